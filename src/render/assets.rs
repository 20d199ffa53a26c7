//! Static files: style sheet, scripts and pictures, compiled in or made of an operator's `Brand`,
//! each named by its content.
//!
//! `style.css` is served as `style.<hash>.css`, so that a name's bytes never change and browsers
//! may keep them. Debug builds read the files from disk. `web::assets` serves them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use ring::digest::{SHA256, digest};
use rust_embed::RustEmbed;

use super::brand::Brand;
use super::packed::{Encoding, pack};

#[derive(RustEmbed)]
#[folder = "assets/"]
#[include = "*.css"]
#[include = "*.js"]
#[include = "*.svg"]
#[exclude = "templates/*"]
struct Embedded;

/// Bytes of the content's SHA-256 that a name carries.
const HASH_BYTES: usize = 6;

/// All static files of an installation.
#[derive(Debug, Default)]
pub struct Assets {
    own: BTreeMap<String, Bytes>,
    /// What was asked for, as it is sent, by hashed name and encoding.
    ready: RwLock<HashMap<Request, Arc<Asset>>>,
}

/// A hashed name, and how the file is packed.
type Request = (String, Option<Encoding>);

/// A static file, ready to be sent.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its content, as it travels.
    pub bytes: Bytes,
    /// How it is packed, if it is.
    pub encoding: Option<Encoding>,
    /// Its media type, with a charset for text.
    pub content_type: String,
    /// Its strong validator, in quotes (RFC 9110 §8.8.3); another one for each encoding.
    pub etag: String,
}

impl Assets {
    /// Ours and those of a brand.
    #[must_use]
    pub fn with(brand: Brand) -> Self {
        let own = brand.files().into_iter().map(|(name, bytes)| (name, to_bytes(bytes)));
        Self { own: own.collect(), ready: RwLock::default() }
    }

    /// The name under which a file is served: `style.css` gives `style.<hash>.css`.
    #[must_use]
    pub fn hashed_name(&self, name: &str) -> Option<String> {
        let hash = match self.own.get(name) {
            Some(bytes) => hash(bytes),
            None => hex(&Embedded::get(name)?.metadata.sha256_hash()),
        };
        let (stem, extension) = name.rsplit_once('.')?;
        Some(format!("{stem}.{hash}.{extension}"))
    }

    /// Every file, plain, by its hashed name.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, Bytes)> + '_ {
        let names = Embedded::iter().map(Cow::into_owned).chain(self.own.keys().cloned());
        names.filter_map(|name| {
            let hashed = self.hashed_name(&name)?;
            let bytes = self.find(&hashed, &[])?.bytes.clone();
            Some((hashed, bytes))
        })
    }

    /// The file served under a hashed name, packed as the browser can take it; none if the name is
    /// unknown or its hash is another one. A file is packed when it is first asked for, and kept.
    #[must_use]
    pub fn find(&self, path: &str, accepted: &[Encoding]) -> Option<Arc<Asset>> {
        let (rest, extension) = path.rsplit_once('.')?;
        let (stem, wanted) = rest.rsplit_once('.')?;
        let name = format!("{stem}.{extension}");
        let encoding = accepted.first().copied().filter(|_| is_text(&name));
        let key = (path.to_owned(), encoding);
        let known = self.ready.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if known.is_some() {
            return known;
        }
        let plain = match self.own.get(&name) {
            Some(bytes) => bytes.clone(),
            None => to_bytes(Embedded::get(&name)?.data),
        };
        if hash(&plain) != wanted {
            return None;
        }
        let asset = Arc::new(Asset {
            content_type: content_type(&name),
            etag: etag(wanted, encoding),
            bytes: encoding.map_or_else(|| plain.clone(), |encoding| pack(encoding, &plain)),
            encoding,
        });
        let mut ready = self.ready.write().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(ready.entry(key).or_insert(asset)))
    }
}

fn to_bytes(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(data) => Bytes::from_static(data),
        Cow::Owned(data) => Bytes::from(data),
    }
}

fn hash(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn hex(digest: &[u8]) -> String {
    digest[..HASH_BYTES].iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a String cannot fail");
        hex
    })
}

fn etag(hash: &str, encoding: Option<Encoding>) -> String {
    match encoding {
        Some(encoding) => format!("\"{hash}-{}\"", encoding.name()),
        None => format!("\"{hash}\""),
    }
}

/// Whether packing makes it smaller; pictures of dots are packed already.
fn is_text(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "css" | "js" | "svg"))
}

fn content_type(name: &str) -> String {
    let guessed = mime_guess::from_path(name).first_or_octet_stream();
    if guessed.type_() == "text" {
        format!("{guessed}; charset=utf-8")
    } else {
        guessed.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_file_is_found_under_its_hashed_name_only() {
        let assets = Assets::default();
        let name = assets.hashed_name("style.css").unwrap();
        assert_eq!(assets.find(&name, &[]).unwrap().content_type, "text/css; charset=utf-8");
        assert!(assets.find("style.css", &[]).is_none());
        assert!(assets.find("style.000000000000.css", &[]).is_none());
    }

    #[test]
    fn templates_and_files_outside_are_not_served() {
        let assets = Assets::default();
        assert!(assets.hashed_name("templates/login.html").is_none());
        assert!(assets.hashed_name("translations/en.ftl").is_none());
        assert!(assets.hashed_name("../Cargo.toml").is_none());
        assert!(assets.find("../Cargo.000000000000.toml", &[]).is_none());
    }

    #[test]
    fn a_packed_file_is_the_same_file_and_has_a_validator_of_its_own() {
        let assets = Assets::default();
        let name = assets.hashed_name("style.css").unwrap();
        let plain = assets.find(&name, &[]).unwrap();
        let brotli = assets.find(&name, &[Encoding::Brotli, Encoding::Gzip]).unwrap();
        let gzip = assets.find(&name, &[Encoding::Gzip]).unwrap();
        assert!(brotli.bytes.len() < gzip.bytes.len() && gzip.bytes.len() < plain.bytes.len() / 2);
        let (mut from_brotli, mut from_gzip) = (Vec::new(), Vec::new());
        brotli::Decompressor::new(&brotli.bytes[..], 4096).read_to_end(&mut from_brotli).unwrap();
        flate2::read::GzDecoder::new(&gzip.bytes[..]).read_to_end(&mut from_gzip).unwrap();
        assert!(from_brotli == plain.bytes && from_gzip == plain.bytes);
        assert!(plain.etag != brotli.etag && brotli.etag != gzip.etag);
    }
}

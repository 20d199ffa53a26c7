//! Static files: style sheet, scripts and pictures, compiled in, each named by its content.
//!
//! `style.css` is served as `style.<hash>.css`, so that a name's bytes never change and browsers
//! may keep them. Debug builds read the files from disk. `web::assets` serves them.

use std::borrow::Cow;

use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "assets/"]
#[include = "*.css"]
#[include = "*.js"]
#[include = "*.svg"]
#[exclude = "templates/*"]
struct Embedded;

/// Bytes of the content's SHA-256 that a name carries.
const HASH_BYTES: usize = 6;

/// A static file, ready to be sent.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
    /// Its media type, with a charset for text.
    pub content_type: String,
    /// Its strong validator, in quotes (RFC 9110 §8.8.3).
    pub etag: String,
}

/// The name under which a file is served: `style.css` gives `style.<hash>.css`.
#[must_use]
pub fn hashed_name(name: &str) -> Option<String> {
    let hash = hash(&Embedded::get(name)?);
    let (stem, extension) = name.rsplit_once('.')?;
    Some(format!("{stem}.{hash}.{extension}"))
}

/// The file served under a hashed name; none if the name is unknown or its hash is another one.
#[must_use]
pub fn find(path: &str) -> Option<Asset> {
    let (rest, extension) = path.rsplit_once('.')?;
    let (stem, wanted) = rest.rsplit_once('.')?;
    let name = format!("{stem}.{extension}");
    let file = Embedded::get(&name)?;
    let hash = hash(&file);
    (hash == wanted).then(|| Asset {
        content_type: content_type(&name),
        etag: format!("\"{hash}\""),
        bytes: file.data,
    })
}

fn hash(file: &EmbeddedFile) -> String {
    use std::fmt::Write;
    file.metadata.sha256_hash()[..HASH_BYTES].iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a String cannot fail");
        hex
    })
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

    #[test]
    fn a_file_is_found_under_its_hashed_name_only() {
        let name = hashed_name("style.css").unwrap();
        assert_eq!(find(&name).unwrap().content_type, "text/css; charset=utf-8");
        assert!(find("style.css").is_none());
        assert!(find("style.000000000000.css").is_none());
    }

    #[test]
    fn templates_and_files_outside_are_not_served() {
        assert!(hashed_name("templates/login.html").is_none());
        assert!(hashed_name("translations/en.ftl").is_none());
        assert!(hashed_name("../Cargo.toml").is_none());
        assert!(find("../Cargo.000000000000.toml").is_none());
    }
}

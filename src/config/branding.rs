//! `[branding]`: whose service this is, and what the pages look like.

use std::fs;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;

use super::resolve::Resolver;
use super::schema::format::Uri;
use super::source::KeyPath;
use crate::domain::Colour;

/// The largest logo, in bytes: it is loaded with every first visit.
const MAX_LOGO: usize = 256 * 1024;

/// What the pages say about whose service this is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BrandingSection {
    /// The name of the service. Left out: the name of the homeserver (`matrix.homeserver`).
    pub service_name: Option<String>,
    /// The page with the privacy policy; also told to clients (`op_policy_uri`).
    #[schemars(with = "Option<Uri>")]
    pub policy_uri: Option<String>,
    /// The page with the terms of service; also told to clients (`op_tos_uri`).
    #[schemars(with = "Option<Uri>")]
    pub tos_uri: Option<String>,
    /// A line at the foot of every page and mail.
    pub imprint: Option<String>,
    /// A picture that stands in the place of Postern's: a file in SVG, PNG, JPEG or WebP of at most
    /// 256 KiB. Read when the server starts.
    pub logo: Option<PathBuf>,
    /// The colour of buttons and links, as in `#2456c8`. Each theme makes it darker or lighter where
    /// it could not be read otherwise.
    pub accent_colour: Option<String>,
    /// More links at the foot of every page.
    pub footer_links: Vec<FooterLink>,
}

/// A link at the foot of every page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FooterLink {
    /// What it is called.
    pub name: String,
    /// Where it leads: `https:`, `http:` or `mailto:`.
    #[schemars(with = "Uri")]
    pub uri: String,
}

/// What the pages say about whose service this is, ready to use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branding {
    pub service_name: Option<String>,
    pub policy_uri: Option<String>,
    pub tos_uri: Option<String>,
    pub imprint: Option<String>,
    pub logo: Option<Logo>,
    pub accent_colour: Option<Colour>,
    pub footer_links: Vec<FooterLink>,
}

/// A picture of a kind that browsers know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `svg`, `png`, `jpg` or `webp`.
    pub extension: &'static str,
    pub bytes: Vec<u8>,
}

pub(super) fn resolve(written: BrandingSection, r: &mut Resolver<'_>) -> Branding {
    let at = |key: &str| KeyPath::root().key("branding").key(key);
    let accent_colour = written.accent_colour.and_then(|text| match text.parse() {
        Ok(colour) => Some(colour),
        Err(error) => {
            r.error(&at("accent_colour"), format!("`{text}` {error}"));
            None
        }
    });
    let logo = written.logo.and_then(|path| match read_logo(&path) {
        Ok(logo) => Some(logo),
        Err(message) => {
            r.error(&at("logo"), message);
            None
        }
    });
    for (key, uri) in [("policy_uri", &written.policy_uri), ("tos_uri", &written.tos_uri)] {
        check_link(uri.as_deref(), &["https", "http"], &at(key), r);
    }
    for (index, link) in written.footer_links.iter().enumerate() {
        let place = at("footer_links").index(index);
        check_link(Some(&link.uri), &["https", "http", "mailto"], &place.key("uri"), r);
        if link.name.trim().is_empty() {
            r.error(&place.key("name"), "must not be empty");
        }
    }
    Branding {
        service_name: written.service_name,
        policy_uri: written.policy_uri,
        tos_uri: written.tos_uri,
        imprint: written.imprint,
        logo,
        accent_colour,
        footer_links: written.footer_links,
    }
}

/// A link of another kind could run a script. A text that is no URL was reported already.
fn check_link(uri: Option<&str>, schemes: &[&str], at: &KeyPath, r: &mut Resolver<'_>) {
    let Some(url) = uri.and_then(|uri| Url::parse(uri).ok()) else { return };
    if !schemes.contains(&url.scheme()) {
        r.error(at, format!("must begin with `{}:`", schemes.join(":` or `")));
    }
}

fn read_logo(path: &Path) -> Result<Logo, String> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
    if bytes.len() > MAX_LOGO {
        let (size, most) = (bytes.len() / 1024, MAX_LOGO / 1024);
        return Err(format!("{shown} has {size} KiB; a logo may have {most} KiB at most"));
    }
    let extension = kind(&bytes)
        .ok_or_else(|| format!("{shown} is not a picture in SVG, PNG, JPEG or WebP"))?;
    Ok(Logo { extension, bytes })
}

/// What kind of picture it is, by its content.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("jpg")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("webp")
    } else {
        let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
        (text.starts_with('<') && text.contains("<svg")).then_some("svg")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_content() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Some("png"));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Some("jpg"));
        assert_eq!(kind(b"RIFF\0\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(kind(b"<?xml version=\"1.0\"?>\n<svg/>"), Some("svg"));
        assert_eq!(kind(b"<html><body></body></html>"), None);
        assert_eq!(kind(b""), None);
    }

    #[test]
    fn the_logo_of_postern_is_one() {
        assert!(read_logo(Path::new("assets/icon.svg")).is_ok());
        assert!(read_logo(Path::new("Cargo.toml")).unwrap_err().contains("not a picture"));
        assert!(read_logo(Path::new("none.png")).unwrap_err().contains("cannot read none.png"));
    }
}

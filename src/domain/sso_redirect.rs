//! The `redirectUrl` of single sign-on (Matrix client-server API "SSO client login").
//!
//! Old clients come from anywhere and are not registered, so that every site and every app is
//! allowed; the person is shown where the token goes ([`SsoRedirect::target`]). What cannot be
//! shown truthfully, or would run in our own pages, is refused.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// Where a login token goes, as the client wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SsoRedirect {
    text: String,
    target: Target,
}

/// Who receives the token, in a word for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A web site: its host, with the port if it is not the usual one.
    Site(String),
    /// An app, by the scheme of its addresses.
    App(String),
}

/// Why a text is no such address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSsoRedirect {
    /// Not an absolute URL.
    #[error("redirectUrl is not a URL")]
    NotAUrl,
    /// More than [`MAX_LEN`] bytes.
    #[error("redirectUrl is longer than 2048 characters")]
    TooLong,
    /// A space, a control character, a backslash, a quote: no URL has them (RFC 3986 §2), and
    /// browsers read them in ways of their own.
    #[error("redirectUrl has a character that must be percent-encoded")]
    Character,
    /// `user:password@`, which makes one host look like another.
    #[error("redirectUrl must not have a user name or password")]
    Credentials,
    /// A host that no site has.
    #[error("the host of redirectUrl is not a domain or address")]
    Host,
    /// A scheme that browsers keep for themselves.
    #[error("redirectUrl must not have this scheme")]
    Scheme,
}

/// The longest that is accepted, in bytes.
pub const MAX_LEN: usize = 2048;

/// Schemes that lead to no site and no app.
const BROWSERS_OWN: [&str; 8] =
    ["javascript", "data", "vbscript", "blob", "about", "file", "filesystem", "view-source"];

impl FromStr for SsoRedirect {
    type Err = InvalidSsoRedirect;

    fn from_str(text: &str) -> Result<Self, InvalidSsoRedirect> {
        if text.len() > MAX_LEN {
            return Err(InvalidSsoRedirect::TooLong);
        }
        let is_odd = |b: u8| b.is_ascii_control() || matches!(b, b' ' | b'\\' | b'"');
        if text.bytes().any(is_odd) {
            return Err(InvalidSsoRedirect::Character);
        }
        let url = Url::parse(text).map_err(|_| InvalidSsoRedirect::NotAUrl)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(InvalidSsoRedirect::Credentials);
        }
        if matches!(url.scheme(), "http" | "https") && !names_a_host(text) {
            return Err(InvalidSsoRedirect::Host);
        }
        let target = target(&url)?;
        // What is not ASCII cannot stand in a header as it is.
        let text = if text.is_ascii() { text.to_owned() } else { url.into() };
        if text.len() > MAX_LEN {
            return Err(InvalidSsoRedirect::TooLong);
        }
        Ok(Self { text, target })
    }
}

/// Whether a host stands where RFC 3986 §3.2 has it, after two slashes. The standard that browsers
/// go by (WHATWG URL) also reads one from `https:a.example`, but not in a redirect: there it is a
/// path of ours.
fn names_a_host(text: &str) -> bool {
    let authority = text.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
    authority.is_some_and(|authority| !authority.starts_with('/'))
}

fn target(url: &Url) -> Result<Target, InvalidSsoRedirect> {
    match url.scheme() {
        "http" | "https" => {
            let host = url.host().ok_or(InvalidSsoRedirect::Host)?;
            let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
            if matches!(host, Host::Domain(name) if !name.bytes().all(is_plain)) {
                return Err(InvalidSsoRedirect::Host);
            }
            Ok(Target::Site(match url.port() {
                Some(port) => format!("{host}:{port}"),
                None => host.to_string(),
            }))
        }
        scheme if BROWSERS_OWN.contains(&scheme) => Err(InvalidSsoRedirect::Scheme),
        scheme => Ok(Target::App(scheme.to_owned())),
    }
}

impl SsoRedirect {
    /// Who receives the token.
    #[must_use]
    pub const fn target(&self) -> &Target {
        &self.target
    }

    /// The address, as the client wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address with `loginToken` added to its query; everything else stays byte for byte.
    #[must_use]
    pub fn with_token(&self, token: &str) -> String {
        let (head, fragment) = match self.text.split_once('#') {
            Some((head, fragment)) => (head, Some(fragment)),
            None => (self.text.as_str(), None),
        };
        let separator = match head.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        format!("{head}{separator}loginToken={token}{fragment}")
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(host) => f.write_str(host),
            Self::App(scheme) => write!(f, "{scheme}:"),
        }
    }
}

impl TryFrom<String> for SsoRedirect {
    type Error = InvalidSsoRedirect;

    fn try_from(text: String) -> Result<Self, InvalidSsoRedirect> {
        text.parse()
    }
}

impl From<SsoRedirect> for String {
    fn from(redirect: SsoRedirect) -> Self {
        redirect.text
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn parse(text: &str) -> Result<SsoRedirect, InvalidSsoRedirect> {
        text.parse()
    }

    #[test]
    fn sites_and_apps_are_named_as_they_are() {
        for (text, target) in [
            ("https://app.element.io/#/home", "app.element.io"),
            ("http://localhost:8080/?x", "localhost:8080"),
            ("https://[::1]/", "[::1]"),
            ("https://bücher.example/", "xn--bcher-kva.example"),
            ("HTTPS://EVIL.example/https://good.example", "evil.example"),
            ("element://connect", "element:"),
            ("io.element.app:/callback", "io.element.app:"),
        ] {
            assert_eq!(parse(text).unwrap().target().to_string(), target, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_shown_truthfully_is_refused() {
        use InvalidSsoRedirect as E;
        for (text, why) in [
            ("", E::NotAUrl),
            ("/path", E::NotAUrl),
            ("https://", E::NotAUrl),
            ("https://good.example@evil.example/", E::Credentials),
            ("https://user:pw@evil.example/", E::Credentials),
            ("https://a;b.example/", E::Host),
            ("https:evil.example", E::Host),
            ("https:/evil.example", E::Host),
            ("https:///evil.example", E::Host),
            ("HTTP:evil.example", E::Host),
            ("https://evil.example\\@good.example/", E::Character),
            ("https://evil.example/\n", E::Character),
            ("java\tscript:alert(1)", E::Character),
            ("https://evil.example/ x", E::Character),
            ("https://evil.example/?\"", E::Character),
            ("javascript:alert(1)", E::Scheme),
            ("JavaScript://x/%0aalert(1)", E::Scheme),
            ("data:text/html,x", E::Scheme),
            ("file:///etc/passwd", E::Scheme),
        ] {
            assert_eq!(parse(text), Err(why), "{text:?}");
        }
        assert_eq!(parse(&format!("x:{}", "a".repeat(MAX_LEN))), Err(E::TooLong));
    }

    #[test]
    fn the_token_joins_the_query_and_nothing_else_changes() {
        for (text, with_token) in [
            ("https://a.example", "https://a.example?loginToken=t"),
            ("https://a.example/x?y=%20+Z", "https://a.example/x?y=%20+Z&loginToken=t"),
            ("https://a.example/x?", "https://a.example/x?loginToken=t"),
            ("https://a.example/x?y&", "https://a.example/x?y&loginToken=t"),
            ("https://A.example/#/a?b", "https://A.example/?loginToken=t#/a?b"),
            ("https://a.example/?x#", "https://a.example/?x&loginToken=t#"),
            ("element://connect", "element://connect?loginToken=t"),
            ("io.element.app:/cb?a", "io.element.app:/cb?a&loginToken=t"),
        ] {
            assert_eq!(parse(text).unwrap().with_token("t"), with_token);
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_what_is_taken_fits_into_a_record_and_a_header(text in ".{0,3000}") {
            if let Ok(redirect) = parse(&text) {
                let with_token = redirect.with_token("t");
                prop_assert!(with_token.bytes().all(|b| b.is_ascii_graphic()));
                prop_assert!(serde_json::to_string(&redirect).unwrap().len() <= MAX_LEN + 2);
                prop_assert_eq!(parse(redirect.as_str()), Ok(redirect));
            }
        }

        #[test]
        fn the_token_goes_to_the_host_that_was_shown(
            slashes in "/{0,3}", path in "[ -~]{0,100}",
        ) {
            let text = format!("https:{slashes}good.example/{path}");
            if let Ok(redirect) = parse(&text) {
                // As a browser reads it that was sent here from a page of ours.
                let ours = Url::parse("https://auth.example/complete-compat-sso/x").unwrap();
                let onward = ours.join(&redirect.with_token("t")).unwrap();
                prop_assert_eq!(onward.host_str(), Some("good.example"));
                prop_assert!(onward.query_pairs().any(|(name, value)| name == "loginToken" && value == "t"));
            }
        }
    }
}

//! What holds for every URI of a registration: it parses, for every parser alike, is not too long,
//! has no fragment or password in it, and its host is not a public suffix.

use url::Url;

use super::host;
use super::refusal::{Field, Refusal};
use crate::domain::redirect_uri::MAX_LEN;

/// Parses a URI and checks what holds for all of them.
pub(super) fn parse(field: Field, text: &str) -> Result<Url, Refusal> {
    if text.len() > MAX_LEN {
        return Err(Refusal::UriTooLong { field });
    }
    // The parser would drop blanks and control characters, but the text is kept as it came.
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Refusal::NotAUri { field });
    }
    let uri: Url = text.parse().map_err(|_| Refusal::NotAUri { field })?;
    if !reads_the_same_everywhere(text, &uri) {
        return Err(Refusal::NotAUri { field });
    }
    if uri.fragment().is_some() {
        return Err(Refusal::Fragment { field });
    }
    if !uri.username().is_empty() || uri.password().is_some() {
        return Err(Refusal::Credentials { field });
    }
    if host::is_public_suffix(&uri) {
        let host = uri.host_str().unwrap_or_default().to_owned();
        return Err(Refusal::PublicSuffix { field, host });
    }
    Ok(uri)
}

/// Browsers forgive spellings that RFC 3986 does not know, and other programs understand them
/// differently: `https://a.example\@b.example/` is on the one host or the other. A host keeps to the
/// letters of names, so that it can be shown and stand in a policy.
fn reads_the_same_everywhere(text: &str, uri: &Url) -> bool {
    if text.contains('\\') {
        return false;
    }
    if !matches!(uri.scheme(), "http" | "https") {
        return true;
    }
    let rest = text.get(uri.scheme().len()..).and_then(|rest| rest.strip_prefix("://"));
    let in_name = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    rest.is_some_and(|rest| !rest.starts_with('/'))
        && uri.domain().is_none_or(|name| name.bytes().all(in_name))
}

/// The same, and `https` whatever the policy.
pub(super) fn parse_https(field: Field, text: &str) -> Result<Url, Refusal> {
    let uri = parse(field, text)?;
    if uri.scheme() == "https" { Ok(uri) } else { Err(Refusal::NotHttps { field }) }
}

/// The same, and `https` on a public host, unless the policy lets insecure ones through; then
/// `http` and the local machine are fine too, but nothing else.
pub(super) fn parse_secure(field: Field, text: &str, allow_insecure: bool) -> Result<Url, Refusal> {
    let uri = parse(field, text)?;
    match uri.scheme() {
        "http" | "https" if allow_insecure => Ok(uri),
        "https" if host::is_local(&uri) => Err(Refusal::Localhost { field }),
        "https" => Ok(uri),
        _ => Err(Refusal::NotHttps { field }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: Field = Field::LogoUri;

    #[test]
    fn a_uri_that_is_none_is_refused() {
        for text in ["", "/logo.png", "example.com", "https://", "https://a b/", "https://a.b/\n"] {
            assert_eq!(parse(FIELD, text), Err(Refusal::NotAUri { field: FIELD }), "{text:?}");
        }
    }

    #[test]
    fn fragments_passwords_and_public_suffixes_are_refused() {
        let field = FIELD;
        assert_eq!(parse(field, "https://a.example/#x"), Err(Refusal::Fragment { field }));
        assert_eq!(parse(field, "https://a.example/#"), Err(Refusal::Fragment { field }));
        assert_eq!(parse(field, "https://me@a.example/"), Err(Refusal::Credentials { field }));
        assert_eq!(parse(field, "https://:pw@a.example/"), Err(Refusal::Credentials { field }));
        let host = "github.io".to_owned();
        assert_eq!(parse(field, "https://github.io/"), Err(Refusal::PublicSuffix { field, host }));
    }

    #[test]
    fn a_uri_that_two_parsers_read_differently_is_refused() {
        for text in [
            r"https://a.example\@evil.example/",
            r"https:\\a.example\cb",
            "https:a.example/cb",
            "https:///a.example/cb",
            "https://a;sandbox.example/",
            "https://a,b.example/",
            "https://*.a.example/",
            "https://'.a.example/",
            r"com.example.app:/\cb",
        ] {
            assert_eq!(parse(FIELD, text), Err(Refusal::NotAUri { field: FIELD }), "{text}");
        }
        for text in ["HTTPS://A.example/", "https://xn--bcher-kva.example/", "https://[::1]:1/"] {
            assert!(parse(FIELD, text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_uri_of_1024_bytes_is_the_longest() {
        let fits = format!("https://a.example/{}", "x".repeat(1024 - 18));
        assert!(parse(FIELD, &fits).is_ok());
        let long = format!("{fits}x");
        assert_eq!(parse(FIELD, &long), Err(Refusal::UriTooLong { field: FIELD }));
    }

    #[test]
    fn secure_means_https_on_a_public_host_unless_the_policy_is_lax() {
        let field = FIELD;
        let strict = |text| parse_secure(field, text, false);
        let lax = |text| parse_secure(field, text, true);
        assert!(strict("https://a.example/").is_ok());
        assert_eq!(strict("http://a.example/"), Err(Refusal::NotHttps { field }));
        assert_eq!(strict("https://localhost/"), Err(Refusal::Localhost { field }));
        assert!(lax("http://localhost:8080/").is_ok());
        assert_eq!(lax("javascript:alert(1)"), Err(Refusal::NotHttps { field }));
        assert_eq!(lax("ftp://a.example/"), Err(Refusal::NotHttps { field }));
    }
}

//! Comparing redirect URIs: the one asked for must be one that was registered.
//!
//! RFC 6749 §3.1.2.3 and RFC 9700 §2.1 want the texts compared exactly; RFC 8252 §7.3 and Matrix
//! let an app on a device listen on any port of its loopback address. What may be registered at
//! all is said in `registration::redirect_uris`.

/// The longest redirect URI that is accepted, in bytes.
pub const MAX_LEN: usize = 1024;

/// Why no redirect URI could be found. The person sees it, since nobody can be redirected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRedirectUri {
    /// The client has not registered any.
    #[error("the client has no redirect_uri registered")]
    NoneRegistered,
    /// The client registered several and the request names none.
    #[error("the redirect_uri is missing; the client has several")]
    Missing,
    /// The one asked for is not registered.
    #[error("the redirect_uri is not registered for this client")]
    NotRegistered,
}

/// Whether `asked` may be used by a client that registered these. Longer than [`MAX_LEN`] it never
/// may.
#[must_use]
pub fn matches(registered: &[String], asked: &str) -> bool {
    let without_port = Loopback::parse(asked);
    asked.len() <= MAX_LEN
        && registered.iter().any(|known| {
            known == asked || without_port.is_some() && Loopback::parse(known) == without_port
        })
}

/// Where to send the answer: what was asked for, or the only one registered if nothing was.
pub fn choose<'a>(
    registered: &'a [String],
    asked: Option<&'a str>,
) -> Result<&'a str, NoRedirectUri> {
    match (registered, asked) {
        ([], _) => Err(NoRedirectUri::NoneRegistered),
        (_, Some(asked)) if matches(registered, asked) => Ok(asked),
        (_, Some(_)) => Err(NoRedirectUri::NotRegistered),
        ([only], None) => Ok(only),
        (_, None) => Err(NoRedirectUri::Missing),
    }
}

/// An `http` URI on the device's own address, without its port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Loopback<'a> {
    host: &'a str,
    /// Path and query; no path is the path `/`.
    rest: &'a str,
}

impl<'a> Loopback<'a> {
    fn parse(uri: &'a str) -> Option<Self> {
        let uri = uri.strip_prefix("http://")?;
        ["127.0.0.1", "[::1]", "localhost"].into_iter().find_map(|host| {
            let rest = without_port(uri.strip_prefix(host)?)?;
            // Anything else would be a longer host name, or a user name before the real host.
            match rest.bytes().next() {
                None => Some(Self { host, rest: "/" }),
                Some(b'/' | b'?') => Some(Self { host, rest }),
                Some(_) => None,
            }
        })
    }
}

/// What follows the port; None if the port is none.
fn without_port(text: &str) -> Option<&str> {
    let Some(text) = text.strip_prefix(':') else { return Some(text) };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (port, rest) = text.split_at(digits);
    port.parse::<u16>().is_ok().then_some(rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(registered: &str, asked: &str) -> bool {
        matches(&[registered.to_owned()], asked)
    }

    #[test]
    fn texts_are_compared_exactly() {
        let registered = "https://app.example.com/callback";
        assert!(one(registered, registered));
        assert!(!one(registered, "https://app.example.com/callback/"));
        assert!(!one(registered, "https://app.example.com/callback?a=b"));
        assert!(!one(registered, "https://app.example.com:443/callback"));
        assert!(!one(registered, "https://APP.example.com/callback"));
        assert!(!one(registered, "http://app.example.com/callback"));
        assert!(!one(registered, ""));
        assert!(one("io.element.app:/callback", "io.element.app:/callback"));
    }

    #[test]
    fn a_loopback_address_matches_with_any_port() {
        for host in ["127.0.0.1", "[::1]", "localhost"] {
            let registered = format!("http://{host}/cb?a=b");
            assert!(one(&registered, &format!("http://{host}:49152/cb?a=b")));
            assert!(one(&format!("http://{host}:80/cb?a=b"), &format!("http://{host}:1/cb?a=b")));
            assert!(!one(&registered, &format!("http://{host}:49152/other")));
            assert!(!one(&registered, &format!("https://{host}:49152/cb?a=b")));
        }
        assert!(one("http://127.0.0.1", "http://127.0.0.1:8000/"));
        assert!(!one("http://127.0.0.1/", "http://localhost:8000/"));
    }

    #[test]
    fn what_only_looks_like_a_loopback_address_does_not_match() {
        let registered = "http://127.0.0.1/";
        for asked in [
            "http://127.0.0.1:80@evil.example/",
            "http://127.0.0.1:@evil.example/",
            "http://127.0.0.1@evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1:80\\@evil.example/",
            "http://127.0.0.1:99999/",
            "http://127.0.0.1:+80/",
            "http://127.0.0.1:/",
            "http://127.0.0.1:80#/",
            "http://127.0.0.2/",
        ] {
            assert!(!one(registered, asked), "{asked}");
        }
    }

    #[test]
    fn other_hosts_do_not_match_with_another_port() {
        assert!(!one("http://app.example.com/", "http://app.example.com:8080/"));
        assert!(!one("https://localhost/", "https://localhost:8080/"));
    }

    #[test]
    fn the_only_one_may_be_left_out_of_the_request() {
        let one = ["https://a.example/".to_owned()];
        let two = ["https://a.example/".to_owned(), "https://b.example/".to_owned()];
        assert_eq!(choose(&one, None), Ok("https://a.example/"));
        assert_eq!(choose(&two, None), Err(NoRedirectUri::Missing));
        assert_eq!(choose(&two, Some("https://b.example/")), Ok("https://b.example/"));
        assert_eq!(choose(&two, Some("https://c.example/")), Err(NoRedirectUri::NotRegistered));
        assert_eq!(choose(&[], None), Err(NoRedirectUri::NoneRegistered));
        assert_eq!(choose(&[], Some("https://a.example/")), Err(NoRedirectUri::NoneRegistered));
    }

    #[test]
    fn one_that_is_too_long_never_matches() {
        let fits = format!("https://a.example/{}", "x".repeat(MAX_LEN - 18));
        let long = format!("{fits}x");
        assert!(one(&fits, &fits));
        assert!(!one(&long, &long));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(registered in "\\PC*", asked in "\\PC*") {
            let known = [registered, format!("http://127.0.0.1{asked}")];
            let _ = matches(&known, &asked);
            let _ = matches(&known, &format!("http://localhost:{asked}"));
        }

        #[test]
        fn only_a_registered_one_or_its_twin_on_another_port_is_chosen(
            registered in proptest::collection::vec("https://[a-c]/|http://localhost/[a-b]?", 0..4),
            asked in proptest::option::of("https://[a-c]/|http://localhost(:[0-9]{1,3})?/[a-b]?"),
        ) {
            if let Ok(chosen) = choose(&registered, asked.as_deref()) {
                prop_assert!(asked.as_deref().is_none_or(|asked| asked == chosen));
                let without_port = regex::Regex::new(":[0-9]+").unwrap().replace(chosen, "");
                prop_assert!(registered.iter().any(|known| *known == without_port));
            }
        }

        #[test]
        fn every_port_of_a_registered_loopback_address_matches(port: u16, path in "/[a-z/]{0,20}") {
            let asked = format!("http://[::1]:{port}{path}");
            let registered = format!("http://[::1]{path}");
            prop_assert!(one(&registered, &asked));
        }

        #[test]
        fn a_match_leads_to_the_host_that_was_registered(tail in "[:@./\\\\0-9a-z]{0,20}") {
            let asked = format!("http://127.0.0.1{tail}");
            if matches(&["http://127.0.0.1/".to_owned()], &asked) {
                let asked = url::Url::parse(&asked).unwrap();
                prop_assert_eq!(asked.host_str(), Some("127.0.0.1"));
                prop_assert_eq!(asked.username(), "");
            }
        }
    }
}

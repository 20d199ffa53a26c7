//! What kind of host a URI names.

use url::{Host, Url};

/// Whether the host is a public suffix such as `co.uk` or `github.io`, under which anybody can
/// have a name (<https://publicsuffix.org>). Names that the list does not know, such as those of a
/// private network, are not.
pub(super) fn is_public_suffix(uri: &Url) -> bool {
    let Some(host) = uri.host_str() else { return false };
    // The host of a scheme that is not http is kept as it was written.
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    psl::suffix(host.as_bytes())
        .is_some_and(|suffix| suffix.is_known() && suffix.as_bytes() == host.as_bytes())
}

/// Whether the host is the machine itself.
pub(super) fn is_local(uri: &Url) -> bool {
    match uri.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
        None => false,
    }
}

/// Whether `uri` is on the host of `home` or a subdomain of it; scheme, port and path are free.
pub(super) fn is_within(uri: &Url, home: &Url) -> bool {
    match (uri.host(), home.host()) {
        (Some(Host::Domain(name)), Some(Host::Domain(home))) => {
            name.strip_suffix(home).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        }
        (uri, home) => uri.is_some() && uri == home,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn a_public_suffix_is_known_and_a_name_under_it_is_not_one() {
        assert!(is_public_suffix(&url("https://co.uk/")));
        assert!(is_public_suffix(&url("https://com./")));
        assert!(is_public_suffix(&url("https://github.io/")));
        assert!(is_public_suffix(&url("https://GitHub.io:8080/x")));
        assert!(!is_public_suffix(&url("https://someone.github.io/")));
        assert!(!is_public_suffix(&url("https://example.com/")));
        assert!(!is_public_suffix(&url("http://localhost/")));
        assert!(!is_public_suffix(&url("https://intranet/")));
        assert!(!is_public_suffix(&url("https://127.0.0.1/")));
        assert!(!is_public_suffix(&url("com.example:/")));
    }

    #[test]
    fn the_machine_itself_has_many_names() {
        for name in ["localhost", "a.localhost", "127.0.0.1", "127.1", "0.0.0.0", "[::1]", "[::]"] {
            assert!(is_local(&url(&format!("https://{name}/"))), "{name}");
        }
        assert!(!is_local(&url("https://localhost.example.com/")));
        assert!(!is_local(&url("https://10.0.0.1/")));
    }

    #[test]
    fn a_subdomain_is_within_and_a_longer_name_is_not() {
        let home = url("https://example.com/app");
        assert!(is_within(&url("https://example.com:8443/terms"), &home));
        assert!(is_within(&url("https://a.b.example.com/"), &home));
        assert!(!is_within(&url("https://badexample.com/"), &home));
        assert!(!is_within(&url("https://example.com.evil.org/"), &home));
        assert!(!is_within(&url("https://com/"), &home));
        assert!(is_within(&url("https://10.0.0.1/"), &url("https://10.0.0.1:1/")));
        assert!(!is_within(&url("https://10.0.0.1/"), &url("https://0.0.1/")));
        assert!(!is_within(&url("com.example:/"), &home));
    }
}

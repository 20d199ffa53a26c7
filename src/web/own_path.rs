//! What stands in a form decides where its sender goes next: only to a page of ours.

use super::urls::Urls;

/// Longer paths than this are not led back to.
const MAX_PATH: usize = 2048;

/// A path (and query) that leads to a page of ours, if `text` is one, whatever browsers make of it.
#[must_use]
pub fn own_path(urls: &Urls, text: &str) -> Option<String> {
    let base = urls.base();
    let rest = text.strip_prefix('/')?;
    let text = match rest.strip_prefix(&base.path()[1..]) {
        Some(_) => text.to_owned(),
        None => urls.path(rest),
    };
    let url = base.join(&text).ok()?;
    let path = url.path();
    let is_ours = url.origin() == base.origin()
        && path.starts_with(base.path())
        && !path.starts_with("//")
        && text.len() <= MAX_PATH;
    is_ours.then(|| match url.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use url::Url;

    #[test]
    fn only_what_is_ours_is_led_back_to() {
        let urls = Urls::new(Url::parse("https://example.com/").unwrap(), "x".into());
        for own in ["/", "/login?for=a%2Fb", "/account/?action=x&y=//z"] {
            assert_eq!(own_path(&urls, own).as_deref(), Some(own));
        }
        for other in [
            "",
            "login",
            "//evil.example/",
            "/\\evil.example/",
            "https://evil.example/",
            "/.//evil.example",
            "/x/..//evil.example",
            "\t//evil.example",
            "/\t/evil.example",
        ] {
            assert_eq!(own_path(&urls, other), None, "{other}");
        }
        let below = Urls::new(Url::parse("https://example.com/auth/").unwrap(), "x".into());
        assert_eq!(own_path(&below, "/auth/login").as_deref(), Some("/auth/login"));
        assert_eq!(
            own_path(&below, "/login").as_deref(),
            Some("/auth/login"),
            "a proxy cut it off"
        );
        assert_eq!(own_path(&below, "/auth/../admin"), None);
    }
}

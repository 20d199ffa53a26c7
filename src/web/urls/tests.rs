//! Tests of the addresses.

use super::*;

#[test]
fn a_sub_path_is_kept() {
    let urls = Urls::new(Url::parse("https://example.com/auth/").unwrap(), "x".into());
    assert_eq!(urls.absolute("oauth2/token").as_str(), "https://example.com/auth/oauth2/token");
    assert_eq!(urls.path("login"), "/auth/login");
}

#[test]
fn only_what_is_ours_is_led_back_to() {
    let urls = Urls::new(Url::parse("https://example.com/").unwrap(), "x".into());
    for own in ["/", "/login?for=a%2Fb", "/account/?action=x&y=//z"] {
        assert_eq!(urls.own_path(own).as_deref(), Some(own));
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
        assert_eq!(urls.own_path(other), None, "{other}");
    }
    let below = Urls::new(Url::parse("https://example.com/auth/").unwrap(), "x".into());
    assert_eq!(below.own_path("/auth/login").as_deref(), Some("/auth/login"));
    assert_eq!(below.own_path("/login").as_deref(), Some("/auth/login"), "a proxy cut it off");
    assert_eq!(below.own_path("/auth/../admin"), None);
}

#[test]
fn an_errand_is_one_word_in_an_address() {
    let urls = Urls::new(Url::parse("https://example.com/").unwrap(), "x".into());
    let action = AccountAction::parse(Some("org.matrix.device_view"), Some("a/b&c d"));
    assert_eq!(
        urls.account_at(&action),
        "/account/?action=org.matrix.device_view&device_id=a%2Fb%26c+d"
    );
    let errand = Errand::Account(action);
    let text = "account-org.matrix.device_view-a%2Fb%26c%20d";
    assert_eq!(urls.login(Some(&errand)), format!("/login?for={text}"));
    assert_eq!(urls.go_on(&errand), format!("/continue/{text}"));
}

//! Tests of the addresses.

use super::*;

#[test]
fn a_sub_path_is_kept() {
    let urls = Urls::new(Url::parse("https://example.com/auth/").unwrap(), "x".into());
    assert_eq!(urls.absolute("oauth2/token").as_str(), "https://example.com/auth/oauth2/token");
    assert_eq!(urls.path("login"), "/auth/login");
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

//! Single sign-on of old clients, to which anybody can send anybody.

use crate::browser::{Answer, Browser};
use crate::support::service::Service;

const PASSWORD: &str = "seven onions under the staircase";

fn begin(browser: &mut Browser<'_>, redirect_url: &str) -> Answer {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("redirectUrl", redirect_url)
        .finish();
    browser.get(&format!("/_matrix/client/v3/login/sso/redirect?{query}"))
}

/// The path of the page that decides, for somebody who is signed in.
fn decision_page(browser: &mut Browser<'_>, redirect_url: &str) -> String {
    let begun = begin(browser, redirect_url);
    let (_, errand) = begun.location().split_once("/continue/").unwrap();
    browser.get(&format!("/continue/{errand}")).location().to_owned()
}

#[test]
fn addresses_made_to_mislead_or_to_overflow_are_the_callers_fault() {
    let service = Service::up();
    for url in [
        "javascript:alert(document.domain)".to_owned(),
        "JaVaScRiPt://example.com/%0aalert(1)".to_owned(),
        "data:text/html,<script>alert(1)</script>".to_owned(),
        "https://matrix.example@evil.example/".to_owned(),
        "https://evil.example\\.matrix.example/".to_owned(),
        "https://evil.example/\r\nSet-Cookie: session=x".to_owned(),
        "https://evil;script-src,*.example/".to_owned(),
        format!("https://evil.example/?{}", "\"".repeat(2000)),
        format!("https://evil.example/?{}", "\0".repeat(2000)),
        format!("https://evil.example/?{}", "é".repeat(1000)),
        format!("https://evil.example/{}", "a".repeat(50_000)),
    ] {
        let answer = begin(&mut Browser::new(&service), &url);
        assert!(matches!(answer.status, 400 | 414), "{}: {url:.60}", answer.status);
        assert!(answer.headers("set-cookie").is_empty());
    }
}

#[test]
fn no_link_signs_anybody_in_without_their_word() {
    let service = Service::up();
    service.manage(&["register-user", "alice", "--yes", "--password", PASSWORD]);
    let mut alice = Browser::new(&service);
    alice.sign_in("alice", PASSWORD);
    let page = decision_page(&mut alice, "https://evil.example/collect");
    // What another site can make her browser do: open pages, and send forms without our field.
    for path in [page.as_str(), &format!("{page}?decision=allow"), &format!("{page}?csrf=x")] {
        let answer = alice.get(path);
        assert_eq!((answer.status, answer.location()), (200, ""));
        assert!(answer.body.contains("evil.example"), "she is told who asks");
    }
    // The attacker has a field of their own for the very same sign-on.
    let mut attacker = Browser::new(&service);
    service.manage(&["register-user", "mallory", "--yes", "--password", PASSWORD]);
    attacker.sign_in("mallory", PASSWORD);
    let theirs = attacker.get(&page).csrf();
    for csrf in ["", "x", &theirs] {
        let answer = alice.post(&page, &[("csrf", csrf), ("decision", "allow")]);
        assert_eq!((answer.status, answer.location()), (400, ""), "{csrf:.5}");
    }
    let own = alice.get(&page).csrf();
    let answer = alice.post(&page, &[("csrf", &own), ("decision", "allow")]);
    assert!(answer.location().starts_with("https://evil.example/collect?loginToken="));
    let again = alice.post(&page, &[("csrf", &own), ("decision", "allow")]);
    assert_eq!(again.location(), answer.location(), "a second press makes no second token");
}

#[test]
fn a_page_cannot_be_framed_or_made_to_send_its_form_elsewhere() {
    let service = Service::up();
    service.manage(&["register-user", "alice", "--yes", "--password", PASSWORD]);
    let mut alice = Browser::new(&service);
    alice.sign_in("alice", PASSWORD);
    let page = decision_page(&mut alice, "https://app.example.org:8443/x?y#z");
    let answer = alice.get(&page);
    let policy = answer.headers("content-security-policy").join("; ");
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    assert!(policy.contains("form-action 'self' https://app.example.org:8443;"), "{policy}");
    assert_eq!(answer.headers("referrer-policy"), ["no-referrer"]);
}

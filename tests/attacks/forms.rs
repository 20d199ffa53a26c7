//! Forms that another site, or another browser, would like to send in a person's name. Every single
//! form, by the table of routes: `tests/api/every_form.rs`.

use crate::browser::Browser;
use crate::support::service::Service;

const PASSWORD: &str = "seven onions under the staircase";

fn with_alice() -> Service {
    let service = Service::up();
    service.manage(&["register-user", "alice", "--yes", "--password", PASSWORD]);
    service
}

#[test]
fn a_form_counts_only_in_the_session_that_it_was_made_for() {
    let service = with_alice();
    // The attacker has a cookie and a field that fit one another, and plants the cookie.
    let mut attacker = Browser::new(&service);
    let field = attacker.get("/login").csrf();
    let planted = attacker.cookies["csrf"].clone();
    let mut alice = Browser::new(&service);
    alice.sign_in("alice", PASSWORD);
    alice.cookies.insert("csrf".to_owned(), planted.clone());
    assert_eq!(alice.post("/logout", &[("csrf", &field)]).status, 400);
    assert_eq!(alice.get("/account/").status, 200, "she is signed in still");

    // Her own form is good, with the planted cookie too.
    alice.cookies.insert("csrf".to_owned(), planted);
    let own = alice.get("/account/").csrf();
    assert_eq!(alice.post("/logout", &[("csrf", &own)]).status, 200);
    assert_eq!(alice.get("/account/").location(), "/login?for=account");
}

#[test]
fn a_form_without_its_cookie_or_with_another_browsers_is_refused() {
    let service = with_alice();
    let mut browser = Browser::new(&service);
    let own = browser.get("/login").csrf();
    let others = Browser::new(&service).get("/login").csrf();
    let sign_in = |csrf: &str| {
        vec![
            ("csrf".to_owned(), csrf.to_owned()),
            ("username".to_owned(), "alice".to_owned()),
            ("password".to_owned(), PASSWORD.to_owned()),
        ]
    };
    for (csrf, with_cookie) in [(others.as_str(), true), ("", true), ("x", true), (&own, false)] {
        if !with_cookie {
            browser.cookies.clear();
        }
        let fields = sign_in(csrf);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(browser.post("/login", &fields).status, 400, "{csrf} {with_cookie}");
        assert!(!browser.cookies.contains_key("session"));
    }
}

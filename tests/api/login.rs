//! `/login`

use std::time::Duration;

use crate::actors::{Ask, PASSWORD, World};

#[actix_web::test]
async fn a_name_and_a_password_lead_to_the_account() {
    let world = World::with_alice().await;
    for name in ["alice", "ALICE", " alice ", "@alice:example.com"] {
        let page = world.browser().sign_in(name).await;
        assert_eq!((page.at.as_str(), page.status()), ("/account/", 200), "{name}");
        assert!(page.text().contains("@alice:example.com"));
    }
}

#[actix_web::test]
async fn every_sign_in_begins_a_new_session_and_ends_the_old_one() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let before = browser.clone();
    world.pass(10);
    let login = browser.open(&client.request("openid").with("prompt", "login").path()).await;
    browser.fill_in_login(&login, "alice").await;
    assert_ne!(browser.session(), before.session());
    assert!(before.clone().open("/account/").await.is_login(), "the old cookie is worth nothing");
    assert_eq!(browser.open("/account/").await.at, "/account/");
}

#[actix_web::test]
async fn the_form_secret_changes_with_the_sign_in() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    let before = browser.cookies.clone();
    browser.fill_in_login(&login, "alice").await;
    let csrf = "__Host-csrf";
    assert!(before[csrf] != browser.cookies[csrf]);
    let stale = login.field("csrf");
    let answer = browser.send("", Ask::post("/logout").form(&[("csrf", stale)])).await;
    assert_eq!(answer.status(), 400);
}

#[actix_web::test]
async fn its_cookies_are_sealed_and_guarded() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let page = browser.open("/login").await;
    let (path, mut form) = page.form(0);
    form.insert("username".into(), "alice".into());
    form.insert("password".into(), PASSWORD.into());
    let form: Vec<_> = form.into_iter().collect();
    let answer = browser.send(&path, Ask::post(&path).form(&form)).await.answer;
    let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
    let session = cookies.iter().map(|cookie| cookie.to_str().unwrap());
    let session = session.into_iter().find(|c| c.starts_with("__Host-session=")).unwrap();
    for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age="] {
        assert!(session.contains(attribute), "{attribute}: {session}");
    }
    assert!(!session.contains("Domain="));
}

#[actix_web::test]
async fn a_forged_cookie_signs_nobody_in() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let csrf = browser.cookies["__Host-csrf"].clone();
    for forged in ["", "x", "01ARZ3NDEKTSV4RRFFQ69G5FAV", &csrf] {
        browser.cookies.insert("__Host-session".into(), forged.to_owned());
        assert!(browser.open("/account/").await.is_login(), "{forged}");
    }
}

#[actix_web::test]
async fn a_wrong_password_an_unknown_name_and_a_name_without_password_look_the_same() {
    let world = World::with_alice().await;
    world.admin.new_user_without_password("machine").await;
    world.admin.new_user("gone").await;
    world.admin.deactivate("gone").await;
    let mut pages = Vec::new();
    for name in ["alice", "nobody", "machine", "gone", "@alice:elsewhere.example"] {
        let mut browser = world.browser();
        let login = browser.open("/login").await;
        let password = if name == "gone" { PASSWORD } else { "wrong" };
        let page = browser.submit(&login, &[("username", name), ("password", password)]).await;
        assert_eq!((page.status(), browser.session()), (403, None), "{name}");
        assert_eq!(page.field("username"), name);
        assert!(!page.text().contains(password) || password == "wrong");
        let text = page.text().replace(&page.field("csrf"), "").replace(name, "");
        pages.push(text.replace("&#x2f;", "/"));
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:#?}");
}

#[actix_web::test]
async fn a_locked_account_is_told_only_to_who_knows_the_password() {
    let world = World::with_alice().await;
    world.admin.lock("alice").await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    let page = browser.submit(&login, &[("username", "alice"), ("password", "wrong")]).await;
    assert!(page.status() == 403 && page.is_login());
    let page = browser.submit(&login, &[("username", "alice"), ("password", PASSWORD)]).await;
    assert!(page.status() == 403 && !page.is_login());
    assert_eq!(browser.session(), None);
}

#[actix_web::test]
async fn a_form_that_is_incomplete_is_shown_again() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    for fields in [
        [("username", ""), ("password", PASSWORD)],
        [("username", "  "), ("password", PASSWORD)],
        [("username", "alice"), ("password", "")],
    ] {
        let page = browser.submit(&login, &fields).await;
        assert!(page.status() == 400 && page.is_login(), "{fields:?}");
    }
    assert_eq!(browser.session(), None);
}

#[actix_web::test]
async fn a_form_without_its_csrf_token_signs_nobody_in() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let own = browser.open("/login").await.field("csrf");
    let other = world.browser().open("/login").await.field("csrf");
    let fields = [("username", "alice"), ("password", PASSWORD)];
    for csrf in ["", "wrong", &other] {
        let form = [&fields[..], &[("csrf", csrf)]].concat();
        let page = browser.send("/login", Ask::post("/login").form(&form)).await;
        assert!(page.status() == 400 && page.is_login(), "{csrf}");
    }
    let page = browser.send("/login", Ask::post("/login").form(&fields)).await;
    assert_eq!(page.status(), 400, "there is no token at all");
    let form = [&fields[..], &[("csrf", &own)]].concat();
    let without_cookie = world.browser().send("/login", Ask::post("/login").form(&form)).await;
    assert_eq!(without_cookie.status(), 400);
    assert_eq!(browser.session(), None);
}

#[actix_web::test]
async fn too_many_tries_are_told_to_wait() {
    let world = World::with("rate_limiting.login.per_ip = { burst = 2, per_second = 0.001 }").await;
    world.admin.new_user("alice").await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    let wrong = [("username", "alice"), ("password", "wrong")];
    for status in [403, 403, 429] {
        assert_eq!(browser.submit(&login, &wrong).await.status(), status);
    }
    let right = [("username", "alice"), ("password", PASSWORD)];
    let page = browser.submit(&login, &right).await;
    assert!(page.status() == 429 && page.is_login());
}

#[actix_web::test]
async fn a_hint_fills_in_the_name_if_it_is_of_this_server() {
    let world = World::with_alice().await;
    let client = world.client().await;
    for (hint, name) in [
        ("mxid:@alice:example.com", "alice"),
        ("mxid:@alice:elsewhere.example", ""),
        ("alice", "alice"),
        ("@alice:example.com", "alice"),
        ("alice@example.org", ""),
        ("mxid:", ""),
        ("mxid:@\"><script>:example.com", "\"><script>"),
    ] {
        let request = client.request("openid").with("login_hint", hint);
        let page = world.browser().open(&request.path()).await;
        assert_eq!(page.field("username"), name, "{hint}");
        assert!(!page.text().contains("<script>"));
    }
}

#[actix_web::test]
async fn an_email_address_will_do_for_a_name_where_that_is_allowed() {
    let world = World::with("account.login_with_email_allowed = true").await;
    world.admin.new_user_with_email("alice", "Alice@Example.org").await;
    for name in ["alice", "alice@example.org", " ALICE@EXAMPLE.ORG "] {
        assert_eq!(world.browser().sign_in(name).await.at, "/account/", "{name}");
    }
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    assert!(login.text().contains("e-mail"));
    let form = [("username", "nobody@example.org"), ("password", PASSWORD)];
    assert_eq!(browser.submit(&login, &form).await.status(), 403);

    let client = world.client().await;
    let request = client.request("openid").with("login_hint", "alice@example.org");
    let login = browser.open(&request.path()).await;
    assert_eq!(login.field("username"), "alice@example.org");
    let page = browser.fill_in_login(&login, "alice@example.org").await;
    browser.submit(&page, &[("decision", "allow")]).await;
    world.pass(10);
    assert!(browser.open(&request.path()).await.is_answer(), "it is she who is meant");
    let another = request.with("login_hint", "bob@example.org");
    assert!(browser.open(&another.path()).await.at.starts_with("/select-account/"));
}

#[actix_web::test]
async fn an_email_address_is_no_name_where_that_is_not_allowed() {
    let world = World::new().await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    assert!(!login.text().contains("e-mail"));
    let form = [("username", "alice@example.org"), ("password", PASSWORD)];
    assert_eq!(browser.submit(&login, &form).await.status(), 403);
}

#[actix_web::test]
async fn with_passwords_off_nobody_signs_in() {
    let world = World::with("passwords.enabled = false").await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    let page = browser.submit(&login, &[("username", "alice"), ("password", PASSWORD)]).await;
    assert_eq!((page.status(), browser.session()), (403, None));
}

#[actix_web::test]
async fn a_grant_that_is_over_or_unknown_is_said_to_be() {
    let world = World::with_alice().await;
    let ulid = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    for errand in ["x", ulid, &format!("grant-{ulid}"), &format!("sso-{ulid}")] {
        let page = world.browser().open(&format!("/login?for={errand}")).await;
        assert_eq!(page.status(), 404);
    }
    let twice = world.browser().open("/login?for=a&for=b").await;
    assert_eq!(twice.status(), 400);
    assert!(twice.answer.header("content-type").starts_with("text/html"));
}

#[actix_web::test]
async fn who_is_signed_in_is_sent_on() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert_eq!(browser.open("/login").await.at, "/account/");
}

#[actix_web::test]
async fn who_signed_in_in_another_tab_is_sent_on_from_this_one() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let mut browser = world.browser();
    let tab = browser.open("/login").await;
    browser.sign_in("alice").await;
    let session = browser.session().cloned();
    let page = browser.fill_in_login(&tab, "alice").await;
    assert_eq!((page.status(), page.at.as_str()), (200, "/account/"));
    let page = browser.fill_in_login(&tab, "bob").await;
    assert!(page.status() == 400 && page.is_login(), "another name is not for this account");
    assert_eq!(browser.session().cloned(), session);
}

#[actix_web::test]
async fn a_password_that_is_changed_while_it_is_checked_signs_nobody_in() {
    let world = World::with_alice().await;
    world.pass(1);
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    let tx = world.admin.holds_writers_up().await;
    let change = async {
        actix_web::rt::time::sleep(Duration::from_millis(500)).await;
        world.admin.change_password_in(tx, "alice").await;
    };
    let (page, ()) = futures_util::join!(browser.fill_in_login(&login, "alice"), change);
    assert_eq!(page.status(), 403);
    assert_eq!(browser.session(), None);
}

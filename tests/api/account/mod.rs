//! `/account/…`

mod activity;
mod add_email;
mod apps;
mod deactivate;
mod emails;
mod export;
mod forms;
mod password;
mod profile;
mod recovery;
mod reset_keys;
mod sessions;
mod tokens;

use crate::actors::World;

#[actix_web::test]
async fn it_is_for_who_is_signed_in() {
    let world = World::with_alice().await;
    for path in [
        "/account",
        "/account/",
        "/account/password/change",
        "/account/security",
        "/account/sessions",
        "/account/sessions/others",
        "/account/sessions/oauth-01HZY8Q0000000000000000000",
        "/account/sessions/oauth-01HZY8Q0000000000000000000/end",
        "/account/emails",
        "/account/emails/01HZY8Q0000000000000000000/remove",
        "/account/apps",
        "/account/activity",
        "/account/export",
        "/account/tokens",
        "/account/tokens/new",
        "/account/deactivate",
        "/account/cross-signing-reset",
    ] {
        assert!(world.browser().open(path).await.is_login(), "{path}");
    }
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(browser.open("/account").await.text().contains("@alice:example.com"));
}

#[actix_web::test]
async fn a_link_to_a_device_leads_to_its_session() {
    let world = World::with_alice().await;
    world.matrix_client().log_in("alice", Some("my phone/1&-2"), false).await;
    for (action, end) in [
        ("org.matrix.device_view", ""),
        ("org.matrix.session_view", ""),
        ("session_view", ""),
        ("org.matrix.device_delete", "/end"),
        ("org.matrix.session_end", "/end"),
    ] {
        let mut browser = world.browser();
        let link = format!("/account/?action={action}&device_id=my+phone%2F1%26-2");
        let login = browser.open(&link).await;
        let page = browser.fill_in_login(&login, "alice").await;
        let is_there = page.at.starts_with("/account/sessions/compat-") && page.at.ends_with(end);
        assert!(is_there && page.status() == 200, "{action}: {}", page.at);
        assert!(page.text().contains("my phone/1&amp;-2"), "{action}");
    }
}

#[actix_web::test]
async fn a_deep_link_survives_the_sign_in() {
    let world = World::with_alice().await;
    for (link, place) in [
        ("/account/?action=org.matrix.profile", "/account/"),
        ("/account/?action=org.matrix.plan_management", "/account/"),
        ("/account?action=org.matrix.sessions_list", "/account/sessions"),
        ("/account/?action=org.matrix.device_view", "/account/sessions"),
        ("/account/?action=org.matrix.device_view&device_id=gone", "/account/sessions"),
        ("/account/?action=org.matrix.cross_signing_reset", "/account/cross-signing-reset"),
        ("/account/?action=org.matrix.account_deactivate", "/account/deactivate"),
        ("/account/?action=org.matrix.unheard_of&device_id=x", "/account/"),
        ("/account/security", "/account/security"),
        ("/account/sessions", "/account/sessions"),
        ("/account/activity", "/account/activity"),
        ("/account/emails", "/account/emails"),
        ("/account/apps", "/account/apps"),
        ("/account/export", "/account/export"),
        ("/account/tokens", "/account/tokens"),
        ("/account/tokens/new", "/account/tokens/new"),
        ("/account/password/change", "/account/password/change"),
        ("/.well-known/change-password", "/account/password/change"),
    ] {
        let mut browser = world.browser();
        let login = browser.open(link).await;
        let page = browser.fill_in_login(&login, "alice").await;
        assert_eq!((page.at.as_str(), page.status()), (place, 200), "{link}");
    }
}

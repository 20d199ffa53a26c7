//! `/account/export`

use serde_json::json;

use crate::actors::{DEVICE, PASSWORD, World, matrix_scope};

#[actix_web::test]
async fn everything_about_a_person_is_in_it_and_no_secret() {
    let world = World::new().await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/export").await;
    let answer = browser.submit(&page, &[]).await;
    assert_eq!(
        answer.answer.header("content-disposition"),
        "attachment; filename=\"account.json\""
    );
    assert_eq!(answer.answer.header("content-type"), "application/json");
    assert_eq!(answer.answer.header("cache-control"), "no-store");
    let all = answer.answer.ok();
    assert_eq!(all["account"]["matrix_id"], "@alice:example.com");
    assert_eq!(all["account"]["created_at"], "2027-01-15T08:00:00Z");
    assert_eq!(all["emails"][0]["address"], "alice@example.com");
    assert_eq!(all["allowed_apps"][0]["client_id"], json!(client.id));
    let sessions = all["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 4, "two browsers, an app, an old client");
    let devices: Vec<_> = sessions.iter().filter_map(|one| one["device_id"].as_str()).collect();
    assert!(devices.contains(&DEVICE) && devices.contains(&"PHONE"), "{devices:?}");
    let kinds: Vec<_> =
        all["events"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    for kind in ["signed_in", "app_signed_in", "old_app_signed_in", "exported"] {
        assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
    }
    let text = answer.text();
    let secrets = [
        tokens.access.as_str(),
        &tokens.refresh,
        login["access_token"].as_str().unwrap(),
        PASSWORD,
        "argon2",
        "hash",
        "digest",
    ];
    for secret in secrets {
        assert!(!text.contains(secret), "{secret}");
    }
}

#[actix_web::test]
async fn nobody_elses_data_is_in_it() {
    let world = World::with_alice().await;
    world.admin.new_user_with_email("bob", "bob@example.com").await;
    world.browser().sign_in("bob").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/export").await;
    let text = browser.submit(&page, &[]).await.text();
    assert!(text.contains("alice") && !text.contains("bob"));
}

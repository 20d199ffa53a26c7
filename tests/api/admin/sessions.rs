//! `/api/admin/v1/user-sessions`, `/compat-sessions` and `/oauth2-sessions`.

use serde_json::{Value, json};

use super::{titles, user_id, world};
use crate::actors::{DEVICE, Tool, World, matrix_scope};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

/// With alice, signed in with a browser, an application and an old client.
async fn alice() -> (World, Tool, String) {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&tool, "alice").await;
    (world, tool, alice)
}

fn attributes(answer: &Value) -> &Value {
    &answer["data"]["attributes"]
}

#[actix_web::test]
async fn an_applications_session_is_shown_and_ended() {
    let (world, tool, alice) = alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let ids = tool.ids(&format!("oauth2-sessions?filter[user]={alice}")).await;
    let [id] = &ids[..] else { panic!("{ids:?}") };
    let browser = tool.ids(&format!("user-sessions?filter[user]={alice}")).await;
    let path = format!("oauth2-sessions/{id}");
    let session = tool.get(&path).await.ok();
    assert_eq!(session["data"]["type"], "oauth2-session");
    assert_eq!(
        *attributes(&session),
        json!({
            "created_at": "2027-01-15T08:00:00Z", "finished_at": null, "user_id": alice,
            "user_session_id": browser[0], "client_id": client.id, "scope": matrix_scope(DEVICE),
            "user_agent": null, "last_active_at": null, "last_active_ip": null, "human_name": null,
        })
    );
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    let ended = tool.act(&format!("{path}/finish")).await.ok();
    assert_eq!(ended["links"]["self"], format!("/api/admin/v1/{path}/finish"));
    assert_eq!(attributes(&ended)["finished_at"], "2027-01-15T08:00:00Z");
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    let again = tool.act(&format!("{path}/finish")).await;
    assert_eq!(again.status, 400);
    assert!(titles(&again).contains("finished"));
}

#[actix_web::test]
async fn an_old_clients_session_is_shown_and_ended() {
    let (world, tool, alice) = alice().await;
    let login = world.matrix_client().log_in("alice", Some("OLDDEVICE"), false).await;
    let ids = tool.ids(&format!("compat-sessions?filter[user]={alice}")).await;
    let path = format!("compat-sessions/{}", ids[0]);
    let session = tool.get(&path).await.ok();
    assert_eq!(session["data"]["type"], "compat-session");
    assert_eq!(
        *attributes(&session),
        json!({
            "user_id": alice, "device_id": "OLDDEVICE", "user_session_id": null,
            "redirect_uri": null, "created_at": "2027-01-15T08:00:00Z", "user_agent": null,
            "last_active_at": null, "last_active_ip": null, "finished_at": null, "human_name": null,
        })
    );
    tool.act(&format!("{path}/finish")).await.ok();
    assert!(!world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    assert_eq!(tool.act(&format!("{path}/finish")).await.status, 400);
}

#[actix_web::test]
async fn a_browser_is_shown_and_signed_out() {
    let (world, tool, alice) = alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let ids = tool.ids(&format!("user-sessions?filter[user]={alice}")).await;
    let path = format!("user-sessions/{}", ids[0]);
    let session = tool.get(&path).await.ok();
    assert_eq!(session["data"]["type"], "user-session");
    let known = attributes(&session);
    assert_eq!((&known["user_id"], &known["finished_at"]), (&json!(alice), &json!(null)));
    tool.act(&format!("{path}/finish")).await.ok();
    assert!(browser.open("/account/").await.is_login());
    assert_eq!(tool.act(&format!("{path}/finish")).await.status, 400);
}

#[actix_web::test]
async fn sessions_are_filtered() {
    let (world, tool, alice) = alice().await;
    let (client, _) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.pass(10);
    let (_, tokens) = world.signed_in("openid").await;
    client.revoke(&tokens.access).await;
    let browsers = tool.ids(&format!("user-sessions?filter[user]={alice}")).await;
    let of_alice = format!("oauth2-sessions?filter[user]={alice}");
    for (filter, count) in [
        ("", 2),
        ("&filter[status]=active", 1),
        ("&filter[status]=finished", 1),
        ("&filter[scope]=openid", 2),
        ("&filter[scope]=openid&filter[scope]=urn:matrix:client:api:*", 1),
        ("&filter[scope]=openid+urn:matrix:client:api:*", 1),
        ("&filter[client-kind]=dynamic", 2),
        ("&filter[client-kind]=static", 0),
        (&format!("&filter[client]={}", client.id), 2),
        (&format!("&filter[client]={0}&filter[client]={0}", client.id), 2),
        (&format!("&filter[user-session]={}", browsers[0]), 1),
        ("&filter[created-after]=2027-01-15T08:00:05Z", 1),
        ("&filter[created-before]=2027-01-15T08:00:05Z", 1),
        ("&filter[created-before]=2027-01-15T09:00:05%2B01:00", 1),
    ] {
        let found = tool.ids(&format!("{of_alice}{filter}")).await;
        assert_eq!(found.len(), count, "{filter}");
    }
    for wrong in ["filter[scope]=a\"b", "filter[created-after]=yesterday", "filter[status]=odd"] {
        let answer = tool.get(&format!("oauth2-sessions?{}", wrong.replace('"', "%22"))).await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
    for kind in ["user", "compat", "oauth2"] {
        let unknown = format!("{kind}-sessions?filter[user]={UNKNOWN}");
        assert_eq!(tool.get(&unknown).await.status, 404, "{kind}");
        let unknown = format!("{kind}-sessions/{UNKNOWN}");
        assert_eq!(tool.get(&unknown).await.status, 404, "{kind}");
        assert_eq!(tool.act(&format!("{unknown}/finish")).await.status, 404, "{kind}");
    }
    let unknown = format!("oauth2-sessions?filter[client]={UNKNOWN}");
    assert_eq!(tool.get(&unknown).await.status, 404);
}

//! `/api/admin/v1/users`

use serde_json::json;

use super::{id, titles, user_id, world};
use crate::actors::{Ask, DEVICE, PASSWORD, matrix_scope};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

#[actix_web::test]
async fn an_account_is_made_and_found_again() {
    let (world, tool) = world().await;
    let avatar = "mxc://example.com/abc";
    let body = json!({ "username": "alice", "displayname": "Alice", "avatar_url": avatar });
    let answer = tool.post("users", &body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let made = answer.json();
    let path = format!("/api/admin/v1/users/{}", id(&made));
    assert_eq!(made["links"]["self"], path.as_str());
    let data = &made["data"];
    assert_eq!((&data["type"], &data["links"]["self"]), (&json!("user"), &json!(path)));
    assert_eq!(
        data["attributes"],
        json!({
            "username": "alice", "created_at": "2027-01-15T08:00:00Z", "locked_at": null,
            "deactivated_at": null, "admin": false, "legacy_guest": false,
        })
    );
    assert_eq!(tool.get(&format!("users/{}", id(&made))).await.ok(), made);
    let by_name = tool.get("users/by-username/alice").await.ok();
    assert_eq!(by_name["data"], made["data"]);
    assert_eq!(by_name["links"]["self"], "/api/admin/v1/users/by-username/alice");
    let there = world.homeserver.user("alice");
    assert_eq!(there.display_name.as_deref(), Some("Alice"));
    assert_eq!(there.avatar_url.as_deref(), Some(avatar));
}

#[actix_web::test]
async fn a_name_that_nobody_can_have_is_refused() {
    let (_world, tool) = world().await;
    for name in ["", "Alice", "_bot", "a b", &"a".repeat(250)] {
        let answer = tool.post("users", &json!({ "username": name })).await;
        assert_eq!(answer.status, 400, "{name}");
        assert!(!titles(&answer).is_empty());
    }
    for extra in [
        json!({ "avatar_url": "https://example.com/x.png" }),
        json!({ "displayname": "é".repeat(257) }),
    ] {
        let mut body = extra;
        body["username"] = json!("alice");
        assert_eq!(tool.post("users", &body).await.status, 400, "{body}");
    }
    assert_eq!(tool.get("users/by-username/alice").await.status, 404);
}

#[actix_web::test]
async fn a_name_that_is_taken_here_or_at_the_homeserver_is_a_conflict() {
    let (world, tool) = world().await;
    for name in ["root", "ROOT"] {
        let status = tool.post("users", &json!({ "username": name })).await.status;
        assert_eq!(status, if name == "root" { 409 } else { 400 });
    }
    world.homeserver.fake.add_user("bob");
    let taken = tool.post("users", &json!({ "username": "bob" })).await;
    assert_eq!(taken.status, 409, "{taken:?}");
    let skip = json!({ "username": "bob", "skip_homeserver_check": true });
    assert_eq!(tool.post("users", &skip).await.status, 201);
}

#[actix_web::test]
async fn nobody_is_found_who_is_not_there() {
    let (_world, tool) = world().await;
    assert_eq!(tool.get(&format!("users/{UNKNOWN}")).await.status, 404);
    assert_eq!(tool.get("users/by-username/nobody").await.status, 404);
    for act in ["lock", "unlock", "deactivate", "reactivate"] {
        let answer = tool.act(&format!("users/{UNKNOWN}/{act}")).await;
        assert_eq!(answer.status, 404, "{act}");
        assert!(titles(&answer).contains(UNKNOWN), "{act}");
    }
    let answer = tool.post(&format!("users/{UNKNOWN}/set-admin"), &json!({ "admin": true })).await;
    assert_eq!(answer.status, 404);
    let body = json!({ "password": PASSWORD });
    assert_eq!(tool.post(&format!("users/{UNKNOWN}/set-password"), &body).await.status, 404);
}

#[actix_web::test]
async fn a_locked_user_comes_back_with_their_sessions() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let alice = user_id(&tool, "alice").await;
    let locked = tool.act(&format!("users/{alice}/lock")).await.ok();
    assert_eq!(locked["links"]["self"], format!("/api/admin/v1/users/{alice}/lock"));
    assert_eq!(locked["data"]["attributes"]["locked_at"], "2027-01-15T08:00:00Z");
    assert_eq!(world.homeserver.introspect(&tokens.access).await["active"], false);
    assert!(world.homeserver.user("alice").locked);
    let again = tool.act(&format!("users/{alice}/lock")).await.ok();
    assert_eq!(again["data"], locked["data"]);
    let unlocked = tool.act(&format!("users/{alice}/unlock")).await.ok();
    assert_eq!(unlocked["data"]["attributes"]["locked_at"], json!(null));
    assert_eq!(world.homeserver.introspect(&tokens.access).await["active"], true);
    client.refresh(&tokens.refresh).await.ok();
}

#[actix_web::test]
async fn a_deactivated_user_is_gone_but_not_locked_and_can_come_back() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let alice = user_id(&tool, "alice").await;
    let gone = tool.act(&format!("users/{alice}/deactivate")).await.ok();
    let attributes = &gone["data"]["attributes"];
    assert_eq!(attributes["deactivated_at"], "2027-01-15T08:00:00Z");
    assert_eq!(attributes["locked_at"], json!(null));
    assert_eq!(world.homeserver.introspect(&tokens.access).await["active"], false);
    let there = world.homeserver.user("alice");
    assert_eq!((there.deactivated, there.erased), (true, true));
    let back = tool.act(&format!("users/{alice}/reactivate")).await.ok();
    assert_eq!(back["data"]["attributes"]["deactivated_at"], json!(null));
    assert!(!world.homeserver.user("alice").deactivated);
    // What was ended stays so.
    assert_eq!(world.homeserver.introspect(&tokens.access).await["active"], false);
}

#[actix_web::test]
async fn what_a_deactivated_user_said_is_kept_if_the_tool_says_so() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&tool, "alice").await;
    let path = format!("users/{alice}/deactivate");
    tool.post(&path, &json!({ "skip_erase": true })).await.ok();
    assert!(!world.homeserver.user("alice").erased);
}

#[actix_web::test]
async fn a_lock_and_a_deactivation_are_two_things() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&tool, "alice").await;
    for act in ["lock", "deactivate"] {
        tool.act(&format!("users/{alice}/{act}")).await.ok();
    }
    let back = tool.act(&format!("users/{alice}/reactivate")).await.ok();
    let attributes = &back["data"]["attributes"];
    assert!(attributes["locked_at"].is_string() && attributes["deactivated_at"].is_null());
    tool.act(&format!("users/{alice}/deactivate")).await.ok();
    let unlocked = tool.act(&format!("users/{alice}/unlock")).await.ok();
    let attributes = &unlocked["data"]["attributes"];
    assert!(attributes["locked_at"].is_null() && attributes["deactivated_at"].is_string());
}

#[actix_web::test]
async fn a_password_that_is_set_signs_in() {
    let (world, tool) = world().await;
    world.admin.new_user_without_password("alice").await;
    let alice = user_id(&tool, "alice").await;
    let path = format!("users/{alice}/set-password");
    let weak = tool.post(&path, &json!({ "password": "password" })).await;
    assert_eq!(weak.status, 400, "{weak:?}");
    let answer = tool.post(&path, &json!({ "password": PASSWORD })).await;
    assert_eq!((answer.status, answer.body.len()), (204, 0));
    let login = world.matrix_client().log_in_answer("alice", PASSWORD).await;
    assert_eq!(login.status, 200);
    let forced = json!({ "password": "password", "skip_password_check": true });
    assert_eq!(tool.post(&path, &forced).await.status, 204);
    let empty = json!({ "password": "", "skip_password_check": true });
    assert_eq!(tool.post(&path, &empty).await.status, 400);
}

#[actix_web::test]
async fn an_administrator_is_made_and_unmade() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&tool, "alice").await;
    let path = format!("users/{alice}/set-admin");
    let made = tool.post(&path, &json!({ "admin": true })).await.ok();
    assert_eq!(made["data"]["attributes"]["admin"], true);
    let unmade = tool.post(&path, &json!({ "admin": false })).await.ok();
    assert_eq!(unmade["data"]["attributes"]["admin"], false);
    // Whoever takes it from themselves is refused at once.
    let root = user_id(&tool, "root").await;
    let path = format!("users/{root}/set-admin");
    tool.post(&path, &json!({ "admin": false })).await.ok();
    assert_eq!(tool.get("version").await.status, 403);
}

#[actix_web::test]
async fn a_body_is_needed_where_something_is_said_and_else_not() {
    let (_world, tool) = world().await;
    let root = user_id(&tool, "root").await;
    let ask = Ask::post(&format!("/api/admin/v1/users/{root}/set-admin"));
    assert_eq!(tool.send(ask).await.status, 415);
    let empty = Ask::post(&format!("/api/admin/v1/users/{root}/unlock"))
        .header("Content-Type", "application/json");
    assert_eq!(tool.send(empty).await.status, 200);
}

#[actix_web::test]
async fn a_link_for_a_new_password_works_without_an_e_mail_and_once() {
    let (world, tool) = world().await;
    world.admin.new_user_without_password("alice").await;
    let alice = user_id(&tool, "alice").await;
    let answer = tool.act(&format!("users/{alice}/recovery-link")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (201, "no-store"));
    let made = answer.json();
    assert_eq!(made["expires_at"], "2027-01-16T08:00:00Z");
    let url = made["url"].as_str().unwrap();
    let path = url.strip_prefix("https://auth.example.com").unwrap();
    let mut browser = world.browser();
    let page = browser.open(path).await;
    browser.submit(&page, &[("new_password", PASSWORD)]).await;
    let login = world.matrix_client().log_in_answer("alice", PASSWORD).await;
    assert_eq!(login.status, 200);
    let short = json!({ "expires_in": 60 });
    let made = tool.post(&format!("users/{alice}/recovery-link"), &short).await.json();
    assert_eq!(made["expires_at"], "2027-01-15T08:01:00Z");
    for wrong in [59, 604_801] {
        let body = json!({ "expires_in": wrong });
        let answer = tool.post(&format!("users/{alice}/recovery-link"), &body).await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
    tool.act(&format!("users/{alice}/lock")).await.ok();
    assert_eq!(tool.act(&format!("users/{alice}/recovery-link")).await.status, 409);
    assert_eq!(tool.act(&format!("users/{UNKNOWN}/recovery-link")).await.status, 404);
}

#[actix_web::test]
async fn somebody_is_signed_out_everywhere() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let old = world.matrix_client().log_in("alice", None, false).await;
    let alice = user_id(&tool, "alice").await;
    let killed = tool.act(&format!("users/{alice}/kill-sessions")).await.ok();
    let expected = json!({ "user_sessions": 1, "oauth2_sessions": 1, "compat_sessions": 1, "personal_sessions": 0 });
    assert_eq!(killed, expected);
    for token in [tokens.access.as_str(), old["access_token"].as_str().unwrap()] {
        assert!(!world.homeserver.is_active(token).await);
    }
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    assert_eq!(tool.act(&format!("users/{UNKNOWN}/kill-sessions")).await.status, 404);
}

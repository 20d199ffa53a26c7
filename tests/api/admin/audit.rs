//! `/api/admin/v1/audit-events`, and that nothing is done through the API without one.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{id, user_id, world, world_with};
use crate::actors::{Answer, Ask, DEVICE, PASSWORD, Tool, World, matrix_scope};
use crate::register::{OPEN, apply};

async fn count(tool: &Tool, filter: &str) -> u64 {
    let counted = tool.get(&format!("audit-events?count=only{filter}")).await.ok();
    counted["meta"]["count"].as_u64().unwrap()
}

/// A change that is asked for, and must stand in the audit.
struct Walk {
    tool: Tool,
    done: BTreeSet<String>,
}

impl Walk {
    async fn change(&mut self, operation: &str, method: &str, path: &str, body: Value) -> Answer {
        let before = count(&self.tool, "").await;
        let ask = Ask::new(method, &format!("/api/admin/v1/{path}"));
        let ask = if body.is_null() { ask } else { ask.json(&body) };
        let answer = self.tool.send(ask).await;
        assert!((200..300).contains(&answer.status), "{operation}: {answer:?}");
        assert!(count(&self.tool, "").await > before, "{operation} is not in the audit");
        self.done.insert(operation.to_owned());
        answer
    }

    async fn act(&mut self, operation: &str, path: &str) -> Answer {
        self.change(operation, "POST", path, Value::Null).await
    }
}

/// What is posted and changes nothing.
const HARMLESS: &[&str] = &["tryPolicy"];

/// Every operation that changes something.
async fn changing(world: &World) -> BTreeSet<String> {
    let document = world.http.get("/api/spec.json").await.ok();
    let mut found = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for (method, operation) in item.as_object().unwrap() {
            let operation = operation["operationId"].as_str().unwrap();
            if method != "get" && !HARMLESS.contains(&operation) {
                found.insert(operation.to_owned());
            }
        }
    }
    found
}

#[actix_web::test]
async fn nothing_is_changed_without_an_event() {
    let more = "account.password_registration_approval_required = true";
    let (world, tool) = world_with(&format!("{OPEN}{more}\n")).await;
    let mut walk = Walk { tool: tool.clone(), done: BTreeSet::new() };
    users(&world, &mut walk).await;
    sessions(&world, &mut walk).await;
    registration_tokens(&mut walk).await;
    clients(&mut walk).await;
    personal_sessions(&mut walk).await;
    upstream(&mut walk).await;
    applications(&world, &mut walk).await;
    let body = json!({ "data": { "admin_users": ["root"] } });
    walk.change("setPolicyData", "POST", "policy-data", body).await;
    outbox(&world, &mut walk).await;
    assert_eq!(walk.done, changing(&world).await);
}

async fn users(world: &World, walk: &mut Walk) {
    let made = walk.change("createUser", "POST", "users", json!({ "username": "alice" })).await;
    let at = |act: &str| format!("users/{}/{act}", id(&made.json()));
    let body = json!({ "password": PASSWORD });
    walk.change("setUserPassword", "POST", &at("set-password"), body).await;
    walk.change("userSetAdmin", "POST", &at("set-admin"), json!({ "admin": true })).await;
    walk.act("createRecoveryLink", &at("recovery-link")).await;
    walk.act("lockUser", &at("lock")).await;
    walk.act("unlockUser", &at("unlock")).await;
    walk.act("deactivateUser", &at("deactivate")).await;
    walk.act("reactivateUser", &at("reactivate")).await;
    let body = json!({ "user_id": id(&made.json()), "email": "alice@example.com" });
    let email = walk.change("addUserEmail", "POST", "user-emails", body).await;
    let path = format!("user-emails/{}", id(&email.json()));
    walk.change("deleteUserEmail", "DELETE", &path, Value::Null).await;
    world.admin.new_user("bob").await;
    world.matrix_client().log_in("bob", None, false).await;
    let bob = user_id(&walk.tool, "bob").await;
    walk.act("killUserSessions", &format!("users/{bob}/kill-sessions")).await;
}

async fn sessions(world: &World, walk: &mut Walk) {
    world.signed_in(&matrix_scope(DEVICE)).await;
    world.matrix_client().log_in("alice", None, false).await;
    let alice = user_id(&walk.tool, "alice").await;
    for (operation, kind) in [
        ("finishOAuth2Session", "oauth2"),
        ("finishCompatSession", "compat"),
        ("finishUserSession", "user"),
    ] {
        let active = format!("{kind}-sessions?filter[user]={alice}&filter[status]=active");
        let ids = walk.tool.ids(&active).await;
        walk.act(operation, &format!("{kind}-sessions/{}/finish", ids[0])).await;
    }
}

async fn registration_tokens(walk: &mut Walk) {
    let all = "user-registration-tokens";
    let made = walk.change("addUserRegistrationToken", "POST", all, json!({})).await;
    let path = format!("{all}/{}", id(&made.json()));
    let body = json!({ "usage_limit": 2 });
    walk.change("updateUserRegistrationToken", "PUT", &path, body).await;
    walk.act("revokeUserRegistrationToken", &format!("{path}/revoke")).await;
    walk.act("unrevokeUserRegistrationToken", &format!("{path}/unrevoke")).await;
}

async fn clients(walk: &mut Walk) {
    let body = json!({
        "client_name": "Wiki", "redirect_uris": ["https://wiki.example.org/callback"],
        "grant_types": ["authorization_code"],
        "token_endpoint_auth_method": "client_secret_basic",
    });
    let made = walk.change("createOAuth2Client", "POST", "oauth2-clients", body.clone()).await;
    let path = format!("oauth2-clients/{}", id(&made.json()));
    walk.change("updateOAuth2Client", "PUT", &path, body).await;
    walk.act("regenerateOAuth2ClientSecret", &format!("{path}/regenerate-secret")).await;
    walk.change("deleteOAuth2Client", "DELETE", &path, Value::Null).await;
}

async fn personal_sessions(walk: &mut Walk) {
    let alice = user_id(&walk.tool, "alice").await;
    let body = json!({ "actor_user_id": alice, "human_name": "backup", "scope": "openid" });
    let made = walk.change("createPersonalSession", "POST", "personal-sessions", body).await;
    let path = format!("personal-sessions/{}", id(&made.json()));
    let again = format!("{path}/regenerate");
    walk.change("regeneratePersonalSession", "POST", &again, json!({})).await;
    walk.act("revokePersonalSession", &format!("{path}/revoke")).await;
}

async fn upstream(walk: &mut Walk) {
    let provider = json!({
        "issuer": "https://idp.example/", "client_id": "postern",
        "client_secret": "a secret at the provider",
        "token_endpoint_auth_method": "client_secret_basic",
    });
    let all = "upstream-oauth-providers";
    let made = walk.change("createUpstreamOAuthProvider", "POST", all, provider.clone()).await;
    let provider_id = id(&made.json());
    let path = format!("{all}/{provider_id}");
    walk.change("updateUpstreamOAuthProvider", "PUT", &path, provider).await;
    let alice = user_id(&walk.tool, "alice").await;
    let body = json!({ "user_id": alice, "provider_id": provider_id, "subject": "alice" });
    let all = "upstream-oauth-links";
    let link = walk.change("addUpstreamOAuthLink", "POST", all, body).await;
    let link = format!("{all}/{}", id(&link.json()));
    walk.change("deleteUpstreamOAuthLink", "DELETE", &link, Value::Null).await;
    walk.change("deleteUpstreamOAuthProvider", "DELETE", &path, Value::Null).await;
}

async fn applications(world: &World, walk: &mut Walk) {
    for name in ["carol", "dave"] {
        apply(&mut world.browser(), name, "I know Bob.").await;
    }
    let ids = walk.tool.ids("user-registrations").await;
    walk.act("approveUserRegistration", &format!("user-registrations/{}/approve", ids[0])).await;
    walk.act("declineUserRegistration", &format!("user-registrations/{}/decline", ids[1])).await;
}

async fn outbox(world: &World, walk: &mut Walk) {
    world.homeserver.goes_down();
    world.admin.lock("alice").await;
    let job = walk.tool.ids("outbox-jobs").await.remove(0);
    walk.act("retryOutboxJob", &format!("outbox-jobs/{job}/retry")).await;
    walk.act("cancelOutboxJob", &format!("outbox-jobs/{job}/cancel")).await;
}

#[actix_web::test]
async fn an_event_says_who_did_what_to_whom_and_from_where() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (root, alice) = (user_id(&tool, "root").await, user_id(&tool, "alice").await);
    let ask = Ask::post(&format!("/api/admin/v1/users/{alice}/lock"));
    let ask = ask.forwarded_for("192.0.2.7").header("User-Agent", "Element Admin");
    tool.send(ask).await.ok();
    let locks = "audit-events?filter[kind]=administration.locked";
    let page =
        tool.get(&format!("{locks}&filter[user]={alice}&filter[actor-user]={root}")).await.ok();
    assert_eq!(page["meta"]["count"], 1);
    let event = &page["data"][0];
    assert_eq!(event["type"], "audit-event");
    assert_eq!(
        event["attributes"],
        json!({
            "at": "2027-01-15T08:00:00Z", "kind": "administration.locked", "outcome": "success",
            "times": 1, "user_id": alice, "actor": "administrator", "actor_user_id": root,
            "actor_client_id": null, "ip": "192.0.2.7", "user_agent": "Element Admin",
            "details": { "kind": "administration", "act": "locked" },
        })
    );
    let path = format!("audit-events/{}", event["id"].as_str().unwrap());
    assert_eq!(tool.get(&path).await.ok()["data"]["attributes"], event["attributes"]);
    assert_eq!(tool.get("audit-events/01HZY8Q0000000000000000000").await.status, 404);
    assert_eq!(
        count(&tool, &format!("&filter[user]={root}&filter[kind]=administration.locked")).await,
        0
    );
}

#[actix_web::test]
async fn whoever_is_refused_stands_in_the_audit() {
    let (world, tool) = world().await;
    world.admin.new_administrator("eve").await;
    let client = world.client().await;
    let tokens = client.sign_in(&mut world.browser(), "eve", "urn:mas:admin").await;
    world.admin.demote("eve").await;
    let eve = Tool::new(&world.http, &tokens.access);
    assert_eq!(eve.get("users").await.status, 403);
    world.admin.uses_are_written_down().await;
    let id = user_id(&tool, "eve").await;
    let filter = format!("audit-events?filter[user]={id}&filter[kind]=access_refused");
    let page = tool.get(&filter).await.ok();
    let attributes = &page["data"][0]["attributes"];
    assert_eq!((&attributes["outcome"], &attributes["actor"]), (&json!("denied"), &json!("owner")));
}

//! `/api/admin/v1/personal-sessions`

use serde_json::{Value, json};

use super::{id, titles, user_id, world};
use crate::actors::{Ask, Tool, World};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";
const API: &str = "urn:matrix:client:api:*";

async fn made(tool: &Tool, actor: &str, name: &str, scope: &str, expires_in: Option<u32>) -> Value {
    let body = json!({
        "actor_user_id": actor, "human_name": name, "scope": scope, "expires_in": expires_in,
    });
    let answer = tool.post("personal-sessions", &body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.json()
}

fn token(made: &Value) -> String {
    made["data"]["attributes"]["access_token"].as_str().unwrap().to_owned()
}

async fn with_bot() -> (World, Tool, String) {
    let (world, tool) = world().await;
    world.admin.new_user_without_password("bot").await;
    let bot = user_id(&tool, "bot").await;
    (world, tool, bot)
}

#[actix_web::test]
async fn an_administrator_makes_a_token_that_speaks_for_somebody_else() {
    let (world, tool, bot) = with_bot().await;
    let scope = format!("{API} urn:matrix:client:device:BOTDEVICE1");
    let made = made(&tool, &bot, "backup", &scope, Some(3600)).await;
    assert_eq!(made["data"]["type"], "personal-session");
    let token = token(&made);
    let mut attributes = made["data"]["attributes"].clone();
    attributes.as_object_mut().unwrap().remove("access_token");
    assert_eq!(
        attributes,
        json!({
            "created_at": "2027-01-15T08:00:00Z", "revoked_at": null,
            "owner_user_id": user_id(&tool, "root").await, "owner_client_id": null,
            "actor_user_id": bot, "human_name": "backup", "scope": scope,
            "last_active_at": null, "last_active_ip": null,
            "expires_at": "2027-01-15T09:00:00Z",
        })
    );
    assert_eq!(world.homeserver.devices("bot"), ["BOTDEVICE1"]);
    let told = world.homeserver.introspect(&token).await;
    assert_eq!((&told["username"], &told["sub"]), (&json!("bot"), &json!(bot)));
    assert_eq!(told.get("client_id"), None);

    let path = format!("personal-sessions/{}", id(&made));
    let shown = tool.get(&path).await.ok();
    assert_eq!(shown["data"]["attributes"], attributes, "the token is shown once");
    let mut browser = world.browser();
    browser.sign_in("root").await;
    assert!(!browser.open("/account/tokens").await.text().contains("backup"), "it is the bot's");
}

#[actix_web::test]
async fn a_token_is_revoked_once_and_its_device_goes() {
    let (world, tool, bot) = with_bot().await;
    let scope = format!("{API} urn:matrix:client:device:BOTDEVICE1");
    let made = made(&tool, &bot, "backup", &scope, None).await;
    let revoke = format!("personal-sessions/{}/revoke", id(&made));
    let revoked = tool.act(&revoke).await.ok();
    assert_eq!(revoked["data"]["attributes"]["revoked_at"], "2027-01-15T08:00:00Z");
    assert!(!world.homeserver.is_active(&token(&made)).await);
    assert!(world.homeserver.devices("bot").is_empty());
    assert_eq!(tool.act(&revoke).await.status, 409);
    let again = tool.post(&revoke.replace("revoke", "regenerate"), &json!({})).await;
    assert_eq!(again.status, 409);
    assert_eq!(tool.act(&format!("personal-sessions/{UNKNOWN}/revoke")).await.status, 404);
    assert_eq!(tool.get(&format!("personal-sessions/{UNKNOWN}")).await.status, 404);
}

#[actix_web::test]
async fn a_new_token_takes_the_place_of_the_old_even_after_its_end() {
    let (world, tool, bot) = with_bot().await;
    let made = made(&tool, &bot, "backup", API, Some(60)).await;
    world.pass(120);
    assert!(!world.homeserver.is_active(&token(&made)).await);
    let path = format!("personal-sessions/{}/regenerate", id(&made));
    let answer = tool.post(&path, &json!({ "expires_in": 60 })).await;
    assert_eq!(answer.status, 201);
    let (new, old) = (token(&answer.json()), token(&made));
    assert_ne!(new, old);
    assert!(world.homeserver.is_active(&new).await);
    let another = token(&tool.post(&path, &json!({})).await.json());
    assert!(!world.homeserver.is_active(&new).await);
    assert!(world.homeserver.introspect(&another).await.get("exp").is_none());

    world.admin.new_administrator("other").await;
    let client = world.client().await;
    let others = client.sign_in(&mut world.browser(), "other", "urn:mas:admin").await;
    let others = Tool::new(&world.http, &others.access);
    assert_eq!(others.post(&path, &json!({})).await.status, 403, "whoever has it is the bot");
    assert!(world.homeserver.is_active(&another).await);
}

#[actix_web::test]
async fn what_cannot_be_is_refused() {
    let (world, tool, bot) = with_bot().await;
    world.admin.new_user("gone").await;
    let gone = user_id(&tool, "gone").await;
    world.admin.deactivate("gone").await;
    let body = |actor: &str, name: &str, scope: &str| json!({ "actor_user_id": actor, "human_name": name, "scope": scope });
    for (body, status) in [
        (body(UNKNOWN, "x", API), 404),
        (body(&gone, "x", API), 410),
        (body(&bot, " ", API), 400),
        (body(&bot, &"x".repeat(101), API), 400),
        (body(&bot, "x", "urn:unheard-of"), 400),
        (body(&bot, "x", "a\\b"), 400),
        (body(&bot, "x", "urn:matrix:client:device:BOTDEVICE1"), 400),
        (json!({ "actor_user_id": bot }), 422),
    ] {
        let answer = tool.post("personal-sessions", &body).await;
        assert_eq!(answer.status, status, "{body}: {answer:?}");
        assert!(!titles(&answer).is_empty());
    }
    assert_eq!(tool.get("personal-sessions").await.ok()["meta"]["count"], 0);
}

#[actix_web::test]
async fn a_token_is_worth_nothing_while_either_side_is_locked_or_gone() {
    let (world, tool, bot) = with_bot().await;
    let token = token(&made(&tool, &bot, "backup", API, None).await);
    for name in ["bot", "root"] {
        world.admin.lock(name).await;
        assert!(!world.homeserver.is_active(&token).await, "{name} is locked");
        world.admin.unlock(name).await;
        assert!(world.homeserver.is_active(&token).await, "{name} is not locked any more");
    }
    world.admin.deactivate("root").await;
    world.admin.reactivate("root").await;
    assert!(!world.homeserver.is_active(&token).await, "nobody answers for it");
}

#[actix_web::test]
async fn a_personal_token_administrates_only_with_the_scope() {
    let (world, tool, bot) = with_bot().await;
    let root = user_id(&tool, "root").await;
    let of_root = token(&made(&tool, &root, "scripts", "urn:mas:admin", None).await);
    let of_root = Tool::new(&world.http, &of_root);
    assert_eq!(of_root.get("version").await.status, 200);
    let made_by_it = made(&of_root, &bot, "by a token", API, None).await;
    assert_eq!(made_by_it["data"]["attributes"]["owner_user_id"], json!(root));
    let plain = token(&made(&tool, &root, "scripts", API, None).await);
    assert_eq!(Tool::new(&world.http, &plain).get("version").await.status, 401);
}

#[actix_web::test]
async fn they_are_listed_by_every_filter() {
    let (world, tool, bot) = with_bot().await;
    let root = user_id(&tool, "root").await;
    let soon = id(&made(&tool, &bot, "soon", API, Some(60)).await);
    let later = id(&made(&tool, &bot, "later", "openid", Some(86_400)).await);
    let never = id(&made(&tool, &root, "never", &format!("openid {API}"), None).await);
    let revoked = id(&made(&tool, &root, "revoked", API, None).await);
    tool.act(&format!("personal-sessions/{revoked}/revoke")).await.ok();
    let mut all = vec![&soon, &later, &never, &revoked];
    all.sort_unstable();
    let tool = super::tool(&world).await;
    for (filter, expected) in [
        (String::new(), vec![&soon, &later, &never, &revoked]),
        (format!("filter[owner_user]={root}"), all.clone()),
        (format!("filter[owner_user]={bot}"), vec![]),
        (format!("filter[actor_user]={bot}"), vec![&soon, &later]),
        (format!("filter[actor_user]={root}&filter[status]=active"), vec![&never]),
        ("filter[status]=active".into(), vec![&soon, &later, &never]),
        ("filter[status]=revoked".into(), vec![&revoked]),
        ("filter[scope]=openid".into(), vec![&later, &never]),
        (format!("filter[scope]=openid&filter[scope]={API}"), vec![&never]),
        ("filter[expires]=true".into(), vec![&soon, &later]),
        ("filter[expires]=false&filter[status]=active".into(), vec![&never]),
        ("filter[expires_before]=2027-01-15T09:00:00Z".into(), vec![&soon]),
        ("filter[expires_after]=2027-01-15T09:00:00Z".into(), vec![&later]),
    ] {
        let mut expected: Vec<String> = expected.into_iter().cloned().collect();
        expected.sort_unstable();
        assert_eq!(tool.ids(&format!("personal-sessions?{filter}")).await, expected, "{filter}");
        let count = tool.get(&format!("personal-sessions?count=only&{filter}")).await.ok();
        assert_eq!(count["meta"]["count"], expected.len(), "{filter}");
    }
    for (filter, status) in [
        (format!("filter[owner_user]={UNKNOWN}"), 404),
        (format!("filter[owner_client]={UNKNOWN}"), 404),
        ("filter[status]=finished".into(), 400),
        ("filter[scope]=a%5Cb".into(), 400),
        ("filter[owner_user]=x".into(), 400),
    ] {
        assert_eq!(
            tool.get(&format!("personal-sessions?{filter}")).await.status,
            status,
            "{filter}"
        );
    }
}

#[actix_web::test]
async fn the_owner_of_the_account_sees_what_an_administrator_made() {
    let (world, root) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&root, "alice").await;
    let token = token(&made(&root, &alice, "watcher", API, None).await);
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let list = browser.open("/account/tokens").await.text();
    assert!(list.contains("watcher") && list.contains("By an administrator"), "{list}");
    let activity = browser.open("/account/activity").await.text();
    assert!(activity.contains("made an access token"), "{activity}");
    let page = browser.open("/account/sessions/others").await;
    browser.submit(&page, &[]).await;
    assert!(!world.homeserver.is_active(&token).await, "and can end it");
}

#[actix_web::test]
async fn a_clients_token_names_the_client_and_ends_with_it() {
    const CLIENT: &str = "01HZY8Q00000000000000000C1";
    let config = format!(
        "policy.data.admin_clients = [\"{CLIENT}\"]\n[[clients]]\nclient_id = \"{CLIENT}\"\n\
         client_auth_method = \"client_secret_post\"\nclient_secret = \"a long secret of a client\""
    );
    let (world, root) = super::world_with(&config).await;
    world.admin.new_user("bot").await;
    let bot = user_id(&root, "bot").await;
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", CLIENT),
        ("client_secret", "a long secret of a client"),
        ("scope", "urn:mas:admin"),
    ];
    let own = world.http.send(Ask::post("/oauth2/token").form(&form)).await.ok();
    let tool = Tool::new(&world.http, own["access_token"].as_str().unwrap());
    let made = made(&tool, &bot, "by a client", API, None).await;
    assert_eq!(made["data"]["attributes"]["owner_client_id"], CLIENT);
    assert_eq!(made["data"]["attributes"]["owner_user_id"], json!(null));
    let token = token(&made);
    assert_eq!(world.homeserver.introspect(&token).await["client_id"], CLIENT);
    let listed = format!("personal-sessions?filter[owner_client]={CLIENT}");
    assert_eq!(root.ids(&listed).await, [id(&made)]);
    let path = format!("personal-sessions/{}/regenerate", id(&made));
    assert_eq!(root.post(&path, &json!({})).await.status, 403);
    world.admin.clients_are_pruned().await;
    assert!(!world.homeserver.is_active(&token).await);
}

#[actix_web::test]
async fn a_bot_administrates_as_long_as_whoever_made_its_token_may() {
    let (world, tool, bot) = with_bot().await;
    let made = made(&tool, &bot, "script", "urn:mas:admin", None).await;
    let script = Tool::new(&world.http, &token(&made));
    script.get("users").await.ok();
    world.admin.demote("root").await;
    assert_eq!(script.get("users").await.status, 403);
}

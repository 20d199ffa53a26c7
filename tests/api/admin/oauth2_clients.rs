//! `/api/admin/v1/oauth2-clients`

use serde_json::{Value, json};

use super::{id, titles, user_id, world, world_with};
use crate::actors::{Ask, Tool, World};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";
const CONFIGURED: &str = "01HZY8Q00000000000000000C1";

fn service() -> Value {
    json!({
        "client_name": "Wiki",
        "redirect_uris": ["http://wiki.internal/callback"],
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
    })
}

async fn made(tool: &Tool, body: &Value) -> Value {
    let answer = tool.post("oauth2-clients", body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.json()
}

fn secret(made: &Value) -> String {
    made["data"]["attributes"]["client_secret"].as_str().unwrap().to_owned()
}

/// Whether the client can have a token in its own name with this secret.
async fn proves_itself(world: &World, id: &str, secret: &str) -> bool {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", secret),
        ("scope", "openid"),
    ];
    world.http.send(Ask::post("/oauth2/token").form(&form)).await.status == 200
}

#[actix_web::test]
async fn a_client_is_made_without_the_rules_for_strangers_and_works_at_once() {
    let (world, tool) = world().await;
    let mut body = service();
    body["token_endpoint_auth_method"] = json!("client_secret_post");
    let made = made(&tool, &body).await;
    let attributes = &made["data"]["attributes"];
    assert_eq!(made["data"]["type"], "oauth2-client");
    assert_eq!(attributes["client_id"], made["data"]["id"]);
    assert_eq!(
        (&attributes["client_name"], &attributes["client_uri"]),
        (&json!("Wiki"), &json!(null))
    );
    assert_eq!(
        (&attributes["is_static"], &attributes["source"]),
        (&json!(true), &json!("administrator"))
    );
    let id = id(&made);
    assert!(proves_itself(&world, &id, &secret(&made)).await);
    let shown = tool.get(&format!("oauth2-clients/{id}")).await;
    assert!(!shown.text().contains("client_secret\""), "the secret is told once");
    world.pass(400 * 24 * 3600);
    world.admin.outlived_records_are_removed().await;
    let tool = super::tool(&world).await;
    assert_eq!(tool.get(&format!("oauth2-clients/{id}")).await.status, 200, "it is not forgotten");
}

#[actix_web::test]
async fn what_is_wrong_is_told_each_by_itself() {
    let (_world, tool) = world().await;
    let body =
        json!({ "redirect_uris": ["https://x.example/#a"], "token_endpoint_auth_method": "magic" });
    let answer = tool.post("oauth2-clients", &body).await;
    assert_eq!(answer.status, 400);
    assert!(answer.json()["errors"].as_array().unwrap().len() > 2, "{answer:?}");
    assert!(titles(&answer).contains("redirect_uris"));
    assert_eq!(tool.post("oauth2-clients", &json!({ "redirect_uris": 1 })).await.status, 422);
}

#[actix_web::test]
async fn new_metadata_takes_the_place_of_the_old_and_the_secret_stays() {
    let (world, tool) = world().await;
    let mut body = service();
    body["token_endpoint_auth_method"] = json!("client_secret_post");
    let made = made(&tool, &body).await;
    let path = format!("oauth2-clients/{}", id(&made));
    body["client_name"] = json!("Wiki 2");
    let changed = tool.put(&path, &body).await.ok();
    assert_eq!(changed["data"]["attributes"]["client_name"], "Wiki 2");
    assert!(changed["data"]["attributes"].get("client_secret").is_none());
    assert!(proves_itself(&world, &id(&made), &secret(&made)).await);

    let public =
        json!({ "redirect_uris": ["https://wiki.example/"], "token_endpoint_auth_method": "none" });
    tool.put(&path, &public).await.ok();
    assert!(!proves_itself(&world, &id(&made), &secret(&made)).await);
    assert_eq!(tool.act(&format!("{path}/regenerate-secret")).await.status, 409);
    let again = tool.put(&path, &body).await.ok();
    assert!(proves_itself(&world, &id(&made), &secret(&again)).await, "a new one for a new method");
    assert!(!proves_itself(&world, &id(&made), &secret(&made)).await);
    assert_eq!(tool.put(&format!("oauth2-clients/{UNKNOWN}"), &body).await.status, 404);
}

#[actix_web::test]
async fn a_new_secret_takes_the_place_of_the_old() {
    let (world, tool) = world().await;
    let mut body = service();
    body["token_endpoint_auth_method"] = json!("client_secret_post");
    let made = made(&tool, &body).await;
    let path = format!("oauth2-clients/{}/regenerate-secret", id(&made));
    let new = secret(&tool.act(&path).await.ok());
    assert!(!proves_itself(&world, &id(&made), &secret(&made)).await);
    assert!(proves_itself(&world, &id(&made), &new).await);
}

#[actix_web::test]
async fn a_deleted_client_takes_its_sessions_along() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (client, tokens) = world.signed_in("openid").await;
    // The tool's own token must not be one of that client, which says the same of itself.
    let root = user_id(&tool, "root").await;
    let body = json!({ "actor_user_id": root, "human_name": "tool", "scope": "urn:mas:admin" });
    let personal = tool.post("personal-sessions", &body).await.json();
    let token = personal["data"]["attributes"]["access_token"].as_str().unwrap();
    let tool = Tool::new(&world.http, token);
    let path = format!("oauth2-clients/{}", client.id);
    let deleted = tool.delete(&path).await;
    assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!((tool.get(&path).await.status, tool.delete(&path).await.status), (404, 404));
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(!browser.open("/account/apps").await.text().contains("Elementary"));
}

#[actix_web::test]
async fn a_pending_request_of_a_deleted_client_leads_nowhere() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    assert!(page.is_consent());
    tool.delete(&format!("oauth2-clients/{}", client.id)).await;
    let after = browser.submit(&page, &[("decision", "allow")]).await;
    assert!((400..500).contains(&after.status()), "{after:?}");
}

#[actix_web::test]
async fn clients_of_the_configuration_are_changed_there_and_others_survive_its_pruning() {
    let config = format!(
        "[[clients]]\nclient_id = \"{CONFIGURED}\"\nclient_auth_method = \"none\"\n\
         redirect_uris = [\"https://configured.example/\"]"
    );
    let (world, tool) = world_with(&config).await;
    let path = format!("oauth2-clients/{CONFIGURED}");
    let shown = tool.get(&path).await.ok();
    assert_eq!(shown["data"]["attributes"]["source"], "configuration");
    for refused in [
        tool.put(&path, &service()).await,
        tool.delete(&path).await,
        tool.act(&format!("{path}/regenerate-secret")).await,
    ] {
        assert_eq!(refused.status, 409);
        assert!(titles(&refused).contains("configuration file"));
    }
    let own = id(&made(&tool, &service()).await);
    let dynamic = world.client().await.id;
    world.admin.clients_are_pruned().await;
    assert_eq!(tool.get(&path).await.status, 404, "it is not configured any more");
    assert_eq!(tool.get(&format!("oauth2-clients/{own}")).await.status, 200);
    let kind = async |kind: &str| {
        tool.ids(&format!("oauth2-clients?page[first]=100&filter[client-kind]={kind}")).await
    };
    assert_eq!(kind("static").await, std::slice::from_ref(&own));
    assert!(kind("dynamic").await.contains(&dynamic) && !kind("dynamic").await.contains(&own));
}

#[actix_web::test]
async fn they_are_found_by_name_address_grant_and_use() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let wiki = id(&made(&tool, &service()).await);
    let (used, _) = world.signed_in("openid").await;
    let find = async |filter: &str| tool.ids(&format!("oauth2-clients?filter[{filter}")).await;
    assert_eq!(find("client-name]=WIK").await, std::slice::from_ref(&wiki));
    assert_eq!(find("grant-type]=client_credentials").await, std::slice::from_ref(&wiki));
    assert!(find("client-uri]=APP.example").await.contains(&used.id));
    let active = find("has-active-sessions]=true").await;
    assert!(active.contains(&used.id) && !active.contains(&wiki));
    assert!(find("has-active-sessions]=false").await.contains(&wiki));
    assert_eq!(tool.get("oauth2-clients?filter[client-kind]=odd").await.status, 400);
}

//! `/api/admin/v1/upstream-oauth-providers` and `…/upstream-oauth-links`

use serde_json::{Value, json};

use super::{id, titles, user_id, world, world_with};
use crate::actors::Tool;

const UNKNOWN: &str = "01HZY8Q0000000000000000000";
const CONFIGURED: &str = "01HZY8Q00000000000000000P1";

fn provider() -> Value {
    json!({
        "issuer": "https://idp.example/",
        "human_name": "Example",
        "client_id": "postern",
        "client_secret": "a secret at the provider",
        "token_endpoint_auth_method": "client_secret_basic",
    })
}

async fn made(tool: &Tool, path: &str, body: &Value) -> Value {
    let answer = tool.post(path, body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.json()
}

#[actix_web::test]
async fn a_provider_is_made_changed_and_deleted_and_its_secret_told_to_nobody() {
    let (_world, tool) = world().await;
    let answer = tool.post("upstream-oauth-providers", &provider()).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    assert!(!answer.text().contains("a secret at the provider"));
    let made = answer.json();
    assert_eq!(made["data"]["type"], "upstream-oauth-provider");
    let attributes = &made["data"]["attributes"];
    assert_eq!(attributes["issuer"], "https://idp.example/");
    assert_eq!(
        (&attributes["disabled_at"], &attributes["is_static"]),
        (&json!(null), &json!(false))
    );
    assert_eq!(attributes["config"]["scope"], "openid");

    let path = format!("upstream-oauth-providers/{}", id(&made));
    let mut body = provider();
    body["enabled"] = json!(false);
    body["registration_token_required"] = json!(true);
    let changed = tool.put(&path, &body).await.ok();
    let attributes = &changed["data"]["attributes"];
    assert_eq!(attributes["disabled_at"], "2027-01-15T08:00:00Z");
    assert_eq!(attributes["registration_token_required"], true);
    assert_eq!(tool.get(&path).await.ok()["data"], changed["data"]);
    assert_eq!(tool.ids("upstream-oauth-providers?filter[enabled]=false").await, [id(&made)]);
    assert!(tool.ids("upstream-oauth-providers?filter[enabled]=true").await.is_empty());
    assert_eq!(tool.delete(&path).await.status, 204);
    assert_eq!((tool.get(&path).await.status, tool.delete(&path).await.status), (404, 404));
}

#[actix_web::test]
async fn a_provider_is_judged_as_one_of_the_configuration() {
    let (_world, tool) = world().await;
    let with = |name: &str, value: Value| {
        let mut body = provider();
        body[name] = value;
        body
    };
    let without_issuer = {
        let mut body = provider();
        body.as_object_mut().unwrap().remove("issuer");
        body
    };
    for (body, why) in [
        (with("unheard_of", json!(1)), "unheard_of"),
        (with("pkce_method", json!("odd")), "odd"),
        (with("id", json!(UNKNOWN)), "id is made here"),
        (with("client_secret_file", json!("/etc/passwd")), "not as files"),
        (with("scope", json!("x".repeat(5000))), "too large"),
        (without_issuer, "issuer"),
        (json!({}), "missing"),
    ] {
        let answer = tool.post("upstream-oauth-providers", &body).await;
        assert_eq!(answer.status, 400, "{why}");
        assert!(titles(&answer).contains(why), "{why}: {answer:?}");
    }
    assert_eq!(tool.post("upstream-oauth-providers", &json!([])).await.status, 422);
}

#[actix_web::test]
async fn providers_of_the_configuration_are_shown_and_changed_there() {
    let config = format!(
        "[[upstream_oauth2.providers]]\nid = \"{CONFIGURED}\"\nissuer = \"https://idp.example/\"\n\
         client_id = \"postern\"\nclient_secret = \"a secret at the provider\"\n\
         token_endpoint_auth_method = \"client_secret_basic\""
    );
    let (_world, tool) = world_with(&config).await;
    let path = format!("upstream-oauth-providers/{CONFIGURED}");
    let shown = tool.get(&path).await;
    assert!(!shown.text().contains("a secret at the provider"));
    assert_eq!(shown.ok()["data"]["attributes"]["is_static"], true);
    for refused in [tool.put(&path, &provider()).await, tool.delete(&path).await] {
        assert_eq!(refused.status, 409);
        assert!(titles(&refused).contains("configuration file"));
    }
}

#[actix_web::test]
async fn an_account_at_a_provider_is_one_persons() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (root, alice) = (user_id(&tool, "root").await, user_id(&tool, "alice").await);
    let provider = id(&made(&tool, "upstream-oauth-providers", &provider()).await);
    let body = |user: &str, provider: &str, subject: &str| json!({ "user_id": user, "provider_id": provider, "subject": subject, "human_account_name": "al" });
    let made = made(&tool, "upstream-oauth-links", &body(&alice, &provider, "1")).await;
    assert_eq!(made["data"]["type"], "upstream-oauth-link");
    assert_eq!(
        made["data"]["attributes"],
        json!({
            "created_at": "2027-01-15T08:00:00Z", "provider_id": provider, "subject": "1",
            "user_id": alice, "human_account_name": "al",
        })
    );
    let path = format!("upstream-oauth-links/{}", id(&made));
    assert_eq!(tool.get(&path).await.ok(), made);
    for (user, status) in [(&alice, 409), (&root, 409)] {
        let answer = tool.post("upstream-oauth-links", &body(user, &provider, "1")).await;
        assert_eq!(answer.status, status);
    }
    let long = "x".repeat(256);
    for (body, status) in [
        (body(UNKNOWN, &provider, "2"), 404),
        (body(&alice, UNKNOWN, "2"), 404),
        (body(&alice, &provider, ""), 400),
        (body(&alice, &provider, &long), 400),
    ] {
        assert_eq!(tool.post("upstream-oauth-links", &body).await.status, status, "{body}");
    }
    assert_eq!(tool.delete(&path).await.status, 204);
    assert_eq!((tool.get(&path).await.status, tool.delete(&path).await.status), (404, 404));
    let again = tool.post("upstream-oauth-links", &body(&root, &provider, "1")).await;
    assert_eq!(again.status, 201, "free again");
}

#[actix_web::test]
async fn links_are_listed_by_every_filter_and_go_with_their_provider() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (root, alice) = (user_id(&tool, "root").await, user_id(&tool, "alice").await);
    let one = id(&made(&tool, "upstream-oauth-providers", &provider()).await);
    let two = id(&made(&tool, "upstream-oauth-providers", &provider()).await);
    let mut links = Vec::new();
    for (user, provider, subject) in [(&root, &one, "1"), (&alice, &one, "2"), (&alice, &two, "1")]
    {
        let body = json!({
            "user_id": user, "provider_id": provider, "subject": subject,
            "human_account_name": format!("name {subject}"),
        });
        links.push(id(&made(&tool, "upstream-oauth-links", &body).await));
    }
    let of = |places: &[usize]| {
        let mut ids: Vec<String> = places.iter().map(|place| links[*place].clone()).collect();
        ids.sort_unstable();
        ids
    };
    for (filter, places) in [
        (String::new(), &[0, 1, 2][..]),
        (format!("filter[user]={alice}"), &[1, 2]),
        (format!("filter[provider]={one}"), &[0, 1]),
        (format!("filter[provider]={one}&filter[user]={alice}"), &[1]),
        ("filter[subject]=1".into(), &[0, 2]),
        ("filter[human-account-name]=name 2".into(), &[1]),
        ("filter[subject]=none".into(), &[]),
    ] {
        let filter = filter.replace(' ', "%20");
        assert_eq!(
            tool.ids(&format!("upstream-oauth-links?{filter}")).await,
            of(places),
            "{filter}"
        );
    }
    assert_eq!(tool.get(&format!("upstream-oauth-links?filter[user]={UNKNOWN}")).await.status, 404);
    let unknown = format!("upstream-oauth-links?filter[provider]={UNKNOWN}");
    assert_eq!(tool.get(&unknown).await.status, 404);
    tool.delete(&format!("upstream-oauth-providers/{one}")).await;
    assert_eq!(tool.ids("upstream-oauth-links").await, of(&[2]));
}

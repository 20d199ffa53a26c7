//! `grant_type=client_credentials` (RFC 6749 §4.4)

use serde_json::json;

use crate::actors::{Answer, Credentials, OAuthClient, Tokens, World};

const BOT: &str = "00000000000000000000000B0T";
const ADMIN: &str = "000000000000000000000ADM1N";

/// With two clients of the configuration, of which one may administrate.
async fn world() -> World {
    let client = |id: &str| {
        format!(
            "[[clients]]\nclient_id = \"{id}\"\nclient_auth_method = \"client_secret_basic\"\n\
             client_secret = \"a secret of theirs\"\n"
        )
    };
    let listed = format!("[policy.data]\nadmin_clients = [\"{ADMIN}\"]\n");
    World::with(&(listed + &client(BOT) + &client(ADMIN))).await
}

async fn ask(world: &World, id: &str, scope: &str) -> Answer {
    let credentials = Credentials::Basic("a secret of theirs".into());
    let client = OAuthClient::configured(&world.http, id, credentials);
    client.token(&[("grant_type", "client_credentials"), ("scope", scope)]).await
}

#[actix_web::test]
async fn a_client_in_its_own_name_gets_a_token_without_a_user_and_without_a_refresh_token() {
    let world = world().await;
    let answer = ask(&world, BOT, "").await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let body = answer.ok();
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"], 300);
    assert_eq!(body["scope"], "");
    assert_eq!((body.get("refresh_token"), body.get("id_token")), (None, None));

    let tokens = Tokens::of(body);
    let told = world.homeserver.introspect(&tokens.access).await;
    assert_eq!(told["active"], true);
    assert_eq!(told["client_id"], BOT);
    for absent in ["username", "sub", "device_id"] {
        assert_eq!(told.get(absent), None, "{absent}");
    }
    world.pass(300);
    assert!(!world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_registered_client_may_as_well_if_it_asked_for_the_grant() {
    let world = World::new().await;
    let mut metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "grant_types": ["client_credentials"],
        "token_endpoint_auth_method": "client_secret_post",
    });
    let form = [("grant_type", "client_credentials")];
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let tokens = Tokens::of(client.token(&form).await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);

    metadata["grant_types"] = json!(["authorization_code"]);
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    assert_eq!(client.token(&form).await, (401, "unauthorized_client"));
    let public = world.client().await;
    assert_eq!(public.token(&form).await, (401, "unauthorized_client"));
}

#[actix_web::test]
async fn only_listed_clients_may_administrate_and_none_may_act_for_users() {
    let world = world().await;
    let tokens = Tokens::of(ask(&world, ADMIN, "urn:mas:admin").await.ok());
    let told = world.homeserver.introspect(&tokens.access).await;
    assert_eq!(told["scope"], "urn:mas:admin");
    assert_eq!(ask(&world, BOT, "urn:mas:admin").await, (403, "invalid_scope"));
    for scope in [
        "urn:matrix:client:api:*",
        "urn:matrix:org.matrix.msc2967.client:api:*",
        "urn:matrix:client:device:ABCDEFGHIJ",
        "urn:synapse:admin:*",
        "urn:mas:admin urn:matrix:client:api:*",
        "something",
    ] {
        assert_eq!(ask(&world, ADMIN, scope).await, (403, "invalid_scope"), "{scope}");
    }
    assert_eq!(ask(&world, ADMIN, "a\"b").await, (400, "invalid_scope"));
}

#[actix_web::test]
async fn without_a_user_there_is_nothing_to_tell_about_one() {
    let world = world().await;
    let tokens = Tokens::of(ask(&world, BOT, "openid email").await.ok());
    assert_eq!(tokens.body.get("id_token"), None);
    let ask = crate::actors::Ask::get("/oauth2/userinfo").bearer(&tokens.access);
    assert_eq!(world.http.send(ask).await.status, 401);
}

#[actix_web::test]
async fn its_session_is_forgotten_a_day_later() {
    let world = world().await;
    let tokens = Tokens::of(ask(&world, BOT, "").await.ok());
    world.pass(24 * 3600 + 1);
    world.admin.outlived_records_are_removed().await;
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(world.admin.sessions_of_client(BOT).await, 0);
}

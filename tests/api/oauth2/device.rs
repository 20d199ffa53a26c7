//! `POST /oauth2/device` (RFC 8628 §3.1, §3.2)

use serde_json::json;

use super::clients::register;
use crate::actors::{Ask, Credentials, DEVICE_GRANT, Device, OAuthClient, World};

#[actix_web::test]
async fn a_device_gets_a_code_for_itself_and_one_to_show() {
    let world = World::new().await;
    let client = OAuthClient::register_as(&world.http, &Device::metadata()).await;
    let answer = client.post("/oauth2/device", &[("scope", "openid")]).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let body = answer.ok();
    assert_eq!(body["verification_uri"], "https://auth.example.com/link");
    assert_eq!(body.get("verification_uri_complete"), None);
    assert_eq!((&body["expires_in"], &body["interval"]), (&json!(1200), &json!(5)));
    let (device, user) =
        (body["device_code"].as_str().unwrap(), body["user_code"].as_str().unwrap());
    assert!(device.len() == 32 && device.bytes().all(|b| b.is_ascii_alphanumeric()), "{device}");
    assert!(user.len() == 6 && !user.contains(['0', 'O', '1', 'I', 'L', 'U']), "{user}");
    assert_eq!(user.to_uppercase(), user);
    let other = client.post("/oauth2/device", &[]).await.ok();
    assert_ne!(other["user_code"], body["user_code"]);
    assert_ne!(other["device_code"], body["device_code"]);
}

#[actix_web::test]
async fn a_link_with_the_code_in_it_is_given_where_it_may_be() {
    let world = World::with("[oauth]\ndevice_code_user_code_auto_fill_enabled = true\n").await;
    let device = Device::ask(&world, "openid").await;
    let link = format!("https://auth.example.com/link?code={}", device.user_code);
    assert_eq!(device.body["verification_uri_complete"], link);
}

#[actix_web::test]
async fn who_may_not_or_asks_for_what_nobody_gets_is_refused() {
    let world = World::new().await;
    let client = OAuthClient::register_as(&world.http, &Device::metadata()).await;
    for scope in ["something", "a\"b", "urn:matrix:client:device:ABCDEFGHIJ"] {
        let answer = client.post("/oauth2/device", &[("scope", scope)]).await;
        assert_eq!(answer, (400, "invalid_scope"), "{scope}");
    }
    let other = world.client().await;
    assert_eq!(other.post("/oauth2/device", &[]).await, (401, "unauthorized_client"));
    let nobody = world.http.send(Ask::post("/oauth2/device").raw_form("scope=openid")).await;
    assert_eq!(nobody, (401, "invalid_client"));
    let no_form = world.http.send(Ask::post("/oauth2/device")).await;
    assert_eq!(no_form, (400, "invalid_request"));
    let wrong_method = world.http.get("/oauth2/device").await;
    assert_eq!(wrong_method, (405, "invalid_request"));
    assert_eq!(wrong_method.header("allow"), "POST");
}

#[actix_web::test]
async fn a_confidential_client_proves_itself_here_too() {
    let world = World::new().await;
    let mut metadata = Device::metadata();
    metadata["token_endpoint_auth_method"] = "client_secret_basic".into();
    let mut client = OAuthClient::register_as(&world.http, &metadata).await;
    client.post("/oauth2/device", &[]).await.ok();
    client.credentials = Credentials::None;
    assert_eq!(client.post("/oauth2/device", &[]).await, (401, "invalid_client"));
}

#[actix_web::test]
async fn where_it_is_switched_off_nothing_of_it_is_there() {
    let world = World::with("[oauth]\ndevice_code_grant_enabled = false\n").await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    assert_eq!(document.get("device_authorization_endpoint"), None);
    assert!(!document["grant_types_supported"].as_array().unwrap().contains(&json!(DEVICE_GRANT)));
    let mut metadata = Device::metadata();
    metadata["grant_types"] = json!([DEVICE_GRANT, "refresh_token"]);
    let body = register(&world, &metadata).await.json();
    assert_eq!(body["grant_types"], json!(["refresh_token"]), "it was dropped without a word");
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    assert_eq!(client.post("/oauth2/device", &[]).await.status, 404);
    let form = [("grant_type", DEVICE_GRANT), ("device_code", "x")];
    assert_eq!(client.token(&form).await, (400, "unsupported_grant_type"));
    assert_eq!(world.http.get("/link").await.status, 404);
}

#[actix_web::test]
async fn nobody_fills_the_disk_with_devices() {
    let world =
        World::with("rate_limiting.authorization = { burst = 2, per_second = 0.001 }").await;
    let client = OAuthClient::register_as(&world.http, &Device::metadata()).await;
    client.post("/oauth2/device", &[]).await.ok();
    client.post("/oauth2/device", &[]).await.ok();
    let answer = client.post("/oauth2/device", &[]).await;
    assert_eq!(answer, (429, "temporarily_unavailable"));
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 900);
}

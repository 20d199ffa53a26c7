//! `POST /oauth2/token`

mod code;
mod device;
mod id_token;
mod outage;
mod races;
mod refresh;

use crate::actors::{Ask, World};

#[actix_web::test]
async fn an_empty_form_is_an_invalid_request() {
    let world = World::new().await;
    for body in ["", "grant_type=", "client_id=x"] {
        let answer = world.http.send(Ask::post("/oauth2/token").raw_form(body)).await;
        assert_eq!(answer, (400, "invalid_request"), "{body}");
    }
}

#[actix_web::test]
async fn a_body_that_is_no_form_is_an_invalid_request() {
    let world = World::new().await;
    for ask in [
        Ask::post("/oauth2/token"),
        Ask::post("/oauth2/token").body("grant_type=authorization_code"),
        Ask::post("/oauth2/token").json(&serde_json::json!({"grant_type": "refresh_token"})),
        Ask::post("/oauth2/token").raw_form("grant_type=refresh_token&grant_type=refresh_token"),
    ] {
        assert_eq!(world.http.send(ask.clone()).await, (400, "invalid_request"), "{ask:?}");
    }
}

#[actix_web::test]
async fn a_body_of_twenty_megabytes_is_too_large() {
    let world = World::new().await;
    let body = format!("grant_type=authorization_code&code={}", "x".repeat(20 << 20));
    let answer = world.http.send(Ask::post("/oauth2/token").raw_form(&body)).await;
    assert_eq!(answer, (413, "invalid_request"));
}

#[actix_web::test]
async fn a_grant_type_that_nobody_knows_is_unsupported() {
    let world = World::new().await;
    let client = world.client().await;
    let answer = client.token(&[("grant_type", "password")]).await;
    assert_eq!(answer, (400, "unsupported_grant_type"));
}

#[actix_web::test]
async fn a_client_that_nobody_knows_is_invalid() {
    let world = World::new().await;
    let mut client = world.client().await;
    for id in ["01ARZ3NDEKTSV4RRFFQ69G5FAV", "not a client", ""] {
        client.id = id.to_owned();
        let answer = client.exchange("code").await;
        assert_eq!(answer, (401, "invalid_client"), "{id}");
        assert!(answer.header("www-authenticate").starts_with("Basic"));
    }
}

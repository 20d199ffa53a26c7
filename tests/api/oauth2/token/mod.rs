//! `POST /oauth2/token`

mod client_credentials;
mod code;
mod device;
mod device_code;
mod id_token;
mod outage;
mod races;
mod refresh;

use crate::actors::{Answer, Ask, OAuthClient, World};

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

#[actix_web::test]
async fn nothing_that_is_brought_is_answered_with_a_server_error() {
    let world = World::new().await;
    let client = world.client().await;
    let grants = [
        ("authorization_code", "code"),
        ("refresh_token", "refresh_token"),
        ("client_credentials", "scope"),
        ("urn:ietf:params:oauth:grant-type:device_code", "device_code"),
        ("password", "password"),
        ("\0", "code"),
        ("", "code"),
    ];
    let long = "x".repeat(30_000);
    let values =
        ["", " ", "\0", "a\0b", "\u{7f}", "\r\n", "é", "😀", "%00", "mar_x", "\"", long.as_str()];
    for (grant, parameter) in grants {
        assert!(is_refused(&client.token(&[("grant_type", grant)]).await), "{grant}");
        for value in values {
            let form = [("grant_type", grant), (parameter, value), ("redirect_uri", value)];
            let answer = client.token(&form).await;
            assert!(is_refused(&answer), "{grant} {parameter}={value:?}: {answer:?}");
        }
        for value in values {
            let form = [("grant_type", grant), (parameter, "x"), ("client_id", value)];
            let answer = world.http.send(Ask::post("/oauth2/token").form(&form)).await;
            assert!(is_refused(&answer), "client_id={value:?}: {answer:?}");
        }
    }
    for body in ["%", "%zz=1", "grant_type", "&&&", "=", "grant_type=a&grant_type=b", "\u{0}"] {
        let answer = world.http.send(Ask::post("/oauth2/token").raw_form(body)).await;
        assert_eq!(answer.status, 400, "{body}: {answer:?}");
    }
    for header in ["Basic", "Basic !", "Basic eDp5", "Bearer x", "Basic Og==", "Digest x", "x"] {
        let ask = Ask::post("/oauth2/token").raw_form("grant_type=refresh_token&refresh_token=x");
        let answer = world.http.send(ask.header("Authorization", header)).await;
        assert_eq!(answer, (401, "invalid_client"), "{header}");
        assert!(answer.header("www-authenticate").starts_with("Basic"), "{header}");
    }
}

/// An error of RFC 6749 §5.2: one of its statuses, a known word, nothing to be kept.
fn is_refused(answer: &Answer) -> bool {
    let words = [
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ];
    let word = answer.json()["error"].as_str().map(str::to_owned).unwrap_or_default();
    matches!(answer.status, 400 | 401)
        && words.contains(&word.as_str())
        && answer.header("cache-control") == "no-store"
}

#[actix_web::test]
async fn a_client_uses_the_grants_that_it_registered() {
    let world = World::new().await;
    let client = OAuthClient::register_as(
        &world.http,
        &serde_json::json!({
            "client_uri": "https://app.example.org/",
            "grant_types": ["refresh_token"],
            "token_endpoint_auth_method": "none",
        }),
    )
    .await;
    let answer = client.exchange("x").await;
    assert_eq!(answer, (401, "unauthorized_client"));
    assert!(answer.header("www-authenticate").starts_with("Basic"), "RFC 9110 §15.5.2");
    for (grant, parameter) in [
        ("client_credentials", "scope"),
        ("urn:ietf:params:oauth:grant-type:device_code", "device_code"),
    ] {
        let answer = client.token(&[("grant_type", grant), (parameter, "x")]).await;
        assert_eq!(answer, (401, "unauthorized_client"), "{grant}");
    }
}

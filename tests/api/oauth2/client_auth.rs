//! How confidential clients prove themselves: the same at the token, introspection and revocation
//! endpoints, shown here at introspection (RFC 6749 §2.3, RFC 7523 §2.2).

use postern::crypto::{JwsAlgorithm, Keystore, SigningKey};
use serde_json::{Value, json};

use super::clients::{HMAC, SECRET, assertion_claims as claims, configured as client};
use crate::actors::{Ask, Credentials, OAuthClient, World, hs256};

const BASIC: &str = "00000000000000000000BAS1C0";
const POST: &str = "000000000000000000000P0ST0";
const SIGNED: &str = "0000000000000000000S1GNED0";

fn key() -> SigningKey {
    let pem = include_bytes!("../../fixtures/keys/p256.pkcs8.pem");
    SigningKey::from_bytes(pem, None, Some("theirs".into())).unwrap()
}

/// A world with a client of each kind.
async fn world() -> World {
    let jwk = serde_json::to_value(key().jwk()).unwrap();
    let jwk = toml::to_string(&jwk).unwrap().trim().replace('\n', ", ");
    let with_secret = |(id, method): (&str, &str)| {
        format!(
            "[[clients]]\nclient_id = \"{id}\"\nclient_auth_method = \"{method}\"\n\
             client_secret = \"{SECRET}\"\n"
        )
    };
    let methods =
        [(BASIC, "client_secret_basic"), (POST, "client_secret_post"), (HMAC, "client_secret_jwt")];
    let with_key = format!(
        "[[clients]]\nclient_id = \"{SIGNED}\"\nclient_auth_method = \"private_key_jwt\"\n\
         jwks = {{ keys = [{{ {jwk} }}] }}\n"
    );
    let text = methods.map(with_secret).concat() + &with_key;
    World::with(&text).await
}

fn sign(claims: &Value) -> String {
    Keystore::new(vec![key()]).unwrap().sign(JwsAlgorithm::Es256, claims).unwrap()
}

#[actix_web::test]
async fn by_basic_with_everything_percent_encoded() {
    let world = world().await;
    let good = client(&world, BASIC, Credentials::Basic(SECRET.into()));
    assert_eq!(good.introspect("x").await.ok(), json!({"active": false}));
    let wrong = client(&world, BASIC, Credentials::Basic("wrong".into()));
    assert_eq!(wrong.introspect("x").await, (401, "invalid_client"));
}

#[actix_web::test]
async fn by_post() {
    let world = world().await;
    let good = client(&world, POST, Credentials::Post(SECRET.into()));
    good.introspect("x").await.ok();
    let wrong = client(&world, POST, Credentials::Post(format!("{SECRET}x")));
    assert_eq!(wrong.introspect("x").await, (401, "invalid_client"));
}

#[actix_web::test]
async fn only_in_the_way_that_was_registered() {
    let world = world().await;
    for (id, credentials) in [
        (POST, Credentials::Basic(SECRET.into())),
        (BASIC, Credentials::Post(SECRET.into())),
        (BASIC, Credentials::None),
        (SIGNED, Credentials::None),
        (HMAC, Credentials::Post(SECRET.into())),
        (BASIC, Credentials::Assertion(hs256(SECRET, &claims(&world, BASIC)))),
        (SIGNED, Credentials::Assertion(hs256(SECRET, &claims(&world, SIGNED)))),
        (HMAC, Credentials::Assertion(sign(&claims(&world, HMAC)))),
    ] {
        let told = format!("{id} {credentials:?}");
        let answer = client(&world, id, credentials).introspect("x").await;
        assert_eq!(answer, (401, "invalid_client"), "{told}");
    }
}

#[actix_web::test]
async fn not_in_two_ways_at_once() {
    let world = world().await;
    let basic = client(&world, BASIC, Credentials::Basic(SECRET.into()));
    let form = [("token", "x"), ("client_id", BASIC), ("client_secret", SECRET)];
    assert_eq!(basic.post("/oauth2/introspect", &form).await, (400, "invalid_request"));
    let form = [("token", "x"), ("client_id", POST)];
    assert_eq!(basic.post("/oauth2/introspect", &form).await, (400, "invalid_request"));
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    let jwt = hs256(SECRET, &claims(&world, HMAC));
    let assertion = [("client_assertion_type", kind), ("client_assertion", jwt.as_str())];
    let form = [&[("token", "x")][..], &assertion].concat();
    assert_eq!(basic.post("/oauth2/introspect", &form).await, (400, "invalid_request"));
    let post = client(&world, POST, Credentials::Post(SECRET.into()));
    assert_eq!(post.post("/oauth2/introspect", &form).await, (400, "invalid_request"));
    let form = [("token", "x"), ("client_id", BASIC), ("client_secret", "")];
    basic.post("/oauth2/introspect", &form).await.ok();
}

#[actix_web::test]
async fn by_an_assertion_that_is_signed_with_the_secret_or_a_key() {
    let world = world().await;
    for audience in [
        json!("https://auth.example.com/"),
        json!("https://auth.example.com/oauth2/token"),
        json!(["https://auth.example.com/oauth2/introspect", "https://elsewhere.example/"]),
    ] {
        let with = |id: &str| {
            let mut claims = claims(&world, id);
            claims["aud"] = audience.clone();
            claims
        };
        for (id, jwt) in [(HMAC, hs256(SECRET, &with(HMAC))), (SIGNED, sign(&with(SIGNED)))] {
            client(&world, id, Credentials::Assertion(jwt)).introspect("x").await.ok();
        }
    }
}

#[actix_web::test]
async fn not_by_an_assertion_that_is_over_or_for_others_or_of_others() {
    let world = world().await;
    let wrong = [
        ("exp", json!(world.now() - 61)),
        ("exp", Value::Null),
        ("nbf", json!(world.now() + 600)),
        ("iss", json!(SIGNED)),
        ("iss", Value::Null),
        ("sub", json!(SIGNED)),
        ("aud", json!("https://elsewhere.example/")),
        ("aud", Value::Null),
    ];
    for (claim, value) in wrong {
        let mut claims = claims(&world, HMAC);
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(claim);
        } else {
            claims[claim] = value.clone();
        }
        let jwt = hs256(SECRET, &claims);
        let answer = client(&world, HMAC, Credentials::Assertion(jwt)).introspect("x").await;
        assert_eq!(answer, (401, "invalid_client"), "{claim} {value}");
    }
    let other_secret = hs256(&"another secret ".repeat(3), &claims(&world, HMAC));
    let unsigned = "eyJhbGciOiJub25lIn0.e30.".to_owned();
    for jwt in [other_secret, unsigned, "x".into(), "a.b.c".into(), "\0".into()] {
        let answer =
            client(&world, HMAC, Credentials::Assertion(jwt.clone())).introspect("x").await;
        assert_eq!(answer, (401, "invalid_client"), "{jwt}");
    }
}

#[actix_web::test]
async fn an_assertion_names_its_type_and_the_client_it_stands_beside() {
    let world = world().await;
    let jwt = sign(&claims(&world, SIGNED));
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    let ask = |kind: &str, id: &str| {
        let form = [
            ("token", "x"),
            ("client_assertion_type", kind),
            ("client_assertion", &jwt),
            ("client_id", id),
        ];
        world.http.send(Ask::post("/oauth2/introspect").form(&form))
    };
    ask(kind, SIGNED).await.ok();
    assert_eq!(ask("saml", SIGNED).await, (400, "invalid_request"));
    assert_eq!(ask(kind, HMAC).await, (401, "invalid_client"));
}

#[actix_web::test]
async fn who_guesses_at_a_secret_is_told_to_wait_and_nobody_else() {
    let limit = "rate_limiting.client_authentication = { burst = 3, per_second = 0.01 }";
    let world = World::with(limit).await;
    let metadata = json!({
        "client_name": "Service",
        "client_uri": "https://service.example.org/",
        "redirect_uris": ["https://service.example.org/callback"],
        "token_endpoint_auth_method": "client_secret_post",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let Credentials::Post(secret) = client.credentials.clone() else { panic!("it has a secret") };
    for _ in 0..10 {
        assert_eq!(client.exchange("x").await, (400, "invalid_grant"), "right secrets are free");
    }
    let ask = |path: &str, secret: &str, address: &str| {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", "x"),
            ("token", "x"),
            ("client_id", client.id.as_str()),
            ("client_secret", secret),
        ];
        world.http.send(Ask::post(path).form(&form).forwarded_for(address))
    };
    for path in ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"] {
        assert_eq!(ask(path, "wrong", "192.0.2.1").await, (401, "invalid_client"), "{path}");
    }
    for path in ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"] {
        let answer = ask(path, &secret, "192.0.2.1").await;
        assert_eq!(answer, (429, "temporarily_unavailable"), "{path}");
        let wait: u64 = answer.header("retry-after").parse().unwrap();
        assert!((1..=101).contains(&wait), "{wait}");
        assert!(ask(path, &secret, "192.0.2.2").await.status < 429, "{path}");
    }
}

#[actix_web::test]
async fn another_spelling_of_the_client_gives_no_more_guesses() {
    let limit = "[rate_limiting]\nclient_authentication = { burst = 3, per_second = 0.001 }\n";
    let world = World::with(&format!(
        "{limit}[[clients]]\nclient_id = \"{BASIC}\"\nclient_auth_method = \"client_secret_basic\"\n\
         client_secret = \"{SECRET}\"\n"
    ))
    .await;
    // Small letters are as good as large ones, and an id has two bits more than are read.
    let spellings = [BASIC.to_owned(), BASIC.to_lowercase(), BASIC.replacen('0', "8", 1)];
    for spelling in &spellings {
        let guess = client(&world, spelling, Credentials::Basic("wrong".into()));
        assert_eq!(guess.introspect("x").await, (401, "invalid_client"), "{spelling}");
    }
    for spelling in &spellings {
        let guess = client(&world, spelling, Credentials::Basic("wrong".into()));
        assert_eq!(guess.introspect("x").await, (429, "temporarily_unavailable"), "{spelling}");
    }
}

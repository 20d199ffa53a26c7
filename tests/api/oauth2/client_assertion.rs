//! Signed assertions of clients: who, for whom, how long, and only once (RFC 7523 §3, OpenID
//! Connect Core §9).

use postern::crypto::{JwsAlgorithm, Keystore, SigningKey};
use serde_json::{Value, json};

use super::clients::{HMAC, SECRET, assertion_claims, configured};
use crate::actors::{Credentials, World, hmac_jwt};

const SIGNED: &str = "0000000000000000000S1GNED0";

/// A key of each kind.
fn keystore() -> Keystore {
    let read = |pem: &[u8], kid: &str| SigningKey::from_bytes(pem, None, Some(kid.into())).unwrap();
    Keystore::new(vec![
        read(include_bytes!("../../fixtures/keys/rsa-2048.pkcs8.pem"), "rsa"),
        read(include_bytes!("../../fixtures/keys/p256.pkcs8.pem"), "p256"),
        read(include_bytes!("../../fixtures/keys/p384.pkcs8.pem"), "p384"),
        read(include_bytes!("../../fixtures/keys/k256.pkcs8.pem"), "k256"),
    ])
    .unwrap()
}

async fn world() -> World {
    let keys = serde_json::to_value(keystore().jwks()).unwrap()["keys"].clone();
    let keys = keys.as_array().unwrap().iter().map(|key| {
        let members = key.as_object().unwrap().iter();
        let members: Vec<_> = members.map(|(name, value)| format!("{name} = {value}")).collect();
        format!("{{ {} }}", members.join(", "))
    });
    let keys = keys.collect::<Vec<_>>().join(", ");
    World::with(&format!(
        "[[clients]]\nclient_id = \"{HMAC}\"\nclient_auth_method = \"client_secret_jwt\"\n\
         client_secret = \"{SECRET}\"\n\
         [[clients]]\nclient_id = \"{SIGNED}\"\nclient_auth_method = \"private_key_jwt\"\n\
         jwks = {{ keys = [{keys}] }}\n"
    ))
    .await
}

fn with_claims(world: &World, changes: &Value) -> String {
    let mut claims = assertion_claims(world, HMAC);
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        } else {
            claims[name] = value.clone();
        }
    }
    hmac_jwt("HS256", SECRET, &claims)
}

async fn is_taken(world: &World, id: &str, jwt: String) -> bool {
    let answer = configured(world, id, Credentials::Assertion(jwt)).introspect("x").await;
    if answer.status != 200 {
        assert_eq!(answer, (401, "invalid_client"));
    }
    answer.status == 200
}

#[actix_web::test]
async fn every_algorithm_of_discovery_is_taken() {
    let world = world().await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    for endpoint in ["token", "introspection", "revocation"] {
        let name = format!("{endpoint}_endpoint_auth_signing_alg_values_supported");
        let listed = document[name].as_array().unwrap();
        assert_eq!(listed.len(), 12);
        for alg in listed {
            let alg = alg.as_str().unwrap();
            let (id, jwt) = if alg.starts_with("HS") {
                (HMAC, hmac_jwt(alg, SECRET, &assertion_claims(&world, HMAC)))
            } else {
                let algorithm: JwsAlgorithm = alg.parse().unwrap();
                (SIGNED, keystore().sign(algorithm, &assertion_claims(&world, SIGNED)).unwrap())
            };
            assert!(is_taken(&world, id, jwt).await, "{alg}");
        }
    }
}

#[actix_web::test]
async fn an_assertion_is_good_once() {
    let world = world().await;
    let jwt = with_claims(&world, &json!({}));
    assert!(is_taken(&world, HMAC, jwt.clone()).await);
    assert!(!is_taken(&world, HMAC, jwt.clone()).await);
    // The same id in another assertion is the same assertion.
    let (_, claims) = crate::actors::unverified(&jwt);
    let again = with_claims(&world, &json!({"jti": claims["jti"], "exp": world.now() + 30}));
    assert!(!is_taken(&world, HMAC, again).await);
    // That of another client is another one.
    let mut theirs = assertion_claims(&world, SIGNED);
    theirs["jti"] = claims["jti"].clone();
    let theirs = keystore().sign(JwsAlgorithm::Es256, &theirs).unwrap();
    assert!(is_taken(&world, SIGNED, theirs).await);
    // At another endpoint and at the last moment neither.
    world.pass(119);
    let client = configured(&world, HMAC, Credentials::Assertion(jwt));
    let form = [("grant_type", "client_credentials")];
    assert_eq!(client.token(&form).await, (401, "invalid_client"));
}

#[actix_web::test]
async fn of_sixteen_who_show_the_same_assertion_one_is_served() {
    let world = world().await;
    let jwt = with_claims(&world, &json!({}));
    let tries = (0..16).map(|_| is_taken(&world, HMAC, jwt.clone()));
    let taken = futures_util::future::join_all(tries).await;
    assert_eq!(taken.iter().filter(|taken| **taken).count(), 1);
}

#[actix_web::test]
async fn a_refused_assertion_is_not_used_up() {
    let world = world().await;
    let jwt = with_claims(&world, &json!({"nbf": world.now() + 90}));
    assert!(!is_taken(&world, HMAC, jwt.clone()).await);
    world.pass(30);
    assert!(is_taken(&world, HMAC, jwt).await);
}

#[actix_web::test]
async fn it_has_an_id_and_is_neither_old_nor_long_lived() {
    let world = world().await;
    let now = world.now();
    for (changes, taken) in [
        (json!({"jti": null}), false),
        (json!({"jti": ""}), false),
        (json!({"jti": 17}), false),
        (json!({"exp": null}), false),
        (json!({"exp": "soon"}), false),
        (json!({"exp": now - 61}), false),
        (json!({"exp": now - 59}), true),
        (json!({"exp": now + 3600}), true),
        (json!({"exp": now + 3661}), false),
        (json!({"exp": 1e300}), false),
        (json!({"iat": now}), true),
        (json!({"iat": now - 3600}), true),
        (json!({"iat": now - 3661}), false),
        (json!({"iat": now + 61}), false),
        (json!({"iat": "now"}), false),
        (json!({"nbf": now + 61}), false),
        (json!({"nbf": now + 59}), true),
    ] {
        let jwt = with_claims(&world, &changes);
        assert_eq!(is_taken(&world, HMAC, jwt).await, taken, "{changes}");
    }
}

#[actix_web::test]
async fn a_client_that_registered_an_algorithm_uses_that_one() {
    let world = World::new().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "grant_types": ["client_credentials"],
        "token_endpoint_auth_method": "client_secret_jwt",
        "token_endpoint_auth_signing_alg": "HS512",
    });
    let body = super::clients::register(&world, &metadata).await.json();
    let (id, secret) =
        (body["client_id"].as_str().unwrap(), body["client_secret"].as_str().unwrap());
    assert!(secret.len() >= 64, "as long as the hash of HS512 (RFC 7518 §3.2)");
    for (alg, taken) in [("HS512", true), ("HS256", false), ("HS384", false)] {
        let jwt = hmac_jwt(alg, secret, &assertion_claims(&world, id));
        assert_eq!(is_taken(&world, id, jwt).await, taken, "{alg}");
    }
}

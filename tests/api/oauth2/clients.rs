//! Clients for the tests of this folder: set up by hand, or registered.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use crate::actors::{Answer, Ask, Credentials, OAuthClient, World};

pub const HMAC: &str = "000000000000000000000HMAC0";
/// Everything that HTTP Basic and forms have to escape.
pub const SECRET: &str = "a:b %25+é&=/ and thirty-two bytes long";

/// A client of the configuration.
pub fn configured(world: &World, id: &str, credentials: Credentials) -> OAuthClient {
    OAuthClient::configured(&world.http, id, credentials)
}

/// What a client says in an assertion, a new one each time.
pub fn assertion_claims(world: &World, id: &str) -> Value {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    json!({
        "iss": id,
        "sub": id,
        "aud": "https://auth.example.com/oauth2/token",
        "exp": world.now() + 60,
        "jti": COUNT.fetch_add(1, Ordering::Relaxed).to_string(),
    })
}

/// Asks for a registration.
pub async fn register(world: &World, metadata: &Value) -> Answer {
    world.http.send(Ask::post("/oauth2/registration").json(metadata)).await
}

//! The homeserver: asks about tokens with the shared secret, and is told about devices.

use std::sync::Arc;

use postern::homeserver::fake::{Fake, FakeUser, Mood};
use serde_json::Value;

use super::{Answer, Ask, Http};

/// Introspects as Synapse does, and shows what it was told.
pub struct Homeserver {
    http: Http,
    pub fake: Arc<Fake>,
}

impl Homeserver {
    /// The shared secret.
    pub const SECRET: &str = "a secret that two servers share";

    pub fn new(http: Http, fake: Arc<Fake>) -> Self {
        Self { http, fake }
    }

    /// What a token is worth, asked as a current Synapse asks.
    pub async fn introspect(&self, token: &str) -> Value {
        let form = [("token", token), ("token_type_hint", "access_token")];
        let ask = Ask::post("/oauth2/introspect").form(&form).bearer(Self::SECRET);
        self.http.send(ask.header("X-MAS-Supports-Device-Id", "1")).await.ok()
    }

    /// The same, asked as an older one asks: without the header, any hint or none.
    pub async fn introspect_plainly(&self, token: &str, hint: Option<&str>) -> Value {
        let mut form = vec![("token", token)];
        form.extend(hint.map(|hint| ("token_type_hint", hint)));
        self.http.send(Ask::post("/oauth2/introspect").form(&form).bearer(Self::SECRET)).await.ok()
    }

    pub async fn is_active(&self, token: &str) -> bool {
        self.introspect_plainly(token, None).await["active"].as_bool().unwrap()
    }

    /// Asks about a token with some other way of proving itself.
    pub async fn introspect_with(&self, token: &str, header: &str) -> Answer {
        let ask = Ask::post("/oauth2/introspect").form(&[("token", token)]);
        self.http.send(ask.header("Authorization", header)).await
    }

    pub fn goes_down(&self) {
        self.fake.set_mood(Mood::Down);
    }

    pub fn comes_back(&self) {
        self.fake.set_mood(Mood::Well);
    }

    pub fn devices(&self, localpart: &str) -> Vec<String> {
        self.fake.devices(localpart).unwrap()
    }

    pub fn user(&self, localpart: &str) -> FakeUser {
        self.fake.user(localpart).unwrap()
    }
}

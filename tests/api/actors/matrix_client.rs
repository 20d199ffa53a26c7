//! An old Matrix client, which speaks the compatibility API.

use serde_json::{Value, json};

use super::{Answer, Ask, Http, PASSWORD};

/// The client.
pub struct MatrixClient {
    http: Http,
}

impl MatrixClient {
    pub fn new(http: Http) -> Self {
        Self { http }
    }

    pub async fn login(&self, body: &Value) -> Answer {
        self.http.send(Ask::post("/_matrix/client/v3/login").json(body)).await
    }

    /// The answer to a login that must succeed.
    pub async fn log_in(&self, username: &str, device: Option<&str>, refreshable: bool) -> Value {
        let mut body = password_login(username, PASSWORD);
        body["refresh_token"] = refreshable.into();
        if let Some(device) = device {
            body["device_id"] = device.into();
        }
        self.login(&body).await.ok()
    }

    pub async fn logout(&self, token: &str) -> Answer {
        self.http.send(Ask::post("/_matrix/client/v3/logout").bearer(token)).await
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        let ask = Ask::post("/_matrix/client/v3/refresh");
        self.http.send(ask.json(&json!({"refresh_token": token}))).await
    }
}

/// The body of a login with a password.
pub fn password_login(username: &str, password: &str) -> Value {
    json!({
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": username},
        "password": password,
    })
}

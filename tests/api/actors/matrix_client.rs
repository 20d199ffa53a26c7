//! An old Matrix client, which speaks the compatibility API.

use serde_json::{Value, json};

use super::{Answer, Ask, Browser, Http, PASSWORD, Page};

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

    /// The answer to a login with some password.
    pub async fn log_in_answer(&self, username: &str, password: &str) -> Answer {
        self.login(&password_login(username, password)).await
    }

    /// Opens a browser for single sign-on: the page that it shows.
    pub async fn open_sso(&self, browser: &mut Browser, redirect_url: &str) -> Page {
        let query = serde_urlencoded::to_string([("redirectUrl", redirect_url)]).unwrap();
        let path = format!("/_matrix/client/v3/login/sso/redirect?{query}");
        let answer = self.http.get(&path).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let onward = answer.header("location").strip_prefix("https://auth.example.com").unwrap();
        browser.open(onward).await
    }

    /// Goes through single sign-on in the browser: where it leads in the end.
    pub async fn sso(&self, browser: &mut Browser, redirect_url: &str, username: &str) -> String {
        let mut page = self.open_sso(browser, redirect_url).await;
        if page.is_login() {
            page = browser.fill_in_login(&page, username).await;
        }
        browser.submit(&page, &[("decision", "allow")]).await.location().to_owned()
    }

    /// The login token of a single sign-on.
    pub async fn login_token(&self, browser: &mut Browser, username: &str) -> String {
        let location = self.sso(browser, "https://app.example.org/", username).await;
        location.strip_prefix("https://app.example.org/?loginToken=").unwrap().to_owned()
    }

    pub async fn login_with_token(&self, token: &str) -> Answer {
        self.login(&json!({"type": "m.login.token", "token": token})).await
    }

    pub async fn logout_all(&self, token: &str, body: Option<&Value>) -> Answer {
        let ask = Ask::post("/_matrix/client/v3/logout/all").bearer(token);
        let ask = if let Some(body) = body { ask.json(body) } else { ask };
        self.http.send(ask).await
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

//! A device without a browser: shows a code and asks until somebody has decided (RFC 8628).

use serde_json::{Value, json};

use super::{Answer, Ask, Browser, OAuthClient, Page, World};

/// The grant type.
pub const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A television that waits.
pub struct Device {
    pub client: OAuthClient,
    pub code: String,
    pub user_code: String,
    /// The whole answer.
    pub body: Value,
}

impl Device {
    /// What such a client says of itself.
    pub fn metadata() -> Value {
        json!({
            "client_name": "Television",
            "client_uri": "https://tv.example.org/",
            "grant_types": [DEVICE_GRANT],
            "token_endpoint_auth_method": "none",
        })
    }

    /// Asks for its codes.
    pub async fn ask(world: &World, scope: &str) -> Self {
        let client = OAuthClient::register_as(&world.http, &Self::metadata()).await;
        Self::ask_as(world, client, scope).await
    }

    /// Asks as this client, from where and as what it says.
    pub async fn ask_as(world: &World, client: OAuthClient, scope: &str) -> Self {
        let form = [("client_id", client.id.as_str()), ("scope", scope)];
        let ask = Ask::post("/oauth2/device").form(&form).forwarded_for("198.51.100.7");
        let body = world.http.send(ask.header("User-Agent", "TeleVision/1.0")).await.ok();
        let text = |name: &str| body[name].as_str().unwrap().to_owned();
        Self { client, code: text("device_code"), user_code: text("user_code"), body }
    }

    /// Asks whether somebody has decided.
    pub async fn poll(&self) -> Answer {
        let form = [("grant_type", DEVICE_GRANT), ("device_code", self.code.as_str())];
        self.client.token(&form).await
    }

    /// A person types the code: where that leads, to the sign-in or to the decision.
    pub async fn type_code(&self, browser: &mut Browser) -> Page {
        let page = browser.open("/link").await;
        browser.submit(&page, &[("code", &self.user_code)]).await
    }

    /// A person types the code, signs in if need be, and allows it.
    pub async fn is_allowed_by(&self, browser: &mut Browser, username: &str) -> Page {
        let mut page = self.type_code(browser).await;
        if page.is_login() {
            page = browser.fill_in_login(&page, username).await;
        }
        assert!(page.is_consent(), "not the decision: {page:?}");
        let page = browser.submit(&page, &[("decision", "allow"), ("confirm", "on")]).await;
        assert_eq!(page.status(), 200, "{page:?}");
        page
    }
}

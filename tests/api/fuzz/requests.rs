//! One good request for every endpoint, or as good as can be.

use serde_json::{Value, json};

use super::surface::Surface;
use crate::actors::{
    Ask, CHALLENGE, DEVICE, Homeserver, PASSWORD, VERIFIER, World, matrix_scope, password_login,
};

/// Where the parameters of a request stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Query,
    Form,
    Json,
}

/// Our own client makes no longer one.
const LONGEST_PATH: usize = 60_000;

/// A request, taken apart so that parts of it can be changed.
#[derive(Clone, Debug)]
pub struct Good {
    /// Who answers; None where that is not known.
    pub surface: Option<Surface>,
    pub method: String,
    pub path: String,
    pub place: Place,
    pub fields: Vec<(String, Value)>,
    pub headers: Vec<(String, String)>,
    /// A whole body in the place of the fields.
    pub raw: Option<Vec<u8>>,
}

impl Good {
    fn new(surface: Surface, method: &str, path: &str, place: Place, fields: Value) -> Self {
        let Value::Object(fields) = fields else { panic!("fields have names") };
        let fields = fields.into_iter().collect();
        let (method, path) = (method.to_owned(), path.to_owned());
        let kind = match place {
            Place::Query => None,
            Place::Form => Some("application/x-www-form-urlencoded"),
            Place::Json => Some("application/json"),
        };
        let headers = kind.map(|kind| ("Content-Type".to_owned(), kind.to_owned()));
        let headers = headers.into_iter().collect();
        Self { surface: Some(surface), method, path, place, fields, headers, raw: None }
    }

    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    /// The request on the wire.
    pub fn ask(&self) -> Ask {
        let pairs: Vec<_> = self.fields.iter().map(|(name, value)| (name, plain(value))).collect();
        let pairs = serde_urlencoded::to_string(pairs).unwrap();
        let mut path = match self.place {
            Place::Query if !pairs.is_empty() => format!("{}?{pairs}", self.path),
            _ => self.path.clone(),
        };
        path.truncate(LONGEST_PATH);
        let ask = Ask::new(&self.method, &path);
        let ask = self.headers.iter().fold(ask, |ask, (name, value)| ask.header(name, value));
        match (&self.raw, self.place) {
            (Some(raw), _) => ask.body(raw.clone()),
            (None, Place::Query) => ask,
            (None, Place::Form) => ask.body(pairs),
            // Two of the same name are one here.
            (None, Place::Json) => ask.body(self.object().to_string()),
        }
    }

    fn object(&self) -> Value {
        Value::Object(self.fields.iter().cloned().collect())
    }

    /// All of them, with what a signed-in alice and her clients have.
    pub async fn all(world: &World) -> Vec<Self> {
        let mut browser = world.browser();
        let client = world.client().await;
        let tokens = client.sign_in(&mut browser, "alice", &matrix_scope(DEVICE)).await;
        let code = client.code(&mut browser, "alice", "openid").await;
        let old = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
        let pending = browser.open(&client.request("openid email").path()).await;
        let (consent, _) = pending.form(0);
        let consent_csrf = pending.field("csrf");
        let change = browser.open("/account/password/change").await.field("csrf");
        let cookies: Vec<_> = browser.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let cookies = cookies.join("; ");
        let mut stranger = world.browser();
        let login = stranger.open("/login").await.field("csrf");
        let strange: Vec<_> = stranger.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();

        let oauth = |path, fields| Self::new(Surface::OAuth, "POST", path, Place::Form, fields);
        let matrix = |path, body| Self::new(Surface::Matrix, "POST", path, Place::Json, body);
        let shown = |surface, path, fields| Self::new(surface, "GET", path, Place::Query, fields);
        let page = |path, fields| {
            let page = Self::new(Surface::Page, "POST", path, Place::Form, fields);
            page.header("Cookie", &cookies)
        };
        let authorization = json!({
            "client_id": client.id, "redirect_uri": client.redirect_uri, "response_type": "code",
            "scope": matrix_scope(DEVICE), "state": "s", "nonce": "n", "prompt": "login",
            "max_age": "60", "login_hint": "mxid:@alice:example.com", "ui_locales": "en de",
            "response_mode": "fragment", "code_challenge": CHALLENGE,
            "code_challenge_method": "S256", "id_token_hint": tokens.body["id_token"],
        });
        let body = json!({
            "client_name": "An app", "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"], "application_type": "web",
            "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
            "token_endpoint_auth_method": "private_key_jwt",
            "token_endpoint_auth_signing_alg": "ES256",
            "jwks": {"keys": [{"kty": "EC", "crv": "P-256", "x": "x", "y": "y"}]},
            "contacts": ["a@example.org"], "logo_uri": "https://app.example.org/logo.png",
        });
        vec![
            oauth(
                "/oauth2/token",
                json!({
                    "grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER,
                    "redirect_uri": client.redirect_uri, "client_id": client.id,
                }),
            ),
            oauth(
                "/oauth2/token",
                json!({
                    "grant_type": "refresh_token", "refresh_token": tokens.refresh,
                    "client_id": client.id, "scope": "openid",
                }),
            ),
            oauth(
                "/oauth2/token",
                json!({
                    "grant_type": "client_credentials", "client_id": client.id,
                    "client_assertion": tokens.body["id_token"],
                    "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                }),
            ),
            oauth(
                "/oauth2/token",
                json!({
                    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
                    "device_code": code, "client_id": client.id,
                }),
            ),
            oauth("/oauth2/introspect", json!({"token": tokens.access, "token_type_hint": "x"}))
                .bearer(Homeserver::SECRET),
            oauth("/oauth2/introspect", json!({"token": old["access_token"]}))
                .bearer(Homeserver::SECRET),
            oauth("/oauth2/revoke", json!({"token": tokens.access, "client_id": client.id})),
            Self::new(Surface::OAuth, "POST", "/oauth2/registration", Place::Json, body),
            shown(Surface::Userinfo, "/oauth2/userinfo", json!({})).bearer(&tokens.access),
            shown(Surface::OAuth, "/.well-known/openid-configuration", json!({})),
            shown(
                Surface::OAuth,
                "/.well-known/webfinger",
                json!({
                    "resource": "acct:alice@example.com",
                    "rel": "http://openid.net/specs/connect/1.0/issuer",
                }),
            ),
            shown(Surface::OAuth, "/oauth2/keys.json", json!({})),
            shown(Surface::Matrix, "/_matrix/client/v3/login", json!({})),
            matrix("/_matrix/client/v3/login", password_login("alice", PASSWORD)),
            matrix(
                "/_matrix/client/r0/login",
                json!({
                    "type": "m.login.password", "user": "alice", "password": "wrong",
                    "device_id": "PHONE", "initial_device_display_name": "A phone",
                    "refresh_token": true,
                }),
            ),
            matrix("/_matrix/client/v3/login", json!({"type": "m.login.token", "token": code})),
            matrix("/_matrix/client/v3/refresh", json!({"refresh_token": old["refresh_token"]})),
            matrix("/_matrix/client/v3/logout", json!({})).bearer(&code),
            matrix(
                "/_matrix/client/v3/logout/all",
                json!({
                    "io.element.only_compat_is_fine": true,
                }),
            )
            .bearer(&code),
            shown(Surface::Matrix, "/_matrix/client/v3/sync", json!({"access_token": "x"})),
            shown(Surface::Page, "/authorize", authorization.clone()),
            page("/authorize", authorization),
            page(&consent, json!({"csrf": consent_csrf, "decision": "deny"})),
            page(
                "/account/password/change",
                json!({
                    "csrf": change, "current_password": "wrong", "new_password": PASSWORD,
                }),
            ),
            page("/logout", json!({"csrf": "wrong"})),
            Self::new(
                Surface::Page,
                "POST",
                "/login",
                Place::Form,
                json!({
                    "csrf": login, "username": "alice", "password": "wrong", "grant": "x",
                }),
            )
            .header("Cookie", &strange.join("; ")),
            shown(Surface::Page, "/login", json!({"grant": "01J00000000000000000000000"})),
            shown(
                Surface::Page,
                "/account/",
                json!({
                    "action": "org.matrix.device_view", "device_id": DEVICE,
                }),
            )
            .header("Cookie", &cookies),
            shown(Surface::Page, "/continue/01J00000000000000000000000", json!({})),
            shown(Surface::Page, "/nowhere", json!({})),
        ]
    }
}

/// A value as it stands in a form.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

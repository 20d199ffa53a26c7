//! An OAuth client: registers, sends people to `/authorize`, exchanges, refreshes, revokes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Answer, Ask, Browser, Http, query};

/// A code verifier.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// Its challenge (RFC 7636 appendix B).
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// How a client proves itself.
#[derive(Clone, Debug)]
pub enum Credentials {
    None,
    Basic(String),
    Post(String),
    Assertion(String),
}

/// A client.
#[derive(Clone)]
pub struct OAuthClient {
    http: Http,
    pub id: String,
    pub credentials: Credentials,
    pub redirect_uri: String,
}

/// What a code was exchanged for.
#[derive(Clone, Debug)]
pub struct Tokens {
    pub access: String,
    pub refresh: String,
    /// The whole answer.
    pub body: Value,
}

impl Tokens {
    pub fn of(body: Value) -> Self {
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        Self { access: text("access_token"), refresh: text("refresh_token"), body }
    }
}

/// The parameters of an authorization request.
#[derive(Clone, Debug)]
pub struct Request(Vec<(String, String)>);

impl Request {
    /// With another value, or one more.
    pub fn with(self, name: &str, value: &str) -> Self {
        let mut request = self.without(name);
        request.0.push((name.to_owned(), value.to_owned()));
        request
    }

    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self
    }

    pub fn fields(&self) -> &[(String, String)] {
        &self.0
    }

    pub fn path(&self) -> String {
        format!("/authorize?{}", serde_urlencoded::to_string(&self.0).unwrap())
    }
}

impl OAuthClient {
    /// A public client as they come: a web application.
    pub async fn register(http: &Http) -> Self {
        let metadata = json!({
            "client_name": "Elementary",
            "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"],
            "grant_types": ["authorization_code", "refresh_token"],
            "token_endpoint_auth_method": "none",
        });
        Self::register_as(http, &metadata).await
    }

    /// A client of its own kind; its secret is used as the method says.
    pub async fn register_as(http: &Http, metadata: &Value) -> Self {
        let answer = http.send(Ask::post("/oauth2/registration").json(metadata)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let body = answer.json();
        let secret = body["client_secret"].as_str().unwrap_or_default().to_owned();
        let credentials = match body["token_endpoint_auth_method"].as_str().unwrap() {
            "client_secret_basic" => Credentials::Basic(secret),
            "client_secret_post" => Credentials::Post(secret),
            _ => Credentials::None,
        };
        let redirect_uri = body["redirect_uris"][0].as_str().unwrap_or_default().to_owned();
        let id = body["client_id"].as_str().unwrap().to_owned();
        Self { http: http.clone(), id, credentials, redirect_uri }
    }

    /// A client that was set up by hand.
    pub fn configured(http: &Http, id: &str, credentials: Credentials) -> Self {
        let redirect_uri = "https://app.example.org/callback".to_owned();
        Self { http: http.clone(), id: id.to_owned(), credentials, redirect_uri }
    }

    /// Another client like it, of its own registration.
    pub async fn register_another(http: &Http) -> Self {
        let metadata = json!({
            "client_name": "Another",
            "client_uri": "https://another.example.org/",
            "redirect_uris": ["https://another.example.org/callback"],
            "grant_types": ["authorization_code", "refresh_token"],
            "token_endpoint_auth_method": "none",
        });
        Self::register_as(http, &metadata).await
    }

    /// A request for a code, with PKCE.
    pub fn request(&self, scope: &str) -> Request {
        let parameters = [
            ("client_id", self.id.as_str()),
            ("redirect_uri", &self.redirect_uri),
            ("response_type", "code"),
            ("scope", scope),
            ("state", "a state & more"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        Request(parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }

    /// Has a person sign in and allow it: the code.
    pub async fn code(&self, browser: &mut Browser, username: &str, scope: &str) -> String {
        self.code_of(browser, username, &self.request(scope)).await
    }

    /// The code of this request.
    pub async fn code_of(&self, browser: &mut Browser, user: &str, request: &Request) -> String {
        let page = browser.authorize(&request.path(), user).await;
        let (_, parameters) = page.location().split_once('?').unwrap();
        query(parameters.trim_end_matches('#'))["code"].clone()
    }

    /// The whole way.
    pub async fn sign_in(&self, browser: &mut Browser, username: &str, scope: &str) -> Tokens {
        let code = self.code(browser, username, scope).await;
        Tokens::of(self.exchange(&code).await.ok())
    }

    /// Exchanges a code as it should be done.
    pub async fn exchange(&self, code: &str) -> Answer {
        self.token(&self.exchange_form(code)).await
    }

    /// The form of such an exchange.
    pub fn exchange_form<'a>(&'a self, code: &'a str) -> Vec<(&'a str, &'a str)> {
        vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_uri),
            ("code_verifier", VERIFIER),
        ]
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    pub async fn revoke(&self, token: &str) -> Answer {
        self.post("/oauth2/revoke", &[("token", token)]).await
    }

    pub async fn introspect(&self, token: &str) -> Answer {
        self.post("/oauth2/introspect", &[("token", token)]).await
    }

    pub async fn token(&self, form: &[(&str, &str)]) -> Answer {
        self.post("/oauth2/token", form).await
    }

    /// Posts a form with its credentials.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let mut form = form.to_vec();
        let ask = Ask::post(path);
        let ask = match &self.credentials {
            Credentials::None => {
                form.push(("client_id", &self.id));
                ask
            }
            Credentials::Basic(secret) => {
                let pair = [self.id.as_str(), secret].map(|half| {
                    url::form_urlencoded::byte_serialize(half.as_bytes()).collect::<String>()
                });
                ask.header("Authorization", &format!("Basic {}", STANDARD.encode(pair.join(":"))))
            }
            Credentials::Post(secret) => {
                form.extend([("client_id", self.id.as_str()), ("client_secret", secret)]);
                ask
            }
            Credentials::Assertion(jwt) => {
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                form.extend([("client_assertion_type", kind), ("client_assertion", jwt)]);
                ask
            }
        };
        self.http.send(ask.form(&form)).await
    }
}

//! Introspection (RFC 7662): how a homeserver asks what a token is worth.
//!
//! Synapse wants `expires_in` as a strict integer and reads `username`, `scope` and `device_id`.
//! Whatever is wrong with a token, the answer is `{"active":false}` and nothing more (§2.2).
//!
//! This is asked on nearly every Matrix request. Hence it is read and written by hand here: what
//! needs no decoding or escaping, which is almost everything, goes through untouched.

use std::borrow::Cow;
use std::fmt::Write;

use url::form_urlencoded;

use super::client_auth::ClientAuthForm;
use crate::domain::{ClientId, DeviceId, Id, SecretString, TokenId, UserId};

/// The form (RFC 7662 §2.1).
#[derive(Clone, Debug)]
pub struct IntrospectionRequest {
    /// The token asked about.
    pub token: SecretString,
    /// What the asker takes it for.
    pub token_type_hint: Option<String>,
    /// Who asks, unless a header says so.
    pub client: ClientAuthForm,
}

impl IntrospectionRequest {
    /// Reads the form. What is not known is ignored; a parameter must not come twice (RFC 6749
    /// §3.2), and the token must be there.
    pub fn from_form(form: &[u8]) -> Result<Self, String> {
        let (mut token, mut token_type_hint) = (None, None);
        let mut client = ClientAuthForm::default();
        for (name, value) in pairs(form) {
            let is_new = match &*name {
                "token" => set(&mut token, value),
                "token_type_hint" => set(&mut token_type_hint, value),
                "client_id" => set(&mut client.client_id, value),
                "client_secret" => set(&mut client.client_secret, value),
                "client_assertion_type" => set(&mut client.client_assertion_type, value),
                "client_assertion" => set(&mut client.client_assertion, value),
                _ => true,
            };
            if !is_new {
                return Err(format!("{name} comes twice"));
            }
        }
        let token = token.ok_or("token is missing")?;
        Ok(Self { token, token_type_hint, client })
    }

    /// The hint, if it is one that we know; others are ignored (RFC 7662 §2.1).
    #[must_use]
    pub fn hint(&self) -> Option<TokenType> {
        match self.token_type_hint.as_deref()? {
            "access_token" => Some(TokenType::AccessToken),
            "refresh_token" => Some(TokenType::RefreshToken),
            _ => None,
        }
    }
}

/// Fills a place that must be empty; whether it was.
fn set<T: From<String>>(place: &mut Option<T>, value: Cow<'_, str>) -> bool {
    place.replace(value.into_owned().into()).is_none()
}

/// The names and values of a form.
fn pairs(form: &[u8]) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    let plain = std::str::from_utf8(form).ok().filter(|form| !form.contains(['%', '+']));
    let encoded = if plain.is_some() { &[][..] } else { form };
    let plain = plain.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (Cow::Borrowed(name), Cow::Borrowed(value))
    });
    plain.chain(form_urlencoded::parse(encoded))
}

/// What a token is for; also the words of `token_type_hint` (RFC 7009 §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenType {
    /// It gives access.
    AccessToken,
    /// It is exchanged.
    RefreshToken,
}

impl TokenType {
    const fn as_str(self) -> &'static str {
        match self {
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
        }
    }
}

/// The answer (RFC 7662 §2.2).
#[expect(clippy::large_enum_variant, reason = "made once and written at once")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntrospectionResponse<'a> {
    /// Not good, for whatever reason.
    Inactive,
    /// Good.
    Active(ActiveToken<'a>),
}

/// What `client_id` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientName {
    /// An OAuth client's id.
    Id(ClientId),
    /// Compatibility sessions have no OAuth client: `legacy`.
    Legacy,
}

/// What is told of a good token; what is `None` is left out. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveToken<'a> {
    /// What it was granted, in every spelling that a homeserver may look for.
    pub scope: String,
    /// The client; absent for a personal token, unless a client made it.
    pub client_id: Option<ClientName>,
    /// The localpart; absent when the client acts for itself.
    pub username: Option<&'a str>,
    /// Access or refresh.
    pub token_type: TokenType,
    /// When it runs out.
    pub exp: Option<i64>,
    /// In how many whole seconds it runs out.
    pub expires_in: Option<u64>,
    /// When it was made.
    pub iat: i64,
    /// Since when it is good: the same moment.
    pub nbf: i64,
    /// The user's id; absent when the client acts for itself.
    pub sub: Option<UserId>,
    /// The token's id; only those of OAuth sessions tell it.
    pub jti: Option<TokenId>,
    /// The device of a compatibility session; others have it in the scope.
    pub device_id: Option<&'a DeviceId>,
}

impl IntrospectionResponse<'_> {
    /// The answer's body.
    #[must_use]
    pub fn to_json(&self) -> String {
        match self {
            Self::Inactive => r#"{"active":false}"#.to_owned(),
            Self::Active(token) => token.to_json(),
        }
    }
}

impl ActiveToken<'_> {
    fn to_json(&self) -> String {
        let mut json = Object(String::with_capacity(768));
        json.0.push_str(r#"{"active":true"#);
        json.text("scope", &self.scope);
        match self.client_id {
            Some(ClientName::Id(id)) => json.id("client_id", id),
            Some(ClientName::Legacy) => json.text("client_id", "legacy"),
            None => {}
        }
        if let Some(username) = self.username {
            json.text("username", username);
        }
        json.text("token_type", self.token_type.as_str());
        if let (Some(exp), Some(expires_in)) = (self.exp, self.expires_in) {
            json.number("exp", exp);
            json.number("expires_in", expires_in);
        }
        json.number("iat", self.iat);
        json.number("nbf", self.nbf);
        if let Some(sub) = self.sub {
            json.id("sub", sub);
        }
        if let Some(jti) = self.jti {
            json.id("jti", jti);
        }
        if let Some(device_id) = self.device_id {
            json.text("device_id", device_id.as_str());
        }
        json.0.push('}');
        json.0
    }
}

/// A JSON object in the making (RFC 8259 §4), which has a first member already.
struct Object(String);

impl Object {
    fn name(&mut self, name: &str) {
        self.0.push_str(",\"");
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        // RFC 8259 §7: quotes, backslashes and control characters are escaped.
        if text.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
            self.0.push_str(&serde_json::Value::from(text).to_string());
        } else {
            self.0.push('"');
            self.0.push_str(text);
            self.0.push('"');
        }
    }

    fn id(&mut self, name: &str, id: impl Id) {
        let mut text = [0; ulid::ULID_LEN];
        let text = id.ulid().array_to_str(&mut text);
        self.text(name, text);
    }

    fn number(&mut self, name: &str, number: impl std::fmt::Display) {
        self.name(name);
        write!(self.0, "{number}").expect("writing into a string does not fail");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_token_that_is_not_good_tells_nothing_more() {
        let body = IntrospectionResponse::Inactive.to_json();
        assert_eq!(body, r#"{"active":false}"#);
    }

    #[test]
    fn a_good_token_leaves_out_what_is_not_known() {
        let device = DeviceId::for_compat("PHONE").unwrap();
        let token = ActiveToken {
            scope: "urn:matrix:client:api:*".into(),
            client_id: Some(ClientName::Legacy),
            username: Some("alice"),
            token_type: TokenType::AccessToken,
            exp: Some(1300),
            expires_in: Some(300),
            iat: 1000,
            nbf: 1000,
            sub: None,
            jti: None,
            device_id: Some(&device),
        };
        let body = IntrospectionResponse::Active(token).to_json();
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&body).unwrap(),
            json!({
                "active": true, "scope": "urn:matrix:client:api:*", "client_id": "legacy",
                "username": "alice", "token_type": "access_token", "exp": 1300,
                "expires_in": 300, "iat": 1000, "nbf": 1000, "device_id": "PHONE",
            })
        );
    }

    #[test]
    fn a_form_is_read_with_its_hint_and_client() {
        let form = "token=abc&token_type_hint=refresh_token&client_id=x&client_secret=y";
        let request: IntrospectionRequest =
            IntrospectionRequest::from_form(form.as_bytes()).unwrap();
        assert_eq!(request.token.expose(), "abc");
        assert_eq!(request.hint(), Some(TokenType::RefreshToken));
        assert_eq!(request.client.client_id.as_deref(), Some("x"));
        assert!(request.client.client_secret.is_some());
    }

    #[test]
    fn a_form_is_decoded_where_it_must_be() {
        let forms = [
            "token=a%2Bb+c&token_type_hint=access%5Ftoken&client_id=%C3%A9&more=1",
            "token=&client_secret=&&client_id",
            "token=é&client_assertion=a=b",
        ];
        for form in forms {
            let request = IntrospectionRequest::from_form(form.as_bytes()).unwrap();
            let find = |name| {
                let mut pairs = form_urlencoded::parse(form.as_bytes());
                pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
            };
            assert_eq!(Some(request.token.expose().to_owned()), find("token"), "{form}");
            assert_eq!(request.token_type_hint, find("token_type_hint"), "{form}");
            assert_eq!(request.client.client_id, find("client_id"), "{form}");
            let secret = request.client.client_secret.map(|secret| secret.expose().to_owned());
            assert_eq!(secret, find("client_secret"), "{form}");
        }
        assert!(IntrospectionRequest::from_form(b"token=\xff").is_ok());
    }

    #[test]
    fn what_would_break_the_answer_is_escaped() {
        for odd in ["a\"b", "a\\b", "a\nb", "a\u{1}b", "é\u{2028}😀"] {
            let token = ActiveToken {
                scope: odd.into(),
                client_id: None,
                username: Some(odd),
                token_type: TokenType::RefreshToken,
                exp: None,
                expires_in: None,
                iat: -1,
                nbf: 0,
                sub: None,
                jti: None,
                device_id: None,
            };
            let body = IntrospectionResponse::Active(token).to_json();
            let body: serde_json::Value = serde_json::from_str(&body).unwrap();
            assert_eq!(
                body,
                json!({
                    "active": true, "scope": odd, "username": odd, "token_type": "refresh_token",
                    "iat": -1, "nbf": 0,
                })
            );
        }
    }

    #[test]
    fn an_unknown_hint_is_ignored_and_a_repeated_token_refused() {
        let parse = |form: &str| IntrospectionRequest::from_form(form.as_bytes());
        assert_eq!(parse("token=abc&token_type_hint=saml").unwrap().hint(), None);
        assert!(parse("token=abc&token=def").is_err());
        assert!(parse("token=a&client_id=b&client_id=c").is_err());
        assert!(parse("token_type_hint=access_token").is_err());
    }
}

//! Introspection (RFC 7662): how a homeserver asks what a token is worth.
//!
//! Synapse wants `expires_in` as a strict integer and reads `username`, `scope` and `device_id`.
//! Whatever is wrong with a token, the answer is `{"active":false}` and nothing more (§2.2).

use serde::{Deserialize, Serialize, Serializer};

use super::client_auth::ClientAuthForm;
use crate::domain::{ClientId, DeviceId, SecretString, TokenId, UserId};

/// The form (RFC 7662 §2.1).
#[derive(Clone, Debug, Deserialize)]
pub struct IntrospectionRequest {
    /// The token asked about.
    pub token: SecretString,
    /// What the asker takes it for.
    #[serde(default)]
    pub token_type_hint: Option<String>,
    // The client's fields one by one: flattening buffers the whole form first.
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    client_assertion_type: Option<String>,
    client_assertion: Option<SecretString>,
}

impl IntrospectionRequest {
    /// Who asks, unless a header says so.
    #[must_use]
    pub fn client(&self) -> ClientAuthForm {
        ClientAuthForm {
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            client_assertion_type: self.client_assertion_type.clone(),
            client_assertion: self.client_assertion.clone(),
        }
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

/// What a token is for; also the words of `token_type_hint` (RFC 7009 §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenType {
    /// It gives access.
    AccessToken,
    /// It is exchanged.
    RefreshToken,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum ClientName {
    /// An OAuth client's id.
    Id(ClientId),
    /// Compatibility sessions have no OAuth client.
    Legacy(&'static str),
}

impl ClientName {
    /// The client of compatibility sessions.
    pub const LEGACY: Self = Self::Legacy("legacy");
}

/// What is told of a good token; what is `None` is left out. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActiveToken<'a> {
    /// Always true.
    pub active: bool,
    /// What it was granted, in every spelling that a homeserver may look for.
    pub scope: String,
    /// The client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<ClientName>,
    /// The localpart; absent when the client acts for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<&'a str>,
    /// Access or refresh.
    pub token_type: TokenType,
    /// When it runs out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    /// In how many whole seconds it runs out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u64>,
    /// When it was made.
    pub iat: i64,
    /// Since when it is good: the same moment.
    pub nbf: i64,
    /// The user's id; absent when the client acts for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<UserId>,
    /// The token's id; compatibility tokens tell none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<TokenId>,
    /// The device of a compatibility session; others have it in the scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<&'a DeviceId>,
}

impl Serialize for IntrospectionResponse<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Inactive {
            active: bool,
        }
        match self {
            Self::Inactive => Inactive { active: false }.serialize(serializer),
            Self::Active(token) => token.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_token_that_is_not_good_tells_nothing_more() {
        let body = serde_json::to_string(&IntrospectionResponse::Inactive).unwrap();
        assert_eq!(body, r#"{"active":false}"#);
    }

    #[test]
    fn a_good_token_leaves_out_what_is_not_known() {
        let device = DeviceId::for_compat("PHONE").unwrap();
        let token = ActiveToken {
            active: true,
            scope: "urn:matrix:client:api:*".into(),
            client_id: Some(ClientName::LEGACY),
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
        let body = serde_json::to_value(IntrospectionResponse::Active(token)).unwrap();
        assert_eq!(
            body,
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
        let request: IntrospectionRequest = serde_urlencoded::from_str(form).unwrap();
        assert_eq!(request.token.expose(), "abc");
        assert_eq!(request.hint(), Some(TokenType::RefreshToken));
        assert_eq!(request.client().client_id.as_deref(), Some("x"));
        assert!(request.client().client_secret.is_some());
    }

    #[test]
    fn an_unknown_hint_is_ignored_and_a_repeated_token_refused() {
        let parse = serde_urlencoded::from_str::<IntrospectionRequest>;
        assert_eq!(parse("token=abc&token_type_hint=saml").unwrap().hint(), None);
        assert!(parse("token=abc&token=def").is_err());
        assert!(parse("token=a&client_id=b&client_id=c").is_err());
        assert!(parse("token_type_hint=access_token").is_err());
    }
}

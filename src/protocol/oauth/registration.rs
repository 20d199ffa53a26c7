//! Dynamic registration on the wire (RFC 7591 §3): the body that comes and the answer that goes.
//!
//! The request itself is `domain::registration::Request`, since the rules there read every field
//! of it; here stands how a body becomes one and how refusals become an error.

use serde::Serialize;
use serde_json::error::Category;

use super::error::{ErrorBody, ErrorCode};
use crate::domain::client::{ClientAuthMethod, ClientMetadata, GrantType};
use crate::domain::registration::{Refusal, Request};
use crate::domain::violation::{Violation, in_one_line};
use crate::domain::{Client, ClientId, SecretString};

/// Reads a body. What is not JSON is `invalid_request`; JSON of the wrong shape is
/// `invalid_client_metadata`, with the reason.
pub fn parse(body: &[u8]) -> Result<Request, ErrorBody> {
    serde_json::from_slice(body).map_err(|error| match error.classify() {
        Category::Data => ErrorCode::InvalidClientMetadata.because(error.to_string()),
        Category::Io | Category::Syntax | Category::Eof => {
            ErrorCode::InvalidRequest.because("the body is not JSON")
        }
    })
}

/// The error of one or more refusals, all reasons in one text (RFC 7591 §3.2.2).
impl From<&[Refusal]> for ErrorBody {
    fn from(refusals: &[Refusal]) -> Self {
        let code = if refusals.iter().any(Refusal::is_about_redirect_uri) {
            ErrorCode::InvalidRedirectUri
        } else {
            ErrorCode::InvalidClientMetadata
        };
        let reasons: Vec<String> = refusals.iter().map(ToString::to_string).collect();
        code.because(reasons.join("; "))
    }
}

/// The error of a policy's objections, likewise.
impl From<&[Violation]> for ErrorBody {
    fn from(violations: &[Violation]) -> Self {
        let code = if violations.iter().any(|violation| violation.redirect_uri.is_some()) {
            ErrorCode::InvalidRedirectUri
        } else {
            ErrorCode::InvalidClientMetadata
        };
        code.because(in_one_line(violations))
    }
}

/// The answer to a registration (RFC 7591 §3.2.1): who the client is now, and what was kept.
#[derive(Clone, Debug, Serialize)]
pub struct RegistrationResponse {
    client_id: ClientId,
    /// Seconds since 1970.
    client_id_issued_at: i64,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::protocol::expose_option"
    )]
    client_secret: Option<SecretString>,
    /// Required beside a secret; 0 says never.
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret_expires_at: Option<i64>,
    token_endpoint_auth_method: ClientAuthMethod,
    response_types: &'static [&'static str],
    #[serde(flatten)]
    metadata: ClientMetadata,
}

impl RegistrationResponse {
    /// The answer for `client`; `secret` is the one just made, if its method has one.
    #[must_use]
    pub fn new(client: &Client, secret: Option<SecretString>) -> Self {
        let response_types: &[&str] =
            if client.may_use(GrantType::AuthorizationCode) { &["code"] } else { &[] };
        Self {
            client_id: client.id,
            client_id_issued_at: client.created_at.as_secs(),
            client_secret_expires_at: secret.is_some().then_some(0),
            client_secret: secret,
            token_endpoint_auth_method: client.auth_method,
            response_types,
            metadata: client.metadata.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::Timestamp;
    use crate::domain::client::ClientSource;

    fn client(auth_method: ClientAuthMethod) -> Client {
        Client {
            id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().unwrap(),
            source: ClientSource::Dynamic { metadata_digest: None },
            created_at: Timestamp::from_millis(1_500),
            expires_at: None,
            auth_method,
            sealed_secret: None,
            metadata: ClientMetadata {
                redirect_uris: vec!["https://app.example.org/".into()],
                grant_types: vec![GrantType::AuthorizationCode, GrantType::RefreshToken],
                ..ClientMetadata::default()
            },
        }
    }

    #[test]
    fn a_public_client_gets_its_id_and_what_was_kept() {
        let answer = RegistrationResponse::new(&client(ClientAuthMethod::None), None);
        assert_eq!(
            serde_json::to_value(answer).unwrap(),
            json!({
                "client_id": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
                "client_id_issued_at": 1,
                "token_endpoint_auth_method": "none",
                "response_types": ["code"],
                "redirect_uris": ["https://app.example.org/"],
                "grant_types": ["authorization_code", "refresh_token"],
                "application_type": "web",
            })
        );
    }

    #[test]
    fn a_secret_comes_with_the_word_that_it_never_expires() {
        let secret = Some(SecretString::new("s3cret".into()));
        let answer = RegistrationResponse::new(&client(ClientAuthMethod::SecretBasic), secret);
        let answer = serde_json::to_value(answer).unwrap();
        assert_eq!(answer["client_secret"], "s3cret");
        assert_eq!(answer["client_secret_expires_at"], 0);
    }

    #[test]
    fn what_is_not_json_and_what_has_the_wrong_shape_are_told_apart() {
        assert_eq!(parse(b"{").unwrap_err().error, ErrorCode::InvalidRequest);
        assert_eq!(parse(b"\xff").unwrap_err().error, ErrorCode::InvalidRequest);
        let shape = parse(br#"{"redirect_uris": "https://app.example.org/"}"#).unwrap_err();
        assert_eq!(shape.error, ErrorCode::InvalidClientMetadata);
        assert!(parse(br#"{"client_name#fr": "Bonjour", "unheard_of": {"x": 1}}"#).is_ok());
    }

    #[test]
    fn one_bad_redirect_uri_decides_the_word_and_all_reasons_are_told() {
        let body = |refusals: &[Refusal]| serde_json::to_value(ErrorBody::from(refusals)).unwrap();
        assert_eq!(body(&[Refusal::NoClientUri])["error"], "invalid_client_metadata");
        let both = body(&[Refusal::ApplicationType, Refusal::NoRedirectUri]);
        assert_eq!(
            both,
            json!({
                "error": "invalid_redirect_uri",
                "error_description": "application_type: must be web or native; redirect_uris: \
                    the grant type authorization_code needs at least one",
            })
        );
    }
}

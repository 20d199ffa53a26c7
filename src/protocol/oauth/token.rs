//! The token endpoint: what a client brings and what it gets (RFC 6749 §4, §5.1, §6; RFC 8628
//! §3.4; OpenID Connect Core §3.1.3.3).

use serde::{Deserialize, Serialize};

use super::client_auth::ClientAuthForm;
use super::error::{ErrorBody, ErrorCode};
use crate::domain::client::GrantType;
use crate::domain::{Scope, SecretString};

/// The form as it comes.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct TokenForm {
    grant_type: Option<String>,
    code: Option<SecretString>,
    redirect_uri: Option<String>,
    code_verifier: Option<SecretString>,
    refresh_token: Option<SecretString>,
    device_code: Option<SecretString>,
    scope: Option<String>,
    /// Who asks, unless a header says so.
    #[serde(flatten)]
    pub client: ClientAuthForm,
}

/// What is asked of the token endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenRequest {
    /// RFC 6749 §4.1.3.
    AuthorizationCode {
        /// The code.
        code: SecretString,
        /// Must be the one of the authorization request, if it is said.
        redirect_uri: Option<String>,
        /// RFC 7636 §4.5.
        code_verifier: Option<SecretString>,
    },
    /// RFC 6749 §6.
    RefreshToken {
        /// The refresh token.
        refresh_token: SecretString,
        /// No more than what was granted; that, if it is not said.
        scope: Option<Scope>,
    },
    /// RFC 6749 §4.4.
    ClientCredentials {
        /// What the client wants for itself.
        scope: Option<Scope>,
    },
    /// RFC 8628 §3.4.
    DeviceCode {
        /// The device code.
        device_code: SecretString,
    },
}

impl TokenForm {
    /// Reads it. A parameter without a value counts as absent (RFC 6749 §3.1). Refused are a
    /// missing parameter (`invalid_request`), a grant type that we do not know
    /// (`unsupported_grant_type`) and a malformed scope (`invalid_scope`).
    pub fn request(&self) -> Result<TokenRequest, ErrorBody> {
        let grant_type = text(self.grant_type.as_ref()).ok_or_else(|| missing("grant_type"))?;
        let grant_type: GrantType = grant_type.parse().map_err(|_| {
            ErrorCode::UnsupportedGrantType.because("this grant_type is not known here")
        })?;
        Ok(match grant_type {
            GrantType::AuthorizationCode => TokenRequest::AuthorizationCode {
                code: secret(self.code.as_ref()).ok_or_else(|| missing("code"))?,
                redirect_uri: text(self.redirect_uri.as_ref()).cloned(),
                code_verifier: secret(self.code_verifier.as_ref()),
            },
            GrantType::RefreshToken => TokenRequest::RefreshToken {
                refresh_token: secret(self.refresh_token.as_ref())
                    .ok_or_else(|| missing("refresh_token"))?,
                scope: self.scope()?,
            },
            GrantType::ClientCredentials => {
                TokenRequest::ClientCredentials { scope: self.scope()? }
            }
            GrantType::DeviceCode => TokenRequest::DeviceCode {
                device_code: secret(self.device_code.as_ref())
                    .ok_or_else(|| missing("device_code"))?,
            },
        })
    }

    fn scope(&self) -> Result<Option<Scope>, ErrorBody> {
        text(self.scope.as_ref()).map(|scope| scope.parse()).transpose().map_err(
            |error: crate::domain::scope::InvalidScope| {
                ErrorCode::InvalidScope.because(error.to_string())
            },
        )
    }
}

impl TokenRequest {
    /// The grant it is about.
    #[must_use]
    pub const fn grant_type(&self) -> GrantType {
        match self {
            Self::AuthorizationCode { .. } => GrantType::AuthorizationCode,
            Self::RefreshToken { .. } => GrantType::RefreshToken,
            Self::ClientCredentials { .. } => GrantType::ClientCredentials,
            Self::DeviceCode { .. } => GrantType::DeviceCode,
        }
    }
}

fn text(value: Option<&String>) -> Option<&String> {
    value.filter(|text| !text.is_empty())
}

fn secret(value: Option<&SecretString>) -> Option<SecretString> {
    value.filter(|secret| !secret.expose().is_empty()).cloned()
}

fn missing(parameter: &str) -> ErrorBody {
    ErrorCode::InvalidRequest.because(format!("the parameter '{parameter}' is missing"))
}

/// The answer (RFC 6749 §5.1); it must not be cached.
#[derive(Clone, Debug, Serialize)]
pub struct TokenResponse {
    /// The access token.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub access_token: SecretString,
    /// Always `Bearer`.
    pub token_type: Bearer,
    /// For how many whole seconds the access token is good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u64>,
    /// What the next pair is asked with.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::protocol::expose_option"
    )]
    pub refresh_token: Option<SecretString>,
    /// What was granted.
    pub scope: Scope,
    /// Who signed in; only for a code whose scope has `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<String>,
}

/// The only kind of token that we make (RFC 6750).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Bearer {
    /// `Bearer`.
    #[default]
    Bearer,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(form: &str) -> Result<TokenRequest, ErrorCode> {
        let form: TokenForm = serde_urlencoded::from_str(form).unwrap();
        form.request().map_err(|body| body.error)
    }

    #[test]
    fn a_code_comes_with_its_verifier() {
        let form = "grant_type=authorization_code&code=c&code_verifier=v&redirect_uri=https%3A%2F%2Fa.b%2F&client_id=x";
        let asked = TokenRequest::AuthorizationCode {
            code: SecretString::new("c".into()),
            redirect_uri: Some("https://a.b/".into()),
            code_verifier: Some(SecretString::new("v".into())),
        };
        assert_eq!(read(form), Ok(asked));
    }

    #[test]
    fn an_empty_form_or_parameter_is_an_invalid_request() {
        assert_eq!(read(""), Err(ErrorCode::InvalidRequest));
        assert_eq!(read("grant_type="), Err(ErrorCode::InvalidRequest));
        assert_eq!(read("grant_type=authorization_code"), Err(ErrorCode::InvalidRequest));
        assert_eq!(read("grant_type=authorization_code&code="), Err(ErrorCode::InvalidRequest));
        assert_eq!(read("grant_type=refresh_token"), Err(ErrorCode::InvalidRequest));
        let device = "grant_type=urn:ietf:params:oauth:grant-type:device_code";
        assert_eq!(read(device), Err(ErrorCode::InvalidRequest));
    }

    #[test]
    fn an_unknown_grant_and_a_bad_scope_have_their_own_words() {
        assert_eq!(read("grant_type=password"), Err(ErrorCode::UnsupportedGrantType));
        let scope = "grant_type=refresh_token&refresh_token=r&scope=a%22b";
        assert_eq!(read(scope), Err(ErrorCode::InvalidScope));
    }

    #[test]
    fn a_parameter_given_twice_is_refused() {
        let twice = "grant_type=refresh_token&refresh_token=a&refresh_token=b";
        assert!(serde_urlencoded::from_str::<TokenForm>(twice).is_err());
    }

    #[test]
    fn an_answer_leaves_out_what_was_not_given() {
        let answer = TokenResponse {
            access_token: SecretString::new("a".into()),
            token_type: Bearer::Bearer,
            expires_in: Some(300),
            refresh_token: None,
            scope: "openid".parse().unwrap(),
            id_token: None,
        };
        assert_eq!(
            serde_json::to_value(answer).unwrap(),
            json!({"access_token": "a", "token_type": "Bearer", "expires_in": 300, "scope": "openid"})
        );
    }

    proptest::proptest! {
        #[test]
        fn no_form_makes_reading_panic(
            body in "((grant_type|code|scope|refresh_token|device_code|client_id|\\PC{0,5})\
                     (=(authorization_code|refresh_token|client_credentials|%[0-9a-f]{2}|\\PC{0,9}))?&?){0,6}",
        ) {
            if let Ok(form) = serde_urlencoded::from_str::<TokenForm>(&body) {
                let _ = form.request();
            }
        }
    }
}

//! `/_matrix/client/*/login`: the flows on offer, the request, the answer.
//!
//! Matrix client-server API "Legacy API", MSC3824. What a client asks for and we do not serve is
//! kept as it was named, so that the caller can answer with the error that the client looks for.

use serde::{Deserialize, Serialize};

use crate::domain::{DeviceId, SecretString};

/// The answer to `GET login`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoginFlows {
    flows: Vec<LoginFlow>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type")]
enum LoginFlow {
    #[serde(rename = "m.login.password")]
    Password,
    #[serde(rename = "m.login.sso")]
    Sso {
        /// Clients that know OAuth should use it instead (Matrix 1.18).
        oauth_aware_preferred: bool,
        /// The same under its older name.
        #[serde(rename = "org.matrix.msc3824.delegated_oidc_compatibility")]
        delegated_oidc_compatibility: bool,
    },
    #[serde(rename = "m.login.token")]
    Token,
}

impl LoginFlows {
    /// The flows, in the order in which clients should try them. With `sso` come both the way to
    /// the browser and the token that leads back.
    #[must_use]
    pub fn new(passwords: bool, sso: bool) -> Self {
        let mut flows = Vec::with_capacity(3);
        if passwords {
            flows.push(LoginFlow::Password);
        }
        if sso {
            flows.push(LoginFlow::Sso {
                oauth_aware_preferred: true,
                delegated_oidc_compatibility: true,
            });
            flows.push(LoginFlow::Token);
        }
        Self { flows }
    }
}

/// The body of `POST login`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawLogin")]
pub struct LoginRequest {
    /// How the client proves who it logs in for.
    pub credentials: LoginCredentials,
    /// The device to log in on; one is made up if it is not said. Not yet checked.
    pub device_id: Option<String>,
    /// A name for a device that is new.
    pub initial_device_display_name: Option<String>,
    /// Whether the client can refresh its token.
    pub refresh_token: bool,
}

/// What a login is made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoginCredentials {
    /// `m.login.password`.
    Password {
        /// Whom.
        identifier: Identifier,
        /// The password.
        password: SecretString,
    },
    /// `m.login.token`, with what the browser brought back.
    Token(SecretString),
    /// `m.login.application_service`: has an error of its own.
    ApplicationService,
    /// Any other `type`.
    Unknown(String),
}

/// Who wants to log in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// `m.id.user`, or the old field `user`: a localpart or a whole MXID.
    User(String),
    /// `m.id.thirdparty` of the medium `email`, or the old fields `medium` and `address`.
    Email(String),
    /// `m.id.phone`, or `m.id.thirdparty` of the medium `msisdn`.
    Phone,
    /// Any other `type` or medium.
    Unknown(String),
}

#[derive(Deserialize)]
struct RawLogin {
    r#type: String,
    user: Option<String>,
    identifier: Option<RawIdentifier>,
    medium: Option<String>,
    address: Option<String>,
    password: Option<SecretString>,
    token: Option<SecretString>,
    device_id: Option<String>,
    initial_device_display_name: Option<String>,
    refresh_token: Option<bool>,
}

#[derive(Deserialize)]
struct RawIdentifier {
    r#type: String,
    user: Option<String>,
    medium: Option<String>,
    address: Option<String>,
}

impl TryFrom<RawLogin> for LoginRequest {
    type Error = &'static str;

    fn try_from(mut raw: RawLogin) -> Result<Self, Self::Error> {
        let credentials = match raw.r#type.as_str() {
            "m.login.password" => LoginCredentials::Password {
                identifier: identifier(&mut raw)?,
                password: raw.password.ok_or("missing field `password`")?,
            },
            "m.login.token" => LoginCredentials::Token(raw.token.ok_or("missing field `token`")?),
            "m.login.application_service" => LoginCredentials::ApplicationService,
            _ => LoginCredentials::Unknown(raw.r#type),
        };
        Ok(Self {
            credentials,
            device_id: raw.device_id,
            initial_device_display_name: raw.initial_device_display_name,
            refresh_token: raw.refresh_token.unwrap_or(false),
        })
    }
}

/// The old field `user` wins over the new `identifier`, and that over the still older `medium`.
fn identifier(raw: &mut RawLogin) -> Result<Identifier, &'static str> {
    if let Some(user) = raw.user.take() {
        return Ok(Identifier::User(user));
    }
    let Some(identifier) = raw.identifier.take() else {
        let medium = raw.medium.take().ok_or("missing field `identifier`")?;
        return third_party(&medium, raw.address.take());
    };
    match identifier.r#type.as_str() {
        "m.id.user" => {
            identifier.user.map(Identifier::User).ok_or("missing field `user` in `identifier`")
        }
        "m.id.thirdparty" => {
            let medium = identifier.medium.ok_or("missing field `medium` in `identifier`")?;
            third_party(&medium, identifier.address)
        }
        "m.id.phone" => Ok(Identifier::Phone),
        _ => Ok(Identifier::Unknown(identifier.r#type)),
    }
}

fn third_party(medium: &str, address: Option<String>) -> Result<Identifier, &'static str> {
    match medium {
        "email" => address.map(Identifier::Email).ok_or("missing field `address`"),
        "msisdn" => Ok(Identifier::Phone),
        _ => Ok(Identifier::Unknown(format!("m.id.thirdparty with the medium {medium}"))),
    }
}

/// The answer to a login.
#[derive(Clone, Debug, Serialize)]
pub struct LoginResponse {
    /// The whole MXID.
    pub user_id: String,
    /// The access token.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub access_token: SecretString,
    /// The device that was logged in on; a deviceless session has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<DeviceId>,
    /// Only for a client that asked for it.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::protocol::expose_option"
    )]
    pub refresh_token: Option<SecretString>,
    /// In how many milliseconds the access token runs out; never, if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_ms: Option<u64>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use serde_json::json;

    use super::*;
    use crate::protocol::matrix::{ErrorCode, parse};

    fn read(body: &serde_json::Value) -> Result<LoginRequest, ErrorCode> {
        parse(body.to_string().as_bytes()).map_err(|error| error.errcode)
    }

    fn password(identifier: Identifier) -> LoginCredentials {
        LoginCredentials::Password { identifier, password: SecretString::new("pw".into()) }
    }

    #[test]
    fn the_flows_are_offered_in_order() {
        assert_eq!(
            serde_json::to_value(LoginFlows::new(true, true)).unwrap(),
            json!({"flows": [
                {"type": "m.login.password"},
                {
                    "type": "m.login.sso",
                    "oauth_aware_preferred": true,
                    "org.matrix.msc3824.delegated_oidc_compatibility": true,
                },
                {"type": "m.login.token"},
            ]})
        );
        assert_eq!(
            serde_json::to_value(LoginFlows::new(false, false)).unwrap(),
            json!({"flows": []})
        );
    }

    #[test]
    fn a_password_login_names_its_user_in_the_new_way() {
        let request = read(&json!({
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": "alice"},
            "password": "pw",
            "device_id": "PHONE",
            "initial_device_display_name": "Alice's phone",
            "refresh_token": true,
        }));
        let request = request.unwrap();
        assert_eq!(request.credentials, password(Identifier::User("alice".into())));
        assert_eq!(request.device_id.as_deref(), Some("PHONE"));
        assert!(request.refresh_token);
    }

    #[test]
    fn a_password_login_names_its_user_in_the_old_way_and_that_wins() {
        let request = read(&json!({
            "type": "m.login.password", "user": "alice", "password": "pw",
            "identifier": {"type": "m.id.thirdparty", "medium": "email", "address": "a@b.c"},
        }));
        let request = request.unwrap();
        assert_eq!(request.credentials, password(Identifier::User("alice".into())));
        assert!(!request.refresh_token);
    }

    #[test]
    fn an_address_is_named_in_the_new_way_or_the_old() {
        let third_party =
            |medium: &str| json!({"type": "m.id.thirdparty", "medium": medium, "address": "a@b.c"});
        let identified = |identifier: serde_json::Value| json!({"type": "m.login.password", "password": "pw", "identifier": identifier});
        let old = json!({
            "type": "m.login.password", "password": "pw", "medium": "email", "address": "a@b.c",
        });
        let email = || Identifier::Email("a@b.c".into());
        for (body, expected) in [
            (identified(third_party("email")), email()),
            (old, email()),
            (identified(third_party("msisdn")), Identifier::Phone),
            (
                identified(json!({"type": "m.id.phone", "country": "DE", "phone": "1"})),
                Identifier::Phone,
            ),
            (
                identified(third_party("fax")),
                Identifier::Unknown("m.id.thirdparty with the medium fax".into()),
            ),
            (identified(json!({"type": "x.id"})), Identifier::Unknown("x.id".into())),
        ] {
            assert_eq!(read(&body).unwrap().credentials, password(expected), "{body}");
        }
    }

    #[test]
    fn a_type_that_we_do_not_serve_keeps_its_name() {
        let read = |kind: &str| read(&json!({"type": kind})).unwrap().credentials;
        assert_eq!(read("m.login.dummy"), LoginCredentials::Unknown("m.login.dummy".into()));
        assert_eq!(read("m.login.application_service"), LoginCredentials::ApplicationService);
    }

    #[test]
    fn a_request_without_its_parts_is_bad_json() {
        let incomplete = [
            json!({}),
            json!([]),
            json!({"type": 1}),
            json!({"type": "m.login.password", "password": "pw"}),
            json!({"type": "m.login.password", "user": "alice"}),
            json!({"type": "m.login.password", "password": "pw", "identifier": {"user": "a"}}),
            json!({"type": "m.login.password", "password": "pw", "identifier": {"type": "m.id.user"}}),
            json!({"type": "m.login.password", "password": "pw", "medium": "email"}),
            json!({"type": "m.login.password", "password": "pw", "identifier": {"type": "m.id.thirdparty"}}),
            json!({"type": "m.login.token"}),
        ];
        for body in incomplete {
            assert_eq!(read(&body), Err(ErrorCode::BadJson), "{body}");
        }
        assert_eq!(parse::<LoginRequest>(b"type=x").unwrap_err().errcode, ErrorCode::NotJson);
        assert_eq!(parse::<LoginRequest>(b"").unwrap_err().errcode, ErrorCode::NotJson);
    }

    #[test]
    fn an_answer_without_refresh_says_nothing_of_expiry() {
        let answer = LoginResponse {
            user_id: "@alice:example.com".into(),
            access_token: SecretString::new("mct_a".into()),
            device_id: Some(DeviceId::for_compat("PHONE").unwrap()),
            refresh_token: None,
            expires_in_ms: None,
        };
        assert_eq!(
            serde_json::to_value(answer).unwrap(),
            json!({"user_id": "@alice:example.com", "access_token": "mct_a", "device_id": "PHONE"})
        );
    }

    /// Any JSON, with the names that a login has.
    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let name = "type|identifier|user|password|token|device_id|refresh_token|medium|address";
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            "m\\.login\\.(password|token|x)|m\\.id\\.(user|thirdparty)|\\PC{0,8}"
                .prop_map(Into::into),
        ];
        leaf.prop_recursive(3, 24, 6, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
                proptest::collection::vec((name, inner), 0..6)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic_and_each_refusal_is_one_of_two(
            junk in proptest::collection::vec(any::<u8>(), 0..60), body in any_json(),
        ) {
            for body in [junk, body.to_string().into_bytes()] {
                if let Err(refusal) = parse::<LoginRequest>(&body) {
                    prop_assert!(matches!(
                        refusal.errcode,
                        ErrorCode::BadJson | ErrorCode::NotJson
                    ));
                }
            }
        }
    }
}

//! Which scopes may be granted to whom (the default policy; Matrix 1.15 OAuth 2.0 API).
//!
//! A request is granted whole or refused whole: a scope is never narrowed in silence.

use super::DeviceId;
use super::scope::{
    ADMIN, API, API_UNSTABLE, DEVICE, DEVICE_UNSTABLE, EMAIL, OFFLINE_ACCESS, OPENID, PROFILE,
    SYNAPSE_ADMIN, Scope,
};

/// Why a scope is not granted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScopeRefusal {
    /// Nobody is granted this token.
    #[error("the scope \"{0}\" is not known here")]
    Unknown(String),
    /// Only for administrators.
    #[error("the scope \"{0}\" is for administrators")]
    AdministratorsOnly(String),
    /// Only with a user.
    #[error("the scope \"{0}\" needs a user")]
    NeedsUser(String),
    /// Stable and unstable names in one request.
    #[error("the scope mixes stable and unstable names")]
    MixedSpellings,
    /// More than one device.
    #[error("the scope names more than one device")]
    SeveralDevices,
    /// The device's name is not allowed.
    #[error("the scope's device id is not valid: 10 to 255 characters of the allowed set")]
    InvalidDevice,
    /// A device without the API it is for.
    #[error("a device needs the scope of the client-server API")]
    DeviceWithoutApi,
}

/// For whom a scope is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grantee {
    /// A user who approves it.
    User {
        /// Whether they may hold administrative scopes.
        may_administrate: bool,
    },
    /// A client in its own name (client credentials).
    Client {
        /// Whether it is listed as an administrator's client.
        may_administrate: bool,
    },
}

/// Checks a request before anybody is known: everything but who may administrate.
pub fn check_shape(scope: &Scope) -> Result<(), ScopeRefusal> {
    check(scope, Grantee::User { may_administrate: true })
}

/// Checks a request for `grantee`.
pub fn check(scope: &Scope, grantee: Grantee) -> Result<(), ScopeRefusal> {
    for token in scope.iter() {
        check_token(token, grantee)?;
    }
    check_devices(scope)
}

/// What holds whatever the policy: one device at most, for the API, in one spelling.
pub fn check_devices(scope: &Scope) -> Result<(), ScopeRefusal> {
    let stable = scope.contains(API) || scope.iter().any(|token| token.starts_with(DEVICE));
    let unstable =
        scope.contains(API_UNSTABLE) || scope.iter().any(|t| t.starts_with(DEVICE_UNSTABLE));
    if stable && unstable {
        return Err(ScopeRefusal::MixedSpellings);
    }
    match scope.devices()[..] {
        [] => Ok(()),
        [_] if !scope.has_api() => Err(ScopeRefusal::DeviceWithoutApi),
        [id] => DeviceId::for_scope(id).map(drop).map_err(|_| ScopeRefusal::InvalidDevice),
        _ => Err(ScopeRefusal::SeveralDevices),
    }
}

fn check_token(token: &str, grantee: Grantee) -> Result<(), ScopeRefusal> {
    let is_device = token.starts_with(DEVICE) || token.starts_with(DEVICE_UNSTABLE);
    match (token, grantee) {
        (OPENID | PROFILE | EMAIL | OFFLINE_ACCESS, _)
        | (API | API_UNSTABLE, Grantee::User { .. }) => Ok(()),
        (_, Grantee::User { .. }) if is_device => Ok(()),
        (API | API_UNSTABLE, Grantee::Client { .. }) => {
            Err(ScopeRefusal::NeedsUser(token.to_owned()))
        }
        (_, Grantee::Client { .. }) if is_device => Err(ScopeRefusal::NeedsUser(token.to_owned())),
        (SYNAPSE_ADMIN, Grantee::User { may_administrate: true })
        | (
            ADMIN,
            Grantee::User { may_administrate: true } | Grantee::Client { may_administrate: true },
        ) => Ok(()),
        (SYNAPSE_ADMIN | ADMIN, _) => Err(ScopeRefusal::AdministratorsOnly(token.to_owned())),
        _ => Err(ScopeRefusal::Unknown(token.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: Grantee = Grantee::User { may_administrate: false };
    const ADMINISTRATOR: Grantee = Grantee::User { may_administrate: true };

    fn judge(text: &str, grantee: Grantee) -> Result<(), ScopeRefusal> {
        check(&text.parse().unwrap(), grantee)
    }

    #[test]
    fn a_matrix_client_is_granted_the_api_and_one_device() {
        assert_eq!(judge("", PERSON), Ok(()));
        let stable = "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ";
        assert_eq!(judge(stable, PERSON), Ok(()));
        let unstable = "urn:matrix:org.matrix.msc2967.client:api:* \
                        urn:matrix:org.matrix.msc2967.client:device:ABCDEFGHIJ";
        assert_eq!(judge(unstable, PERSON), Ok(()));
    }

    #[test]
    fn two_devices_or_mixed_names_are_refused() {
        let two = "urn:matrix:client:api:* urn:matrix:client:device:AAAAAAAAAA \
                   urn:matrix:client:device:BBBBBBBBBB";
        assert_eq!(judge(two, PERSON), Err(ScopeRefusal::SeveralDevices));
        let mixed = "urn:matrix:client:api:* \
                     urn:matrix:org.matrix.msc2967.client:device:AAAAAAAAAA";
        assert_eq!(judge(mixed, PERSON), Err(ScopeRefusal::MixedSpellings));
        let alone = "urn:matrix:client:device:AAAAAAAAAA";
        assert_eq!(judge(alone, PERSON), Err(ScopeRefusal::DeviceWithoutApi));
        let short = "urn:matrix:client:api:* urn:matrix:client:device:A";
        assert_eq!(judge(short, PERSON), Err(ScopeRefusal::InvalidDevice));
    }

    #[test]
    fn administrative_scopes_are_for_administrators() {
        assert!(matches!(judge(SYNAPSE_ADMIN, PERSON), Err(ScopeRefusal::AdministratorsOnly(_))));
        assert_eq!(judge(SYNAPSE_ADMIN, ADMINISTRATOR), Ok(()));
        assert_eq!(judge(ADMIN, Grantee::Client { may_administrate: true }), Ok(()));
        assert!(judge(ADMIN, Grantee::Client { may_administrate: false }).is_err());
        assert!(matches!(
            judge(API, Grantee::Client { may_administrate: true }),
            Err(ScopeRefusal::NeedsUser(_))
        ));
    }

    #[test]
    fn an_ordinary_application_is_granted_what_openid_connect_names() {
        assert_eq!(judge("openid profile email offline_access", PERSON), Ok(()));
    }

    #[test]
    fn an_unknown_scope_refuses_the_request() {
        assert_eq!(judge("openid foo", PERSON), Err(ScopeRefusal::Unknown("foo".into())));
    }
}

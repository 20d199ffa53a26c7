//! `[rate_limiting]`: how often somebody may try. The defaults are those of wire fact 2.13: so
//! many at once (`burst`), then so many a second.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;

/// How often somebody may try something before being told to wait.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RateLimiting {
    /// Asking for a mail to set a new password.
    pub account_recovery: RecoveryLimits,
    /// Trying a password.
    pub login: LoginLimits,
    /// Making an account, by address of the caller.
    pub registration: Limit,
    /// Asking whether a username is free, by address of the caller.
    pub username_check: Limit,
    /// A client's request for a sign-in, by address of the caller.
    pub authorization: Limit,
    /// A client that registers itself, by address of the caller.
    pub client_registration: Limit,
    /// Wrong secrets and assertions of a client, by client and address of the caller. Right ones
    /// are not counted.
    pub client_authentication: Limit,
    /// Trying the code that a device shows.
    pub device_code: DeviceCodeLimits,
    /// Confirming an e-mail address.
    pub email_authentication: EmailLimits,
}

impl Default for RateLimiting {
    fn default() -> Self {
        Self {
            account_recovery: RecoveryLimits::default(),
            login: LoginLimits::default(),
            registration: limit(3, 3.0 / 3600.0),
            username_check: limit(30, 0.5),
            authorization: limit(1000, 20.0),
            client_registration: limit(500, 1.0),
            client_authentication: limit(20, 0.1),
            device_code: DeviceCodeLimits::default(),
            email_authentication: EmailLimits::default(),
        }
    }
}

/// A limit: `burst` at once, refilled by `per_second`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// How many at once.
    #[schemars(range(min = 1))]
    pub burst: u32,
    /// How many a second after that; may be a fraction.
    pub per_second: f64,
}

const fn limit(burst: u32, per_second: f64) -> Limit {
    Limit { burst, per_second }
}

/// Limits on asking for a new password.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RecoveryLimits {
    /// By address of the caller.
    pub per_ip: Limit,
    /// By e-mail address asked for.
    pub per_address: Limit,
}

impl Default for RecoveryLimits {
    fn default() -> Self {
        Self { per_ip: limit(3, 3.0 / 3600.0), per_address: limit(3, 1.0 / 3600.0) }
    }
}

/// Limits on trying a password.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LoginLimits {
    /// By address of the caller.
    pub per_ip: Limit,
    /// By account that is tried; generous, or anybody could lock somebody out.
    pub per_account: Limit,
}

impl Default for LoginLimits {
    fn default() -> Self {
        Self { per_ip: limit(3, 3.0 / 60.0), per_account: limit(1800, 1800.0 / 3600.0) }
    }
}

/// Limits on trying the code that a device shows.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DeviceCodeLimits {
    /// By address of the caller.
    pub per_ip: Limit,
    /// Of all callers together: what remains for those who have many addresses.
    pub overall: Limit,
}

impl Default for DeviceCodeLimits {
    fn default() -> Self {
        Self { per_ip: limit(10, 10.0 / 60.0), overall: limit(300, 0.5) }
    }
}

/// Limits on confirming an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EmailLimits {
    /// Mails by address of the caller.
    pub per_ip: Limit,
    /// Mails by e-mail address.
    pub per_address: Limit,
    /// Mails within one attempt to confirm.
    pub emails_per_session: Limit,
    /// Codes tried within one attempt to confirm.
    pub attempt_per_session: Limit,
}

impl Default for EmailLimits {
    fn default() -> Self {
        Self {
            per_ip: limit(5, 1.0 / 60.0),
            per_address: limit(3, 1.0 / 3600.0),
            emails_per_session: limit(2, 1.0 / 300.0),
            attempt_per_session: limit(10, 1.0 / 60.0),
        }
    }
}

pub(super) fn resolve(written: RateLimiting, r: &mut Resolver<'_>) -> RateLimiting {
    let at = KeyPath::root().key("rate_limiting");
    let email = &written.email_authentication;
    let limits = [
        ("account_recovery", "per_ip", written.account_recovery.per_ip),
        ("account_recovery", "per_address", written.account_recovery.per_address),
        ("login", "per_ip", written.login.per_ip),
        ("login", "per_account", written.login.per_account),
        ("registration", "", written.registration),
        ("username_check", "", written.username_check),
        ("authorization", "", written.authorization),
        ("client_registration", "", written.client_registration),
        ("client_authentication", "", written.client_authentication),
        ("device_code", "per_ip", written.device_code.per_ip),
        ("device_code", "overall", written.device_code.overall),
        ("email_authentication", "per_ip", email.per_ip),
        ("email_authentication", "per_address", email.per_address),
        ("email_authentication", "emails_per_session", email.emails_per_session),
        ("email_authentication", "attempt_per_session", email.attempt_per_session),
    ];
    for (what, by, limit) in limits {
        let at = at.key(what);
        let at = if by.is_empty() { at } else { at.key(by) };
        // Slower than once in ten days is a slip of the decimal point; so is a NaN.
        if !(limit.per_second.is_finite() && limit.per_second >= 1e-6) {
            r.error(
                &at.key("per_second"),
                "must be a number greater than zero (at least 0.000001)",
            );
        }
    }
    written
}

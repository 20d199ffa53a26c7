//! `[account]`: what people may do with their accounts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;

/// What people may do with their accounts by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Account {
    /// Whether people may change their e-mail addresses.
    pub email_change_allowed: bool,
    /// Whether people may change their display name. The homeserver has a switch of its own.
    pub displayname_change_allowed: bool,
    /// Whether people may make an account with a password by themselves.
    pub password_registration_enabled: bool,
    /// Whether that needs an e-mail address that was confirmed.
    pub password_registration_email_required: bool,
    /// Whether that needs a registration token, handed out by an administrator.
    pub password_registration_token_required: bool,
    /// Whether an administrator must agree to each such account before it is made.
    pub password_registration_approval_required: bool,
    /// Whether administrators who have an e-mail address get a mail when somebody asks for one.
    pub registration_approval_mails: bool,
    /// Whether an invitation, made in the console or by `postern manage invite`, lets its holder make
    /// an account even where `password_registration_enabled` is false.
    pub invitations_allowed: bool,
    /// Whether people may change their password.
    pub password_change_allowed: bool,
    /// Whether people may set a new password through a mail when they forgot theirs.
    pub password_recovery_enabled: bool,
    /// Whether people may deactivate their account.
    pub account_deactivation_allowed: bool,
    /// Whether people may log in with an e-mail address instead of their name.
    pub login_with_email_allowed: bool,
    /// Whether people may make personal access tokens, for their bots and scripts.
    pub personal_tokens_allowed: bool,
    /// The former name of `password_registration_token_required`.
    pub registration_token_required: bool,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            email_change_allowed: true,
            displayname_change_allowed: true,
            password_registration_enabled: false,
            password_registration_email_required: true,
            password_registration_token_required: false,
            password_registration_approval_required: false,
            registration_approval_mails: true,
            invitations_allowed: true,
            password_change_allowed: true,
            password_recovery_enabled: false,
            account_deactivation_allowed: true,
            login_with_email_allowed: false,
            personal_tokens_allowed: true,
            registration_token_required: false,
        }
    }
}

pub(super) fn resolve(mut written: Account, r: &mut Resolver<'_>) -> Account {
    let old = KeyPath::root().key("account").key("registration_token_required");
    if written.registration_token_required {
        r.warn(&old, "is now called `password_registration_token_required`");
        written.password_registration_token_required = true;
    }
    written
}

//! What administrators do, in the console, through the admin API or on the command line: each is an
//! event of the audit (`event.rs`).

use serde::{Deserialize, Serialize};

use super::UserId;

/// The longest text that says what a deed was about, in characters.
const MAX_ABOUT: usize = 255;

/// What an administrator did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Made the account.
    UserCreated,
    /// Locked it.
    Locked,
    /// Unlocked it.
    Unlocked,
    /// Deactivated it.
    Deactivated,
    /// Brought it back.
    Reactivated,
    /// Set its password.
    PasswordSet,
    /// Made a link with which its owner sets a new password.
    RecoveryLinkIssued,
    /// Added an e-mail address.
    EmailAdded,
    /// Removed an e-mail address.
    EmailRemoved,
    /// Ended one of its sessions.
    SessionEnded,
    /// Ended all of its sessions.
    SessionsEnded,
    /// Issued an access token.
    TokenIssued,
    /// Replaced an access token by a new one.
    TokenRegenerated,
    /// Took an access token back.
    TokenRevoked,
    /// Made its owner an administrator.
    MadeAdministrator,
    /// Took that away.
    NoAdministrator,
    /// Linked it to an account at an upstream provider.
    LinkAdded,
    /// Took such a link away.
    LinkRemoved,
    /// Let somebody in who had asked for an account.
    ApplicationApproved,
    /// Did not let them in.
    ApplicationDeclined,
    /// Made a registration token.
    RegistrationTokenIssued,
    /// Changed one.
    RegistrationTokenChanged,
    /// Took one back.
    RegistrationTokenRevoked,
    /// Made one good again.
    RegistrationTokenUnrevoked,
    /// Made a client.
    ClientCreated,
    /// Changed one.
    ClientChanged,
    /// Gave one a new secret.
    ClientSecretChanged,
    /// Deleted one.
    ClientDeleted,
    /// Brought the clients of the configuration in.
    ClientsSynced,
    /// Made an upstream provider.
    ProviderCreated,
    /// Changed one.
    ProviderChanged,
    /// Deleted one.
    ProviderDeleted,
    /// Set the policy's live data.
    PolicyDataSet,
    /// Had a promise to the homeserver tried again.
    JobRetried,
    /// Gave a promise to the homeserver up.
    JobCancelled,
    /// Had a mail tried again.
    MailRetried,
    /// Gave a mail up.
    MailCancelled,
    /// Told the homeserver of everybody anew.
    UsersProvisioned,
}

impl Act {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::UserCreated,
        Self::Locked,
        Self::Unlocked,
        Self::Deactivated,
        Self::Reactivated,
        Self::PasswordSet,
        Self::RecoveryLinkIssued,
        Self::EmailAdded,
        Self::EmailRemoved,
        Self::SessionEnded,
        Self::SessionsEnded,
        Self::TokenIssued,
        Self::TokenRegenerated,
        Self::TokenRevoked,
        Self::MadeAdministrator,
        Self::NoAdministrator,
        Self::LinkAdded,
        Self::LinkRemoved,
        Self::ApplicationApproved,
        Self::ApplicationDeclined,
        Self::RegistrationTokenIssued,
        Self::RegistrationTokenChanged,
        Self::RegistrationTokenRevoked,
        Self::RegistrationTokenUnrevoked,
        Self::ClientCreated,
        Self::ClientChanged,
        Self::ClientSecretChanged,
        Self::ClientDeleted,
        Self::ClientsSynced,
        Self::ProviderCreated,
        Self::ProviderChanged,
        Self::ProviderDeleted,
        Self::PolicyDataSet,
        Self::JobRetried,
        Self::JobCancelled,
        Self::MailRetried,
        Self::MailCancelled,
        Self::UsersProvisioned,
    ];
}

/// What an administrator did, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// What.
    pub act: Act,
    /// To whose account.
    pub on: Option<UserId>,
    /// To what else: an id, an address, a name.
    pub about: Option<String>,
}

impl Deed {
    /// To an account.
    #[must_use]
    pub const fn on(user_id: UserId, act: Act) -> Self {
        Self { act, on: Some(user_id), about: None }
    }

    /// To the service.
    #[must_use]
    pub const fn of(act: Act) -> Self {
        Self { act, on: None, about: None }
    }

    /// The same, and to what: cut at 255 characters.
    #[must_use]
    pub fn about(self, what: impl std::fmt::Display) -> Self {
        let about = what.to_string().chars().take(MAX_ABOUT).collect();
        Self { about: Some(about), ..self }
    }
}

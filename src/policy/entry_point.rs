//! The questions that a policy is asked.

use serde::{Deserialize, Serialize};

/// A question, by the name that MAS gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryPoint {
    /// Whether somebody may make an account.
    Register,
    /// Whether an e-mail address may be an account's.
    Email,
    /// Whether a client may register itself.
    ClientRegistration,
    /// Whether a client may be granted a scope.
    AuthorizationGrant,
    /// Whether an old client may sign in.
    CompatLogin,
}

impl EntryPoint {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Register,
        Self::Email,
        Self::ClientRegistration,
        Self::AuthorizationGrant,
        Self::CompatLogin,
    ];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Email => "email",
            Self::ClientRegistration => "client_registration",
            Self::AuthorizationGrant => "authorization_grant",
            Self::CompatLogin => "compat_login",
        }
    }

    /// The one of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.name() == name)
    }

    /// The rule that answers, unless the configuration names another.
    #[must_use]
    pub fn rule(self) -> String {
        format!("{}/violation", self.name())
    }
}

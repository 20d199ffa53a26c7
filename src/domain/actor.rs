//! Who does something, and by which way: stands with every act of administration and in the audit.

use serde::{Deserialize, Serialize};

use super::{Caller, ClientId, UserId};

/// On whose word something is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Actor {
    /// Whoever has the account, or tries to get at it.
    #[default]
    Owner,
    /// An administrator, in the console or through the admin API.
    Administrator {
        /// Who.
        user_id: UserId,
    },
    /// A client in its own name, through the admin API.
    Client {
        /// Which.
        client_id: ClientId,
    },
    /// Whoever runs the program.
    CommandLine,
    /// Postern by itself.
    System,
}

/// Who does it, and from where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doer {
    /// On whose word.
    pub actor: Actor,
    /// From where, with what.
    pub caller: Caller,
}

impl Doer {
    /// Whoever runs the program.
    #[must_use]
    pub fn command_line() -> Self {
        Self { actor: Actor::CommandLine, caller: Caller::default() }
    }

    /// Postern by itself.
    #[must_use]
    pub fn system() -> Self {
        Self { actor: Actor::System, caller: Caller::default() }
    }

    /// An administrator at a browser, or with a token.
    #[must_use]
    pub const fn administrator(user_id: UserId, caller: Caller) -> Self {
        Self { actor: Actor::Administrator { user_id }, caller }
    }

    /// A client in its own name.
    #[must_use]
    pub const fn client(client_id: ClientId, caller: Caller) -> Self {
        Self { actor: Actor::Client { client_id }, caller }
    }

    /// Whoever has the account.
    #[must_use]
    pub const fn owner(caller: Caller) -> Self {
        Self { actor: Actor::Owner, caller }
    }
}

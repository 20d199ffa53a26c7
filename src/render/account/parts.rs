//! What several pages of the account show: the way between them, sessions, what was just done.

use serde::Serialize;

use crate::domain::Timestamp;
use crate::domain::user_agent::Agent;

/// The places of the account, and which of them the page is.
#[derive(Clone, Debug, Serialize)]
pub struct Nav {
    /// Name and addresses.
    pub profile_url: String,
    /// Password and what else keeps it safe.
    pub security_url: String,
    /// Where the account is signed in.
    pub sessions_url: String,
    /// What happened.
    pub activity_url: String,
    /// This page, or the one it belongs to.
    pub current: Tab,
}

/// A place of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tab {
    /// Name and addresses.
    Profile,
    /// Password and what else keeps it safe.
    Security,
    /// Where the account is signed in.
    Sessions,
    /// What happened.
    Activity,
}

/// What was just done, told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountNotice {
    /// The password was changed.
    PasswordChanged,
    /// The password was changed and all other sessions were ended.
    PasswordChangedEverywhere,
    /// The account has a password now.
    PasswordSet,
    /// Others see the new name.
    NameChanged,
    /// The address was added.
    EmailAdded,
    /// The address is gone.
    EmailRemoved,
    /// Another address is the first.
    PrimaryEmail,
    /// A session was ended.
    SessionEnded,
    /// Several sessions were ended.
    SessionsEnded,
    /// A session has a new name.
    SessionRenamed,
    /// An application may no longer.
    AppRemoved,
    /// The token was made, and shown.
    TokenMade,
}

impl AccountNotice {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::PasswordChanged,
        Self::PasswordChangedEverywhere,
        Self::PasswordSet,
        Self::NameChanged,
        Self::EmailAdded,
        Self::EmailRemoved,
        Self::PrimaryEmail,
        Self::SessionEnded,
        Self::SessionsEnded,
        Self::SessionRenamed,
        Self::AppRemoved,
        Self::TokenMade,
    ];
}

/// What kind of session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// A browser, signed in here.
    Browser,
    /// An application.
    App,
    /// An old client.
    OldApp,
    /// A bot or script with a personal access token.
    Token,
}

/// With what somebody came.
#[derive(Clone, Debug, Default, Serialize)]
pub struct With {
    /// The browser or app.
    pub program: Option<&'static str>,
    /// The operating system.
    pub system: Option<&'static str>,
}

impl With {
    /// As a `User-Agent` has it.
    #[must_use]
    pub fn of(user_agent: Option<&str>) -> Self {
        let Agent { program, system } = Agent::parse(user_agent.unwrap_or_default());
        Self { program, system }
    }
}

/// A session in a list.
#[derive(Clone, Debug, Serialize)]
pub struct SessionCard {
    /// What the boxes of forms are called by.
    pub id: String,
    /// Its page.
    pub url: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// What it is called, if it has a name.
    pub name: Option<String>,
    /// With what it was begun.
    pub agent: With,
    /// Its device.
    pub device: Option<String>,
    /// When it began.
    pub began: Timestamp,
    /// When it was last used.
    pub last_use: Timestamp,
    /// From where.
    pub ip: Option<String>,
    /// Whether it is this very browser.
    pub is_this: bool,
}

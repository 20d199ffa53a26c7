//! The audit: what happened, to whom, and on whose word.

use serde::Serialize;

use super::ConsoleNav;
use crate::render::Page;
use crate::render::account::EventRow;

/// A page of the audit. The form asks by `GET`: `user`, `kind`, `from` (a date).
#[derive(Clone, Debug, Serialize)]
pub struct AuditPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form asks, which is this page.
    pub action: String,
    /// Whose account, as it was typed.
    pub user: String,
    /// Whether there is nobody of that name.
    pub is_unknown: bool,
    /// What kind of events.
    pub kind: EventChoice,
    /// From when on, as it was typed: `2026-03-01`.
    pub from: String,
    /// How long they are remembered, in days.
    pub remembered_days: u64,
    /// Those that were found, the latest first.
    pub events: Vec<AuditRow>,
    /// Later ones.
    pub before_url: Option<String>,
    /// Earlier ones.
    pub after_url: Option<String>,
}

impl Page for AuditPage {
    const TEMPLATE: &'static str = "console_audit.html";
}

/// What kind of events is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EventChoice {
    /// All of them.
    #[default]
    Any,
    /// What administrators did.
    Administration,
    /// Sign-ins.
    SignIns,
    /// What failed or was refused.
    Refused,
    /// Passwords and addresses.
    Credentials,
    /// Ends of sessions.
    Ends,
    /// Accounts that were made and that ended.
    Accounts,
}

impl EventChoice {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Any,
        Self::Administration,
        Self::SignIns,
        Self::Refused,
        Self::Credentials,
        Self::Ends,
        Self::Accounts,
    ];

    /// Its word in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Administration => "administration",
            Self::SignIns => "sign_ins",
            Self::Refused => "refused",
            Self::Credentials => "credentials",
            Self::Ends => "ends",
            Self::Accounts => "accounts",
        }
    }
}

/// An event.
#[derive(Clone, Debug, Serialize)]
pub struct AuditRow {
    /// What, when, from where.
    #[serde(flatten)]
    pub event: EventRow,
    /// To whose account.
    pub on: Option<Named>,
    /// On whose word.
    pub by: By,
    /// The administrator, or the client.
    pub doer: Option<String>,
    /// What an administrator did it to, besides an account.
    pub about: Option<String>,
}

/// An account and its page.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Its Matrix id.
    pub mxid: String,
    /// Its page.
    pub url: String,
}

/// On whose word something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Whoever has the account, or tries to get at it.
    Owner,
    /// An administrator.
    Administrator,
    /// A client.
    Client,
    /// The command line.
    CommandLine,
    /// Postern by itself.
    System,
}

//! How things stand.

use serde::Serialize;

use super::ConsoleNav;
use crate::domain::Timestamp;
use crate::render::Page;

/// How things stand: what needs attention first, then numbers.
#[derive(Clone, Debug, Serialize)]
pub struct OverviewPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What needs attention.
    pub attention: Vec<Attention>,
    /// Accounts that can be used.
    pub people: u64,
    /// Accounts that are locked.
    pub locked: u64,
    /// Administrators.
    pub administrators: u64,
    /// Browsers that are signed in.
    pub browsers: u64,
    /// Apps that are signed in, of both kinds.
    pub apps: u64,
    /// Accounts that people made in the last seven days.
    pub sign_ups: u64,
    /// Sign-ins of the last day.
    pub sign_ins: u64,
    /// Wrong passwords of the last day.
    pub failed_sign_ins: u64,
    /// What the homeserver calls itself, if it answers.
    pub homeserver: Option<String>,
    /// What the homeserver is still to be told.
    pub waiting: u64,
    /// Mails that are to be sent.
    pub mails: usize,
    /// The size of the store, in MiB.
    pub store_mib: u64,
    /// What is free on the disk, in MiB.
    pub free_mib: u64,
    /// Our version.
    pub version: String,
    /// Since when the server runs.
    pub started: Timestamp,
    /// Where these are looked at.
    pub users_url: String,
    /// The outbox.
    pub outbox_url: String,
    /// Failed sign-ins.
    pub refused_url: String,
}

impl Page for OverviewPage {
    const TEMPLATE: &'static str = "console.html";
}

/// What needs attention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Attention {
    /// The homeserver cannot be reached, or does not take our secret.
    Homeserver {
        /// Why, in the words of the log.
        reason: String,
    },
    /// Promises to the homeserver fail.
    Jobs {
        /// How many.
        count: usize,
    },
    /// Mails were given up.
    Mails {
        /// How many.
        count: u64,
    },
    /// The disk is nearly full.
    Disk,
}

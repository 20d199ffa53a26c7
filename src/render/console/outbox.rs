//! What is on its way: promises to the homeserver, and mails.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;

/// What is on its way. A form for each holds `csrf`, `what` (`job` or
/// `mail`) and `id`; `act` is `retry`, or `ask` and then `cancel` to give it up.
#[derive(Clone, Debug, Serialize)]
pub struct OutboxPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the forms are posted, which is this page.
    pub action: String,
    /// Promises, those that were tried in vain first; the first of each.
    pub jobs: Vec<JobRow>,
    /// How many promises there are.
    pub all_jobs: u64,
    /// Mails; the first of them.
    pub mails: Vec<MailRow>,
}

impl Page for OutboxPage {
    const TEMPLATE: &'static str = "console_outbox.html";
}

/// A promise to the homeserver.
#[derive(Clone, Debug, Serialize)]
pub struct JobRow {
    /// Which.
    pub id: String,
    /// What is promised, in the words of `JobKind::name`.
    pub kind: String,
    /// About whom, if they are still there.
    pub mxid: Option<String>,
    /// Their page.
    pub user_url: String,
    /// Since when.
    pub made: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// What came of the last try.
    pub error: Option<String>,
}

/// A mail.
#[derive(Clone, Debug, Serialize)]
pub struct MailRow {
    /// Which.
    pub id: String,
    /// To whom.
    pub to: String,
    /// Since when.
    pub made: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// What came of the last try.
    pub error: Option<String>,
    /// Whether it was given up.
    pub is_over: bool,
}

/// Something to be given up, asked for once more: the same form.
#[derive(Clone, Debug, Serialize)]
pub struct GiveUpPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Whether it is a mail, and not a promise.
    pub is_mail: bool,
    /// Which.
    pub id: String,
    /// About whom, or to whom.
    pub about: String,
    /// The way back.
    pub cancel_url: String,
}

impl Page for GiveUpPage {
    const TEMPLATE: &'static str = "console_give_up.html";
}

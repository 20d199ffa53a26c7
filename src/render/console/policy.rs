//! The live data of the policy, and what would happen.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;

/// The live data: `csrf`, `data`.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the form is posted.
    pub action: String,
    /// The data as JSON.
    pub data: String,
    /// The version that it is taken from, if not the one that holds.
    pub from: Option<Timestamp>,
    /// What was wrong with it.
    pub error: Option<PolicyError>,
    /// Earlier versions, the newest first.
    pub history: Vec<PolicyVersion>,
    /// The data of the configuration and the live data together, as JSON.
    pub merged: String,
    /// The questions that a policy of the operator's answers.
    pub custom: Vec<&'static str>,
    /// Where something is tried.
    pub trial_url: String,
}

impl Page for PolicyPage {
    const TEMPLATE: &'static str = "console_policy.html";
}

/// A version of the live data.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyVersion {
    /// Where the form is filled with it.
    pub url: String,
    /// When it was set.
    pub at: Timestamp,
    /// By whom: a Matrix id, or the id of a client.
    pub by: Option<String>,
    /// Whether it holds.
    pub is_current: bool,
}

/// What was wrong with data, or with an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "detail", rename_all = "snake_case")]
pub enum PolicyError {
    /// It is not JSON; where.
    NotJson(String),
    /// It is not right; why.
    NotRight(String),
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// What would happen: `csrf`, `question`, `input`, `data` (empty for that which holds).
#[derive(Clone, Debug, Serialize)]
pub struct PolicyTrialPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// The question.
    pub question: &'static str,
    /// All questions.
    pub questions: Vec<TrialQuestion>,
    /// The input as JSON.
    pub input: String,
    /// Live data to try, as JSON.
    pub data: String,
    /// What was wrong.
    pub error: Option<PolicyError>,
    /// What would happen.
    pub outcome: Option<TrialOutcome>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for PolicyTrialPage {
    const TEMPLATE: &'static str = "console_policy_trial.html";
}

/// A question, and the form with an example of it.
#[derive(Clone, Debug, Serialize)]
pub struct TrialQuestion {
    /// Its name.
    pub name: &'static str,
    /// The form.
    pub url: String,
}

/// What would happen.
#[derive(Clone, Debug, Serialize)]
pub struct TrialOutcome {
    /// What the policy objects to; nothing if it is allowed.
    pub objections: Vec<String>,
    /// Whether a policy of the operator's answered.
    pub is_custom: bool,
}

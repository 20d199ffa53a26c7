//! What the policy would say, without any effect: of an input that somebody wrote down, with the data
//! that holds or with data that may be set.

use std::sync::Arc;

use serde_json::Value;

use crate::domain::violation::Violation;
use crate::flows::Context;
use crate::policy::input::Question;
use crate::policy::{Broken, DataError, EntryPoint};

/// What is tried.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Which question.
    pub entry_point: EntryPoint,
    /// What is told with it.
    pub input: Value,
    /// Live data to try instead of that which holds.
    pub data: Option<Value>,
}

/// What would happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The objections; none means that it is allowed.
    pub violations: Vec<Violation>,
    /// Whether a policy of the operator's answered, not the built-in rules.
    pub is_custom: bool,
}

/// Why nothing could be tried.
#[derive(Debug, thiserror::Error)]
pub enum TrialError {
    /// The data is not right.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The input is not what this question is told.
    #[error("the input is not right: {0}")]
    Input(#[from] serde_json::Error),
    /// The policy failed. In earnest it would refuse.
    #[error("the policy failed: {0}")]
    Broken(#[from] Broken),
}

/// Tries it.
pub fn try_policy(ctx: &Context, trial: Trial) -> Result<Outcome, TrialError> {
    let question = Question::read(trial.entry_point, trial.input)?;
    let book = match trial.data {
        Some(data) => Arc::new(ctx.policy.with(&data, None)?),
        None => ctx.policy.now(),
    };
    let (violations, is_custom) = (book.judge(&question)?, book.is_custom(trial.entry_point));
    Ok(Outcome { violations, is_custom })
}

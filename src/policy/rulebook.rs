//! The rules that hold at one moment: one set of data, and whatever answers by it.

use serde_json::Value;

use super::input::Question;
use super::rego::{EvaluationError, Loaded};
use super::{DataError, EntryPoint, Program, Rules, builtin};
use crate::domain::PolicyDataId;
use crate::domain::registration::RegistrationPolicy;
use crate::domain::violation::Violation;

/// The rules.
pub struct Rulebook {
    /// Which live data they go by.
    pub version: Option<PolicyDataId>,
    /// All data, merged.
    pub data: Value,
    /// What of it the built-in rules go by.
    pub rules: Rules,
    rego: Option<Loaded>,
}

/// A policy of the operator's failed.
pub type Broken = EvaluationError;

impl Rulebook {
    /// Makes the rules; what is wrong with the data comes beside them. A policy of the operator's may
    /// have data of its own, so with one nothing is.
    pub(super) fn new(
        program: Option<&Program>,
        version: Option<PolicyDataId>,
        served: &RegistrationPolicy,
        data: Value,
    ) -> (Self, Vec<DataError>) {
        let (rules, mut problems) = Rules::new(&data, served);
        let mut rego = None;
        if let Some(program) = program {
            problems.clear();
            match program.with_data(&data) {
                Ok(loaded) => rego = Some(loaded),
                Err(error) => problems.push(DataError::Rego(error.to_string())),
            }
        }
        (Self { version, data, rules, rego }, problems)
    }

    /// Whether a policy of the operator's answers here.
    #[must_use]
    pub fn is_custom(&self, point: EntryPoint) -> bool {
        self.rego.as_ref().is_some_and(|rego| rego.defines(point))
    }

    /// The objections to what is asked.
    pub fn judge(&self, question: &Question) -> Result<Vec<Violation>, Broken> {
        match &self.rego {
            Some(rego) if rego.defines(question.entry_point()) => rego.judge(question),
            _ => Ok(builtin::judge(&self.rules, question)),
        }
    }
}

//! What is allowed to whom: one place for every rule that an operator can change.
//!
//! There are five questions ([`EntryPoint`]), each with an input ([`input`]) and a list of
//! objections as answer ([`Violation`]); names, inputs and answers are those that MAS documents. A
//! question is answered by the built-in rules ([`builtin`]), which go by `policy.data`, or, where the
//! operator's own policy defines the entry point, by that ([`rego`]).
//!
//! The data is that of the configuration with the live data merged over it. [`Policy::now`] gives the
//! rulebook that holds at this moment; new live data takes its place at once.

pub mod builtin;
pub mod data;
mod entry_point;
pub mod input;
mod merge;
mod recursion;
pub mod rego;
mod rulebook;
mod rules;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use serde_json::{Value, json};

use crate::config::experimental::SessionLimitSection;
use crate::config::policy as config;
use crate::domain::PolicyDataId;
use crate::domain::registration::RegistrationPolicy;
use crate::domain::violation::Violation;

pub use data::DataError;
pub use entry_point::EntryPoint;
pub use rego::{LoadError, Program};
pub use rulebook::{Broken, Rulebook};
pub use rules::Rules;

/// How many different failures of a policy are told to the log.
const MOST_COMPLAINTS: usize = 100;

/// The policy of a running service.
pub struct Policy {
    program: Option<Program>,
    /// The data of the configuration.
    base: Value,
    served: RegistrationPolicy,
    now: RwLock<Arc<Rulebook>>,
    complaints: Mutex<BTreeSet<String>>,
}

/// What the policy is made of besides its own section.
#[derive(Clone, Debug)]
pub struct Surroundings<'a> {
    /// The name of the homeserver.
    pub server_name: &'a str,
    /// The configured limit on sessions.
    pub session_limit: Option<SessionLimitSection>,
    /// What clients may register, apart from the switches of the data.
    pub served: RegistrationPolicy,
}

impl Policy {
    /// Reads the policy and its data; what is wrong with them is found now.
    pub fn load(settings: &config::Policy, around: &Surroundings<'_>) -> Result<Self, LoadError> {
        let program = Program::load(&settings.rego, &settings.entrypoints)?;
        let mut base =
            json!({ "server_name": around.server_name, "session_limit": around.session_limit });
        let written = serde_json::to_value(&settings.data).unwrap_or_default();
        merge::merge(&mut base, merge::without_nulls(written)).map_err(LoadError::Data)?;
        let served = around.served.clone();
        let (rulebook, problems) = Rulebook::new(program.as_ref(), None, &served, base.clone());
        if let Some(problem) = problems.into_iter().next() {
            return Err(LoadError::Data(problem));
        }
        let now = RwLock::new(Arc::new(rulebook));
        Ok(Self { program, base, served, now, complaints: Mutex::default() })
    }

    /// The rules that hold now.
    #[must_use]
    pub fn now(&self) -> Arc<Rulebook> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The rules as they would be with this live data.
    pub fn with(&self, live: &Value, version: Option<PolicyDataId>) -> Result<Rulebook, DataError> {
        let (rulebook, problems) = self.make(live, version)?;
        match problems.into_iter().next() {
            Some(problem) => Err(problem),
            None => Ok(rulebook),
        }
    }

    /// From now on these rules hold.
    pub fn put_in_force(&self, rulebook: Rulebook) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(rulebook);
    }

    /// At the start, takes the live data that was stored. What of it does not fit the configuration
    /// any more (which was changed meanwhile) is told to the log and left out.
    pub fn restore(&self, live: &Value, version: PolicyDataId) {
        match self.make(live, Some(version)) {
            Ok((rulebook, problems)) => {
                for problem in problems {
                    tracing::error!(%problem, "a part of the live policy data is not understood");
                }
                self.put_in_force(rulebook);
            }
            Err(problem) => tracing::error!(
                %problem,
                "the live policy data does not fit the configuration and is left out: set it anew"
            ),
        }
    }

    fn make(
        &self,
        live: &Value,
        version: Option<PolicyDataId>,
    ) -> Result<(Rulebook, Vec<DataError>), DataError> {
        if !live.is_object() {
            return Err(DataError::NoTable);
        }
        let mut data = self.base.clone();
        merge::merge(&mut data, live.clone())?;
        Ok(Rulebook::new(self.program.as_ref(), version, &self.served, data))
    }

    /// The objections to what is asked. A policy of the operator's that fails objects to everything;
    /// the log says why, once for each cause.
    #[must_use]
    pub fn judge(&self, question: &input::Question) -> Vec<Violation> {
        self.now().judge(question).unwrap_or_else(|broken| {
            let cause = broken.to_string();
            let mut complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
            if complaints.len() < MOST_COMPLAINTS && complaints.insert(cause.clone()) {
                tracing::error!(
                    entrypoint = question.entry_point().name(),
                    error = cause,
                    "the policy failed, so what was asked is refused"
                );
            }
            vec![Violation::because("the policy of this service could not be asked")]
        })
    }
}

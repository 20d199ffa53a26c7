//! Policies in Rego, the operator's own: read from their source, interpreted in bounds.
//!
//! An evaluation is bounded in time and in what it may answer. It runs where it is asked: an ordinary
//! policy takes less than a millisecond. It cannot read the network, files, the clock or the
//! environment, since those parts of the language are left out.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use regorus::Engine;
use regorus::utils::limits::{ExecutionTimerConfig, LimitError};
use serde_json::Value;

use super::input::Question;
use super::{DataError, EntryPoint, recursion};
use crate::domain::violation::Violation;

/// The longest that one question may take.
const PATIENCE: Duration = Duration::from_millis(100);
/// How many objections are read.
const MOST_VIOLATIONS: usize = 32;
/// The longest objection, in characters.
const MAX_TEXT: usize = 500;

/// Why a policy cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file or folder cannot be read.
    #[error("cannot read {}: {cause}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// There is nothing in it.
    #[error("there is no file that ends in .rego in {}", .0.display())]
    Nothing(PathBuf),
    /// It is not Rego; the text has file, line and column.
    #[error("the policy cannot be read: {0}")]
    Source(String),
    /// A rule that the configuration names is not there.
    #[error("the policy has no rule `{rule}`, which `policy.{point}_entrypoint` names")]
    NoRule {
        /// For which question.
        point: &'static str,
        /// Which rule.
        rule: String,
    },
    /// Nothing in it is ever asked.
    #[error("the policy has none of the rules that are asked: {}", every_rule())]
    NeverAsked,
    /// The data cannot be used.
    #[error(transparent)]
    Data(DataError),
}

/// Why a policy gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum EvaluationError {
    /// It failed, or took too long.
    #[error("{0}")]
    Failed(String),
    /// It answered with something else than objections.
    #[error("`{rule}` is not a set of objects with a `msg`: {why}")]
    Answer {
        /// Which rule.
        rule: String,
        /// What is wrong with it.
        why: String,
    },
}

/// A policy that was read, without data.
#[derive(Clone)]
pub struct Program {
    engine: Engine,
    rules: BTreeMap<EntryPoint, String>,
}

/// The same with data, ready to be asked.
pub struct Loaded {
    engine: Engine,
    rules: BTreeMap<EntryPoint, String>,
}

impl Program {
    /// Reads a policy; `None` if there are no files to read.
    pub fn load(
        paths: &[PathBuf],
        named: &BTreeMap<&'static str, String>,
    ) -> Result<Option<Self>, LoadError> {
        if paths.is_empty() {
            return Ok(None);
        }
        let engine = read(paths, false)?;
        let mut rules = BTreeMap::new();
        for point in EntryPoint::ALL {
            let wanted = named.get(point.name());
            let rule = wanted.cloned().unwrap_or_else(|| point.rule());
            if is_defined(&engine, &rule) {
                rules.insert(point, rule);
            } else if wanted.is_some() {
                return Err(LoadError::NoRule { point: point.name(), rule });
            }
        }
        if rules.is_empty() {
            return Err(LoadError::NeverAsked);
        }
        Ok(Some(Self { engine, rules }))
    }

    /// The rules that are asked.
    #[must_use]
    pub const fn rules(&self) -> &BTreeMap<EntryPoint, String> {
        &self.rules
    }

    /// Puts data to it. Asks each rule once, so that what is prepared once is prepared.
    pub fn with_data(&self, data: &Value) -> Result<Loaded, EvaluationError> {
        let mut engine = self.engine.clone();
        let failed = |error: anyhow::Error| EvaluationError::Failed(format!("{error:#}"));
        engine.add_data(value(data)).map_err(failed)?;
        engine.set_input(regorus::Value::Undefined);
        for rule in self.rules.values() {
            // Without an input most rules are undefined; what matters here is that they are known.
            if let Err(error) = engine.eval_rule(path_of(rule))
                && !error.is::<LimitError>()
            {
                return Err(failed(error));
            }
        }
        Ok(Loaded { engine, rules: self.rules.clone() })
    }
}

impl Loaded {
    /// Whether it answers a question.
    #[must_use]
    pub fn defines(&self, point: EntryPoint) -> bool {
        self.rules.contains_key(&point)
    }

    /// The objections to what is asked.
    pub fn judge(&self, question: &Question) -> Result<Vec<Violation>, EvaluationError> {
        let point = question.entry_point();
        let rule = self.rules.get(&point).cloned().unwrap_or_else(|| point.rule());
        let input = serde_json::to_value(question).unwrap_or_default();
        let answer = evaluate(&self.engine, &rule, &input)?;
        violations(&rule, answer)
    }
}

/// Asks one rule.
pub fn evaluate(engine: &Engine, rule: &str, input: &Value) -> Result<Value, EvaluationError> {
    let failed = |error: anyhow::Error| EvaluationError::Failed(format!("{error:#}"));
    // The parsed policy is shared, not copied.
    let mut engine = engine.clone();
    engine.set_input(value(input));
    let answer = engine.eval_rule(path_of(rule)).map_err(failed)?;
    if answer == regorus::Value::Undefined {
        return Ok(Value::Null);
    }
    serde_json::to_value(&answer).map_err(|error| failed(error.into()))
}

/// Reads what a rule answered as objections.
pub fn violations(rule: &str, answer: Value) -> Result<Vec<Violation>, EvaluationError> {
    if answer.is_null() {
        return Ok(Vec::new());
    }
    let mut found: Vec<Violation> = serde_json::from_value(answer).map_err(|error| {
        EvaluationError::Answer { rule: rule.to_owned(), why: error.to_string() }
    })?;
    found.truncate(MOST_VIOLATIONS);
    for violation in &mut found {
        if violation.msg.chars().nth(MAX_TEXT).is_some() {
            violation.msg = violation.msg.chars().take(MAX_TEXT).collect();
        }
    }
    Ok(found)
}

/// Reads the source of `paths`, with or without the files that hold tests (`…_test.rego`).
pub fn read(paths: &[PathBuf], with_tests: bool) -> Result<Engine, LoadError> {
    let mut engine = Engine::new();
    engine.set_execution_timer_config(ExecutionTimerConfig {
        limit: PATIENCE,
        check_interval: NonZeroU32::new(100).expect("it is not zero"),
    });
    for path in paths {
        let found = files(path)?;
        if found.is_empty() {
            return Err(LoadError::Nothing(path.clone()));
        }
        for file in found {
            let is_test = file.to_string_lossy().ends_with("_test.rego");
            if is_test && !with_tests && file != *path {
                continue;
            }
            let text = std::fs::read_to_string(&file)
                .map_err(|cause| LoadError::Read { path: file.clone(), cause })?;
            engine
                .add_policy(file.display().to_string(), text)
                .map_err(|error| LoadError::Source(format!("{error:#}")))?;
        }
    }
    let sources = engine.get_policies().map_err(|error| LoadError::Source(error.to_string()))?;
    match recursion::calls_itself(sources.iter().map(|source| source.get_contents().as_str())) {
        Some(name) => Err(LoadError::Source(format!("the function {name} calls itself"))),
        None => Ok(engine),
    }
}

/// The file, or the files in and below the folder that end in `.rego`, in the order of their names.
fn files(path: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let unreadable = |cause| LoadError::Read { path: path.to_owned(), cause };
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?.path();
        if entry.is_dir() {
            found.extend(files(&entry)?);
        } else if entry.extension().is_some_and(|ending| ending == "rego") {
            found.push(entry);
        }
    }
    found.sort();
    Ok(found)
}

/// The names of the rules that are tests, as `package/test_name`.
pub fn tests(engine: &Engine) -> Result<Vec<String>, LoadError> {
    let sources = engine.get_policies().map_err(|error| LoadError::Source(error.to_string()))?;
    let mut found = Vec::new();
    for source in &sources {
        let mut package = "";
        for line in source.get_contents().lines() {
            if let Some(name) = line.strip_prefix("package ") {
                package = name.trim();
            } else if line.starts_with("test_") {
                let end = line.find(|c: char| !c.is_alphanumeric() && c != '_');
                found.push(format!("{package}/{}", &line[..end.unwrap_or(line.len())]));
            }
        }
    }
    found.dedup();
    Ok(found)
}

/// Whether any file of the policy has a rule. The interpreter tells that by asking it, in these words
/// alone; whatever else it answers is found again when the rule is asked in earnest.
fn is_defined(engine: &Engine, rule: &str) -> bool {
    const UNKNOWN: &str = "not a valid rule path";
    let asked = engine.clone().eval_rule(path_of(rule));
    asked.err().is_none_or(|error| error.root_cause().to_string() != UNKNOWN)
}

/// `register/violation` as Rego names it.
fn path_of(rule: &str) -> String {
    format!("data.{}", rule.replace('/', "."))
}

fn value(json: &Value) -> regorus::Value {
    json.clone().into()
}

fn every_rule() -> String {
    EntryPoint::ALL.map(EntryPoint::rule).join(", ")
}

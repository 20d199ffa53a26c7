//! From sources to settings, in one pass that collects everything there is to say.

use std::path::{Path, PathBuf};

use super::data_dir::{DataDir, Generate};
use super::problem::{Origin, Problem, Problems};
use super::resolve::Resolver;
use super::settings::Settings;
use super::source::{self, KeyPath, Node, Segment, Value};
use super::stored::{Missing, Stored};
use super::written::Written;
use super::{files, not_yet, schema};

/// Where the configuration is read from; later ones win: defaults, files in order, environment.
/// Not `Debug`, as the environment may hold secrets.
#[derive(Clone, Default)]
pub struct Sources {
    /// Files in the order they were given: TOML, or MAS's YAML by `.yaml` or `.yml`.
    pub files: Vec<PathBuf>,
    /// The environment, names and values; names that are none of ours are skipped.
    pub env: Vec<(String, String)>,
    /// `--data-dir`, if given; wins over `storage.path`.
    pub data_dir: Option<PathBuf>,
}

/// A configuration that can be used.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// Everything there is to say about a configuration, without using it. Not `Debug`, as the secrets
/// are in it.
#[derive(Clone)]
pub struct Report {
    /// What keeps the server from starting.
    pub problems: Vec<Problem>,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
    /// All sources merged over the defaults, as JSON with the secrets in it.
    pub merged: serde_json::Value,
    /// The data folder.
    pub data_dir: PathBuf,
}

/// Reads the configuration. Secrets that are neither configured nor stored in the data folder
/// are a problem: nothing is ever written.
pub fn load(sources: &Sources) -> Result<Loaded, Problems> {
    finish(read(sources, Missing::Refuse))
}

/// Reads the configuration, and makes in the data folder what is neither configured nor stored
/// there: the encryption key, the secret shared with the homeserver, the signing keys.
///
/// Makes nothing unless the rest of the configuration is right.
pub fn load_or_generate(
    sources: &Sources,
    generate: &mut Generate<'_>,
) -> Result<Loaded, Problems> {
    finish(read(sources, Missing::Make(generate)))
}

/// Looks at a configuration as it would be before the first start or after it; writes nothing.
#[must_use]
pub fn inspect(sources: &Sources) -> Report {
    read(sources, Missing::Accept).0
}

/// The values of one file alone, without defaults and places; `None` if it cannot be read.
#[must_use]
pub fn read_file(path: &Path) -> Option<serde_json::Value> {
    let (node, problems) = source::file(path);
    problems.is_empty().then(|| node.to_json())
}

fn finish((report, settings): (Report, Settings)) -> Result<Loaded, Problems> {
    if report.problems.is_empty() {
        Ok(Loaded { settings, warnings: report.warnings })
    } else {
        Err(Problems(report.problems))
    }
}

/// The built-in defaults as a tree.
pub fn defaults() -> Node {
    let json = serde_json::to_value(Written::default()).expect("the defaults are plain values");
    Node::from_json(json, &Origin::Default).without_nulls()
}

fn read(sources: &Sources, missing: Missing<'_, '_>) -> (Report, Settings) {
    let defaults = defaults();
    let mut tree = defaults.clone();
    if let Some(moved) = source::env::listen(&sources.env) {
        tree.merge(moved);
    }
    let mut problems = Vec::new();
    for file in &sources.files {
        let (node, found) = source::file(file);
        problems.extend(found);
        if matches!(node.value, Value::Table(_)) {
            tree.merge(node);
        } else {
            let message = "must be sections with keys";
            problems.push(Problem::new(node.origin, &KeyPath::root(), message));
        }
    }
    let unreadable: Vec<Origin> = problems.iter().map(|problem| problem.origin.clone()).collect();
    let env = source::env::overlay(&mut tree, &sources.env);
    problems.extend(env.problems);
    let mut warnings = env.warnings;

    let checked = schema::check(&mut tree);
    problems.extend(checked.problems);
    warnings.extend(checked.warnings);
    warnings.extend(not_yet::warnings(&tree, &defaults));
    let merged = tree.to_json();
    let skip = |at: &KeyPath| {
        let section = at.segments().first();
        at.pattern() == "database"
            || matches!(section, Some(Segment::Key(name)) if checked.broken.contains(name))
    };
    problems.extend(files::read(&mut tree, skip));

    let written = written(&tree, &checked.broken);
    let data_dir = DataDir::new(data_dir(sources, &written));
    let mut r = Resolver::new(&tree);
    r.problems = problems;
    let (secrets, matrix_secret) = (written.secrets.clone(), written.matrix.secret.clone());
    let mut settings = Settings::resolve(written, data_dir.path(), &mut r);
    // Nothing is made for a configuration that is wrong.
    let missing = if r.problems.is_empty() { missing } else { Missing::Accept };
    let mut stored = Stored { data_dir: &data_dir, missing, r: &mut r };
    stored.fill(&mut settings, &secrets, matrix_secret);
    let mut problems = r.problems;
    warnings.extend(r.warnings);
    // Of a line that cannot be read, what else is wrong with it is no news.
    problems.retain(|problem| problem.key.is_empty() || !unreadable.contains(&problem.origin));
    problems.sort();
    problems.dedup();
    warnings.sort();
    warnings.dedup();
    let data_dir = data_dir.path().to_owned();
    (Report { problems, warnings, merged, data_dir }, settings)
}

/// The sections as written; those that cannot be read are left at their defaults.
fn written(tree: &Node, broken: &std::collections::BTreeSet<String>) -> Written {
    let mut json = tree.to_json();
    if let Some(sections) = json.as_object_mut() {
        sections.retain(|name, _| !broken.contains(name));
    }
    serde_json::from_value(json).expect("the check against the schema lets nothing else through")
}

fn data_dir(sources: &Sources, written: &Written) -> PathBuf {
    sources
        .data_dir
        .clone()
        .or_else(|| written.storage.path.clone())
        .unwrap_or_else(|| Path::new("./data").to_owned())
}

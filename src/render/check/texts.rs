//! The texts as they are written: keys and arguments of each language beside those of English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::Finding;
use crate::render::renderer::{RenderError, files_below};
use crate::render::translations::{Source, sources};
use crate::render::{Language, Overrides};

/// The arguments of each text.
type Arguments = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check(overrides: &Overrides) -> Result<Vec<Finding>, RenderError> {
    let sources = sources(overrides.translations.as_deref())?;
    let english = sources
        .iter()
        .find(|source| source.language == Language::english() && !source.is_own)
        .map(arguments)
        .unwrap_or_default();
    let invented = keys_of_own_templates(overrides)?;
    let mut findings = Vec::new();
    for source in &sources {
        let texts = arguments(source);
        for (key, given) in &texts {
            let finding = |what| Finding { place: place(source, key), what };
            match english.get(key) {
                Some(known) => findings.extend(compare(key, given, known, source).map(finding)),
                None if source.is_own && invented.contains(key) => {}
                None => findings.push(finding(format!("no page has a text `{key}`"))),
            }
        }
        if !source.is_own {
            let missing = english.keys().filter(|key| !texts.contains_key(*key));
            findings.extend(missing.map(|key| Finding {
                place: source.file.clone(),
                what: format!("lacks `{key}`, which is told in English instead"),
            }));
        }
    }
    Ok(findings)
}

/// What a text makes of the arguments that English has. An operator may leave one out.
fn compare(
    key: &str,
    given: &BTreeSet<String>,
    known: &BTreeSet<String>,
    source: &Source,
) -> impl Iterator<Item = String> {
    let unknown = given.difference(known).map(|name| format!("`{key}` is not given `${name}`"));
    let unused = known.difference(given).map(|name| format!("`{key}` does not use `${name}`"));
    let unused = unused.filter(|_| !source.is_own);
    unknown.chain(unused).collect::<Vec<_>>().into_iter()
}

/// The file, and the line in which the key stands.
fn place(source: &Source, key: &str) -> String {
    let begins =
        |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    match source.text.lines().position(begins) {
        Some(line) => format!("{}:{}", source.file, line + 1),
        None => source.file.clone(),
    }
}

/// The words in quotes of an operator's templates, which may be keys of texts of their own.
fn keys_of_own_templates(overrides: &Overrides) -> Result<BTreeSet<String>, RenderError> {
    let mut keys = BTreeSet::new();
    let Some(folder) = &overrides.templates else { return Ok(keys) };
    for name in files_below(folder)? {
        let text = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        keys.extend(text.split(['"', '\'']).map(str::to_owned));
    }
    Ok(keys)
}

fn arguments(source: &Source) -> Arguments {
    let Ok(resource) = FluentResource::try_new(source.text.clone()) else {
        return Arguments::new();
    };
    let message = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut names = BTreeSet::new();
        in_pattern(message.value.as_ref()?, &mut names);
        Some((message.id.name.to_owned(), names))
    };
    resource.entries().filter_map(message).collect()
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, names);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}

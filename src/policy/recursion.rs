//! Functions of a policy that call themselves. Rego does not allow them, the interpreter does not
//! notice, and its stack would overflow in the middle of a request; so they are looked for in the
//! source before it is used. (Rules that depend on themselves the interpreter refuses by itself.)

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

/// A function, by its whole name, and those that it calls.
type Calls = BTreeMap<String, BTreeSet<String>>;

/// The first function that calls itself, perhaps by way of others.
pub fn calls_itself<'a>(sources: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut calls = Calls::new();
    for source in sources {
        note_calls(&without_words(source), &mut calls);
    }
    let names: Vec<&String> = calls.keys().collect();
    names.into_iter().find(|name| reaches(&calls, name)).cloned()
}

/// Whether a function can be reached from itself.
fn reaches(calls: &Calls, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = vec![name];
    while let Some(at) = next.pop() {
        for called in calls.get(at).into_iter().flatten() {
            if called == name {
                return true;
            }
            if calls.contains_key(called) && seen.insert(called.as_str()) {
                next.push(called);
            }
        }
    }
    false
}

/// Notes which function calls which. A rule begins where a name stands first on a line outside all
/// brackets.
fn note_calls(source: &str, calls: &mut Calls) {
    let name = Regex::new(r"^[A-Za-z_][\w.]*").expect("it is an expression");
    let call = Regex::new(r"([A-Za-z_][\w.]*)\(").expect("it is an expression");
    let (mut package, mut current) = (String::new(), None);
    let mut depth = 0_i32;
    for line in source.lines() {
        let text = line.trim_start();
        let mut rest = text;
        if depth == 0
            && let Some(found) = name.find(text)
        {
            match found.as_str() {
                "package" => text["package".len()..].trim().clone_into(&mut package),
                "import" | "default" => current = None,
                "else" => {}
                head => {
                    rest = &text[found.end()..];
                    let is_function = rest.starts_with('(');
                    current = is_function.then(|| format!("data.{package}.{head}"));
                }
            }
        }
        if let Some(current) = &current {
            let called = calls.entry(current.clone()).or_default();
            for found in call.captures_iter(rest) {
                let to = &found[1];
                let is_whole = to.starts_with("data.");
                called.insert(if is_whole {
                    to.to_owned()
                } else {
                    format!("data.{package}.{to}")
                });
            }
        }
        depth += text
            .chars()
            .map(|c| i32::from("{[(".contains(c)) - i32::from("}])".contains(c)))
            .sum::<i32>();
    }
}

/// The source without comments and without what stands in quotes.
fn without_words(source: &str) -> String {
    let words =
        Regex::new(r#"(?s)"(?:\\.|[^"\\])*"|`[^`]*`|#[^\n]*"#).expect("it is an expression");
    words.replace_all(source, " ").into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Option<String> {
        calls_itself(std::iter::once(source))
    }

    #[test]
    fn a_function_that_calls_itself_is_found_by_any_way() {
        assert_eq!(found("package a.b\nf(x) := f(x)").as_deref(), Some("data.a.b.f"));
        let round = "package p\nf(x) := y if {\n  y := g(x)\n}\ng(x) := data.p.f(x)\n";
        assert_eq!(found(round).as_deref(), Some("data.p.f"));
        let else_way = "package p\nf(x) := 1 if x > 1\nelse := f(x)";
        assert_eq!(found(else_way).as_deref(), Some("data.p.f"));
    }

    #[test]
    fn others_are_not() {
        let fine = "package p\n# f(x) calls f(x)\nf(x) := count(x)\ng(x) := f(x) if f(x) != \"g(x)\"\n\
            f(1) := 2\nr if g(1)\n";
        assert_eq!(found(fine), None);
        assert_eq!(found("package p\nf(x) := data.q.f(x)"), None);
    }
}

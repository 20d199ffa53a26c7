//! Fluent messages: `assets/translations/<tag>.ftl`, and an operator's own files over them.
//!
//! A language is taken apart when somebody first reads it: most servers speak two or three of the
//! twenty, and each takes a megabyte. An operator's files are tried at the start.
//!
//! A text missing in a language is taken from English; missing there too, it is an error, as is an
//! argument that was not given. Directional isolation is left to HTML's `<bdi>` in the templates.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use rust_embed::RustEmbed;

use super::renderer::files_below;
use super::{Language, RenderError};

#[derive(RustEmbed)]
#[folder = "assets/translations/"]
struct Embedded;

/// The texts in all languages.
pub(super) struct Translations {
    texts: HashMap<Language, Texts>,
    languages: Vec<Language>,
}

/// The texts in one language.
#[derive(Default)]
struct Texts {
    /// What the language is called in itself.
    name: Option<String>,
    /// Ours first.
    sources: Vec<Source>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

/// A file of texts.
pub(super) struct Source {
    /// Its path; below `translations/`, if it is ours.
    pub file: String,
    pub language: Language,
    pub text: String,
    /// Whether it is the operator's.
    pub is_own: bool,
}

/// The embedded texts, then `*.ftl` of the folder.
pub(super) fn sources(folder: Option<&Path>) -> Result<Vec<Source>, RenderError> {
    let mut found = Vec::new();
    for name in Embedded::iter() {
        let text = Embedded::get(&name).map(|file| file.data.into_owned()).unwrap_or_default();
        found.extend(source(&name, format!("translations/{name}"), text, false)?);
    }
    for name in folder.map_or_else(|| Ok(Vec::new()), files_below)? {
        let path = folder.unwrap_or(Path::new("")).join(&name);
        let file = path.display().to_string();
        let text = fs::read(&path).map_err(|source| RenderError::Read { path, source })?;
        found.extend(source(&name, file, text, true)?);
    }
    Ok(found)
}

fn source(
    name: &str,
    file: String,
    text: Vec<u8>,
    is_own: bool,
) -> Result<Option<Source>, RenderError> {
    let Some(tag) = name.strip_suffix(".ftl") else { return Ok(None) };
    let invalid =
        |reason: &str| RenderError::Translation { file: file.clone(), reason: reason.to_owned() };
    let language =
        Language::parse(tag).ok_or_else(|| invalid("the file's name is not a language tag"))?;
    let text = String::from_utf8(text).map_err(|_| invalid("it is not UTF-8"))?;
    Ok(Some(Source { file, language, text, is_own }))
}

impl Translations {
    /// Reads the embedded texts, then `*.ftl` of the folder over them.
    pub(super) fn load(folder: Option<&Path>) -> Result<Self, RenderError> {
        let mut translations = Self { texts: HashMap::new(), languages: Vec::new() };
        for source in sources(folder)? {
            translations.add(source)?;
        }
        translations.languages.sort_by_key(ToString::to_string);
        Ok(translations)
    }

    fn add(&mut self, source: Source) -> Result<(), RenderError> {
        if source.is_own {
            resource(&source)?;
        }
        if !self.languages.contains(&source.language) {
            self.languages.push(source.language.clone());
        }
        let texts = self.texts.entry(source.language.clone()).or_default();
        let name = source.text.lines().find_map(|line| line.strip_prefix("language-name = "));
        texts.name = name.map(|name| name.trim().to_owned()).or(texts.name.take());
        texts.sources.push(source);
        Ok(())
    }

    /// The texts of a language, taken apart.
    fn bundle(&self, language: &Language) -> Option<&FluentBundle<FluentResource>> {
        let texts = self.texts.get(language)?;
        Some(texts.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
            bundle.set_use_isolating(false);
            for source in &texts.sources {
                match resource(source) {
                    Ok(resource) => bundle.add_resource_overriding(resource),
                    // Ours are tried by the tests, an operator's at the start.
                    Err(error) => tracing::error!(%error, "a translation is left out"),
                }
            }
            bundle
        }))
    }

    /// The languages there are, by tag.
    pub(super) fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// What a language is called in itself; its tag, where its file does not say.
    pub(super) fn own_name(&self, language: &Language) -> String {
        let name = self.texts.get(language).and_then(|texts| texts.name.clone());
        name.unwrap_or_else(|| language.to_string())
    }

    /// The text in the language, or in English; the error says what is missing.
    pub(super) fn text(
        &self,
        language: &Language,
        key: &str,
        arguments: &FluentArgs<'_>,
    ) -> Result<String, String> {
        let (bundle, pattern) = [language, &Language::english()]
            .into_iter()
            .find_map(|language| {
                let bundle = self.bundle(language)?;
                Some((bundle, bundle.get_message(key)?.value()?))
            })
            .ok_or_else(|| format!("there is no text {key:?}"))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(format!("text {key:?} cannot be formatted: {error}")),
        }
    }
}

fn resource(source: &Source) -> Result<FluentResource, RenderError> {
    FluentResource::try_new(source.text.clone()).map_err(|(resource, errors)| {
        let reason = errors.first().map_or_else(String::new, |error| {
            let before = resource.source().get(..error.pos.start).unwrap_or_default();
            format!("line {}: {error}", before.trim_end().matches('\n').count() + 1)
        });
        RenderError::Translation { file: source.file.clone(), reason }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operators_text_goes_over_ours_and_the_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("en.ftl"), "login-submit = Let me in\n").unwrap();
        fs::write(folder.path().join("tlh.ftl"), "login-submit = yI'el\n").unwrap();
        let texts = Translations::load(Some(folder.path())).unwrap();
        let klingon = Language::parse("tlh").unwrap();
        let none = FluentArgs::new();
        assert_eq!(texts.text(&Language::english(), "login-submit", &none).unwrap(), "Let me in");
        assert_eq!(texts.text(&klingon, "login-submit", &none).unwrap(), "yI'el");
        assert_eq!(
            texts.text(&klingon, "login-password", &none),
            texts.text(&Language::english(), "login-password", &none)
        );
        assert!(texts.languages().contains(&klingon));
    }

    #[test]
    fn a_missing_text_and_a_missing_argument_are_errors() {
        let texts = Translations::load(None).unwrap();
        let none = FluentArgs::new();
        assert!(texts.text(&Language::english(), "no-such-text", &none).is_err());
        assert!(texts.text(&Language::english(), "login-continue-to", &none).is_err());
    }

    /// CLDR's plural rules: Arabic has six forms, Polish and Russian tell 2 from 5, Japanese one.
    #[test]
    fn numbers_take_the_plural_form_of_the_language() {
        let folder = tempfile::tempdir().unwrap();
        let text = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
                    [many] many\n   *[other] other\n }\n";
        let cases = [
            ("ar", "zero one two few many other", [0, 1, 2, 3, 11, 100]),
            ("ru", "one few many one many few", [1, 3, 5, 21, 11, 22]),
            ("pl", "one few many many many few", [1, 3, 5, 21, 11, 22]),
            ("cs", "one few other other other other", [1, 3, 5, 21, 11, 22]),
            ("pt-BR", "one one other other other other", [0, 1, 2, 3, 11, 100]),
            ("fr", "one one other other other other", [0, 1, 2, 3, 11, 100]),
            ("zh-Hans", "other other other other other other", [0, 1, 2, 3, 11, 100]),
            ("ja", "other other other other other other", [0, 1, 2, 3, 11, 100]),
            ("fa", "one one other other other other", [0, 1, 2, 3, 11, 100]),
        ];
        for (tag, _, _) in cases {
            fs::write(folder.path().join(format!("{tag}.ftl")), text).unwrap();
        }
        let texts = Translations::load(Some(folder.path())).unwrap();
        for (tag, forms, numbers) in cases {
            let language = Language::parse(tag).unwrap();
            let said = numbers.map(|n| {
                let mut arguments = FluentArgs::new();
                arguments.set("n", n);
                texts.text(&language, "n", &arguments).unwrap()
            });
            assert_eq!(said.join(" "), forms, "{tag}");
        }
    }

    #[test]
    fn a_broken_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("en.ftl"), "login-submit = { $open\n").unwrap();
        let error = Translations::load(Some(folder.path())).err().unwrap();
        assert!(error.to_string().contains("en.ftl is broken: line 1: "), "{error}");
    }
}

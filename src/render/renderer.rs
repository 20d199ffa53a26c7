//! The template engine: strict about undefined variables, escaping by default.
//!
//! All templates are parsed once at the start, so a broken override stops the server there and
//! not in front of a person. Neighbours: `translations` (texts), `assets` (names of static files).

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior, context};
use rust_embed::RustEmbed;
use serde::Serialize;

use super::assets::Assets;
use super::brand::Brand;
use super::functions::Voice;
use super::moments::Manner;
use super::translations::Translations;
use super::{Language, Page, Shell, functions, html};

#[derive(RustEmbed)]
#[folder = "assets/templates/"]
struct Embedded;

/// Why a page, or the set of all pages, cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A file of the override folder cannot be read.
    #[error("cannot read {path}: {source}", path = path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A sample cannot be left where it was asked for.
    #[error("cannot write {path}: {source}", path = path.display())]
    Write {
        /// The file, below the folder that was asked for.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A translation file is not what it should be.
    #[error("{file} is broken: {reason}")]
    Translation {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A template cannot be parsed or rendered.
    #[error("a template failed: {0}")]
    Template(#[from] minijinja::Error),
}

/// An operator's own files, which go over ours: folders laid out like `assets/templates` and
/// `assets/translations`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Templates.
    pub templates: Option<PathBuf>,
    /// Texts.
    pub translations: Option<PathBuf>,
}

/// Makes pages. Cheap to share, not to build: keep one.
pub struct Renderer {
    environment: Environment<'static>,
    translations: Arc<Translations>,
    assets: Arc<Assets>,
    /// For the picker: the languages, each named in itself.
    choices: Value,
    brand: Value,
}

/// A language of the picker.
#[derive(Serialize)]
struct Choice {
    tag: String,
    dir: &'static str,
    name: String,
}

impl Renderer {
    /// Reads the embedded templates and texts, and those of `overrides` over them.
    pub fn new(overrides: Option<&Overrides>) -> Result<Self, RenderError> {
        let mut sources: BTreeMap<String, String> = Embedded::iter()
            .filter_map(|name| Some((name.to_string(), Embedded::get(&name)?.data.into_owned())))
            .map(|(name, text)| (name, String::from_utf8_lossy(&text).into_owned()))
            .collect();
        if let Some(folder) = overrides.and_then(|own| own.templates.as_deref()) {
            for name in files_below(folder)? {
                let path = folder.join(&name);
                let text = fs::read_to_string(&path)
                    .map_err(|source| RenderError::Read { path, source })?;
                sources.insert(name, text);
            }
        }

        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(html::write_value);
        environment
            .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        environment.add_function("iso", functions::machine_time);
        for (name, text) in sources {
            environment.add_template_owned(name, text)?;
        }
        let translations =
            Translations::load(overrides.and_then(|own| own.translations.as_deref()))?;
        let choices: Vec<Choice> =
            translations.languages().iter().map(|one| choice(&translations, one)).collect();
        Ok(Self {
            environment,
            choices: Value::from(Serde(choices)),
            translations: Arc::new(translations),
            assets: Arc::default(),
            brand: Value::from(Serde(Brand::default().shown())),
        })
    }

    /// The same in an operator's own colours.
    #[must_use]
    pub fn with_brand(self, brand: Brand) -> Self {
        let shown = Value::from(Serde(brand.shown()));
        Self { brand: shown, assets: Arc::new(Assets::with(brand)), ..self }
    }

    /// The languages that pages can be had in.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        self.translations.languages()
    }

    /// The static files that pages name.
    #[must_use]
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// The page as an HTML document.
    pub fn page<P: Page>(
        &self,
        language: &Language,
        shell: &Shell,
        page: &P,
    ) -> Result<String, RenderError> {
        let template = self.environment.get_template(P::TEMPLATE)?;
        let voice =
            Voice { translations: Arc::clone(&self.translations), language: language.clone() };
        Ok(template.render(context! {
            page => Serde(page),
            shell => Serde(shell),
            brand => self.brand.clone(),
            languages => self.choices.clone(),
            lang => Serde(language),
            t => functions::text(voice.clone()),
            ago => functions::moment(voice.clone(), Manner::Ago(shell.now)),
            date => functions::moment(voice.clone(), Manner::Date),
            date_time => functions::moment(voice, Manner::DateTime),
            asset => functions::asset(Arc::clone(&self.assets), shell.base_path.clone()),
        })?)
    }

    /// A template that is not a page, with what is `known` besides the language and its texts.
    pub(super) fn words(
        &self,
        language: &Language,
        template: &str,
        known: Value,
    ) -> Result<String, RenderError> {
        let voice =
            Voice { translations: Arc::clone(&self.translations), language: language.clone() };
        Ok(self.environment.get_template(template)?.render(context! {
            lang => Serde(language),
            t => functions::text(voice),
            ..known
        })?)
    }
}

fn choice(translations: &Translations, language: &Language) -> Choice {
    Choice {
        tag: language.to_string(),
        dir: language.direction(),
        name: translations.own_name(language),
    }
}

/// The names of our own templates.
pub(super) fn template_names() -> impl Iterator<Item = String> {
    Embedded::iter().map(|name| name.to_string())
}

/// The files below a folder as relative names with forward slashes; hidden ones are left out.
pub(super) fn files_below(folder: &Path) -> Result<Vec<String>, RenderError> {
    let mut names = Vec::new();
    let mut waiting = vec![(folder.to_owned(), String::new())];
    while let Some((path, prefix)) = waiting.pop() {
        let failed = |source| RenderError::Read { path: path.clone(), source };
        for entry in fs::read_dir(&path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            if entry.path().is_dir() {
                waiting.push((entry.path(), format!("{prefix}{name}/")));
            } else {
                names.push(format!("{prefix}{name}"));
            }
        }
    }
    Ok(names)
}

//! The template engine: strict about undefined variables, escaping by default.
//!
//! All templates are parsed once at the start, so a broken override stops the server there and
//! not in front of a person. Neighbours: `translations` (texts), `assets` (names of static files).

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{
    AutoEscape, Environment, ErrorKind, Output, State, UndefinedBehavior, context, escape_formatter,
};
use rust_embed::RustEmbed;

use super::translations::Translations;
use super::{Language, Page, Shell, assets};

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
    /// A translation file is not what it should be.
    #[error("translation {file} is broken: {reason}")]
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

/// Makes pages. Cheap to share, not to build: keep one.
pub struct Renderer {
    environment: Environment<'static>,
    translations: Arc<Translations>,
}

impl Renderer {
    /// Reads the embedded templates and texts, and those of `overrides` over them: a folder with
    /// `templates/` and `translations/`, each optional, laid out like ours.
    pub fn new(overrides: Option<&Path>) -> Result<Self, RenderError> {
        let mut sources: BTreeMap<String, String> = Embedded::iter()
            .filter_map(|name| Some((name.to_string(), Embedded::get(&name)?.data.into_owned())))
            .map(|(name, text)| (name, String::from_utf8_lossy(&text).into_owned()))
            .collect();
        let own = overrides.map(|folder| folder.join("templates"));
        if let Some(folder) = own.filter(|folder| folder.is_dir()) {
            for name in files_below(&folder)? {
                let path = folder.join(&name);
                let text = fs::read_to_string(&path)
                    .map_err(|source| RenderError::Read { path, source })?;
                sources.insert(name, text);
            }
        }

        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(write_value);
        environment
            .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        for (name, text) in sources {
            environment.add_template_owned(name, text)?;
        }
        let translations =
            Translations::load(overrides.map(|folder| folder.join("translations")).as_deref())?;
        Ok(Self { environment, translations: Arc::new(translations) })
    }

    /// The languages that pages can be had in.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        self.translations.languages()
    }

    /// The page as an HTML document.
    pub fn page<P: Page>(
        &self,
        language: &Language,
        shell: &Shell,
        page: &P,
    ) -> Result<String, RenderError> {
        let template = self.environment.get_template(P::TEMPLATE)?;
        Ok(template.render(context! {
            page => Serde(page),
            shell => Serde(shell),
            lang => Serde(language),
            t => text_function(Arc::clone(&self.translations), language.clone()),
            asset => asset_function(shell.base_path.clone()),
        })?)
    }

    /// A template that is not a page, with what is `known` besides the language and its texts.
    pub(super) fn words(
        &self,
        language: &Language,
        template: &str,
        known: Value,
    ) -> Result<String, RenderError> {
        Ok(self.environment.get_template(template)?.render(context! {
            lang => Serde(language),
            t => text_function(Arc::clone(&self.translations), language.clone()),
            ..known
        })?)
    }
}

/// `asset("style.css")`: the URL path of a static file.
fn asset_function(base_path: String) -> Value {
    Value::from_function(move |name: &str| match assets::hashed_name(name) {
        Some(hashed) => Ok(format!("{base_path}assets/{hashed}")),
        None => Err(refused(format!("there is no static file {name:?}"))),
    })
}

/// `t("key", arg=…)`: a text in the page's language. An argument that is HTML already (what a
/// macro made) is set into the escaped text as it is; everything else is escaped by the engine.
fn text_function(translations: Arc<Translations>, language: Language) -> Value {
    Value::from_function(move |key: &str, arguments: Kwargs| {
        let mut fluent = FluentArgs::new();
        let mut html: Vec<(String, String)> = Vec::new();
        for name in arguments.args() {
            let value: Value = arguments.get(name)?;
            if value.is_safe() {
                // Two private-use characters and a number stand for the HTML while escaping.
                let stand_in = format!("\u{E000}{}\u{E001}", html.len());
                fluent.set(name.to_owned(), stand_in.clone());
                html.push((stand_in, value.to_string()));
            } else if value.is_integer() {
                fluent.set(name.to_owned(), FluentValue::from(i64::try_from(value)?));
            } else {
                fluent.set(name.to_owned(), value.to_string());
            }
        }
        let text = translations.text(&language, key, &fluent).map_err(refused)?;
        if html.is_empty() {
            return Ok(Value::from(text));
        }
        let escaped = escape(&text);
        let filled =
            html.iter().fold(escaped, |text, (stand_in, html)| text.replace(stand_in, html));
        Ok(Value::from_safe_string(filled))
    })
}

/// Writes a value into a page. An absent value is an error, since "none" is no word for people;
/// slashes stay readable, unlike in the engine's own escaping.
fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), minijinja::Error> {
    if value.is_none() {
        return Err(refused("an absent value cannot be written".to_owned()));
    }
    match value.as_str() {
        Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            Ok(out.write_str(&escape(text))?)
        }
        _ => escape_formatter(out, state, value),
    }
}

/// Escapes text for HTML elements and quoted attributes.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

fn refused(reason: String) -> minijinja::Error {
    minijinja::Error::new(ErrorKind::InvalidOperation, reason)
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

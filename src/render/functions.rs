//! What templates can call: `t` (texts), `asset` (static files), and the times `ago`, `date`,
//! `date_time` and `iso`, which take what a `Timestamp` of a context looks like.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::value::{Kwargs, Value};
use minijinja::{Error, ErrorKind};

use super::assets::Assets;
use super::moments::{Manner, Moments, iso};
use super::translations::Translations;
use super::{Language, html};
use crate::domain::Timestamp;

/// The texts of one language, shared by the functions of a page.
#[derive(Clone)]
pub(super) struct Voice {
    pub translations: Arc<Translations>,
    pub language: Language,
}

/// `asset("style.css")`: the URL path of a static file.
pub(super) fn asset(assets: Arc<Assets>, base_path: String) -> Value {
    Value::from_function(move |name: &str| match assets.hashed_name(name) {
        Some(hashed) => Ok(format!("{base_path}assets/{hashed}")),
        None => Err(refused(format!("there is no static file {name:?}"))),
    })
}

/// `t("key", arg=…)`: a text in the page's language. An argument that is HTML already (what a
/// macro made) is set into the escaped text as it is; everything else is escaped by the engine.
pub(super) fn text(voice: Voice) -> Value {
    Value::from_function(move |key: &str, arguments: Kwargs| {
        let mut fluent = FluentArgs::new();
        let mut pieces: Vec<(String, String)> = Vec::new();
        for name in arguments.args() {
            let value: Value = arguments.get(name)?;
            if value.is_safe() {
                // Two private-use characters and a number stand for the HTML while escaping.
                let stand_in = format!("\u{E000}{}\u{E001}", pieces.len());
                fluent.set(name.to_owned(), stand_in.clone());
                pieces.push((stand_in, value.to_string()));
            } else if value.is_integer() {
                fluent.set(name.to_owned(), FluentValue::from(i64::try_from(value)?));
            } else {
                fluent.set(name.to_owned(), value.to_string());
            }
        }
        let text = voice.translations.text(&voice.language, key, &fluent).map_err(refused)?;
        if pieces.is_empty() {
            return Ok(Value::from(text));
        }
        let escaped = html::escape(&text);
        let filled =
            pieces.iter().fold(escaped, |text, (stand_in, html)| text.replace(stand_in, html));
        Ok(Value::from_safe_string(filled))
    })
}

/// `ago(time)`, `date(time)` or `date_time(time)`.
pub(super) fn moment(voice: Voice, manner: Manner) -> Value {
    Value::from_function(move |then: i64| {
        let moments = Moments { translations: &voice.translations, language: &voice.language };
        moments.say(Timestamp::from_millis(then), manner).map_err(refused)
    })
}

/// `iso(time)`: for machines.
pub(super) fn machine_time(then: i64) -> Result<String, Error> {
    iso(Timestamp::from_millis(then)).map_err(refused)
}

pub(super) fn refused(reason: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, reason)
}

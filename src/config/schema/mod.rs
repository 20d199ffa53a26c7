//! The schema of the configuration, derived from the same types that read it, and the check of a
//! tree against it.

mod check;
pub mod format;
mod suggest;

use std::sync::LazyLock;

use serde_json::Value as Json;

pub use check::check;
pub use suggest::did_you_mean;

use super::source::Segment;
use super::written::Written;

/// The whole schema as JSON Schema (draft 2020-12), as `config schema` prints it.
pub static SCHEMA: LazyLock<Json> = LazyLock::new(|| {
    let mut schema = Json::from(schemars::schema_for!(Written));
    without_nulls(&mut schema);
    schema
});

/// Empty defaults say nothing; a key that may be left out need not be described as "or null".
fn without_nulls(schema: &mut Json) {
    match schema {
        Json::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(without_nulls);
        }
        Json::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// A kind of value that a place of the configuration can want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A table.
    Object,
    /// A list.
    Array,
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::Array => "array",
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
        }
    }
}

/// What the schema says about one place of the configuration. References are followed, and
/// "something or null" is that something.
#[derive(Clone, Copy, Debug)]
pub struct Schema(&'static Json);

impl Schema {
    /// The whole configuration.
    #[must_use]
    pub fn root() -> Self {
        Self(&SCHEMA)
    }

    /// The place itself, with references followed.
    fn resolved(self) -> Self {
        if let Some(name) = self.0.get("$ref").and_then(Json::as_str) {
            let found = name.strip_prefix('#').and_then(|pointer| SCHEMA.pointer(pointer));
            return found.map_or(self, |json| Self(json).resolved());
        }
        let mut options = self.options().filter(|option| option.0["type"] != "null");
        match (options.next(), options.next()) {
            (Some(only), None) if self.0.get("anyOf").is_some() => only.resolved(),
            _ => self,
        }
    }

    /// The forms to choose from, if there are several.
    fn options(self) -> impl Iterator<Item = Self> {
        let list = self.0.get("anyOf").and_then(Json::as_array);
        list.into_iter().flatten().map(Self)
    }

    /// Whether anything goes: within a JSON Web Key.
    fn is_anything(self) -> bool {
        *self.0 == Json::Bool(true)
    }

    /// Whether a value of this kind can stand here.
    #[must_use]
    pub fn is(self, kind: Kind) -> bool {
        let here = self.resolved();
        if here.is_anything() {
            return true;
        }
        if here.0.get("anyOf").is_some() {
            return here.options().any(|option| option.is(kind));
        }
        // Any value, as in a JSON Web Key.
        if *here.0 == Json::Bool(true) {
            return true;
        }
        if here.0.get("enum").is_some() || here.0.get("oneOf").is_some() {
            return kind == Kind::String;
        }
        match &here.0["type"] {
            Json::String(name) => name == kind.name(),
            Json::Array(names) => names.iter().any(|name| name == kind.name()),
            _ => false,
        }
    }

    /// What may stand one step further; `None` if nothing may.
    #[must_use]
    pub fn child(self, segment: &Segment) -> Option<Self> {
        let here = self.resolved();
        if here.is_anything() {
            return Some(here);
        }
        if here.0.get("anyOf").is_some() {
            return here.options().find_map(|option| option.child(segment));
        }
        match segment {
            Segment::Index(_) => here.0.get("items").map(Schema),
            Segment::Key(key) => {
                let named = here.0.get("properties").and_then(|all| all.get(key));
                named
                    .or_else(|| here.0.get("additionalProperties").filter(|any| **any != false))
                    .map(Schema)
            }
        }
    }

    /// The keys of a table, by name.
    #[must_use]
    pub fn keys(self) -> Vec<String> {
        let here = self.resolved();
        let mut keys: Vec<String> = here.options().flat_map(Schema::keys).collect();
        let properties = here.0.get("properties").and_then(Json::as_object);
        keys.extend(properties.into_iter().flat_map(|map| map.keys().cloned()));
        keys
    }

    /// Whether what stands here must not be shown.
    #[must_use]
    pub fn is_secret(self) -> bool {
        self.0.get("writeOnly") == Some(&Json::Bool(true))
    }

    /// What a human reads about this place.
    #[must_use]
    pub fn description(self) -> &'static str {
        let own = self.0.get("description").and_then(Json::as_str);
        own.or_else(|| self.resolved().0.get("description").and_then(Json::as_str))
            .unwrap_or_default()
    }

    /// What holds where nothing is written, as far as the schema tells.
    #[must_use]
    pub fn default(self) -> Option<&'static Json> {
        self.0.get("default")
    }

    /// The words to choose from, if the schema lists them.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        let here = self.resolved();
        let list = |name| here.0.get(name).and_then(Json::as_array).into_iter().flatten();
        let own = list("enum").filter_map(Json::as_str);
        let described = list("oneOf").flat_map(|one| {
            let listed = one.get("enum").and_then(Json::as_array).into_iter().flatten();
            one.get("const").into_iter().chain(listed).filter_map(Json::as_str)
        });
        let mut words: Vec<&str> = own.chain(described).collect();
        words.extend(here.options().flat_map(Self::words));
        words
    }

    /// What can stand here, as a sentence wants it: "text", "a list or text".
    #[must_use]
    pub fn wanted(self) -> String {
        let kinds = [
            (Kind::Object, "a table"),
            (Kind::Array, "a list"),
            (Kind::String, "text"),
            (Kind::Boolean, "true or false"),
            (Kind::Integer, "a whole number"),
            (Kind::Number, "a number"),
        ];
        let fitting = kinds.iter().filter(|(kind, _)| self.is(*kind));
        fitting.map(|(_, name)| *name).collect::<Vec<_>>().join(" or ")
    }
}

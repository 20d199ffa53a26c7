//! A request, taken apart so that any part of it can be changed.

use serde_json::Value;

use super::surface::Surface;
use crate::actors::Ask;

/// Where the parameters of a request stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Query,
    Form,
    Json,
}

/// Our own client makes no longer one.
const LONGEST_PATH: usize = 60_000;

/// The request.
#[derive(Clone, Debug)]
pub struct Good {
    /// Who answers; None where that is not known.
    pub surface: Option<Surface>,
    pub method: String,
    pub path: String,
    pub place: Place,
    pub fields: Vec<(String, Value)>,
    pub headers: Vec<(String, String)>,
    /// A whole body in the place of the fields.
    pub raw: Option<Vec<u8>>,
}

impl Good {
    pub fn new(surface: Surface, method: &str, path: &str, place: Place, fields: Value) -> Self {
        let Value::Object(fields) = fields else { panic!("fields have names") };
        let fields = fields.into_iter().collect();
        let (method, path) = (method.to_owned(), path.to_owned());
        let kind = match place {
            Place::Query => None,
            Place::Form => Some("application/x-www-form-urlencoded"),
            Place::Json => Some("application/json"),
        };
        let headers = kind.map(|kind| ("Content-Type".to_owned(), kind.to_owned()));
        let headers = headers.into_iter().collect();
        Self { surface: Some(surface), method, path, place, fields, headers, raw: None }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    /// The request on the wire.
    pub fn ask(&self) -> Ask {
        let pairs: Vec<_> = self.fields.iter().map(|(name, value)| (name, plain(value))).collect();
        let pairs = serde_urlencoded::to_string(pairs).unwrap();
        let mut path = match self.place {
            Place::Query if !pairs.is_empty() => format!("{}?{pairs}", self.path),
            _ => self.path.clone(),
        };
        path.truncate(LONGEST_PATH);
        let ask = Ask::new(&self.method, &path);
        let ask = self.headers.iter().fold(ask, |ask, (name, value)| ask.header(name, value));
        match (&self.raw, self.place) {
            (Some(raw), _) => ask.body(raw.clone()),
            (None, Place::Query) => ask,
            (None, Place::Form) => ask.body(pairs),
            // Two of the same name are one here.
            (None, Place::Json) => ask.body(self.object().to_string()),
        }
    }

    fn object(&self) -> Value {
        Value::Object(self.fields.iter().cloned().collect())
    }
}

/// A value as it stands in a form.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

//! What was wrong (JSON:API 1.1 §11): a title for each cause, the outermost first.

use serde::Serialize;
use utoipa::ToSchema;

/// Why a request was not answered as asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Errors {
    /// Each thing that was wrong.
    #[schema(min_items = 1)]
    pub errors: Vec<ErrorTitle>,
}

/// One thing that was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ErrorTitle {
    /// In a sentence for people.
    pub title: String,
}

impl Errors {
    /// One thing was wrong.
    #[must_use]
    pub fn one(title: impl Into<String>) -> Self {
        Self { errors: vec![ErrorTitle { title: title.into() }] }
    }
}

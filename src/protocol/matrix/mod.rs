//! The part of the Matrix client-server API that a homeserver hands to us: login, refresh, logout
//! (the compatibility API, for clients that know no OAuth), its errors, and the well-known
//! documents.

pub mod error;
pub mod login;
pub mod session;
pub mod well_known;

pub use error::{ErrorBody, ErrorCode};

use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Reads a body. What is not JSON is `M_NOT_JSON`; JSON of the wrong shape is `M_BAD_JSON`, with
/// the reason, which may quote the body and so is for its sender only, not for a log.
pub fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, ErrorBody> {
    serde_json::from_slice(body).map_err(|error| match error.classify() {
        Category::Data => ErrorCode::BadJson.because(error.to_string()),
        Category::Io | Category::Syntax | Category::Eof => {
            ErrorCode::NotJson.because("the body is not JSON")
        }
    })
}

//! The admin API's own rules: who may ask. What administrators do to accounts is in `manage/`.

mod authorize;

pub use authorize::{AuthorizeError, authorize};

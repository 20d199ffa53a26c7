//! The words of the admin API: documents in the manner of JSON:API 1.1, as tools made for MAS know
//! them. What the resources hold stands with their endpoints (`web/admin/`).
//!
//! `document` is one resource or a page of them, `links` where to go from there, `moment` a time,
//! `error` what was wrong.

mod document;
mod error;
mod links;
mod moment;

pub use document::{Item, Page, PageMeta, Resource, Single};
pub use error::{ErrorTitle, Errors};
pub use links::{PageLinks, SelfLink};
pub use moment::Moment;

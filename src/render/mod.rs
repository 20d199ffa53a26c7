//! Pages: minijinja templates, Fluent translations and static files, all compiled in.
//!
//! One file of typed contexts per family of pages, mirroring `assets/templates`. A template sees
//! `page` (one of those contexts), `shell` (what every page needs), `brand` (the operator's own
//! looks), `lang` and `languages`, and functions: `t("key", arg=…)` in the language of the page,
//! `ago(time)`, `date(time)`, `date_time(time)`, `iso(time)` and `asset("style.css")`. This room makes
//! no URLs and decides nothing: `web` hands it both. Undefined variables and missing texts are errors.

pub mod account;
pub mod api_doc;
pub mod assets;
pub mod brand;
pub mod captcha;
pub mod check;
pub mod consent;
pub mod console;
pub mod device;
pub mod end_a_session;
pub mod error;
pub mod form_post;
mod functions;
pub mod home;
mod html;
mod language;
pub mod letter;
pub mod login;
mod moments;
mod packed;
pub mod qr;
pub mod recover;
pub mod register;
mod renderer;
mod samples;
pub mod select_account;
pub mod sign_out;
pub mod sso;
#[cfg(test)]
mod tests;
mod translations;

use serde::Serialize;

pub use language::Language;
pub use packed::Encoding;
pub use renderer::{Overrides, RenderError, Renderer};

use crate::domain::Timestamp;

/// The context of one page.
pub trait Page: Serialize {
    /// The template's path below `assets/templates`.
    const TEMPLATE: &'static str;
}

/// What every page is given besides its own context.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// What people call this place: `branding.service_name`, or the homeserver's server name.
    pub service_name: String,
    /// The path below which the service is reached, with a slash at its end: `/` or `/auth/`.
    pub base_path: String,
    /// The token that each form carries; empty on pages that have no form of ours.
    pub csrf: String,
    /// The path and query of this page, where a change of the language leads back to; none where
    /// there is no way back.
    pub here: Option<String>,
    /// Where the choice of a language is posted.
    pub language_url: String,
    /// The present, for `ago`.
    pub now: Timestamp,
    /// Who is signed in in this browser.
    pub signed_in: Option<SignedIn>,
}

/// The person signed in in this browser.
#[derive(Clone, Debug, Serialize)]
pub struct SignedIn {
    /// Their Matrix id, `@alice:example.com`.
    pub mxid: String,
    /// The name that others see, if it is known.
    pub display_name: Option<String>,
    /// The account page.
    pub account_url: String,
    /// Where the sign-out form is posted.
    pub logout_url: String,
}

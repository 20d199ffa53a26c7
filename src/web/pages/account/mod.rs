//! The pages of the account, a file for each place; the profile is in `profile.rs`.
//!
//! A page asks [`Visit::person_for`] first, which knows what must have been shown to get there. Each
//! form ends on a page that says what was done (`?done=`), so that a reload does nothing twice.

mod activity;
mod add_email;
mod apps;
mod deactivate;
mod emails;
mod end_sessions;
mod export;
mod parts;
mod password;
mod profile;
mod reset_keys;
mod security;
mod session;
mod sessions;
mod tokens;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

pub(super) use parts::card;

pub use activity::activity;
pub use add_email::{add_email, verification, verify};
pub use apps::{apps, remove_app};
pub use deactivate::{deactivate, deactivation};
pub use emails::{emails, make_primary, removal, remove_email};
pub use end_sessions::{
    confirm_end_others, confirm_end_sessions, end_other_sessions, end_sessions, end_this,
};
pub use export::{export, export_page};
pub use password::{change_password, password};
pub use profile::{account, change_name};
pub use reset_keys::{allow_reset, reset_keys};
pub use security::security;
pub use session::{rename, session};
pub use sessions::sessions;
pub use tokens::{make_new_token, new_token, tokens};

use super::{PageError, PageForm, Visit, see_other};
use crate::domain::account_action::AccountAction;
use crate::web::site::Site;

/// A form without fields of its own.
#[derive(Debug, Deserialize)]
pub struct Plain {
    csrf: String,
}

/// What a place is opened for.
#[derive(Debug, Deserialize)]
pub struct Opened {
    /// What was just done.
    done: Option<String>,
    /// MSC4191.
    action: Option<String>,
    /// MSC4191.
    device_id: Option<String>,
}

impl Opened {
    fn action(&self) -> AccountAction {
        AccountAction::parse(self.action.as_deref(), self.device_id.as_deref())
    }
}

/// `GET /account` leads to `/account/`, with whatever it was asked.
pub async fn to_account(site: web::Data<Site>, opened: web::Query<Opened>) -> HttpResponse {
    see_other(&site.urls.account_at(&opened.action()))
}

/// `GET /.well-known/change-password` (W3C "A Well-Known URL for Changing Passwords").
pub async fn well_known_change_password(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.change_password())
}

/// Where a form came back to that something was done by.
fn done(place: &str, what: &str) -> HttpResponse {
    see_other(&format!("{place}?done={what}"))
}

//! The accounts, and a new one.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;

/// A page of the accounts. The form asks by `GET`: `q`, `status`, `admin` (`on` or absent).
#[derive(Clone, Debug, Serialize)]
pub struct UsersPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the form asks, which is this page.
    pub action: String,
    /// The part of a name that is looked for.
    pub search: String,
    /// Which of them.
    pub status: StandingChoice,
    /// Whether administrators only.
    pub admin: bool,
    /// Those that were found, the newest first.
    pub users: Vec<UserRow>,
    /// Where a new one is made.
    pub new_url: String,
    /// Newer ones.
    pub before_url: Option<String>,
    /// Older ones.
    pub after_url: Option<String>,
}

impl Page for UsersPage {
    const TEMPLATE: &'static str = "console_users.html";
}

/// Which accounts are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StandingChoice {
    /// All of them.
    #[default]
    Any,
    /// Those that can be used.
    Active,
    /// Those that are locked.
    Locked,
    /// Those that are deactivated.
    Deactivated,
}

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UserStanding {
    /// It can be used.
    Good,
    /// It is locked.
    Locked,
    /// It is deactivated.
    Deactivated,
}

/// An account in the list.
#[derive(Clone, Debug, Serialize)]
pub struct UserRow {
    /// Its page.
    pub url: String,
    /// Its Matrix id.
    pub mxid: String,
    /// Since when.
    pub made: Timestamp,
    /// How it stands.
    pub standing: UserStanding,
    /// Whether it may administrate.
    pub is_admin: bool,
}

/// A new account: `csrf`, `username`, `display_name`, `email`, `password` (empty for none).
#[derive(Clone, Debug, Serialize)]
pub struct NewUserPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// The server's part of the Matrix id.
    pub server_name: String,
    /// What was typed.
    pub username: String,
    /// What was typed.
    pub display_name: String,
    /// What was typed.
    pub email: String,
    /// Whether accounts have passwords here.
    pub with_password: bool,
    /// What was wrong.
    pub error: Option<NewUserError>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for NewUserPage {
    const TEMPLATE: &'static str = "console_user_new.html";
}

/// What was wrong with a new account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NewUserError {
    /// It cannot be a username.
    Username,
    /// Somebody has the name.
    UsernameTaken,
    /// The homeserver does not take the name, or has somebody of it.
    UsernameUnavailable,
    /// The homeserver did not say whether the name is free.
    HomeserverSilent,
    /// It cannot be an e-mail address.
    Email,
    /// Another account has the address.
    EmailTaken,
    /// The password is too easy to guess, or cannot be used.
    Password,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

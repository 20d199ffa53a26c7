//! Personal access tokens: those of an account, a new one, and the one look at it.

use serde::Serialize;

use super::parts::{AccountNotice, Nav};
use crate::domain::Timestamp;
use crate::domain::own_token::{Abilities, Lifetime};
use crate::render::Page;
use crate::render::consent::Permission;

/// All tokens that speak for a person.
#[derive(Clone, Debug, Serialize)]
pub struct TokensPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// The tokens, the newest first.
    pub tokens: Vec<TokenRow>,
    /// The form for a new one, if people may make them.
    pub new_url: Option<String>,
}

impl Page for TokensPage {
    const TEMPLATE: &'static str = "account_tokens.html";
}

/// A token in the list.
#[derive(Clone, Debug, Serialize)]
pub struct TokenRow {
    /// What it is called.
    pub name: String,
    /// Its session, where it is looked at and revoked.
    pub url: String,
    /// When it was last used, if it was.
    pub last_use: Option<Timestamp>,
    /// When it runs out, if it does.
    pub expires: Option<Timestamp>,
    /// Whether it has run out.
    pub is_over: bool,
    /// Whether somebody else made it: an administrator.
    pub by_administrator: bool,
}

/// The form for a token: `csrf`, `id`, `name`, the abilities (`matrix`, `device`, `synapse_admin`,
/// `admin`, each `on` or absent) and `lifetime`.
#[derive(Clone, Debug, Serialize)]
pub struct NewTokenPage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// The id that the token will have.
    pub id: String,
    /// What was typed for the name.
    pub typed: String,
    /// What is ticked.
    pub abilities: Abilities,
    /// Whether administrative abilities are offered.
    pub may_administrate: bool,
    /// How long it is to be good.
    pub lifetime: Lifetime,
    /// How long it may be.
    pub lifetimes: &'static [Lifetime],
    /// What was wrong.
    pub error: Option<TokenError>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for NewTokenPage {
    const TEMPLATE: &'static str = "account_token_new.html";
}

/// What was wrong with the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenError {
    /// No name was typed.
    Missing,
    /// Too many characters.
    TooLong,
    /// Nothing was ticked.
    NoAbility,
    /// A box for administrators.
    NotAllowed,
    /// An administrative token must run out.
    NeedsAnEnd,
    /// There are as many as there may be.
    TooMany,
    /// The homeserver did not make the device.
    Unreachable,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

impl TokenError {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Missing,
        Self::TooLong,
        Self::NoAbility,
        Self::NotAllowed,
        Self::NeedsAnEnd,
        Self::TooMany,
        Self::Unreachable,
        Self::FormExpired,
    ];
}

/// A new token, shown this once.
#[derive(Clone, Serialize)]
pub struct TokenMadePage {
    /// The way between the pages.
    pub nav: Nav,
    /// What it is called.
    pub name: String,
    /// The token.
    pub token: String,
    /// What it may do.
    pub permissions: Vec<Permission>,
    /// When it runs out, if it does.
    pub expires: Option<Timestamp>,
    /// All tokens.
    pub tokens_url: String,
}

impl Page for TokenMadePage {
    const TEMPLATE: &'static str = "account_token_made.html";
}

//! `upstream_oauth2.providers[].claims_imports`: what an account takes over from a provider.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is taken over from a provider into the account.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ClaimsImports {
    /// What tells one person at the provider from another.
    pub subject: ImportTemplate,
    /// Whether a new account is made without asking the person to look at it first.
    pub skip_confirmation: bool,
    /// The local part of the Matrix id.
    pub localpart: ImportLocalpart,
    /// The display name.
    pub displayname: Import,
    /// The e-mail address.
    pub email: Import,
    /// The name of the account at the provider, shown to people.
    pub account_name: ImportTemplate,
}

/// A value taken over from the provider.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ImportTemplate {
    /// A template that makes the value of the claims (`user`).
    pub template: Option<String>,
}

/// A value taken over from the provider, and how.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Import {
    /// Whether and how it is taken over.
    pub action: ImportAction,
    /// A template that makes the value of the claims (`user`).
    pub template: Option<String>,
}

/// The local part taken over from the provider, and how.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ImportLocalpart {
    /// Whether and how it is taken over.
    pub action: ImportAction,
    /// A template that makes the value of the claims (`user`).
    pub template: Option<String>,
    /// What happens if there is such an account already.
    pub on_conflict: OnConflict,
}

/// Whether and how a value is taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportAction {
    /// Not at all.
    #[default]
    Ignore,
    /// As a suggestion that the person can change.
    Suggest,
    /// Always, if it is there.
    Force,
    /// Always, and without it there is no account.
    Require,
}

/// What happens if there is an account of the same name already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnConflict {
    /// The login fails.
    #[default]
    Fail,
    /// The account gets another link.
    Add,
    /// The account's link to this provider is replaced.
    Replace,
    /// The account gets a link if it has none to this provider.
    Set,
}

//! Upstream providers: other services through which people sign in.

use serde::Serialize;

use super::ConsoleNav;
use crate::domain::Timestamp;
use crate::render::Page;

/// All of them.
#[derive(Clone, Debug, Serialize)]
pub struct ProvidersPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// In the order of their making.
    pub providers: Vec<ProviderRow>,
}

impl Page for ProvidersPage {
    const TEMPLATE: &'static str = "console_providers.html";
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct ProviderRow {
    /// Its id.
    pub id: String,
    /// The name that people see, or its issuer.
    pub name: String,
    /// Its issuer.
    pub issuer: Option<String>,
    /// Since when.
    pub made: Timestamp,
    /// Whether people may sign in through it.
    pub is_enabled: bool,
    /// Whether it stands in the configuration.
    pub is_configured: bool,
}

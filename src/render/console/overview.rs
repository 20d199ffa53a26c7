//! How things stand.

use serde::Serialize;

use super::ConsoleNav;
use crate::render::Page;

/// How things stand.
#[derive(Clone, Debug, Serialize)]
pub struct OverviewPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
}

impl Page for OverviewPage {
    const TEMPLATE: &'static str = "console.html";
}

//! The URLs of the administrators' console.

use super::Urls;
use crate::domain::ConsolePlace;

impl Urls {
    /// The first page of the console.
    #[must_use]
    pub fn console(&self) -> String {
        self.path("admin/")
    }

    /// A page of the console, by its path below the first one.
    #[must_use]
    pub fn console_page(&self, path: &str) -> String {
        self.path(&format!("admin/{path}"))
    }

    /// A place that somebody was on the way to.
    #[must_use]
    pub fn console_at(&self, place: &ConsolePlace) -> String {
        self.console_page(place.path())
    }
}

//! What several pages of the console are made of.

use crate::render::console::{ConsoleNav, NavItem, Section};
use crate::web::urls::Urls;

/// The way between the pages, from this one.
#[must_use]
pub fn nav(urls: &Urls, current: Section) -> ConsoleNav {
    let item = |section: &Section| NavItem { section: *section, url: section_url(urls, *section) };
    ConsoleNav { sections: Section::ALL.iter().map(item).collect(), current }
}

/// The first page of a section.
#[must_use]
pub fn section_url(urls: &Urls, section: Section) -> String {
    urls.console_page(match section {
        Section::Overview => "",
        Section::Users => "users",
        Section::Applications => "applications",
        Section::Policy => "policy",
    })
}

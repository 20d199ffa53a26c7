//! What several pages of the console are made of.

use std::str::FromStr;

use actix_web::HttpResponse;
use serde::Deserialize;

use crate::domain::listing::{Listed, Window};
use crate::render::console::{ConsoleNav, ConsoleNotice, NavItem, Section};
use crate::web::pages::see_other;
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
        Section::Invitations => "invitations",
        Section::Clients => "clients",
        Section::Providers => "providers",
        Section::Outbox => "outbox",
        Section::Audit => "audit",
        Section::Applications => "applications",
        Section::Policy => "policy",
    })
}

/// Where a form came back to that something was done by.
pub fn done(place: &str, notice: ConsoleNotice) -> HttpResponse {
    see_other(&format!("{place}?done={}", notice.word()))
}

/// How many stand on a page.
pub const ON_A_PAGE: usize = 25;

/// A form with nothing to fill in.
#[derive(Debug, Deserialize)]
pub struct Plain {
    /// The token of the form.
    pub csrf: String,
}

/// What a page is opened with after something was done.
#[derive(Debug, Deserialize)]
pub struct Opened {
    /// What.
    pub done: Option<String>,
}

/// Which part of a list, of which the newest come first.
#[derive(Clone, Copy, Debug)]
pub struct Part<Id> {
    before: Option<Id>,
    after: Option<Id>,
}

impl<Id: FromStr> Part<Id> {
    /// As an address has it; what is no id is left out.
    pub fn of(before: Option<&str>, after: Option<&str>) -> Self {
        let id = |text: Option<&str>| text.and_then(|text| text.parse().ok());
        Self { before: id(before), after: id(after) }
    }

    /// What to ask the store for, in the order of ids: that of making.
    pub fn window(self, limit: usize) -> Window<Id> {
        let from_end = self.after.is_none();
        Window { after: self.after, before: self.before, from_end, limit }
    }
}

/// Where newer and older ones are, with what is `kept` of the address.
pub fn pages<T, Id: ToString>(
    place: &str,
    kept: &[(&str, Option<&str>)],
    listed: &Listed<T>,
    id: impl Fn(&T) -> Id,
) -> (Option<String>, Option<String>) {
    let url = |name: &str, item: Option<&T>| {
        let id = id(item?).to_string();
        let kept = kept.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair(name, &id)
            .finish();
        Some(format!("{place}?{query}"))
    };
    let newer = url("after", listed.items.last().filter(|_| listed.has_next));
    let older = url("before", listed.items.first().filter(|_| listed.has_previous));
    (newer, older)
}

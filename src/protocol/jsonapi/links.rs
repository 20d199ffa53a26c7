//! Links (JSON:API 1.1 §7.6): paths without a host, brackets as they are, so that they can be read
//! and compared.

use std::fmt::Write;

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::Id;
use crate::domain::listing::Window;

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SelfLink {
    /// Its path.
    #[serde(rename = "self")]
    pub this: String,
}

/// Where a page stands, and its neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageLinks {
    /// This page.
    #[serde(rename = "self")]
    pub this: String,
    /// The first page; left out where only the number was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The last page; likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// The next page, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The page before, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

impl PageLinks {
    /// Of `window` in the list at `base` (path and filters), of which `edges` are the first and the
    /// last that are on it.
    #[must_use]
    pub fn of<I: Id>(base: &str, window: &Window<I>, next: Option<I>, prev: Option<I>) -> Self {
        let whole = Window { after: None, before: None, ..*window };
        let to = |window: Window<I>| link(base, &window);
        Self {
            this: to(*window),
            first: Some(to(Window { from_end: false, ..whole })),
            last: Some(to(Window { from_end: true, ..whole })),
            next: next.map(|id| to(Window { after: Some(id), from_end: false, ..whole })),
            prev: prev.map(|id| to(Window { before: Some(id), from_end: true, ..whole })),
        }
    }

    /// Where only the number was asked for.
    #[must_use]
    pub fn only(base: &str) -> Self {
        Self { this: base.to_owned(), first: None, last: None, next: None, prev: None }
    }
}

fn link<I: Id>(base: &str, window: &Window<I>) -> String {
    let mut link = base.to_owned();
    let mut add = |name: &str, value: &dyn std::fmt::Display| {
        let joint = if link.contains('?') { '&' } else { '?' };
        write!(link, "{joint}page[{name}]={value}").expect("a text takes every write");
    };
    if let Some(id) = window.before {
        add("before", &id.ulid());
    }
    if let Some(id) = window.after {
        add("after", &id.ulid());
    }
    add(if window.from_end { "last" } else { "first" }, &window.limit);
    link
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::UserId;

    #[test]
    fn links_lead_on_with_the_same_filters() {
        let id: UserId = "01HZY8Q0000000000000000000".parse().unwrap();
        let links = PageLinks::of("/x?filter[a]=b", &Window::first(3), Some(id), None);
        assert_eq!(links.this, "/x?filter[a]=b&page[first]=3");
        assert_eq!(links.last.unwrap(), "/x?filter[a]=b&page[last]=3");
        assert_eq!(links.next.unwrap(), format!("/x?filter[a]=b&page[after]={id}&page[first]=3"));
        assert_eq!(links.prev, None);
        let back =
            PageLinks::of("/x", &Window { before: Some(id), ..Window::first(3) }, None, Some(id));
        assert_eq!(back.this, format!("/x?page[before]={id}&page[first]=3"));
        assert_eq!(back.prev.unwrap(), format!("/x?page[before]={id}&page[last]=3"));
    }
}

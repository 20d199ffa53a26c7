//! Pages of lists: which one is asked for, and the answer.
//!
//! Lists stand in the order of their ids. The answer's links lead to the neighbours, with the same
//! filters.

use std::future::{Future, Ready, ready};
use std::num::NonZeroUsize;
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::{AdminError, query};
use crate::domain::Id;
use crate::domain::listing::{Listed, MAX_PAGE, Window};
use crate::protocol::jsonapi::{Item, Page, PageLinks, PageMeta, Resource};
use crate::store::StoreError;

/// How many there are on a page if nobody says.
const DEFAULT: usize = 10;

/// Which page of a list. A page holds at most 1000; who asks for more is given as many.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// What comes before this id.
    #[serde(rename = "page[before]")]
    #[param(value_type = Option<crate::domain::UserId>)]
    before: Option<String>,
    /// What comes after this id.
    #[serde(rename = "page[after]")]
    #[param(value_type = Option<crate::domain::UserId>)]
    after: Option<String>,
    /// The first so many; 10 if nothing is said.
    #[serde(rename = "page[first]")]
    #[param(value_type = Option<usize>, minimum = 1)]
    first: Option<NonZeroUsize>,
    /// The last so many; not together with `page[first]`.
    #[serde(rename = "page[last]")]
    #[param(value_type = Option<usize>, minimum = 1)]
    last: Option<NonZeroUsize>,
    /// Whether to count them all, or to do nothing else.
    #[serde(default)]
    #[param(inline, value_type = Option<Count>)]
    count: Count,
}

/// Whether a list is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Count {
    /// A page and the number of all, if nothing is said.
    #[default]
    True,
    /// A page alone.
    False,
    /// The number alone.
    Only,
}

/// The page that is asked for.
#[derive(Clone, Debug)]
pub struct Asked<I> {
    window: Window<I>,
    count: Count,
    /// Filters and the like that links keep.
    kept: String,
}

impl<I: Id + FromStr + 'static> FromRequest for Asked<I> {
    type Error = AdminError;
    type Future = Ready<Result<Self, AdminError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(asked(request))
    }
}

fn asked<I: Id + FromStr>(request: &HttpRequest) -> Result<Asked<I>, AdminError> {
    let query: PageQuery = query::parse(request)?;
    let (from_end, limit) = match (query.first, query.last) {
        (Some(_), Some(_)) => {
            let title = "page[first] and page[last] cannot stand together";
            return Err(AdminError::bad_request(title));
        }
        (None, Some(last)) => (true, last.get()),
        (first, None) => (false, first.map_or(DEFAULT, NonZeroUsize::get)),
    };
    let window = Window {
        after: id("page[after]", query.after.as_deref())?,
        before: id("page[before]", query.before.as_deref())?,
        from_end,
        limit: limit.min(MAX_PAGE),
    };
    Ok(Asked { window, count: query.count, kept: kept(request, query.count) })
}

fn id<I: FromStr>(name: &str, text: Option<&str>) -> Result<Option<I>, AdminError> {
    text.map(str::parse)
        .transpose()
        .map_err(|_| AdminError::bad_request(format!("{name} is not a ULID")))
}

/// What links keep: the filters, and whether it is counted.
fn kept(request: &HttpRequest, count: Count) -> String {
    /// What may stand in a query as it is, and is read more easily so.
    const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
        .remove(b':')
        .remove(b'*')
        .remove(b'@')
        .remove(b'/')
        .remove(b'[')
        .remove(b']');
    let plain = |text: &str| utf8_percent_encode(text, PLAIN).to_string();
    let query = url::form_urlencoded::parse(request.query_string().as_bytes());
    let mut kept: Vec<String> = query
        .filter(|(name, _)| name.starts_with("filter["))
        .map(|(name, value)| format!("{}={}", plain(&name), plain(&value)))
        .collect();
    match count {
        Count::True => {}
        Count::False => kept.push("count=false".to_owned()),
        Count::Only => kept.push("count=only".to_owned()),
    }
    if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) }
}

impl<I: Id + 'static> Asked<I> {
    /// The page that is asked for.
    #[must_use]
    pub const fn window(&self) -> &Window<I> {
        &self.window
    }

    /// Answers with the page, each record shown by `show`; what is not asked for is not read.
    pub async fn answer<R, T: Resource>(
        &self,
        page: impl Future<Output = Result<Listed<R>, StoreError>>,
        count: impl Future<Output = Result<u64, StoreError>>,
        show: impl Fn(R) -> T,
    ) -> Result<HttpResponse, AdminError> {
        let base = format!("{}{}", T::PATH, self.kept);
        let meta = match self.count {
            Count::False => None,
            Count::True | Count::Only => Some(PageMeta { count: count.await? }),
        };
        if self.count == Count::Only {
            let links = PageLinks::only(&base);
            let only: Page<T> = Page { meta, data: None, links };
            return Ok(HttpResponse::Ok().json(only));
        }
        let Listed { items, has_next, has_previous } = page.await?;
        let data: Vec<Item<T>> = items.into_iter().map(|item| Item::on_page(show(item))).collect();
        let next = data.last().filter(|_| has_next).map(|last| I::from_ulid(last.id()));
        let prev = data.first().filter(|_| has_previous).map(|first| I::from_ulid(first.id()));
        let links = PageLinks::of(&base, &self.window, next, prev);
        Ok(HttpResponse::Ok().json(Page { meta, data: Some(data), links }))
    }
}

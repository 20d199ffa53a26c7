//! `/admin/audit`: what happened, the latest first.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Administrator;
use super::parts::{Part, nav, pages};
use crate::domain::event::What;
use crate::domain::listing::{Between, EventFilter};
use crate::domain::user::localpart;
use crate::domain::{Actor, Event, EventId, Timestamp, UserId};
use crate::flows::admin::audit as flow;
use crate::render::account::{EventRow, With};
use crate::render::console::{AuditPage, AuditRow, By, EventChoice, Named, Section};
use crate::store::{clients, users};
use crate::web::pages::PageError;
use crate::web::site::Site;

/// How many stand on a page.
const ON_A_PAGE: usize = 30;

/// Which of them.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    user: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    from: String,
    before: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn kind(&self) -> EventChoice {
        let named = EventChoice::ALL.iter().copied().find(|kind| kind.word() == self.kind);
        named.unwrap_or_default()
    }

    /// The first moment of the day; of what is no date, nothing.
    fn from(&self) -> Option<Timestamp> {
        let day: jiff::civil::Date = self.from.parse().ok()?;
        let begins = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Timestamp::from_millis(begins.timestamp().as_millisecond()))
    }
}

/// The page.
pub async fn audit(
    admin: Administrator,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let site = &admin.visit.site;
    let (ctx, urls) = (&site.ctx, &site.urls);
    let typed = asked.user.trim();
    let user = match localpart(typed, ctx.homeserver.server_name()) {
        Some(name) if !typed.is_empty() => users::by_username(&ctx.store, name).await?,
        _ => None,
    };
    let is_unknown = user.is_none() && !typed.is_empty();
    // `Between` leaves its ends out.
    let after = asked.from().map(|from| from - Duration::from_millis(1));
    let filter = EventFilter {
        user: user.map(|user| user.id),
        kinds: kinds(asked.kind()).iter().map(|kind| (*kind).to_owned()).collect(),
        at: Between { after, before: None },
        ..EventFilter::default()
    };
    let part = Part::<EventId>::of(asked.before.as_deref(), asked.after.as_deref());
    let found = flow::read(ctx, &filter, &part.window(ON_A_PAGE)).await?;
    let listed = found.events;
    let place = urls.console_page("audit");
    let kept = [
        ("user", Some(typed).filter(|typed| !typed.is_empty())),
        ("kind", Some(asked.kind().word()).filter(|_| asked.kind() != EventChoice::Any)),
        ("from", Some(asked.from.as_str()).filter(|_| asked.from().is_some())),
    ];
    let (before_url, after_url) = pages(&place, &kept, &listed, |event| event.id);
    let events = if is_unknown { Vec::new() } else { listed.items };
    let page = AuditPage {
        nav: nav(urls, Section::Audit),
        action: place,
        user: asked.user.clone(),
        is_unknown,
        kind: asked.kind(),
        from: asked.from.clone(),
        remembered_days: ctx.settings.audit.retention().as_secs() / (24 * 3600),
        events: rows(site, &found.names, events.into_iter().rev()).await?,
        before_url: before_url.filter(|_| !is_unknown),
        after_url: after_url.filter(|_| !is_unknown),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The kinds of events, as `What::kinds` names them.
const fn kinds(choice: EventChoice) -> &'static [&'static str] {
    match choice {
        EventChoice::Any => &[],
        EventChoice::Administration => &["administration"],
        EventChoice::SignIns => &["signed_in", "app_signed_in", "old_app_signed_in"],
        EventChoice::Refused => &["wrong_password", "policy_denied", "access_refused"],
        EventChoice::Credentials => &[
            "password_changed",
            "password_set",
            "password_recovered",
            "email_added",
            "email_removed",
            "primary_email",
        ],
        EventChoice::Ends => &["session_ended", "sessions_ended", "session_closed"],
        EventChoice::Accounts => &["registered", "deactivated"],
    }
}

/// Events with the names of those whom they are about.
async fn rows(
    site: &Site,
    names: &BTreeMap<UserId, String>,
    events: impl Iterator<Item = Event>,
) -> Result<Vec<AuditRow>, PageError> {
    let mxid = |id: &UserId| names.get(id).map(|name| site.ctx.homeserver.mxid(name));
    let mut rows = Vec::new();
    for event in events {
        let (by, doer) = match &event.actor {
            Actor::Owner => (By::Owner, None),
            Actor::CommandLine => (By::CommandLine, None),
            Actor::System => (By::System, None),
            Actor::Administrator { user_id } => (By::Administrator, mxid(user_id)),
            Actor::Client { client_id } => {
                let client = clients::get(&site.ctx.store, *client_id).await?;
                (By::Client, client.map(|client| client.display_name()))
            }
        };
        let on = event
            .user_id
            .and_then(|id| Some(Named { mxid: mxid(&id)?, url: site.urls.console_user(id) }));
        let about = match &event.what {
            What::Administration { about, .. } => about.clone(),
            _ => None,
        };
        rows.push(AuditRow { on, by, doer, about, event: row(event) });
    }
    Ok(rows)
}

/// An event as lists show it.
pub(super) fn row(event: Event) -> EventRow {
    EventRow {
        at: event.at,
        is_warning: event.what.is_warning(),
        agent: With::of(event.by.user_agent.as_deref()),
        ip: event.by.ip,
        what: event.what,
    }
}

//! How the service stands, for the overview of administrators: how many people and sessions there
//! are, what happened lately, what waits. Numbers that are kept or counted in an index; no record is
//! read but for wrong passwords, which are counted by the hour.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::Timestamp;
use crate::domain::listing::{
    Between, BrowserSessionFilter, CompatSessionFilter, EventFilter, JobFilter, OAuthSessionFilter,
    SessionStatus, UserFilter, UserStatus, Window,
};
use crate::flows::{Context, Fault};
use crate::store::{
    StoreError, browser_sessions, compat_sessions, events, jobs, mails, oauth_sessions, users,
};

/// How far it is counted what waits.
const MANY: usize = 100_000;
/// How long the homeserver may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);
const DAY: Duration = Duration::from_hours(24);

/// How the service stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statistics {
    /// The accounts.
    pub people: People,
    /// The active sessions.
    pub sessions: Sessions,
    /// What happened in the last 24 hours.
    pub last_day: Lately,
    /// What happened in the last seven days.
    pub last_week: Lately,
    /// What the homeserver is still to be told.
    pub outbox: OutboxStanding,
    /// What is to be sent.
    pub mails: MailsStanding,
    /// The disk.
    pub disk: Disk,
    /// Our version.
    pub version: String,
    /// Since when the server runs.
    pub started_at: Timestamp,
}

/// How many accounts there are; one can be locked and deactivated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words of the filters")]
pub struct People {
    pub total: u64,
    pub active: u64,
    pub locked: u64,
    pub deactivated: u64,
    pub admins: u64,
}

/// How many sessions stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the kinds of sessions")]
pub struct Sessions {
    pub browser: u64,
    pub oauth2: u64,
    pub compat: u64,
}

/// What happened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lately {
    /// Accounts that people made.
    pub sign_ups: u64,
    /// Browsers and clients that signed in.
    pub sign_ins: u64,
    /// Wrong passwords for accounts that there are.
    pub failed_sign_ins: u64,
    /// Whether there were more of those than were counted.
    pub failed_sign_ins_and_more: bool,
}

/// What the homeserver is still to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxStanding {
    /// How much.
    pub waiting: u64,
    /// Of that, what was tried in vain.
    pub failing: usize,
    /// Since when the oldest waits.
    pub oldest: Option<Timestamp>,
}

/// Mails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailsStanding {
    /// How many are to be sent.
    pub waiting: usize,
    /// How many were given up within a day.
    pub failed: u64,
}

/// The disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    /// How many bytes the store takes.
    pub store_bytes: u64,
    /// How many are free.
    pub free_bytes: u64,
}

/// How the homeserver answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum HomeserverStanding {
    /// It is reached and takes our secret.
    Well {
        /// What it calls itself.
        version: Option<String>,
    },
    /// It is not.
    Unwell {
        /// Why.
        reason: String,
    },
}

/// Counts everything.
pub async fn statistics(ctx: &Context) -> Result<Statistics, Fault> {
    let now = ctx.now();
    Ok(Statistics {
        people: people(ctx).await?,
        sessions: sessions(ctx).await?,
        last_day: lately(ctx, now - DAY).await?,
        last_week: lately(ctx, now - 7 * DAY).await?,
        outbox: outbox(ctx).await?,
        mails: mails(ctx).await?,
        disk: disk(ctx).await?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: ctx.started_at,
    })
}

/// Asks the homeserver; apart from the rest, since it may take a while.
pub async fn homeserver(ctx: &Context) -> HomeserverStanding {
    match tokio::time::timeout(PATIENCE, ctx.homeserver.check()).await {
        Ok(Ok(check)) => HomeserverStanding::Well { version: check.version },
        Ok(Err(error)) => HomeserverStanding::Unwell { reason: error.to_string() },
        Err(_) => HomeserverStanding::Unwell {
            reason: format!("no answer within {} s", PATIENCE.as_secs()),
        },
    }
}

async fn people(ctx: &Context) -> Result<People, StoreError> {
    let count = async |filter: UserFilter| users::count_listed(&ctx.store, &filter).await;
    let standing = |status| UserFilter { status: Some(status), ..UserFilter::default() };
    Ok(People {
        total: count(UserFilter::default()).await?,
        active: count(standing(UserStatus::Active)).await?,
        locked: count(standing(UserStatus::Locked)).await?,
        deactivated: count(standing(UserStatus::Deactivated)).await?,
        admins: count(UserFilter { admin: Some(true), ..UserFilter::default() }).await?,
    })
}

async fn sessions(ctx: &Context) -> Result<Sessions, StoreError> {
    let status = Some(SessionStatus::Active);
    let browser = BrowserSessionFilter { status, ..BrowserSessionFilter::default() };
    let oauth2 = OAuthSessionFilter { status, ..OAuthSessionFilter::default() };
    let compat = CompatSessionFilter { status, ..CompatSessionFilter::default() };
    Ok(Sessions {
        browser: browser_sessions::count_listed(&ctx.store, &browser).await?,
        oauth2: oauth_sessions::count_listed(&ctx.store, &oauth2).await?,
        compat: compat_sessions::count_listed(&ctx.store, &compat).await?,
    })
}

async fn lately(ctx: &Context, since: Timestamp) -> Result<Lately, StoreError> {
    let at = Between { after: Some(since), before: None };
    let of = |kinds: &[&str]| EventFilter {
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        at,
        ..EventFilter::default()
    };
    let sign_ins = of(&["signed_in", "app_signed_in", "old_app_signed_in"]);
    let window = Window { from_end: true, ..Window::first(MAX_HOURS) };
    let failed = events::list(&ctx.store, &of(&["wrong_password"]), &window).await?;
    Ok(Lately {
        sign_ups: events::count_listed(&ctx.store, &of(&["registered"])).await?,
        sign_ins: events::count_listed(&ctx.store, &sign_ins).await?,
        failed_sign_ins: failed.items.iter().map(|event| u64::from(event.what.times())).sum(),
        failed_sign_ins_and_more: failed.has_previous,
    })
}

/// Of how many hours and accounts wrong passwords are added up.
const MAX_HOURS: usize = 1000;

async fn outbox(ctx: &Context) -> Result<OutboxStanding, StoreError> {
    let oldest = jobs::page(&ctx.store, JobFilter::All, None, 1).await?;
    Ok(OutboxStanding {
        waiting: jobs::count(&ctx.store).await?,
        failing: jobs::count_failing(&ctx.store, MANY).await?,
        oldest: oldest.first().map(|job| job.created_at),
    })
}

async fn mails(ctx: &Context) -> Result<MailsStanding, StoreError> {
    let (all, waiting) = mails::count(&ctx.store, MANY).await?;
    Ok(MailsStanding { waiting, failed: all.saturating_sub(waiting as u64) })
}

async fn disk(ctx: &Context) -> Result<Disk, StoreError> {
    let (store_bytes, free_bytes) = ctx.store.space().await?;
    Ok(Disk { store_bytes, free_bytes })
}

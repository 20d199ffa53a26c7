//! `GET /api/admin/v1/statistics`, beyond MAS: how the service stands.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use super::AdminError;
use crate::flows::admin::statistics::{self, HomeserverStanding, Lately};
use crate::protocol::jsonapi::Moment;
use crate::web::site::Site;

/// How the service stands.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Statistics {
    /// Accounts: all; those that are active; locked, deactivated, of administrators.
    users: UserNumbers,
    /// Sessions that stand.
    sessions: SessionNumbers,
    /// What happened in the last 24 hours.
    last_day: Happenings,
    /// What happened in the last seven days.
    last_week: Happenings,
    /// What the homeserver is still to be told.
    outbox: OutboxNumbers,
    /// Mails.
    mails: MailNumbers,
    /// How many bytes the store takes.
    store_bytes: u64,
    /// How many bytes are free on its disk.
    free_bytes: u64,
    /// Whether the homeserver answers and takes our secret.
    homeserver_reachable: bool,
    /// What it calls itself.
    homeserver_version: Option<String>,
    /// Why it does not answer as it should.
    homeserver_error: Option<String>,
    /// The version of Postern.
    version: String,
    /// Since when it runs.
    started_at: Moment,
}

/// How many accounts there are; one can be locked and deactivated.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct UserNumbers {
    total: u64,
    active: u64,
    locked: u64,
    deactivated: u64,
    admins: u64,
}

/// How many sessions stand, by kind.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct SessionNumbers {
    user: u64,
    oauth2: u64,
    compat: u64,
}

/// What happened within a time.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct Happenings {
    /// Accounts that people made by themselves.
    sign_ups: u64,
    /// Browsers and clients that signed in.
    sign_ins: u64,
    /// Wrong passwords.
    failed_sign_ins: u64,
}

/// What the homeserver is still to be told.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct OutboxNumbers {
    /// How much.
    waiting: u64,
    /// Of that, what was tried in vain.
    failing: usize,
    /// Since when the oldest waits.
    oldest_at: Option<Moment>,
}

/// Mails.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct MailNumbers {
    /// How many are to be sent.
    waiting: usize,
    /// How many were given up within a day.
    failed: u64,
}

impl From<Lately> for Happenings {
    fn from(lately: Lately) -> Self {
        let Lately { sign_ups, sign_ins, failed_sign_ins, .. } = lately;
        Self { sign_ups, sign_ins, failed_sign_ins }
    }
}

/// Tells how the service stands
#[utoipa::path(
    get, path = "/api/admin/v1/statistics", operation_id = "statistics", tag = "server",
    responses((status = 200, description = "The numbers.", body = Statistics)),
)]
pub async fn get(site: web::Data<Site>) -> Result<web::Json<Statistics>, AdminError> {
    let told = statistics::statistics(&site.ctx).await?;
    let (homeserver_version, homeserver_error) = match statistics::homeserver(&site.ctx).await {
        HomeserverStanding::Well { version } => (version, None),
        HomeserverStanding::Unwell { reason } => (None, Some(reason)),
    };
    let (people, sessions) = (told.people, told.sessions);
    Ok(web::Json(Statistics {
        users: UserNumbers {
            total: people.total,
            active: people.active,
            locked: people.locked,
            deactivated: people.deactivated,
            admins: people.admins,
        },
        sessions: SessionNumbers {
            user: sessions.browser,
            oauth2: sessions.oauth2,
            compat: sessions.compat,
        },
        last_day: told.last_day.into(),
        last_week: told.last_week.into(),
        outbox: OutboxNumbers {
            waiting: told.outbox.waiting,
            failing: told.outbox.failing,
            oldest_at: told.outbox.oldest.map(Moment),
        },
        mails: MailNumbers { waiting: told.mails.waiting, failed: told.mails.failed },
        store_bytes: told.disk.store_bytes,
        free_bytes: told.disk.free_bytes,
        homeserver_reachable: homeserver_error.is_none(),
        homeserver_version,
        homeserver_error,
        version: told.version,
        started_at: told.started_at.into(),
    }))
}

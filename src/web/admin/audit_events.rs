//! `/api/admin/v1/audit-events`, beyond MAS: what happened, to whose account, on whose word. The
//! oldest first, as all lists; the latest are the last page (`page[last]`).

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::sessions::between;
use super::{AdminError, Asked, PageQuery, Query};
use crate::domain::event::Outcome;
use crate::domain::listing::EventFilter;
use crate::domain::{Actor, ClientId, Event, EventId, Id, UserId};
use crate::protocol::jsonapi::{Moment, Page, Resource, Single};
use crate::store::events;
use crate::web::site::Site;

/// Something that happened.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AuditEvent {
    #[serde(skip)]
    id: EventId,
    /// When; of what is counted, the last time.
    at: Moment,
    /// What, as in `filter[kind]`.
    kind: String,
    /// How it ended.
    outcome: AuditOutcome,
    /// How often: failures and refusals of one hour are counted together.
    times: u32,
    /// To whose account; `null` if it concerns the service.
    user_id: Option<UserId>,
    /// On whose word.
    actor: AuditActor,
    /// The administrator who did it, if one did.
    actor_user_id: Option<UserId>,
    /// The client that did it in its own name, if one did.
    actor_client_id: Option<ClientId>,
    /// From which address.
    ip: Option<String>,
    /// With which program.
    user_agent: Option<String>,
    /// What else is known, by its kind.
    #[schema(value_type = Object)]
    details: Value,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum AuditOutcome {
    /// It was done.
    Success,
    /// It was tried in vain.
    Failure,
    /// It was not allowed.
    Denied,
}

/// On whose word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum AuditActor {
    /// Whoever has the account, or tries to get at it.
    Owner,
    /// An administrator.
    Administrator,
    /// A client in its own name.
    Client,
    /// Whoever runs the program.
    CommandLine,
    /// Postern by itself.
    System,
}

impl Resource for AuditEvent {
    const KIND: &'static str = "audit-event";
    const PATH: &'static str = "/api/admin/v1/audit-events";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<Event> for AuditEvent {
    fn from(event: Event) -> Self {
        let (actor, actor_user_id, actor_client_id) = match event.actor {
            Actor::Owner => (AuditActor::Owner, None, None),
            Actor::Administrator { user_id } => (AuditActor::Administrator, Some(user_id), None),
            Actor::Client { client_id } => (AuditActor::Client, None, Some(client_id)),
            Actor::CommandLine => (AuditActor::CommandLine, None, None),
            Actor::System => (AuditActor::System, None, None),
        };
        let outcome = match event.what.outcome() {
            Outcome::Success => AuditOutcome::Success,
            Outcome::Failure => AuditOutcome::Failure,
            Outcome::Denied => AuditOutcome::Denied,
        };
        Self {
            id: event.id,
            at: event.at.into(),
            // The most telling one is the last.
            kind: event.what.kinds().pop().unwrap_or_default(),
            outcome,
            times: event.what.times(),
            user_id: event.user_id,
            actor,
            actor_user_id,
            actor_client_id,
            ip: event.by.ip,
            user_agent: event.by.user_agent,
            details: serde_json::to_value(&event.what).unwrap_or_default(),
        }
    }
}

/// Which events.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AuditQuery {
    /// Those that concern the account of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// Those that this administrator is behind.
    #[serde(rename = "filter[actor-user]")]
    actor_user: Option<UserId>,
    /// Those that this client is behind, in its own name.
    #[serde(rename = "filter[actor-client]")]
    actor_client: Option<ClientId>,
    /// Those of this kind, such as `signed_in`, `administration` or `administration.locked`. May
    /// come several times.
    #[serde(rename = "filter[kind]", default)]
    kind: Vec<String>,
    /// Those before this moment.
    #[serde(rename = "filter[before]")]
    before: Option<Moment>,
    /// Those after this moment.
    #[serde(rename = "filter[after]")]
    after: Option<Moment>,
}

/// Lists what happened
#[utoipa::path(
    get, path = "/api/admin/v1/audit-events", operation_id = "listAuditEvents", tag = "audit-event",
    params(AuditQuery, PageQuery),
    responses((status = 200, description = "A page of events.", body = Page<AuditEvent>)),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<AuditQuery>,
    asked: Asked<EventId>,
) -> Result<HttpResponse, AdminError> {
    let actor = match (query.actor_user, query.actor_client) {
        (None, None) => None,
        (Some(user_id), None) => Some(Actor::Administrator { user_id }),
        (None, Some(client_id)) => Some(Actor::Client { client_id }),
        (Some(_), Some(_)) => {
            return Err(AdminError::bad_request("one event has one actor, not two"));
        }
    };
    let at = between(query.after, query.before);
    let filter = EventFilter { user: query.user, actor, kinds: query.kind, at };
    let store = &site.ctx.store;
    let page = events::list(store, &filter, asked.window());
    asked.answer(page, events::count_listed(store, &filter), AuditEvent::from).await
}

/// Shows something that happened
#[utoipa::path(
    get, path = "/api/admin/v1/audit-events/{id}", operation_id = "getAuditEvent",
    tag = "audit-event",
    params(("id" = EventId, Path, description = "Which event.")),
    responses((status = 200, description = "The event.", body = Single<AuditEvent>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<EventId>,
) -> Result<web::Json<Single<AuditEvent>>, AdminError> {
    let event = events::get(&site.ctx.store, *id).await?;
    let event = event.ok_or_else(|| AdminError::no_such(format!("there is no event {id}")))?;
    Ok(web::Json(Single::of(event.into())))
}

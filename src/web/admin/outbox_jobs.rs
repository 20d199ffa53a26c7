//! `/api/admin/v1/outbox-jobs`, beyond MAS: what the homeserver is still to be told.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, PageQuery, Query, users};
use crate::domain::listing::{JobFilter, Listed};
use crate::domain::{Id, JobId, UserId};
use crate::flows::admin::outbox::{self, JobShown};
use crate::flows::{Context, Fault};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::{StoreError, jobs};
use crate::web::site::Site;

/// Something that the homeserver is still to be told.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OutboxJob {
    #[serde(skip)]
    id: JobId,
    /// About whom.
    user_id: UserId,
    /// Their name, if they are still there.
    username: Option<String>,
    /// What: `provision-user`, `sync-devices` and the like.
    kind: String,
    /// Since when.
    created_at: Moment,
    /// How often it was tried in vain.
    attempts: u32,
    /// When it is tried next.
    due_at: Moment,
    /// What came of the last try.
    last_error: Option<String>,
}

impl Resource for OutboxJob {
    const KIND: &'static str = "outbox-job";
    const PATH: &'static str = "/api/admin/v1/outbox-jobs";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<JobShown> for OutboxJob {
    fn from(job: JobShown) -> Self {
        Self {
            id: job.id,
            user_id: job.user_id,
            username: job.username,
            kind: job.kind,
            created_at: job.created_at.into(),
            attempts: job.attempts,
            due_at: job.due_at.into(),
            last_error: job.last_error,
        }
    }
}

/// Which jobs.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct JobQuery {
    /// Those about this user. Not together with `filter[failing]`.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// With `true`, those that were tried in vain.
    #[serde(rename = "filter[failing]")]
    failing: Option<bool>,
}

/// Lists what the homeserver is still to be told
///
/// Page by page forwards: `page[before]` and `page[last]` are not known here.
#[utoipa::path(
    get, path = "/api/admin/v1/outbox-jobs", operation_id = "listOutboxJobs", tag = "outbox-job",
    params(JobQuery, PageQuery),
    responses(
        (status = 200, description = "A page of jobs.", body = Page<OutboxJob>),
        (status = 404, description = "There is no such user.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<JobQuery>,
    asked: Asked<JobId>,
) -> Result<HttpResponse, AdminError> {
    let ctx = &site.ctx;
    users::must_exist(&ctx.store, query.user).await?;
    let filter = match (query.user, query.failing) {
        (Some(_), Some(true)) => {
            let title = "filter[user] and filter[failing] cannot stand together";
            return Err(AdminError::bad_request(title));
        }
        (Some(user_id), _) => JobFilter::OfUser(user_id),
        (None, Some(true)) => JobFilter::Failing,
        (None, _) => JobFilter::All,
    };
    if asked.window().from_end || asked.window().before.is_some() {
        return Err(AdminError::bad_request("jobs are listed forwards only"));
    }
    // Read here, since what is shown is more than the store's record.
    let page = page(ctx, filter, &asked).await?;
    let counted = count(ctx, filter).await?;
    let (page, count) = (std::future::ready(Ok(page)), std::future::ready(Ok(counted)));
    asked.answer(page, count, OutboxJob::from).await
}

async fn page(
    ctx: &Context,
    filter: JobFilter,
    asked: &Asked<JobId>,
) -> Result<Listed<JobShown>, Fault> {
    let limit = asked.window().limit;
    let mut items = outbox::read(ctx, filter, asked.window().after, limit + 1).await?;
    let has_next = items.len() > limit;
    items.truncate(limit);
    Ok(Listed { items, has_next, has_previous: false })
}

async fn count(ctx: &Context, filter: JobFilter) -> Result<u64, StoreError> {
    let read = &ctx.store;
    let found = match filter {
        JobFilter::All => return jobs::count(read).await,
        JobFilter::Failing => jobs::count_failing(read, usize::MAX).await?,
        JobFilter::OfUser(user_id) => jobs::of_user(read, user_id, usize::MAX).await?.len(),
    };
    Ok(u64::try_from(found).unwrap_or(u64::MAX))
}

/// Shows something that the homeserver is still to be told
#[utoipa::path(
    get, path = "/api/admin/v1/outbox-jobs/{id}", operation_id = "getOutboxJob", tag = "outbox-job",
    params(("id" = JobId, Path, description = "Which job.")),
    responses((status = 200, description = "The job.", body = Single<OutboxJob>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<JobId>,
) -> Result<web::Json<Single<OutboxJob>>, AdminError> {
    Ok(web::Json(Single::of(known(outbox::get(&site.ctx, *id).await?)?)))
}

/// Has a job tried again at once
#[utoipa::path(
    post, path = "/api/admin/v1/outbox-jobs/{id}/retry", operation_id = "retryOutboxJob",
    tag = "outbox-job",
    params(("id" = JobId, Path, description = "Which job.")),
    responses((status = 200, description = "It is being tried.", body = Single<OutboxJob>)),
)]
pub async fn retry(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<JobId>,
) -> Result<web::Json<Single<OutboxJob>>, AdminError> {
    Ok(web::Json(Single::after("retry", known(outbox::retry(&site.ctx, &by, *id).await?)?)))
}

/// Gives a job up
///
/// The homeserver is then never told: a device may stay there that has no session here, or a user
/// may be missing.
#[utoipa::path(
    post, path = "/api/admin/v1/outbox-jobs/{id}/cancel", operation_id = "cancelOutboxJob",
    tag = "outbox-job",
    params(("id" = JobId, Path, description = "Which job.")),
    responses((status = 200, description = "The job as it was.", body = Single<OutboxJob>)),
)]
pub async fn cancel(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<JobId>,
) -> Result<web::Json<Single<OutboxJob>>, AdminError> {
    Ok(web::Json(Single::after("cancel", known(outbox::cancel(&site.ctx, &by, *id).await?)?)))
}

fn known(job: Option<JobShown>) -> Result<OutboxJob, AdminError> {
    job.map(Into::into).ok_or_else(|| AdminError::no_such("there is no such job"))
}

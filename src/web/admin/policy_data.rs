//! `/api/admin/v1/policy-data`: the live data of the policy, which is laid over that of the
//! configuration and holds at once. Beyond MAS: the history, and a trial without effect.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ulid::Ulid;
use utoipa::ToSchema;

use super::{AdminCaller, AdminError, Json};
use crate::domain::{Actor, Id, PolicyDataId};
use crate::flows::admin::policy_data::{
    SetError, Version, latest_policy_data, policy_data_version, set_policy_data,
};
use crate::flows::admin::policy_trial::{Outcome, Trial, TrialError, try_policy};
use crate::policy::EntryPoint;
use crate::protocol::jsonapi::{Errors, Moment, Resource, Single};
use crate::web::site::Site;

/// A version of the live data.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PolicyData {
    #[serde(skip)]
    id: PolicyDataId,
    /// When it was set.
    created_at: Moment,
    /// What it says.
    #[schema(value_type = Object)]
    data: Value,
    /// On whose word: `kind`, and `user_id` or `client_id`.
    #[schema(value_type = Object)]
    set_by: Value,
}

impl Resource for PolicyData {
    const KIND: &'static str = "policy-data";
    const PATH: &'static str = "/api/admin/v1/policy-data";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<Version> for PolicyData {
    fn from(Version { version, data }: Version) -> Self {
        let by: &Actor = &version.by;
        let set_by = json!(by);
        Self { id: version.id, created_at: version.created_at.into(), data, set_by }
    }
}

/// Data to be set.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SetPolicyDataRequest {
    /// The data: a table.
    #[schema(value_type = Object)]
    data: Value,
}

/// Sets the live data
#[utoipa::path(
    post, path = "/api/admin/v1/policy-data", operation_id = "setPolicyData", tag = "policy-data",
    request_body = SetPolicyDataRequest,
    responses(
        (status = 201, description = "The data holds.", body = Single<PolicyData>),
        (status = 400, description = "The data is not right.", body = Errors),
    ),
)]
pub async fn set(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<SetPolicyDataRequest>,
) -> Result<HttpResponse, AdminError> {
    let version = set_policy_data(&site.ctx, asked.data, &by).await?;
    Ok(HttpResponse::Created().json(Single::<PolicyData>::of(version.into())))
}

/// Shows the live data that holds
#[utoipa::path(
    get, path = "/api/admin/v1/policy-data/latest",
    operation_id = "getLatestPolicyData", tag = "policy-data",
    responses(
        (status = 200, description = "The data.", body = Single<PolicyData>),
        (status = 404, description = "None was ever set.", body = Errors),
    ),
)]
pub async fn latest(site: web::Data<Site>) -> Result<web::Json<Single<PolicyData>>, AdminError> {
    let version = latest_policy_data(&site.ctx).await?;
    let version = version.ok_or_else(|| AdminError::no_such("no policy data was ever set"))?;
    Ok(web::Json(Single::at("latest", version.into())))
}

/// Shows a version of the live data
///
/// The last ten are kept.
#[utoipa::path(
    get, path = "/api/admin/v1/policy-data/{id}",
    operation_id = "getPolicyData", tag = "policy-data",
    params(("id" = PolicyDataId, Path, description = "Which version.")),
    responses((status = 200, description = "The version.", body = Single<PolicyData>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<PolicyDataId>,
) -> Result<web::Json<Single<PolicyData>>, AdminError> {
    let version = policy_data_version(&site.ctx, *id).await?;
    let version = version.ok_or_else(|| AdminError::no_such("there is no such policy data"))?;
    Ok(web::Json(Single::of(version.into())))
}

/// What is tried.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct PolicyTrialRequest {
    /// The question: `register`, `email`, `client_registration`, `authorization_grant` or
    /// `compat_login`.
    entrypoint: String,
    /// What is told with it, as policies are told.
    #[schema(value_type = Object)]
    input: Value,
    /// Live data to try instead of that which holds.
    #[schema(value_type = Option<Object>)]
    data: Option<Value>,
}

/// What would happen.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PolicyTrial {
    /// Whether it would be allowed.
    allowed: bool,
    /// What the policy objects to: each with a `msg`, and perhaps `code`, `field` and more.
    #[schema(value_type = Vec<Object>)]
    violations: Vec<Value>,
    /// Whether a policy in Rego has answered, not the built-in rules.
    custom: bool,
}

impl From<Outcome> for PolicyTrial {
    fn from(Outcome { violations, is_custom }: Outcome) -> Self {
        let allowed = violations.is_empty();
        let violations = violations.into_iter().map(|violation| json!(violation)).collect();
        Self { allowed, violations, custom: is_custom }
    }
}

/// Asks the policy without any effect
#[utoipa::path(
    post, path = "/api/admin/v1/policy-data/trial", operation_id = "tryPolicy", tag = "policy-data",
    request_body = PolicyTrialRequest,
    responses(
        (status = 200, description = "What would happen.", body = PolicyTrial),
        (status = 400, description = "Data or input are not right, or the policy failed.", body = Errors),
    ),
)]
pub async fn trial(
    site: web::Data<Site>,
    Json(asked): Json<PolicyTrialRequest>,
) -> Result<web::Json<PolicyTrial>, AdminError> {
    let entry_point = EntryPoint::named(&asked.entrypoint)
        .ok_or_else(|| AdminError::bad_request("there is no such entrypoint"))?;
    let trial = Trial { entry_point, input: asked.input, data: asked.data };
    Ok(web::Json(try_policy(&site.ctx, trial)?.into()))
}

impl From<SetError> for AdminError {
    fn from(error: SetError) -> Self {
        match error {
            SetError::Data(error) => {
                Self::bad_request("the policy data is not right").because(error)
            }
            SetError::Fault(fault) => fault.into(),
        }
    }
}

impl From<TrialError> for AdminError {
    fn from(error: TrialError) -> Self {
        Self::bad_request("this cannot be tried").because(error)
    }
}

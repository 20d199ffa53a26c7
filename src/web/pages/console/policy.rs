//! `/admin/policy`: the live data of the policy, as JSON, with what it was before.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Administrator;
use super::parts::{nav, section_url};
use crate::domain::{Actor, PolicyData, PolicyDataId, Timestamp};
use crate::flows::Context;
use crate::flows::admin::policy_data::{
    SetError, latest_policy_data, policy_data_history, policy_data_version, set_policy_data,
};
use crate::policy::EntryPoint;
use crate::render::console::{ConsoleNotice, PolicyError, PolicyPage, PolicyVersion, Section};
use crate::store::users;
use crate::web::pages::{PageError, PageForm, see_other};

/// From which version the form is filled, and what was just done.
#[derive(Debug, Deserialize)]
pub struct Which {
    from: Option<PolicyDataId>,
    done: Option<String>,
}

/// The page.
pub async fn policy(
    admin: Administrator,
    which: web::Query<Which>,
) -> Result<HttpResponse, PageError> {
    let ctx = &admin.visit.site.ctx;
    let filled = match which.from {
        Some(id) => policy_data_version(ctx, id).await?,
        None => latest_policy_data(ctx).await?,
    };
    let from = which.from.and(filled.as_ref()).map(|filled| filled.version.created_at);
    let data = filled.map_or_else(|| json!({}), |filled| filled.data);
    let filled = Filled { data: pretty(&data), from, error: None };
    show(&admin, filled, ConsoleNotice::of(which.done.as_deref()), StatusCode::OK).await
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Data {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    data: String,
}

/// Sets the data.
pub async fn set_policy(
    admin: Administrator,
    PageForm(form): PageForm<Data>,
) -> Result<HttpResponse, PageError> {
    let ctx = &admin.visit.site.ctx;
    let error = if admin.visit.has_good_form(&form.csrf) {
        match serde_json::from_str(&form.data) {
            Err(error) => PolicyError::NotJson(error.to_string()),
            Ok(data) => match set_policy_data(ctx, data, &admin.doer()).await {
                Ok(_) => {
                    let here = section_url(&admin.visit.site.urls, Section::Policy);
                    let word = ConsoleNotice::PolicySet.word();
                    return Ok(see_other(&format!("{here}?done={word}")));
                }
                Err(SetError::Data(error)) => PolicyError::NotRight(error.to_string()),
                Err(SetError::Fault(fault)) => return Err(fault.into()),
            },
        }
    } else {
        PolicyError::FormExpired
    };
    let filled = Filled { data: form.data, from: None, error: Some(error) };
    show(&admin, filled, None, StatusCode::BAD_REQUEST).await
}

struct Filled {
    data: String,
    from: Option<Timestamp>,
    error: Option<PolicyError>,
}

async fn show(
    admin: &Administrator,
    filled: Filled,
    notice: Option<ConsoleNotice>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let site = &admin.visit.site;
    let (ctx, here) = (&site.ctx, section_url(&site.urls, Section::Policy));
    let book = ctx.policy.now();
    let mut history = Vec::new();
    for version in policy_data_history(ctx).await? {
        history.push(PolicyVersion {
            url: format!("{here}?from={}", version.id),
            at: version.created_at,
            by: name_of(ctx, &version).await?,
            is_current: book.version == Some(version.id),
        });
    }
    let custom = EntryPoint::ALL.into_iter().filter(|point| book.is_custom(*point));
    let page = PolicyPage {
        nav: nav(&site.urls, Section::Policy),
        notice,
        action: here.clone(),
        data: filled.data,
        from: filled.from,
        error: filled.error,
        history,
        merged: pretty(&book.data),
        custom: custom.map(EntryPoint::name).collect(),
        trial_url: format!("{here}/trial"),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}

/// Who set a version.
async fn name_of(ctx: &Context, version: &PolicyData) -> Result<Option<String>, PageError> {
    Ok(match &version.by {
        Actor::Administrator { user_id } => {
            let user = users::get(&ctx.store, *user_id).await?;
            user.map(|user| ctx.homeserver.mxid(&user.username))
        }
        Actor::Client { client_id } => Some(client_id.to_string()),
        _ => None,
    })
}

pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

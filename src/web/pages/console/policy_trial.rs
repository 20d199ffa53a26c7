//! `/admin/policy/trial`: what the policy would say, without any effect.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Administrator;
use super::parts::{nav, section_url};
use super::policy::pretty;
use crate::flows::admin::policy_trial::{Trial, try_policy};
use crate::policy::EntryPoint;
use crate::render::console::{PolicyError, PolicyTrialPage, Section, TrialOutcome, TrialQuestion};
use crate::web::pages::{PageError, PageForm};

/// Which question.
#[derive(Debug, Deserialize)]
pub struct Which {
    question: Option<String>,
}

/// The form, with an example.
pub async fn policy_trial(
    admin: Administrator,
    which: web::Query<Which>,
) -> Result<HttpResponse, PageError> {
    let point = which.question.as_deref().and_then(EntryPoint::named);
    let point = point.unwrap_or(EntryPoint::Register);
    let filled = Filled { point, input: pretty(&example(point)), data: String::new() };
    show(&admin, filled, None, None, StatusCode::OK)
}

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    input: String,
    #[serde(default)]
    data: String,
}

/// Tries it.
pub async fn run_policy_trial(
    admin: Administrator,
    PageForm(typed): PageForm<Typed>,
) -> Result<HttpResponse, PageError> {
    let point = EntryPoint::named(&typed.question)
        .ok_or_else(|| PageError::BadRequest("there is no such question".to_owned()))?;
    let outcome = if admin.visit.has_good_form(&typed.csrf) {
        outcome(&admin, point, &typed)
    } else {
        Err(PolicyError::FormExpired)
    };
    let filled = Filled { point, input: typed.input, data: typed.data };
    match outcome {
        Ok(outcome) => show(&admin, filled, Some(outcome), None, StatusCode::OK),
        Err(error) => show(&admin, filled, None, Some(error), StatusCode::BAD_REQUEST),
    }
}

fn outcome(
    admin: &Administrator,
    entry_point: EntryPoint,
    typed: &Typed,
) -> Result<TrialOutcome, PolicyError> {
    let read = |text: &str| {
        serde_json::from_str::<Value>(text).map_err(|error| PolicyError::NotJson(error.to_string()))
    };
    let input = read(&typed.input)?;
    let data = if typed.data.trim().is_empty() { None } else { Some(read(&typed.data)?) };
    let outcome = try_policy(&admin.visit.site.ctx, Trial { entry_point, input, data })
        .map_err(|error| PolicyError::NotRight(error.to_string()))?;
    let objections = outcome.violations.into_iter().map(|violation| violation.msg).collect();
    Ok(TrialOutcome { objections, is_custom: outcome.is_custom })
}

struct Filled {
    point: EntryPoint,
    input: String,
    data: String,
}

fn show(
    admin: &Administrator,
    filled: Filled,
    outcome: Option<TrialOutcome>,
    error: Option<PolicyError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &admin.visit.site.urls;
    let cancel_url = section_url(urls, Section::Policy);
    let action = format!("{cancel_url}/trial");
    let question = |point: EntryPoint| TrialQuestion {
        name: point.name(),
        url: format!("{action}?question={}", point.name()),
    };
    let page = PolicyTrialPage {
        nav: nav(urls, Section::Policy),
        question: filled.point.name(),
        questions: EntryPoint::ALL.map(question).to_vec(),
        input: filled.input,
        data: filled.data,
        error,
        outcome,
        cancel_url,
        action: action.clone(),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}

/// An input to begin with.
fn example(point: EntryPoint) -> Value {
    let requester = json!({ "ip_address": "192.0.2.1", "user_agent": "Mozilla/5.0" });
    let user = json!({ "username": "alice", "can_request_admin": false });
    match point {
        EntryPoint::Register => json!({
            "registration_method": "password",
            "username": "alice",
            "email": "alice@example.com",
            "requester": requester,
        }),
        EntryPoint::Email => json!({ "email": "alice@example.com", "requester": requester }),
        EntryPoint::ClientRegistration => json!({
            "client_metadata": {
                "client_name": "An app",
                "client_uri": "https://app.example.com/",
                "redirect_uris": ["https://app.example.com/callback"],
                "token_endpoint_auth_method": "none",
            },
            "requester": requester,
        }),
        EntryPoint::AuthorizationGrant => json!({
            "user": user,
            "session_counts": { "total": 3, "oauth2": 3, "compat": 0, "personal": 0 },
            "client": { "id": "01HZY8Q0000000000000000000", "client_name": "An app" },
            "scope": "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ",
            "grant_type": "authorization_code",
            "requester": requester,
        }),
        EntryPoint::CompatLogin => json!({
            "user": user,
            "session_counts": { "total": 3, "oauth2": 0, "compat": 3, "personal": 0 },
            "session_replaced": false,
            "login": { "type": "m.login.password" },
            "requester": requester,
        }),
    }
}

//! `GET /register/check-username?name=`: whether a name can be had, asked by assets/register.js
//! while it is typed. It tells no more than the form does, and than the homeserver tells everybody.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use crate::domain::user_registration::NameProblem;
use crate::flows::sign_up::{check_name, is_open};
use crate::web::extract::ClientAddress;
use crate::web::pages::{PageError, with_retry_after};
use crate::web::site::Site;

/// What is asked.
#[derive(Debug, Deserialize)]
pub struct Question {
    name: String,
}

#[derive(Serialize)]
struct Answer {
    available: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<NameProblem>,
}

/// Answers in JSON.
pub async fn check_username(
    site: web::Data<Site>,
    address: ClientAddress,
    question: web::Query<Question>,
) -> Result<HttpResponse, PageError> {
    let ctx = &site.ctx;
    if !is_open(ctx) {
        return Err(PageError::SignUpClosed);
    }
    if let Err(too_many) = ctx.limits.username_check(address.0) {
        return Ok(with_retry_after(HttpResponse::TooManyRequests().finish(), &too_many));
    }
    let reason = check_name(ctx, question.name.trim()).await?;
    if reason == Some(NameProblem::HomeserverSilent) {
        return Ok(HttpResponse::ServiceUnavailable().finish());
    }
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .json(Answer { available: reason.is_none(), reason }))
}

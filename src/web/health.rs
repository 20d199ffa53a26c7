//! `GET /health`: whether the service can answer, the store included.

use actix_web::{HttpResponse, web};

use super::site::Site;
use crate::domain::UserId;
use crate::store::{StoreError, users};

/// `ok`, or 503 if the store has failed.
pub async fn health(site: web::Data<Site>) -> HttpResponse {
    match probe(&site).await {
        Ok(()) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok"),
        Err(error) => {
            tracing::error!(%error, "the health check failed");
            HttpResponse::ServiceUnavailable()
                .content_type("text/plain; charset=utf-8")
                .body("the store has failed")
        }
    }
}

async fn probe(site: &Site) -> Result<(), StoreError> {
    if let Some(failure) = site.ctx.store.failure() {
        return Err(failure);
    }
    users::page(&site.ctx.store, None::<UserId>, 1).await.map(drop)
}

//! `GET /api/admin/v1/version`.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

/// What is running.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Version {
    /// The version of Postern.
    version: &'static str,
}

/// Tells the version
///
/// That of Postern, which is not that of MAS: tools that ask for features by it find none newer.
#[utoipa::path(
    get, path = "/api/admin/v1/version", operation_id = "version", tag = "server",
    responses((status = 200, description = "The version.", body = Version)),
)]
pub async fn get() -> web::Json<Version> {
    web::Json(Version { version: env!("CARGO_PKG_VERSION") })
}

//! `/.well-known/matrix/client` and `/.well-known/matrix/server`, for installations where this
//! service answers for the server name (Matrix "Server discovery", MSC2965).

use actix_web::{HttpResponse, web};

use crate::protocol::matrix::well_known::{
    Authentication, ClientWellKnown, HomeserverAddress, ServerWellKnown,
};
use crate::web::site::Site;

/// Where the homeserver and its accounts are.
pub async fn well_known_client(site: web::Data<Site>) -> HttpResponse {
    let homeserver = site.ctx.settings.matrix.public_endpoint.as_str();
    HttpResponse::Ok().json(ClientWellKnown {
        homeserver: HomeserverAddress { base_url: homeserver.trim_end_matches('/').to_owned() },
        authentication: Authentication {
            issuer: site.urls.issuer().to_owned(),
            account: site.urls.absolute("account/").to_string(),
        },
    })
}

/// Where other homeservers reach ours.
pub async fn well_known_server(site: web::Data<Site>) -> HttpResponse {
    let homeserver = &site.ctx.settings.matrix.public_endpoint;
    let host = homeserver.host_str().unwrap_or_default();
    let port = homeserver.port_or_known_default().unwrap_or(443);
    HttpResponse::Ok().json(ServerWellKnown { server: format!("{host}:{port}") })
}

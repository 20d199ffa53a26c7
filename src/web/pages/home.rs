//! `GET /`: what this place is, and the way in.

use actix_web::HttpResponse;

use super::{PageError, Visit};
use crate::flows::sign_up::is_open;
use crate::render::home::HomePage;

/// The front page.
pub async fn home(visit: Visit) -> Result<HttpResponse, PageError> {
    let page = HomePage {
        login_url: visit.site.urls.login(None),
        register_url: is_open(&visit.site.ctx).then(|| visit.site.urls.register(None)),
        server_name: visit.site.ctx.homeserver.server_name().to_owned(),
    };
    Ok(visit.page(&page)?.send())
}

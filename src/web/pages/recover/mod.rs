//! A new password for who forgot theirs: `ask.rs` takes the e-mail address, `progress.rs` waits with
//! who asked, `password.rs` is where the link of the mail leads.
//!
//! What the person came for is remembered with the request, and found again by the browser that made it
//! (cookie `recovery`): the link may well be opened in another one.

mod ask;
mod password;
mod progress;

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

pub use ask::{ask_recovery, recover};
pub use password::{recover_password, set_recovered_password};
pub use progress::{recovery_progress, resend_recovery};

use super::cookie::RECOVERY;
use super::{PageError, Visit};
use crate::domain::{Errand, Recovery, RecoveryId, SecretString};
use crate::flows::recover::is_enabled;
use crate::render::recover::{RecoverOver, RecoverOverPage};
use crate::web::site::Site;

/// The recovery that this browser asked for last.
fn of_browser(site: &Site, request: &HttpRequest) -> Option<RecoveryId> {
    let id = RECOVERY.read(site, request)?;
    std::str::from_utf8(&id).ok()?.parse().ok()
}

/// What somebody came for who asked for a recovery.
fn errand_of(recovery: &Recovery) -> Option<Errand> {
    recovery.errand.as_deref()?.parse().ok()
}

/// Makes the link of a mail.
fn link(site: &Site) -> impl Fn(&SecretString) -> String + Send {
    let urls = site.urls.clone();
    move |ticket| urls.password_recovery_with(ticket.expose()).to_string()
}

/// Says that there is nothing to do here.
fn over(visit: &Visit, why: RecoverOver, status: StatusCode) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let page = RecoverOverPage {
        recover_url: is_enabled(&visit.site.ctx).then(|| urls.recover(None)),
        login_url: urls.login(None),
        why,
    };
    Ok(visit.page(&page)?.status(status).send())
}

/// The answer where mails are not sent.
fn switched_off(visit: &Visit) -> Result<HttpResponse, PageError> {
    over(visit, RecoverOver::SwitchedOff, StatusCode::FORBIDDEN)
}

//! `GET /register/steps/{id}/waiting`: where people who asked for an account see how it stands, for
//! as long as it takes. Once they are let in it leads on.

use actix_web::HttpResponse;

use super::steps::Registrant;
use crate::domain::user_registration::{Approval, Email, Step};
use crate::render::register::{WaitingPage, WaitingState};
use crate::web::pages::PageError;

/// The page.
pub async fn waiting(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Waiting) {
        return Ok(elsewhere);
    }
    let registration = &registrant.registration;
    let state = match &registration.approval {
        Approval::Declined { note, .. } => WaitingState::Declined { note: note.clone() },
        _ => WaitingState::Waiting { until: registration.lives_until },
    };
    let page = WaitingPage {
        state,
        again_url: registrant.at(Step::Waiting),
        username: registration.username().to_owned(),
        email: match &registration.email {
            Email::Confirmed { address } => Some(address.clone()),
            Email::None | Email::Unconfirmed { .. } | Email::InUse { .. } => None,
        },
    };
    Ok(registrant.visit.page(&page)?.send())
}

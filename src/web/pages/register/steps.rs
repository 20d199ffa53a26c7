//! What the steps share: whose registration it is, and where it goes next.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, HttpResponse};

use crate::domain::user_registration::{Step, UserRegistration};
use crate::domain::{Errand, UserRegistrationId};
use crate::flows::continue_errand::continue_errand;
use crate::flows::sign_up::{Recipient, StepError, current, is_open, is_open_by_invitation};
use crate::web::pages::cookie::REGISTRATION;
use crate::web::pages::{PageError, Visit, see_other};
use crate::web::site::Site;

/// How many registrations a browser has at once: tabs in which somebody began anew.
const MOST: usize = 5;
/// The length of an id as text.
const ID_LEN: usize = 26;

/// Somebody on their way to an account, in the browser in which they began.
pub struct Registrant {
    /// Their visit.
    pub visit: Visit,
    /// What they told so far.
    pub registration: UserRegistration,
    /// What comes next.
    pub step: Step,
    /// What they came for.
    pub errand: Errand,
}

impl Registrant {
    /// Where a step is.
    pub fn at(&self, step: Step) -> String {
        self.visit.site.urls.register_step(self.registration.id, step)
    }

    /// If it is not this step's turn: where it goes on.
    pub fn elsewhere(&self, step: Step) -> Option<HttpResponse> {
        (self.step != step).then(|| see_other(&self.at(self.step)))
    }

    /// Who gets mails.
    pub fn recipient(&self) -> Recipient {
        Recipient { language: self.visit.language().to_string(), from: self.visit.address.0 }
    }

    /// After a step was taken: the next.
    pub async fn go_on(&self) -> Result<HttpResponse, PageError> {
        let id = self.registration.id;
        let found = current(&self.visit.site.ctx, id).await?;
        let (_, step) = found.ok_or(PageError::SignUpOver)?;
        Ok(see_other(&self.visit.site.urls.register_step(id, step)))
    }
}

impl FromRequest for Registrant {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = Visit::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let visit = visit.await?;
            let id = request.match_info().query("id").parse::<UserRegistrationId>();
            let id = id.map_err(|_| PageError::SignUpOver)?;
            if !begun_here(&visit.site, &request).contains(&id) {
                return Err(PageError::SignUpOver);
            }
            let ctx = &visit.site.ctx;
            let (registration, step) = current(ctx, id).await?.ok_or(PageError::SignUpOver)?;
            let is_over = matches!(step, Step::Finish | Step::Waiting);
            if !is_open(ctx) && !is_open_by_invitation(ctx) && !is_over {
                return Err(PageError::SignUpClosed);
            }
            let errand: Errand = registration.errand.parse().map_err(|_| PageError::GrantGone)?;
            let progress = continue_errand(ctx, &errand, visit.signed_in()).await?;
            let locales = progress.and_then(|progress| progress.ui_locales);
            let step_page = visit.site.urls.register_step(id, step);
            let visit = visit.returning_to(Some(step_page));
            Ok(Self { visit: visit.speaking(locales.as_deref()), registration, step, errand })
        })
    }
}

/// The registrations that this browser began, the oldest first.
pub fn begun_here(site: &Site, request: &HttpRequest) -> Vec<UserRegistrationId> {
    let held = REGISTRATION.read(site, request).unwrap_or_default();
    let texts = held.chunks(ID_LEN).filter_map(|chunk| std::str::from_utf8(chunk).ok());
    texts.filter_map(|text| text.parse().ok()).collect()
}

/// What the cookie holds with one more.
pub fn with_one_more(mut held: Vec<UserRegistrationId>, id: UserRegistrationId) -> Vec<u8> {
    held.push(id);
    let first = held.len().saturating_sub(MOST);
    held[first..].iter().flat_map(|id| id.to_string().into_bytes()).collect()
}

impl From<StepError> for PageError {
    /// What the step's own page does not show.
    fn from(error: StepError) -> Self {
        match error {
            StepError::Fault(fault) => Self::Fault(fault),
            StepError::Over | StepError::Name(_) | StepError::Token(_) => Self::SignUpOver,
        }
    }
}

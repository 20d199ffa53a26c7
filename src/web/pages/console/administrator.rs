//! An administrator's request to the console: who it is, and that they may be here.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use crate::domain::event::{Surface, What};
use crate::domain::next_step::Step;
use crate::domain::{Actor, BrowserSessionId, ConsolePlace, Doer, Errand, User};
use crate::flows::continue_errand::to_console;
use crate::flows::events::{self, Told};
use crate::web::pages::{PageError, Visit};

/// An administrator's request. Whoever is not signed in, or not freshly enough for the place, is led
/// to the sign-in and back; whoever is no administrator sees a page that says so.
pub struct Administrator {
    /// Their visit.
    pub visit: Visit,
    /// Who they are.
    pub user: User,
    /// Their browser.
    pub browser: BrowserSessionId,
}

impl Administrator {
    /// On whose word things are done.
    #[must_use]
    pub fn doer(&self) -> Doer {
        Doer::administrator(self.user.id, self.visit.caller())
    }

    /// Refuses what would lock them out themselves: another administrator can do it.
    pub fn is_not(&self, user: &User) -> Result<(), PageError> {
        if self.user.id == user.id {
            return Err(PageError::BadRequest("this is your own account".to_owned()));
        }
        Ok(())
    }
}

impl FromRequest for Administrator {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = Visit::from_request(request, payload);
        Box::pin(async move {
            let visit = visit.await?;
            let (ctx, place) = (&visit.site.ctx, place(&visit));
            if let Some((_, user)) = visit.person()?
                && !ctx.may_administrate(user)
            {
                let what = What::access_refused(Surface::Console);
                let (user_id, actor, by) = (Some(user.id), Actor::Owner, visit.caller());
                events::refused(ctx, Told { user_id, actor, by, what });
                return Err(PageError::NotAdministrator);
            }
            match (to_console(ctx, &place, visit.signed_in()), visit.signed_in()) {
                (Step::Consent, Some((session, user))) => {
                    let (browser, user) = (session.id, user.clone());
                    Ok(Self { visit, user, browser })
                }
                _ => Err(PageError::SignInFirst(Box::new(Errand::Console(place)))),
            }
        })
    }
}

/// The place that a request is for.
fn place(visit: &Visit) -> ConsolePlace {
    let here = visit.here().unwrap_or_default();
    let path = here.split('?').next().unwrap_or_default();
    let below = path.strip_prefix(&visit.site.urls.console()).unwrap_or_default();
    ConsolePlace::of_path(below)
}

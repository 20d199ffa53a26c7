//! `/admin/invitations/new` and `/admin/invitations/{id}/edit`: a new invitation, and a change of one.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::invitation::find;
use super::parts::{done, nav};
use super::user::refused;
use super::{Administrator, PageForm, see_other};
use crate::domain::UserRegistrationToken;
use crate::domain::invitation::InvalidInvitation;
use crate::flows::manage::{
    ManageError, NewInvitation, RegistrationTokenChange, change_registration_token, invite,
};
use crate::render::console::{ConsoleNotice, InvitationError, InvitationFormPage, Section};
use crate::web::pages::PageError;

/// For how long an invitation is good if nobody says otherwise.
const DAYS: &str = "7";
/// The choice that leaves things as they are.
const KEEP: &str = "keep";

/// The forms of both pages.
#[derive(Debug, Default, Deserialize)]
pub struct InvitationForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    uses: String,
    #[serde(default)]
    days: String,
}

impl InvitationForm {
    /// How many accounts; any number if nothing was typed.
    fn uses(&self) -> Result<Option<u32>, InvitationError> {
        match self.uses.trim() {
            "" => Ok(None),
            number => match number.parse() {
                Ok(number) if number > 0 => Ok(Some(number)),
                _ => Err(InvitationError::Uses),
            },
        }
    }

    /// For how long; for ever if it says nothing that is one of the choices.
    fn lifetime(&self) -> Option<Duration> {
        let days: u64 = self.days.parse().ok().filter(|days| (1..=366).contains(days))?;
        Some(Duration::from_hours(days * 24))
    }
}

/// The page for a new one.
pub async fn new_invitation(admin: Administrator) -> Result<HttpResponse, PageError> {
    let form =
        InvitationForm { uses: "1".to_owned(), days: DAYS.to_owned(), ..InvitationForm::default() };
    show(&admin, None, &form, None, StatusCode::OK)
}

/// Makes one, and shows it.
pub async fn make_invitation(
    admin: Administrator,
    PageForm(form): PageForm<InvitationForm>,
) -> Result<HttpResponse, PageError> {
    let again = |error, status| show(&admin, None, &form, Some(error), status);
    if !admin.visit.has_good_form(&form.csrf) {
        return again(InvitationError::FormExpired, StatusCode::BAD_REQUEST);
    }
    let usage_limit = match form.uses() {
        Ok(uses) => uses,
        Err(error) => return again(error, StatusCode::BAD_REQUEST),
    };
    let new = NewInvitation {
        note: Some(form.note.clone()),
        username: Some(form.username.trim().to_lowercase()),
        usage_limit,
        expires_in: form.lifetime(),
    };
    let error = match invite(&admin.visit.site.ctx, &admin.doer(), new).await {
        Ok(made) => return Ok(see_other(&admin.visit.site.urls.console_invitation(made.id))),
        Err(ManageError::Invitation(InvalidInvitation::Note)) => InvitationError::Note,
        Err(ManageError::Invitation(InvalidInvitation::Username(_))) => InvitationError::Username,
        Err(ManageError::NameTaken(_)) => InvitationError::UsernameTaken,
        Err(ManageError::Unavailable(_)) => InvitationError::UsernameUnavailable,
        Err(error) => return Err(refused(error)),
    };
    again(error, StatusCode::BAD_REQUEST)
}

/// The page for a change.
pub async fn edit_invitation(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let token = find(&admin, &id).await?;
    let uses = token.usage_limit.map(|limit| limit.to_string()).unwrap_or_default();
    let form = InvitationForm { uses, days: KEEP.to_owned(), ..InvitationForm::default() };
    show(&admin, Some(&token), &form, None, StatusCode::OK)
}

/// Changes it.
pub async fn change_invitation(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<InvitationForm>,
) -> Result<HttpResponse, PageError> {
    let token = find(&admin, &id).await?;
    let again = |error| show(&admin, Some(&token), &form, Some(error), StatusCode::BAD_REQUEST);
    if !admin.visit.has_good_form(&form.csrf) {
        return again(InvitationError::FormExpired);
    }
    let usage_limit = match form.uses() {
        Ok(uses) => uses,
        Err(error) => return again(error),
    };
    let ctx = &admin.visit.site.ctx;
    let expires_at =
        (form.days != KEEP).then(|| form.lifetime().map(|lifetime| ctx.now() + lifetime));
    // A name is for one account.
    let usage_limit = token.username().is_none().then_some(usage_limit);
    let change = RegistrationTokenChange { expires_at, usage_limit };
    change_registration_token(ctx, &admin.doer(), token.id, change).await.map_err(refused)?;
    let place = admin.visit.site.urls.console_invitation(token.id);
    Ok(done(&place, ConsoleNotice::InvitationChanged))
}

fn show(
    admin: &Administrator,
    token: Option<&UserRegistrationToken>,
    form: &InvitationForm,
    error: Option<InvitationError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &admin.visit.site.urls;
    let place = token.map(|token| urls.console_invitation(token.id));
    let page = InvitationFormPage {
        nav: nav(urls, Section::Invitations),
        action: match &place {
            Some(place) => format!("{place}/edit"),
            None => urls.console_page("invitations/new"),
        },
        is_new: token.is_none(),
        note: form.note.clone(),
        username: form.username.clone(),
        uses: form.uses.clone(),
        days: form.days.clone(),
        error,
        cancel_url: place.unwrap_or_else(|| urls.console_page("invitations")),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}

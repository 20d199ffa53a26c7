//! `/account/emails`: the addresses of the account.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::parts::{nav, notice};
use super::{Opened, PageError, PageForm, Plain, Visit, done, see_other};
use crate::config::email::EmailTransport;
use crate::domain::account_action::AccountAction;
use crate::domain::{User, UserEmail};
use crate::flows::account::emails as flow;
use crate::render::account::{
    AccountNotice, EmailError, EmailRow, EmailsPage, RemoveEmailPage, Tab,
};

/// The page.
pub async fn emails(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    flow::may_change(&visit.site.ctx).map_err(refused)?;
    let done = notice(opened.done.as_deref());
    show(&visit, user, done, None, StatusCode::OK).await
}

/// `POST …/{email}/primary`: makes it the one that others are told.
pub async fn make_primary(
    visit: Visit,
    id: web::Path<String>,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    visit.check_form(&form.csrf)?;
    let emails = visit.site.urls.account_place(&AccountAction::Emails);
    let Ok(id) = id.parse() else { return Ok(see_other(&emails)) };
    match flow::make_primary(&visit.site.ctx, user.id, id, &visit.caller()).await {
        Ok(()) => Ok(done(&emails, "primary-email")),
        Err(flow::EmailError::Unknown) => Ok(see_other(&emails)),
        Err(error) => Err(refused(error)),
    }
}

/// `GET …/{email}/remove`: asks once more.
pub async fn removal(visit: Visit, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    flow::may_change(ctx).map_err(refused)?;
    let emails = urls.account_place(&AccountAction::Emails);
    let Some(email) = of_person(&visit, user, &id).await? else { return Ok(see_other(&emails)) };
    let page = RemoveEmailPage {
        nav: nav(&visit, Tab::Profile),
        action: urls.remove_email(email.id),
        is_last: flow::emails(&ctx.store, user).await?.len() < 2,
        address: email.email,
        cancel_url: emails,
    };
    Ok(visit.page(&page)?.send())
}

/// `POST …/{email}/remove`: takes it away.
pub async fn remove_email(
    visit: Visit,
    id: web::Path<String>,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    visit.check_form(&form.csrf)?;
    let emails = visit.site.urls.account_place(&AccountAction::Emails);
    let Ok(id) = id.parse() else { return Ok(see_other(&emails)) };
    match flow::remove(&visit.site.ctx, user.id, id, &visit.caller()).await {
        Ok(_) => Ok(done(&emails, "email-removed")),
        // A second press: it is gone.
        Err(flow::EmailError::Unknown) => Ok(see_other(&emails)),
        Err(flow::EmailError::LastOne) => {
            let again = Some((String::new(), EmailError::LastOne));
            show(&visit, user, None, again, StatusCode::BAD_REQUEST).await
        }
        Err(error) => Err(refused(error)),
    }
}

async fn of_person(visit: &Visit, user: &User, id: &str) -> Result<Option<UserEmail>, PageError> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(flow::find(&visit.site.ctx.store, user.id, id).await?)
}

pub(super) fn refused(error: flow::EmailError) -> PageError {
    match error {
        flow::EmailError::Fault(fault) => fault.into(),
        other => PageError::BadRequest(other.to_string()),
    }
}

pub(super) async fn show(
    visit: &Visit,
    user: &User,
    notice: Option<AccountNotice>,
    again: Option<(String, EmailError)>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    let emails = flow::emails(&ctx.store, user).await?;
    // Where no mail is sent, no code arrives.
    let may_add = ctx.settings.email.transport != EmailTransport::Blackhole;
    let may_go = emails.len() > 1 || !flow::needs_an_address(ctx);
    let (typed, error) = again.map_or((String::new(), None), |(typed, e)| (typed, Some(e)));
    let row = |(place, email): (usize, UserEmail)| EmailRow {
        is_primary: place == 0,
        primary_action: urls.make_primary(email.id),
        remove_url: may_go.then(|| urls.remove_email(email.id)),
        added: email.created_at,
        address: email.email,
    };
    let page = EmailsPage {
        nav: nav(visit, Tab::Profile),
        notice,
        add_action: may_add.then(|| urls.account_place(&AccountAction::Emails)),
        emails: emails.into_iter().enumerate().map(row).collect(),
        typed,
        error,
    };
    Ok(visit.page(&page)?.status(status).send())
}

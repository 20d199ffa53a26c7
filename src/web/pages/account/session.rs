//! `/account/sessions/{session}`: one session, and its name.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{card, nav, notice};
use super::{Opened, PageError, PageForm, Visit, done, see_other};
use crate::domain::account_action::AccountAction;
use crate::domain::{BrowserSessionId, OwnSession, UserId};
use crate::flows::account::rename_session::{RenameError, rename_session};
use crate::flows::account::sessions::{Known, find, known};
use crate::render::account::{AccountNotice, SessionNameError, SessionPage, Tab};
use crate::render::consent::Permission;

/// The page. A session that has ended leads to the list, as does another's.
pub async fn session(
    visit: Visit,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let action = action(&id);
    let Some((this, user)) = visit.person_for(&action).await? else {
        return Ok(visit.sign_in_for(action));
    };
    match of_person(&visit, user.id, &action).await? {
        Some(known) => {
            let done = notice(opened.done.as_deref());
            show(&visit, &known, this.id, done, None, StatusCode::OK)
        }
        None => Ok(see_other(&visit.site.urls.sessions())),
    }
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct NameForm {
    csrf: String,
    name: String,
}

/// Gives the session a name.
pub async fn rename(
    visit: Visit,
    id: web::Path<String>,
    PageForm(form): PageForm<NameForm>,
) -> Result<HttpResponse, PageError> {
    let action = action(&id);
    let Some((this, user)) = visit.person_for(&action).await? else {
        return Ok(visit.sign_in_for(action));
    };
    let list = visit.site.urls.sessions();
    let Some(known) = of_person(&visit, user.id, &action).await? else {
        return Ok(see_other(&list));
    };
    let id = known.session.id;
    let error = if visit.has_good_form(&form.csrf) {
        match rename_session(&visit.site.ctx, user.id, id, &form.name).await {
            Ok(()) => return Ok(done(&visit.site.urls.session(id), "renamed")),
            Err(RenameError::Unknown) => return Ok(see_other(&list)),
            Err(RenameError::Empty) => SessionNameError::Missing,
            Err(RenameError::TooLong) => SessionNameError::TooLong,
            Err(RenameError::Fault(fault)) => return Err(fault.into()),
        }
    } else {
        SessionNameError::FormExpired
    };
    let again = Some((form.name, error));
    show(&visit, &known, this.id, None, again, StatusCode::BAD_REQUEST)
}

/// Which session an address names; the list if it names none.
pub(super) fn action(id: &str) -> AccountAction {
    id.parse().map_or(AccountAction::DevicesList, AccountAction::Session)
}

/// The session, if it stands and is the person's.
pub(super) async fn of_person(
    visit: &Visit,
    user_id: UserId,
    action: &AccountAction,
) -> Result<Option<Known>, PageError> {
    let AccountAction::Session(id) = action else { return Ok(None) };
    let store = &visit.site.ctx.store;
    let found = find(store, user_id, *id).await?;
    Ok(known(store, found).await?.into_iter().next())
}

fn show(
    visit: &Visit,
    known: &Known,
    this: BrowserSessionId,
    notice: Option<AccountNotice>,
    again: Option<(String, SessionNameError)>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (session, urls) = (&known.session, &visit.site.urls);
    let is_this = session.id == OwnSession::Browser(this);
    let client_uri = known.client.as_ref().and_then(|c| c.metadata.client_uri.as_ref());
    let can_be_renamed = !matches!(session.id, OwnSession::Browser(_));
    let (typed, error) = match again {
        Some((typed, error)) => (typed, Some(error)),
        None => (known.name().unwrap_or_default(), None),
    };
    let page = SessionPage {
        nav: nav(visit, Tab::Sessions),
        notice,
        session: card(visit, known, this),
        app: known.client.as_ref().map(crate::domain::Client::display_name),
        app_host: client_uri.and_then(|uri| uri.host_str()).map(str::to_owned),
        expires: session.expires_at,
        permissions: session.scope.as_ref().map(Permission::list),
        rename_action: can_be_renamed.then(|| urls.session(session.id)),
        typed,
        error,
        end_url: (!is_this).then(|| urls.end_session_of(session.id)),
    };
    Ok(visit.page(&page)?.status(status).send())
}

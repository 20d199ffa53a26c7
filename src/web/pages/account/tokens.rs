//! `/account/tokens` and `/account/tokens/new`: personal access tokens for bots and scripts. A token is
//! a session too: it is looked at, renamed and revoked where sessions are.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{nav, notice};
use super::{Opened, PageError, PageForm, Visit, done};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::Refusal;
use crate::domain::own_token::{Abilities, Lifetime};
use crate::domain::personal_session::InvalidName;
use crate::domain::{OwnSession, PersonalSession, PersonalSessionId, User};
use crate::flows::Fault;
use crate::flows::account::tokens::{self as flow, NewToken, make_token};
use crate::flows::personal_session::Issued;
use crate::render::account::{NewTokenPage, Tab, TokenError, TokenMadePage, TokenRow, TokensPage};
use crate::render::consent::Permission;

/// The list.
pub async fn tokens(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Tokens).await? else {
        return Ok(visit.sign_in_for(AccountAction::Tokens));
    };
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    let row = |session: PersonalSession| TokenRow {
        url: urls.session(OwnSession::Personal(session.id)),
        last_use: session.last_active.as_ref().map(|seen| seen.at),
        expires: session.expires_at,
        is_over: session.is_expired(ctx.now()),
        by_administrator: !session.is_own(),
        name: session.human_name,
    };
    let may_make = ctx.settings.account.personal_tokens_allowed;
    let page = TokensPage {
        nav: nav(&visit, Tab::Security),
        notice: notice(opened.done.as_deref()),
        tokens: flow::tokens(ctx, user.id).await?.into_iter().map(row).collect(),
        new_url: may_make.then(|| urls.account_place(&AccountAction::NewToken)),
    };
    Ok(visit.page(&page)?.send())
}

/// The form for a new one.
pub async fn new_token(visit: Visit) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::NewToken).await? else {
        return Ok(visit.sign_in_for(AccountAction::NewToken));
    };
    if !visit.site.ctx.settings.account.personal_tokens_allowed {
        return Err(PageError::BadRequest(flow::TokenError::SwitchedOff.to_string()));
    }
    show(&visit, user, &NewTokenForm::default(), None, StatusCode::OK)
}

/// The form of that page.
#[derive(Debug, Default, Deserialize)]
pub struct NewTokenForm {
    csrf: String,
    id: Option<String>,
    #[serde(default)]
    name: String,
    matrix: Option<String>,
    device: Option<String>,
    synapse_admin: Option<String>,
    admin: Option<String>,
    lifetime: Option<String>,
}

impl NewTokenForm {
    fn abilities(&self) -> Abilities {
        Abilities {
            matrix: self.matrix.is_some(),
            device: self.device.is_some(),
            synapse_admin: self.synapse_admin.is_some(),
            admin: self.admin.is_some(),
        }
    }

    fn lifetime(&self) -> Lifetime {
        self.lifetime.as_deref().and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    fn id(&self) -> Option<PersonalSessionId> {
        self.id.as_deref().and_then(|text| text.parse().ok())
    }
}

/// Makes the token and shows it: it is nowhere to be read again, so that there is no page to go to.
/// Whoever reloads this one, or presses twice, comes to the list.
pub async fn make_new_token(
    visit: Visit,
    PageForm(form): PageForm<NewTokenForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::NewToken).await? else {
        return Ok(visit.sign_in_for(AccountAction::NewToken));
    };
    let again = |error, status| show(&visit, user, &form, Some(error), status);
    let (true, Some(id)) = (visit.has_good_form(&form.csrf), form.id()) else {
        return again(TokenError::FormExpired, StatusCode::BAD_REQUEST);
    };
    let (name, abilities, lifetime) = (form.name.clone(), form.abilities(), form.lifetime());
    let asked = NewToken { id, name, abilities, lifetime };
    let refused = match make_token(&visit.site.ctx, user, asked, &visit.caller()).await {
        Ok(issued) => return made(&visit, &issued),
        Err(refused) => refused,
    };
    let error = match refused {
        flow::TokenError::MadeAlready => {
            let tokens = visit.site.urls.account_place(&AccountAction::Tokens);
            return Ok(done(&tokens, "token-made"));
        }
        flow::TokenError::Name(InvalidName::Empty) => TokenError::Missing,
        flow::TokenError::Name(InvalidName::TooLong) => TokenError::TooLong,
        flow::TokenError::NoAbility => TokenError::NoAbility,
        flow::TokenError::Scope(_) => TokenError::NotAllowed,
        flow::TokenError::NeedsAnEnd => TokenError::NeedsAnEnd,
        flow::TokenError::TooMany => TokenError::TooMany,
        flow::TokenError::FormExpired => TokenError::FormExpired,
        flow::TokenError::Fault(Fault::Homeserver(_)) => {
            return again(TokenError::Unreachable, StatusCode::SERVICE_UNAVAILABLE);
        }
        flow::TokenError::Fault(fault) => return Err(fault.into()),
        flow::TokenError::AccountClosed => return Err(Refusal::Locked.into()),
        error @ flow::TokenError::SwitchedOff => {
            return Err(PageError::BadRequest(error.to_string()));
        }
    };
    again(error, StatusCode::BAD_REQUEST)
}

fn made(visit: &Visit, issued: &Issued) -> Result<HttpResponse, PageError> {
    let session = &issued.session;
    let page = TokenMadePage {
        nav: nav(visit, Tab::Security),
        name: session.human_name.clone(),
        token: issued.token.expose().to_owned(),
        permissions: Permission::list(&session.scope),
        expires: session.expires_at,
        tokens_url: visit.site.urls.account_place(&AccountAction::Tokens),
    };
    Ok(visit.page(&page)?.send())
}

fn show(
    visit: &Visit,
    user: &User,
    form: &NewTokenForm,
    error: Option<TokenError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    let asked = form.abilities();
    let first = Abilities { matrix: true, ..Abilities::default() };
    let page = NewTokenPage {
        nav: nav(visit, Tab::Security),
        action: urls.account_place(&AccountAction::NewToken),
        id: ctx.mint.id::<PersonalSessionId>(ctx.now()).to_string(),
        typed: form.name.clone(),
        abilities: if error.is_none() { first } else { asked },
        may_administrate: ctx.may_administrate(user),
        lifetime: form.lifetime(),
        lifetimes: Lifetime::ALL,
        error,
        cancel_url: urls.account_place(&AccountAction::Tokens),
    };
    Ok(visit.page(&page)?.status(status).send())
}

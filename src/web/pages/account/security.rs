//! `/account/security`: what keeps the account safe, a link to each.

use actix_web::{HttpResponse, web};

use super::parts::{nav, notice};
use super::{Opened, PageError, Visit};
use crate::domain::account_action::AccountAction;
use crate::render::account::{SecurityPage, Tab};
use crate::store::{personal_sessions, user_passwords};

/// The page.
pub async fn security(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Security).await? else {
        return Ok(visit.sign_in_for(AccountAction::Security));
    };
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    let settings = &ctx.settings;
    let may_change = settings.passwords.enabled && settings.account.password_change_allowed;
    let may_leave = settings.account.account_deactivation_allowed;
    let password = user_passwords::get(&ctx.store, user.id).await?;
    let has_tokens = settings.account.personal_tokens_allowed
        || !personal_sessions::active_of_actor(&ctx.store, user.id, 1).await?.is_empty();
    let page = SecurityPage {
        nav: nav(&visit, Tab::Security),
        notice: notice(opened.done.as_deref()),
        password_url: may_change.then(|| urls.change_password()),
        password_set: password
            .filter(|_| settings.passwords.enabled)
            .map(|password| password.created_at),
        tokens_url: has_tokens.then(|| urls.account_place(&AccountAction::Tokens)),
        apps_url: urls.account_place(&AccountAction::Apps),
        reset_keys_url: urls.account_place(&AccountAction::CrossSigningReset),
        export_url: urls.account_place(&AccountAction::Export),
        deactivate_url: may_leave.then(|| urls.account_place(&AccountAction::AccountDeactivate)),
    };
    Ok(visit.page(&page)?.send())
}

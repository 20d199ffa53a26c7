//! `/admin/invitations/{id}`: one invitation, to be handed out, taken back, or made good again.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::invitations::{is_off, row};
use super::parts::{Opened, done, nav};
use super::user::refused;
use super::{Administrator, PageForm};
use crate::domain::{UserRegistrationToken, UserRegistrationTokenId};
use crate::flows::manage::{
    ManageError, TokenShown, revoke_registration_token_of, unrevoke_registration_token,
};
use crate::render::console::{ConsoleNotice, InvitationPage, Section};
use crate::render::qr::Qr;
use crate::store::{user_registration_tokens, users};
use crate::web::pages::PageError;

/// The page.
pub async fn invitation(
    admin: Administrator,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let token = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let link = urls.register_with(&TokenShown::of(ctx, &token).token).to_string();
    let created_by = match token.invitation.as_ref().and_then(|it| it.created_by) {
        Some(user_id) => users::get(&ctx.store, user_id).await?,
        None => None,
    };
    let page = InvitationPage {
        nav: nav(urls, Section::Invitations),
        notice: ConsoleNotice::of(opened.done.as_deref()),
        action: urls.console_invitation(token.id),
        invitation: row(urls, &token, ctx.now()),
        created_by: created_by.map(|user| ctx.homeserver.mxid(&user.username)),
        last_used: token.last_used_at,
        qr: Qr::of(&link),
        link,
        is_off: is_off(ctx),
        edit_url: format!("{}/edit", urls.console_invitation(token.id)),
        back_url: urls.console_page("invitations"),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct ActForm {
    csrf: String,
    act: String,
}

/// Takes it back, or makes it good again. A second press finds it done.
pub async fn act_on_invitation(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<ActForm>,
) -> Result<HttpResponse, PageError> {
    let token = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let (ctx, by) = (&admin.visit.site.ctx, admin.doer());
    let (acted, notice) = match form.act.as_str() {
        "revoke" => (
            revoke_registration_token_of(ctx, &by, token.id).await,
            ConsoleNotice::InvitationRevoked,
        ),
        "unrevoke" => (
            unrevoke_registration_token(ctx, &by, token.id).await,
            ConsoleNotice::InvitationRestored,
        ),
        _ => return Err(PageError::BadRequest("there is no such act".to_owned())),
    };
    match acted {
        Ok(_) | Err(ManageError::TokenRevoked | ManageError::TokenNotRevoked) => {
            Ok(done(&admin.visit.site.urls.console_invitation(token.id), notice))
        }
        Err(error) => Err(refused(error)),
    }
}

/// The token that an address names; where there is none, there is no page.
pub(super) async fn find(
    admin: &Administrator,
    id: &str,
) -> Result<UserRegistrationToken, PageError> {
    let id: UserRegistrationTokenId = id.parse().map_err(|_| PageError::NotFound)?;
    let found = user_registration_tokens::get(&admin.visit.site.ctx.store, id).await?;
    found.ok_or(PageError::NotFound)
}

//! `/admin/invitations`: registration tokens as links that are handed out.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Administrator;
use super::parts::{ON_A_PAGE, Part, nav, pages};
use crate::domain::listing::RegistrationTokenFilter;
use crate::domain::user_registration_token::TokenRefusal;
use crate::domain::{Timestamp, UserRegistrationToken, UserRegistrationTokenId};
use crate::flows::Context;
use crate::flows::sign_up::{is_open, is_open_by_invitation};
use crate::render::console::{
    ConsoleNotice, InvitationRow, InvitationState, InvitationsPage, Section,
};
use crate::store::user_registration_tokens as store;
use crate::web::pages::PageError;
use crate::web::urls::Urls;

/// Which of them.
#[derive(Debug, Deserialize)]
pub struct Asked {
    show: Option<String>,
    done: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

/// The page.
pub async fn invitations(
    admin: Administrator,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let part = Part::<UserRegistrationTokenId>::of(asked.before.as_deref(), asked.after.as_deref());
    let show = asked.show.as_deref().filter(|show| *show == "valid");
    let valid = show.map(|_| true);
    let filter = RegistrationTokenFilter { valid, ..RegistrationTokenFilter::default() };
    let window = part.window(ON_A_PAGE);
    let listed = store::list(&ctx.store, &filter, ctx.now(), &window).await?;
    let place = urls.console_page("invitations");
    let (before_url, after_url) = pages(&place, &[("show", show)], &listed, |token| token.id);
    let page = InvitationsPage {
        nav: nav(urls, Section::Invitations),
        notice: ConsoleNotice::of(asked.done.as_deref()),
        action: place,
        valid_only: show.is_some(),
        is_off: is_off(ctx),
        invitations: listed.items.iter().rev().map(|it| row(urls, it, ctx.now())).collect(),
        new_url: urls.console_page("invitations/new"),
        before_url,
        after_url,
    };
    Ok(admin.visit.page(&page)?.send())
}

/// Whether nobody can use any of them.
pub(super) fn is_off(ctx: &Context) -> bool {
    !is_open(ctx) && !is_open_by_invitation(ctx)
}

/// What is known of a token.
pub(super) fn row(urls: &Urls, token: &UserRegistrationToken, now: Timestamp) -> InvitationRow {
    let invitation = token.invitation.as_ref();
    InvitationRow {
        url: urls.console_invitation(token.id),
        note: invitation.and_then(|it| it.note.clone()),
        username: invitation.and_then(|it| it.username.clone()),
        is_invitation: invitation.is_some(),
        state: match token.check(now) {
            Ok(()) => InvitationState::Valid,
            Err(TokenRefusal::UsedUp) => InvitationState::UsedUp,
            Err(TokenRefusal::Expired) => InvitationState::Expired,
            Err(TokenRefusal::Revoked) => InvitationState::Revoked,
        },
        times_used: token.times_used,
        usage_limit: token.usage_limit,
        made: token.created_at,
        expires: token.expires_at,
    }
}

//! `/admin/users`: the accounts.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Administrator;
use super::parts::{ON_A_PAGE, Part, nav, pages};
use crate::domain::listing::{UserFilter, UserStatus};
use crate::domain::user::Standing;
use crate::domain::{User, UserId};
use crate::flows::Context;
use crate::render::console::{
    ConsoleNotice, Section, StandingChoice, UserRow, UserStanding, UsersPage,
};
use crate::store::users as store;
use crate::web::pages::PageError;

/// Which of them.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    status: String,
    admin: Option<String>,
    done: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn status(&self) -> StandingChoice {
        match self.status.as_str() {
            "active" => StandingChoice::Active,
            "locked" => StandingChoice::Locked,
            "deactivated" => StandingChoice::Deactivated,
            _ => StandingChoice::Any,
        }
    }

    fn filter(&self, ctx: &Context) -> UserFilter {
        UserFilter {
            admin: self.admin.is_some().then_some(true),
            search: searched(ctx, &self.q),
            status: match self.status() {
                StandingChoice::Any => None,
                StandingChoice::Active => Some(UserStatus::Active),
                StandingChoice::Locked => Some(UserStatus::Locked),
                StandingChoice::Deactivated => Some(UserStatus::Deactivated),
            },
            ..UserFilter::default()
        }
    }
}

/// The part of a username that is looked for, which may be typed as a Matrix id.
fn searched(ctx: &Context, typed: &str) -> Option<String> {
    let typed = typed.trim();
    let name = typed.strip_prefix('@').unwrap_or(typed);
    let server = format!(":{}", ctx.homeserver.server_name());
    let name = name.strip_suffix(&server).unwrap_or(name);
    (!name.is_empty()).then(|| name.to_owned())
}

/// The page.
pub async fn users(
    admin: Administrator,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let part = Part::<UserId>::of(asked.before.as_deref(), asked.after.as_deref());
    let listed = store::list(&ctx.store, &asked.filter(ctx), &part.window(ON_A_PAGE)).await?;
    let place = urls.console_page("users");
    let kept = [
        ("q", Some(asked.q.as_str()).filter(|q| !q.is_empty())),
        ("status", Some(asked.status.as_str()).filter(|_| asked.status() != StandingChoice::Any)),
        ("admin", asked.admin.as_deref()),
    ];
    let (before_url, after_url) = pages(&place, &kept, &listed, |user| user.id);
    let row = |user: &User| UserRow {
        url: urls.console_user(user.id),
        mxid: ctx.homeserver.mxid(&user.username),
        made: user.created_at,
        standing: standing(user),
        is_admin: ctx.may_administrate(user),
    };
    let page = UsersPage {
        nav: nav(urls, Section::Users),
        notice: ConsoleNotice::of(asked.done.as_deref()),
        action: place,
        search: asked.q.clone(),
        status: asked.status(),
        admin: asked.admin.is_some(),
        users: listed.items.iter().rev().map(row).collect(),
        new_url: urls.console_page("users/new"),
        before_url,
        after_url,
    };
    Ok(admin.visit.page(&page)?.send())
}

/// How an account stands, as pages say it.
pub(super) fn standing(user: &User) -> UserStanding {
    match user.standing() {
        Standing::Good => UserStanding::Good,
        Standing::Locked => UserStanding::Locked,
        Standing::Deactivated => UserStanding::Deactivated,
    }
}

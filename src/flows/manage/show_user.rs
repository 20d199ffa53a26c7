//! Shows an account: its addresses, how many sessions it has, what the homeserver is still to be told.

use serde::{Deserialize, Serialize};

use super::{ManageError, UserShown, Whom, find_user};
use crate::domain::listing::{
    BrowserSessionFilter, CompatSessionFilter, JobFilter, OAuthSessionFilter, SessionStatus,
};
use crate::flows::Context;
use crate::flows::admin::outbox::{self, JobShown};
use crate::store::{
    browser_sessions, compat_sessions, oauth_sessions, user_emails, user_passwords,
};

/// How many addresses and jobs are shown.
const MANY: usize = 100;

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserDetails {
    /// Who, and how it stands.
    #[serde(flatten)]
    pub user: UserShown,
    /// Whether it has a password.
    pub has_password: bool,
    /// Its addresses, in the order in which they were added.
    pub emails: Vec<String>,
    /// How many sessions of each kind stand.
    pub active_sessions: ActiveSessions,
    /// What the homeserver is still to be told.
    pub jobs: Vec<JobShown>,
}

/// How many sessions of an account stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActiveSessions {
    /// Browsers.
    pub browser: u64,
    /// Applications.
    pub oauth2: u64,
    /// Old clients.
    pub compat: u64,
}

/// Shows it.
pub async fn show_user(ctx: &Context, whom: &Whom) -> Result<UserDetails, ManageError> {
    let user = find_user(ctx, &ctx.store, whom).await?;
    let emails = user_emails::of_user(&ctx.store, user.id, MANY).await?;
    let password = user_passwords::get(&ctx.store, user.id).await?;
    let (whose, status) = (Some(user.id), Some(SessionStatus::Active));
    let browser = BrowserSessionFilter { user: whose, status, ..BrowserSessionFilter::default() };
    let oauth2 = OAuthSessionFilter { user: whose, status, ..OAuthSessionFilter::default() };
    let compat = CompatSessionFilter { user: whose, status, ..CompatSessionFilter::default() };
    Ok(UserDetails {
        user: UserShown::of(ctx, &user),
        has_password: password.is_some(),
        emails: emails.into_iter().map(|email| email.email).collect(),
        active_sessions: ActiveSessions {
            browser: browser_sessions::count_listed(&ctx.store, &browser).await?,
            oauth2: oauth_sessions::count_listed(&ctx.store, &oauth2).await?,
            compat: compat_sessions::count_listed(&ctx.store, &compat).await?,
        },
        jobs: outbox::read(ctx, JobFilter::OfUser(user.id), None, MANY).await?,
    })
}

//! Where a single sign-on of an old client goes next, and what its pages need.

use super::continue_errand::{Progress, SignedIn, step};
use super::{Context, Fault, policy};
use crate::domain::next_step::{Refusal, Step};
use crate::domain::{Caller, CompatSsoLogin, CompatSsoLoginId};
use crate::policy::input::Login;
use crate::store::{Read, compat_sso_logins};

/// A single sign-on of an old client, and where it goes next.
#[derive(Clone, Debug)]
pub struct SsoProgress {
    /// The sign-on.
    pub login: CompatSsoLogin,
    /// What comes next.
    pub step: Step,
}

/// Where the single sign-on goes next.
pub async fn continue_sso(
    ctx: &Context,
    id: CompatSsoLoginId,
    browser: SignedIn<'_>,
) -> Result<Option<SsoProgress>, Fault> {
    let Some(login) = compat_sso_logins::get(&ctx.store, id).await? else { return Ok(None) };
    let step = match step_of_sso(ctx, &ctx.store, &login, browser).await? {
        Step::Login if login.wants_account => Step::Register,
        step => step,
    };
    Ok(Some(SsoProgress { login, step }))
}

/// Where it goes, apart from new accounts.
pub async fn step_of_sso(
    ctx: &Context,
    read: &impl Read,
    login: &CompatSsoLogin,
    browser: SignedIn<'_>,
) -> Result<Step, Fault> {
    let refusal = match browser {
        Some((session, user)) => {
            let redirect_uri = login.redirect.target().to_string();
            let way = Login::Sso { redirect_uri };
            let caller = Caller::at(session);
            let found = policy::objections_to_login(ctx, read, user, way, false, &caller).await?;
            Refusal::by_policy(found)
        }
        None => None,
    };
    Ok(step(login.asked(ctx.now()), browser, refusal.as_ref()))
}

impl From<SsoProgress> for Progress {
    fn from(SsoProgress { login, step }: SsoProgress) -> Self {
        Self {
            step,
            client_name: Some(login.redirect.target().to_string()),
            username: None,
            ui_locales: None,
            leads_to: Some(String::from(login.redirect)),
        }
    }
}

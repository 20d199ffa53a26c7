//! Where a single sign-on of an old client goes next, and what its pages need.

use super::continue_errand::{Progress, SignedIn, step};
use super::{Context, Fault};
use crate::domain::next_step::Step;
use crate::domain::{CompatSsoLogin, CompatSsoLoginId};
use crate::store::compat_sso_logins;

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
    let step = match step(ctx, login.asked(ctx.now()), browser) {
        Step::Login if login.wants_account => Step::Register,
        step => step,
    };
    Ok(Some(SsoProgress { login, step }))
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

//! Gathers the facts about an errand and asks where it goes. Each kind has an arm in
//! [`continue_errand`] and a file of its own with what its pages need beyond that, as
//! `continue_grant.rs` for authorization grants.

use super::continue_grant::{GrantProgress, continue_grant};
use super::continue_sso::continue_sso;
use super::device_grant::continue_device;
use super::session_limit::asks_to_end;
use super::{Context, Fault, login_hint};
use crate::domain::account_action::{AccountAction, FRESH, Proof};
use crate::domain::next_step::{Asked, Facts, Refusal, Step, next_step};
use crate::domain::prompt::Prompt;
use crate::domain::{BrowserSession, ConsolePlace, DeviceId, Errand, User};
use crate::store::{user_passwords, users};

/// Who is signed in with the browser, if anybody.
pub type SignedIn<'a> = Option<(&'a BrowserSession, &'a User)>;

/// Where an errand goes next, and what the pages on the way show of it.
#[derive(Clone, Debug)]
pub struct Progress {
    /// What comes next.
    pub step: Step,
    /// The name of the client that waits.
    pub client_name: Option<String>,
    /// Who is expected to sign in, as it can be typed into the form.
    pub username: Option<String>,
    /// The languages that the client asked for.
    pub ui_locales: Option<String>,
    /// Where the forms on the way may lead in the end: the client's redirect URI.
    pub leads_to: Option<String>,
}

/// Where the errand goes next, for whoever is signed in; `None` if there is no such thing.
pub async fn continue_errand(
    ctx: &Context,
    errand: &Errand,
    browser: SignedIn<'_>,
) -> Result<Option<Progress>, Fault> {
    match errand {
        Errand::Grant(id) => {
            let progress = continue_grant(ctx, &ctx.store, *id, browser).await?;
            let Some(progress) = progress else { return Ok(None) };
            let device = progress.grant.scope.device();
            // With `prompt=none` no page may be shown; the limit is kept at the exchange.
            let unasked = progress.grant.prompts.contains(Prompt::None);
            let progress = of_grant(ctx, progress).await?;
            if unasked {
                return Ok(Some(progress));
            }
            within_limit(ctx, progress, browser, device.as_ref()).await.map(Some)
        }
        Errand::Device(id) => {
            let Some(asked) = continue_device(ctx, *id, browser).await? else { return Ok(None) };
            let device = asked.grant.scope.device();
            within_limit(ctx, Progress::from(asked), browser, device.as_ref()).await.map(Some)
        }
        Errand::Sso(id) => {
            let Some(sso) = continue_sso(ctx, *id, browser).await? else { return Ok(None) };
            within_limit(ctx, Progress::from(sso), browser, None).await.map(Some)
        }
        Errand::Account(action) => {
            Ok(Some(Progress::ours(to_account(ctx, action, browser).await?)))
        }
        Errand::Console(place) => Ok(Some(Progress::ours(to_console(ctx, place, browser)))),
    }
}

impl Progress {
    /// To a page of ours, for which no client waits.
    const fn ours(step: Step) -> Self {
        Self { step, client_name: None, username: None, ui_locales: None, leads_to: None }
    }
}

/// Whether somebody is where they may administrate, or must sign in first. That they may at all, the
/// console itself looks at.
#[must_use]
pub fn to_console(ctx: &Context, place: &ConsolePlace, browser: SignedIn<'_>) -> Step {
    let max_age = (place.proof() != Proof::SignedIn).then_some(FRESH.as_secs());
    step(Asked::account(ctx.now(), max_age), browser, None)
}

/// Whether somebody is where they may see to this part of their account, or must sign in first.
pub async fn to_account(
    ctx: &Context,
    action: &AccountAction,
    browser: SignedIn<'_>,
) -> Result<Step, Fault> {
    let must_be_fresh = match (action.proof(), browser) {
        (Proof::SignedIn, _) | (_, None) => false,
        (Proof::Fresh, Some(_)) => true,
        (Proof::FreshUnlessPassword, Some((_, user))) => !has_password(ctx, user).await?,
    };
    let max_age = must_be_fresh.then_some(FRESH.as_secs());
    Ok(step(Asked::account(ctx.now(), max_age), browser, None))
}

/// Whether somebody can be asked for their password.
pub async fn has_password(ctx: &Context, user: &User) -> Result<bool, Fault> {
    let is_on = ctx.settings.passwords.enabled;
    Ok(is_on && user_passwords::get(&ctx.store, user.id).await?.is_some())
}

async fn of_grant(ctx: &Context, progress: GrantProgress) -> Result<Progress, Fault> {
    let GrantProgress { grant, client, step } = progress;
    let username = match (grant.subject, &grant.login_hint) {
        (Some(subject), _) => users::get(&ctx.store, subject).await?.map(|user| user.username),
        (None, Some(hint)) => login_hint::to_fill_in(ctx, hint).map(str::to_owned),
        (None, None) => None,
    };
    Ok(Progress {
        step,
        client_name: Some(client.display_name()),
        username,
        ui_locales: grant.ui_locales,
        leads_to: Some(grant.redirect_uri),
    })
}

/// Before a person decides on one more session, they may have to end another.
async fn within_limit(
    ctx: &Context,
    progress: Progress,
    browser: SignedIn<'_>,
    device: Option<&DeviceId>,
) -> Result<Progress, Fault> {
    let decides = matches!(progress.step, Step::Consent | Step::Approve);
    if decides && asks_to_end(ctx, browser.map(|(session, _)| session), device).await? {
        return Ok(Progress { step: Step::EndASession, ..progress });
    }
    Ok(progress)
}

/// Asks `next_step` with the facts that are the same for every kind of errand.
#[must_use]
pub fn step(asked: Asked<'_>, browser: SignedIn<'_>, refusal: Option<&Refusal>) -> Step {
    next_step(&Facts { asked, browser, refusal })
}

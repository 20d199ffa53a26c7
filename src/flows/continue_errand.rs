//! Gathers the facts about an errand and asks `domain::next_step` where it goes. Each kind has an
//! arm in [`continue_errand`]; what its own pages need beyond that is looked up by its own
//! function, for authorization grants [`continue_grant`].

use super::continue_sso::continue_sso;
use super::device_grant::continue_device;
use super::session_limit::asks_to_end;
use super::{Context, Fault};
use crate::domain::next_step::{Asked, Facts, Step, next_step};
use crate::domain::{AuthorizationGrant, BrowserSession, Client, DeviceId, Errand, GrantId, User};
use crate::store::{clients, grants};

/// Who is signed in with the browser, if anybody.
pub type SignedIn<'a> = Option<(&'a BrowserSession, &'a User)>;

/// Where an errand goes next, and what the pages on the way show of it.
#[derive(Clone, Debug)]
pub struct Progress {
    /// What comes next.
    pub step: Step,
    /// The name of the client that waits.
    pub client_name: Option<String>,
    /// Whom the client expects to sign in.
    pub login_hint: Option<String>,
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
            let Some(grant) = continue_grant(ctx, *id, browser).await? else { return Ok(None) };
            let device = grant.grant.scope.device();
            within_limit(ctx, Progress::from(grant), browser, device.as_ref()).await.map(Some)
        }
        Errand::Device(id) => {
            let Some(device) = continue_device(ctx, *id, browser).await? else { return Ok(None) };
            let replaced = device.grant.scope.device();
            within_limit(ctx, Progress::from(device), browser, replaced.as_ref()).await.map(Some)
        }
        Errand::Sso(id) => {
            let Some(sso) = continue_sso(ctx, *id, browser).await? else { return Ok(None) };
            within_limit(ctx, Progress::from(sso), browser, None).await.map(Some)
        }
        Errand::Account(_) => Ok(Some(Progress {
            step: step(ctx, Asked::account(ctx.now()), browser),
            client_name: None,
            login_hint: None,
            leads_to: None,
        })),
    }
}

/// An authorization grant, who asks, and where it goes next.
#[derive(Clone, Debug)]
pub struct GrantProgress {
    /// The grant.
    pub grant: AuthorizationGrant,
    /// The client that asks.
    pub client: Client,
    /// What comes next.
    pub step: Step,
}

/// Where the grant goes next.
pub async fn continue_grant(
    ctx: &Context,
    id: GrantId,
    browser: SignedIn<'_>,
) -> Result<Option<GrantProgress>, Fault> {
    let Some(grant) = grants::get(&ctx.store, id).await? else { return Ok(None) };
    let Some(client) = clients::get(&ctx.store, grant.client_id).await? else { return Ok(None) };
    let step = step(ctx, grant.asked(ctx.now()), browser);
    Ok(Some(GrantProgress { grant, client, step }))
}

impl From<GrantProgress> for Progress {
    fn from(GrantProgress { grant, client, step }: GrantProgress) -> Self {
        Self {
            step,
            client_name: Some(client.display_name()),
            login_hint: grant.login_hint,
            leads_to: Some(grant.redirect_uri),
        }
    }
}

/// Before a person decides on one more session, they may have to end another.
async fn within_limit(
    ctx: &Context,
    progress: Progress,
    browser: SignedIn<'_>,
    device: Option<&DeviceId>,
) -> Result<Progress, Fault> {
    let decides = progress.step == Step::Consent;
    if decides && asks_to_end(ctx, browser.map(|(session, _)| session), device).await? {
        return Ok(Progress { step: Step::EndASession, ..progress });
    }
    Ok(progress)
}

/// Asks `next_step` with the facts that are the same for every kind of errand.
pub fn step(ctx: &Context, asked: Asked<'_>, browser: SignedIn<'_>) -> Step {
    let may_administrate = browser.is_some_and(|(_, user)| ctx.may_administrate(user));
    next_step(&Facts { asked, browser, may_administrate })
}

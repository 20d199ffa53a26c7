//! Gathers the facts about an authorization grant and asks `domain::grant_step` where it goes.

use super::continue_errand::SignedIn;
use super::policy::{self, Wanted};
use super::{Context, Fault, login_hint};
use crate::domain::grant_step::{GrantFacts, grant_step};
use crate::domain::next_step::Step;
use crate::domain::{AuthorizationGrant, Client, GrantId};
use crate::policy::input::GrantType;
use crate::store::{Read, clients, consents, grants};

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

/// Where the grant goes next, for whoever is signed in; `None` if there is no such grant.
pub async fn continue_grant(
    ctx: &Context,
    read: &impl Read,
    id: GrantId,
    browser: SignedIn<'_>,
) -> Result<Option<GrantProgress>, Fault> {
    let Some(grant) = grants::get(read, id).await? else { return Ok(None) };
    let Some(client) = clients::get(read, grant.client_id).await? else { return Ok(None) };
    let step = step_of_grant(ctx, read, &grant, &client, browser).await?;
    Ok(Some(GrantProgress { grant, client, step }))
}

/// Where a grant goes next.
pub async fn step_of_grant(
    ctx: &Context,
    read: &impl Read,
    grant: &AuthorizationGrant,
    client: &Client,
    browser: SignedIn<'_>,
) -> Result<Step, Fault> {
    let (mut consent, mut somebody_else_hinted) = (None, false);
    if let Some((_, user)) = browser {
        consent = consents::get(read, user.id, client.id).await?;
        if let Some(hint) = &grant.login_hint {
            somebody_else_hinted = login_hint::means_another(ctx, read, hint, user).await?;
        }
    }
    let wanted = Wanted { client, scope: &grant.scope, by: GrantType::AuthorizationCode };
    let refusal = policy::refuses_grant(ctx, read, &wanted, browser).await?;
    Ok(grant_step(&GrantFacts {
        grant,
        client,
        browser,
        refusal: refusal.as_ref(),
        somebody_else_hinted,
        consent: consent.as_ref(),
        now: ctx.now(),
    }))
}

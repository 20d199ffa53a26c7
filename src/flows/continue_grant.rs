//! Gathers the facts about a grant and asks `domain::next_step` where it goes.

use super::{Context, Fault};
use crate::domain::next_step::{Facts, Step, next_step};
use crate::domain::{AuthorizationGrant, BrowserSession, Client, GrantId, User};
use crate::store::{clients, grants};

/// A grant, who asks, and where it goes next.
#[derive(Clone, Debug)]
pub struct Progress {
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
    id: GrantId,
    browser: Option<(&BrowserSession, &User)>,
) -> Result<Option<Progress>, Fault> {
    let Some(grant) = grants::get(&ctx.store, id).await? else { return Ok(None) };
    let Some(client) = clients::get(&ctx.store, grant.client_id).await? else { return Ok(None) };
    let facts = Facts {
        grant: &grant,
        browser,
        may_administrate: browser.is_some_and(|(_, user)| ctx.may_administrate(user)),
        now: ctx.now(),
    };
    let step = next_step(&facts);
    Ok(Some(Progress { grant, client, step }))
}

//! A person finds the device that shows a code, and decides on it (RFC 8628 §3.3).

use crate::crypto::digest;
use crate::domain::device_grant::{DeviceStage, tidy_user_code};
use crate::domain::next_step::Step;
use crate::domain::{BrowserSession, Client, DeviceGrant, DeviceGrantId, User};
use crate::flows::continue_errand::{Progress, SignedIn, step};
use crate::flows::decide_grant::DecideError;
use crate::flows::policy::{self, Wanted};
use crate::flows::{Context, Fault};
use crate::policy::input::GrantType;
use crate::store::{Read, Tx, clients, device_grants};

/// The device that waits with the code that somebody typed. Guesses must be limited before.
pub async fn find_device(ctx: &Context, typed: &str) -> Result<Option<DeviceGrantId>, Fault> {
    let code = digest::of_secret(&tidy_user_code(typed));
    let found = device_grants::by_user_code(&ctx.store, code).await?;
    Ok(found.filter(|grant| grant.is_pending(ctx.now())).map(|grant| grant.id))
}

/// A device's request, which client it is, and where it goes next.
#[derive(Clone, Debug)]
pub struct DeviceProgress {
    /// The request.
    pub grant: DeviceGrant,
    /// The client on the device.
    pub client: Client,
    /// What comes next.
    pub step: Step,
}

/// Where the request goes next; `None` if there is no such thing.
pub async fn continue_device(
    ctx: &Context,
    id: DeviceGrantId,
    browser: SignedIn<'_>,
) -> Result<Option<DeviceProgress>, Fault> {
    let Some(grant) = device_grants::get(&ctx.store, id).await? else { return Ok(None) };
    let Some(client) = clients::get(&ctx.store, grant.client_id).await? else { return Ok(None) };
    let step = step_of_device(ctx, &ctx.store, &grant, &client, browser).await?;
    Ok(Some(DeviceProgress { grant, client, step }))
}

async fn step_of_device(
    ctx: &Context,
    read: &impl Read,
    grant: &DeviceGrant,
    client: &Client,
    browser: SignedIn<'_>,
) -> Result<Step, Fault> {
    let wanted = Wanted { client, scope: &grant.scope, by: GrantType::DeviceCode };
    let refusal = policy::refuses_grant(ctx, read, &wanted, browser).await?;
    Ok(step(grant.asked(ctx.now()), browser, refusal.as_ref()))
}

impl From<DeviceProgress> for Progress {
    fn from(DeviceProgress { client, step, .. }: DeviceProgress) -> Self {
        Self {
            step,
            client_name: Some(client.display_name()),
            username: None,
            ui_locales: None,
            leads_to: None,
        }
    }
}

/// Lets the device in: it gets its tokens when it asks the next time.
pub async fn approve_device(
    ctx: &Context,
    id: DeviceGrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(), DecideError> {
    let stage = DeviceStage::Fulfilled { browser_session_id: browser.id, at: ctx.now() };
    decide(ctx, id, browser, user, stage).await
}

/// Keeps the device out.
pub async fn reject_device(
    ctx: &Context,
    id: DeviceGrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(), DecideError> {
    decide(ctx, id, browser, user, DeviceStage::Rejected { at: ctx.now() }).await
}

async fn decide(
    ctx: &Context,
    id: DeviceGrantId,
    browser: &BrowserSession,
    user: &User,
    stage: DeviceStage,
) -> Result<(), DecideError> {
    let mut tx: Tx = ctx.store.begin().await?;
    let grant = device_grants::get(&tx, id).await?.ok_or(DecideError::Unknown)?;
    let client = clients::get(&tx, grant.client_id).await?.ok_or(DecideError::Unknown)?;
    match step_of_device(ctx, &tx, &grant, &client, Some((browser, user))).await? {
        Step::Consent => {}
        step => return Err(DecideError::NotNow(step)),
    }
    device_grants::put(&mut tx, &DeviceGrant { stage, ..grant }).await?;
    tx.commit().await?;
    Ok(())
}

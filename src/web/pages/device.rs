//! `/device/{id}`: a device asks for a session, a person decides (RFC 8628 §3.3).
//!
//! Whoever talks somebody else into typing a code gets into their account (RFC 8628 §5.4), so the
//! page says what asks, from where and since when, and wants to be told that it is the person's own
//! device. It is shown only where the code was typed: a link to it would be a way around that.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::consent::{Choice, card};
use super::cookie::DEVICE;
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::device_grant::DeviceStage;
use crate::domain::next_step::Step;
use crate::domain::{DeviceGrantId, Errand, User};
use crate::flows::decide_grant::DecideError;
use crate::flows::device_grant::{DeviceProgress, approve_device, continue_device, reject_device};
use crate::render::consent::Permission;
use crate::render::device::{DeviceDonePage, DeviceError, DevicePage};

/// The page.
pub async fn device(
    visit: Visit,
    request: HttpRequest,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: DeviceGrantId = id.parse().map_err(|_| PageError::GrantGone)?;
    let progress = progress(&visit, id).await?;
    if !was_typed(&visit, &request, id) {
        return Ok(see_other(&visit.site.urls.path("link")));
    }
    if let Some(allowed) = decided_in(&visit, &progress) {
        return done(&visit, &progress, allowed);
    }
    let (Step::Consent, Some((_, user))) = (&progress.step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&Errand::Device(id))));
    };
    show(&visit, &progress, user, None)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Answer {
    csrf: String,
    decision: Choice,
    confirm: Option<String>,
}

/// The decision; what the device is told it hears when it asks the next time.
pub async fn decide_device(
    visit: Visit,
    request: HttpRequest,
    id: web::Path<String>,
    PageForm(form): PageForm<Answer>,
) -> Result<HttpResponse, PageError> {
    let id: DeviceGrantId = id.parse().map_err(|_| PageError::GrantGone)?;
    let progress = progress(&visit, id).await?;
    if !was_typed(&visit, &request, id) {
        return Ok(see_other(&visit.site.urls.path("link")));
    }
    if let Some(allowed) = decided_in(&visit, &progress) {
        return done(&visit, &progress, allowed);
    }
    let elsewhere = || Ok(see_other(&visit.site.urls.go_on(&Errand::Device(id))));
    let (Step::Consent, Some((session, user))) = (&progress.step, visit.signed_in()) else {
        return elsewhere();
    };
    if !visit.has_good_form(&form.csrf) {
        return show(&visit, &progress, user, Some(DeviceError::FormExpired));
    }
    let ctx = &visit.site.ctx;
    let decided = match form.decision {
        Choice::Allow if form.confirm.as_deref() != Some("on") => {
            return show(&visit, &progress, user, Some(DeviceError::NotConfirmed));
        }
        Choice::Allow => approve_device(ctx, id, session, user).await,
        Choice::Deny => reject_device(ctx, id, session, user).await,
    };
    match decided {
        Ok(()) => done(&visit, &progress, form.decision == Choice::Allow),
        Err(DecideError::NotNow(_)) => elsewhere(),
        Err(DecideError::Unknown) => Err(PageError::GrantGone),
        Err(DecideError::Fault(fault)) => Err(fault.into()),
    }
}

/// Whether the code of this device was typed in this browser.
fn was_typed(visit: &Visit, request: &HttpRequest, id: DeviceGrantId) -> bool {
    DEVICE.read(&visit.site, request).is_some_and(|typed| typed == id.to_string().as_bytes())
}

/// What was decided, for who presses twice or opens the page again.
fn decided_in(visit: &Visit, progress: &DeviceProgress) -> Option<bool> {
    visit.signed_in()?;
    match progress.grant.stage {
        DeviceStage::Pending => None,
        DeviceStage::Fulfilled { .. } | DeviceStage::Exchanged { .. } => Some(true),
        DeviceStage::Rejected { .. } => Some(false),
    }
}

fn done(
    visit: &Visit,
    progress: &DeviceProgress,
    allowed: bool,
) -> Result<HttpResponse, PageError> {
    let page = DeviceDonePage {
        allowed,
        client: progress.client.display_name(),
        account_url: visit.site.urls.account(),
    };
    Ok(visit.page(&page)?.send())
}

async fn progress(visit: &Visit, id: DeviceGrantId) -> Result<DeviceProgress, PageError> {
    let progress = continue_device(&visit.site.ctx, id, visit.signed_in()).await?;
    progress.ok_or(PageError::GrantGone)
}

fn show(
    visit: &Visit,
    progress: &DeviceProgress,
    user: &User,
    error: Option<DeviceError>,
) -> Result<HttpResponse, PageError> {
    let (urls, grant) = (&visit.site.urls, &progress.grant);
    let errand = Errand::Device(grant.id);
    let page = DevicePage {
        action: urls.decide(&errand),
        client: card(&progress.client, None),
        permissions: Permission::list(&grant.scope),
        minutes_ago: visit.site.ctx.now().since(grant.created_at).as_secs() / 60,
        ip: grant.ip.clone(),
        user_agent: grant.user_agent.clone(),
        mxid: visit.site.ctx.homeserver.mxid(&user.username),
        display_name: None,
        switch_account_url: urls.logout(Some(&errand)),
        error,
    };
    let status = if error.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    Ok(visit.page(&page)?.status(status).send())
}

//! What a person allowed applications, and taking it back.

use crate::domain::event::What;
use crate::domain::{Caller, Client, ClientId, Consent, JobKind, UserId};
use crate::flows::end_session::{end_oauth, tell_homeserver};
use crate::flows::{Context, Fault, events};
use crate::store::{Read, StoreError, clients, consents, oauth_sessions};

/// How many are shown.
const MOST: usize = 200;

/// An application that was allowed something.
#[derive(Clone, Debug)]
pub struct AllowedApp {
    /// What, and when.
    pub consent: Consent,
    /// The application.
    pub client: Client,
}

/// The applications that a person allowed something, the last ones first.
pub async fn allowed(read: &impl Read, user_id: UserId) -> Result<Vec<AllowedApp>, StoreError> {
    let mut apps = Vec::new();
    for consent in consents::of_user(read, user_id, MOST).await? {
        if let Some(client) = clients::get(read, consent.client_id).await? {
            apps.push(AllowedApp { consent, client });
        }
    }
    apps.sort_by_key(|app| std::cmp::Reverse(app.consent.at));
    Ok(apps)
}

/// Takes back what an application was allowed: its sessions end, and it is asked for anew. Whether
/// there was something.
pub async fn withdraw(
    ctx: &Context,
    user_id: UserId,
    client_id: ClientId,
    by: &Caller,
) -> Result<bool, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    if !consents::remove(&mut tx, user_id, client_id).await? {
        return Ok(false);
    }
    let mut had_device = false;
    for session in oauth_sessions::active_of_user(&tx, user_id, usize::MAX).await? {
        if session.client_id == client_id {
            had_device |= session.device().is_some();
            end_oauth(&mut tx, session, now).await?;
        }
    }
    let promised = if had_device {
        let kind = JobKind::SyncDevices;
        Some((user_id, ctx.outbox.promise(&mut tx, user_id, kind, now).await?))
    } else {
        None
    };
    let client = clients::get(&tx, client_id).await?;
    let app = client.map_or_else(|| client_id.to_string(), |client| client.display_name());
    events::tell(ctx, &mut tx, user_id, What::consent_withdrawn(&app), by, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(true)
}

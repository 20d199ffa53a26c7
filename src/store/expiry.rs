//! Forgetting: what has a `forget_at` is found in the tree `expiry` and swept in its order.

use std::time::Duration;

use super::engine::{Read, Scan, Tx};
use super::error::{PutError, StoreError};
use super::key::{Key, time_bytes};
use super::layout::Tree;
use super::record::{self, Entry, Record};
use super::{access_tokens, clients, consents, oauth_sessions, personal_sessions, refresh_tokens};
use crate::domain::{
    AccessToken, AuthorizationGrant, BrowserSession, Client, ClientId, CompatSession,
    CompatSsoLogin, Consent, DeviceGrant, EmailCode, Event, Job, Mail, OAuthSession,
    PersonalSession, PolicyData, PolicyDataPart, Recovery, RefreshToken, SessionRef, SessionState,
    Timestamp, UpstreamLink, UpstreamProvider, UsedAssertion, User, UserEmail, UserPassword,
    UserRegistration, UserRegistrationToken, UserTerms,
};

/// How long a finished session is remembered.
const REMEMBER_FINISHED: Duration = Duration::from_hours(30 * 24);

/// When a client is looked at again that would have been forgotten but for its sessions.
const LOOK_AGAIN: Duration = Duration::from_hours(7 * 24);

/// When a session may be forgotten: 30 days after its end.
pub(super) fn after_end(state: SessionState) -> Option<Timestamp> {
    match state {
        SessionState::Active => None,
        SessionState::Finished { at } => Some(at + REMEMBER_FINISHED),
    }
}

/// Removes at most `limit` records whose time to be forgotten has come at `now`, a session with
/// all of its tokens, a client with what it was allowed. Returns how many; call again while it returns `limit`.
pub async fn sweep(tx: &mut Tx, now: Timestamp, limit: usize) -> Result<usize, StoreError> {
    let just_after = Timestamp::from_millis(now.as_millis().saturating_add(1));
    let before = time_bytes(just_after);
    let scan = Scan::prefix(Tree::Expiry, b"", limit);
    let rows = tx.scan(Scan { before: Some(&before), ..scan }).await?;
    for (entry, _) in &rows {
        let damaged = || StoreError::corrupt(Tree::Expiry, entry);
        let (tag, key) = entry.get(8..).and_then(<[u8]>::split_first).ok_or_else(damaged)?;
        let tree = Tree::from_tag(*tag).ok_or_else(damaged)?;
        if tree == Tree::Clients
            && is_spared(tx, Key::from_bytes(key).ok_or_else(damaged)?, now).await?
        {
            continue;
        }
        if let Some(value) = tx.raw(tree, key).await? {
            let entries = entries_of(tree, key, &value)?;
            record::take_out(tx, tree, key, &entries).await?;
            match tree {
                Tree::OAuthSessions => {
                    let id = Key::from_bytes(key).ok_or_else(damaged)?;
                    forget_tokens(tx, SessionRef::OAuth(id)).await?;
                }
                Tree::CompatSessions => {
                    let id = Key::from_bytes(key).ok_or_else(damaged)?;
                    forget_tokens(tx, SessionRef::Compat(id)).await?;
                }
                Tree::PersonalSessions => {
                    let id = Key::from_bytes(key).ok_or_else(damaged)?;
                    forget_tokens(tx, SessionRef::Personal(id)).await?;
                }
                Tree::Clients => {
                    let id = Key::from_bytes(key).ok_or_else(damaged)?;
                    consents::remove_of_client(tx, id).await?;
                }
                _ => {}
            }
        }
        tx.unstage(Tree::Expiry, entry);
    }
    Ok(rows.len())
}

/// Whether a client that nobody used for long has sessions all the same. They are looked at again
/// in a week.
async fn is_spared(tx: &mut Tx, id: ClientId, now: Timestamp) -> Result<bool, StoreError> {
    let Some(client) = clients::get(&*tx, id).await? else { return Ok(false) };
    if oauth_sessions::active_of_client(&*tx, id, 1).await?.is_empty()
        && personal_sessions::active_of_client(&*tx, id, 1).await?.is_empty()
    {
        return Ok(false);
    }
    let later = Client { expires_at: Some(now + LOOK_AGAIN), ..client };
    match clients::put(tx, &later).await {
        Ok(()) => Ok(true),
        Err(PutError::Store(error)) => Err(error),
        Err(PutError::Taken { .. }) => Err(StoreError::corrupt(Tree::Clients, &id.bytes())),
    }
}

async fn forget_tokens(tx: &mut Tx, session: SessionRef) -> Result<(), StoreError> {
    for token in access_tokens::of_session(tx, session).await? {
        access_tokens::remove(tx, token.digest).await?;
    }
    for token in refresh_tokens::of_session(tx, session).await? {
        refresh_tokens::remove(tx, token.digest).await?;
    }
    Ok(())
}

/// Decodes a record of any tree and tells the entries that must stand for it; an error if it
/// cannot be decoded or does not stand under its own key.
pub(super) fn entries_of(tree: Tree, key: &[u8], value: &[u8]) -> Result<Vec<Entry>, StoreError> {
    match tree {
        Tree::Users => of::<User>(key, value),
        Tree::UserPasswords => of::<UserPassword>(key, value),
        Tree::UserEmails => of::<UserEmail>(key, value),
        Tree::Clients => of::<Client>(key, value),
        Tree::BrowserSessions => of::<BrowserSession>(key, value),
        Tree::OAuthSessions => of::<OAuthSession>(key, value),
        Tree::CompatSessions => of::<CompatSession>(key, value),
        Tree::AccessTokens => of::<AccessToken>(key, value),
        Tree::RefreshTokens => of::<RefreshToken>(key, value),
        Tree::Grants => of::<AuthorizationGrant>(key, value),
        Tree::Jobs => of::<Job>(key, value),
        Tree::Consents => of::<Consent>(key, value),
        Tree::Assertions => of::<UsedAssertion>(key, value),
        Tree::DeviceGrants => of::<DeviceGrant>(key, value),
        Tree::CompatSsoLogins => of::<CompatSsoLogin>(key, value),
        Tree::UserRegistrations => of::<UserRegistration>(key, value),
        Tree::UserRegistrationTokens => of::<UserRegistrationToken>(key, value),
        Tree::UserTerms => of::<UserTerms>(key, value),
        Tree::Events => of::<Event>(key, value),
        Tree::Mails => of::<Mail>(key, value),
        Tree::EmailCodes => of::<EmailCode>(key, value),
        Tree::Recoveries => of::<Recovery>(key, value),
        Tree::PersonalSessions => of::<PersonalSession>(key, value),
        Tree::UpstreamProviders => of::<UpstreamProvider>(key, value),
        Tree::UpstreamLinks => of::<UpstreamLink>(key, value),
        Tree::PolicyData => of::<PolicyData>(key, value),
        Tree::PolicyDataParts => of::<PolicyDataPart>(key, value),
        Tree::Index | Tree::Expiry | Tree::Meta | Tree::Counts => Ok(Vec::new()),
    }
}

fn of<R: Record>(key: &[u8], value: &[u8]) -> Result<Vec<Entry>, StoreError> {
    let record: R = record::decode(key, value)?;
    if record.key().bytes().as_ref() != key {
        return Err(StoreError::corrupt(R::TREE, key));
    }
    Ok(record::entries(&record, key))
}

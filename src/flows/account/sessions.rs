//! The sessions of a person, of all kinds in one shape.

use std::collections::HashMap;

use crate::domain::session::{Activity, SessionState};
use crate::domain::{
    BrowserSession, Client, ClientId, CompatSession, DeviceId, OAuthSession, OwnSession,
    PersonalSession, Scope, Timestamp, UserId,
};
use crate::store::{
    Read, StoreError, browser_sessions, clients, compat_sessions, oauth_sessions, personal_sessions,
};

/// How many of each kind are looked at: nobody goes through more by hand.
const MOST: usize = 1000;

/// A session, as its owner knows it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Which.
    pub id: OwnSession,
    /// Whose.
    pub user_id: Option<UserId>,
    /// What its owner, or an old client, called it.
    pub human_name: Option<String>,
    /// The application.
    pub client_id: Option<ClientId>,
    /// Its device.
    pub device: Option<DeviceId>,
    /// With what it was begun.
    pub user_agent: Option<String>,
    /// What it may do, if it is an application's or a script's.
    pub scope: Option<Scope>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, or began.
    pub last_use: Timestamp,
    /// When its token runs out, if it is a script's and does.
    pub expires_at: Option<Timestamp>,
    /// Where it was last used.
    pub ip: Option<String>,
    state: SessionState,
}

/// A session and its application.
#[derive(Clone, Debug)]
pub struct Known {
    /// The session.
    pub session: Session,
    /// The application, unless it was forgotten.
    pub client: Option<Client>,
}

impl Known {
    /// What it is called: as its owner named it, or as the application calls itself.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        let client = self.client.as_ref().map(Client::display_name);
        self.session.human_name.clone().or(client)
    }
}

fn ip(seen: Option<Activity>) -> Option<String> {
    seen.and_then(|seen| seen.ip)
}

impl From<BrowserSession> for Session {
    fn from(session: BrowserSession) -> Self {
        Self {
            id: OwnSession::Browser(session.id),
            last_use: session.last_use(),
            expires_at: None,
            user_id: Some(session.user_id),
            human_name: None,
            client_id: None,
            device: None,
            user_agent: session.user_agent,
            scope: None,
            created_at: session.created_at,
            ip: ip(session.last_active),
            state: session.state,
        }
    }
}

impl From<OAuthSession> for Session {
    fn from(session: OAuthSession) -> Self {
        Self {
            id: OwnSession::OAuth(session.id),
            last_use: session.last_use(),
            expires_at: None,
            device: session.device(),
            user_id: session.user_id,
            human_name: session.human_name,
            client_id: Some(session.client_id),
            user_agent: session.user_agent,
            scope: Some(session.scope),
            created_at: session.created_at,
            ip: ip(session.last_active),
            state: session.state,
        }
    }
}

impl From<CompatSession> for Session {
    fn from(session: CompatSession) -> Self {
        Self {
            id: OwnSession::Compat(session.id),
            last_use: session.last_use(),
            expires_at: None,
            user_id: Some(session.user_id),
            human_name: session.human_name,
            client_id: None,
            device: session.device_id,
            user_agent: session.user_agent,
            scope: None,
            created_at: session.created_at,
            ip: ip(session.last_active),
            state: session.state,
        }
    }
}

impl From<PersonalSession> for Session {
    fn from(session: PersonalSession) -> Self {
        Self {
            id: OwnSession::Personal(session.id),
            last_use: session.last_use(),
            expires_at: session.expires_at,
            device: session.device(),
            user_id: Some(session.actor_user_id),
            human_name: Some(session.human_name),
            client_id: None,
            user_agent: None,
            scope: Some(session.scope),
            created_at: session.created_at,
            ip: ip(session.last_active),
            state: session.state,
        }
    }
}

/// All active sessions of a person, those used last first.
pub async fn all(read: &impl Read, user_id: UserId) -> Result<Vec<Session>, StoreError> {
    let browsers = browser_sessions::active_of_user(read, user_id, MOST).await?;
    let apps = oauth_sessions::active_of_user(read, user_id, MOST).await?;
    let old_apps = compat_sessions::active_of_user(read, user_id, MOST).await?;
    let tokens = personal_sessions::active_of_actor(read, user_id, MOST).await?;
    let apps = apps.into_iter().map(Session::from);
    let browsers = browsers.into_iter().map(Session::from);
    let old_apps = old_apps.into_iter().map(Session::from);
    let tokens = tokens.into_iter().map(Session::from);
    let mut all: Vec<Session> = browsers.chain(apps).chain(old_apps).chain(tokens).collect();
    all.sort_by_key(|session| (std::cmp::Reverse(session.last_use), session.id));
    Ok(all)
}

/// A session, if it stands and is this person's.
pub async fn find(
    read: &impl Read,
    user_id: UserId,
    id: OwnSession,
) -> Result<Option<Session>, StoreError> {
    let found = active(read, id).await?;
    Ok(found.filter(|session| session.user_id == Some(user_id)))
}

/// A session, if it stands.
pub async fn active(read: &impl Read, id: OwnSession) -> Result<Option<Session>, StoreError> {
    let found: Option<Session> = match id {
        OwnSession::Browser(id) => browser_sessions::get(read, id).await?.map(Session::from),
        OwnSession::OAuth(id) => oauth_sessions::get(read, id).await?.map(Session::from),
        OwnSession::Compat(id) => compat_sessions::get(read, id).await?.map(Session::from),
        OwnSession::Personal(id) => personal_sessions::get(read, id).await?.map(Session::from),
    };
    Ok(found.filter(|session| session.state.is_active()))
}

/// The session on a person's device.
pub async fn on_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<Option<OwnSession>, StoreError> {
    let apps = oauth_sessions::active_of_device(read, user_id, device).await?;
    if let Some(session) = apps.first() {
        return Ok(Some(OwnSession::OAuth(session.id)));
    }
    let old_apps = compat_sessions::active_of_device(read, user_id, device).await?;
    if let Some(session) = old_apps.first() {
        return Ok(Some(OwnSession::Compat(session.id)));
    }
    let tokens = personal_sessions::active_of_device(read, user_id, device).await?;
    Ok(tokens.first().map(|session| OwnSession::Personal(session.id)))
}

/// The sessions with their applications.
pub async fn known(
    read: &impl Read,
    sessions: impl IntoIterator<Item = Session>,
) -> Result<Vec<Known>, StoreError> {
    let mut met: HashMap<ClientId, Option<Client>> = HashMap::new();
    let mut known = Vec::new();
    for session in sessions {
        let client = match session.client_id {
            Some(id) if met.contains_key(&id) => met[&id].clone(),
            Some(id) => {
                let client = clients::get(read, id).await?;
                met.insert(id, client.clone());
                client
            }
            None => None,
        };
        known.push(Known { session, client });
    }
    Ok(known)
}

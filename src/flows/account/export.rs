//! All that is known of a person here, for them to take away (docs/account.md). No secrets and no
//! hashes: a password is told by when it was set, tokens not at all. What people say in rooms is the
//! homeserver's.

use serde::Serialize;

use super::{apps, emails, sessions};
use crate::domain::event::What;
use crate::domain::{
    Caller, Event, Scope, Timestamp, UpstreamLink, UpstreamProviderId, User, UserId, UserTerms,
};
use crate::flows::{Context, Fault, events};
use crate::store::{self, Read, StoreError, upstream_links, user_passwords, user_terms};

/// How many events are read at once.
const AT_ONCE: usize = 500;

/// A moment as it is written: RFC 3339.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Moment(String);

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        let moment = jiff::Timestamp::from_millisecond(at.as_millis());
        Self(moment.map_or_else(|_| at.as_millis().to_string(), |moment| moment.to_string()))
    }
}

/// The document.
#[derive(Clone, Debug, Serialize)]
pub struct Export {
    /// When it was made.
    pub exported_at: Moment,
    /// The account.
    pub account: Account,
    /// Its addresses, the one that others are told first.
    pub emails: Vec<Email>,
    /// Its sessions that stand.
    pub sessions: Vec<Session>,
    /// What applications were allowed.
    pub allowed_apps: Vec<App>,
    /// Accounts at other identity providers.
    pub linked_accounts: Vec<LinkedAccount>,
    /// Which terms of use were accepted.
    pub accepted_terms: Vec<Terms>,
    /// What happened in the last half year.
    pub events: Vec<Happened>,
}

/// The account itself.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    id: UserId,
    username: String,
    matrix_id: String,
    created_at: Moment,
    may_administrate: bool,
    is_guest: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_set_at: Option<Moment>,
}

/// An address.
#[derive(Clone, Debug, Serialize)]
pub struct Email {
    address: String,
    added_at: Moment,
}

/// A session.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Session {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scope>,
    began_at: Moment,
    last_used_at: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
}

/// What an application was allowed.
#[derive(Clone, Debug, Serialize)]
pub struct App {
    client_id: String,
    name: String,
    scope: Scope,
    allowed_at: Moment,
}

/// An account at another identity provider.
#[derive(Clone, Debug, Serialize)]
pub struct LinkedAccount {
    provider_id: UpstreamProviderId,
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    linked_at: Moment,
}

impl From<UpstreamLink> for LinkedAccount {
    fn from(link: UpstreamLink) -> Self {
        let UpstreamLink { provider_id, subject, human_account_name, created_at, .. } = link;
        Self { provider_id, subject, name: human_account_name, linked_at: created_at.into() }
    }
}

/// Terms of use that were accepted.
#[derive(Clone, Debug, Serialize)]
pub struct Terms {
    uri: String,
    accepted_at: Moment,
}

impl From<UserTerms> for Terms {
    fn from(terms: UserTerms) -> Self {
        Self { uri: terms.uri, accepted_at: terms.accepted_at.into() }
    }
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct Happened {
    at: Moment,
    #[serde(flatten)]
    what: What,
    #[serde(flatten)]
    by: Caller,
}

impl From<Event> for Happened {
    fn from(event: Event) -> Self {
        Self { at: event.at.into(), what: event.what, by: event.by }
    }
}

/// Gathers it, and tells that it was.
pub async fn export(ctx: &Context, user: &User, by: &Caller) -> Result<Export, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    events::tell(ctx, &mut tx, user.id, What::Exported, by, now).await?;
    tx.commit().await?;
    let store = &ctx.store;
    let password = user_passwords::get(store, user.id).await?;
    let emails = emails::emails(store, user).await?.into_iter();
    Ok(Export {
        exported_at: now.into(),
        account: Account {
            id: user.id,
            username: user.username.clone(),
            matrix_id: ctx.homeserver.mxid(&user.username),
            created_at: user.created_at.into(),
            may_administrate: ctx.may_administrate(user),
            is_guest: user.is_guest,
            password_set_at: password.map(|password| password.created_at.into()),
        },
        emails: emails
            .map(|email| Email { address: email.email, added_at: email.created_at.into() })
            .collect(),
        sessions: all_sessions(store, user.id).await?,
        allowed_apps: apps::allowed(store, user.id).await?.into_iter().map(App::from).collect(),
        linked_accounts: upstream_links::of_user(store, user.id, usize::MAX)
            .await?
            .into_iter()
            .map(LinkedAccount::from)
            .collect(),
        accepted_terms: user_terms::of_user(store, user.id, usize::MAX)
            .await?
            .into_iter()
            .map(Terms::from)
            .collect(),
        events: all_events(store, user.id).await?,
    })
}

impl From<apps::AllowedApp> for App {
    fn from(app: apps::AllowedApp) -> Self {
        Self {
            client_id: app.client.id.to_string(),
            name: app.client.display_name(),
            scope: app.consent.scope,
            allowed_at: app.consent.at.into(),
        }
    }
}

async fn all_sessions(read: &impl Read, user_id: UserId) -> Result<Vec<Session>, StoreError> {
    let all = sessions::all(read, user_id).await?;
    let known = sessions::known(read, all).await?.into_iter();
    Ok(known
        .map(|sessions::Known { session, client }| Session {
            id: session.id.to_string(),
            name: session.human_name,
            app: client.map(|client| client.display_name()),
            device_id: session.device.map(|device| device.to_string()),
            scope: session.scope,
            began_at: session.created_at.into(),
            last_used_at: session.last_use.into(),
            ip: session.ip,
            user_agent: session.user_agent,
        })
        .collect())
}

async fn all_events(read: &impl Read, user_id: UserId) -> Result<Vec<Happened>, StoreError> {
    let mut all = Vec::new();
    let mut last: Option<Event> = None;
    loop {
        let page = store::events::of_user(read, user_id, last.as_ref(), AT_ONCE).await?;
        let Some(end) = page.last().cloned() else { return Ok(all) };
        all.extend(page.into_iter().map(Happened::from));
        last = Some(end);
    }
}

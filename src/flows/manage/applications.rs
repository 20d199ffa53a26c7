//! People who asked for an account and wait (`domain::user_registration::approval`): listed, let in,
//! or not.

use serde::{Deserialize, Serialize};

use super::{ManageError, Told, tell};
use crate::domain::listing::{Listed, Window};
use crate::domain::user_registration::approval::{MOST_WAITING, REMEMBERED, tidy};
use crate::domain::user_registration::{Approval, DisplayName, Email, NameProblem};
use crate::domain::{
    Act, Deed, Doer, Letter, Timestamp, UserId, UserRegistration, UserRegistrationId,
};
use crate::flows::sign_up::{LetIn, let_in, name_is_good};
use crate::flows::{Context, events, mails};
use crate::store::{Read, StoreError, Tx, user_registrations};

/// An application as administrators see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its id.
    pub id: UserRegistrationId,
    /// The name that they want.
    pub username: String,
    /// What others would see.
    pub display_name: Option<String>,
    /// Their confirmed e-mail address.
    pub email: Option<String>,
    /// Why they want an account.
    pub reason: String,
    /// Since when they wait.
    pub since: Timestamp,
    /// Until when they wait.
    pub expires_at: Timestamp,
}

impl Application {
    /// What an administrator sees of somebody who waits.
    fn of(registration: &UserRegistration) -> Option<Self> {
        let Approval::Waiting { reason, since, .. } = &registration.approval else { return None };
        Some(Self {
            id: registration.id,
            username: registration.username().to_owned(),
            display_name: match &registration.display_name {
                DisplayName::Chosen(name) => Some(name.clone()),
                DisplayName::Unasked | DisplayName::LeftOut => None,
            },
            email: address(registration),
            reason: reason.clone(),
            since: *since,
            expires_at: registration.lives_until,
        })
    }
}

/// What came of letting somebody in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationApproved {
    /// Who.
    #[serde(flatten)]
    pub application: Application,
    /// Their account; none yet if they are asked for another name, address or token first.
    pub user_id: Option<UserId>,
    /// Whether the homeserver knows.
    pub homeserver: Option<Told>,
}

/// Those who wait, the oldest first; at most `limit` after `after`.
pub async fn list_applications(
    ctx: &Context,
    after: Option<UserRegistrationId>,
    limit: usize,
) -> Result<Vec<Application>, ManageError> {
    let now = ctx.now();
    let waiting = user_registrations::waiting(&ctx.store, after, limit).await?;
    let waiting = waiting.iter().filter(|one| one.is_current(now));
    Ok(waiting.filter_map(Application::of).collect())
}

/// A page of those who wait.
pub async fn page_of_applications(
    ctx: &Context,
    window: &Window<UserRegistrationId>,
) -> Result<Listed<Application>, StoreError> {
    // There are never more than `MOST_WAITING`.
    let all = everybody(ctx).await?;
    let after = |one: &Application| window.after.is_none_or(|after| one.id > after);
    let before = |one: &Application| window.before.is_none_or(|before| one.id < before);
    let begin = all.iter().position(after).unwrap_or(all.len());
    let end = all.iter().rposition(before).map_or(0, |last| last + 1);
    let range = all.get(begin..end).unwrap_or_default();
    let skipped = range.len().saturating_sub(window.limit);
    let items = if window.from_end { &range[skipped..] } else { &range[..range.len() - skipped] };
    Ok(Listed {
        items: items.to_vec(),
        has_next: items.last().is_some_and(|last| all.iter().any(|one| one.id > last.id)),
        has_previous: items.first().is_some_and(|first| all.iter().any(|one| one.id < first.id)),
    })
}

/// How many wait.
pub async fn count_applications(ctx: &Context) -> Result<u64, StoreError> {
    Ok(everybody(ctx).await?.len() as u64)
}

async fn everybody(ctx: &Context) -> Result<Vec<Application>, StoreError> {
    let now = ctx.now();
    let waiting = user_registrations::waiting(&ctx.store, None, MOST_WAITING).await?;
    Ok(waiting.iter().filter(|one| one.is_current(now)).filter_map(Application::of).collect())
}

/// One who waits, by the id of the application or the name that they want.
pub async fn find_application(ctx: &Context, name: &str) -> Result<Application, ManageError> {
    let found = find(ctx, &ctx.store, name).await?;
    Application::of(&found).ok_or(ManageError::NoSuchApplication)
}

/// Lets somebody in: they have an account, and are told so if they gave an address.
pub async fn approve_application(
    ctx: &Context,
    by: &Doer,
    name: &str,
) -> Result<ApplicationApproved, ManageError> {
    let found = find(ctx, &ctx.store, name).await?;
    let is_name_good = match name_is_good(ctx, found.username()).await? {
        None => true,
        Some(NameProblem::HomeserverSilent) => return Err(ManageError::HomeserverUnreachable),
        Some(_) => false,
    };
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    // As it is now: somebody else may have decided meanwhile.
    let found = find(ctx, &tx, &found.id.to_string()).await?;
    let application = Application::of(&found).ok_or(ManageError::NoSuchApplication)?;
    let (user_id, promised) = match let_in(ctx, &mut tx, found.id, is_name_good, now).await? {
        LetIn::Made { user, job } => (Some(user.id), Some((user.id, job))),
        LetIn::Asked => (None, None),
        LetIn::NotWaiting => return Err(ManageError::NoSuchApplication),
    };
    let deed = Deed { act: Act::ApplicationApproved, on: user_id, about: None };
    events::tell_act(ctx, &mut tx, by, deed.about(&application.username), now).await?;
    let username = application.username.clone();
    let letter = Letter::ApplicationApproved { username, is_made: user_id.is_some() };
    write_to(ctx, &mut tx, &found, letter, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    let homeserver = match promised {
        Some((user_id, job)) => Some(tell(ctx, user_id, job).await),
        None => None,
    };
    Ok(ApplicationApproved { application, user_id, homeserver })
}

/// Does not let somebody in. They see so, with the note if there is one.
pub async fn decline_application(
    ctx: &Context,
    by: &Doer,
    name: &str,
    note: Option<&str>,
) -> Result<Application, ManageError> {
    let note = match note.filter(|note| !note.trim().is_empty()) {
        Some(note) => Some(tidy(note).ok_or(ManageError::NoteTooLong)?),
        None => None,
    };
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let found = find(ctx, &tx, name).await?;
    let application = Application::of(&found).ok_or(ManageError::NoSuchApplication)?;
    let deed = Deed::of(Act::ApplicationDeclined).about(&application.username);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    let username = application.username.clone();
    let letter = Letter::ApplicationDeclined { username, note: note.clone() };
    write_to(ctx, &mut tx, &found, letter, now).await?;
    let declined = UserRegistration {
        approval: Approval::Declined { at: now, note },
        // Nothing will be made of it.
        password_hash: String::new(),
        lives_until: now + REMEMBERED,
        ..found
    };
    user_registrations::put(&mut tx, &declined).await?;
    tx.commit().await?;
    ctx.mails.wake();
    Ok(application)
}

async fn find(
    ctx: &Context,
    read: &impl Read,
    name: &str,
) -> Result<UserRegistration, ManageError> {
    let name = name.trim();
    let found = match name.parse() {
        Ok(id) => user_registrations::get(read, id).await?,
        Err(_) => user_registrations::holding(read, name).await?,
    };
    found
        .filter(|found| found.is_waiting() && found.is_current(ctx.now()))
        .ok_or(ManageError::NoSuchApplication)
}

fn address(registration: &UserRegistration) -> Option<String> {
    match &registration.email {
        Email::Confirmed { address } => Some(address.clone()),
        Email::None | Email::Unconfirmed { .. } | Email::InUse { .. } => None,
    }
}

async fn write_to(
    ctx: &Context,
    tx: &mut Tx,
    registration: &UserRegistration,
    letter: Letter,
    now: Timestamp,
) -> Result<(), ManageError> {
    let Approval::Waiting { language, .. } = &registration.approval else { return Ok(()) };
    if let Some(to) = address(registration) {
        mails::queue(ctx, tx, &to, language, letter, now).await?;
    }
    Ok(())
}

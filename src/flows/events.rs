//! Writes down what happens to accounts (`domain::event`), in the transaction of what is told.
//!
//! Failed sign-ins are told to the log as well, with the address, so that programs such as fail2ban
//! can read it there (`docs/account.md`). In the store they are noted later, with others
//! (`activity`): a write within the request would tell by its time that there is such an account.

use super::account::sessions::{self, Session};
use super::{Context, Fault};
use crate::domain::event::{Act, What};
use crate::domain::{Caller, Event, Id, OwnSession, Timestamp, UserId};
use crate::store::{Tx, events};

/// How many events of an account are kept, give or take a few.
const MOST: usize = 2000;

/// Tells an event in the caller's transaction.
pub async fn tell(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    what: What,
    by: &Caller,
    now: Timestamp,
) -> Result<(), Fault> {
    put(tx, Event { id: ctx.mint.id(now), user_id, at: now, by: by.clone(), what }).await
}

/// Tells what an administrator did.
pub async fn tell_act(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    act: Act,
    now: Timestamp,
) -> Result<(), Fault> {
    tell(ctx, tx, user_id, What::Administration { act }, &Caller::default(), now).await
}

/// Tells that a session begins; [`untell_session`] takes it back.
pub async fn tell_session(
    tx: &mut Tx,
    session: impl Id,
    user_id: UserId,
    what: What,
    by: &Caller,
    now: Timestamp,
) -> Result<(), Fault> {
    let id = Event::of_session(session);
    put(tx, Event { id, user_id, at: now, by: by.clone(), what }).await
}

/// Writes an event, and now and then forgets what is too much: nobody fills the disk by doing the
/// same over and over.
async fn put(tx: &mut Tx, event: Event) -> Result<(), Fault> {
    /// The looking takes longer than the writing.
    const LOOK_EVERY: u128 = 64;
    events::put(tx, &event).await?;
    if u128::from(event.id.ulid()).is_multiple_of(LOOK_EVERY) {
        events::keep_latest(tx, event.user_id, MOST).await?;
    }
    Ok(())
}

/// A session did not come about after all.
pub async fn untell_session(tx: &mut Tx, session: impl Id) -> Result<(), Fault> {
    events::remove(tx, Event::of_session(session)).await?;
    Ok(())
}

/// Tells that a session is about to end because its client, or its browser, signs out.
pub async fn tell_sign_out(
    ctx: &Context,
    tx: &mut Tx,
    session: OwnSession,
    now: Timestamp,
) -> Result<(), Fault> {
    let session = sessions::active(&*tx, session).await?;
    for known in sessions::known(&*tx, session).await? {
        if let Some(user_id) = known.session.user_id {
            let what = What::session_ended(known.name().as_deref());
            let Session { ip, user_agent, .. } = known.session;
            let by = Caller { ip, user_agent, ..Caller::default() };
            tell(ctx, tx, user_id, what, &by, now).await?;
        }
    }
    Ok(())
}

/// A wrong password was given, for somebody's account or for nobody's.
pub fn wrong_password(ctx: &Context, user_id: Option<UserId>, by: &Caller) {
    let address = by.ip.as_deref().unwrap_or("unknown");
    tracing::warn!(target: "postern::sign_in", %address, "a sign-in failed: wrong name or password");
    if let Some(user_id) = user_id {
        ctx.activity.wrong_password(user_id, by.clone(), ctx.now());
    }
}

/// Adds wrong passwords to those of their hour.
pub(super) async fn count_wrong_passwords(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    more: &WrongPasswords,
) -> Result<(), Fault> {
    let known = events::wrong_passwords(&*tx, user_id, more.at).await?;
    let (id, before) = match known {
        Some(Event { id, what: What::WrongPassword { times }, .. }) => (id, times),
        _ => (ctx.mint.id(more.at), 0),
    };
    let what = What::WrongPassword { times: before.saturating_add(more.times) };
    let event = Event { id, user_id, at: more.at, by: more.by.clone(), what };
    Ok(events::put(tx, &event).await?)
}

/// Wrong passwords on their way to the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrongPasswords {
    /// How many.
    pub times: u32,
    /// The last time.
    pub at: Timestamp,
    /// Who gave the last one.
    pub by: Caller,
}

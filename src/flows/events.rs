//! Writes down what happens (`domain::event`), in the transaction of what is told, and tells it to
//! the log once that is durable (`audit_log`).
//!
//! What failed or was refused is told to the log at once, and noted in the store later, with others
//! (`activity`): a write within the request would tell by its time that there is such an account,
//! and would let whoever is refused keep the disk busy.

use super::account::sessions::{self, Session};
use super::{Context, Fault, audit_log};
use crate::domain::event::{What, Why};
use crate::domain::{Actor, Caller, Deed, Doer, Event, EventId, Id, OwnSession, Timestamp, UserId};
use crate::store::{Tx, events};

/// How many events of an account are kept, give or take a few.
const MOST: usize = 2000;

/// Tells in the caller's transaction what the owner of an account did.
pub async fn tell(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    what: What,
    by: &Caller,
    now: Timestamp,
) -> Result<(), Fault> {
    let told = Told { user_id: Some(user_id), actor: Actor::Owner, by: by.clone(), what };
    put(ctx, tx, told.event(ctx, ctx.mint.id(now), now)).await
}

/// Tells what an administrator did.
pub async fn tell_act(
    ctx: &Context,
    tx: &mut Tx,
    by: &Doer,
    deed: Deed,
    now: Timestamp,
) -> Result<(), Fault> {
    let Deed { act, on, about } = deed;
    let what = What::Administration { act, about };
    let told = Told { user_id: on, actor: by.actor.clone(), by: by.caller.clone(), what };
    put(ctx, tx, told.event(ctx, ctx.mint.id(now), now)).await
}

/// Tells that a session begins; [`untell_session`] takes it back.
pub async fn tell_session(
    ctx: &Context,
    tx: &mut Tx,
    session: impl Id,
    user_id: UserId,
    what: What,
    by: &Doer,
) -> Result<(), Fault> {
    let Doer { actor, caller } = by.clone();
    let told = Told { user_id: Some(user_id), actor, by: caller, what };
    put(ctx, tx, told.event(ctx, Event::of_session(session), ctx.now())).await
}

/// Writes an event, and now and then forgets what is too much: nobody fills the disk by doing the
/// same over and over.
async fn put(ctx: &Context, tx: &mut Tx, event: Event) -> Result<(), Fault> {
    /// The looking takes longer than the writing.
    const LOOK_EVERY: u128 = 64;
    events::put(tx, &event).await?;
    if let Some(user_id) = event.user_id
        && u128::from(event.id.ulid()).is_multiple_of(LOOK_EVERY)
    {
        events::keep_latest(tx, user_id, MOST).await?;
    }
    if ctx.settings.audit.log {
        tx.afterwards(move || audit_log::tell(&event));
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
    tell_end(ctx, tx, session, None, now).await
}

/// Tells that Postern is about to end a session by itself.
pub async fn tell_closed(
    ctx: &Context,
    tx: &mut Tx,
    session: OwnSession,
    why: Why,
    now: Timestamp,
) -> Result<(), Fault> {
    tell_end(ctx, tx, session, Some(why), now).await
}

async fn tell_end(
    ctx: &Context,
    tx: &mut Tx,
    session: OwnSession,
    why: Option<Why>,
    now: Timestamp,
) -> Result<(), Fault> {
    let session = sessions::active(&*tx, session).await?;
    for known in sessions::known(&*tx, session).await? {
        let name = known.name();
        let (actor, what) = match why {
            None => (Actor::Owner, What::session_ended(name.as_deref())),
            Some(why) => (Actor::System, What::session_closed(name.as_deref(), why)),
        };
        // From where it was last used: of a stranger's replay nothing else is known.
        let Session { ip, user_agent, user_id, .. } = known.session;
        let by = Caller { ip, user_agent, ..Caller::default() };
        if user_id.is_some() {
            let told = Told { user_id, actor, by, what };
            put(ctx, tx, told.event(ctx, ctx.mint.id(now), now)).await?;
        }
    }
    Ok(())
}

/// A wrong password was given, for somebody's account or for nobody's.
pub fn wrong_password(ctx: &Context, user_id: Option<UserId>, by: &Caller) {
    let what = What::WrongPassword { times: 1 };
    refused(ctx, Told { user_id, actor: Actor::Owner, by: by.clone(), what });
}

/// Something failed or was refused: told to the log, and noted if it is counted. Wrong passwords
/// for nobody's account are told to the log alone.
pub fn refused(ctx: &Context, told: Told) {
    let now = ctx.now();
    if ctx.settings.audit.log {
        audit_log::tell(&told.clone().event(ctx, ctx.mint.id(now), now));
    }
    if told.user_id.is_some() || !matches!(told.what, What::WrongPassword { .. }) {
        ctx.activity.refused(told, now);
    }
}

/// Adds what was refused to what is known of its hour.
pub(super) async fn count_refused(
    ctx: &Context,
    tx: &mut Tx,
    more: &Told,
    at: Timestamp,
) -> Result<(), Fault> {
    let known = events::counted(&*tx, more.user_id, &more.what, at).await?;
    let (id, before) = match known {
        Some(known) => (known.id, known.what.times()),
        None => (ctx.mint.id(at), 0),
    };
    let what = more.what.clone().more(before);
    let event = Told { what, ..more.clone() }.event(ctx, id, at);
    Ok(events::put(tx, &event).await?)
}

/// What is to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// To whose account.
    pub user_id: Option<UserId>,
    /// On whose word.
    pub actor: Actor,
    /// From where, with what.
    pub by: Caller,
    /// What.
    pub what: What,
}

impl Told {
    fn event(self, ctx: &Context, id: EventId, at: Timestamp) -> Event {
        let Self { user_id, actor, by, what } = self;
        Event { id, user_id, at, forget_at: at + ctx.settings.audit.retention(), actor, by, what }
    }
}

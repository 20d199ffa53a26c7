//! Makes the account, in one transaction with everything that goes with it, and then its user on
//! the homeserver, before the browser goes on to whatever it came for.
//!
//! Asked twice, it is done once: who presses a button again ends where they were to go. What was
//! good at its step and is not any more is asked for again.

use std::time::Duration;

use super::tokens::lets_in;
use super::{check_name, rules};
use crate::domain::event::What;
use crate::domain::user::Standing;
use crate::domain::user_registration::{
    DisplayName, Email, LIFETIME, Name, NameProblem, Stage, Step, Token, UserRegistration,
};
use crate::domain::user_registration_token::TokenRefusal;
use crate::domain::{
    BrowserSessionId, Caller, Doer, JobId, JobKind, Timestamp, User, UserEmail, UserId,
    UserPassword, UserRegistrationId, UserRegistrationToken, UserTerms,
};
use crate::flows::sign_in::{NewBrowserSession, begin_browser_session};
use crate::flows::{Context, Fault, events};
use crate::store::{
    Tx, jobs, user_emails, user_passwords, user_registration_tokens, user_registrations,
    user_terms, users,
};

/// How long the person waits for the homeserver. Longer, and they are asked to try again.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finished {
    /// There is an account.
    Made {
        /// The browser session that began with it.
        session: BrowserSessionId,
        /// Whether the homeserver has the user.
        at_homeserver: bool,
    },
    /// Something is missing, or not good any more.
    NotYet(Step),
    /// No account was made: the homeserver did not say whether the name is free.
    HomeserverSilent,
    /// There is an account, and its owner has shown up elsewhere: they sign in as always.
    SignIn,
    /// Its time has passed.
    Over,
}

/// Makes the account. `replacing` is what the browser was signed in with before.
pub async fn finish(
    ctx: &Context,
    id: UserRegistrationId,
    caller: &Caller,
    replacing: Option<BrowserSessionId>,
) -> Result<Finished, Fault> {
    let Some((registration, step)) = super::current(ctx, id).await? else {
        return Ok(Finished::Over);
    };
    if let Stage::LetIn { .. } = registration.stage {
        if !come_in(ctx, id, caller, replacing).await? {
            return Ok(Finished::SignIn);
        }
    } else if registration.stage == Stage::Open {
        if step != Step::Finish {
            return Ok(Finished::NotYet(step));
        }
        match check_name(ctx, registration.username()).await? {
            None => {}
            Some(NameProblem::HomeserverSilent) => {
                // Another tab may have made the account at this moment.
                let made = made(ctx, id).await?;
                return if made.is_some() {
                    settle(ctx, made).await
                } else {
                    Ok(Finished::HomeserverSilent)
                };
            }
            // Whether it is taken by another tab of the same browser, the transaction sees.
            Some(NameProblem::Taken)
                if users::is_taken(&ctx.store, registration.username()).await? => {}
            Some(_) => return lose_name(ctx, id).await,
        }
        if let Some(step) = make(ctx, id, caller, replacing).await? {
            return Ok(step);
        }
    }
    let made = made(ctx, id).await?;
    settle(ctx, made).await
}

/// The account that was made of a registration, once it is on the disk.
async fn made(
    ctx: &Context,
    id: UserRegistrationId,
) -> Result<Option<(UserId, BrowserSessionId, JobId)>, Fault> {
    // As the next transaction sees it: another tab's may still be on its way to the disk.
    let tx = ctx.store.begin().await?;
    let found = user_registrations::get(&tx, id).await?;
    tx.commit().await?;
    Ok(found.and_then(|found| match found.stage {
        Stage::Made { user_id, browser_session_id, job } => {
            Some((user_id, browser_session_id, job))
        }
        Stage::Open | Stage::LetIn { .. } => None,
    }))
}

/// Sees to it that the homeserver has the user.
async fn settle(
    ctx: &Context,
    made: Option<(UserId, BrowserSessionId, JobId)>,
) -> Result<Finished, Fault> {
    let Some((user_id, session, job)) = made else { return Ok(Finished::Over) };
    let at_homeserver = if jobs::get(&ctx.store, job).await?.is_some() {
        match tokio::time::timeout(PATIENCE, ctx.outbox.deliver(user_id, job)).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::warn!(user.id = %user_id, %error, "a new user is not at the homeserver yet");
                false
            }
            Err(_) => false,
        }
    } else {
        true
    };
    Ok(Finished::Made { session, at_homeserver })
}

/// The transaction. `None` if the account was made, now or by another tab.
async fn make(
    ctx: &Context,
    id: UserRegistrationId,
    caller: &Caller,
    replacing: Option<BrowserSessionId>,
) -> Result<Option<Finished>, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let found = user_registrations::get(&tx, id).await?.filter(|found| found.is_current(now));
    let Some(registration) = found else { return Ok(Some(Finished::Over)) };
    if registration.stage != Stage::Open {
        return Ok(None);
    }
    let step = registration.next_step(&rules(ctx));
    if step != Step::Finish {
        return Ok(Some(Finished::NotYet(step)));
    }
    let token = match usable(ctx, &mut tx, registration, now).await? {
        Ok(usable) => usable,
        Err(lost) => {
            user_registrations::put(&mut tx, &lost).await?;
            tx.commit().await?;
            return Ok(Some(Finished::NotYet(lost.next_step(&rules(ctx)))));
        }
    };
    let Usable { registration, token } = token;
    // Held for somebody who waits for an approval.
    if let Some(held) = user_registrations::holding(&tx, registration.username()).await?
        && held.id != registration.id
    {
        let lost = lost_name(registration);
        user_registrations::put(&mut tx, &lost).await?;
        tx.commit().await?;
        return Ok(Some(Finished::NotYet(lost.next_step(&rules(ctx)))));
    }
    if let Some(token) = token {
        user_registration_tokens::put(&mut tx, &token).await?;
    }
    let user = put_account(ctx, &mut tx, &registration, now).await?;
    let job = promise_user(ctx, &mut tx, user.id, &registration, now).await?;
    events::tell(ctx, &mut tx, user.id, What::Registered, caller, now).await?;
    let begun = NewBrowserSession { user_id: user.id, caller, replacing };
    let session = begin_browser_session(ctx, &mut tx, begun, now).await?;
    // The hash stands with the account now.
    let done = UserRegistration {
        stage: Stage::Made { user_id: user.id, browser_session_id: session.id, job },
        password_hash: String::new(),
        lives_until: now + LIFETIME,
        ..registration
    };
    user_registrations::put(&mut tx, &done).await?;
    tx.commit().await?;
    Ok(None)
}

/// Begins the session of somebody who was let in and comes to the page that waited, once. Not if
/// the account was taken hold of elsewhere meanwhile: whether it is still as it was made is told by
/// its password.
async fn come_in(
    ctx: &Context,
    id: UserRegistrationId,
    caller: &Caller,
    replacing: Option<BrowserSessionId>,
) -> Result<bool, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let Some(found) = user_registrations::get(&tx, id).await? else { return Ok(false) };
    let Stage::LetIn { user_id, job, at } = found.stage else {
        // Another tab was first.
        return Ok(true);
    };
    let user = users::get(&tx, user_id).await?;
    let password = user_passwords::get(&tx, user_id).await?;
    if !user.is_some_and(|user| user.standing() == Standing::Good)
        || password.is_none_or(|password| password.created_at != at)
    {
        return Ok(false);
    }
    let begun = NewBrowserSession { user_id, caller, replacing };
    let session = begin_browser_session(ctx, &mut tx, begun, now).await?;
    let by = Doer::owner(caller.clone());
    events::tell_session(ctx, &mut tx, session.id, user_id, What::SignedIn, &by).await?;
    let stage = Stage::Made { user_id, browser_session_id: session.id, job };
    let lives_until = now + LIFETIME;
    let found = UserRegistration { lives_until, stage, ..found };
    user_registrations::put(&mut tx, &found).await?;
    tx.commit().await?;
    Ok(true)
}

/// The same after the name was lost to somebody else.
fn lost_name(registration: UserRegistration) -> UserRegistration {
    UserRegistration { name: Name::Taken(registration.username().to_owned()), ..registration }
}

/// Promises the homeserver the new user.
pub(super) async fn promise_user(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    registration: &UserRegistration,
    now: Timestamp,
) -> Result<JobId, Fault> {
    let display_name = match &registration.display_name {
        DisplayName::Chosen(name) => Some(name.clone()),
        DisplayName::Unasked | DisplayName::LeftOut => None,
    };
    let kind = JobKind::ProvisionUser { display_name };
    Ok(ctx.outbox.promise(tx, user_id, kind, now).await?)
}

/// A registration of which everything is still good, and its token, used once more.
pub(super) struct Usable {
    pub registration: UserRegistration,
    pub token: Option<UserRegistrationToken>,
}

/// Looks once more, within the transaction, at what others may have taken in the meantime.
pub(super) async fn usable(
    ctx: &Context,
    tx: &mut Tx,
    registration: UserRegistration,
    now: Timestamp,
) -> Result<Result<Usable, UserRegistration>, Fault> {
    if users::is_taken(&*tx, registration.username()).await? {
        return Ok(Err(lost_name(registration)));
    }
    if let Email::Confirmed { address } = &registration.email
        && user_emails::by_email(&*tx, address).await?.is_some()
    {
        let email = Email::InUse { address: address.clone() };
        return Ok(Err(UserRegistration { email, ..registration }));
    }
    let token = match registration.token {
        Token::Given(id) => {
            let found = user_registration_tokens::get(&*tx, id).await?;
            let found =
                found.filter(|token| lets_in(ctx, token) && token.is_for(registration.username()));
            match found.map_or(Err(TokenRefusal::Revoked), |token| token.used(now)) {
                Ok(token) => Some(token),
                Err(refusal) => {
                    let token = Token::Refused(refusal);
                    return Ok(Err(UserRegistration { token, ..registration }));
                }
            }
        }
        Token::None | Token::Refused(_) => None,
    };
    Ok(Ok(Usable { registration, token }))
}

/// The user and what belongs to them.
pub(super) async fn put_account(
    ctx: &Context,
    tx: &mut Tx,
    registration: &UserRegistration,
    now: Timestamp,
) -> Result<User, Fault> {
    let user = User {
        id: ctx.mint.id(now),
        username: registration.username().to_owned(),
        created_at: now,
        locked_at: None,
        deactivated_at: None,
        can_request_admin: false,
        is_guest: false,
        primary_email: None,
    };
    users::put(tx, &user).await?;
    let password = UserPassword {
        user_id: user.id,
        version: registration.password_version,
        hash: registration.password_hash.clone(),
        created_at: now,
    };
    user_passwords::put(tx, &password).await?;
    if let Email::Confirmed { address } = &registration.email {
        let (id, email) = (ctx.mint.id(now), address.clone());
        user_emails::put(tx, &UserEmail { id, user_id: user.id, email, created_at: now }).await?;
    }
    if let Some(uri) = registration.terms.clone() {
        let (id, accepted_at) = (ctx.mint.id(now), registration.created_at);
        user_terms::put(tx, &UserTerms { id, user_id: user.id, uri, accepted_at }).await?;
    }
    Ok(user)
}

/// The homeserver does not take the name any more.
async fn lose_name(ctx: &Context, id: UserRegistrationId) -> Result<Finished, Fault> {
    match super::change(ctx, id, lost_name).await {
        Ok(found) => Ok(Finished::NotYet(found.next_step(&rules(ctx)))),
        Err(super::StepError::Fault(fault)) => Err(fault),
        Err(_) => Ok(Finished::Over),
    }
}

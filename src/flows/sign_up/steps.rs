//! What is added to an account on its way, step by step.

use super::{check_name, find_token, rules};
use crate::domain::UserRegistrationId;
use crate::domain::user_registration::{
    Name, NameProblem, Stage, Step, Token, TokenProblem, UserRegistration,
};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault};
use crate::store::{user_registration_tokens, user_registrations};

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// It is over: its time has passed.
    #[error("there is no such registration any more")]
    Over,
    /// The name will not do.
    #[error("the name will not do")]
    Name(NameProblem),
    /// The token will not do.
    #[error("the registration token will not do")]
    Token(TokenProblem),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(StepError: crate::store::StoreError, crate::store::PutError);

/// The registration of an id, if there is still time for it, and its next step.
pub async fn current(
    ctx: &Context,
    id: UserRegistrationId,
) -> Result<Option<(UserRegistration, Step)>, Fault> {
    let found = user_registrations::get(&ctx.store, id).await?;
    Ok(found.filter(|found| found.is_current(ctx.now())).map(|found| {
        let step = found.next_step(&rules(ctx));
        (found, step)
    }))
}

/// Changes what is kept of an account that is not made yet. One that is made already, by another
/// tab or an earlier press, stays as it is; then this waits until that is on the disk.
pub async fn change(
    ctx: &Context,
    id: UserRegistrationId,
    change: impl FnOnce(UserRegistration) -> UserRegistration,
) -> Result<UserRegistration, StepError> {
    let mut tx = ctx.store.begin().await?;
    let found = user_registrations::get(&tx, id).await?;
    let found = found.filter(|found| found.is_current(ctx.now())).ok_or(StepError::Over)?;
    if found.stage != Stage::Open {
        tx.commit().await?;
        return Ok(found);
    }
    let changed = change(found);
    user_registrations::put(&mut tx, &changed).await?;
    tx.commit().await?;
    Ok(changed)
}

/// Takes another name, after the first one was lost to somebody else.
pub async fn choose_name(
    ctx: &Context,
    id: UserRegistrationId,
    name: String,
) -> Result<(), StepError> {
    if !may_be_called(ctx, id, &name).await? {
        return Err(StepError::Name(NameProblem::NotAllowed));
    }
    if let Some(problem) = check_name(ctx, &name).await? {
        return Err(StepError::Name(problem));
    }
    change(ctx, id, |found| UserRegistration { name: Name::Wanted(name), ..found }).await?;
    Ok(())
}

/// Whether whoever was invited was so under this name.
async fn may_be_called(ctx: &Context, id: UserRegistrationId, name: &str) -> Result<bool, Fault> {
    let registration = user_registrations::get(&ctx.store, id).await?;
    let Some(Token::Given(token)) = registration.map(|found| found.token) else { return Ok(true) };
    let token = user_registration_tokens::get(&ctx.store, token).await?;
    Ok(token.is_none_or(|token| token.is_for(name)))
}

/// Takes a registration token.
pub async fn choose_token(
    ctx: &Context,
    id: UserRegistrationId,
    text: &str,
) -> Result<(), StepError> {
    let token = find_token(ctx, text).await?.map_err(StepError::Token)?;
    let registration = user_registrations::get(&ctx.store, id).await?.ok_or(StepError::Over)?;
    if !token.is_for(registration.username()) {
        return Err(StepError::Token(TokenProblem::OtherName));
    }
    change(ctx, id, |found| UserRegistration { token: Token::Given(token.id), ..found }).await?;
    Ok(())
}

//! Registration tokens, one by its id: shown, changed, taken back, made good again.

use super::{ManageError, TokenShown};
use crate::domain::{Act, Deed, Doer, Timestamp, UserRegistrationToken, UserRegistrationTokenId};
use crate::flows::{Context, events};
use crate::store::{Read, Tx, user_registration_tokens};

/// What is to change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegistrationTokenChange {
    /// Until when it is good; for ever if `Some(None)`.
    pub expires_at: Option<Option<Timestamp>>,
    /// How many accounts may be made with it; any number if `Some(None)`.
    pub usage_limit: Option<Option<u32>>,
}

/// The token of an id.
pub async fn show_registration_token(
    ctx: &Context,
    id: UserRegistrationTokenId,
) -> Result<TokenShown, ManageError> {
    Ok(TokenShown::of(ctx, &find(&ctx.store, id).await?))
}

/// Changes a token.
pub async fn change_registration_token(
    ctx: &Context,
    by: &Doer,
    id: UserRegistrationTokenId,
    change: RegistrationTokenChange,
) -> Result<TokenShown, ManageError> {
    let tx = ctx.store.begin().await?;
    let token = find(&tx, id).await?;
    let token = UserRegistrationToken {
        expires_at: change.expires_at.unwrap_or(token.expires_at),
        usage_limit: change.usage_limit.unwrap_or(token.usage_limit),
        ..token
    };
    put(ctx, tx, by, Act::RegistrationTokenChanged, token).await
}

/// Takes a token back that was not.
pub async fn revoke_registration_token_of(
    ctx: &Context,
    by: &Doer,
    id: UserRegistrationTokenId,
) -> Result<TokenShown, ManageError> {
    let tx = ctx.store.begin().await?;
    let token = find(&tx, id).await?;
    if token.revoked_at.is_some() {
        return Err(ManageError::TokenRevoked);
    }
    let token = UserRegistrationToken { revoked_at: Some(ctx.now()), ..token };
    put(ctx, tx, by, Act::RegistrationTokenRevoked, token).await
}

/// Makes a token good again that was taken back.
pub async fn unrevoke_registration_token(
    ctx: &Context,
    by: &Doer,
    id: UserRegistrationTokenId,
) -> Result<TokenShown, ManageError> {
    let tx = ctx.store.begin().await?;
    let token = find(&tx, id).await?;
    if token.revoked_at.is_none() {
        return Err(ManageError::TokenNotRevoked);
    }
    let token = UserRegistrationToken { revoked_at: None, ..token };
    put(ctx, tx, by, Act::RegistrationTokenUnrevoked, token).await
}

async fn find(
    read: &impl Read,
    id: UserRegistrationTokenId,
) -> Result<UserRegistrationToken, ManageError> {
    user_registration_tokens::get(read, id).await?.ok_or(ManageError::NoSuchToken)
}

async fn put(
    ctx: &Context,
    mut tx: Tx,
    by: &Doer,
    act: Act,
    token: UserRegistrationToken,
) -> Result<TokenShown, ManageError> {
    user_registration_tokens::put(&mut tx, &token).await?;
    events::tell_act(ctx, &mut tx, by, Deed::of(act).about(token.id), ctx.now()).await?;
    tx.commit().await?;
    Ok(TokenShown::of(ctx, &token))
}

//! Registration tokens in an administrator's hand: made, listed, taken back.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::ManageError;
use crate::crypto::{Purpose, digest};
use crate::domain::{
    Act, Deed, Doer, Invitation, SecretString, Timestamp, UserRegistrationToken,
    UserRegistrationTokenId,
};
use crate::flows::sign_up::{NewToken, issue_token};
use crate::flows::{Context, events};
use crate::store::{Tx, user_registration_tokens};

/// The longest token that is made, in bytes.
const MAX_TOKEN: usize = 64;
/// How many are looked at in one go.
const AT_ONCE: usize = 500;

/// A registration token as administrators see it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenShown {
    /// Its id.
    pub id: UserRegistrationTokenId,
    /// Its text.
    pub token: String,
    /// Whether an account can be made with it now.
    pub valid: bool,
    /// How many accounts may be made with it; any number if `None`.
    pub usage_limit: Option<u32>,
    /// How many were.
    pub times_used: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When an account was last made with it.
    pub last_used_at: Option<Timestamp>,
    /// Until when it is good.
    pub expires_at: Option<Timestamp>,
    /// Since when it is not.
    pub revoked_at: Option<Timestamp>,
    /// Whether it is an invitation, and to whom.
    #[serde(default)]
    pub invitation: Option<Invitation>,
}

impl std::fmt::Debug for TokenShown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenShown({})", self.id)
    }
}

impl TokenShown {
    /// A token as it stands in the store.
    #[must_use]
    pub fn of(ctx: &Context, token: &UserRegistrationToken) -> Self {
        let text = ctx.sealer.open(Purpose::RegistrationToken, &token.sealed).ok();
        let text = text.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
        Self {
            id: token.id,
            // Sealed with a key that is not configured any more.
            token: text.unwrap_or_default(),
            valid: token.check(ctx.now()).is_ok(),
            usage_limit: token.usage_limit,
            times_used: token.times_used,
            created_at: token.created_at,
            last_used_at: token.last_used_at,
            expires_at: token.expires_at,
            revoked_at: token.revoked_at,
            invitation: token.invitation.clone(),
        }
    }
}

/// Makes a token.
pub async fn issue_registration_token(
    ctx: &Context,
    by: &Doer,
    token: Option<String>,
    usage_limit: Option<u32>,
    expires_in: Option<Duration>,
) -> Result<TokenShown, ManageError> {
    let is_plain = |text: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._~-".contains(&byte);
        !text.is_empty() && text.len() <= MAX_TOKEN && text.bytes().all(plain)
    };
    if token.as_deref().is_some_and(|text| !is_plain(text)) {
        return Err(ManageError::TokenShape);
    }
    let token = token.map(SecretString::new);
    let new = NewToken { token, usage_limit, expires_in, invitation: None };
    let issued = issue_token(ctx, by, new).await?;
    Ok(TokenShown::of(ctx, &issued.ok_or(ManageError::TokenTaken)?.token))
}

/// All tokens, the oldest first.
pub async fn list_registration_tokens(ctx: &Context) -> Result<Vec<TokenShown>, ManageError> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = user_registration_tokens::page(&ctx.store, after, AT_ONCE).await?;
        let Some(last) = page.last() else { return Ok(all) };
        after = Some(last.id);
        all.extend(page.iter().map(|token| TokenShown::of(ctx, token)));
    }
}

/// Takes a token back, by its text or id: no account is made with it any more.
pub async fn revoke_registration_token(
    ctx: &Context,
    by: &Doer,
    name: &str,
) -> Result<TokenShown, ManageError> {
    let mut tx = ctx.store.begin().await?;
    let token = find(&tx, name).await?.ok_or(ManageError::NoSuchToken)?;
    let now = ctx.now();
    let revoked_at = token.revoked_at.or(Some(now));
    let token = UserRegistrationToken { revoked_at, ..token };
    user_registration_tokens::put(&mut tx, &token).await?;
    let deed = Deed::of(Act::RegistrationTokenRevoked).about(token.id);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    Ok(TokenShown::of(ctx, &token))
}

async fn find(tx: &Tx, name: &str) -> Result<Option<UserRegistrationToken>, ManageError> {
    let name = name.trim();
    if let Some(token) = user_registration_tokens::by_digest(tx, digest::of_secret(name)).await? {
        return Ok(Some(token));
    }
    match name.parse() {
        Ok(id) => Ok(user_registration_tokens::get(tx, id).await?),
        Err(_) => Ok(None),
    }
}

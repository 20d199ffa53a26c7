//! Makes tokens for a session, in the caller's transaction. What is stored is their digests.

use std::time::Duration;

use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::credential::RefreshState;
use crate::domain::{
    AccessToken, Digest, RefreshToken, SecretString, SessionRef, Timestamp, TokenKind,
};
use crate::store::{Tx, access_tokens, refresh_tokens};

/// What tokens are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// For which session.
    pub session: SessionRef,
    /// How long the access token is good; `None` for ever.
    pub lifetime: Option<Duration>,
    /// Whether a refresh token is given beside it.
    pub refreshable: bool,
    /// The refresh token that is being exchanged, if one is.
    pub predecessor: Option<Digest>,
}

/// Tokens on their way to the client.
#[derive(Debug)]
pub struct Issued {
    /// The access token.
    pub access_token: SecretString,
    /// How long it is good.
    pub expires_in: Option<Duration>,
    /// The refresh token.
    pub refresh_token: Option<SecretString>,
}

/// Mints the tokens and stages their records.
pub async fn issue_tokens(
    ctx: &Context,
    tx: &mut Tx,
    wanted: Wanted,
    now: Timestamp,
) -> Result<Issued, Fault> {
    let (access_kind, refresh_kind) = match wanted.session {
        SessionRef::OAuth(_) => (TokenKind::Access, TokenKind::Refresh),
        SessionRef::Compat(_) => (TokenKind::CompatAccess, TokenKind::CompatRefresh),
        SessionRef::Personal(_) => (TokenKind::Personal, TokenKind::Refresh),
    };
    let secret = ctx.mint.token(access_kind);
    let access = AccessToken {
        id: ctx.mint.id(now),
        digest: digest::of_secret(secret.expose()),
        session: wanted.session,
        created_at: now,
        expires_at: wanted.lifetime.map(|lifetime| now + lifetime),
        first_used_at: None,
        predecessor: wanted.predecessor,
    };
    access_tokens::add(tx, &access).await?;
    let mut issued =
        Issued { access_token: secret, expires_in: wanted.lifetime, refresh_token: None };
    if wanted.refreshable {
        let secret = ctx.mint.token(refresh_kind);
        let refresh = RefreshToken {
            id: ctx.mint.id(now),
            digest: digest::of_secret(secret.expose()),
            session: wanted.session,
            access_token: access.digest,
            created_at: now,
            predecessor: wanted.predecessor,
            state: RefreshState::Fresh,
        };
        refresh_tokens::add(tx, &refresh).await?;
        issued.refresh_token = Some(secret);
    }
    Ok(issued)
}

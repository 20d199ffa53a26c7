//! Reads an `id_token` that we gave out, when it comes back as a hint: who was signed in, at which
//! client, in which session (OpenID Connect Core §3.1.2.1, RP-Initiated Logout §2).

use std::time::Duration;

use super::Context;
use crate::crypto::jwt::{Expectations, Expiry};
use crate::domain::{ClientId, OAuthSessionId, UserId};

/// Longer texts are not looked at, in bytes: ours are shorter.
const MAX_LEN: usize = 4096;

/// What an `id_token` of ours says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdTokenHint {
    /// Whose it is.
    pub subject: UserId,
    /// Which client got it.
    pub client_id: ClientId,
    /// The session that it belongs to.
    pub session_id: Option<OAuthSessionId>,
}

/// What `token` says, if our keys signed it. It may have run out.
#[must_use]
pub fn read_id_token_hint(ctx: &Context, token: &str) -> Option<IdTokenHint> {
    if token.len() > MAX_LEN {
        return None;
    }
    let expected = Expectations {
        algorithms: &ctx.keystore.algorithms(),
        issuer: &ctx.settings.http.issuer,
        audience: None,
        expiry: Expiry::Ignored,
        now: ctx.now(),
        leeway: Duration::ZERO,
    };
    let claims = ctx.keystore.verify(token, &expected).ok()?;
    // A userinfo answer is signed with the same keys, but only an id_token has an `exp`.
    claims.get("exp")?;
    let text = |name: &str| claims.get(name).and_then(serde_json::Value::as_str);
    Some(IdTokenHint {
        subject: text("sub")?.parse().ok()?,
        client_id: text("aud")?.parse().ok()?,
        session_id: text("sid").and_then(|id| id.parse().ok()),
    })
}

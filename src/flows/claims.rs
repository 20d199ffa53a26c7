//! What a client may know of its user by the scopes that it was granted (OpenID Connect Core §5.4).
//!
//! The name that others see is the homeserver's: it is asked for it, briefly, and without it the
//! claim is left out. The picture there is none that a browser could load, and is not told.

use super::account::display_name::display_name;
use super::{Context, Fault};
use crate::domain::scope::{EMAIL, PROFILE};
use crate::domain::{Scope, User};
use crate::protocol::oidc::claims::StandardClaims;
use crate::store::user_emails;

/// How many of a person's addresses are looked at.
const MAX_EMAILS: usize = 100;

/// The claims about `user` for a client that was granted `scope`.
pub async fn claims(ctx: &Context, user: &User, scope: &Scope) -> Result<StandardClaims, Fault> {
    let mut claims = StandardClaims::default();
    if scope.contains(PROFILE) {
        claims.name = display_name(ctx, user).await.name().map(str::to_owned);
        claims.preferred_username = Some(user.username.clone());
    }
    if scope.contains(EMAIL) {
        let emails = user_emails::of_user(&ctx.store, user.id, MAX_EMAILS).await?;
        let email = user.primary_of(&emails);
        claims.email_verified = email.map(|_| true);
        claims.email = email.map(|email| email.email.clone());
    }
    Ok(claims)
}

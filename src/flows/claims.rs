//! What a client may know of its user by the scopes that it was granted (OpenID Connect Core §5.4).
//! The name that others see and the picture are the homeserver's, which is not asked for them.

use super::Fault;
use crate::domain::scope::{EMAIL, PROFILE};
use crate::domain::{Scope, User};
use crate::protocol::oidc::claims::StandardClaims;
use crate::store::{Read, user_emails};

/// The claims about `user` for a client that was granted `scope`.
pub async fn claims(read: &impl Read, user: &User, scope: &Scope) -> Result<StandardClaims, Fault> {
    let email = if scope.contains(EMAIL) {
        user_emails::of_user(read, user.id, 1).await?.into_iter().next()
    } else {
        None
    };
    Ok(StandardClaims {
        preferred_username: scope.contains(PROFILE).then(|| user.username.clone()),
        email_verified: email.as_ref().map(|_| true),
        email: email.map(|email| email.email),
    })
}

//! Whom a name means that somebody typed, or that a client hints at: a username, a Matrix id of
//! this server, or an e-mail address where people may sign in with theirs.

use super::{Context, Fault};
use crate::domain::User;
use crate::domain::user::localpart;
use crate::store::{Read, user_emails, users};

/// What a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// A username of this server.
    Localpart(&'a str),
    /// An e-mail address.
    Email(&'a str),
    /// Somebody of another server, or an address where people do not sign in with theirs.
    Nobody,
}

/// Reads a name.
#[must_use]
pub fn read<'a>(ctx: &Context, text: &'a str) -> Named<'a> {
    let text = text.trim();
    if !text.starts_with('@') && text.contains('@') {
        let allowed = ctx.settings.account.login_with_email_allowed;
        return if allowed { Named::Email(text) } else { Named::Nobody };
    }
    localpart(text, ctx.homeserver.server_name())
        .filter(|name| !name.is_empty())
        .map_or(Named::Nobody, Named::Localpart)
}

/// The user of a name. An address counts only once it was confirmed: only such are stored.
pub async fn find(ctx: &Context, read: &impl Read, text: &str) -> Result<Option<User>, Fault> {
    match self::read(ctx, text) {
        Named::Localpart(name) => Ok(users::by_username(read, name).await?),
        Named::Email(address) => match user_emails::by_email(read, address).await? {
            Some(email) => Ok(users::get(read, email.user_id).await?),
            None => Ok(None),
        },
        Named::Nobody => Ok(None),
    }
}

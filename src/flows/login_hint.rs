//! `login_hint`: whom the client expects (OpenID Connect Core §3.1.2.1). Matrix clients send
//! `mxid:@alice:example.com`; others a plain name, or an e-mail address.

use super::named::{self, Named};
use super::{Context, Fault};
use crate::domain::User;
use crate::store::{Read, user_emails, users};

/// How many addresses of a user are looked at.
const MAX_EMAILS: usize = 100;

/// What the hint says as it can be typed into the form; `None` if that is nothing.
#[must_use]
pub fn read(hint: &str) -> Option<&str> {
    let name = hint.strip_prefix("mxid:").unwrap_or(hint).trim();
    let fits = !name.is_empty() && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// What stands in the name field of the sign-in page.
#[must_use]
pub fn to_fill_in<'a>(ctx: &Context, hint: &'a str) -> Option<&'a str> {
    match named::read(ctx, hint) {
        Named::Localpart(text) | Named::Email(text) => Some(text),
        Named::Nobody => None,
    }
}

/// Whether the hint names somebody other than `user`. Only what belongs to `user` is looked at, and
/// who has the same name in other letters (`Alice`, `alice`: old servers had such), so that the
/// answer never tells who else there is.
pub async fn means_another(
    ctx: &Context,
    read: &impl Read,
    hint: &str,
    user: &User,
) -> Result<bool, Fault> {
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    match named::read(ctx, hint) {
        Named::Nobody => Ok(false),
        Named::Localpart(name) if !same(name, &user.username) => Ok(true),
        Named::Localpart(name) => {
            let named = users::by_username(read, name).await?;
            Ok(named.is_none_or(|named| named.id != user.id))
        }
        Named::Email(address) => {
            let own = user_emails::of_user(read, user.id, MAX_EMAILS).await?;
            Ok(!own.iter().any(|email| same(&email.email, address)))
        }
    }
}

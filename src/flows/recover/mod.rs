//! A new password for who forgot theirs.
//!
//! [`start`] and [`resend`] send a link by mail, [`issue`] makes one for an administrator to hand
//! over; [`open`] says whose password a link sets, [`set_password`] sets it, ends all sessions and uses
//! the link up. Whether an address belongs to anybody shows in nothing that a stranger sees: not in
//! the answer, and not in the time that it takes.

mod issue;
mod open;
mod send;
mod set_password;

pub use issue::{Issued, issue};
pub use open::{Opened, open};
pub use send::{Asked, RecoverError, ResendError, pending, resend, start};
pub use set_password::{Recovered, SetPasswordError, set_password};

use super::Context;
use crate::crypto::digest;
use crate::domain::recovery::Ticket;
use crate::domain::{SecretString, Timestamp};

/// Whether people may set a new password by mail.
#[must_use]
pub fn is_enabled(ctx: &Context) -> bool {
    ctx.settings.account.password_recovery_enabled && ctx.settings.passwords.enabled
}

/// A new ticket: 32 characters of `[A-Za-z0-9]`, 190 random bits.
fn new_ticket(ctx: &Context, expires_at: Timestamp) -> (SecretString, Ticket) {
    let secret = ctx.mint.alphanumeric(32);
    let ticket = Ticket { digest: digest::of_secret(secret.expose()), expires_at };
    (secret, ticket)
}

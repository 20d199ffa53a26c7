//! Confirming an e-mail address by a code that is sent to it.
//!
//! [`start`] sends one, [`resend`] another, [`check`] takes what was typed, and [`take`] uses the
//! confirmation up, in the transaction of what it was for. Whether an address belongs to somebody
//! else already is told to nobody but its owner, by mail.

mod check;
mod send;
mod take;

pub use check::{CheckError, Confirmed, check};
pub use send::{ResendError, StartError, resend, start};
pub use take::{get, take};

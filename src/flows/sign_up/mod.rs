//! Makes an account for somebody who comes by themselves, in steps: `admit` looks at their
//! invitation, `check` at what they typed, `start` keeps it for an hour, `steps` adds what is
//! missing, `finish` makes the account; where an administrator must agree, `apply` has it wait and
//! `let_in` makes the account.
//! (`register_client` is about clients, `manage/register_user` about administrators.)

mod apply;
mod check;
mod email;
mod finish;
mod invitation;
mod let_in;
mod start;
mod steps;
mod tokens;

pub use apply::{ApplyError, apply};
pub use check::{Typed, check, check_name, check_shape};
pub use email::{
    ConfirmError, Recipient, SendError, confirm, give_address, leave_address_out, send_code,
};
pub use finish::{Finished, finish};
pub use invitation::{Admission, admit};
pub use let_in::{LetIn, let_in, name_is_good};
pub use start::{StartError, Wanted, start};
pub use steps::{StepError, change, choose_name, choose_token, current};
pub use tokens::{NewToken, TokenIssued, find_token, issue_token};

use super::Context;
use crate::config::email::EmailTransport;
use crate::domain::user_registration::{EmailRule, Rules};

/// Whether people may make an account with a password by themselves.
#[must_use]
pub fn is_open(ctx: &Context) -> bool {
    ctx.settings.account.password_registration_enabled && ctx.settings.passwords.enabled
}

/// Whether somebody who was invited may, even if others may not.
#[must_use]
pub fn is_open_by_invitation(ctx: &Context) -> bool {
    ctx.settings.account.invitations_allowed && ctx.settings.passwords.enabled
}

/// What is asked of them.
#[must_use]
pub fn rules(ctx: &Context) -> Rules {
    let account = &ctx.settings.account;
    let email = match (account.password_registration_email_required, &ctx.settings.email.transport)
    {
        (true, _) => EmailRule::Required,
        (false, EmailTransport::Blackhole) => EmailRule::NotAsked,
        (false, _) => EmailRule::Optional,
    };
    // Where not everybody may, somebody has to invite them (`lets_in`).
    let token_required = account.password_registration_token_required || !is_open(ctx);
    let approval_required = account.password_registration_approval_required;
    Rules { email, token_required, approval_required }
}

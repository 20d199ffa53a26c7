//! Who may make an account: everybody, or whoever comes with an invitation.

use super::tokens::{find_token, lets_in};
use super::{is_open, is_open_by_invitation};
use crate::domain::UserRegistrationToken;
use crate::flows::{Context, Fault};

/// Whether somebody may make an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// They may, as everybody.
    Open,
    /// They may, since they were invited.
    Invited(Box<UserRegistrationToken>),
    /// They were invited, and are too late.
    InvitationGone,
    /// They may not.
    Closed,
}

/// Looks at the token of the link that somebody came by. To be asked after `limits.username_check`.
pub async fn admit(ctx: &Context, token: Option<&str>) -> Result<Admission, Fault> {
    if let Some(text) = token.filter(|_| is_open_by_invitation(ctx)) {
        match find_token(ctx, text).await? {
            Ok(token) if token.invitation.is_some() && lets_in(ctx, &token) => {
                return Ok(Admission::Invited(Box::new(token)));
            }
            Err(_) if !is_open(ctx) => return Ok(Admission::InvitationGone),
            Ok(_) | Err(_) => {}
        }
    }
    Ok(if is_open(ctx) { Admission::Open } else { Admission::Closed })
}

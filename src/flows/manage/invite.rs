//! Invites somebody: a registration token that lets them in even where others cannot make an account.

use std::time::Duration;

use super::{ManageError, TokenShown};
use crate::domain::user_registration::NameProblem;
use crate::domain::{Actor, Doer, Invitation};
use crate::flows::Context;
use crate::flows::sign_up::{NewToken, check_name, issue_token};

/// An invitation to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewInvitation {
    /// For whom it is, for administrators to remember.
    pub note: Option<String>,
    /// The only name that an account can be made under with it.
    pub username: Option<String>,
    /// How many accounts may be made with it; any number if `None`. With a name it is one.
    pub usage_limit: Option<u32>,
    /// For how long it is good; for ever if `None`.
    pub expires_in: Option<Duration>,
}

/// Makes an invitation.
pub async fn invite(
    ctx: &Context,
    by: &Doer,
    new: NewInvitation,
) -> Result<TokenShown, ManageError> {
    let created_by = match by.actor {
        Actor::Administrator { user_id } => Some(user_id),
        _ => None,
    };
    let (note, username) = (new.note.as_deref(), new.username.as_deref());
    let here = ctx.homeserver.server_name();
    let invitation = Invitation::new(note, username, created_by, here)?;
    let usage_limit = match &invitation.username {
        None => new.usage_limit,
        Some(name) => {
            check_free(ctx, name).await?;
            Some(1)
        }
    };
    let new = NewToken {
        token: None,
        usage_limit,
        expires_in: new.expires_in,
        invitation: Some(invitation),
    };
    let issued = issue_token(ctx, by, new).await?.ok_or(ManageError::TokenTaken)?;
    Ok(TokenShown::of(ctx, &issued.token))
}

/// An invitation under a name that cannot be had would let nobody in. The name is looked at again
/// when the account is made, so a homeserver that is silent now does no harm.
async fn check_free(ctx: &Context, name: &str) -> Result<(), ManageError> {
    match check_name(ctx, name).await? {
        None | Some(NameProblem::HomeserverSilent) => Ok(()),
        Some(NameProblem::Taken) => Err(ManageError::NameTaken(name.to_owned())),
        Some(_) => Err(ManageError::Unavailable(format!("\"{name}\" is not allowed here"))),
    }
}

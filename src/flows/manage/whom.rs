//! Whom a verb is about.

use super::ManageError;
use crate::domain::user::localpart;
use crate::domain::{User, UserId};
use crate::flows::Context;
use crate::store::{Read, users};

/// An account, as it was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// By a username or a Matrix id of this server, as it was typed.
    Name(String),
    /// By its id.
    Id(UserId),
}

impl From<&str> for Whom {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<UserId> for Whom {
    fn from(id: UserId) -> Self {
        Self::Id(id)
    }
}

/// The user who is meant.
pub async fn find_user(ctx: &Context, store: &impl Read, whom: &Whom) -> Result<User, ManageError> {
    let name = match whom {
        Whom::Id(id) => {
            let user = users::get(store, *id).await?;
            return user.ok_or_else(|| ManageError::NoSuchUser(id.to_string()));
        }
        Whom::Name(name) => name,
    };
    let here = ctx.homeserver.server_name();
    let Some(localpart) = localpart(name.trim(), here) else {
        return Err(ManageError::Elsewhere { name: name.clone(), here: here.to_owned() });
    };
    let user = users::by_username(store, localpart).await?;
    user.ok_or_else(|| ManageError::NoSuchUser(localpart.to_owned()))
}

//! `/api/admin/v1/users`: people and bots. `list` finds them, `create` makes them, `acts` and `help`
//! are what is done to one.

mod acts;
mod create;
mod help;
mod list;

pub use acts::*;
pub use create::*;
pub use help::*;
pub use list::*;

use serde::Serialize;
use ulid::Ulid;
use utoipa::ToSchema;

use super::AdminError;
use crate::domain::{self, Id, UserId};
use crate::protocol::jsonapi::{Moment, Resource};
use crate::store::{Read, users};

/// A person or bot of the homeserver.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct User {
    #[serde(skip)]
    id: UserId,
    /// The localpart of its Matrix id.
    username: String,
    /// When it was made here.
    created_at: Moment,
    /// Since when an administrator holds it back.
    locked_at: Option<Moment>,
    /// Since when it is gone.
    deactivated_at: Option<Moment>,
    /// Whether it may ask for administrative scopes.
    admin: bool,
    /// Whether it is a guest that came with an import.
    legacy_guest: bool,
}

impl Resource for User {
    const KIND: &'static str = "user";
    const PATH: &'static str = "/api/admin/v1/users";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<domain::User> for User {
    fn from(user: domain::User) -> Self {
        Self {
            id: user.id,
            username: user.username,
            created_at: user.created_at.into(),
            locked_at: user.locked_at.map(Moment),
            deactivated_at: user.deactivated_at.map(Moment),
            admin: user.can_request_admin,
            legacy_guest: user.is_guest,
        }
    }
}

/// The user of an id, as they are now.
pub(super) async fn found(read: &impl Read, id: UserId) -> Result<User, AdminError> {
    let user = users::get(read, id).await?;
    user.map(Into::into).ok_or_else(|| AdminError::no_such(format!("there is no user {id}")))
}

/// A user that a filter names must be there.
pub(super) async fn must_exist(read: &impl Read, id: Option<UserId>) -> Result<(), AdminError> {
    match id {
        Some(id) => found(read, id).await.map(drop),
        None => Ok(()),
    }
}

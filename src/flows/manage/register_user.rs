//! Makes an account without its owner: the first administrator, a bot, a family member.

use crate::domain::password_strength::PasswordProblem;
use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Told, tell};
use crate::domain::profile::{check_avatar, check_name};
use crate::domain::user::{check_email, check_username, localpart};
use crate::domain::{
    Act, Deed, Doer, JobKind, SecretString, Timestamp, User, UserEmail, UserPassword,
};
use crate::flows::change_password::{ChangePasswordError, check_strength};
use crate::flows::{Context, events};
use crate::homeserver::Availability;
use crate::store::{user_emails, user_passwords, users};

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// Its name.
    pub username: String,
    /// Its password; without one nobody can sign in with a password.
    pub password: Option<SecretString>,
    /// Whether a password that is easy to guess is refused.
    pub check_password: bool,
    /// A confirmed e-mail address.
    pub email: Option<String>,
    /// The display name of its profile.
    pub display_name: Option<String>,
    /// The picture of its profile, an `mxc:` URI.
    pub avatar_url: Option<String>,
    /// Whether it may ask for administrative scopes.
    pub admin: bool,
    /// Whether the homeserver is asked if the name is free. If it is not asked and the name is
    /// taken there, the account takes that user over.
    pub ask_homeserver: bool,
}

/// An account that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRegistered {
    /// Which.
    #[serde(flatten)]
    pub account: Account,
    /// Whether it may ask for administrative scopes.
    pub admin: bool,
    /// Whether it has a password.
    pub has_password: bool,
    /// Whether the homeserver has the user.
    pub homeserver: Told,
}

/// Makes the account, then the user on the homeserver. If that fails the account exists all the
/// same and the outbox goes on trying.
pub async fn register_user(
    ctx: &Context,
    by: &Doer,
    new: NewUser,
) -> Result<UserRegistered, ManageError> {
    let here = ctx.homeserver.server_name();
    let username = localpart(new.username.trim(), here)
        .ok_or_else(|| ManageError::Elsewhere { name: new.username.clone(), here: here.into() })?
        .to_owned();
    check_username(&username, here)
        .map_err(|reason| ManageError::Username { name: username.clone(), reason })?;
    if let Some(address) = &new.email {
        check_email(address)
            .map_err(|reason| ManageError::Email { address: address.clone(), reason })?;
    }
    new.display_name.as_deref().map(check_name).transpose().map_err(ManageError::Profile)?;
    new.avatar_url.as_deref().map(check_avatar).transpose().map_err(ManageError::Profile)?;
    if users::by_username(&ctx.store, &username).await?.is_some() {
        return Err(ManageError::NameTaken(username));
    }
    if new.ask_homeserver {
        check_available(ctx, &username).await?;
    }
    let now = ctx.now();
    let user = User {
        id: ctx.mint.id(now),
        username,
        created_at: now,
        locked_at: None,
        deactivated_at: None,
        can_request_admin: new.admin,
        is_guest: false,
        primary_email: None,
    };
    let password = match new.password {
        Some(password) => Some(hash(ctx, &user, password, new.check_password, now).await?),
        None => None,
    };

    let mut tx = ctx.store.begin().await?;
    if users::by_username(&tx, &user.username).await?.is_some() {
        return Err(ManageError::NameTaken(user.username));
    }
    users::put(&mut tx, &user).await?;
    if let Some(password) = &password {
        user_passwords::put(&mut tx, password).await?;
    }
    if let Some(email) = new.email {
        if user_emails::by_email(&tx, &email).await?.is_some() {
            return Err(ManageError::EmailTaken(email));
        }
        let id = ctx.mint.id(now);
        let record = UserEmail { id, user_id: user.id, email, created_at: now };
        user_emails::put(&mut tx, &record).await?;
    }
    events::tell_act(ctx, &mut tx, by, Deed::on(user.id, Act::UserCreated), now).await?;
    let kind = JobKind::ProvisionUser { display_name: new.display_name };
    let mut job = ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
    if let Some(avatar_url) = new.avatar_url {
        let kind = JobKind::SetAvatar { avatar_url };
        job = ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
    }
    tx.commit().await?;
    Ok(UserRegistered {
        account: Account::of(ctx, &user),
        admin: user.can_request_admin,
        has_password: password.is_some(),
        homeserver: tell(ctx, user.id, job).await,
    })
}

/// A user whom the homeserver has and this service does not would be handed to the new account.
async fn check_available(ctx: &Context, username: &str) -> Result<(), ManageError> {
    let answer = ctx.homeserver.is_localpart_available(username).await;
    let why = match answer.map_err(ManageError::HomeserverSilent)? {
        Availability::Available => return Ok(()),
        Availability::Taken => format!(
            "the homeserver has a user \"{username}\" already, who is not known here; a new \
             account of this name would take that user over"
        ),
        Availability::Invalid(reason) => {
            format!("the homeserver does not take the username \"{username}\": {reason}")
        }
        Availability::Exclusive => format!(
            "an application service of the homeserver keeps the username \"{username}\" for itself"
        ),
    };
    Err(ManageError::Unavailable(why))
}

async fn hash(
    ctx: &Context,
    user: &User,
    password: SecretString,
    check: bool,
    now: Timestamp,
) -> Result<UserPassword, ChangePasswordError> {
    if !ctx.settings.passwords.enabled {
        return Err(ChangePasswordError::SwitchedOff);
    }
    if check {
        check_strength(ctx, &user.username, &password).await?;
    } else if password.expose().is_empty() {
        return Err(ChangePasswordError::New(PasswordProblem::Missing));
    }
    let hashed = ctx.passwords.hash(password).await?;
    Ok(UserPassword {
        user_id: user.id,
        version: hashed.version,
        hash: hashed.hash,
        created_at: now,
    })
}

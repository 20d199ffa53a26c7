//! What an administrator does, one verb per file. `control/` carries these from the command line to
//! a running server; the admin API and the console call them as well.
//!
//! Every verb takes who does it ([`Doer`](crate::domain::Doer), for the audit) and whom it is about
//! ([`Whom`]), and answers with a plain record, which is also what `--json` prints. What changes on the homeserver is promised in the same
//! transaction and then waited for a little ([`Told`]).

mod add_email;
mod applications;
mod change_registration_token;
mod clients;
mod deactivate_user;
mod finish_session;
mod invite;
mod issue_compat_token;
mod issue_recovery_link;
mod kill_sessions;
mod list_admins;
mod list_users;
mod lock_user;
mod mail_standing;
mod personal_tokens;
mod provision_all_users;
mod read_audit;
mod register_user;
mod registration_tokens;
mod remove_email;
mod send_test_email;
mod set_admin;
mod set_password;
mod show_user;
mod unlock_user;
mod upstream_links;
mod upstream_providers;
mod whom;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use add_email::{EmailAdded, add_email};
pub use applications::{
    Application, ApplicationApproved, approve_application, count_applications, decline_application,
    find_application, list_applications, page_of_applications,
};
pub use change_registration_token::{
    RegistrationTokenChange, change_registration_token, revoke_registration_token_of,
    show_registration_token, unrevoke_registration_token,
};
pub use clients::{
    ClientMade, create_client, delete_client, edit_client, regenerate_client_secret,
};
pub use deactivate_user::{UserDeactivated, deactivate_user, reactivate_user};
pub use finish_session::finish_session;
pub use invite::{NewInvitation, invite};
pub use issue_compat_token::{CompatTokenIssued, CompatTokenRequest, issue_compat_token};
pub use issue_recovery_link::{RecoveryLinkIssued, issue_recovery_link};
pub use kill_sessions::{SessionsKilled, kill_sessions};
pub use list_admins::{Admin, Admins, list_admins};
pub use list_users::{UserShown, list_users};
pub use lock_user::{Deactivation, UserLocked, lock_user};
pub use mail_standing::{MailStanding, mail_standing};
pub use personal_tokens::{
    MayDo, PersonalTokenRequest, PersonalTokenShown, issue_personal_token, personal_tokens_of,
    regenerate_personal_token, revoke_personal_session, shown as personal_token_shown,
};
pub use provision_all_users::{Progress, UsersProvisioned, provision_all_users};
pub use read_audit::{AuditQuestion, EventShown, read_audit};
pub use register_user::{NewUser, UserRegistered, register_user};
pub use registration_tokens::{
    TokenShown, issue_registration_token, list_registration_tokens, revoke_registration_token,
};
pub use remove_email::remove_email;
pub use send_test_email::{TestEmailSent, send_test_email};
pub use set_admin::{AdminSet, set_admin};
pub use set_password::{PasswordSet, set_password};
pub use show_user::{ActiveSessions, UserDetails, show_user};
pub use unlock_user::{UserUnlocked, unlock_user};
pub use upstream_links::{NewUpstreamLink, add_upstream_link, remove_upstream_link};
pub use upstream_providers::{
    create_upstream_provider, delete_upstream_provider, edit_upstream_provider,
};
pub use whom::{Whom, find_user};

use super::change_password::ChangePasswordError;
use super::fault::faults;
use super::{Context, Fault};
use crate::domain::invitation::InvalidInvitation;
use crate::domain::personal_session::InvalidName;
use crate::domain::profile::InvalidProfile;
use crate::domain::registration;
use crate::domain::scope::InvalidScope;
use crate::domain::scope_policy::ScopeRefusal;
use crate::domain::user::{InvalidEmail, InvalidUsername};
use crate::domain::{
    ClientId, InvalidDeviceId, JobId, UpstreamLinkId, UpstreamProviderId, User, UserId,
};
use crate::homeserver::HomeserverError;
use crate::mail::MailError;

/// How long an administrator waits for the homeserver before the outbox goes on alone.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why an account was left as it was.
#[derive(Debug, thiserror::Error)]
pub enum ManageError {
    /// Nobody has this name.
    #[error("there is no user \"{0}\"")]
    NoSuchUser(String),
    /// The name is a Matrix id of another server.
    #[error("\"{name}\" belongs to another server; this one is {here}")]
    Elsewhere {
        /// What was typed.
        name: String,
        /// Our server name.
        here: String,
    },
    /// No new account can have this name.
    #[error("\"{name}\" cannot be a username: {reason}")]
    Username {
        /// What was typed.
        name: String,
        /// Why.
        reason: InvalidUsername,
    },
    /// Somebody has the name already, perhaps in other letters.
    #[error("the username \"{0}\" is taken")]
    NameTaken(String),
    /// The homeserver would not take the name.
    #[error("{0}")]
    Unavailable(String),
    /// The homeserver did not say whether the name is free.
    #[error("the homeserver could not be asked whether the name is free: {0}")]
    HomeserverSilent(HomeserverError),
    /// Not an e-mail address.
    #[error("\"{address}\" is not an e-mail address: {reason}")]
    Email {
        /// What was typed.
        address: String,
        /// Why.
        reason: InvalidEmail,
    },
    /// Another account has the address.
    #[error("the e-mail address {0} belongs to another account")]
    EmailTaken(String),
    /// The password was not taken.
    #[error(transparent)]
    Password(ChangePasswordError),
    /// There is such a registration token already.
    #[error("there is a registration token of this text already")]
    TokenTaken,
    /// Not a text for a registration token.
    #[error("a registration token has 1 to 64 letters, digits and . _ ~ -")]
    TokenShape,
    /// Not an invitation.
    #[error(transparent)]
    Invitation(#[from] InvalidInvitation),
    /// There is no such registration token.
    #[error("there is no such registration token")]
    NoSuchToken,
    /// Not a scope.
    #[error(transparent)]
    InvalidScope(#[from] InvalidScope),
    /// Nobody is granted such a scope.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
    /// A session cannot be called that.
    #[error(transparent)]
    SessionName(#[from] InvalidName),
    /// The account is gone.
    #[error("the account is deactivated")]
    Deactivated,
    /// It was revoked.
    #[error("the personal session was revoked already")]
    SessionRevoked,
    /// Somebody else made it.
    #[error("the session was made by somebody else, who alone may get a new token for it")]
    NotYours,
    /// Its id is taken.
    #[error("there is one of this id already")]
    AlreadyThere,
    /// There is no such client.
    #[error("there is no client {0}")]
    NoSuchClient(ClientId),
    /// It is in the configuration.
    #[error(
        "the client is in the configuration file: change it there, then run `postern config sync`"
    )]
    ClientOfConfiguration,
    /// It proves itself without a secret.
    #[error("the client has no secret: its token_endpoint_auth_method needs none")]
    NoSecret,
    /// What is said of a client is not acceptable; all reasons.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Metadata(Vec<registration::Refusal>),
    /// There is no such upstream provider.
    #[error("there is no upstream provider {0}")]
    NoSuchProvider(UpstreamProviderId),
    /// It is in the configuration.
    #[error("the provider is in the configuration file: change it there, then start Postern anew")]
    ProviderOfConfiguration,
    /// What is said of a provider is not acceptable.
    #[error("the provider cannot be used: {0}")]
    Provider(String),
    /// There is no such link.
    #[error("there is no link {0}")]
    NoSuchLink(UpstreamLinkId),
    /// Somebody has the account at the provider already.
    #[error("the account at the provider is linked to a user already")]
    SubjectTaken,
    /// Not a `sub`.
    #[error("a subject has 1 to 255 bytes")]
    Subject,
    /// Too long.
    #[error("the name of an account at a provider has at most 255 characters")]
    AccountName,
    /// Nobody asks for an account under this name or id.
    #[error("nobody waits for an account under this name or id")]
    NoSuchApplication,
    /// A note that is too long.
    #[error("the note is too long")]
    NoteTooLong,
    /// The homeserver did not say whether a name is still free.
    #[error("the homeserver does not answer, so nobody knows whether the name is still free")]
    HomeserverUnreachable,
    /// The registration token was taken back before.
    #[error("the registration token was revoked before")]
    TokenRevoked,
    /// The registration token was not taken back.
    #[error("the registration token is not revoked")]
    TokenNotRevoked,
    /// There is no such session.
    #[error("there is no such session")]
    NoSuchSession,
    /// The session was ended before.
    #[error("the session is finished already")]
    SessionFinished,
    /// There is no such e-mail address.
    #[error("there is no such e-mail address")]
    NoSuchEmail,
    /// Not what a profile can have.
    #[error("{0}")]
    Profile(InvalidProfile),
    /// Not a device id.
    #[error(transparent)]
    Device(#[from] InvalidDeviceId),
    /// The mail was not sent.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// The account cannot have new sessions.
    #[error("the account \"{0}\" is locked or deactivated")]
    Closed(String),
    /// There is no such job in the outbox.
    #[error("there is no such job; it may be done")]
    NoSuchJob,
    /// There is no such mail.
    #[error("there is no such mail to be sent; it may have left, or was given up")]
    NoSuchMail,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ManageError: crate::store::StoreError, crate::store::PutError);

impl From<ChangePasswordError> for ManageError {
    fn from(error: ChangePasswordError) -> Self {
        match error {
            ChangePasswordError::Fault(fault) => Self::Fault(fault),
            other => Self::Password(other),
        }
    }
}

/// The account that a verb was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its id, the `sub` of its tokens.
    pub id: UserId,
    /// Its name.
    pub username: String,
    /// `@username:server_name`.
    pub mxid: String,
}

impl Account {
    fn of(ctx: &Context, user: &User) -> Self {
        let (id, username) = (user.id, user.username.clone());
        Self { id, mxid: ctx.homeserver.mxid(&username), username }
    }
}

/// Whether the homeserver knows of a change already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Told {
    /// It does.
    Done,
    /// Not yet: the promise stands in the outbox and is tried again.
    Queued {
        /// Why it was not told at once.
        reason: String,
    },
}

/// After the commit: keeps a promise at once, if the homeserver is well.
async fn tell(ctx: &Context, user_id: UserId, job: JobId) -> Told {
    let outbox = ctx.outbox.clone();
    let delivery = tokio::spawn(async move { outbox.deliver(user_id, job).await });
    let reason = match tokio::time::timeout(PATIENCE, delivery).await {
        Ok(Ok(Ok(()))) => return Told::Done,
        Ok(Ok(Err(error))) => error.to_string(),
        Ok(Err(panic)) => panic.to_string(),
        Err(_) => format!("no answer within {} s", PATIENCE.as_secs()),
    };
    ctx.outbox.wake();
    Told::Queued { reason }
}

//! What the command line asks and what it is answered, as data. Passwords and client secrets
//! stand in commands as they are: commands travel over the socket only, and are never logged.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use url::Url;

use super::outbox::OutboxCommand;
use crate::config::clients::{ClientAuth, StaticClient};
use crate::domain::listing::UserFilter;
use crate::domain::{ClientId, PersonalSessionId, SecretString, UserId};
use crate::flows::admin::mails::MailShown;
use crate::flows::admin::outbox::JobShown;
use crate::flows::manage::{
    AdminSet, Admins, Application, ApplicationApproved, AuditQuestion, CompatTokenIssued,
    CompatTokenRequest, Deactivation, EmailAdded, EventShown, MailStanding, MayDo, NewUser,
    PasswordSet, PersonalTokenShown, RecoveryLinkIssued, SessionsKilled, TestEmailSent, TokenShown,
    UserDetails, UserLocked, UserRegistered, UserShown, UserUnlocked, UsersProvisioned,
};
use crate::flows::sync_clients::ClientsSynced;

/// What can be asked of the owner of the store.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is a verb of flows/, described there")]
pub enum Command {
    RegisterUser(NewUserCommand),
    SetPassword {
        username: String,
        #[serde(serialize_with = "exposed")]
        password: SecretString,
        check: bool,
    },
    AddEmail {
        username: String,
        email: String,
    },
    SetAdmin {
        username: String,
        admin: bool,
    },
    ListAdmins,
    LockUser {
        username: String,
        deactivation: Deactivation,
    },
    UnlockUser {
        username: String,
        reactivate: bool,
    },
    KillSessions {
        username: String,
        dry_run: bool,
    },
    IssueCompatToken(CompatTokenRequest),
    IssueRegistrationToken {
        token: Option<String>,
        usage_limit: Option<u32>,
        expires_in: Option<u32>,
    },
    Invite {
        note: Option<String>,
        username: Option<String>,
        usage_limit: u32,
        days: u32,
        qr: bool,
    },
    ListRegistrationTokens,
    RevokeRegistrationToken {
        token: String,
    },
    ListApplications,
    ApproveApplication {
        application: String,
    },
    DeclineApplication {
        application: String,
        note: Option<String>,
    },
    IssuePersonalToken(PersonalTokenCommand),
    ListPersonalTokens {
        username: String,
    },
    RevokePersonalToken {
        id: PersonalSessionId,
    },
    IssueRecoveryLink {
        username: String,
        hours: u32,
    },
    ListUsers {
        filter: UserFilter,
        after: Option<UserId>,
    },
    ShowUser {
        username: String,
    },
    ReadAudit(AuditQuestion),
    Outbox(OutboxCommand),
    ProvisionAllUsers,
    SendTestEmail {
        to: String,
        language: String,
    },
    MailStanding,
    SyncClients {
        clients: Vec<ConfiguredClient>,
        prune: bool,
        dry_run: bool,
    },
}

impl Command {
    /// Its name in logs.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RegisterUser(_) => "register-user",
            Self::SetPassword { .. } => "set-password",
            Self::AddEmail { .. } => "add-email",
            Self::SetAdmin { admin: true, .. } => "promote-admin",
            Self::SetAdmin { admin: false, .. } => "demote-admin",
            Self::ListAdmins => "list-admin-users",
            Self::LockUser { .. } => "lock-user",
            Self::UnlockUser { .. } => "unlock-user",
            Self::KillSessions { .. } => "kill-sessions",
            Self::IssueCompatToken(_) => "issue-compatibility-token",
            Self::IssueRegistrationToken { .. } => "issue-user-registration-token",
            Self::Invite { .. } => "invite",
            Self::ListRegistrationTokens => "list-user-registration-tokens",
            Self::RevokeRegistrationToken { .. } => "revoke-user-registration-token",
            Self::IssuePersonalToken(_) => "issue-personal-token",
            Self::ListPersonalTokens { .. } => "list-personal-tokens",
            Self::RevokePersonalToken { .. } => "revoke-personal-token",
            Self::ListApplications => "list-applications",
            Self::ApproveApplication { .. } => "approve-application",
            Self::DeclineApplication { .. } => "decline-application",
            Self::IssueRecoveryLink { .. } => "issue-recovery-link",
            Self::ListUsers { .. } => "list-users",
            Self::ShowUser { .. } => "show-user",
            Self::ReadAudit(_) => "audit",
            Self::Outbox(command) => command.name(),
            Self::ProvisionAllUsers => "provision-all-users",
            Self::SendTestEmail { .. } => "send-test-email",
            Self::MailStanding => "mail-standing",
            Self::SyncClients { .. } => "config sync",
        }
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Command({})", self.name())
    }
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is the answer of a verb of flows/")]
pub enum Outcome {
    UserRegistered(UserRegistered),
    PasswordSet(PasswordSet),
    EmailAdded(EmailAdded),
    AdminSet(AdminSet),
    Admins(Admins),
    UserLocked(UserLocked),
    UserUnlocked(UserUnlocked),
    SessionsKilled(SessionsKilled),
    CompatTokenIssued(CompatTokenIssued),
    RegistrationTokenIssued(TokenShown),
    Invited { invitation: TokenShown, qr: bool },
    RegistrationTokens(Vec<TokenShown>),
    RegistrationTokenRevoked(TokenShown),
    PersonalTokenIssued(PersonalTokenShown),
    PersonalTokens(Vec<PersonalTokenShown>),
    PersonalTokenRevoked(PersonalTokenShown),
    Applications(Vec<Application>),
    ApplicationApproved(ApplicationApproved),
    ApplicationDeclined(Application),
    RecoveryLinkIssued(RecoveryLinkIssued),
    Users(Vec<UserShown>),
    User(Box<UserDetails>),
    Events(Vec<EventShown>),
    Jobs(Vec<JobShown>),
    JobRetried(JobShown),
    JobCancelled(JobShown),
    Mails(Vec<MailShown>),
    MailRetried(MailShown),
    MailCancelled(MailShown),
    UsersProvisioned(UsersProvisioned),
    TestEmailSent(TestEmailSent),
    MailStanding(MailStanding),
    ClientsSynced(ClientsSynced),
}

/// Why a command was not carried out, in a sentence for the administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// The sentence, without a full stop.
    pub message: String,
}

impl Refusal {
    /// A refusal in these words.
    pub fn new(message: impl fmt::Display) -> Self {
        Self { message: message.to_string() }
    }
}

/// An account to be made, as it travels.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of `flows::manage::NewUser`")]
pub struct NewUserCommand {
    pub username: String,
    #[serde(serialize_with = "exposed_if_any")]
    pub password: Option<SecretString>,
    pub check_password: bool,
    pub email: Option<String>,
    pub display_name: Option<String>,
    pub admin: bool,
    pub ask_homeserver: bool,
}

impl From<NewUserCommand> for NewUser {
    fn from(command: NewUserCommand) -> Self {
        let NewUserCommand {
            username,
            password,
            check_password,
            email,
            display_name,
            admin,
            ask_homeserver,
        } = command;
        Self {
            username,
            password,
            check_password,
            email,
            display_name,
            avatar_url: None,
            admin,
            ask_homeserver,
        }
    }
}

/// A personal access token to be made, as it travels.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of `flows::manage::PersonalTokenRequest`")]
pub struct PersonalTokenCommand {
    pub username: String,
    pub name: String,
    pub may: MayDo,
    pub expires_in: Option<u32>,
}

/// A client of the configuration, as it travels: the server that runs may have read an older one.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of `config::clients::StaticClient`")]
pub struct ConfiguredClient {
    pub client_id: ClientId,
    pub auth: ConfiguredAuth,
    pub client_name: Option<String>,
    pub client_uri: Option<Url>,
    pub redirect_uris: Vec<String>,
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<String>,
}

/// How it proves who it is; the variants of `config::clients::ClientAuth`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfiguredAuth {
    None,
    SecretBasic(#[serde(serialize_with = "exposed")] SecretString),
    SecretPost(#[serde(serialize_with = "exposed")] SecretString),
    SecretJwt(#[serde(serialize_with = "exposed")] SecretString),
    PrivateKeyJwt(serde_json::Value),
    PrivateKeyJwtUri(Url),
}

impl From<StaticClient> for ConfiguredClient {
    fn from(client: StaticClient) -> Self {
        let StaticClient {
            client_id,
            auth,
            client_name,
            client_uri,
            redirect_uris,
            post_logout_redirect_uris,
        } = client;
        let auth = match auth {
            ClientAuth::None => ConfiguredAuth::None,
            ClientAuth::SecretBasic(secret) => ConfiguredAuth::SecretBasic(secret),
            ClientAuth::SecretPost(secret) => ConfiguredAuth::SecretPost(secret),
            ClientAuth::SecretJwt(secret) => ConfiguredAuth::SecretJwt(secret),
            ClientAuth::PrivateKeyJwt(keys) => ConfiguredAuth::PrivateKeyJwt(keys),
            ClientAuth::PrivateKeyJwtUri(uri) => ConfiguredAuth::PrivateKeyJwtUri(uri),
        };
        Self { client_id, auth, client_name, client_uri, redirect_uris, post_logout_redirect_uris }
    }
}

impl From<ConfiguredClient> for StaticClient {
    fn from(client: ConfiguredClient) -> Self {
        let ConfiguredClient {
            client_id,
            auth,
            client_name,
            client_uri,
            redirect_uris,
            post_logout_redirect_uris,
        } = client;
        let auth = match auth {
            ConfiguredAuth::None => ClientAuth::None,
            ConfiguredAuth::SecretBasic(secret) => ClientAuth::SecretBasic(secret),
            ConfiguredAuth::SecretPost(secret) => ClientAuth::SecretPost(secret),
            ConfiguredAuth::SecretJwt(secret) => ClientAuth::SecretJwt(secret),
            ConfiguredAuth::PrivateKeyJwt(keys) => ClientAuth::PrivateKeyJwt(keys),
            ConfiguredAuth::PrivateKeyJwtUri(uri) => ClientAuth::PrivateKeyJwtUri(uri),
        };
        Self { client_id, auth, client_name, client_uri, redirect_uris, post_logout_redirect_uris }
    }
}

fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

#[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
fn exposed_if_any<S: Serializer>(
    secret: &Option<SecretString>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => serializer.serialize_some(secret.expose()),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_arrives_as_it_was_sent_with_its_secrets() {
        let sent = Command::SetPassword {
            username: "alice".into(),
            password: SecretString::new("correct horse".into()),
            check: true,
        };
        let arrived = serde_json::from_slice(&serde_json::to_vec(&sent).unwrap()).unwrap();
        let Command::SetPassword { username, password, check } = arrived else { panic!() };
        assert_eq!((username.as_str(), password.expose(), check), ("alice", "correct horse", true));
    }

    #[test]
    fn a_client_arrives_as_it_was_configured() {
        let secret = || SecretString::new("s3cret".into());
        for auth in [
            ClientAuth::None,
            ClientAuth::SecretBasic(secret()),
            ClientAuth::SecretPost(secret()),
            ClientAuth::SecretJwt(secret()),
            ClientAuth::PrivateKeyJwt(serde_json::json!({ "keys": [] })),
            ClientAuth::PrivateKeyJwtUri("https://example.com/keys".parse().unwrap()),
        ] {
            let client = StaticClient {
                client_id: "0000000000000000000SYNAPSE".parse().unwrap(),
                auth,
                client_name: Some("Synapse".into()),
                client_uri: None,
                redirect_uris: vec!["https://example.com/cb".into()],
                post_logout_redirect_uris: vec!["https://example.com/bye".into()],
            };
            let wire = serde_json::to_vec(&ConfiguredClient::from(client.clone())).unwrap();
            let back: ConfiguredClient = serde_json::from_slice(&wire).unwrap();
            assert_eq!(StaticClient::from(back), client);
        }
    }

    #[test]
    fn a_command_does_not_show_its_secrets_when_printed() {
        let command = Command::SetPassword {
            username: "alice".into(),
            password: SecretString::new("correct horse".into()),
            check: true,
        };
        assert_eq!(format!("{command:?}"), "Command(set-password)");
    }
}

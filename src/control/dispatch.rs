//! Carries out a command: the one place, whether it came over the socket or the command line has
//! opened the folder itself.

use std::time::Duration;

use super::command::{Command, Outcome, PersonalTokenCommand, Refusal};
use crate::config::clients::StaticClient;
use crate::domain::Doer;
use crate::flows::manage::{self, ManageError, PersonalTokenRequest, Progress};
use crate::flows::sync_clients::sync_clients;
use crate::flows::{Context, Fault};

/// Carries out `command`; long ones say through `progress` how far they are.
pub async fn dispatch(
    ctx: &Context,
    command: Command,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Outcome, Refusal> {
    carry_out(ctx, command, progress).await.map_err(|error| match &error {
        ManageError::HomeserverSilent(_) => Refusal::new(format_args!(
            "{error}. Start the homeserver, or pass --skip-homeserver-check if you know that \
             nobody there has this name"
        )),
        ManageError::Fault(Fault::Homeserver(cause)) => Refusal::new(format_args!(
            "the homeserver did not do its part, so nothing was issued: {cause}"
        )),
        ManageError::Mail(cause) => match cause.advice() {
            Some(advice) => Refusal::new(format_args!("{cause}\n{advice}")),
            None => Refusal::new(cause),
        },
        _ => Refusal::new(error),
    })
}

async fn carry_out(
    ctx: &Context,
    command: Command,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Outcome, ManageError> {
    let by = &Doer::command_line();
    Ok(match command {
        Command::RegisterUser(new) => {
            Outcome::UserRegistered(manage::register_user(ctx, by, new.into()).await?)
        }
        Command::SetPassword { username, password, check } => Outcome::PasswordSet(
            manage::set_password(ctx, by, &username.as_str().into(), password, check).await?,
        ),
        Command::AddEmail { username, email } => {
            Outcome::EmailAdded(manage::add_email(ctx, by, &username.as_str().into(), email).await?)
        }
        Command::SetAdmin { username, admin } => {
            Outcome::AdminSet(manage::set_admin(ctx, by, &username.as_str().into(), admin).await?)
        }
        Command::ListAdmins => Outcome::Admins(manage::list_admins(ctx).await?),
        Command::LockUser { username, deactivation } => Outcome::UserLocked(
            manage::lock_user(ctx, by, &username.as_str().into(), deactivation).await?,
        ),
        Command::UnlockUser { username, reactivate } => Outcome::UserUnlocked(
            manage::unlock_user(ctx, by, &username.as_str().into(), reactivate).await?,
        ),
        Command::KillSessions { username, dry_run } => Outcome::SessionsKilled(
            manage::kill_sessions(ctx, by, &username.as_str().into(), dry_run).await?,
        ),
        Command::IssueCompatToken(request) => {
            Outcome::CompatTokenIssued(manage::issue_compat_token(ctx, by, request).await?)
        }
        Command::ListUsers { filter, after } => {
            Outcome::Users(manage::list_users(ctx, &filter, after).await?)
        }
        Command::ShowUser { username } => {
            let shown = manage::show_user(ctx, &username.as_str().into()).await?;
            Outcome::User(Box::new(shown))
        }
        Command::ReadAudit(question) => Outcome::Events(manage::read_audit(ctx, question).await?),
        Command::Outbox(command) => command.carry_out(ctx, by).await?,
        Command::ProvisionAllUsers => {
            Outcome::UsersProvisioned(manage::provision_all_users(ctx, by, progress).await?)
        }
        Command::IssueRegistrationToken { token, usage_limit, expires_in } => {
            let expires_in = expires_in.map(|seconds| Duration::from_secs(seconds.into()));
            Outcome::RegistrationTokenIssued(
                manage::issue_registration_token(ctx, by, token, usage_limit, expires_in).await?,
            )
        }
        Command::Invite { note, username, usage_limit, days, qr } => {
            let expires_in = Some(Duration::from_hours(u64::from(days) * 24));
            let usage_limit = Some(usage_limit);
            let new = manage::NewInvitation { note, username, usage_limit, expires_in };
            Outcome::Invited { invitation: manage::invite(ctx, by, new).await?, qr }
        }
        Command::ListRegistrationTokens => {
            Outcome::RegistrationTokens(manage::list_registration_tokens(ctx).await?)
        }
        Command::RevokeRegistrationToken { token } => Outcome::RegistrationTokenRevoked(
            manage::revoke_registration_token(ctx, by, &token).await?,
        ),
        Command::IssuePersonalToken(PersonalTokenCommand { username, name, may, expires_in }) => {
            let expires_in = expires_in.map(|seconds| Duration::from_secs(seconds.into()));
            let whom = username.as_str().into();
            let request = PersonalTokenRequest { whom, name, may, expires_in };
            let issued = manage::issue_personal_token(ctx, by, request).await?;
            Outcome::PersonalTokenIssued(
                manage::personal_token_shown(ctx, issued.session, Some(&issued.token)).await?,
            )
        }
        Command::ListPersonalTokens { username } => Outcome::PersonalTokens(
            manage::personal_tokens_of(ctx, &username.as_str().into()).await?,
        ),
        Command::RevokePersonalToken { id } => {
            let session = manage::revoke_personal_session(ctx, by, id).await?;
            Outcome::PersonalTokenRevoked(manage::personal_token_shown(ctx, session, None).await?)
        }
        Command::ListApplications => {
            Outcome::Applications(manage::list_applications(ctx, None, usize::MAX).await?)
        }
        Command::ApproveApplication { application } => {
            Outcome::ApplicationApproved(manage::approve_application(ctx, by, &application).await?)
        }
        Command::DeclineApplication { application, note } => Outcome::ApplicationDeclined(
            manage::decline_application(ctx, by, &application, note.as_deref()).await?,
        ),
        Command::IssueRecoveryLink { username, hours } => {
            let lifetime = Duration::from_hours(hours.into());
            Outcome::RecoveryLinkIssued(
                manage::issue_recovery_link(ctx, by, &username.as_str().into(), lifetime).await?,
            )
        }
        Command::SendTestEmail { to, language } => {
            Outcome::TestEmailSent(manage::send_test_email(ctx, to, &language).await?)
        }
        Command::MailStanding => Outcome::MailStanding(manage::mail_standing(ctx).await?),
        Command::SyncClients { clients, prune, dry_run } => {
            let clients: Vec<StaticClient> = clients.into_iter().map(Into::into).collect();
            Outcome::ClientsSynced(sync_clients(ctx, by, &clients, prune, dry_run).await?)
        }
    })
}

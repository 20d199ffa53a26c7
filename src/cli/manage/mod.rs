//! `postern manage`: accounts, without a browser. Each verb's file has its arguments, the command
//! that is made of them, and the sentence about what came of it.

mod accounts;
mod add_email;
mod applications;
mod audit;
mod invite;
mod issue_compatibility_token;
mod issue_recovery_link;
mod jobs;
mod kill_sessions;
mod list_admin_users;
mod list_users;
mod lock_user;
mod mails;
mod personal_tokens;
mod provision_all_users;
mod register_user;
mod registration_tokens;
mod send_test_email;
mod set_admin;
mod set_password;
mod show_user;
mod unlock_user;

use std::process::ExitCode;

use super::worker::Worker;
use super::{Global, output};
use crate::config::Settings;
use crate::control::{Command, Outcome};

const EXAMPLES: &str = "\
Examples:
  postern manage register-user alice --admin
  postern manage set-password alice
  postern manage lock-user mallory --deactivate
  postern manage list-admin-users --json

They work whether the server runs or not: while it runs, they go through the socket in its data
folder. USERNAME is a name or a Matrix id of this server (@alice:example.com).";

/// Manage accounts: make, lock, sign out, give rights.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Print what came of it as JSON
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    RegisterUser(register_user::Args),
    SetPassword(set_password::Args),
    #[command(visible_alias = "verify-email")]
    AddEmail(add_email::Args),
    PromoteAdmin(set_admin::PromoteArgs),
    DemoteAdmin(set_admin::DemoteArgs),
    ListAdminUsers(list_admin_users::Args),
    ListUsers(list_users::Args),
    ShowUser(show_user::Args),
    Audit(audit::Args),
    Jobs(jobs::Args),
    Mails(mails::Args),
    LockUser(lock_user::Args),
    UnlockUser(unlock_user::Args),
    KillSessions(kill_sessions::Args),
    IssueCompatibilityToken(issue_compatibility_token::Args),
    IssuePersonalToken(personal_tokens::IssueArgs),
    ListPersonalTokens(personal_tokens::ListArgs),
    RevokePersonalToken(personal_tokens::RevokeArgs),
    ListApplications(applications::ListArgs),
    ApproveApplication(applications::ApproveArgs),
    DeclineApplication(applications::DeclineArgs),
    IssueRecoveryLink(issue_recovery_link::Args),
    Invite(invite::Args),
    IssueUserRegistrationToken(registration_tokens::IssueArgs),
    ListUserRegistrationTokens(registration_tokens::ListArgs),
    RevokeUserRegistrationToken(registration_tokens::RevokeArgs),
    ProvisionAllUsers(provision_all_users::Args),
    SendTestEmail(send_test_email::Args),
}

impl Verb {
    /// The command, once everything that it needs was asked.
    fn into_command(self) -> anyhow::Result<Command> {
        Ok(match self {
            Self::RegisterUser(args) => args.into_command()?,
            Self::SetPassword(args) => args.into_command()?,
            Self::AddEmail(args) => args.into_command(),
            Self::PromoteAdmin(args) => args.into_command(),
            Self::DemoteAdmin(args) => args.into_command(),
            Self::ListAdminUsers(_) => Command::ListAdmins,
            Self::ListUsers(args) => args.into_command(),
            Self::ShowUser(args) => args.into_command(),
            Self::Audit(args) => Command::ReadAudit(args.into_question()?),
            Self::Jobs(args) => args.into_command(),
            Self::Mails(args) => args.into_command(),
            Self::LockUser(args) => args.into_command(),
            Self::UnlockUser(args) => args.into_command(),
            Self::KillSessions(args) => args.into_command(),
            Self::IssueCompatibilityToken(args) => args.into_command(),
            Self::IssuePersonalToken(args) => args.into_command(),
            Self::ListPersonalTokens(args) => args.into_command(),
            Self::RevokePersonalToken(args) => args.into_command(),
            Self::ListApplications(_) => Command::ListApplications,
            Self::ApproveApplication(args) => args.into_command(),
            Self::DeclineApplication(args) => args.into_command(),
            Self::IssueRecoveryLink(args) => args.into_command(),
            Self::Invite(args) => args.into_command(),
            Self::IssueUserRegistrationToken(args) => args.into_command(),
            Self::ListUserRegistrationTokens(_) => Command::ListRegistrationTokens,
            Self::RevokeUserRegistrationToken(args) => args.into_command(),
            Self::ProvisionAllUsers(_) => Command::ProvisionAllUsers,
            Self::SendTestEmail(args) => args.into_command(),
        })
    }
}

pub(super) fn run(global: &Global, args: Args) -> anyhow::Result<ExitCode> {
    let mut pages = Pages::of(args.verb.into_command()?);
    super::block_on(async {
        let worker = Worker::find(global).await?;
        let settings = worker.settings().clone();
        let first = pages.first();
        let print = |outcome: Outcome| {
            print(&outcome, &settings, args.json)?;
            Ok(pages.after(&outcome))
        };
        worker.run_on(first, print).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// `postern jobs`, for `postern manage jobs`.
#[derive(Debug, clap::Args)]
pub(super) struct JobsArgs {
    /// Print what came of it as JSON
    #[arg(long, global = true)]
    json: bool,
    #[command(flatten)]
    jobs: jobs::Args,
}

pub(super) fn run_jobs(global: &Global, args: JobsArgs) -> anyhow::Result<ExitCode> {
    run(global, Args { json: args.json, verb: Verb::Jobs(args.jobs) })
}

/// A command that is asked once more for each page of what comes of it, if it is one for a list.
struct Pages(Command);

impl Pages {
    const fn of(command: Command) -> Self {
        Self(command)
    }

    fn first(&self) -> Command {
        match &self.0 {
            Command::ReadAudit(question) => audit::first(question),
            other => other.clone(),
        }
    }

    fn after(&mut self, page: &Outcome) -> Option<Command> {
        match (&mut self.0, page) {
            (Command::ListUsers { filter, .. }, Outcome::Users(page)) => {
                list_users::after(filter, page)
            }
            (Command::Outbox(asked), Outcome::Jobs(page)) => jobs::after(asked, page),
            (Command::Outbox(_), Outcome::Mails(page)) => mails::after(page),
            (Command::ReadAudit(question), Outcome::Events(page)) => audit::after(question, page),
            _ => None,
        }
    }
}

fn print(outcome: &Outcome, settings: &Settings, json: bool) -> anyhow::Result<()> {
    /// The sentence, or the record.
    macro_rules! print {
        ($say:path, $it:expr) => {
            if json { output::json($it) } else { output::text(&$say($it)) }
        };
    }
    match outcome {
        Outcome::UserRegistered(it) => print!(register_user::say, it),
        Outcome::PasswordSet(it) => print!(set_password::say, it),
        Outcome::EmailAdded(it) => print!(add_email::say, it),
        Outcome::AdminSet(it) => print!(set_admin::say, it),
        Outcome::Admins(it) => print!(list_admin_users::say, it),
        Outcome::UserLocked(it) => print!(lock_user::say, it),
        Outcome::UserUnlocked(it) => print!(unlock_user::say, it),
        Outcome::SessionsKilled(it) => print!(kill_sessions::say, it),
        Outcome::CompatTokenIssued(it) => print!(issue_compatibility_token::say, it),
        Outcome::RegistrationTokenIssued(it) => {
            registration_tokens::print_issued(it, settings, json)
        }
        Outcome::Invited { invitation, qr } => invite::print(invitation, *qr, settings, json),
        Outcome::RegistrationTokens(it) => print!(registration_tokens::say_all, it),
        Outcome::RegistrationTokenRevoked(it) => print!(registration_tokens::say_revoked, it),
        Outcome::PersonalTokenIssued(it) => print!(personal_tokens::say_issued, it),
        Outcome::PersonalTokens(it) => print!(personal_tokens::say_all, it),
        Outcome::PersonalTokenRevoked(it) => print!(personal_tokens::say_revoked, it),
        Outcome::Applications(it) => print!(applications::say_all, it),
        Outcome::ApplicationApproved(it) => print!(applications::say_approved, it),
        Outcome::ApplicationDeclined(it) => print!(applications::say_declined, it),
        Outcome::RecoveryLinkIssued(it) => issue_recovery_link::print(it, settings, json),
        Outcome::Users(page) => list_users::print(page, json),
        Outcome::User(it) => print!(show_user::say, it),
        Outcome::Events(page) => audit::print(page, json),
        Outcome::Jobs(page) => jobs::print(page, json),
        Outcome::JobRetried(it) => print!(jobs::say_retried, it),
        Outcome::JobCancelled(it) => print!(jobs::say_cancelled, it),
        Outcome::Mails(page) => mails::print(page, json),
        Outcome::MailRetried(it) => print!(mails::say_retried, it),
        Outcome::MailCancelled(it) => print!(mails::say_cancelled, it),
        Outcome::UsersProvisioned(it) => print!(provision_all_users::say, it),
        Outcome::TestEmailSent(it) => print!(send_test_email::say, it),
        // `doctor` asks for it, in its own words.
        Outcome::MailStanding(it) => output::json(it),
        Outcome::ClientsSynced(it) => print!(super::config::sync::say, it),
    }
}

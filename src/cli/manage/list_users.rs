//! `postern manage list-users`.

use crate::cli::output;
use crate::control::Command;
use crate::domain::UserId;
use crate::domain::listing::{UserFilter, UserStatus};
use crate::flows::manage::UserShown;

const EXAMPLES: &str = "\
Examples:
  postern manage list-users
  postern manage list-users --search ali --status locked
  postern manage list-users --json | jq -r 'select(.admin) | .mxid'

With --json there is one object on each line.";

/// List the accounts, in the order in which they were made.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Only those whose username has this text in it
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only those that stand so
    #[arg(long, value_enum)]
    status: Option<Status>,
    /// Only those that may ask for administrative rights
    #[arg(long)]
    admin: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Status {
    Active,
    Locked,
    Deactivated,
}

impl Args {
    fn filter(&self) -> UserFilter {
        UserFilter {
            admin: self.admin.then_some(true),
            search: self.search.clone(),
            status: self.status.map(|status| match status {
                Status::Active => UserStatus::Active,
                Status::Locked => UserStatus::Locked,
                Status::Deactivated => UserStatus::Deactivated,
            }),
            ..UserFilter::default()
        }
    }

    pub(super) fn into_command(self) -> Command {
        Command::ListUsers { filter: self.filter(), after: None }
    }
}

/// The rest of the list, after a page of it.
pub(super) fn after(filter: &UserFilter, page: &[UserShown]) -> Option<Command> {
    let after: Option<UserId> = page.last().map(|user| user.account.id);
    after.map(|id| Command::ListUsers { filter: filter.clone(), after: Some(id) })
}

pub(super) fn print(page: &[UserShown], json: bool) -> anyhow::Result<()> {
    for user in page {
        if json { output::json_line(user)? } else { output::text(&line(user))? }
    }
    Ok(())
}

pub(super) fn line(user: &UserShown) -> String {
    let marks = [
        (user.admin, "administrator"),
        (user.locked_at.is_some(), "locked"),
        (user.deactivated_at.is_some(), "deactivated"),
        (user.guest, "guest"),
    ];
    let marks: Vec<&str> = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
    let account = format!("{}  {}", user.account.id, user.account.mxid);
    if marks.is_empty() { account } else { format!("{account}  ({})", marks.join(", ")) }
}

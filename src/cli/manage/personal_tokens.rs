//! `postern manage issue-personal-token`, `list-personal-tokens` and `revoke-personal-token`.

use super::accounts::Whom;
use crate::control::{Command, PersonalTokenCommand};
use crate::domain::PersonalSessionId;
use crate::domain::own_token::Abilities;
use crate::flows::manage::{MayDo, PersonalTokenShown};

const EXAMPLES: &str = "\
Examples:
  postern manage issue-personal-token bot backup --expires-in 2592000
  postern manage issue-personal-token bot chat --device
  postern manage issue-personal-token alice scripts --admin --synapse-admin --expires-in 86400
  TOKEN=$(postern manage issue-personal-token bot backup --json | jq -r .access_token)

Without a word about what it may do, it may use Matrix as the account. It is shown this once.";

/// Issue a personal access token (mpt_…), for a bot or a script.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct IssueArgs {
    #[command(flatten)]
    whom: Whom,
    /// What it is called
    #[arg(value_name = "NAME")]
    name: String,
    /// Give it a device of its own, as encryption needs
    #[arg(long)]
    device: bool,
    /// Let it use Synapse's admin API
    #[arg(long)]
    synapse_admin: bool,
    /// Let it use Postern's admin API, and no more unless that is said
    #[arg(long)]
    admin: bool,
    /// Its scope, word by word, instead of the switches above
    #[arg(long, value_name = "SCOPE", conflicts_with_all = ["device", "synapse_admin", "admin"])]
    scope: Option<String>,
    /// For how long it is good, in seconds; for ever if left out
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    expires_in: Option<u32>,
}

impl IssueArgs {
    pub(super) fn into_command(self) -> Command {
        let abilities = Abilities {
            matrix: !self.admin,
            device: self.device,
            synapse_admin: self.synapse_admin,
            admin: self.admin,
        };
        Command::IssuePersonalToken(PersonalTokenCommand {
            username: self.whom.username,
            name: self.name,
            may: self.scope.map_or(MayDo::Abilities(abilities), MayDo::Scope),
            expires_in: self.expires_in,
        })
    }
}

const LIST_EXAMPLES: &str = "\
Examples:
  postern manage list-personal-tokens bot
  postern manage list-personal-tokens bot --json | jq '.[].name'";

/// List the personal access tokens of a user.
#[derive(Debug, clap::Args)]
#[command(after_help = LIST_EXAMPLES)]
pub(super) struct ListArgs {
    #[command(flatten)]
    whom: Whom,
}

impl ListArgs {
    pub(super) fn into_command(self) -> Command {
        Command::ListPersonalTokens { username: self.whom.username }
    }
}

const REVOKE_EXAMPLES: &str = "\
Examples:
  postern manage revoke-personal-token 01JD7Q5W0Z8Y3N6T2R4K9M1XBC";

/// Take a personal access token back: it is worth nothing at once.
#[derive(Debug, clap::Args)]
#[command(after_help = REVOKE_EXAMPLES)]
pub(super) struct RevokeArgs {
    /// Its id, as the list shows it
    #[arg(value_name = "ID")]
    id: PersonalSessionId,
}

impl RevokeArgs {
    pub(super) fn into_command(self) -> Command {
        Command::RevokePersonalToken { id: self.id }
    }
}

pub(super) fn say_issued(it: &PersonalTokenShown) -> String {
    let token = it.access_token.as_deref().unwrap_or_default();
    format!("Personal access token of {} for {}:\n{token}", it.account.mxid, it.scope)
}

pub(super) fn say_revoked(it: &PersonalTokenShown) -> String {
    format!("Revoked {} of {}: it is worth nothing any more.", it.name, it.account.mxid)
}

pub(super) fn say_all(all: &[PersonalTokenShown]) -> String {
    if all.is_empty() {
        return "There are no personal access tokens.".to_owned();
    }
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(it: &PersonalTokenShown) -> String {
    let ends = it
        .expires_at
        .map_or_else(|| "has no end".to_owned(), |at| format!("ends {}", at.rfc3339()));
    let used = it
        .last_active_at
        .map_or_else(|| "was not used".to_owned(), |at| format!("was used {}", at.rfc3339()));
    format!("{} {}: {}; {ends}, {used}", it.id, it.name, it.scope)
}

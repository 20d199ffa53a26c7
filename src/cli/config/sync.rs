//! `postern config sync`.

use std::process::ExitCode;

use crate::cli::worker::Worker;
use crate::cli::{Global, output};
use crate::control::{Command, Outcome};
use crate::domain::ClientId;
use crate::flows::sync_clients::ClientsSynced;

const EXAMPLES: &str = "\
Examples:
  postern -c /etc/postern.toml config sync --dry-run
  postern -c /etc/postern.toml config sync --prune

A server that runs takes the new clients at once. It also does this, without --prune, when it
starts.";

/// Bring the stored clients in line with `[[clients]]` of the configuration.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Args {
    /// Remove clients that are no longer in the configuration, and end their sessions
    #[arg(long)]
    prune: bool,
    /// Say what would be changed, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Print what came of it as JSON
    #[arg(long)]
    json: bool,
}

pub(in crate::cli) fn run(global: &Global, args: &Args) -> anyhow::Result<ExitCode> {
    let (prune, dry_run) = (args.prune, args.dry_run);
    crate::cli::block_on(async {
        let worker = Worker::find(global).await?;
        let clients = worker.settings().clients.iter().cloned().map(Into::into).collect();
        let outcome = worker.run(Command::SyncClients { clients, prune, dry_run }).await?;
        let Outcome::ClientsSynced(synced) = &outcome else {
            anyhow::bail!("the server answered another question");
        };
        if args.json { output::json(synced) } else { output::text(&say(synced)) }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// What was done to which client.
pub(in crate::cli) fn say(it: &ClientsSynced) -> String {
    let mut lines = Vec::new();
    let mut list = |done: &str, would: &str, ids: &[ClientId]| {
        let verb = if it.dry_run { would } else { done };
        lines.extend(ids.iter().map(|id| format!("{verb} {id}")));
    };
    list("Added", "Would add", &it.added);
    list("Updated", "Would update", &it.updated);
    list("Removed", "Would remove", &it.removed);
    if it.sessions_ended > 0 {
        let verb = if it.dry_run { "Would end" } else { "Ended" };
        lines.push(format!("{verb} {} sessions of removed clients", it.sessions_ended));
    }
    for id in &it.left {
        lines.push(format!("Left {id}, which is not in the configuration (--prune removes it)"));
    }
    if it.added.is_empty() && it.updated.is_empty() && it.removed.is_empty() {
        lines.push("The clients are in line with the configuration.".to_owned());
    }
    lines.join("\n")
}

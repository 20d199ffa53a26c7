//! `postern storage …`: maintenance of the store's folder while the server does not run.
//!
//! `check` is also what the server starts as a child after an unclean stop (`--under-lock`).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};

use crate::store::{self, Options, Report, Store};

/// The exit code of `check` when something is wrong.
const UNSOUND: u8 = 3;

/// Looks after the files of a server that does not run: check, compact, backup, restore.
#[derive(Debug, Args)]
pub struct StorageCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Reads everything and tells whether it is whole.
    Check {
        #[command(flatten)]
        at: Folder,
        /// Print the report as JSON, on one line.
        #[arg(long)]
        json: bool,
        /// The process that started this one holds the folder.
        #[arg(long, hide = true)]
        under_lock: bool,
    },
    /// Writes the database anew without what is no longer needed; needs space for a copy.
    Compact {
        #[command(flatten)]
        at: Folder,
    },
    /// Writes everything to one file and reads it back.
    Backup {
        #[command(flatten)]
        at: Folder,
        /// The file to write; it must not exist. `*.postern-backup` in the folder's `backups/` is
        /// found again when the folder is damaged.
        #[arg(long)]
        to: PathBuf,
    },
    /// Fills an empty folder from a backup.
    Restore {
        #[command(flatten)]
        at: Folder,
        /// The backup.
        #[arg(long)]
        from: PathBuf,
    },
}

#[derive(Debug, Args)]
struct Folder {
    /// The folder of the store: `store` in the server's data folder.
    #[arg(long)]
    folder: PathBuf,
}

/// Runs the command; blocks, and needs a runtime of its own for `backup`.
pub fn run(command: &StorageCommand) -> anyhow::Result<ExitCode> {
    let cache = Options::default().cache_capacity;
    match &command.action {
        Action::Check { at, json, under_lock } => {
            if *under_lock {
                end_with_parent();
            }
            let report = store::check_folder(&at.folder, cache, *under_lock)?;
            print(&report, &at.folder, *json)?;
            Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::from(UNSOUND) })
        }
        Action::Compact { at } => {
            let (before, after) = store::compact_folder(&at.folder, cache)?;
            say(&format!("{} had {before} bytes and has {after} now", at.folder.display()))
        }
        Action::Backup { at, to } => {
            let summary = back_up(&at.folder, to)?;
            say(&format!(
                "{}: {} entries up to change {}, {} bytes, read back and found whole",
                to.display(),
                summary.entries,
                summary.commit_seq,
                summary.bytes
            ))
        }
        Action::Restore { at, from } => {
            let summary = store::restore(from, &at.folder, cache)?;
            let entries = summary.entries;
            say(&format!("{} holds the {entries} entries of the backup", at.folder.display()))
        }
    }
}

/// Ends this process when the one that started it is gone, which ends our standard input.
fn end_with_parent() {
    std::thread::spawn(|| {
        // An end and an error mean the same.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(1)
    });
}

fn back_up(folder: &Path, to: &Path) -> anyhow::Result<store::BackupSummary> {
    if !folder.join("INITIALISED").exists() {
        anyhow::bail!("{} holds no data of a server", folder.display());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let store = Store::open(folder, &Options::default())?;
    runtime.block_on(async {
        let summary = store.backup(to).await.context("the backup was not written")?;
        store.close().await?;
        Ok(summary)
    })
}

fn print(report: &Report, folder: &Path, json: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string(report)?)?;
        return Ok(());
    }
    if report.is_sound() {
        writeln!(out, "{} is whole, up to change {}", folder.display(), report.commit_seq)?;
    } else {
        writeln!(out, "{}: {} things are wrong", folder.display(), report.problem_count)?;
    }
    if report.miscounted > 0 && report.is_sound() {
        writeln!(out, "  {} numbers of lists were wrong and were put right", report.miscounted)?;
    }
    for problem in &report.problems {
        writeln!(out, "  - {problem}")?;
    }
    for (tree, count) in &report.records {
        writeln!(out, "  {count:>9} {tree}")?;
    }
    Ok(())
}

fn say(text: &str) -> anyhow::Result<ExitCode> {
    writeln!(std::io::stdout(), "{text}")?;
    Ok(ExitCode::SUCCESS)
}

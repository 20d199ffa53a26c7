//! Why a folder was not opened, and what to do about it.

use std::path::{Path, PathBuf};

use super::Held;
use super::check::Report;
use crate::store::backup::{self, BackupError};
use crate::store::error::StoreError;
use crate::store::layout::SCHEMA_VERSION;

/// Why a folder was not opened; each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has it.
    #[error(
        "the data folder is in use by another process (pid {pid}). Stop that one first, or give \
         this one a folder of its own"
    )]
    Locked {
        /// Its process id, as it wrote it.
        pid: String,
    },
    /// A newer version has written it.
    #[error(
        "the data folder was written by a newer version (its layout is {found}, this version \
         knows {SCHEMA_VERSION}). Start that version, or restore a backup made before the upgrade"
    )]
    Newer {
        /// The version of its layout.
        found: u32,
    },
    /// It was used in earnest, and now something is not right with it.
    #[error(transparent)]
    Damaged(Box<Damage>),
    /// Restoring needs an empty one.
    #[error("{} holds the data of a server already: restore into an empty folder", .0.display())]
    NotEmpty(PathBuf),
    /// The disk is full.
    #[error(
        "the disk is too full to open the data folder: {0}. Make some space and start again; \
         nothing that was acknowledged is lost"
    )]
    NoSpace(String),
    /// The disk or the engine.
    #[error("the data folder cannot be opened: {0}")]
    Store(StoreError),
    /// A backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A file.
    #[error("the data folder cannot be used: {0}")]
    Io(std::io::Error),
}

/// What is wrong with a folder, and what is left to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The folder.
    pub folder: PathBuf,
    /// What is wrong, the first things of it.
    pub problems: Vec<String>,
    /// How many things are wrong.
    pub problem_count: u64,
    /// How many acknowledged commits are missing at the end, as far as that can be told.
    pub missing_commits: u64,
    /// Where a copy of it was put.
    pub quarantine: Option<PathBuf>,
    /// The newest whole backup.
    pub backup: Option<PathBuf>,
}

impl std::error::Error for Damage {}

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "the data folder {} is damaged and was not opened:", self.folder.display())?;
        for problem in &self.problems {
            writeln!(f, "  - {problem}")?;
        }
        let more = self.problem_count - self.problems.len() as u64;
        if more > 0 {
            writeln!(f, "  - and {more} more")?;
        }
        if self.missing_commits > 0 {
            writeln!(f, "The last {} acknowledged changes are missing.", self.missing_commits)?;
        }
        if let Some(quarantine) = &self.quarantine {
            writeln!(f, "A copy of it is kept in {}.", quarantine.display())?;
        }
        match &self.backup {
            Some(backup) => write!(
                f,
                "The newest whole backup is {}. To go back to it, move the folder away and run \
                 `postern storage restore --folder {} --from` with the backup.",
                backup.display(),
                self.folder.display()
            ),
            None => write!(
                f,
                "There is no backup in {}. If you have one elsewhere, move the folder away and \
                 run `postern storage restore --folder {} --from` with it.",
                self.folder.join("backups").display(),
                self.folder.display()
            ),
        }
    }
}

impl OpenError {
    /// The error for a folder that cannot be made or entered.
    pub(super) fn unusable(folder: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let folder = folder.display();
        let text = match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
                format!("{folder} is not a folder; move away what stands there")
            }
            ErrorKind::PermissionDenied => {
                format!("{folder}: {error}; it must belong to the user that runs postern")
            }
            _ => format!("{folder}: {error}"),
        };
        std::io::Error::new(error.kind(), text).into()
    }

    /// The error for what a check has found.
    pub(super) fn damaged(held: &Held, report: &Report, quarantine: Option<&Path>) -> Self {
        Self::Damaged(Box::new(Damage {
            folder: held.path().to_owned(),
            problems: report.problems.clone(),
            problem_count: report.problem_count,
            missing_commits: report.missing_commits(),
            quarantine: quarantine.map(Path::to_owned),
            backup: backup::newest(&held.file("backups")),
        }))
    }

    /// The error for a folder that has its mark but no database.
    pub(super) fn missing(held: &Held) -> Self {
        Self::damaged(held, &Report::of("the database itself (sled/db) is gone"), None)
    }
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            return Self::NoSpace(error.to_string());
        }
        Self::Io(error)
    }
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        if error.is_no_space() { Self::NoSpace(error.to_string()) } else { Self::Store(error) }
    }
}

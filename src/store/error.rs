//! What can go wrong with the store while it runs. What can go wrong with opening it is
//! [`super::OpenError`].

use std::io;
use std::sync::Arc;

use super::layout::{Index, Tree};

/// Why a read or a commit failed. `Io` is sticky: once the engine has failed, nothing is written
/// any more until the process was started again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The engine or the disk failed; whether the last commits were kept is known after a restart.
    #[error("the store failed: {cause}")]
    Io {
        /// What the engine or the operating system said.
        cause: Arc<str>,
        /// Whether there was no space left.
        no_space: bool,
    },
    /// Another writer was faster; begin again. The embedded engine never says so.
    #[error("the transaction came into conflict with another one")]
    Conflict,
    /// A record that cannot be read.
    #[error("the record {} in `{tree}` cannot be read", hex(.key))]
    Corrupt {
        /// The tree it stands in.
        tree: &'static str,
        /// Its key.
        key: Box<[u8]>,
    },
    /// Key and value together are larger than [`super::MAX_ENTRY`].
    #[error("a record for `{tree}` has {size} bytes, more than the store takes")]
    TooLarge {
        /// The tree it was meant for.
        tree: &'static str,
        /// The bytes of key and value.
        size: usize,
    },
    /// The disk is nearly full: only reads are answered.
    #[error("the disk is nearly full: nothing new is written until there is space again")]
    Full,
    /// The store has been closed.
    #[error("the store has been closed")]
    Stopped,
}

impl StoreError {
    /// A failure of the disk or the engine.
    pub(super) fn other(cause: impl std::fmt::Display) -> Self {
        Self::Io { cause: cause.to_string().into(), no_space: false }
    }

    /// Whether it failed for want of space.
    pub(super) fn is_no_space(&self) -> bool {
        matches!(self, Self::Io { no_space: true, .. } | Self::Full)
    }

    /// A record of `tree` that cannot be read.
    pub(super) fn corrupt(tree: Tree, key: &[u8]) -> Self {
        Self::Corrupt { tree: tree.name(), key: key.into() }
    }
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) => error.into(),
            error => Self::other(error),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        let no_space = matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge);
        Self::Io { cause: error.to_string().into(), no_space }
    }
}

/// Why a record was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PutError {
    /// Another record has the same value in a unique index.
    #[error("another record has the same {}", .index.name())]
    Taken {
        /// Which index.
        index: Index,
    },
    /// The store itself failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Bytes as text, for messages about keys.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

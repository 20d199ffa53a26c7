//! Backups: one file with everything, verified by reading it back.
//!
//! Format, integers big-endian: the line `POSTERN BACKUP 1\n`; frames of tag of the tree (1 byte,
//! `layout::Tree`), length of the key (2), length of the value (2), key, value; an end frame of
//! the byte 255, the number of frames (8) and of the last commit (8); the SHA-256 of all before.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256};
use serde::Serialize;

use super::engine::{Pair, Trees};
use super::error::StoreError;
use super::folder::files;
use super::layout::{MAX_ENTRY, Tree};

const MAGIC: &[u8] = b"POSTERN BACKUP 1\n";
const END: u8 = 255;
/// How the names of backups end.
pub const EXTENSION: &str = "postern-backup";

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// How many pairs of key and value.
    pub entries: u64,
    /// The number of the last commit in it.
    pub commit_seq: u64,
    /// Its size.
    pub bytes: u64,
}

/// Why a file is no good backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It is none, or damaged.
    #[error("{} is not a whole backup: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The file exists already.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// A file.
    #[error("the backup cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes everything to a new file, makes it durable, and reads it back. Nobody may write to the
/// database meanwhile.
pub(super) fn write(trees: &Trees, path: &Path) -> Result<Summary, BackupError> {
    if path.exists() {
        return Err(BackupError::Exists(path.to_owned()));
    }
    let part = path.with_added_extension("part");
    let written = write_to(trees, files::private_file(&part)?)?;
    let found = read(&part, |_, _| Ok(()))?;
    if found != written {
        return Err(BackupError::Damaged { path: part, what: "it reads back differently" });
    }
    std::fs::rename(&part, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    files::sync_folder(folder.unwrap_or(Path::new(".")))?;
    Ok(written)
}

fn write_to(trees: &Trees, file: File) -> Result<Summary, BackupError> {
    let mut out = Hashing { inner: BufWriter::new(file), hash: Context::new(&SHA256), bytes: 0 };
    out.write_all(MAGIC)?;
    let mut entries = 0;
    for &tree in Tree::ALL {
        for row in trees.all(tree) {
            let (key, value) = row?;
            let too_large =
                |_| StoreError::TooLarge { tree: tree.name(), size: key.len() + value.len() };
            out.write_all(&[tree.tag()])?;
            out.write_all(&u16::try_from(key.len()).map_err(too_large)?.to_be_bytes())?;
            out.write_all(&u16::try_from(value.len()).map_err(too_large)?.to_be_bytes())?;
            out.write_all(&key)?;
            out.write_all(&value)?;
            entries += 1;
        }
    }
    let commit_seq = trees.commit_seq()?;
    out.write_all(&[END])?;
    out.write_all(&u64::to_be_bytes(entries))?;
    out.write_all(&commit_seq.to_be_bytes())?;
    let digest = out.hash.clone().finish();
    out.inner.write_all(digest.as_ref())?;
    let bytes = out.bytes + digest.as_ref().len() as u64;
    let file = out.inner.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(Summary { entries, commit_seq, bytes })
}

/// Reads a backup from beginning to end and hands on every pair. What was handed on counts only
/// once this has returned `Ok`: the checksum stands at the end.
pub(super) fn read(
    path: &Path,
    mut each: impl FnMut(Tree, Pair) -> Result<(), StoreError>,
) -> Result<Summary, BackupError> {
    let damaged = |what| BackupError::Damaged { path: path.to_owned(), what };
    let cut = |error: io::Error| match error.kind() {
        io::ErrorKind::UnexpectedEof => damaged("it ends too early"),
        _ => BackupError::Io(error),
    };
    let file = BufReader::new(File::open(path)?);
    let mut from = Hashing { inner: file, hash: Context::new(&SHA256), bytes: 0 };
    let mut magic = [0; MAGIC.len()];
    from.read_exact(&mut magic).map_err(cut)?;
    if magic != MAGIC {
        return Err(damaged("it does not begin as one"));
    }
    let mut entries = 0;
    loop {
        let [tag] = from.array().map_err(cut)?;
        if tag == END {
            break;
        }
        let tree = Tree::from_tag(tag).ok_or_else(|| damaged("it has an unknown tree"))?;
        let key = usize::from(u16::from_be_bytes(from.array().map_err(cut)?));
        let value = usize::from(u16::from_be_bytes(from.array().map_err(cut)?));
        if key + value > MAX_ENTRY {
            return Err(damaged("it has an entry that is too large"));
        }
        let mut pair = vec![0; key + value];
        from.read_exact(&mut pair).map_err(cut)?;
        each(tree, (pair[..key].into(), pair[key..].into()))?;
        entries += 1;
    }
    let count = u64::from_be_bytes(from.array().map_err(cut)?);
    let commit_seq = u64::from_be_bytes(from.array().map_err(cut)?);
    let digest = from.hash.clone().finish();
    let found: [u8; 32] = from.array().map_err(cut)?;
    if digest.as_ref() != found {
        return Err(damaged("its checksum is wrong"));
    }
    if count != entries || from.read(&mut [0])? != 0 {
        return Err(damaged("its count is wrong"));
    }
    Ok(Summary { entries, commit_seq, bytes: from.bytes })
}

/// Reads a backup through and tells what it holds.
pub fn verify(path: &Path) -> Result<Summary, BackupError> {
    read(path, |_, _| Ok(()))
}

/// The newest whole backup in a folder.
pub(super) fn newest(folder: &Path) -> Option<PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let ours = path.extension().is_some_and(|extension| extension == EXTENSION);
            let at = path.metadata().and_then(|file| file.modified()).ok()?;
            ours.then_some((at, path))
        })
        .collect();
    found.sort();
    found.into_iter().rev().map(|(_, path)| path).find(|path| verify(path).is_ok())
}

/// A reader or writer that hashes what passes.
struct Hashing<T> {
    inner: T,
    hash: Context,
    bytes: u64,
}

impl<T: Write> Hashing<T> {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.inner.write_all(bytes)
    }
}

impl<T: Read> Hashing<T> {
    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

impl<T: Read> Read for Hashing<T> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.hash.update(&into[..read]);
        self.bytes += read as u64;
        Ok(read)
    }
}

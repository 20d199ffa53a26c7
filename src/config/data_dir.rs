//! The part of the data folder that the configuration owns: the secrets and signing keys that
//! nobody wrote into a file. They are made on first start, with mode 0600, and never changed.
//!
//! ```text
//! <data>/secrets/encryption      64 hexadecimal digits
//! <data>/secrets/matrix_secret   64 hexadecimal digits
//! <data>/keys/*.pem              signing keys
//! ```
//!
//! A file stands there completely or not at all, whenever the machine stops; and when two
//! processes start at once, both go on with the same secrets.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::secrets::KeySource;
use crate::domain::SecretString;

/// A secret that is kept in the data folder if the configuration does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoredSecret {
    /// `secrets.encryption`.
    Encryption,
    /// `matrix.secret`.
    Matrix,
}

/// Makes what is missing; the composition root hands in `crypto`'s randomness.
pub struct Generate<'a> {
    /// 32 fresh random bytes.
    pub random: &'a mut dyn FnMut() -> [u8; 32],
    /// Fresh signing keys: file name (ending in `.pem`) and PEM.
    pub signing_keys: &'a mut dyn FnMut() -> Vec<(String, Zeroizing<String>)>,
}

/// Why the data folder did not give what it should.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataDirError {
    /// The folder as a whole cannot be used.
    #[error("{0}")]
    Folder(String),
    /// One file in it cannot be used.
    #[error("{0}")]
    File(String),
}

/// The data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataDir(PathBuf);

impl DataDir {
    /// The folder at `path`; it need not exist yet.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Where the folder is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where `secret` is kept.
    #[must_use]
    pub fn secret_path(&self, secret: StoredSecret) -> PathBuf {
        self.0.join("secrets").join(match secret {
            StoredSecret::Encryption => "encryption",
            StoredSecret::Matrix => "matrix_secret",
        })
    }

    /// Where signing keys are kept.
    #[must_use]
    pub fn keys_path(&self) -> PathBuf {
        self.0.join("keys")
    }

    /// The stored `secret`; `None` if there is none yet.
    pub fn secret(&self, secret: StoredSecret) -> Result<Option<SecretString>, DataDirError> {
        let path = self.secret_path(secret);
        let broken = |what: &str| Err(DataDirError::File(format!("{} {what}", path.display())));
        match fs::read_to_string(&path) {
            Ok(text) if text.trim_end().is_empty() => broken("is empty; restore it from a backup"),
            Ok(text) => Ok(Some(SecretString::new(text.trim_end().to_owned()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == ErrorKind::NotADirectory => Err(self.unusable(&error)),
            Err(error) => broken(&format!("cannot be read: {error}")),
        }
    }

    /// The stored signing keys; none if there are none yet.
    pub fn keys(&self) -> Result<Vec<KeySource>, DataDirError> {
        let path = self.keys_path();
        if path.exists() { read_keys(&path).map_err(DataDirError::File) } else { Ok(Vec::new()) }
    }

    /// Stores a fresh `secret` and gives it back; if another process was faster, gives that one's.
    pub fn make_secret(
        &self,
        secret: StoredSecret,
        generate: &mut Generate<'_>,
    ) -> Result<SecretString, DataDirError> {
        let path = self.secret_path(secret);
        let folder = self.0.join("secrets");
        self.make_folder(&folder)?;
        let mut text = Zeroizing::new(hex(Zeroizing::new((generate.random)()).as_slice()));
        text.push('\n');
        write_once(&folder, &path, text.as_bytes())
            .and_then(|()| sync_folder(&self.0))
            .map_err(|error| self.unusable(&error))?;
        // The folder above need not be readable for us; then its name is in other hands.
        let _ = self.0.parent().map(sync_folder);
        let vanished = || DataDirError::File(format!("{} has vanished", path.display()));
        self.secret(secret)?.ok_or_else(vanished)
    }

    /// Stores fresh signing keys and gives them back; if another process was faster, gives that
    /// one's. All of them appear at once.
    pub fn make_keys(&self, generate: &mut Generate<'_>) -> Result<Vec<KeySource>, DataDirError> {
        self.make_folder(&self.0)?;
        let fresh = self.0.join(format!(".keys.new.{}", std::process::id()));
        let failed = |error: io::Error| self.unusable(&error);
        if fresh.exists() {
            fs::remove_dir_all(&fresh).map_err(failed)?;
        }
        private_folder(&fresh).map_err(failed)?;
        for (name, pem) in (generate.signing_keys)() {
            write_new(&fresh.join(name), pem.as_bytes()).map_err(failed)?;
        }
        sync_folder(&fresh).map_err(failed)?;
        match fs::rename(&fresh, self.keys_path()) {
            Ok(()) => sync_folder(&self.0).map_err(failed)?,
            // Somebody else's keys stand there.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists
                ) =>
            {
                fs::remove_dir_all(&fresh).map_err(failed)?;
            }
            Err(error) => return Err(failed(error)),
        }
        read_keys(&self.keys_path()).map_err(DataDirError::File)
    }

    /// What deserves a look: stored secrets that others on this machine can read.
    #[must_use]
    pub fn exposed(&self) -> Vec<String> {
        let mut files = vec![
            self.secret_path(StoredSecret::Encryption),
            self.secret_path(StoredSecret::Matrix),
        ];
        files.extend(key_files(&self.keys_path()).unwrap_or_default());
        files.iter().filter_map(|file| exposure(file)).collect()
    }

    fn make_folder(&self, folder: &Path) -> Result<(), DataDirError> {
        private_folder(folder).map_err(|error| self.unusable(&error))
    }

    fn unusable(&self, error: &io::Error) -> DataDirError {
        let folder = self.0.display();
        DataDirError::Folder(if self.0.exists() && !self.0.is_dir() {
            format!("the data folder {folder} is not a folder")
        } else {
            let advice = match error.kind() {
                ErrorKind::StorageFull => "make some space and start again",
                ErrorKind::ReadOnlyFilesystem => "mount it so that it can be written to",
                _ => "it must belong to the user that runs postern",
            };
            format!("cannot write in the data folder {folder}: {error}; {advice}")
        })
    }
}

/// The key files in `dir`, by name; hidden files are left out.
pub(super) fn read_keys(dir: &Path) -> Result<Vec<KeySource>, String> {
    let files =
        key_files(dir).map_err(|error| format!("cannot read {}: {error}", dir.display()))?;
    files
        .into_iter()
        .map(|file| match fs::read(&file) {
            Ok(data) => Ok(KeySource {
                kid: None,
                data: Zeroizing::new(data),
                password: None,
                from: file.display().to_string(),
            }),
            Err(error) => Err(format!("cannot read {}: {error}", file.display())),
        })
        .collect()
}

fn key_files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if !hidden && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A sentence about `file` if people other than its owner may read it.
fn exposure(file: &Path) -> Option<String> {
    let mode = fs::metadata(file).ok()?.permissions().mode();
    (mode & 0o077 != 0).then(|| {
        let file = file.display();
        format!("{file} can be read by other users of this machine; run `chmod 600 {file}`")
    })
}

fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Writes `bytes` to `path` unless something stands there already.
fn write_once(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let fresh = folder.join(format!(".new.{}", std::process::id()));
    match fs::remove_file(&fresh) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    write_new(&fresh, bytes)?;
    // A link is refused where something stands; a rename would replace it.
    let linked = match fs::hard_link(&fresh, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        // A file system without links.
        Err(_) if !path.exists() => fs::rename(&fresh, path),
        other => other,
    };
    match fs::remove_file(&fresh) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    linked?;
    sync_folder(folder)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// `bytes` in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
        text
    })
}

//! Files written so that they survive a power cut, and folders copied whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// Makes a folder and its parents; what is made can be entered only by its owner.
pub fn make_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Makes the names in a folder durable.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Makes a file's contents durable.
pub fn sync_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Writes a file in one step: after a power cut there is the old one or the new one.
pub fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let new = path.with_added_extension("new");
    let mut file = private_file(&new)?;
    file.write_all(contents)?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// Makes or empties a file that only its owner can read.
pub fn private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Removes a file if it is there.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a folder with all that is in it, if it is there.
pub fn remove_all(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Copies a folder with its sub-folders, leaving out what `keep` refuses by its name, and makes
/// the copy durable.
pub fn copy_all(from: &Path, to: &Path, keep: &dyn Fn(&str) -> bool) -> io::Result<()> {
    make_folder(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if !keep(&name.to_string_lossy()) {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target, keep)?;
        } else {
            fs::copy(entry.path(), &target)?;
            sync_file(&target)?;
        }
    }
    sync_folder(to)
}

/// The bytes of all files in a folder and below.
pub fn size_of(path: &Path) -> io::Result<u64> {
    let mut size = 0;
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let kind = entry.metadata()?;
        size += if kind.is_dir() { size_of(&entry.path())? } else { kind.len() };
    }
    Ok(size)
}

/// The first of `<stem>1`, `<stem>2` … that does not exist.
pub fn free_name(folder: &Path, stem: &str) -> std::path::PathBuf {
    let mut n = 1_u32;
    loop {
        let path = folder.join(format!("{stem}{n}"));
        if !path.exists() {
            return path;
        }
        n += 1;
    }
}

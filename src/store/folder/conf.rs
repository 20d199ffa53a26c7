//! Sled's `conf`: 62 bytes without which it opens nothing, and which it never syncs. A copy with a
//! checksum behind it is kept; a damaged or missing `conf` is put back from it.

use std::io;
use std::path::Path;

use super::{Held, files};

/// Keeps a copy of the present `conf`, which has just been written by sled.
pub fn keep_copy(held: &Held) -> io::Result<()> {
    let conf = std::fs::read(held.sled().join("conf"))?;
    files::replace(&held.file("conf.copy"), &sealed(&conf))
}

/// Keeps a copy if there is no good one yet.
pub fn keep_copy_if_changed(held: &Held) -> io::Result<()> {
    let copy = read(&held.file("conf.copy"))?.and_then(|copy| unsealed(&copy));
    if copy.is_some() { Ok(()) } else { keep_copy(held) }
}

/// Puts `conf` back if it is not what it was; whether it had to be.
pub fn restore(held: &Held) -> io::Result<bool> {
    let path = held.sled().join("conf");
    let present = read(&path)?;
    let copy = read(&held.file("conf.copy"))?.and_then(|copy| unsealed(&copy));
    match (present, copy) {
        (Some(present), Some(copy)) if present == copy => Ok(false),
        (_, Some(copy)) => {
            tracing::warn!("the database's `conf` was damaged and is put back from its copy");
            files::replace(&path, &copy).map(|()| true)
        }
        // The copy itself is damaged: sled judges `conf`, and a good one is copied after opening.
        (_, None) => Ok(false),
    }
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn sealed(conf: &[u8]) -> Vec<u8> {
    [conf, &crc32fast::hash(conf).to_be_bytes()].concat()
}

fn unsealed(copy: &[u8]) -> Option<Vec<u8>> {
    let (conf, check) = copy.split_last_chunk::<4>()?;
    (crc32fast::hash(conf).to_be_bytes() == *check).then(|| conf.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_copy_is_no_copy() {
        let copy = sealed(b"segment_size=1");
        assert_eq!(unsealed(&copy).as_deref(), Some(&b"segment_size=1"[..]));
        assert_eq!(unsealed(&copy[1..]), None);
        assert_eq!(unsealed(b"abc"), None);
    }
}

//! The WATERMARK file: the number of the last commit that was acknowledged, in 16 bytes.
//!
//! 8 bytes number, 4 bytes `PWM1`, 4 bytes CRC-32 of those 12. The database must never stand
//! behind it: if it does, the folder has gone back in time.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

const MAGIC: &[u8; 4] = b"PWM1";

/// The open file.
pub struct Watermark(File);

impl Watermark {
    /// Opens the file, making it if need be.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        Ok(Self(file))
    }

    /// Writes the number; a killed process leaves it, a power cut only after [`Self::sync`].
    pub fn store(&mut self, seq: u64) -> io::Result<()> {
        self.0.write_all_at(&encode(seq), 0)
    }

    /// Makes the number durable.
    pub fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    /// The number in the file at `path`; `None` if there is no file or it makes no sense.
    pub fn read(path: &Path) -> io::Result<Option<u64>> {
        match std::fs::read(path) {
            Ok(bytes) => Ok(decode(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn encode(seq: u64) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&seq.to_be_bytes());
    bytes[8..12].copy_from_slice(MAGIC);
    let check = crc32fast::hash(&bytes[..12]);
    bytes[12..].copy_from_slice(&check.to_be_bytes());
    bytes
}

fn decode(bytes: &[u8]) -> Option<u64> {
    let seq = u64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
    (encode(seq) == bytes).then_some(seq)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_comes_back_and_a_damaged_one_does_not() {
        let bytes = encode(7);
        assert_eq!(decode(&bytes), Some(7));
        for at in 0..16 {
            let mut damaged = bytes;
            damaged[at] ^= 1;
            assert_eq!(decode(&damaged), None, "byte {at}");
        }
        assert_eq!(decode(&bytes[..15]), None);
    }
}

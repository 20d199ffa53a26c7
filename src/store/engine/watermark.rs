//! The WATERMARK file: the number of the last commit that was acknowledged, in 16 bytes.
//!
//! 8 bytes number, 4 bytes `PWM1`, 4 bytes CRC-32 of those 12. The database must never stand
//! behind it: if it does, the folder has gone back in time. It may lag behind the database, by a
//! tenth of a second if the power is cut: its own fdatasync is not waited for with each commit.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

const MAGIC: &[u8; 4] = b"PWM1";

/// How long a number may wait to be made durable.
const LAG: Duration = Duration::from_millis(100);

/// The open file.
pub struct Watermark {
    file: File,
    /// Since when there is a number that is not durable.
    waiting_since: Option<Instant>,
}

impl Watermark {
    /// Opens the file, making it if need be.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        Ok(Self { file, waiting_since: None })
    }

    /// Writes the number; a killed process leaves it, a power cut only after [`Self::sync`].
    pub fn store(&mut self, seq: u64) -> io::Result<()> {
        self.waiting_since.get_or_insert_with(Instant::now);
        self.file.write_all_at(&encode(seq), 0)
    }

    /// In what time the number must be made durable; `None` if it is.
    pub fn due_in(&self) -> Option<Duration> {
        self.waiting_since.map(|since| LAG.saturating_sub(since.elapsed()))
    }

    /// Makes the number durable.
    pub fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()?;
        self.waiting_since = None;
        Ok(())
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

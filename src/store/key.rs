//! Keys: typed ids as the bytes that stand in a tree, and the composed keys of indexes.

use crate::domain::{
    ClientId, DeviceId, Digest, Id, JobId, PolicyDataId, SessionRef, Timestamp, UserId,
};

use super::layout::Index;

/// The key of a record: always of the same length within a tree, sorting as its bytes do.
pub trait Key: Copy + Send + Sync {
    /// Its bytes, on the stack.
    type Bytes: AsRef<[u8]> + Send + Sync;
    /// How many there are.
    const LEN: usize;
    /// As it stands in the tree.
    fn bytes(&self) -> Self::Bytes;
    /// Back from the tree; `None` if the length is wrong.
    fn from_bytes(bytes: &[u8]) -> Option<Self>;
}

impl<T: Id + Send + Sync> Key for T {
    type Bytes = [u8; 16];
    const LEN: usize = 16;
    fn bytes(&self) -> [u8; 16] {
        self.to_bytes()
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(T::from_ulid(ulid::Ulid::from_bytes(bytes.try_into().ok()?)))
    }
}

impl Key for Digest {
    type Bytes = [u8; 32];
    const LEN: usize = 32;
    fn bytes(&self) -> [u8; 32] {
        *self.as_bytes()
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self::new(bytes.try_into().ok()?))
    }
}

/// The key of a job: its user first, so that one user's jobs stand together in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobKey {
    /// About whom.
    pub user_id: UserId,
    /// Which.
    pub id: JobId,
}

impl Key for JobKey {
    type Bytes = [u8; 32];
    const LEN: usize = 32;
    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.user_id.to_bytes());
        bytes[16..].copy_from_slice(&self.id.to_bytes());
        bytes
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (user_id, id) = bytes.split_at_checked(16)?;
        Some(Self { user_id: Key::from_bytes(user_id)?, id: Key::from_bytes(id)? })
    }
}

/// The key of a consent: who gave it to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentKey {
    /// Who.
    pub user_id: UserId,
    /// To whom.
    pub client_id: ClientId,
}

impl Key for ConsentKey {
    type Bytes = [u8; 32];
    const LEN: usize = 32;
    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.user_id.to_bytes());
        bytes[16..].copy_from_slice(&self.client_id.to_bytes());
        bytes
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (user_id, client_id) = bytes.split_at_checked(16)?;
        Some(Self { user_id: Key::from_bytes(user_id)?, client_id: Key::from_bytes(client_id)? })
    }
}

/// The key of a part of the live policy data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyDataPartKey {
    /// Of which version.
    pub of: PolicyDataId,
    /// Which part.
    pub number: u32,
}

impl Key for PolicyDataPartKey {
    type Bytes = [u8; 20];
    const LEN: usize = 20;
    fn bytes(&self) -> [u8; 20] {
        let mut bytes = [0; 20];
        bytes[..16].copy_from_slice(&self.of.to_bytes());
        bytes[16..].copy_from_slice(&self.number.to_be_bytes());
        bytes
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (of, number) = bytes.split_at_checked(16)?;
        let number = u32::from_be_bytes(number.try_into().ok()?);
        Some(Self { of: Key::from_bytes(of)?, number })
    }
}

/// The key of an index entry as it is put together: the tag of the index, then its parts.
#[derive(Clone, Debug)]
pub struct IndexKey {
    pub(super) index: Index,
    pub(super) bytes: Vec<u8>,
}

impl IndexKey {
    /// Begins a key with the tag of `index`.
    #[must_use]
    pub fn new(index: Index) -> Self {
        let mut bytes = Vec::with_capacity(64);
        bytes.push(index.tag());
        Self { index, bytes }
    }

    /// Adds an id or digest.
    #[must_use]
    pub fn id(mut self, id: impl Key) -> Self {
        self.bytes.extend_from_slice(id.bytes().as_ref());
        self
    }

    /// Adds a text with its length before it, so that no text is the beginning of another.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        // A text too long for two bytes of length is also too long for an entry and refused there.
        let len = u16::try_from(text.len()).unwrap_or(u16::MAX);
        self.bytes.extend_from_slice(&len.to_be_bytes());
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    /// Adds a moment, so that earlier ones sort first.
    #[must_use]
    pub fn time(mut self, at: Timestamp) -> Self {
        self.bytes.extend_from_slice(&time_bytes(at));
        self
    }

    /// Adds a moment, so that later ones sort first.
    #[must_use]
    pub fn latest_first(mut self, at: Timestamp) -> Self {
        self.bytes.extend(time_bytes(at).map(|byte| !byte));
        self
    }

    /// Adds which of several lists it is.
    #[must_use]
    pub fn list(mut self, which: u8) -> Self {
        self.bytes.push(which);
        self
    }

    /// Adds a text as it is: for the last part of a list's name, if all are of one length.
    #[must_use]
    pub fn plain(mut self, text: &str) -> Self {
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    /// The moment that it ends with.
    pub(super) fn moment(&self) -> Option<Timestamp> {
        self.bytes.last_chunk().copied().map(time_from)
    }

    /// Adds a session.
    #[must_use]
    pub fn session(mut self, session: SessionRef) -> Self {
        let (kind, id) = match session {
            SessionRef::OAuth(id) => (1, id.to_bytes()),
            SessionRef::Compat(id) => (2, id.to_bytes()),
            SessionRef::Personal(id) => (3, id.to_bytes()),
        };
        self.bytes.push(kind);
        self.bytes.extend_from_slice(&id);
        self
    }

    /// Adds a user's device; the device first, so that it is found without its user as well.
    #[must_use]
    pub fn device(self, user_id: UserId, device: &DeviceId) -> Self {
        self.text(device.as_str()).id(user_id)
    }
}

/// A moment as 8 bytes that sort as time does, also before 1970.
pub(super) fn time_bytes(at: Timestamp) -> [u8; 8] {
    (at.as_millis().cast_unsigned() ^ (1 << 63)).to_be_bytes()
}

/// The moment of 8 such bytes.
pub(super) fn time_from(bytes: [u8; 8]) -> Timestamp {
    Timestamp::from_millis((u64::from_be_bytes(bytes) ^ (1 << 63)).cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_sort_as_their_bytes() {
        let moments = [i64::MIN, -1, 0, 1, 1_700_000_000_000, i64::MAX].map(Timestamp::from_millis);
        let bytes = moments.map(time_bytes);
        assert!(bytes.is_sorted());
        assert_eq!(bytes.map(time_from), moments);
    }

    #[test]
    fn no_text_is_the_beginning_of_another() {
        let short = IndexKey::new(Index::UserByFoldedName).text("al");
        let long = IndexKey::new(Index::UserByFoldedName).text("alice");
        assert!(!long.bytes.starts_with(&short.bytes));
    }
}

//! The mint: the only user of the random number generator (ring's, the operating system's own).
//!
//! Everything that must be unguessable or unique is made here and handed on: ids, tokens, codes,
//! nonces, salts, new signing keys. The shape of tokens is `domain::token`'s business.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use ring::rand::{SecureRandom, SystemRandom};
use ulid::Ulid;
use zeroize::Zeroizing;

use crate::domain::device_grant::{USER_CODE_ALPHABET, USER_CODE_LEN};
use crate::domain::email_code::CODE_LEN as EMAIL_CODE_LEN;
use crate::domain::token::RANDOM_LEN;
use crate::domain::{DeviceId, Id, RequestId, SecretString, Timestamp, TokenKind};

const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DEVICE_ID_LEN: usize = 10;

/// Makes what must be random. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Mint {
    source: SystemRandom,
}

impl Mint {
    /// An id for the log: unlike all others it is counted on from a random start, since every request
    /// has one and nobody gains by guessing it.
    #[must_use]
    pub fn request_id(&self, now: Timestamp) -> RequestId {
        static COUNT: OnceLock<AtomicU64> = OnceLock::new();
        let count = COUNT.get_or_init(|| AtomicU64::new(u64::from_be_bytes(self.bytes())));
        let count = count.fetch_add(1, Ordering::Relaxed);
        let moment = u64::try_from(now.as_millis()).unwrap_or(0);
        RequestId::from_ulid(Ulid::from_parts(moment, u128::from(count)))
    }

    /// The mint that draws on the operating system.
    #[must_use]
    pub fn system() -> Self {
        Self { source: SystemRandom::new() }
    }

    /// A new id: `now` in milliseconds and 80 random bits.
    #[must_use]
    pub fn id<I: Id>(&self, now: Timestamp) -> I {
        let mut random = [0; 16];
        self.fill(&mut random[6..]);
        let millis = u64::try_from(now.as_millis()).unwrap_or(0);
        I::from_ulid(Ulid::from_parts(millis, u128::from_be_bytes(random)))
    }

    /// A new token of `kind`, with 178 random bits.
    #[must_use]
    pub fn token(&self, kind: TokenKind) -> SecretString {
        kind.assemble(self.alphanumeric(RANDOM_LEN).expose())
    }

    /// `len` characters of `[A-Za-z0-9]`, 5.95 random bits in each.
    #[must_use]
    pub fn alphanumeric(&self, len: usize) -> SecretString {
        SecretString::new(self.draw(ALPHANUMERIC, len))
    }

    /// A device id as Matrix clients know them: ten characters of `[A-Za-z0-9]`.
    #[must_use]
    pub fn device_id(&self) -> String {
        self.draw(ALPHANUMERIC, DEVICE_ID_LEN)
    }

    /// The same as an id, which stands in scopes as well.
    #[must_use]
    pub fn scope_device(&self) -> DeviceId {
        DeviceId::for_scope(&self.device_id())
            .expect("a minted device id is ten letters and digits")
    }

    /// The code a person types to link a device (RFC 8628 §6.1): 29 random bits. Short-lived, and
    /// guesses must be rate-limited.
    #[must_use]
    pub fn user_code(&self) -> SecretString {
        SecretString::new(self.draw(USER_CODE_ALPHABET, USER_CODE_LEN))
    }

    /// The code that confirms an e-mail address: six digits, 20 random bits. Short-lived, and
    /// guesses must be counted.
    #[must_use]
    pub fn email_code(&self) -> SecretString {
        SecretString::new(self.draw(b"0123456789", EMAIL_CODE_LEN))
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// Fills `out` with random bytes.
    pub(super) fn fill(&self, out: &mut [u8]) {
        self.source.fill(out).expect("a kernel without randomness is no place to mint secrets");
    }

    /// What ring's own functions draw on.
    pub(super) fn source(&self) -> &SystemRandom {
        &self.source
    }

    fn draw(&self, alphabet: &[u8], len: usize) -> String {
        // Bytes from here up are thrown away, else the first letters would come up more often.
        let fair = 256 - 256 % alphabet.len();
        let mut text = String::with_capacity(len);
        while text.len() < len {
            let bytes = Zeroizing::new(self.bytes::<32>());
            let letters = bytes
                .iter()
                .map(|byte| usize::from(*byte))
                .filter(|byte| *byte < fair)
                .map(|byte| char::from(alphabet[byte % alphabet.len()]));
            text.extend(letters.take(len - text.len()));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::domain::UserId;

    #[test]
    fn an_id_carries_the_moment_of_its_making() {
        let now = Timestamp::from_millis(1_700_000_000_123);
        let id: UserId = Mint::system().id(now);
        assert_eq!(id.ulid().timestamp_ms(), 1_700_000_000_123);
        let other: UserId = Mint::system().id(now);
        assert_ne!(id, other);
    }

    #[test]
    fn a_minted_token_is_known_as_one_of_its_kind() {
        let token = Mint::system().token(TokenKind::Refresh);
        assert_eq!(TokenKind::of(token.expose()), Some(TokenKind::Refresh));
    }

    #[test]
    fn texts_have_their_length_and_alphabet() {
        let mint = Mint::system();
        let text = mint.alphanumeric(100);
        assert_eq!(text.expose().len(), 100);
        assert!(text.expose().bytes().all(|b| b.is_ascii_alphanumeric()));
        assert_eq!(mint.alphanumeric(0).expose(), "");
        assert_eq!(mint.device_id().len(), 10);
        let code = mint.user_code();
        assert_eq!(code.expose().len(), 6);
        assert!(code.expose().bytes().all(|b| USER_CODE_ALPHABET.contains(&b)));
        let code = mint.email_code();
        assert!(code.expose().len() == 6 && code.expose().bytes().all(|b| b.is_ascii_digit()));
    }

    #[test]
    fn every_letter_of_the_alphabet_comes_up() {
        let text = Mint::system().alphanumeric(10_000);
        let seen: HashSet<u8> = text.expose().bytes().collect();
        assert_eq!(seen.len(), 62);
    }
}

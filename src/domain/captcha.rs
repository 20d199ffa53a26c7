//! The built-in captcha: a browser computes for a moment (Hashcash, with SHA-256), or where the
//! people who run the service allow it and there is no script, waits.
//!
//! What the server asks and what it was shown stand sealed in a hidden field; the server keeps
//! nothing until a ticket is used, and then only that it was. Puzzles of other services, once
//! solved, become tickets as well.

use std::time::Duration;

use super::{Digest, Timestamp};

/// How long a challenge or a ticket is good.
pub const LIFETIME: Duration = Duration::from_secs(30 * 60);
/// How long those wait who cannot compute.
pub const WAIT: Duration = Duration::from_secs(20);

/// Bytes of an id.
pub const ID_LEN: usize = 16;

/// What stands sealed in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Its id: it is used once.
    pub id: [u8; ID_LEN],
    /// When it was made.
    pub made_at: Timestamp,
    /// The browser that it is for.
    pub browser: Digest,
    /// How many bits must be zero; none once it is solved.
    pub difficulty: u8,
}

impl Ticket {
    /// As bytes, to be sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let made_at = self.made_at.as_millis().to_be_bytes();
        [&self.id[..], &made_at, self.browser.as_bytes(), &[self.difficulty]].concat()
    }

    /// From such bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (id, rest) = bytes.split_first_chunk::<ID_LEN>()?;
        let (made_at, rest) = rest.split_first_chunk::<8>()?;
        let (browser, rest) = rest.split_first_chunk::<32>()?;
        let [difficulty] = rest else { return None };
        Some(Self {
            id: *id,
            made_at: Timestamp::from_millis(i64::from_be_bytes(*made_at)),
            browser: Digest::new(*browser),
            difficulty: *difficulty,
        })
    }

    /// Whether it is good in this browser, at this time.
    #[must_use]
    pub fn is_good(&self, browser: Digest, now: Timestamp) -> bool {
        self.browser == browser && now < self.made_at + LIFETIME
    }

    /// What the browser appends a number to: the id in hexadecimal digits.
    #[must_use]
    pub fn seed(&self) -> String {
        self.id.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hex_digit).collect()
    }

    /// Whether the hash of seed and number is one that took as long as it should.
    #[must_use]
    pub fn is_solved_by(&self, hash: Digest) -> bool {
        leading_zero_bits(hash) >= u32::from(self.difficulty)
    }

    /// Whether somebody without script has waited long enough.
    #[must_use]
    pub fn has_waited(&self, now: Timestamp) -> bool {
        now >= self.made_at + WAIT
    }

    /// The same, solved.
    #[must_use]
    pub const fn solved(self) -> Self {
        Self { difficulty: 0, ..self }
    }

    /// When nobody need remember any more that it was used.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        self.made_at + LIFETIME
    }
}

fn hex_digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or('0')
}

fn leading_zero_bits(hash: Digest) -> u32 {
    let bytes = hash.as_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let rest = bytes.get(zeros).map_or(0, |byte| byte.leading_zeros());
    u32::try_from(zeros).unwrap_or(0) * 8 + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket() -> Ticket {
        Ticket {
            id: [0xa5; ID_LEN],
            made_at: Timestamp::from_millis(1_000_000),
            browser: Digest::new([3; 32]),
            difficulty: 12,
        }
    }

    #[test]
    fn its_bytes_come_back() {
        let bytes = ticket().to_bytes();
        assert_eq!(Ticket::from_bytes(&bytes), Some(ticket()));
        assert_eq!(Ticket::from_bytes(&bytes[1..]), None);
        assert_eq!(Ticket::from_bytes(&[&bytes[..], &[0]].concat()), None);
        assert_eq!(ticket().seed(), "a5".repeat(ID_LEN));
    }

    #[test]
    fn it_is_good_for_one_browser_and_for_half_an_hour() {
        let (ticket, browser) = (ticket(), Digest::new([3; 32]));
        assert!(ticket.is_good(browser, ticket.made_at));
        assert!(!ticket.is_good(Digest::new([4; 32]), ticket.made_at));
        assert!(!ticket.is_good(browser, ticket.made_at + LIFETIME));
    }

    #[test]
    fn the_zero_bits_at_the_beginning_count() {
        let mut hash = [0xff; 32];
        (hash[0], hash[1]) = (0, 0x0f);
        assert!(ticket().is_solved_by(Digest::new(hash)));
        hash[1] = 0x1f;
        assert!(!ticket().is_solved_by(Digest::new(hash)));
        assert!(ticket().solved().is_solved_by(Digest::new(hash)));
        assert_eq!(leading_zero_bits(Digest::new([0; 32])), 256);
    }
}

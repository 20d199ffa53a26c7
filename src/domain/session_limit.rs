//! How many sessions one person may have (`experimental.session_limit`).
//!
//! Whoever signs in with a browser can be asked to end a session first; a sign-in without one can
//! only be refused, or take the place of the session that was used longest ago.

/// The limits. `others` below are the sessions that a person has besides the one to come: a
/// sign-in on a device takes the place of the session that stood there and adds none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionLimit {
    /// From how many on a person is asked to end one before signing in with a browser.
    pub soft: usize,
    /// From how many on no sign-in succeeds.
    pub hard: usize,
    /// Accounts with more than this are left alone.
    pub left_alone_above: Option<usize>,
    /// Whether the session used longest ago makes room instead.
    pub evicts: bool,
}

/// What becomes of a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitVerdict {
    /// It adds one more session.
    Free,
    /// There is no room for it.
    Refused,
    /// So many sessions make room for it.
    Evicts(usize),
}

impl SessionLimit {
    /// As far as sessions must be counted: beyond it, nothing changes.
    #[must_use]
    pub fn horizon(&self) -> usize {
        self.hard.max(self.left_alone_above.unwrap_or(0)).saturating_add(1)
    }

    /// Whether a person is asked to end a session before they go on.
    #[must_use]
    pub fn asks_to_end(&self, others: usize) -> bool {
        !self.leaves_alone(others) && others >= self.soft
    }

    /// Whether a session may begin.
    #[must_use]
    pub fn judge(&self, others: usize) -> LimitVerdict {
        if self.leaves_alone(others) || others < self.hard {
            LimitVerdict::Free
        } else if self.evicts {
            LimitVerdict::Evicts(others + 1 - self.hard)
        } else {
            LimitVerdict::Refused
        }
    }

    fn leaves_alone(&self, others: usize) -> bool {
        self.left_alone_above.is_some_and(|most| others > most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: SessionLimit =
        SessionLimit { soft: 2, hard: 4, left_alone_above: None, evicts: false };

    #[test]
    fn a_person_is_asked_early_and_refused_late() {
        assert!(!LIMIT.asks_to_end(1));
        assert!(LIMIT.asks_to_end(2));
        assert_eq!(LIMIT.judge(3), LimitVerdict::Free);
        assert_eq!(LIMIT.judge(4), LimitVerdict::Refused);
        assert_eq!(LIMIT.judge(9), LimitVerdict::Refused);
    }

    #[test]
    fn the_oldest_make_room_where_that_is_wanted() {
        let limit = SessionLimit { evicts: true, ..LIMIT };
        assert_eq!(limit.judge(3), LimitVerdict::Free);
        assert_eq!(limit.judge(4), LimitVerdict::Evicts(1));
        assert_eq!(limit.judge(6), LimitVerdict::Evicts(3));
    }

    #[test]
    fn accounts_far_above_the_limit_are_left_alone() {
        let limit = SessionLimit { left_alone_above: Some(10), evicts: true, ..LIMIT };
        assert!(limit.asks_to_end(10));
        assert!(!limit.asks_to_end(11));
        assert_eq!(limit.judge(11), LimitVerdict::Free);
        assert_eq!(limit.horizon(), 11);
        assert_eq!(LIMIT.horizon(), 5);
    }
}

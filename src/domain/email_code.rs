//! Confirming an e-mail address: six digits are sent to it, and typed on the page that waits.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::mail::CodePurpose;
use super::{Digest, EmailCodeId, Timestamp, UserId};

/// How many digits a code has.
pub const CODE_LEN: usize = 6;
/// How long a code is good.
pub const CODE_LIFETIME: Duration = Duration::from_mins(5);
/// How long there is to confirm, with as many codes as the limits allow, and to use that.
pub const LIFETIME: Duration = Duration::from_hours(1);

/// An address that is being confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailCode {
    /// Its id.
    pub id: EmailCodeId,
    /// The address as it was typed.
    pub email: String,
    /// What for.
    pub purpose: EmailPurpose,
    /// The language of its mails, as a BCP 47 tag.
    pub language: String,
    /// When it began.
    pub created_at: Timestamp,
    /// How far it is.
    pub state: CodeState,
}

/// What an address is confirmed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailPurpose {
    /// A new account.
    Registration,
    /// An account that exists.
    Account(UserId),
}

/// How far a confirmation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeState {
    /// A code was sent.
    Sent {
        /// Its digest under a key of ours: there are too few codes for a plain one to hide them.
        digest: Digest,
        /// When.
        at: Timestamp,
        /// How many wrong ones were typed since.
        wrong: u32,
    },
    /// The right code was typed.
    Confirmed {
        /// When.
        at: Timestamp,
    },
}

/// What a typed code is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The address is confirmed; it may have been before.
    Confirmed,
    /// Another code was sent.
    Wrong,
    /// Too many wrong ones were typed: even the right one counts no more.
    TooManyWrong,
    /// It was sent too long ago.
    Expired,
}

impl EmailPurpose {
    /// As the mail has it.
    #[must_use]
    pub const fn in_words(self) -> CodePurpose {
        match self {
            Self::Registration => CodePurpose::Registration,
            Self::Account(_) => CodePurpose::Account,
        }
    }
}

impl EmailCode {
    /// Judges a code by its digest; `matches` compares in constant time. At most `most` wrong ones.
    #[must_use]
    pub fn judge(&self, matches: impl Fn(&Digest) -> bool, most: u32, now: Timestamp) -> Verdict {
        match &self.state {
            _ if now >= self.forget_at() => Verdict::Expired,
            CodeState::Confirmed { .. } => Verdict::Confirmed,
            CodeState::Sent { at, .. } if now >= *at + CODE_LIFETIME => Verdict::Expired,
            CodeState::Sent { wrong, .. } if *wrong >= most => Verdict::TooManyWrong,
            CodeState::Sent { digest, .. } if matches(digest) => Verdict::Confirmed,
            CodeState::Sent { .. } => Verdict::Wrong,
        }
    }

    /// Whether it was confirmed, and still counts.
    #[must_use]
    pub fn is_confirmed(&self, now: Timestamp) -> bool {
        matches!(self.state, CodeState::Confirmed { .. }) && now < self.forget_at()
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        self.created_at + LIFETIME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_for_five_minutes_and_a_few_wrong_ones() {
        let at = Timestamp::from_millis(1_000_000);
        let sent = |wrong| CodeState::Sent { digest: Digest::new([1; 32]), at, wrong };
        let code = EmailCode {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            email: "alice@example.com".into(),
            purpose: EmailPurpose::Registration,
            language: "en".into(),
            created_at: at,
            state: sent(0),
        };
        let later = |seconds| at + Duration::from_secs(seconds);
        assert_eq!(code.judge(|_| true, 3, later(299)), Verdict::Confirmed);
        assert_eq!(code.judge(|_| true, 3, later(300)), Verdict::Expired);
        assert_eq!(code.judge(|_| false, 3, at), Verdict::Wrong);
        let tried = EmailCode { state: sent(3), ..code.clone() };
        assert_eq!(tried.judge(|_| true, 3, at), Verdict::TooManyWrong);
        let done = EmailCode { state: CodeState::Confirmed { at }, ..code };
        assert_eq!(done.judge(|_| false, 3, later(3599)), Verdict::Confirmed);
        assert_eq!(done.judge(|_| true, 3, later(3600)), Verdict::Expired);
        assert!(done.is_confirmed(later(3599)) && !done.is_confirmed(later(3600)));
    }
}

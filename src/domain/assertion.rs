//! Client assertions (RFC 7523 §3): how old and how long-lived they may be, and the note that one
//! was used.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Digest, Timestamp};

/// How far a client's clock may be off.
pub const LEEWAY: Duration = Duration::from_secs(60);
/// How far `exp` may lie in the future, and `iat` in the past: for so long a used `jti` must be
/// remembered, and a stolen assertion would be good.
pub const MAX_LIFETIME: Duration = Duration::from_secs(3600);

/// An assertion that was used, and must not be again (OpenID Connect Core §9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedAssertion {
    /// SHA-256 of the client's id and the `jti`.
    pub digest: Digest,
    /// When it runs out (`exp`).
    pub expires_at: Timestamp,
}

impl UsedAssertion {
    /// When the store may forget it: then it is refused for its age.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        self.expires_at + LEEWAY
    }
}

/// Why the times of an assertion are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImproperTimes {
    /// `exp` is more than an hour away.
    #[error("the assertion is good for more than an hour")]
    TooLongLived,
    /// `iat` is more than an hour ago.
    #[error("the assertion was issued more than an hour ago")]
    TooOld,
}

/// Judges `exp` and, if it is there, `iat` of an assertion that has not run out.
pub fn check_times(
    expires_at: Timestamp,
    issued_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), ImproperTimes> {
    if expires_at > now + MAX_LIFETIME + LEEWAY {
        return Err(ImproperTimes::TooLongLived);
    }
    if issued_at.is_some_and(|at| at + MAX_LIFETIME + LEEWAY < now) {
        return Err(ImproperTimes::TooOld);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assertion_is_at_most_an_hour_old_and_good_for_an_hour() {
        let now = Timestamp::from_millis(1_800_000_000_000);
        let hour = MAX_LIFETIME + LEEWAY;
        let second = Duration::from_secs(1);
        assert_eq!(check_times(now + hour, Some(now - hour), now), Ok(()));
        assert_eq!(check_times(now + hour, None, now), Ok(()));
        let too_long = check_times(now + hour + second, None, now);
        assert_eq!(too_long, Err(ImproperTimes::TooLongLived));
        let too_old = check_times(now, Some(now - hour - second), now);
        assert_eq!(too_old, Err(ImproperTimes::TooOld));
    }
}

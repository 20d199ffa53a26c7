//! Limits on the mails that somebody who is not signed in, or mistypes, makes us send to others, and
//! on the codes that come back.

use std::net::IpAddr;

use governor::clock::DefaultClock;

use super::{Bucket, Keyed, MAX_NAME, TooMany, bucket};
use crate::config::rate_limiting::RateLimiting;
use crate::domain::email_address::one_spelling;
use crate::domain::{EmailCodeId, Id};

/// The limits.
pub struct MailLimits {
    code_by_address: Keyed<IpAddr>,
    code_by_recipient: Keyed<String>,
    code_by_session: Keyed<EmailCodeId>,
    attempt_by_session: Keyed<EmailCodeId>,
    recovery_by_address: Keyed<IpAddr>,
    recovery_by_recipient: Keyed<String>,
    clock: DefaultClock,
}

impl MailLimits {
    /// From the section `[rate_limiting]`.
    #[must_use]
    pub fn new(settings: &RateLimiting) -> Self {
        let (codes, recovery) = (&settings.email_authentication, &settings.account_recovery);
        Self {
            code_by_address: Keyed::new(codes.per_ip),
            code_by_recipient: Keyed::new(codes.per_address),
            code_by_session: Keyed::new(codes.emails_per_session),
            attempt_by_session: Keyed::new(codes.attempt_per_session),
            recovery_by_address: Keyed::new(recovery.per_ip),
            recovery_by_recipient: Keyed::new(recovery.per_address),
            clock: DefaultClock::default(),
        }
    }

    /// Before a code is sent: within one attempt to confirm, by the caller and by the recipient.
    pub fn code(
        &self,
        session: EmailCodeId,
        address: Option<IpAddr>,
        recipient: &str,
    ) -> Result<(), TooMany> {
        self.code_by_session.check(session, &self.clock)?;
        self.code_by_address.check(bucket(address), &self.clock)?;
        self.code_by_recipient.check(one_recipient(recipient), &self.clock)
    }

    /// Before a code is compared.
    pub fn code_attempt(&self, session: EmailCodeId) -> Result<(), TooMany> {
        self.attempt_by_session.check(session, &self.clock)
    }

    /// Before a mail for a new password, whether or not the address is somebody's.
    pub fn recovery(&self, address: Option<IpAddr>, recipient: &str) -> Result<(), TooMany> {
        self.recovery_by_address.check(bucket(address), &self.clock)?;
        self.recovery_by_recipient.check(one_recipient(recipient), &self.clock)
    }

    pub(super) fn forget_idle(&self) {
        self.code_by_address.0.retain_recent();
        self.code_by_recipient.0.retain_recent();
        self.code_by_session.0.retain_recent();
        self.attempt_by_session.0.retain_recent();
        self.recovery_by_address.0.retain_recent();
        self.recovery_by_recipient.0.retain_recent();
    }
}

/// The bucket of a recipient, however the address was spelled.
fn one_recipient(address: &str) -> String {
    one_spelling(address).chars().take(MAX_NAME).collect()
}

impl Bucket for EmailCodeId {
    /// Of the year 1970, when nothing was confirmed.
    fn shared(number: u64) -> Self {
        Self::from_ulid(ulid::Ulid::from(u128::from(number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rate_limiting::Limit;

    #[test]
    fn each_of_the_limits_holds() {
        let slow = |burst| Limit { burst, per_second: 0.001 };
        let mut settings = RateLimiting::default();
        settings.email_authentication.emails_per_session = slow(2);
        settings.email_authentication.per_ip = slow(4);
        settings.email_authentication.per_address = slow(3);
        settings.email_authentication.attempt_per_session = slow(1);
        settings.account_recovery.per_ip = slow(2);
        settings.account_recovery.per_address = slow(1);
        let limits = MailLimits::new(&settings);
        let session = |n: u64| EmailCodeId::shared(n);
        let ip = |n: u8| Some(IpAddr::from([192, 0, 2, n]));

        assert!(limits.code(session(1), ip(1), "a@x.org").is_ok());
        assert!(limits.code(session(1), ip(1), "a@x.org").is_ok());
        assert!(limits.code(session(1), ip(1), "b@x.org").is_err(), "by session");
        assert!(limits.code(session(2), ip(2), "A@X.org").is_ok());
        assert!(limits.code(session(2), ip(2), "a@ｘ.ORG ").is_err(), "by recipient");
        assert!(limits.code(session(3), ip(1), "c@x.org").is_ok());
        assert!(limits.code(session(3), ip(1), "d@x.org").is_ok());
        assert!(limits.code(session(4), ip(1), "e@x.org").is_err(), "by caller");

        assert!(limits.code_attempt(session(1)).is_ok());
        assert!(limits.code_attempt(session(1)).is_err());
        assert!(limits.code_attempt(session(2)).is_ok());

        assert!(limits.recovery(ip(1), "a@x.org").is_ok());
        assert!(limits.recovery(ip(2), "A@x.org").is_err(), "by recipient");
        assert!(limits.recovery(ip(1), "b@x.org").is_ok());
        assert!(limits.recovery(ip(1), "c@x.org").is_err(), "by caller");
    }
}

//! Rate limits in front of expensive or guessable work, by the caller's address and by account.
//!
//! Kept in memory (`governor`); an address that is not known shares one bucket. IPv6 callers count
//! by their /64, since one customer holds all of it.

use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::rate_limiting::{Limit, RateLimiting};

/// Too many tries; when the next one may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many tries: wait {} seconds", retry_after.as_secs() + 1)]
pub struct TooMany {
    /// How long to wait.
    pub retry_after: Duration,
}

/// The service's limits.
pub struct Limits {
    login_by_address: Keyed<IpAddr>,
    login_by_account: Keyed<String>,
    authorization_by_address: Keyed<IpAddr>,
    client_registration_by_address: Keyed<IpAddr>,
    device_code_by_address: Keyed<IpAddr>,
    /// By nothing: all callers share it.
    device_code_overall: Keyed<()>,
    clock: DefaultClock,
}

type Keyed<K> = DefaultKeyedRateLimiter<K>;

impl Limits {
    /// From the section `[rate_limiting]`.
    #[must_use]
    pub fn new(settings: &RateLimiting) -> Self {
        Self {
            login_by_address: keyed(settings.login.per_ip),
            login_by_account: keyed(settings.login.per_account),
            authorization_by_address: keyed(settings.authorization),
            client_registration_by_address: keyed(settings.client_registration),
            device_code_by_address: keyed(settings.device_code.per_ip),
            device_code_overall: keyed(settings.device_code.overall),
            clock: DefaultClock::default(),
        }
    }

    /// Before a password is checked, whether or not there is such an account.
    pub fn login(&self, address: Option<IpAddr>, account: &str) -> Result<(), TooMany> {
        self.check(&self.login_by_address, &bucket(address))?;
        self.check(&self.login_by_account, &one_spelling(account))
    }

    /// Before an authorization request is stored: nobody may fill the disk with them.
    pub fn authorization(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.check(&self.authorization_by_address, &bucket(address))
    }

    /// Before a client is registered, for the same reason.
    pub fn client_registration(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.check(&self.client_registration_by_address, &bucket(address))
    }

    /// Before a code is looked up that somebody typed for their device.
    pub fn device_code(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.check(&self.device_code_by_address, &bucket(address))?;
        self.check(&self.device_code_overall, &())
    }

    /// Forgets the buckets that are full again, so that memory does not grow with callers.
    pub fn forget_idle(&self) {
        self.login_by_address.retain_recent();
        self.login_by_account.retain_recent();
        self.authorization_by_address.retain_recent();
        self.client_registration_by_address.retain_recent();
        self.device_code_by_address.retain_recent();
    }

    fn check<K: Hash + Eq + Clone>(&self, limiter: &Keyed<K>, key: &K) -> Result<(), TooMany> {
        limiter.check_key(key).map_err(|not_until| TooMany {
            retry_after: not_until.wait_time_from(self.clock.now()),
        })
    }
}

fn keyed<K: Hash + Eq + Clone>(limit: Limit) -> Keyed<K> {
    let period = Duration::from_secs_f64(1.0 / limit.per_second.max(1e-6));
    let burst = NonZeroU32::new(limit.burst).unwrap_or(NonZeroU32::MIN);
    let quota = Quota::with_period(period.max(Duration::from_nanos(1)))
        .expect("the period is not zero")
        .allow_burst(burst);
    RateLimiter::keyed(quota)
}

/// The longest name that is told from others, in characters: nobody has a longer one.
const MAX_NAME: usize = 255;

/// The bucket of an account, however its name was spelled: `Alice`, `alice` and
/// `@alice:example.com` are one.
fn one_spelling(account: &str) -> String {
    let account = account.trim();
    let localpart = match account.strip_prefix('@') {
        Some(mxid) => mxid.split_once(':').map_or(mxid, |(localpart, _)| localpart),
        None => account,
    };
    localpart.chars().take(MAX_NAME).flat_map(char::to_lowercase).collect()
}

/// The bucket of an address.
fn bucket(address: Option<IpAddr>) -> IpAddr {
    match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        Some(v4) => v4,
        None => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(burst: u32) -> Limits {
        let mut settings = RateLimiting::default();
        settings.login.per_ip = Limit { burst, per_second: 0.001 };
        settings.login.per_account = Limit { burst: 2, per_second: 0.001 };
        Limits::new(&settings)
    }

    #[test]
    fn an_address_that_tries_too_often_waits() {
        let limits = limits(2);
        let address = "192.0.2.1".parse().ok();
        assert_eq!(limits.login(address, "a"), Ok(()));
        assert_eq!(limits.login(address, "b"), Ok(()));
        let too_many = limits.login(address, "c").unwrap_err();
        assert!(too_many.retry_after > Duration::from_secs(900));
        assert_eq!(limits.login("192.0.2.2".parse().ok(), "c"), Ok(()));
    }

    #[test]
    fn an_account_is_guarded_from_many_addresses() {
        let limits = limits(100);
        for last in 1..=2 {
            assert_eq!(limits.login(Some(IpAddr::from([192, 0, 2, last])), "Alice"), Ok(()));
        }
        for alias in ["alice ", "ALICE", "@alice:example.com", "@Alice:EXAMPLE.com"] {
            assert!(limits.login("192.0.2.3".parse().ok(), alias).is_err(), "{alias}");
        }
        assert_eq!(limits.login("192.0.2.3".parse().ok(), "bob"), Ok(()));
    }

    #[test]
    fn a_name_without_end_is_not_kept() {
        assert_eq!(one_spelling(&"A".repeat(60_000)), "a".repeat(MAX_NAME));
    }

    #[test]
    fn a_whole_ipv6_network_is_one_caller() {
        let limits = limits(1);
        assert_eq!(limits.login("2001:db8::1".parse().ok(), "a"), Ok(()));
        assert!(limits.login("2001:db8::2".parse().ok(), "b").is_err());
        assert_eq!(limits.login("::ffff:192.0.2.9".parse().ok(), "c"), Ok(()));
        assert!(limits.login("192.0.2.9".parse().ok(), "d").is_err());
    }
}

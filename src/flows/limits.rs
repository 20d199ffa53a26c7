//! Rate limits in front of expensive or guessable work, by the caller's address and by account.
//!
//! Kept in memory (`governor`); an address that is not known shares one bucket. IPv6 callers count
//! by their /64, since one customer holds all of it. Should there be more callers at once than
//! memory is meant for, those that come then share a few thousand buckets ([`Keyed`]).

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock, Reference};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::rate_limiting::{Limit, RateLimiting};

mod mails;

pub use mails::MailLimits;

/// Too many tries; when the next one may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many tries: wait {} seconds", self.seconds())]
pub struct TooMany {
    /// How long to wait.
    pub retry_after: Duration,
}

impl TooMany {
    /// In whole seconds, rounded up, as `Retry-After` has it (RFC 9110 §10.2.3).
    #[must_use]
    pub const fn seconds(&self) -> u64 {
        self.retry_after.as_secs() + 1
    }
}

/// The service's limits.
pub struct Limits {
    login_by_address: Keyed<IpAddr>,
    login_by_account: Keyed<String>,
    registration_by_address: Keyed<IpAddr>,
    username_check_by_address: Keyed<IpAddr>,
    registration_without_script: Keyed<()>,
    authorization_by_address: Keyed<IpAddr>,
    client_registration_by_address: Keyed<IpAddr>,
    client_secrets: Guesses,
    device_code_by_address: Keyed<IpAddr>,
    /// By nothing: all callers share it.
    device_code_overall: Keyed<()>,
    /// Mails that somebody asks for.
    pub mails: MailLimits,
    clock: DefaultClock,
}

impl Limits {
    /// From the section `[rate_limiting]`.
    #[must_use]
    pub fn new(settings: &RateLimiting) -> Self {
        Self {
            login_by_address: Keyed::new(settings.login.per_ip),
            login_by_account: Keyed::new(settings.login.per_account),
            registration_by_address: Keyed::new(settings.registration),
            username_check_by_address: Keyed::new(settings.username_check),
            registration_without_script: Keyed::new(WITHOUT_SCRIPT),
            authorization_by_address: Keyed::new(settings.authorization),
            client_registration_by_address: Keyed::new(settings.client_registration),
            client_secrets: Guesses::new(settings.client_authentication),
            device_code_by_address: Keyed::new(settings.device_code.per_ip),
            device_code_overall: Keyed::new(settings.device_code.overall),
            mails: MailLimits::new(settings),
            clock: DefaultClock::default(),
        }
    }

    /// Before a password is checked, whether or not there is such an account.
    pub fn login(&self, address: Option<IpAddr>, account: &str) -> Result<(), TooMany> {
        self.login_by_address.check(bucket(address), &self.clock)?;
        self.login_by_account.check(one_spelling(account), &self.clock)
    }

    /// Before an account is begun, whose password is hashed.
    pub fn registration(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.registration_by_address.check(bucket(address), &self.clock)
    }

    /// Before a username is looked up, here and at the homeserver.
    pub fn username_check(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.username_check_by_address.check(bucket(address), &self.clock)
    }

    /// Before somebody without script is let through a captcha for having waited.
    pub fn without_script(&self) -> Result<(), TooMany> {
        self.registration_without_script.check((), &self.clock)
    }

    /// Before an authorization request is stored: nobody may fill the disk with them.
    pub fn authorization(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.authorization_by_address.check(bucket(address), &self.clock)
    }

    /// Before a client is registered, for the same reason.
    pub fn client_registration(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.client_registration_by_address.check(bucket(address), &self.clock)
    }

    /// Before the secret of a client is checked; only wrong ones count
    /// ([`Self::wrong_client_secret`]), since services ask often.
    pub fn client_secret(&self, address: Option<IpAddr>, client: &str) -> Result<(), TooMany> {
        self.client_secrets.check(&guesser(address, client), self.now())
    }

    /// After a secret was wrong.
    pub fn wrong_client_secret(&self, address: Option<IpAddr>, client: &str) {
        self.client_secrets.count(guesser(address, client), self.now());
    }

    /// Before a code is looked up that somebody typed for their device.
    pub fn device_code(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        self.device_code_by_address.check(bucket(address), &self.clock)?;
        self.device_code_overall.check((), &self.clock)
    }

    /// Forgets the buckets that are full again, so that memory does not grow with callers.
    pub fn forget_idle(&self) {
        self.login_by_address.0.retain_recent();
        self.login_by_account.0.retain_recent();
        self.registration_by_address.0.retain_recent();
        self.username_check_by_address.0.retain_recent();
        self.authorization_by_address.0.retain_recent();
        self.client_registration_by_address.0.retain_recent();
        self.device_code_by_address.0.retain_recent();
        self.mails.forget_idle();
        self.client_secrets.forget_idle(self.now());
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }
}

/// A bucket for each key.
struct Keyed<K: Bucket>(DefaultKeyedRateLimiter<K>, RandomState);

/// Waiting instead of computing costs a robot nothing: all callers together get through at this
/// pace, which is that of a few people.
const WITHOUT_SCRIPT: Limit = Limit { burst: 10, per_second: 1.0 / 60.0 };

/// How many buckets a limit has at most, but for those that are shared.
const MOST: usize = 100_000;
/// How many are shared once there are so many.
const SHARED: u64 = 4096;

impl<K: Bucket> Keyed<K> {
    fn new(limit: Limit) -> Self {
        let (burst, period) = parts(limit);
        let quota = Quota::with_period(period).expect("the period is not zero").allow_burst(burst);
        Self(RateLimiter::keyed(quota), RandomState::new())
    }

    fn check(&self, key: K, clock: &DefaultClock) -> Result<(), TooMany> {
        let is_full = self.0.len() >= MOST;
        let key = if is_full { K::shared(self.1.hash_one(&key) % SHARED) } else { key };
        self.0
            .check_key(&key)
            .map_err(|until| TooMany { retry_after: until.wait_time_from(clock.now()) })
    }
}

/// What a limit counts by.
trait Bucket: Hash + Eq + Clone {
    /// One of those that stand in for all when there are too many.
    fn shared(number: u64) -> Self;
}

impl Bucket for IpAddr {
    /// Within `100::/64`, from which nothing comes (RFC 6666).
    fn shared(number: u64) -> Self {
        Self::V6(Ipv6Addr::from((0x0100_u128 << 112) | u128::from(number)))
    }
}

impl Bucket for String {
    /// No account has such a name.
    fn shared(number: u64) -> Self {
        format!("\0{number}")
    }
}

impl Bucket for () {
    fn shared(_: u64) -> Self {}
}

type Moment = <DefaultClock as Clock>::Instant;

/// Counts what was wrong and lets what was right pass uncounted: each wrong guess puts off the
/// moment at which all is forgiven.
struct Guesses {
    forgiven_at: Mutex<HashMap<Guesser, Moment>>,
    burst: NonZeroU32,
    period: Duration,
}

/// A client and where somebody speaks for it.
type Guesser = (String, IpAddr);

fn guesser(address: Option<IpAddr>, client: &str) -> Guesser {
    (client.chars().take(MAX_NAME).collect(), bucket(address))
}

impl Guesses {
    fn new(limit: Limit) -> Self {
        let (burst, period) = parts(limit);
        Self { forgiven_at: Mutex::default(), burst, period }
    }

    fn check(&self, who: &Guesser, now: Moment) -> Result<(), TooMany> {
        let forgiven_at = self.lock().get(who).copied();
        let debt = forgiven_at.map_or(Duration::ZERO, |at| at.duration_since(now).into());
        // One guess is left as long as the debt is less than a whole burst.
        let allowed = self.period * (self.burst.get() - 1);
        match debt.checked_sub(allowed) {
            Some(retry_after) if !retry_after.is_zero() => Err(TooMany { retry_after }),
            _ => Ok(()),
        }
    }

    fn count(&self, who: Guesser, now: Moment) {
        let mut forgiven_at = self.lock();
        if forgiven_at.len() >= MOST {
            forgiven_at.retain(|_, at| *at > now);
        }
        // Should it be full of those who guess just now, newcomers wait for the next round.
        if forgiven_at.len() < MOST || forgiven_at.contains_key(&who) {
            let at = forgiven_at.entry(who).or_insert(now);
            *at = (*at).max(now) + self.period.into();
        }
    }

    fn forget_idle(&self, now: Moment) {
        self.lock().retain(|_, at| *at > now);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Guesser, Moment>> {
        self.forgiven_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many at once, and how long until the next.
fn parts(limit: Limit) -> (NonZeroU32, Duration) {
    let period = Duration::from_secs_f64(1.0 / limit.per_second.max(1e-6));
    let burst = NonZeroU32::new(limit.burst).unwrap_or(NonZeroU32::MIN);
    (burst, period.max(Duration::from_nanos(1)))
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
    fn wrong_secrets_are_counted_and_right_ones_are_not() {
        let settings = RateLimiting {
            client_authentication: Limit { burst: 2, per_second: 0.001 },
            ..RateLimiting::default()
        };
        let limits = Limits::new(&settings);
        let (here, there) = ("192.0.2.1".parse().ok(), "192.0.2.2".parse().ok());
        for _ in 0..100 {
            assert_eq!(limits.client_secret(here, "one"), Ok(()));
        }
        for _ in 0..2 {
            assert_eq!(limits.client_secret(here, "one"), Ok(()));
            limits.wrong_client_secret(here, "one");
        }
        let wait = limits.client_secret(here, "one").unwrap_err().retry_after;
        assert!((990..=1000).contains(&wait.as_secs()), "{wait:?}");
        assert_eq!(limits.client_secret(here, "two"), Ok(()));
        assert_eq!(limits.client_secret(there, "one"), Ok(()));
        limits.forget_idle();
        assert!(limits.client_secret(here, "one").is_err());
    }

    #[test]
    fn more_callers_than_memory_is_meant_for_share_buckets() {
        let limits = limits(1);
        let network = |n: u32| Some(IpAddr::V6(Ipv6Addr::from(u128::from(n) << 64)));
        let callers = u32::try_from(MOST).unwrap() + 20_000;
        let served = (1..=callers).filter(|n| limits.login(network(*n), "").is_ok()).count();
        // The names are limited as well, but only after the address was.
        assert_eq!(served, 2);
        let kept = limits.login_by_address.0.len();
        assert!((MOST..=MOST + 4096).contains(&kept), "{kept}");
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

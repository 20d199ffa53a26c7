//! A large server: 100,000 users and 300,000 sessions. What is asked of the lists costs the same at
//! their beginning, in their middle and at their end, and counts are right.
//!
//! That takes minutes to make without optimisation: a tenth of it is made unless
//! `POSTERN_TEST_LARGE` is set. `cargo bench --bench compare -- --only listing` makes all of it.

use std::time::{Duration, Instant};

use postern::domain::listing::*;
use postern::domain::session::Activity;
use postern::domain::{CompatSession, Id, OAuthSession, SessionState, User};
use postern::store::{Options, Store, compat_sessions, oauth_sessions, users};

use crate::support as s;

const AT_ONCE: u64 = 5_000;
const BEGIN: u64 = 1_700_000_000_000;

/// How large it is.
#[derive(Clone, Copy)]
struct Size {
    users: u64,
    /// Of each kind.
    sessions: u64,
}

impl Size {
    fn of_this_run() -> Self {
        let full = std::env::var_os("POSTERN_TEST_LARGE").is_some();
        let scale = if full { 10 } else { 1 };
        Self { users: 10_000 * scale, sessions: 15_000 * scale }
    }
}

fn id<T: Id>(n: u64) -> T {
    T::from_ulid(ulid::Ulid::from_parts(BEGIN + n, u128::from(n)))
}

fn at(n: u64) -> postern::domain::Timestamp {
    s::at(i64::try_from(BEGIN + n).unwrap())
}

fn some_user(n: u64) -> User {
    let mut user = s::user(n, &format!("u{n}"));
    (user.id, user.created_at) = (id(n), at(n));
    user.can_request_admin = n.is_multiple_of(1000);
    user.locked_at = n.is_multiple_of(10).then(|| at(n));
    user
}

/// Every user of an even number has sessions, three of each kind.
fn owner(n: u64, size: Size) -> u64 {
    2 * (n % (size.users / 2))
}

fn state(n: u64) -> SessionState {
    if n.is_multiple_of(5) { SessionState::Finished { at: at(n) } } else { SessionState::Active }
}

fn oauth(n: u64, size: Size) -> OAuthSession {
    let mut session = s::oauth_session(n, 0, "ABCDEFGHIJ");
    (session.id, session.created_at, session.state) = (id(n), at(n), state(n));
    session.user_id = Some(id(owner(n, size)));
    session.client_id = id(n % 3);
    session.scope = "openid urn:matrix:client:api:*".parse().unwrap();
    session.browser_session_id = None;
    session.last_active = Some(Activity { at: at(60 * n), ip: None });
    session
}

fn compat(n: u64, size: Size) -> CompatSession {
    let mut session = s::compat_session(n, 0, "phone");
    (session.id, session.created_at, session.state) = (id(n), at(n), state(n));
    session.user_id = id(owner(n, size));
    session.device_id = None;
    session
}

async fn fill(store: &Store, size: Size) {
    for first in (0..size.users).step_by(usize::try_from(AT_ONCE).unwrap()) {
        let mut tx = store.begin().await.unwrap();
        for n in first..first + AT_ONCE {
            users::put(&mut tx, &some_user(n)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    for first in (0..size.sessions).step_by(usize::try_from(AT_ONCE).unwrap()) {
        let mut tx = store.begin().await.unwrap();
        for n in first..first + AT_ONCE {
            oauth_sessions::put(&mut tx, &oauth(n, size)).await.unwrap();
            compat_sessions::put(&mut tx, &compat(n, size)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// The quickest of a few.
async fn time<T>(work: impl AsyncFn() -> T) -> (T, Duration) {
    let mut best: Option<(T, Duration)> = None;
    for _ in 0..5 {
        let begun = Instant::now();
        let done = work().await;
        let took = begun.elapsed();
        if best.as_ref().is_none_or(|(_, quickest)| took < *quickest) {
            best = Some((done, took));
        }
    }
    best.unwrap()
}

/// Pages of 20 from the beginning, the middle and the end: nobody notices which it was. A page that
/// had to read what is before it would take thousands of times as long.
async fn costs_the_same<T, I: Id>(
    all: u64,
    list: impl AsyncFn(Window<I>) -> Listed<T>,
    what: &str,
) {
    let mut took = Vec::new();
    for after in [None, Some(id(all / 2)), Some(id(all - 100))] {
        let (page, time) = time(async || list(Window::after(after, 20)).await).await;
        assert_eq!(page.items.len(), 20, "{what}");
        took.push(time);
    }
    let from_end = Window { from_end: true, ..Window::first(20) };
    took.push(time(async || list(from_end).await).await.1);
    let (quickest, slowest) = (took.iter().min().unwrap(), took.iter().max().unwrap());
    assert!(*slowest < 10 * *quickest + Duration::from_millis(20), "{what}: {took:?}");
}

#[tokio::test]
async fn lists_of_a_large_server_cost_the_same_everywhere_and_are_counted_right() {
    let size = Size::of_this_run();
    let folder = tempfile::tempdir().unwrap();
    let options = Options { cache_capacity: 1 << 30, ..s::options() };
    let store = Store::open(folder.path(), &options).unwrap();
    fill(&store, size).await;

    let all = UserFilter::default();
    costs_the_same(size.users, async |w| users::list(&store, &all, &w).await.unwrap(), "users")
        .await;
    let idle = UserFilter { has_active_oauth2_session: Some(false), ..UserFilter::default() };
    let list = async |w| users::list(&store, &idle, &w).await.unwrap();
    costs_the_same(size.users, list, "users without sessions").await;
    let used = Between { after: Some(at(0)), before: Some(at(60 * size.sessions)) };
    let active = OAuthSessionFilter {
        status: Some(SessionStatus::Active),
        last_active: used,
        ..OAuthSessionFilter::default()
    };
    let list = async |w| oauth_sessions::list(&store, &active, &w).await.unwrap();
    costs_the_same(size.sessions, list, "sessions that were used").await;

    users_are_counted(&store, size).await;
    sessions_are_counted(&store, size).await;
}

async fn users_are_counted(store: &Store, size: Size) {
    let all = size.users;
    let count = async |filter: UserFilter| users::count_listed(store, &filter).await.unwrap();
    let any = UserFilter::default;
    assert_eq!(count(any()).await, all);
    assert_eq!(count(UserFilter { admin: Some(true), ..any() }).await, all / 1000);
    assert_eq!(count(UserFilter { admin: Some(false), ..any() }).await, all - all / 1000);
    let locked = || UserFilter { status: Some(UserStatus::Locked), ..any() };
    assert_eq!(count(locked()).await, all / 10);
    assert_eq!(count(UserFilter { admin: Some(false), ..locked() }).await, all / 10 - all / 1000);
    // Of every user's three sessions one of each five that there are has ended.
    let some = UserFilter { has_active_compat_session: Some(true), ..any() };
    let none = UserFilter { has_active_compat_session: Some(false), ..any() };
    assert_eq!(count(some).await + count(none).await, all);
    for text in ["9", "99", "u99", "U999", "99998"] {
        let named = |n: &u64| format!("u{n}").contains(&text.to_lowercase());
        let filter = UserFilter { search: Some(text.into()), ..any() };
        assert_eq!(count(filter).await, (0..all).filter(named).count() as u64, "{text}");
    }
    let (_, took) = time(async || count(any()).await).await;
    assert!(took < Duration::from_millis(20), "{took:?}");
}

async fn sessions_are_counted(store: &Store, size: Size) {
    let all = size.sessions;
    let count = async |filter| oauth_sessions::count_listed(store, &filter).await.unwrap();
    let any = OAuthSessionFilter::default;
    assert_eq!(count(any()).await, all);
    let active = || OAuthSessionFilter { status: Some(SessionStatus::Active), ..any() };
    assert_eq!(count(active()).await, all / 5 * 4);
    assert_eq!(count(OAuthSessionFilter { clients: vec![id(1)], ..any() }).await, all / 3);
    assert_eq!(count(OAuthSessionFilter { user: Some(id(2)), ..any() }).await, 3);
    let created = Between { after: Some(at(999)), before: Some(at(2000)) };
    assert_eq!(count(OAuthSessionFilter { created, ..any() }).await, 1000);
    assert_eq!(count(OAuthSessionFilter { created, ..active() }).await, 800);
    let last_active = Between { after: Some(at(60 * 999)), before: Some(at(60 * 2000)) };
    assert_eq!(count(OAuthSessionFilter { last_active, ..any() }).await, 1000);
    let compat = CompatSessionFilter::default();
    assert_eq!(compat_sessions::count_listed(store, &compat).await.unwrap(), all);
}

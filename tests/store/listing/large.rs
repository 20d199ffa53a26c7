//! A large server: 100,000 users and 300,000 sessions. What is asked of the lists costs the same at
//! their beginning, in their middle and at their end, and counts are right.

use std::time::{Duration, Instant};

use postern::domain::listing::*;
use postern::domain::session::Activity;
use postern::domain::{CompatSession, Id, OAuthSession, SessionState, User};
use postern::store::{Store, compat_sessions, oauth_sessions, users};

use crate::support as s;

const USERS: u64 = 100_000;
/// Of each kind.
const SESSIONS: u64 = 150_000;
const AT_ONCE: u64 = 10_000;
const BEGIN: u64 = 1_700_000_000_000;

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

/// Every user of an even number has sessions, three each.
fn owner(n: u64) -> u64 {
    2 * (n % (USERS / 2))
}

fn state(n: u64) -> SessionState {
    if n.is_multiple_of(5) { SessionState::Finished { at: at(n) } } else { SessionState::Active }
}

fn oauth(n: u64) -> OAuthSession {
    let mut session = s::oauth_session(n, 0, "ABCDEFGHIJ");
    (session.id, session.created_at, session.state) = (id(n), at(n), state(n));
    session.user_id = Some(id(owner(n)));
    session.client_id = id(n % 3);
    session.scope = "openid urn:matrix:client:api:*".parse().unwrap();
    session.browser_session_id = None;
    session.last_active = Some(Activity { at: at(60 * n), ip: None });
    session
}

fn compat(n: u64) -> CompatSession {
    let mut session = s::compat_session(n, 0, "phone");
    (session.id, session.created_at, session.state) = (id(n), at(n), state(n));
    session.user_id = id(owner(n));
    session.device_id = None;
    session
}

async fn fill(store: &Store) {
    for first in (0..USERS).step_by(usize::try_from(AT_ONCE).unwrap()) {
        let mut tx = store.begin().await.unwrap();
        for n in first..first + AT_ONCE {
            users::put(&mut tx, &some_user(n)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    for first in (0..SESSIONS).step_by(usize::try_from(AT_ONCE).unwrap()) {
        let mut tx = store.begin().await.unwrap();
        for n in first..first + AT_ONCE {
            oauth_sessions::put(&mut tx, &oauth(n)).await.unwrap();
            compat_sessions::put(&mut tx, &compat(n)).await.unwrap();
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
    let (_folder, store) = s::store();
    fill(&store).await;

    let all = UserFilter::default();
    costs_the_same(USERS, async |w| users::list(&store, &all, &w).await.unwrap(), "users").await;
    let idle = UserFilter { has_active_oauth2_session: Some(false), ..UserFilter::default() };
    let list = async |w| users::list(&store, &idle, &w).await.unwrap();
    costs_the_same(USERS, list, "users without sessions").await;
    let used = Between { after: Some(at(0)), before: Some(at(60 * SESSIONS)) };
    let active = OAuthSessionFilter {
        status: Some(SessionStatus::Active),
        last_active: used,
        ..OAuthSessionFilter::default()
    };
    let list = async |w| oauth_sessions::list(&store, &active, &w).await.unwrap();
    costs_the_same(SESSIONS, list, "sessions that were used").await;

    users_are_counted(&store).await;
    sessions_are_counted(&store).await;
}

async fn users_are_counted(store: &Store) {
    let count = async |filter: UserFilter| users::count_listed(store, &filter).await.unwrap();
    let any = UserFilter::default;
    assert_eq!(count(any()).await, USERS);
    assert_eq!(count(UserFilter { admin: Some(true), ..any() }).await, USERS / 1000);
    assert_eq!(count(UserFilter { admin: Some(false), ..any() }).await, USERS - USERS / 1000);
    let locked = || UserFilter { status: Some(UserStatus::Locked), ..any() };
    assert_eq!(count(locked()).await, USERS / 10);
    assert_eq!(count(UserFilter { admin: Some(false), ..locked() }).await, USERS / 10 - 100);
    // Of every user's three sessions one of each five that there are has ended.
    let some = UserFilter { has_active_compat_session: Some(true), ..any() };
    let none = UserFilter { has_active_compat_session: Some(false), ..any() };
    assert_eq!(count(some).await + count(none).await, USERS);
    assert_eq!(count(UserFilter { search: Some("U9999".into()), ..any() }).await, 11);
    assert_eq!(count(UserFilter { search: Some("99998".into()), ..any() }).await, 1);
    let (_, took) = time(async || count(any()).await).await;
    assert!(took < Duration::from_millis(20), "{took:?}");
}

async fn sessions_are_counted(store: &Store) {
    let count = async |filter| oauth_sessions::count_listed(store, &filter).await.unwrap();
    let any = OAuthSessionFilter::default;
    assert_eq!(count(any()).await, SESSIONS);
    let active = || OAuthSessionFilter { status: Some(SessionStatus::Active), ..any() };
    assert_eq!(count(active()).await, SESSIONS / 5 * 4);
    assert_eq!(count(OAuthSessionFilter { clients: vec![id(1)], ..any() }).await, SESSIONS / 3);
    assert_eq!(count(OAuthSessionFilter { user: Some(id(2)), ..any() }).await, 3);
    let created = Between { after: Some(at(999)), before: Some(at(2000)) };
    assert_eq!(count(OAuthSessionFilter { created, ..any() }).await, 1000);
    assert_eq!(count(OAuthSessionFilter { created, ..active() }).await, 800);
    let last_active = Between { after: Some(at(60 * 999)), before: Some(at(60 * 2000)) };
    assert_eq!(count(OAuthSessionFilter { last_active, ..any() }).await, 1000);
    let compat = CompatSessionFilter::default();
    assert_eq!(compat_sessions::count_listed(store, &compat).await.unwrap(), SESSIONS);
}

//! Lists for administrators on a large server: pages at the beginning, in the middle and at the end
//! of 100,000 users and 300,000 sessions. In this process, on the store itself: what the admin API
//! adds is the same for every page.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::ensure;
use postern::domain::listing::{
    CompatSessionFilter, Listed, SessionStatus, UserFilter, UserStatus, Window,
};
use postern::domain::session::Activity;
use postern::domain::{CompatSession, CompatSessionId, Id, SessionState, Timestamp, User, UserId};
use postern::store::{Options, Store, StoreError, compat_sessions, users};
use ulid::Ulid;

const USERS: u64 = 100_000;
const SESSIONS: u64 = 300_000;
const AT_ONCE: u64 = 2_000;
const PAGE: usize = 100;
const TIMES: usize = 201;
const BEGIN: u64 = 1_700_000_000_000;

/// Fills a store and prints how long pages and counts take.
pub async fn run(folder: &Path) -> anyhow::Result<()> {
    let store = Store::open(&folder.join("listing"), &Options::default())?;
    let begun = Instant::now();
    fill(&store).await?;
    println!("\n{USERS} users and {SESSIONS} sessions were made in {:.0?}.\n", begun.elapsed());
    println!("| pages of {PAGE} | first | middle | last | slowest to quickest |");
    println!("|---|---:|---:|---:|---:|");
    let filter = UserFilter::default();
    pages("users", USERS, async |window| users::list(&store, &filter, &window).await).await?;
    let filter = UserFilter {
        status: Some(UserStatus::Active),
        has_active_compat_session: Some(true),
        ..UserFilter::default()
    };
    let list = async |window| users::list(&store, &filter, &window).await;
    pages("active users with a session", USERS, list).await?;
    let filter = UserFilter { search: Some("99".into()), ..UserFilter::default() };
    let list = async |window| users::list(&store, &filter, &window).await;
    pages("users with \"99\" in their name", USERS, list).await?;
    let filter = CompatSessionFilter::default();
    let list = async |window| compat_sessions::list(&store, &filter, &window).await;
    pages("sessions", SESSIONS, list).await?;
    let active = Some(SessionStatus::Active);
    let filter = CompatSessionFilter { status: active, ..CompatSessionFilter::default() };
    let list = async |window| compat_sessions::list(&store, &filter, &window).await;
    pages("active sessions", SESSIONS, list).await?;

    println!("\n| counts | |\n|---|---:|");
    let count = async || users::count_listed(&store, &UserFilter::default()).await;
    println!("| users | {:.1?} |", time(count).await?.1);
    let count = async || compat_sessions::count_listed(&store, &filter).await;
    println!("| active sessions | {:.1?} |", time(count).await?.1);
    store.close().await?;
    Ok(())
}

async fn pages<T, I: Id>(
    what: &str,
    all: u64,
    read: impl AsyncFn(Window<I>) -> Result<Listed<T>, StoreError>,
) -> anyhow::Result<()> {
    let first = time(async || read(Window::first(PAGE)).await).await?;
    let middle = time(async || read(Window::after(Some(id(all / 2)), PAGE)).await).await?;
    let end = Window { from_end: true, ..Window::first(PAGE) };
    let last = time(async || read(end).await).await?;
    for (page, _) in [&first, &middle, &last] {
        ensure!(page.items.len() == PAGE, "a page of {what} is not full");
    }
    let times = [first.1, middle.1, last.1];
    let (quickest, slowest) = (times.iter().min(), times.iter().max());
    let ratio = slowest.zip(quickest).map_or(0.0, |(slow, quick)| slow.div_duration_f64(*quick));
    let [first, middle, last] = times;
    println!("| {what} | {first:.1?} | {middle:.1?} | {last:.1?} | {ratio:.2} |");
    Ok(())
}

/// What comes of some work, and the median of how long it takes.
async fn time<T>(
    work: impl AsyncFn() -> Result<T, StoreError>,
) -> Result<(T, Duration), StoreError> {
    let mut took = Vec::with_capacity(TIMES);
    loop {
        let begun = Instant::now();
        let done = work().await?;
        took.push(begun.elapsed());
        if took.len() == TIMES {
            took.sort_unstable();
            return Ok((done, took[TIMES / 2]));
        }
    }
}

async fn fill(store: &Store) -> anyhow::Result<()> {
    for first in (0..USERS).step_by(usize::try_from(AT_ONCE)?) {
        let mut tx = store.begin().await?;
        for n in first..first + AT_ONCE {
            users::put(&mut tx, &user(n)).await?;
        }
        tx.commit().await?;
    }
    for first in (0..SESSIONS).step_by(usize::try_from(AT_ONCE)?) {
        let mut tx = store.begin().await?;
        for n in first..first + AT_ONCE {
            compat_sessions::put(&mut tx, &session(n)).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn id<T: Id>(n: u64) -> T {
    T::from_ulid(Ulid::from_parts(BEGIN + n, u128::from(n)))
}

fn at(n: u64) -> Timestamp {
    Timestamp::from_millis(i64::try_from(BEGIN + n).unwrap_or(i64::MAX))
}

fn user(n: u64) -> User {
    User {
        id: id::<UserId>(n),
        username: format!("user{n}"),
        created_at: at(n),
        locked_at: n.is_multiple_of(10).then(|| at(n)),
        deactivated_at: None,
        can_request_admin: n.is_multiple_of(1000),
        is_guest: false,
        primary_email: None,
    }
}

fn session(n: u64) -> CompatSession {
    CompatSession {
        id: id::<CompatSessionId>(n),
        user_id: id(n % USERS),
        device_id: None,
        browser_session_id: None,
        created_at: at(n),
        state: if n.is_multiple_of(4) {
            SessionState::Finished { at: at(n) }
        } else {
            SessionState::Active
        },
        is_synapse_admin: false,
        human_name: None,
        user_agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0)".into()),
        last_active: Some(Activity { at: at(60 * n), ip: None }),
    }
}

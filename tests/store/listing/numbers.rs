//! The numbers of lists follow from the records: those that are wrong are put right.

use postern::domain::SessionState;
use postern::domain::listing::{OAuthSessionFilter, UserFilter};
use postern::store::{Store, check_folder, compat_sessions, oauth_sessions, restore, sweep, users};

use crate::support::{at, compat_session, id, oauth_session, options, store, user};

async fn count(store: &Store, filter: UserFilter) -> u64 {
    users::count_listed(store, &filter).await.unwrap()
}

fn with_sessions(some: bool) -> UserFilter {
    UserFilter { has_active_oauth2_session: Some(some), ..UserFilter::default() }
}

#[tokio::test]
async fn wrong_numbers_are_put_right_by_a_check_and_by_a_restoration() {
    let (folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for n in 0..10 {
        users::put(&mut tx, &user(n, &format!("user{n}"))).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(count(&store, UserFilter::default()).await, 10);
    store.close().await.unwrap();
    spoil(folder.path());

    let store = Store::open(folder.path(), &options()).unwrap();
    assert_ne!(count(&store, UserFilter::default()).await, 10, "it is spoilt");
    let backup = folder.path().join("spoilt.postern-backup");
    store.backup(&backup).await.unwrap();
    store.close().await.unwrap();
    let report = check_folder(folder.path(), 1 << 20, false).unwrap();
    assert!(report.is_sound() && report.miscounted > 0, "{report:?}");
    let report = check_folder(folder.path(), 1 << 20, false).unwrap();
    assert_eq!(report.miscounted, 0, "it was put right before");
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(count(&store, UserFilter::default()).await, 10);

    let elsewhere = tempfile::tempdir().unwrap();
    let anew = elsewhere.path().join("store");
    restore(&backup, &anew, 1 << 20).unwrap();
    let restored = Store::open(&anew, &options()).unwrap();
    assert_eq!(count(&restored, UserFilter::default()).await, 10);
}

/// Writes nonsense into every number, and one that is nobody's.
fn spoil(folder: &std::path::Path) {
    const COUNTS: u8 = 25;
    let db = sled::open(folder.join("sled")).unwrap();
    let records = db.open_tree("records").unwrap();
    for row in records.scan_prefix([COUNTS]).keys() {
        records.insert(row.unwrap(), &7777_u64.to_be_bytes()).unwrap();
    }
    records.insert([COUNTS, 250, 250], b"nonsense").unwrap();
    db.flush().unwrap();
}

#[tokio::test]
async fn who_has_sessions_is_known_from_the_first_to_the_last() {
    let (_folder, store) = store();
    let counts = async || {
        (count(&store, with_sessions(true)).await, count(&store, with_sessions(false)).await)
    };
    let mut tx = store.begin().await.unwrap();
    // A session may come before its user, as in an import.
    oauth_sessions::put(&mut tx, &oauth_session(1, 1, "ABCDEFGHIJ")).await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    users::put(&mut tx, &user(2, "bob")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(counts().await, (1, 1));

    let ended = SessionState::Finished { at: at(5) };
    let mut tx = store.begin().await.unwrap();
    let second = oauth_session(2, 1, "KLMNOPQRST");
    oauth_sessions::put(&mut tx, &second).await.unwrap();
    let mut first = oauth_session(1, 1, "ABCDEFGHIJ");
    first.state = ended;
    oauth_sessions::put(&mut tx, &first).await.unwrap();
    // One of another kind is none of these.
    compat_sessions::put(&mut tx, &compat_session(3, 2, "phone")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(counts().await, (1, 1), "the second one stands");

    let mut tx = store.begin().await.unwrap();
    oauth_sessions::remove(&mut tx, second.id).await.unwrap();
    users::remove(&mut tx, id(2)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(counts().await, (0, 1));
}

#[tokio::test]
async fn what_is_forgotten_is_counted_no_more() {
    let (folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let mut session = oauth_session(1, 1, "ABCDEFGHIJ");
    session.state = SessionState::Finished { at: at(0) };
    oauth_sessions::put(&mut tx, &session).await.unwrap();
    sweep(&mut tx, at(40 * 24 * 3600 * 1000), 10).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        oauth_sessions::count_listed(&store, &OAuthSessionFilter::default()).await.unwrap(),
        0
    );
    store.close().await.unwrap();
    let report = check_folder(folder.path(), 1 << 20, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    assert_eq!(report.miscounted, 0);
}

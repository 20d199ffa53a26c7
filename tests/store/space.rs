//! How much of the disk is taken, and how it is given back.

use postern::store::{MAX_ENTRY, Store, StoreError, check_folder, compact_folder, users};

use crate::support::{options, store, user};

fn size_of(folder: &std::path::Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .map(|entry| match entry.metadata().unwrap() {
            folder if folder.is_dir() => size_of(&entry.path()),
            file => file.len(),
        })
        .sum()
}

/// Writes `count` users of `bytes` of name, 500 to a commit.
async fn fill(store: &Store, count: u64, round: u64, bytes: usize) {
    for first in (0..count).step_by(500) {
        let mut tx = store.begin().await.unwrap();
        for n in first..(first + 500).min(count) {
            let name = format!("{n:08}-{round:03}-{}", "x".repeat(bytes));
            users::put(&mut tx, &user(n, &name)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn updates_do_not_make_the_database_grow_without_end() {
    let (folder, store) = store();
    let mut sizes = Vec::new();
    for round in 0..36 {
        fill(&store, 2_000, round, 150).await;
        sizes.push(size_of(&folder.path().join("sled")));
    }
    store.close().await.unwrap();
    let report = check_folder(folder.path(), 1 << 24, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    // Each round rewrites everything there is. Without giving anything back the second half of the
    // rounds would take as much as the first.
    let (middle, end) = (sizes[sizes.len() / 2], sizes[sizes.len() - 1]);
    assert!(end < middle + middle * 3 / 5, "{sizes:?}");
    assert!(end < 30 * report.payload, "{end} bytes for {}", report.payload);
}

#[tokio::test]
async fn compaction_gives_space_back_and_keeps_everything() {
    let (folder, store) = store();
    fill(&store, 4_000, 0, 300).await;
    let mut tx = store.begin().await.unwrap();
    for user in users::page(&tx, None, 3_900).await.unwrap() {
        users::remove(&mut tx, user.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    let left = users::page(&store, None, 9_999).await.unwrap();
    assert_eq!(left.len(), 100);
    store.close().await.unwrap();
    let (before, after) = compact_folder(folder.path(), 1 << 24).unwrap();
    assert!(after * 2 < before, "{before} bytes became {after}");
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(users::page(&store, None, 9_999).await.unwrap(), left);
    assert!(!folder.path().join("sled.old").exists());
}

#[tokio::test]
async fn the_largest_values_make_no_blob_files() {
    let (folder, store) = store();
    let longest = MAX_ENTRY - 200;
    for round in 0..4 {
        let mut tx = store.begin().await.unwrap();
        for n in 0..200 {
            // The name stands in the record and twice in the index: each near the limit.
            let name = format!("{n:03}-{round}-{}", "y".repeat(longest));
            users::put(&mut tx, &user(n, &name)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    store.close().await.unwrap();
    let blobs = std::fs::read_dir(folder.path().join("sled/blobs")).unwrap().count();
    assert_eq!(blobs, 0);
    let report = check_folder(folder.path(), 1 << 24, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    assert!(report.payload > 200 * 3 * longest as u64);
}

#[tokio::test]
async fn nothing_new_is_written_below_the_limit_of_free_space() {
    let folder = tempfile::tempdir().unwrap();
    let never = postern::store::Options { min_free: u64::MAX, ..options() };
    let store = Store::open(folder.path(), &never).unwrap();
    assert!(store.is_full());
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    assert_eq!(tx.commit().await, Err(StoreError::Full));
    assert_eq!(store.failure(), None, "a refusal is no failure");
    assert_eq!(users::page(&store, None, 9).await.unwrap(), []);
    store.begin().await.unwrap().commit().await.unwrap();
}

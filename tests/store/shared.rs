//! Records that are kept decoded: nobody finds an older one than what was answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use postern::store::users;

use crate::support::{id, store, user};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_was_answered_is_what_every_reader_finds() {
    const COMMITS: u64 = 300;
    let (_folder, store) = store();
    let over = Arc::new(AtomicBool::new(false));
    let readers: Vec<_> = (0..4)
        .map(|_| {
            let (store, over) = (store.clone(), Arc::clone(&over));
            tokio::spawn(async move {
                while !over.load(Ordering::Relaxed) {
                    users::shared(&store, id(1)).await.unwrap();
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for commit in 0..COMMITS {
        let name = format!("name{commit}");
        let mut tx = store.begin().await.unwrap();
        users::put(&mut tx, &user(1, &name)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(users::shared(&store, id(1)).await.unwrap().unwrap().username, name);
    }
    let mut tx = store.begin().await.unwrap();
    users::remove(&mut tx, id(1)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(users::shared(&store, id(1)).await.unwrap(), None);
    over.store(true, Ordering::Relaxed);
    for reader in readers {
        reader.await.unwrap();
    }
}

#[tokio::test]
async fn a_transaction_reads_its_own_writes_and_not_what_is_kept() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "before")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(users::shared(&store, id(1)).await.unwrap().unwrap().username, "before");
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "after")).await.unwrap();
    assert_eq!(users::get(&tx, id(1)).await.unwrap().unwrap().username, "after");
    assert_eq!(users::shared(&store, id(1)).await.unwrap().unwrap().username, "before");
}

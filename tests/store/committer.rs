//! Many callers at once: nobody waits long, and the groups are synced.

use std::time::{Duration, Instant};

use postern::store::users;

use crate::support::{store, user};
use crate::workload::{WRITERS, take, verify};

/// No commit may take longer; sled's own `flush_async` came to a stand within 0.2 s at 7 callers.
const STALL: Duration = Duration::from_secs(8);

async fn commits_of(callers: u64, time: Duration) -> u64 {
    let (_folder, store) = store();
    let begun = Instant::now();
    let callers: Vec<_> = (0..callers)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut commits = 0;
                while begun.elapsed() < time {
                    let n = caller * 1_000_000 + commits;
                    let mut tx = store.begin().await.unwrap();
                    users::put(&mut tx, &user(caller, &format!("user{n}"))).await.unwrap();
                    tokio::time::timeout(STALL, tx.commit()).await.expect("a stall").unwrap();
                    commits += 1;
                }
                commits
            })
        })
        .collect();
    let mut commits = 0;
    for caller in callers {
        commits += caller.await.unwrap();
    }
    store.close().await.unwrap();
    commits
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_and_many_callers_commit_without_a_stall() {
    for callers in [1, 8, 64, 256] {
        let commits = commits_of(callers, Duration::from_secs(2)).await;
        assert!(commits > callers, "{callers} callers: only {commits} commits");
        println!("{callers} callers: {} commits/s", commits / 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_writers_leave_what_the_model_says() {
    let (_folder, store) = store();
    let writers: Vec<_> = (0..WRITERS as u64)
        .map(|writer| {
            let store = store.clone();
            tokio::spawn(async move {
                for step in 1..=100 {
                    take(&store, writer, step).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(verify(&store, &[100; WRITERS]).await, Ok([100; WRITERS]));
}

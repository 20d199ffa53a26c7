//! What a transaction promises.

use postern::store::{Index, MAX_ENTRY, PutError, StoreError, meta, user_emails, users};

use crate::support::{email, id, store, user};

#[tokio::test]
async fn a_transaction_reads_its_own_writes_and_others_only_once_it_is_committed() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    assert_eq!(users::by_username(&tx, "alice").await.unwrap(), Some(user(1, "alice")));
    assert_eq!(users::get(&store, id(1)).await.unwrap(), None);
    tx.commit().await.unwrap();
    assert_eq!(users::get(&store, id(1)).await.unwrap(), Some(user(1, "alice")));
}

#[tokio::test]
async fn a_dropped_transaction_leaves_nothing() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    drop(tx);
    let tx = store.begin().await.unwrap();
    assert_eq!(users::get(&tx, id(1)).await.unwrap(), None);
    assert_eq!(users::by_username(&tx, "alice").await.unwrap(), None);
}

#[tokio::test]
async fn what_an_earlier_transaction_of_the_group_staged_is_seen_and_kept_unique() {
    let (_folder, store) = store();
    let mut first = store.begin().await.unwrap();
    users::put(&mut first, &user(1, "alice")).await.unwrap();
    // Committed but not waited for: the next one stands on it, written or not.
    let first = tokio::spawn(first.commit());
    let mut second = store.begin().await.unwrap();
    assert_eq!(users::get(&second, id(1)).await.unwrap(), Some(user(1, "alice")));
    assert_eq!(
        users::put(&mut second, &user(2, "alice")).await,
        Err(PutError::Taken { index: Index::UserByName })
    );
    users::put(&mut second, &user(2, "bob")).await.unwrap();
    second.commit().await.unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(users::page(&store, None, 9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_refused_record_leaves_the_transaction_as_it_was() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    users::put(&mut tx, &user(2, "bob")).await.unwrap();
    users::put(&mut tx, &user(2, "alice")).await.unwrap_err();
    assert_eq!(users::by_username(&tx, "bob").await.unwrap(), Some(user(2, "bob")));
    tx.commit().await.unwrap();
    assert_eq!(users::by_username(&store, "bob").await.unwrap(), Some(user(2, "bob")));
}

#[tokio::test]
async fn a_unique_value_is_free_again_once_its_record_is_gone_or_changed() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    users::put(&mut tx, &user(1, "alison")).await.unwrap();
    users::put(&mut tx, &user(2, "alice")).await.unwrap();
    assert!(users::remove(&mut tx, id(2)).await.unwrap());
    assert!(!users::remove(&mut tx, id(2)).await.unwrap());
    users::put(&mut tx, &user(3, "alice")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(users::by_username(&store, "alice").await.unwrap(), Some(user(3, "alice")));
    assert_eq!(users::by_username(&store, "alison").await.unwrap(), Some(user(1, "alison")));
}

#[tokio::test]
async fn a_scan_is_merged_with_staged_writes_and_removals() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for n in [1, 2, 4, 6] {
        user_emails::put(&mut tx, &email(n, 1, &format!("{n}@example.com"))).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    user_emails::remove(&mut tx, id(2)).await.unwrap();
    user_emails::put(&mut tx, &email(3, 1, "3@example.com")).await.unwrap();
    user_emails::put(&mut tx, &email(5, 2, "5@example.com")).await.unwrap();
    user_emails::put(&mut tx, &email(6, 2, "6@example.com")).await.unwrap();
    let ids = |emails: Vec<postern::domain::UserEmail>| {
        emails.into_iter().map(|email| email.email).collect::<Vec<_>>()
    };
    let staged = user_emails::of_user(&tx, id(1), 9).await.unwrap();
    assert_eq!(ids(staged), ["1@example.com", "3@example.com", "4@example.com"]);
    let limited = user_emails::of_user(&tx, id(1), 2).await.unwrap();
    assert_eq!(ids(limited), ["1@example.com", "3@example.com"]);
    let committed = user_emails::of_user(&store, id(1), 9).await.unwrap();
    assert_eq!(committed.len(), 4);
    tx.commit().await.unwrap();
    let after = user_emails::of_user(&store, id(2), 9).await.unwrap();
    assert_eq!(ids(after), ["5@example.com", "6@example.com"]);
}

#[tokio::test]
async fn a_record_over_the_limit_is_refused_whole() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let large = user(1, &"a".repeat(MAX_ENTRY));
    let refused = users::put(&mut tx, &large).await;
    assert!(matches!(refused, Err(PutError::Store(StoreError::TooLarge { tree: "users", .. }))));
    assert_eq!(users::get(&tx, id(1)).await.unwrap(), None);
    // The record itself would fit, but not its index entry.
    let edge = user(2, &"İ".repeat(1370));
    let refused = users::put(&mut tx, &edge).await;
    assert!(matches!(refused, Err(PutError::Store(StoreError::TooLarge { tree: "index", .. }))));
    assert_eq!(users::get(&tx, id(2)).await.unwrap(), None);
}

#[tokio::test]
async fn a_commit_without_writes_returns_and_notes_are_kept() {
    let (_folder, store) = store();
    store.begin().await.unwrap().commit().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    meta::put(&mut tx, "greeting", &"hello").await.unwrap();
    tx.commit().await.unwrap();
    let tx = store.begin().await.unwrap();
    assert_eq!(meta::get::<String>(&tx, "greeting").await.unwrap().as_deref(), Some("hello"));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_closed_store_takes_no_more_writes_and_can_still_be_read() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "alice")).await.unwrap();
    tx.commit().await.unwrap();
    store.clone().close().await.unwrap();
    assert!(users::get(&store, id(1)).await.unwrap().is_some());
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(2, "bob")).await.unwrap();
    assert_eq!(tx.commit().await, Err(StoreError::Stopped));
}

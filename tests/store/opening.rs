//! Who may open a folder, and what is said when it cannot be opened.

use std::path::Path;

use postern::store::{
    BackupError, Checker, OpenError, Options, Store, check_folder, restore, users, verify_backup,
};

use crate::support::{id, options, store, user};

async fn put(store: &Store, n: u64, name: &str) {
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(n, name)).await.unwrap();
    tx.commit().await.unwrap();
}

fn refused(folder: &Path) -> OpenError {
    Store::open(folder, &options()).err().expect("the folder should not open")
}

/// A checker that always answers with `script`.
fn shell(script: &str) -> Options {
    let arguments = ["-c".into(), script.into()].to_vec();
    Options { checker: Checker::Program("/bin/sh".into(), arguments), ..options() }
}

#[tokio::test]
async fn a_second_process_is_told_who_has_the_folder() {
    let (folder, _store) = store();
    let error = refused(folder.path());
    assert!(matches!(&error, OpenError::Locked { pid } if *pid == std::process::id().to_string()));
    assert!(error.to_string().contains("Stop that one first"), "{error}");
}

#[tokio::test]
async fn a_folder_is_opened_and_closed_three_hundred_times() {
    let folder = tempfile::tempdir().unwrap();
    for n in 0..300 {
        let store = Store::open(folder.path(), &options()).unwrap();
        put(&store, n, &format!("user{n}")).await;
        // Every third time without an orderly stop.
        if n % 3 != 0 {
            store.close().await.unwrap();
        }
    }
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(users::page(&store, None, 999).await.unwrap().len(), 300);
}

#[tokio::test]
async fn only_the_owner_can_enter_a_new_folder() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data/store");
    Store::open(&folder, &options()).unwrap().close().await.unwrap();
    let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn a_folder_of_a_newer_version_is_left_alone() {
    let (folder, store) = store();
    store.close().await.unwrap();
    std::fs::write(folder.path().join("INITIALISED"), "text\nschema 99\n").unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, OpenError::Newer { found: 99 }), "{error}");
    assert!(error.to_string().contains("Start that version"), "{error}");
    assert!(folder.path().join("clean").exists(), "nothing in it was touched");
}

#[tokio::test]
async fn a_database_without_the_mark_is_moved_aside() {
    let (folder, store) = store();
    put(&store, 1, "alice").await;
    store.close().await.unwrap();
    std::fs::remove_file(folder.path().join("INITIALISED")).unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(users::get(&store, id(1)).await.unwrap(), None);
    assert!(folder.path().join("aside-1/db").exists());
}

#[tokio::test]
async fn a_folder_with_the_mark_is_never_begun_anew() {
    let (folder, store) = store();
    put(&store, 1, "alice").await;
    store.backup(&folder.path().join("before.postern-backup")).await.unwrap();
    std::fs::create_dir(folder.path().join("backups")).unwrap();
    let kept = folder.path().join("backups/one.postern-backup");
    store.backup(&kept).await.unwrap();
    store.close().await.unwrap();
    std::fs::remove_dir_all(folder.path().join("sled")).unwrap();
    let error = refused(folder.path());
    let OpenError::Damaged(damage) = &error else { panic!("{error}") };
    assert_eq!(damage.backup.as_deref(), Some(kept.as_path()));
    assert!(error.to_string().contains("postern storage restore"), "{error}");
    assert!(!folder.path().join("sled").exists());
}

#[tokio::test]
async fn an_unclean_stop_is_noticed_and_only_then_is_the_folder_checked() {
    let (folder, store) = store();
    put(&store, 1, "alice").await;
    store.close().await.unwrap();
    let unsound = shell(
        "echo '{\"commit_seq\":0,\"records\":{},\"payload\":0,\"problems\":[\"x\"],\"problem_count\":1}'",
    );
    // After an orderly stop nobody asks the checker; and dropping is no orderly stop.
    drop(Store::open(folder.path(), &unsound).unwrap());
    let error = Store::open(folder.path(), &unsound).err().unwrap();
    let OpenError::Damaged(damage) = error else { panic!("{error}") };
    assert_eq!(damage.problems, ["x"]);
    // The damage was the checker's invention: with a better one the folder opens.
    let store = Store::open(folder.path(), &options()).unwrap();
    assert!(users::get(&store, id(1)).await.unwrap().is_some());
    assert!(!folder.path().join("DAMAGED").exists());
}

#[tokio::test]
async fn a_checker_that_breaks_off_is_no_good_sign() {
    let (folder, store) = store();
    drop(store);
    let error = Store::open(folder.path(), &shell("kill -ABRT $$")).err().unwrap();
    assert!(error.to_string().contains("the check broke off (signal: 6"), "{error}");
    let nobody = Checker::Program("/nonexistent".into(), Vec::new());
    let error =
        Store::open(folder.path(), &Options { checker: nobody, ..options() }).err().unwrap();
    assert!(error.to_string().contains("the checker did not start"), "{error}");
    assert!(Store::open(folder.path(), &options()).is_ok());
}

#[tokio::test]
async fn a_backup_is_restored_into_an_empty_folder_only() {
    let (folder, store) = store();
    for n in 0..50 {
        put(&store, n, &format!("user{n}")).await;
    }
    let file = folder.path().join("one.postern-backup");
    let summary = store.backup(&file).await.unwrap();
    assert_eq!(verify_backup(&file).unwrap(), summary);
    assert_eq!(summary.commit_seq, 50);
    assert!(matches!(store.backup(&file).await, Err(BackupError::Exists(_))));
    put(&store, 99, "later").await;
    store.close().await.unwrap();
    assert!(matches!(restore(&file, folder.path(), 1 << 24), Err(OpenError::NotEmpty(_))));

    let other = tempfile::tempdir().unwrap();
    assert_eq!(restore(&file, other.path(), 1 << 24).unwrap(), summary);
    let report = check_folder(other.path(), 1 << 24, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    let store = Store::open(other.path(), &options()).unwrap();
    assert_eq!(users::page(&store, None, 99).await.unwrap().len(), 50);
    put(&store, 99, "other").await;
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_anything_is_written() {
    let (folder, store) = store();
    put(&store, 1, "alice").await;
    let file = folder.path().join("one.postern-backup");
    store.backup(&file).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let other = folder.path().join("other");
    for (at, cut) in [(0, false), (20, false), (whole.len() / 2, false), (whole.len() - 1, true)] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        if cut {
            damaged.truncate(at);
        }
        std::fs::write(&file, damaged).unwrap();
        assert!(matches!(restore(&file, &other, 1 << 24), Err(OpenError::Backup(_))), "byte {at}");
        assert!(!other.exists());
    }
    std::fs::write(&file, [&whole[..], b"more"].concat()).unwrap();
    assert!(verify_backup(&file).is_err());
}

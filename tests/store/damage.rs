//! Damaged files: what can be put right is, and the rest is reported, never served.

use std::path::Path;

use postern::store::{OpenError, Store, check_folder, restore};
use tempfile::TempDir;

use crate::child::Dice;
use crate::support::options;
use crate::workload::{WRITERS, take, verify};

/// A folder with `steps` steps of each writer behind it, opened a few times, so that there are
/// snapshots; left without an orderly stop unless `clean`.
async fn used(steps: u64, clean: bool) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in 0..2 {
        let store = Store::open(folder.path(), &options()).unwrap();
        for step in 1..=steps / 2 {
            for writer in 0..WRITERS as u64 {
                take(&store, writer, part * (steps / 2) + step).await.unwrap();
            }
        }
        if clean {
            store.close().await.unwrap();
        }
    }
    folder
}

fn snapshots(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut snapshots: Vec<_> = std::fs::read_dir(folder.join("sled"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("snap."))
        .collect();
    snapshots.sort();
    snapshots
}

async fn opens_whole(folder: &Path, steps: u64, what: &str) {
    let store = Store::open(folder, &options()).unwrap_or_else(|error| panic!("{what}: {error}"));
    let acked = [steps; WRITERS];
    assert_eq!(verify(&store, &acked).await, Ok(acked), "{what}");
    // And it can be written to.
    take(&store, 0, steps + 1).await.unwrap();
    drop(store);
    let store = Store::open(folder, &options()).unwrap();
    let mut after = acked;
    after[0] += 1;
    assert_eq!(verify(&store, &after).await, Ok(after), "{what}");
}

#[tokio::test]
async fn a_damaged_snapshot_or_conf_is_put_right_without_a_loss() {
    type Harm = fn(&Path);
    let harms: &[(&str, bool, Harm)] = &[
        ("snapshot empty", true, |f| std::fs::write(snapshots(f).pop().unwrap(), "").unwrap()),
        ("snapshot half", true, |f| {
            let path = snapshots(f).pop().unwrap();
            let bytes = std::fs::read(&path).unwrap();
            std::fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("snapshot garbage", true, |f| {
            let path = snapshots(f).pop().unwrap();
            let len = std::fs::read(&path).unwrap().len();
            std::fs::write(path, vec![0xa5; len]).unwrap();
        }),
        ("snapshot zeroed", true, |f| {
            let path = snapshots(f).pop().unwrap();
            let len = std::fs::read(&path).unwrap().len();
            std::fs::write(path, vec![0; len]).unwrap();
        }),
        ("snapshot gone", false, |f| {
            for snapshot in snapshots(f) {
                std::fs::remove_file(snapshot).unwrap();
            }
        }),
        ("unfinished snapshot", false, |f| {
            std::fs::write(f.join("sled/snap.00000000000FFFFF.generating"), "half").unwrap();
        }),
        ("conf zeroed", false, |f| std::fs::write(f.join("sled/conf"), [0; 62]).unwrap()),
        ("conf garbage", false, |f| std::fs::write(f.join("sled/conf"), [0xa5; 62]).unwrap()),
        ("conf empty", false, |f| std::fs::write(f.join("sled/conf"), "").unwrap()),
        ("conf gone", false, |f| std::fs::remove_file(f.join("sled/conf")).unwrap()),
        ("copy of conf garbage", false, |f| std::fs::write(f.join("conf.copy"), "x").unwrap()),
    ];
    for clean in [true, false] {
        for (what, quarantined, harm) in harms {
            let folder = used(20, clean).await;
            harm(folder.path());
            opens_whole(folder.path(), 20, &format!("{what}, clean stop: {clean}")).await;
            let quarantine = folder.path().join("quarantine/1/sled/db").exists();
            assert_eq!(quarantine, *quarantined, "{what}: a copy is kept of what was damaged");
            assert!(!folder.path().join("DAMAGED").exists());
            assert!(!folder.path().join("quarantine/retry").exists());
        }
    }
}

#[tokio::test]
async fn a_folder_that_went_back_in_time_is_reported() {
    for clean in [true, false] {
        let folder = used(10, clean).await;
        let old = folder.path().join("old");
        copy(&folder.path().join("sled"), &old);
        let store = Store::open(folder.path(), &options()).unwrap();
        take(&store, 0, 11).await.unwrap();
        take(&store, 0, 12).await.unwrap();
        if clean {
            store.close().await.unwrap();
        } else {
            drop(store);
        }
        std::fs::remove_dir_all(folder.path().join("sled")).unwrap();
        std::fs::rename(&old, folder.path().join("sled")).unwrap();
        let OpenError::Damaged(damage) = Store::open(folder.path(), &options()).err().unwrap()
        else {
            panic!("not served, and not another error")
        };
        assert_eq!(damage.missing_commits, 2);
        assert!(damage.problems[0].contains("commits 41 to 42 are missing"), "{damage}");
        // Started again by a supervisor, it says the same and copies nothing more.
        let again = Store::open(folder.path(), &options()).err().unwrap();
        let OpenError::Damaged(again) = again else { panic!("{again}") };
        assert_eq!(again.quarantine, damage.quarantine);
        assert!(folder.path().join("quarantine/1/WATERMARK").exists());
        assert!(!folder.path().join("quarantine/2").exists());
    }
}

#[tokio::test]
async fn a_lost_watermark_is_reported() {
    for harm in ["", "not a number!!!!"] {
        let folder = used(4, true).await;
        std::fs::write(folder.path().join("WATERMARK"), harm).unwrap();
        let error = Store::open(folder.path(), &options()).err().unwrap();
        assert!(error.to_string().contains("WATERMARK is missing or damaged"), "{error}");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Cuts, zeroes and flips bits in the log: it opens with everything, or it does not open.
#[tokio::test]
async fn a_damaged_log_is_whole_or_reported() {
    let original = used(200, false).await;
    let store = Store::open(original.path(), &options()).unwrap();
    let backup = original.path().join("one.postern-backup");
    store.backup(&backup).await.unwrap();
    drop(store);
    let mut dice = Dice(5);
    let (mut whole, mut reported) = (0, 0);
    for round in 0..28 {
        let folder = tempfile::tempdir().unwrap();
        copy(original.path(), folder.path());
        let db = folder.path().join("sled/db");
        let mut bytes = std::fs::read(&db).unwrap();
        let end = bytes.iter().rposition(|byte| *byte != 0).unwrap() as u64 + 1;
        let at = usize::try_from(dice.roll(end)).unwrap();
        match round % 4 {
            0 => bytes.truncate(usize::try_from(end - 1 - dice.roll(4096)).unwrap()),
            1 => bytes.truncate(usize::try_from(end / 2 + dice.roll(end / 2)).unwrap()),
            2 => {
                let page = at / 4096 * 4096;
                let last = (page + 4096).min(bytes.len());
                bytes[page..last].fill(0);
            }
            _ => bytes[at] ^= 1 << dice.roll(8),
        }
        std::fs::write(&db, bytes).unwrap();
        match Store::open(folder.path(), &options()) {
            Ok(store) => {
                verify(&store, &[200; WRITERS]).await.unwrap_or_else(|what| {
                    panic!("round {round}: served although damaged: {what}")
                });
                whole += 1;
            }
            Err(OpenError::Damaged(damage)) => {
                assert!(!damage.problems.is_empty());
                assert!(damage.quarantine.is_some());
                reported += 1;
            }
            Err(error) => panic!("round {round}: {error}"),
        }
    }
    println!("{whole} whole, {reported} reported");
    assert!(reported > 0, "no damage did any harm: the test is too gentle");
    // The way out that the report names works.
    let anew = tempfile::tempdir().unwrap();
    restore(&backup, anew.path(), 1 << 24).unwrap();
    assert!(check_folder(anew.path(), 1 << 24, false).unwrap().is_sound());
    opens_whole(anew.path(), 200, "restored").await;
}

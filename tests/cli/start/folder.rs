//! Data folders that are damaged, in use, or somebody else's.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{picture, refused, starts_whole, used};
use crate::support::service::Service;

type Harm = fn(&Path);

fn newest_snapshot(store: &Path) -> PathBuf {
    let names = fs::read_dir(store.join("sled")).unwrap().map(|entry| entry.unwrap().path());
    names.filter(|path| path.to_string_lossy().contains("/snap.")).max().unwrap()
}

fn zero(file: &Path) {
    let length = fs::metadata(file).unwrap().len();
    fs::write(file, vec![0; usize::try_from(length).unwrap()]).unwrap();
}

fn cut(file: &Path) {
    let bytes = fs::read(file).unwrap();
    let end = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    fs::write(file, &bytes[..end / 2]).unwrap();
}

/// Harm that is put right.
const MENDED: &[(&str, Harm)] = &[
    ("snapshot zeroed", |store| zero(&newest_snapshot(store))),
    ("snapshot gone", |store| fs::remove_file(newest_snapshot(store)).unwrap()),
    ("snapshot half made", |store| {
        fs::write(store.join("sled/snap.00000000000FFFFF.generating"), "half").unwrap();
    }),
    ("conf garbage", |store| fs::write(store.join("sled/conf"), [0xa5; 62]).unwrap()),
    ("conf gone", |store| fs::remove_file(store.join("sled/conf")).unwrap()),
    ("no sign of an orderly stop", |store| fs::remove_file(store.join("clean")).unwrap()),
    ("lock file of a dead process", |store| fs::write(store.join("lock"), "1\n").unwrap()),
];

/// Harm that nobody can put right, and what is said about it.
const REPORTED: &[(&str, Harm, &str)] = &[
    ("database cut", |store| cut(&store.join("sled/db")), "is damaged and was not opened"),
    ("database zeroed", |store| zero(&store.join("sled/db")), "is damaged and was not opened"),
    ("database empty", |store| fs::write(store.join("sled/db"), "").unwrap(), "is damaged and was"),
    (
        "database gone",
        |store| fs::remove_dir_all(store.join("sled")).unwrap(),
        "the database itself (sled/db) is gone",
    ),
    (
        "watermark gone",
        |store| fs::remove_file(store.join("WATERMARK")).unwrap(),
        "the file WATERMARK is missing or damaged",
    ),
];

#[test]
fn what_can_be_put_right_is_and_nothing_is_lost() {
    for (what, harm) in MENDED {
        let (mut service, token) = used();
        harm(&service.data_dir().join("store"));
        println!("{what}");
        starts_whole(&mut service, &token);
    }
}

#[test]
fn damage_is_reported_with_the_way_out_and_nothing_is_wiped() {
    for (what, harm, expected) in REPORTED {
        let (service, _) = used();
        let store = service.data_dir().join("store");
        harm(&store);
        let before = picture(&store);
        let said = refused(&service);
        assert!(said.contains(expected), "{what}: {said}");
        assert!(said.contains("postern storage restore --folder"), "{what}: {said}");
        let after = picture(&store);
        for (path, bytes) in &before {
            let name = path.strip_prefix(&store).unwrap();
            let kept = match name.to_str().unwrap() {
                "clean" | "lock" => true,
                // The engine tidies up what it opens. Twice there is twice the evidence.
                name if name.starts_with("sled/snap.") => true,
                "sled/db" => {
                    after.contains_key(path)
                        && after.contains_key(&store.join("quarantine/1/sled/db"))
                }
                _ => after.get(path) == Some(bytes),
            };
            assert!(kept, "{what}: {} was not kept", name.display());
        }
        // A supervisor starts it again and again: it says the same and fills no disk.
        let copies = || fs::read_dir(store.join("quarantine")).map_or(0, Iterator::count);
        let first = copies();
        assert!(refused(&service).contains(expected), "{what}, again");
        assert_eq!(copies(), first, "{what}");
    }
}

#[test]
fn a_folder_in_use_is_left_to_the_process_that_has_it() {
    let service = Service::up();
    let said = refused(&service);
    let expected = format!("in use by another process (pid {})", service.pid());
    assert!(said.contains(&expected), "{said}");
    assert!(said.contains("Stop that one first"), "{said}");
    assert_eq!(service.run(&["healthcheck"]).code(), 0, "the first one is well");
}

#[test]
fn a_folder_of_a_newer_version_is_left_alone() {
    let (mut service, token) = used();
    let mark = service.data_dir().join("store/INITIALISED");
    let right = fs::read(&mark).unwrap();
    fs::write(&mark, "text\nschema 99\n").unwrap();
    let before = picture(&service.data_dir());
    let said = refused(&service);
    assert!(said.contains("written by a newer version (its layout is 99"), "{said}");
    assert!(said.contains("Start that version"), "{said}");
    let mut after = picture(&service.data_dir());
    let lock = service.data_dir().join("store/lock");
    after.insert(lock.clone(), before[&lock].clone());
    assert!(after == before, "something was changed");
    fs::write(mark, right).unwrap();
    starts_whole(&mut service, &token);
}

#[test]
fn a_file_in_the_place_of_a_folder_is_named() {
    let service = Service::down();
    fs::write(service.data_dir(), "precious").unwrap();
    let said = refused(&service);
    assert!(said.contains("is not a folder"), "{said}");
    assert_eq!(fs::read(service.data_dir()).unwrap(), b"precious");

    fs::remove_file(service.data_dir()).unwrap();
    fs::create_dir(service.data_dir()).unwrap();
    let store = service.data_dir().join("store");
    fs::write(&store, "precious").unwrap();
    let said = refused(&service);
    assert!(said.contains("data/store is not a folder; move away what stands there"), "{said}");
    assert_eq!(fs::read(&store).unwrap(), b"precious");
}

#[test]
fn a_database_of_something_else_is_moved_aside() {
    let mut service = Service::down();
    let store = service.data_dir().join("store");
    fs::create_dir_all(store.join("sled")).unwrap();
    fs::write(store.join("sled/db"), "precious").unwrap();
    service.start();
    assert!(service.stop());
    assert_eq!(fs::read(store.join("aside-1/db")).unwrap(), b"precious");
}

/// A file system in memory over the data folder, unmounted at the end.
struct Disk(PathBuf);

impl Disk {
    /// `None` where nothing can be mounted.
    fn mount(place: PathBuf, size: &str) -> Option<Self> {
        fs::create_dir_all(&place).unwrap();
        let options = format!("size={size}");
        let mount = ["-t", "tmpfs", "-o", &options, "tmpfs"];
        let mounted = Command::new("mount").args(mount).arg(&place).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(place))
    }

    fn remount(&self, options: &str) {
        let options = format!("remount,{options}");
        let done = Command::new("mount").args(["-o", &options]).arg(&self.0).status().unwrap();
        assert!(done.success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let service = Service::down();
    let data = service.data_dir();
    let Some(disk) = Disk::mount(data.clone(), "200m") else {
        // Not root, whom no mode keeps out.
        fs::set_permissions(&data, Permissions::from_mode(0o500)).unwrap();
        let said = refused(&service);
        assert!(said.contains("must belong to the user that runs postern"), "{said}");
        return;
    };
    service.manage(&["register-user", "alice", "--yes"]);
    disk.remount("ro");
    let before = picture(&data);
    let said = refused(&service);
    assert!(said.contains("Read-only file system"), "{said}");
    assert!(said.contains(&data.display().to_string()), "{said}");
    assert!(picture(&data) == before);
}

/// Fills the disk of the data folder to the last byte.
fn fill(service: &Service) -> PathBuf {
    let filler = service.data_dir().join("filler");
    let mut file = fs::File::create(&filler).unwrap();
    while std::io::Write::write_all(&mut file, &[1; 4096]).is_ok() {}
    filler
}

#[test]
fn on_a_full_disk_it_opens_as_long_as_it_can_and_nothing_is_lost() {
    let mut service = Service::down();
    let Some(_disk) = Disk::mount(service.data_dir(), "200m") else {
        println!("skipped: no file system can be mounted here");
        return;
    };
    service.manage(&["register-user", "alice", "--yes"]);
    let issued = service.manage(&["issue-compatibility-token", "alice", "DEVICE"]);
    let token = issued["access_token"].as_str().unwrap().to_owned();
    let filler = fill(&service);
    // What was kept back for this is given up; what is there is served.
    starts_whole(&mut service, &token);
    assert!(service.log().contains("the disk is nearly full"), "{}", service.log());
    assert!(!service.data_dir().join("store/ballast").exists());
    fs::remove_file(filler).unwrap();
    starts_whole(&mut service, &token);
    assert!(service.data_dir().join("store/ballast").exists());
}

#[test]
fn a_disk_without_space_for_a_new_folder_is_named() {
    let mut service = Service::down();
    let Some(_disk) = Disk::mount(service.data_dir(), "200m") else {
        println!("skipped: no file system can be mounted here");
        return;
    };
    let filler = fill(&service);
    let said = refused(&service);
    assert!(said.contains("No space left on device"), "{said}");
    assert!(said.contains("make some space and start again"), "{said}");
    fs::remove_file(filler).unwrap();
    service.start();
    assert!(service.stop());
}

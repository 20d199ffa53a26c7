//! The disk is full: what was acknowledged is kept, and the store opens once there is space.

use std::path::Path;
use std::process::Command;

use postern::store::{OpenError, Options, Store};

use crate::child::{Victim, this_binary};
use crate::support::options;
use crate::workload::{WRITERS, acknowledged, verify};

/// A file system in memory, unmounted at the end.
struct Disk(tempfile::TempDir);

impl Disk {
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(folder.path())
            .output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn resize(&self, size: &str) {
        let options = format!("remount,size={size}");
        let status = Command::new("mount").args(["-o", &options]).arg(self.path()).status();
        assert!(status.unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

fn whole(folder: &Path, options: &Options, acks: &[String]) {
    let mut acked = [0; WRITERS];
    acknowledged(acks.iter().map(String::as_str), &mut acked);
    assert!(acked.iter().all(|acked| *acked > 0), "{acked:?}");
    let store = Store::open(folder, options).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async { verify(&store, &acked).await }).unwrap();
}

#[test]
fn a_full_disk_loses_nothing_and_opens_once_there_is_space() {
    let Some(disk) = Disk::mount("6m") else {
        println!("skipped: no file system can be mounted here");
        return;
    };
    // The child writes until it is told that there is no space, and then ends.
    let acks = Victim::start(this_binary("fill", disk.path())).wait();
    let place = disk.path().join("store");
    match Store::open(&place, &options()) {
        Ok(_) => {}
        Err(error @ OpenError::NoSpace(_)) => {
            assert!(error.to_string().contains("Make some space"), "{error}");
        }
        Err(error) => panic!("not taken for a lack of space: {error}"),
    }
    assert!(!place.join("quarantine").exists());
    disk.resize("24m");
    whole(&place, &options(), &acks);
}

#[test]
fn a_file_that_may_not_grow_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let child = this_binary("fill", folder.path());
    // 512-byte blocks; SIGXFSZ is ignored so that the write fails instead.
    let mut limited = Command::new("/bin/sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 6000; exec \"$0\" \"$@\""]);
    limited.arg(child.get_program()).args(child.get_args());
    limited.envs(child.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let acks = Victim::start(limited).wait();
    whole(&folder.path().join("store"), &options(), &acks);
}

#[test]
fn the_ballast_is_given_up_when_the_disk_is_full() {
    let Some(disk) = Disk::mount("24m") else {
        println!("skipped: no file system can be mounted here");
        return;
    };
    let place = disk.path().join("store");
    let options = Options { ballast: 4 << 20, ..options() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let store = Store::open(&place, &options).unwrap();
    assert_eq!(std::fs::metadata(place.join("ballast")).unwrap().len(), 4 << 20);
    runtime.block_on(store.close()).unwrap();
    // Somebody else fills the disk to the last byte.
    let mut filler = std::fs::File::create(disk.path().join("filler")).unwrap();
    let page = [1; 4096];
    while std::io::Write::write_all(&mut filler, &page).is_ok() {}
    let store = Store::open(&place, &options).unwrap();
    assert!(!place.join("ballast").exists());
    runtime.block_on(store.close()).unwrap();
    drop(filler);
    std::fs::remove_file(disk.path().join("filler")).unwrap();
    drop(Store::open(&place, &options).unwrap());
    assert!(place.join("ballast").exists(), "it is laid in again");
}

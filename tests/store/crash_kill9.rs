//! The process is killed at any moment, also while it opens: everything acknowledged is there.

use std::time::{Duration, Instant};

use postern::store::{Store, check_folder};

use crate::child::{Dice, Victim, patience, this_binary};
use crate::support::options;
use crate::workload::{WRITERS, acknowledged, verify};

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("store");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut acked = [0; WRITERS];
    let mut dice = Dice(1);
    let (start, mut kills, mut in_opening) = (Instant::now(), 0, 0);
    while start.elapsed() < patience() {
        let victim = Victim::start(this_binary("kill", folder.path()));
        let acks = victim.kill_after(Duration::from_millis(5 + dice.roll(146)));
        in_opening += u32::from(acks.is_empty());
        kills += 1;
        acknowledged(acks.iter().map(String::as_str), &mut acked);
        // Half of the time the next child finds what this one left.
        if dice.roll(2) == 0 && place.join("INITIALISED").exists() {
            let store = Store::open(&place, &options()).unwrap();
            runtime.block_on(async { verify(&store, &acked).await }).unwrap();
        }
    }
    let report = check_folder(&place, 1 << 24, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    assert!(acked.iter().all(|acked| *acked > 0), "no writer came to write: {acked:?}");
    assert!(!place.join("quarantine").exists(), "recovery was needed");
    println!("{kills} kills, {in_opening} before the first commit, acknowledged: {acked:?}");
}

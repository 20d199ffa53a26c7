//! The power is cut at any moment: everything acknowledged is there, unless the fdatasync is left
//! out, and then this very test finds the damage.

use std::path::Path;
use std::time::Duration;

use postern::store::Store;

use crate::child::{Dice, Victim, patience, this_binary};
use crate::disk::{Disk, Event, POLICIES, Policy, events, shim};
use crate::support::options;
use crate::workload::{WRITERS, acknowledged, verify};

/// Lets a writer run under the shim and be killed; what it did to the disk.
fn recorded(role: &str, time: Duration) -> Option<Vec<Event>> {
    let folder = tempfile::tempdir().unwrap();
    let shim = shim(folder.path())?;
    let root = folder.path().join("disk");
    std::fs::create_dir(&root).unwrap();
    let log = folder.path().join("log");
    let mut child = this_binary(role, &root);
    child.env("LD_PRELOAD", shim).env("SHIM_LOG", &log).env("SHIM_ROOT", &root);
    Victim::start(child).kill_after(time);
    Some(events(&log, &root))
}

#[derive(Default)]
struct Verdicts {
    fine: u32,
    bad: Vec<String>,
}

/// Cuts the power at `cuts` moments under each policy.
fn cut(events: &[Event], cuts: u64, dice: &mut Dice, verdicts: &mut Verdicts) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut moments: Vec<_> =
        (0..cuts).map(|_| usize::try_from(dice.roll(events.len() as u64)).unwrap()).collect();
    moments.sort_unstable();
    let mut disk = Disk::default();
    let mut played = 0;
    for moment in moments {
        for event in &events[played..moment] {
            disk.play(event);
        }
        played = moment;
        let acks = String::from_utf8(disk.seen("acks")).unwrap();
        let mut acked = [0; WRITERS];
        acknowledged(acks.lines().map(|line| line.strip_prefix("ack ").unwrap()), &mut acked);
        for policy in POLICIES {
            let folder = tempfile::tempdir().unwrap();
            disk.image(folder.path(), policy, dice);
            match judge(&runtime, &folder.path().join("store"), &acked) {
                Ok(()) => verdicts.fine += 1,
                Err(what) => verdicts.bad.push(format!("event {moment}, {policy:?}: {what}")),
            }
        }
    }
}

fn judge(
    runtime: &tokio::runtime::Runtime,
    folder: &Path,
    acked: &[u64; WRITERS],
) -> Result<(), String> {
    let store = Store::open(folder, &options()).map_err(|error| error.to_string())?;
    runtime.block_on(async { verify(&store, acked).await })?;
    if folder.join("quarantine").exists() { Err("recovery was needed".into()) } else { Ok(()) }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_is_cut() {
    let start = std::time::Instant::now();
    let mut dice = Dice(3);
    let mut verdicts = Verdicts::default();
    while start.elapsed() < patience() {
        let time = Duration::from_millis(100 + dice.roll(900));
        let Some(events) = recorded("power", time) else {
            println!("skipped: there is no C compiler");
            return;
        };
        cut(&events, 6, &mut dice, &mut verdicts);
    }
    assert!(verdicts.bad.is_empty(), "{} fine, but {:#?}", verdicts.fine, verdicts.bad);
    println!("{} images, all fine", verdicts.fine);
}

/// The negative control: without it nobody knows whether the test above can fail.
#[test]
fn without_the_fdatasync_the_same_test_finds_damage() {
    let mut dice = Dice(4);
    let mut verdicts = Verdicts::default();
    let Some(events) = recorded("power-unsynced", Duration::from_millis(900)) else {
        println!("skipped: there is no C compiler");
        return;
    };
    cut(&events, 6, &mut dice, &mut verdicts);
    println!("{} fine, {} bad", verdicts.fine, verdicts.bad.len());
    assert!(!verdicts.bad.is_empty());
    assert!(verdicts.bad.iter().any(|what| what.contains(&format!("{:?}", Policy::Nothing))));
}

/// Between any two acknowledgements of one writer lies an fdatasync of the log itself: sled's
/// `flush` is none.
#[test]
fn every_acknowledgement_stands_on_an_fdatasync() {
    let Some(events) = recorded("power", Duration::from_millis(600)) else {
        println!("skipped: there is no C compiler");
        return;
    };
    let (mut syncs, mut acks, mut at_last_ack) = (0_u64, 0_u64, [u64::MAX; WRITERS]);
    for event in &events {
        match event.op {
            b'd' if event.path.ends_with("sled/db") => syncs += 1,
            b'w' if event.path.ends_with("acks") => {
                let text = event.text();
                let writer = text.split(' ').nth(1).unwrap().parse::<usize>().unwrap();
                assert_ne!(at_last_ack[writer], syncs, "no fdatasync since the one before");
                at_last_ack[writer] = syncs;
                acks += 1;
            }
            _ => {}
        }
    }
    assert!(acks > 8 && syncs >= acks / WRITERS as u64, "{acks} acknowledged, {syncs} syncs");
    println!("{acks} acknowledgements, {syncs} syncs");
}

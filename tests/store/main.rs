//! The store on a real disk: what its transactions promise, and that nothing acknowledged is lost
//! when the process is killed, the power cut, the disk filled or the files damaged.
//!
//! `POSTERN_TEST_SECONDS` lengthens the kill and power tests (default 20 each);
//! `POSTERN_TEST_LARGE` makes the large server of the lists ten times as large.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod child;
mod collections;
mod committer;
mod crash_kill9;
mod damage;
mod disk;
mod enospc;
mod events;
mod golden;
mod listing;
mod model;
mod opening;
mod power_loss;
mod shared;
mod space;
mod support;
mod transactions;
mod workload;

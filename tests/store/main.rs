//! The store on a real disk: what its transactions promise, and that nothing acknowledged is lost
//! when the process is killed, the power cut, the disk filled or the files damaged.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod child;
mod collections;
mod support;
mod transactions;

//! Stops the real program at the worst moments, under load, and looks at what is left.
//!
//! People (`person.rs`) sign in, refresh, sign out and change their passwords over HTTP, and
//! remember what they were told; `verify.rs` holds the service to it after each restart.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod browser;
mod http;
mod kill9;
mod person;
mod server;
mod terminate;
mod verify;

/// Reproducible disorder: splitmix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }
}

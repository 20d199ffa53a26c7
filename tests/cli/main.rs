//! Drives the real program from the command line.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod asking;
mod clients;
mod config;
mod doctor;
mod look;
mod policy;
mod sessions;
mod socket;
mod start;
mod templates;

/// Makes two tests of each function: one with the server down, so that the command opens the data
/// folder itself, and one with the server up, so that it goes through the socket.
macro_rules! with_the_server_down_and_up {
    ($($name:ident)*) => {
        mod server_down {
            $(#[test] fn $name() { super::$name(&crate::support::service::Service::down()); })*
        }
        mod server_up {
            $(#[test] fn $name() { super::$name(&crate::support::service::Service::up()); })*
        }
    };
}
pub(crate) use with_the_server_down_and_up;

/// A password that nobody guesses.
const PASSWORD: &str = "seven onions under the staircase";

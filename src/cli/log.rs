//! Logs, on standard error: of the server from `info` on, of the other commands warnings only.
//! `POSTERN_LOG` (or `RUST_LOG`) says otherwise, in the words of `tracing`: `debug`, or
//! `info,postern::web=debug`.

use std::io::{IsTerminal, stderr};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Begins to log for a command; does nothing the second time.
pub(super) fn init() {
    let format = tracing_subscriber::fmt()
        .with_env_filter(filter(LevelFilter::WARN))
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    let _ = format.without_time().try_init();
}

/// Begins to log for the server.
pub(super) fn init_server() {
    let format = tracing_subscriber::fmt()
        .with_env_filter(filter(LevelFilter::INFO))
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    let _ = format.with_target(false).try_init();
}

fn filter(default: LevelFilter) -> EnvFilter {
    let wanted = std::env::var("POSTERN_LOG").or_else(|_| std::env::var("RUST_LOG"));
    EnvFilter::builder()
        .with_default_directive(default.into())
        .parse_lossy(wanted.unwrap_or_default())
}

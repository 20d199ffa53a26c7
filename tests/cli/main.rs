//! The real binary, as people use it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod config;

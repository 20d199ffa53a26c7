//! The real binary, as people use it.

mod config;

//! `cargo bench --bench compare`: the release binary beside a bare actix-web handler that answers
//! the same JSON, both on this machine, in one run, slice by slice in turn. What is printed, and
//! how to read it: `benches/README.md`.
//!
//! `service.rs` runs the binary, `bare.rs` is the yardstick (this same executable, as a process of
//! its own), `homeserver.rs` answers in Synapse's place, `sign_in.rs` fills the service with
//! sessions, `clients.rs` has the load, `load.rs` the loop and its clock, `figures.rs` the table; `listing.rs` reads lists of a large store.

mod bare;
mod clients;
mod connection;
mod figures;
mod homeserver;
mod listing;
mod load;
mod plan;
mod process;
mod service;
mod sign_in;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measures the release binary beside a bare handler.
#[derive(Debug, Parser)]
struct Args {
    /// The binary to measure, instead of the one that was just built
    #[arg(long, value_name = "FILE", default_value = env!("CARGO_BIN_EXE_postern"))]
    binary: PathBuf,
    /// Only what has this in its name: introspection, polling, page, login, refresh, start, listing
    #[arg(long, value_name = "NAME", default_value = "")]
    only: String,
    /// How many pairs of slices each comparison has
    #[arg(long, value_name = "NUMBER", default_value_t = 8)]
    slices: usize,
    /// Passed on by cargo
    #[arg(long, hide = true)]
    bench: bool,
    #[command(subcommand)]
    role: Option<Role>,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Be the bare handler
    #[command(hide = true)]
    Bare {
        /// Where to listen on 127.0.0.1
        port: u16,
        /// A JSON object: what is answered, by path
        answers: PathBuf,
    },
}

fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match &args.role {
        Some(Role::Bare { port, answers }) => bare::serve(*port, answers),
        None => plan::run(&plan::Plan {
            binary: args.binary,
            only: args.only,
            slices: args.slices.max(1),
        }),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

//! `postern`: the command line.

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    postern::cli::main()
}

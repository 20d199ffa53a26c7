//! The `postern` executable: everything it does begins in `cli/`.

use std::process::ExitCode;

fn main() -> ExitCode {
    postern::cli::main()
}

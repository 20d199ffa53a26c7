//! Hands the arguments to `cli`.

fn main() -> std::process::ExitCode {
    postern::cli::main()
}

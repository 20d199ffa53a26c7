//! Who walks a folder that was not left in order. Damage shows in sled as a panic as often as an
//! error, and could show as a hang: so the server lets a child process do it, within a time limit.
//! The child ends when its standard input does: one that outlived a server that was killed would
//! keep the next one from the database.

use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use super::check::{Report, check};
use super::{Held, files};

/// Who checks.
#[derive(Clone, Debug, Default)]
pub enum Checker {
    /// A thread of this process: for tests and tools.
    #[default]
    InProcess,
    /// This executable, started again as `storage check`: for the server.
    ThisBinary,
    /// Another program, with its first arguments; `--json --under-lock --folder <folder>` follow.
    Program(PathBuf, Vec<OsString>),
}

impl Checker {
    /// Walks the folder, which this process holds, in at most a minute and a second per 4 MiB.
    pub(super) fn check(&self, folder: &Path, cache_capacity: u64) -> Report {
        let size = files::size_of(&folder.join("sled")).unwrap_or(0);
        let limit = Duration::from_secs(60 + size / (4 << 20));
        match self {
            Self::InProcess => in_process(folder, cache_capacity, limit),
            // Where there is no /proc, nobody knows where the executable is.
            Self::ThisBinary => match std::env::current_exe() {
                Ok(exe) => child(&exe, &["storage".into(), "check".into()], folder, limit)
                    .unwrap_or_else(|_| in_process(folder, cache_capacity, limit)),
                Err(_) => in_process(folder, cache_capacity, limit),
            },
            Self::Program(exe, arguments) => child(exe, arguments, folder, limit)
                .unwrap_or_else(|error| Report::of(format!("the checker did not start: {error}"))),
        }
    }
}

fn in_process(folder: &Path, cache_capacity: u64, limit: Duration) -> Report {
    let (tell, told) = mpsc::channel();
    let held = Held::under_parent(folder);
    std::thread::spawn(move || tell.send(check(&held, cache_capacity)));
    match told.recv_timeout(limit) {
        Ok(report) => report,
        Err(mpsc::RecvTimeoutError::Timeout) => too_long(limit),
        Err(mpsc::RecvTimeoutError::Disconnected) => Report::of("the check broke off"),
    }
}

fn child(
    exe: &Path,
    arguments: &[OsString],
    folder: &Path,
    limit: Duration,
) -> std::io::Result<Report> {
    let mut child = Command::new(exe)
        .args(arguments)
        .args(["--json", "--under-lock", "--folder"])
        .arg(folder)
        // Never written to: its end tells the child that we are gone.
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut output = child.stdout.take().expect("the output was asked for");
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut text = Vec::new();
        // What cannot be read is no report, which is told below.
        let _ = output.read_to_end(&mut text);
        tell.send(text)
    });
    let text = told.recv_timeout(limit);
    if text.is_err() {
        child.kill()?;
    }
    let status = child.wait()?;
    let Ok(text) = text else { return Ok(too_long(limit)) };
    // A test program may say other things before; the report is the last line.
    let line = text.trim_ascii_end().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(serde_json::from_slice(line)
        .unwrap_or_else(|_| Report::of(format!("the check broke off ({status})"))))
}

fn too_long(limit: Duration) -> Report {
    Report::of(format!("the check was not over after {} seconds", limit.as_secs()))
}

//! The `sendmail` program, which every mail server on a Unix machine brings along: the mail goes in,
//! the exit code says whether it was taken.

use std::env;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use lettre::Message;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use super::MailError;

/// Hands a mail over.
pub(super) async fn send(command: &str, message: &Message) -> Result<String, MailError> {
    let failed = |reason: String| MailError::Sendmail { command: command.to_owned(), reason };
    let envelope = message.envelope();
    let mut program = Command::new(command);
    // `-i`: a line with a single dot is not the end. `--`: an address is never an option.
    program.arg("-i");
    if let Some(from) = envelope.from() {
        program.arg("-f").arg::<&str>(from.as_ref());
    }
    program.arg("--").args(envelope.to().iter().map(AsRef::<str>::as_ref));
    program.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = program.spawn().map_err(|error| failed(error.to_string()))?;
    let mut input = child.stdin.take().ok_or_else(|| failed("it has no input".to_owned()))?;
    // One that does not read to the end says why when it exits.
    let written = input.write_all(&message.formatted()).await;
    drop(input);
    let ended = child.wait_with_output().await.map_err(|error| failed(error.to_string()))?;
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr);
        return Err(failed(format!("{}: {}", ended.status, said.trim())));
    }
    written.map_err(|error| failed(error.to_string()))?;
    Ok(format!("`{command}` has taken it"))
}

/// Whether there is such a program.
pub(super) fn check(command: &str) -> Result<String, MailError> {
    let is_program = |path: &Path| {
        path.metadata()
            .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    };
    let found = if command.contains('/') {
        is_program(Path::new(command))
    } else {
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path).any(|folder| is_program(&folder.join(command)))
    };
    if found {
        Ok(format!("`{command}` is there"))
    } else {
        let reason = "there is no such program".to_owned();
        Err(MailError::Sendmail { command: command.to_owned(), reason })
    }
}

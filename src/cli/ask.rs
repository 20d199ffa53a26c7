//! Questions to the person at the terminal, and passwords from wherever they are kept.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use zeroize::Zeroizing;

use crate::domain::SecretString;

/// The ways to give a password that keep it out of the list of processes, and the one that does
/// not.
#[derive(Debug, clap::Args)]
pub(super) struct PasswordArgs {
    /// The password; other users of this machine can see it while the command runs
    #[arg(short, long, value_name = "PASSWORD", conflicts_with = "password_file")]
    pub(super) password: Option<String>,
    /// A file whose first line is the password; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(super) password_file: Option<PathBuf>,
}

impl PasswordArgs {
    /// The password, if one was given.
    pub(super) fn read(self) -> anyhow::Result<Option<SecretString>> {
        match (self.password, self.password_file) {
            (Some(password), _) => Ok(Some(SecretString::new(password))),
            (None, Some(file)) => from_file(&file).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// Whether one was given.
    pub(super) const fn is_given(&self) -> bool {
        self.password.is_some() || self.password_file.is_some()
    }

    /// Whether standard input is taken by the password.
    pub(super) fn uses_stdin(&self) -> bool {
        self.password_file.as_deref() == Some(Path::new("-"))
    }
}

fn from_file(file: &Path) -> anyhow::Result<SecretString> {
    /// No password is longer; a wrong file may be.
    const LIMIT: u64 = 64 << 10;
    let mut text = Zeroizing::new(String::new());
    let from =
        if file == Path::new("-") { "standard input".into() } else { file.display().to_string() };
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(LIMIT).read_to_string(&mut text)
    } else {
        std::fs::File::open(file).and_then(|file| file.take(LIMIT).read_to_string(&mut text))
    };
    read.with_context(|| format!("cannot read the password from {from}"))?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(SecretString::new(line.to_owned())),
        _ => bail!("there is no password in {from}"),
    }
}

/// Whether there is somebody to ask.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks for a line; asks again as long as it is empty.
pub(super) fn line(question: &str) -> anyhow::Result<String> {
    loop {
        let answer = prompt(question)?;
        if !answer.is_empty() {
            return Ok(answer);
        }
    }
}

/// Asks for a line that may be empty.
fn prompt(question: &str) -> anyhow::Result<String> {
    let mut terminal = std::io::stderr();
    write!(terminal, "{question}: ")?;
    terminal.flush()?;
    let mut answer = String::new();
    if std::io::stdin().lock().read_line(&mut answer)? == 0 {
        bail!("the input ended");
    }
    Ok(answer.trim().to_owned())
}

/// Asks whether; anything but `y` is no.
pub(super) fn yes(question: &str) -> anyhow::Result<bool> {
    let answer = prompt(&format!("{question} [y/N]"))?;
    Ok(matches!(answer.to_lowercase().as_str(), "y" | "yes"))
}

/// Asks twice for a new password, without showing it; `None` if it is left empty.
pub(super) fn new_password(optional: bool) -> anyhow::Result<Option<SecretString>> {
    let question = if optional { "Password (empty for none): " } else { "Password: " };
    loop {
        let first = SecretString::new(rpassword::prompt_password(question)?);
        if first.expose().is_empty() {
            if optional {
                return Ok(None);
            }
            continue;
        }
        let second = SecretString::new(rpassword::prompt_password("Once more: ")?);
        if first == second {
            return Ok(Some(first));
        }
        writeln!(std::io::stderr(), "These were two different passwords.")?;
    }
}

//! What the command line prints: data on standard output, everything else on standard error.
//! Colour only where somebody looks at a terminal and has not set `NO_COLOR`.

use std::io::{IsTerminal, Write};

use serde::Serialize;

/// Prints a line of text, or several, on standard output.
pub(super) fn text(text: &str) -> anyhow::Result<()> {
    finish(writeln!(std::io::stdout(), "{}", text.trim_end()))
}

/// Prints a value as JSON on standard output, for programs.
pub(super) fn json(value: &impl Serialize) -> anyhow::Result<()> {
    text(&serde_json::to_string_pretty(value)?)
}

/// Prints a value as one line of JSON: for lists without end.
pub(super) fn json_line(value: &impl Serialize) -> anyhow::Result<()> {
    text(&serde_json::to_string(value)?)
}

/// Whoever reads our output may have read enough (`postern … | head`).
fn finish(written: std::io::Result<()>) -> anyhow::Result<()> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Prints why a command failed, with its causes.
pub(super) fn error(error: &anyhow::Error) {
    let paint = Paint::on(&std::io::stderr());
    // A closed standard error leaves nobody to tell.
    let _ = writeln!(std::io::stderr(), "{} {error:#}", paint.red("error:"));
}

/// Prints something to know beside the outcome.
pub(super) fn note(note: &str) {
    let paint = Paint::on(&std::io::stderr());
    let _ = writeln!(std::io::stderr(), "{} {note}", paint.yellow("note:"));
}

/// Colours a text, or not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint(bool);

impl Paint {
    /// For a text on its way to `to`.
    pub(super) fn on(to: &impl IsTerminal) -> Self {
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self(to.is_terminal() && !unwanted)
    }

    /// Something failed.
    pub(super) fn red(self, text: &str) -> String {
        self.paint("31;1", text)
    }

    /// Something is well.
    pub(super) fn green(self, text: &str) -> String {
        self.paint("32", text)
    }

    /// Something deserves a look.
    pub(super) fn yellow(self, text: &str) -> String {
        self.paint("33", text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.0 { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

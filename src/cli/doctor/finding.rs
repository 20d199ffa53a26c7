//! What a probe found: whether it is well, and if not, why that matters and what to change.

use serde::Serialize;

use crate::cli::output::Paint;

/// How well it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    Ok,
    /// It works for some.
    Warn,
    /// It does not work.
    Fail,
}

/// What a probe found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    /// Which probe.
    pub check: &'static str,
    pub status: Status,
    /// What is so.
    pub message: String,
    /// Why it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What to change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

impl Finding {
    pub fn ok(check: &'static str, message: impl Into<String>) -> Self {
        Self { check, status: Status::Ok, message: message.into(), why: None, fix: None }
    }

    pub fn warn(check: &'static str, message: impl Into<String>) -> Self {
        Self { status: Status::Warn, ..Self::ok(check, message) }
    }

    pub fn fail(check: &'static str, message: impl Into<String>) -> Self {
        Self { status: Status::Fail, ..Self::ok(check, message) }
    }

    pub fn because(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = Some(fix.into());
        self
    }

    /// As a person reads it: one line, and two more if something is to be done.
    pub fn line(&self, paint: Paint) -> String {
        let mark = match self.status {
            Status::Ok => paint.green("ok  "),
            Status::Warn => paint.yellow("warn"),
            Status::Fail => paint.red("FAIL"),
        };
        let mut text = format!("{mark}  {}: {}", self.check, self.message);
        for (label, part) in [("why", &self.why), ("fix", &self.fix)] {
            if let Some(part) = part {
                text.push_str("\n        ");
                text.push_str(label);
                text.push_str(": ");
                text.push_str(&part.replace('\n', "\n             "));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_says_what_why_and_what_to_do() {
        let paint = Paint::on(&std::fs::File::open("/dev/null").unwrap());
        let finding = Finding::fail("issuer", "it differs").because("tokens").fix("a\nb");
        assert_eq!(
            finding.line(paint),
            "FAIL  issuer: it differs\n        why: tokens\n        fix: a\n             b"
        );
        assert_eq!(Finding::ok("issuer", "fine").line(paint), "ok    issuer: fine");
    }
}

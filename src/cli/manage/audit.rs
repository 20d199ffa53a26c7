//! `postern manage audit`: what happened, the latest first.

use std::time::Duration;

use anyhow::Context as _;

use crate::cli::output;
use crate::clock::Clock;
use crate::control::Command;
use crate::domain::event::What;
use crate::domain::{Actor, Timestamp};
use crate::flows::manage::{AuditQuestion, EventShown};

const EXAMPLES: &str = "\
Examples:
  postern manage audit
  postern manage audit --user alice --since 7d
  postern manage audit --kind wrong_password --kind access_refused --limit 500
  postern manage audit --kind administration --json | jq -r .administrator

The kinds are described in docs/audit.md. With --json there is one object on each line.";

/// How many events are asked for at once.
const PAGE: usize = 200;

/// Show what happened to accounts and what administrators did, the latest first.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Only what happened to this account
    #[arg(long, value_name = "USERNAME")]
    user: Option<String>,
    /// Only what is of this kind, such as `signed_in` or `administration.locked`; may be repeated
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Only what happened since: `30m`, `12h`, `7d`, or a moment such as `2026-01-31T00:00:00Z`
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

impl Args {
    pub(super) fn into_question(self) -> anyhow::Result<AuditQuestion> {
        let since = self.since.as_deref().map(|text| moment(text, Clock::system().now()));
        Ok(AuditQuestion {
            username: self.user,
            kinds: self.kind,
            since: since.transpose()?,
            before: None,
            limit: self.limit,
        })
    }
}

/// A moment, or so long ago.
fn moment(text: &str, now: Timestamp) -> anyhow::Result<Timestamp> {
    if let Some((number, unit)) = text.split_at_checked(text.len().saturating_sub(1))
        && let Ok(number) = number.parse::<u64>()
    {
        let minutes = match unit {
            "m" => Some(1),
            "h" => Some(60),
            "d" => Some(24 * 60),
            "w" => Some(7 * 24 * 60),
            _ => None,
        };
        if let Some(minutes) = minutes {
            return Ok(now - Duration::from_secs(number.saturating_mul(minutes * 60)));
        }
    }
    let at: jiff::Timestamp = text.parse().with_context(|| {
        format!("\"{text}\" is neither a time such as 7d nor a moment such as 2026-01-31T00:00:00Z")
    })?;
    Ok(Timestamp::from_millis(at.as_millisecond()))
}

/// What is asked of one page of a question.
pub(super) fn first(question: &AuditQuestion) -> Command {
    let limit = question.limit.min(PAGE);
    Command::ReadAudit(AuditQuestion { limit, ..question.clone() })
}

/// The rest of a question, after a page of its answer.
pub(super) fn after(question: &mut AuditQuestion, page: &[EventShown]) -> Option<Command> {
    question.limit = question.limit.saturating_sub(page.len());
    question.before = Some(page.last()?.event.id);
    (question.limit > 0).then(|| first(question))
}

pub(super) fn print(page: &[EventShown], json: bool) -> anyhow::Result<()> {
    for event in page {
        if json { output::json_line(event)? } else { output::text(&line(event))? }
    }
    Ok(())
}

fn line(shown: &EventShown) -> String {
    let event = &shown.event;
    let mut parts = vec![event.at.rfc3339(), event.what.kinds().pop().unwrap_or_default()];
    parts.extend(shown.username.clone().or_else(|| event.user_id.map(|id| id.to_string())));
    if let What::Administration { about: Some(about), .. } = &event.what {
        parts.push(about.clone());
    }
    if event.what.times() > 1 {
        parts.push(format!("{} times", event.what.times()));
    }
    match &event.actor {
        Actor::Owner => {}
        Actor::Administrator { user_id } => {
            let who = shown.administrator.clone().unwrap_or_else(|| user_id.to_string());
            parts.push(format!("by {who}"));
        }
        Actor::Client { client_id } => parts.push(format!("by the client {client_id}")),
        Actor::CommandLine => parts.push("on the command line".to_owned()),
        Actor::System => parts.push("by Postern".to_owned()),
    }
    if let Some(ip) = &event.by.ip {
        parts.push(format!("from {ip}"));
    }
    parts.join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_or_counted_back() {
        let now = Timestamp::from_millis(1_700_000_000_000);
        let at = |text| moment(text, now).ok().map(Timestamp::as_millis);
        assert_eq!(at("30m"), Some(1_700_000_000_000 - 30 * 60 * 1000));
        assert_eq!(at("2w"), Some(1_700_000_000_000 - 14 * 24 * 3600 * 1000));
        assert_eq!(at("1970-01-01T00:00:01Z"), Some(1000));
        assert_eq!((at(""), at("d"), at("soon"), at("7é")), (None, None, None, None));
    }
}

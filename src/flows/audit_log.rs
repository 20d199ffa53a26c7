//! The audit in the log: one line of JSON for each event, under the target `postern::audit`, so that
//! machines can keep it and fail2ban can act on it (`docs/audit.md` describes the fields).

use serde::Serialize;

use crate::domain::event::{Outcome, What};
use crate::domain::{Actor, Event, EventId, UserId};

/// A line, in the order of its fields. They are only added to, never renamed.
#[derive(Serialize)]
struct Line<'a> {
    id: EventId,
    at: String,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip: Option<&'a str>,
    actor: &'a Actor,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<UserId>,
    event: &'a What,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<&'a str>,
}

/// Tells an event.
pub fn tell(event: &Event) {
    match line(event) {
        Ok(line) => tracing::info!(target: "postern::audit", "{line}"),
        Err(error) => tracing::error!(%error, event = %event.id, "an event cannot be told"),
    }
}

fn line(event: &Event) -> serde_json::Result<String> {
    serde_json::to_string(&Line {
        id: event.id,
        at: event.at.rfc3339(),
        outcome: event.what.outcome(),
        ip: event.by.ip.as_deref(),
        actor: &event.actor,
        user: event.user_id,
        event: &event.what,
        user_agent: event.by.user_agent.as_deref(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Caller, Timestamp};

    #[test]
    fn a_line_is_as_the_filter_of_fail2ban_expects_it() {
        let at = Timestamp::from_millis(0);
        let id = "01HZY8Q0000000000000000000".parse().unwrap();
        let by = Caller { ip: Some("192.0.2.7".into()), ..Caller::default() };
        let what = What::WrongPassword { times: 1 };
        let actor = Actor::Owner;
        let event = Event { id, user_id: None, at, forget_at: at, actor, by, what };
        let expected = r#"{"id":"01HZY8Q0000000000000000000","at":"1970-01-01T00:00:00Z","outcome":"failure","ip":"192.0.2.7","actor":{"kind":"owner"},"event":{"kind":"wrong_password","times":1}}"#;
        assert_eq!(line(&event).unwrap(), expected);
    }
}

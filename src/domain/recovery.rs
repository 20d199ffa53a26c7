//! The way to a new password for who forgot theirs: a ticket, in the link of a mail or handed over by
//! an administrator, sets one new password.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Digest, RecoveryId, Timestamp, UserId};

/// How long the link of a mail is good.
pub const TICKET_LIFETIME: Duration = Duration::from_mins(10);
/// How long the page waits on which another mail can be asked for.
pub const LIFETIME: Duration = Duration::from_hours(1);
/// The most links that one request may have at once; the oldest makes room.
pub const MOST_TICKETS: usize = 5;

/// Somebody's way to a new password. It is gone once that is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// Its id; the browser that began it holds it in a cookie.
    pub id: RecoveryId,
    /// Where mails go, as it was typed; `None` if an administrator made the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The language of its mails, as a BCP 47 tag.
    pub language: String,
    /// What the person came for, as `Errand` writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errand: Option<String>,
    /// When it began.
    pub created_at: Timestamp,
    /// Whose password may be set, if anybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The links that are out.
    #[serde(default)]
    pub tickets: Vec<Ticket>,
}

/// A link that is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Its digest.
    pub digest: Digest,
    /// From when on it is good no more.
    pub expires_at: Timestamp,
}

impl Recovery {
    /// The same with one link more.
    #[must_use]
    pub fn with_ticket(mut self, ticket: Ticket) -> Self {
        self.tickets.push(ticket);
        let excess = self.tickets.len().saturating_sub(MOST_TICKETS);
        self.tickets.drain(..excess);
        self
    }

    /// Whose password a ticket sets, if it is one of its own and good.
    #[must_use]
    pub fn opened_by(&self, ticket: Digest, now: Timestamp) -> Option<UserId> {
        let is_good = |one: &Ticket| one.digest == ticket && now < one.expires_at;
        self.user_id.filter(|_| self.tickets.iter().any(is_good))
    }

    /// Whether mails can still be asked for.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.email.is_some() && now < self.created_at + LIFETIME
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        let last = self.tickets.iter().map(|ticket| ticket.expires_at).max();
        last.unwrap_or(self.created_at).max(self.created_at + LIFETIME)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recovery(at: Timestamp) -> Recovery {
        Recovery {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            email: Some("alice@example.com".into()),
            language: "en".into(),
            errand: None,
            created_at: at,
            user_id: "01HZY8Q0000000000000000001".parse().ok(),
            tickets: Vec::new(),
        }
    }

    fn ticket(n: u8, at: Timestamp) -> Ticket {
        Ticket { digest: Digest::new([n; 32]), expires_at: at + TICKET_LIFETIME }
    }

    #[test]
    fn a_ticket_opens_its_own_account_for_ten_minutes() {
        let at = Timestamp::from_millis(1_000_000);
        let recovery = recovery(at).with_ticket(ticket(1, at));
        let just = at + Duration::from_secs(599);
        assert_eq!(recovery.opened_by(Digest::new([1; 32]), just), recovery.user_id);
        assert_eq!(recovery.opened_by(Digest::new([1; 32]), at + TICKET_LIFETIME), None);
        assert_eq!(recovery.opened_by(Digest::new([2; 32]), at), None);
        let nobody = Recovery { user_id: None, ..recovery };
        assert_eq!(nobody.opened_by(Digest::new([1; 32]), at), None);
    }

    #[test]
    fn the_oldest_link_makes_room() {
        let at = Timestamp::from_millis(1_000_000);
        let all = (1..=6).fold(recovery(at), |all, n| all.with_ticket(ticket(n, at)));
        assert_eq!(all.tickets.len(), MOST_TICKETS);
        assert_eq!(all.opened_by(Digest::new([1; 32]), at), None);
        assert!(all.opened_by(Digest::new([6; 32]), at).is_some());
    }

    #[test]
    fn it_is_remembered_as_long_as_a_link_is_good() {
        let at = Timestamp::from_millis(1_000_000);
        assert_eq!(recovery(at).forget_at(), at + LIFETIME);
        let day = at + Duration::from_hours(24);
        let long = Ticket { digest: Digest::new([1; 32]), expires_at: day };
        assert_eq!(recovery(at).with_ticket(long).forget_at(), day);
    }
}

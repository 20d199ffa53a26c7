//! Mails, as data: what is to be said ([`Letter`]), and its way to the mail server ([`Mail`]).
//! `mail/` puts a letter into words, `jobs/mails/` sees to it that it leaves.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize, Serializer};

use super::email_code;
use super::{MailId, SecretString, Timestamp};

/// How long a mail is worth sending if what it says does not run out sooner.
pub const LIFETIME: Duration = Duration::from_hours(24);
/// How long an undelivered mail stays visible, without what it said.
pub const REMEMBERED: Duration = Duration::from_hours(24);

/// What is to be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// The code that confirms an address.
    VerificationCode {
        /// The six digits.
        #[serde(serialize_with = "exposed")]
        code: SecretString,
        /// What they are for.
        purpose: CodePurpose,
    },
    /// Somebody wanted to confirm an address that is an account's already: its owner is told,
    /// and whoever asked is not.
    AddressTaken {
        /// The account.
        username: String,
    },
    /// The link to the page for a new password.
    Recovery {
        /// The link, good for [`super::recovery::TICKET_LIFETIME`].
        #[serde(serialize_with = "exposed")]
        link: SecretString,
        /// The account.
        username: String,
    },
    /// Somebody asked for such a link and cannot have one; only the owner of the address is told.
    RecoveryImpossible {
        /// The account.
        username: String,
        /// Why.
        why: NoRecovery,
    },
    /// Nothing: it is never sent. It is queued for an address that nobody has, so that this takes
    /// as long as a mail would.
    Silence,
    /// A password was changed.
    PasswordChanged {
        /// Whose.
        username: String,
    },
    /// An account has an address more.
    EmailAdded {
        /// Whose.
        username: String,
        /// Which.
        email: String,
    },
    /// An account has an address less.
    EmailRemoved {
        /// Whose.
        username: String,
        /// Which.
        email: String,
    },
    /// An account that somebody asked for is approved.
    ApplicationApproved {
        /// The name that they wanted.
        username: String,
        /// Whether it is made; if not, they are asked for something more first.
        is_made: bool,
    },
    /// It is not.
    ApplicationDeclined {
        /// The name that they wanted.
        username: String,
        /// What they are told.
        note: Option<String>,
    },
    /// To administrators: somebody asks for an account.
    NewApplication {
        /// The name that they want.
        username: String,
        /// Why.
        reason: String,
    },
    /// A personal access token was made for an account, by its owner or whoever sat at their browser.
    TokenMade {
        /// Whose.
        username: String,
        /// What it is called.
        name: String,
    },
    /// An administrator wants to know whether mails arrive.
    Test,
}

/// What a code is for, in a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// To make an account.
    Registration,
    /// To add the address to an account.
    Account,
}

/// Why a forgotten password cannot be replaced by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoRecovery {
    /// The account is locked.
    Locked,
    /// The account has no password: its owner signs in another way.
    NoPassword,
}

impl Letter {
    /// Its name: that of its templates, and in logs.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::VerificationCode { .. } => "verification_code",
            Self::AddressTaken { .. } => "address_taken",
            Self::Recovery { .. } => "recovery",
            Self::RecoveryImpossible { .. } => "recovery_impossible",
            Self::Silence => "silence",
            Self::PasswordChanged { .. } => "password_changed",
            Self::EmailAdded { .. } => "email_added",
            Self::EmailRemoved { .. } => "email_removed",
            Self::TokenMade { .. } => "token_made",
            Self::ApplicationApproved { .. } => "application_approved",
            Self::ApplicationDeclined { .. } => "application_declined",
            Self::NewApplication { .. } => "new_application",
            Self::Test => "test",
        }
    }

    /// For how long it is worth sending: a code that has run out is of no use to anybody.
    #[must_use]
    pub const fn lifetime(&self) -> Duration {
        match self {
            Self::VerificationCode { .. } => email_code::CODE_LIFETIME,
            Self::Recovery { .. } | Self::Silence => super::recovery::TICKET_LIFETIME,
            _ => LIFETIME,
        }
    }
}

fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

/// A mail on its way. It is gone once the mail server has taken it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Its id; part of its `Message-ID`.
    pub id: MailId,
    /// To whom.
    pub to: String,
    /// The language that it is to be in, as a BCP 47 tag.
    pub language: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// From when on it is not worth sending any more.
    pub expires_at: Timestamp,
    /// How often it was tried.
    #[serde(default)]
    pub attempts: u32,
    /// What came of the last try, without the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// How far it is.
    pub state: MailState,
}

/// How far a mail is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailState {
    /// It is to be sent.
    Waiting {
        /// The letter, sealed: it may hold a secret.
        content: String,
        /// Not to be tried before.
        due_at: Timestamp,
    },
    /// It was given up. What it said is gone.
    Failed {
        /// When.
        at: Timestamp,
    },
}

impl Mail {
    /// When it is to be tried, if it is.
    #[must_use]
    pub const fn due_at(&self) -> Option<Timestamp> {
        match self.state {
            MailState::Waiting { due_at, .. } => Some(due_at),
            MailState::Failed { .. } => None,
        }
    }

    /// The same mail after it was given up.
    #[must_use]
    pub fn given_up(self, reason: String, now: Timestamp) -> Self {
        Self { last_error: Some(reason), state: MailState::Failed { at: now }, ..self }
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        match self.state {
            MailState::Waiting { .. } => self.expires_at + REMEMBERED,
            MailState::Failed { at } => at + REMEMBERED,
        }
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mail({}, {} attempts)", self.id, self.attempts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_comes_back_and_does_not_print_its_secret() {
        let letter = Letter::VerificationCode {
            code: SecretString::new("123456".into()),
            purpose: CodePurpose::Registration,
        };
        let text = serde_json::to_string(&letter).unwrap();
        assert_eq!(serde_json::from_str::<Letter>(&text).unwrap(), letter);
        assert!(text.contains(letter.name()), "the name is that on the wire: {text}");
        assert!(!format!("{letter:?}").contains("123456"));
    }

    #[test]
    fn what_was_given_up_says_nothing_any_more() {
        let now = Timestamp::from_millis(1_000_000);
        let mail = Mail {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            to: "alice@example.com".into(),
            language: "en".into(),
            created_at: now,
            expires_at: now + LIFETIME,
            attempts: 3,
            last_error: None,
            state: MailState::Waiting { content: "sealed".into(), due_at: now },
        };
        assert_eq!(mail.due_at(), Some(now));
        let mail = mail.given_up("no".into(), now);
        assert_eq!((mail.due_at(), mail.forget_at()), (None, now + REMEMBERED));
        assert!(!serde_json::to_string(&mail).unwrap().contains("sealed"));
    }
}

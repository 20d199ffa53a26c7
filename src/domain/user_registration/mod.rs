//! Somebody who is making an account: what they have told so far, and which step comes next.
//! (`domain/registration` is about clients.)
//!
//! Nothing of it is an account until the last step, which makes one in a single transaction. What
//! turns out not to be good then (a name that somebody else took first, a token that is used up) is
//! asked for again, and nothing else is lost.

pub mod approval;
mod problems;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::user_registration_token::TokenRefusal;
use super::{
    BrowserSessionId, EmailCodeId, JobId, Timestamp, UserId, UserRegistrationId,
    UserRegistrationTokenId,
};

pub use approval::Approval;
pub use problems::{EmailProblem, NameProblem, ObjectedField, Objection, Problems, TokenProblem};

/// How long somebody has for it.
pub const LIFETIME: Duration = Duration::from_secs(3600);
/// The longest display name, in characters: Synapse's own limit.
pub const MAX_DISPLAY_NAME: usize = 256;

/// Somebody who is making an account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRegistration {
    /// Its id. The browser that began it has the id in a sealed cookie; its address alone lets
    /// nobody go on with it.
    pub id: UserRegistrationId,
    /// When it began.
    pub created_at: Timestamp,
    /// What the person came for (the text of an `Errand`).
    pub errand: String,
    /// The name that they want.
    pub name: Name,
    /// Which of the configured schemes made the hash of the password.
    pub password_version: u16,
    /// The hash of the password.
    pub password_hash: String,
    /// Their e-mail address.
    pub email: Email,
    /// The registration token.
    pub token: Token,
    /// The terms that they agreed to, by their address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// What others will see.
    pub display_name: DisplayName,
    /// Whether somebody has to agree to it, and has.
    #[serde(default)]
    pub approval: Approval,
    /// Until when it goes on; then it is forgotten.
    pub lives_until: Timestamp,
    /// Whether there is an account yet.
    pub stage: Stage,
}

impl std::fmt::Debug for UserRegistration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UserRegistration({})", self.id)
    }
}

/// A name that somebody wants. Nobody holds it for them, unless they wait for an approval: who
/// finishes first has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// It was free.
    Wanted(String),
    /// Somebody else took it in the meantime.
    Taken(String),
}

/// An e-mail address on its way to being confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Email {
    /// None was given.
    None,
    /// A code is on its way to it.
    Unconfirmed {
        /// The address.
        address: String,
        /// The code; `None` if no mail could be sent yet.
        code: Option<EmailCodeId>,
    },
    /// The code was typed.
    Confirmed {
        /// The address.
        address: String,
    },
    /// The code was typed, and an account has the address already. That may be told to somebody
    /// who reads its mail.
    InUse {
        /// The address.
        address: String,
    },
}

/// A registration token. It is used up only with the making of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    /// None was given.
    None,
    /// This one was good when it was typed.
    Given(UserRegistrationTokenId),
    /// It was not good any more at the last step.
    Refused(TokenRefusal),
}

/// What others will see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisplayName {
    /// Not asked for yet.
    Unasked,
    /// The person left it out.
    LeftOut,
    /// This.
    Chosen(String),
}

/// Whether there is an account yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Not yet.
    Open,
    /// An administrator has let them in: there is an account, and nobody has come in with it yet.
    LetIn {
        /// The account.
        user_id: UserId,
        /// The promise that the homeserver has the user.
        job: JobId,
        /// When the account was made.
        at: Timestamp,
    },
    /// There is.
    Made {
        /// The account.
        user_id: UserId,
        /// The browser session that began with it.
        browser_session_id: BrowserSessionId,
        /// The promise that the homeserver has the user.
        job: JobId,
    },
}

/// Whether people give an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailRule {
    /// They must.
    Required,
    /// They can.
    Optional,
    /// They are not asked: this service sends no mails.
    NotAsked,
}

/// What is asked of whoever makes an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether they give an e-mail address.
    pub email: EmailRule,
    /// Whether they need a registration token.
    pub token_required: bool,
    /// Whether an administrator must agree.
    pub approval_required: bool,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Another name.
    Username,
    /// A registration token.
    Token,
    /// An e-mail address, or another one.
    Email,
    /// The code that was sent to it.
    VerifyEmail,
    /// A display name.
    DisplayName,
    /// The reason why they want an account.
    Reason,
    /// Nothing: an administrator decides, or has decided against it.
    Waiting,
    /// Nothing: the account can be made, or was.
    Finish,
}

/// What stands in the field of the display name at first: the username with a capital letter.
#[must_use]
pub fn suggested_display_name(username: &str) -> String {
    let mut letters = username.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

impl UserRegistration {
    /// The name that is wanted, free or not.
    #[must_use]
    pub fn username(&self) -> &str {
        match &self.name {
            Name::Wanted(name) | Name::Taken(name) => name,
        }
    }

    /// What comes next. The order is that of the pages; whatever is missing sends people back to
    /// its page, so that no step can be left out by going to a later one's address.
    #[must_use]
    pub const fn next_step(&self, rules: &Rules) -> Step {
        match (self.stage, &self.approval) {
            (Stage::Made { .. } | Stage::LetIn { .. }, _) => return Step::Finish,
            (Stage::Open, Approval::Waiting { .. } | Approval::Declined { .. }) => {
                return Step::Waiting;
            }
            (Stage::Open, Approval::NotAsked | Approval::Given { .. }) => {}
        }
        if let Name::Taken(_) = self.name {
            return Step::Username;
        }
        match self.token {
            Token::None if rules.token_required => return Step::Token,
            Token::Refused(_) => return Step::Token,
            Token::None | Token::Given(_) => {}
        }
        match (&self.email, rules.email) {
            (Email::None, EmailRule::Required) | (Email::InUse { .. }, _) => return Step::Email,
            (Email::Unconfirmed { .. }, _) => return Step::VerifyEmail,
            (Email::None | Email::Confirmed { .. }, _) => {}
        }
        match (&self.display_name, &self.approval) {
            (DisplayName::Unasked, _) => Step::DisplayName,
            (_, Approval::NotAsked) if rules.approval_required => Step::Reason,
            (DisplayName::LeftOut | DisplayName::Chosen(_), _) => Step::Finish,
        }
    }

    /// Whether there is still time for it.
    #[must_use]
    pub fn is_current(&self, now: Timestamp) -> bool {
        now < self.forget_at()
    }

    /// When the store may forget it.
    #[must_use]
    pub const fn forget_at(&self) -> Timestamp {
        self.lives_until
    }

    /// The name that is held for whoever waits.
    #[must_use]
    pub fn held_name(&self) -> Option<String> {
        self.is_waiting().then(|| self.username().to_lowercase())
    }

    /// Whether an administrator is to decide.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        matches!((self.stage, &self.approval), (Stage::Open, Approval::Waiting { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules =
        Rules { email: EmailRule::Required, token_required: true, approval_required: false };
    const ULID: &str = "01HZY8Q0000000000000000000";

    fn registration() -> UserRegistration {
        UserRegistration {
            id: ULID.parse().unwrap(),
            created_at: Timestamp::from_millis(1_000_000),
            errand: "account".into(),
            name: Name::Wanted("alice".into()),
            password_version: 1,
            password_hash: "$argon2id$".into(),
            email: Email::Confirmed { address: "alice@example.com".into() },
            token: Token::Given(ULID.parse().unwrap()),
            terms: None,
            display_name: DisplayName::LeftOut,
            approval: Approval::NotAsked,
            lives_until: Timestamp::from_millis(1_000_000) + LIFETIME,
            stage: Stage::Open,
        }
    }

    #[test]
    fn who_needs_an_approval_says_why_and_waits() {
        let rules = Rules { approval_required: true, ..RULES };
        let begun = registration();
        assert_eq!(begun.next_step(&rules), Step::Reason);
        let since = begun.created_at;
        let (reason, language) = ("friend".into(), "en".into());
        let waiting = Approval::Waiting { reason, since, language };
        let waiting = UserRegistration { approval: waiting, ..begun.clone() };
        assert_eq!(waiting.next_step(&rules), Step::Waiting);
        assert_eq!(waiting.next_step(&RULES), Step::Waiting, "even if nobody else has to wait");
        assert_eq!(waiting.held_name().as_deref(), Some("alice"));
        let given = UserRegistration { approval: Approval::Given { at: since }, ..begun.clone() };
        assert_eq!(given.next_step(&rules), Step::Finish);
        assert_eq!(given.held_name(), None);
        let declined = Approval::Declined { at: since, note: None };
        let declined = UserRegistration { approval: declined, ..begun };
        assert_eq!((declined.next_step(&rules), declined.held_name()), (Step::Waiting, None));
    }

    #[test]
    fn what_is_missing_comes_next() {
        let done = registration();
        assert_eq!(done.next_step(&RULES), Step::Finish);
        let unasked = UserRegistration { display_name: DisplayName::Unasked, ..done.clone() };
        assert_eq!(unasked.next_step(&RULES), Step::DisplayName);
        let address = || "alice@example.com".to_owned();
        for (email, step) in [
            (Email::Unconfirmed { address: address(), code: None }, Step::VerifyEmail),
            (Email::InUse { address: address() }, Step::Email),
            (Email::None, Step::Email),
        ] {
            assert_eq!(UserRegistration { email, ..unasked.clone() }.next_step(&RULES), step);
        }
        let refused = Token::Refused(TokenRefusal::UsedUp);
        for token in [Token::None, refused] {
            assert_eq!(UserRegistration { token, ..done.clone() }.next_step(&RULES), Step::Token);
        }
        let name = Name::Taken("alice".into());
        assert_eq!(UserRegistration { name, ..done }.next_step(&RULES), Step::Username);
    }

    #[test]
    fn an_address_or_token_that_nobody_asks_for_may_be_missing() {
        let without = UserRegistration { email: Email::None, token: Token::None, ..registration() };
        for email in [EmailRule::Optional, EmailRule::NotAsked] {
            let rules = Rules { email, token_required: false, ..RULES };
            assert_eq!(without.next_step(&rules), Step::Finish);
        }
        assert_eq!(without.next_step(&Rules { token_required: false, ..RULES }), Step::Email);
    }

    #[test]
    fn an_address_that_was_given_is_confirmed_even_if_it_need_not_be() {
        let email = Email::Unconfirmed { address: "alice@example.com".into(), code: None };
        let given = UserRegistration { email, ..registration() };
        let rules = Rules { email: EmailRule::Optional, token_required: false, ..RULES };
        assert_eq!(given.next_step(&rules), Step::VerifyEmail);
    }

    #[test]
    fn a_display_name_begins_with_a_capital_letter() {
        assert_eq!(suggested_display_name("alice.b"), "Alice.b");
        assert_eq!(suggested_display_name("1a"), "1a");
        assert_eq!(suggested_display_name(""), "");
    }

    #[test]
    fn there_is_an_hour_for_it() {
        let registration = registration();
        let begun = registration.created_at;
        assert!(registration.is_current(begun + Duration::from_secs(3599)));
        assert!(!registration.is_current(begun + LIFETIME));
    }
}

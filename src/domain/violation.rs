//! What a policy objects to: the objects of its rule `violation`, in the shape that MAS documents
//! (`msg`, and where they apply `code`, `field`, `redirect_uri`, `need_to_remove`).
//!
//! Pages put a known `code` into the person's language; `msg` is what is said without one.

use serde::{Deserialize, Serialize};

/// One objection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Violation {
    /// The objection in the policy's own words.
    pub msg: String,
    /// Which of those that have a translation it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The field of the form that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The redirect URI that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// With `too-many-sessions`: how many must end to make room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_to_remove: Option<u32>,
}

/// The objections that have a translation. One that is not known counts as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Code {
    UsernameTooShort,
    UsernameTooLong,
    UsernameInvalidChars,
    UsernameAllNumeric,
    UsernameBanned,
    UsernameNotAllowed,
    EmailDomainNotAllowed,
    EmailDomainBanned,
    EmailNotAllowed,
    EmailBanned,
    TooManySessions,
    #[serde(other)]
    Unknown,
}

impl Violation {
    /// An objection in words alone.
    #[must_use]
    pub fn because(msg: impl Into<String>) -> Self {
        Self { msg: msg.into(), ..Self::default() }
    }

    /// An objection to a field.
    #[must_use]
    pub fn to_field(field: &str, code: Code, msg: &str) -> Self {
        let field = Some(field.to_owned());
        Self { msg: msg.to_owned(), code: Some(code), field, ..Self::default() }
    }

    /// The shortest that says which it is: its code, if it has a known one.
    #[must_use]
    pub fn word(&self) -> &str {
        match self.code {
            Some(Code::UsernameTooShort) => "username-too-short",
            Some(Code::UsernameTooLong) => "username-too-long",
            Some(Code::UsernameInvalidChars) => "username-invalid-chars",
            Some(Code::UsernameAllNumeric) => "username-all-numeric",
            Some(Code::UsernameBanned) => "username-banned",
            Some(Code::UsernameNotAllowed) => "username-not-allowed",
            Some(Code::EmailDomainNotAllowed) => "email-domain-not-allowed",
            Some(Code::EmailDomainBanned) => "email-domain-banned",
            Some(Code::EmailNotAllowed) => "email-not-allowed",
            Some(Code::EmailBanned) => "email-banned",
            Some(Code::TooManySessions) => "too-many-sessions",
            Some(Code::Unknown) | None => &self.msg,
        }
    }

    /// Whether it is only that there are too many sessions.
    #[must_use]
    pub fn is_about_sessions(&self) -> bool {
        self.code == Some(Code::TooManySessions)
    }
}

/// All objections in one line, for developers and for the log.
#[must_use]
pub fn in_one_line(violations: &[Violation]) -> String {
    let texts: Vec<&str> = violations.iter().map(|violation| violation.msg.as_str()).collect();
    texts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_objection_is_read_as_policies_write_it() {
        let text = r#"{"msg": "no", "code": "username-banned", "field": "username", "more": 1}"#;
        let read: Violation = serde_json::from_str(text).unwrap();
        assert_eq!(read, Violation::to_field("username", Code::UsernameBanned, "no"));
        let odd: Violation = serde_json::from_str(r#"{"msg": "no", "code": "odd"}"#).unwrap();
        assert_eq!(odd.code, Some(Code::Unknown));
    }
}

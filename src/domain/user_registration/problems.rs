//! What is wrong with what somebody typed to make an account. Pages put it into words.

use serde::Serialize;

use crate::domain::email_address::InvalidEmail;
use crate::domain::password_strength::PasswordProblem;
use crate::domain::user::InvalidUsername;
use crate::domain::user_registration_token::TokenRefusal;
use crate::domain::violation::{Code, Violation};

/// What is wrong, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Problems {
    /// With the name.
    pub username: Option<NameProblem>,
    /// With the e-mail address.
    pub email: Option<EmailProblem>,
    /// With the password.
    pub password: Option<PasswordProblem>,
    /// With the registration token.
    pub token: Option<TokenProblem>,
    /// The terms were not agreed to.
    pub terms: bool,
    /// What else the policy objects to, in its own words.
    pub objections: Vec<Objection>,
}

/// An objection of the policy in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Objection {
    /// The field that it is about; `None` for all of it.
    pub field: Option<ObjectedField>,
    /// The words.
    pub text: String,
}

/// A field that a policy may object to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectedField {
    /// The name.
    Username,
    /// The e-mail address.
    Email,
}

impl Problems {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Adds an objection of the policy: one that has a translation as if it were our own.
    pub fn object(&mut self, violation: Violation) {
        if let Some(problem) = violation.code.and_then(NameProblem::of) {
            self.username.get_or_insert(problem);
        } else if let Some(problem) = violation.code.and_then(EmailProblem::of) {
            self.email.get_or_insert(problem);
        } else {
            let field = match violation.field.as_deref() {
                Some("username") => Some(ObjectedField::Username),
                Some("email") => Some(ObjectedField::Email),
                _ => None,
            };
            self.objections.push(Objection { field, text: violation.msg });
        }
    }
}

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NameProblem {
    /// It is empty.
    Missing,
    /// It is too long.
    TooLong,
    /// It is nothing but digits.
    AllDigits,
    /// It has letters or signs that no name has.
    Character,
    /// It begins with an underscore.
    Underscore,
    /// It is not allowed here, or the homeserver does not take it.
    NotAllowed,
    /// Somebody has it.
    Taken,
    /// The homeserver did not say whether it is free.
    HomeserverSilent,
}

impl NameProblem {
    /// What a policy's word for it means.
    #[must_use]
    pub const fn of(code: Code) -> Option<Self> {
        match code {
            Code::UsernameTooShort => Some(Self::Missing),
            Code::UsernameTooLong => Some(Self::TooLong),
            Code::UsernameInvalidChars => Some(Self::Character),
            Code::UsernameAllNumeric => Some(Self::AllDigits),
            Code::UsernameBanned | Code::UsernameNotAllowed => Some(Self::NotAllowed),
            _ => None,
        }
    }
}

impl From<InvalidUsername> for NameProblem {
    fn from(invalid: InvalidUsername) -> Self {
        match invalid {
            InvalidUsername::Empty => Self::Missing,
            InvalidUsername::TooLong => Self::TooLong,
            InvalidUsername::AllDigits => Self::AllDigits,
            InvalidUsername::Character => Self::Character,
            InvalidUsername::Underscore => Self::Underscore,
        }
    }
}

/// What is wrong with an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailProblem {
    /// It is empty.
    Missing,
    /// It is no address.
    Invalid,
    /// It is not allowed here.
    NotAllowed,
    /// An account has it. Told only to somebody who reads its mail.
    InUse,
}

impl EmailProblem {
    /// What a policy's word for it means.
    #[must_use]
    pub const fn of(code: Code) -> Option<Self> {
        match code {
            Code::EmailDomainNotAllowed
            | Code::EmailDomainBanned
            | Code::EmailNotAllowed
            | Code::EmailBanned => Some(Self::NotAllowed),
            _ => None,
        }
    }
}

impl From<InvalidEmail> for EmailProblem {
    fn from(_: InvalidEmail) -> Self {
        Self::Invalid
    }
}

/// What is wrong with a registration token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenProblem {
    /// It is empty.
    Missing,
    /// There is none such, or an administrator took it back.
    Unknown,
    /// As many accounts as it is good for were made.
    UsedUp,
    /// Its time is over.
    Expired,
    /// It is an invitation of somebody with another name.
    OtherName,
}

impl From<TokenRefusal> for TokenProblem {
    fn from(refusal: TokenRefusal) -> Self {
        match refusal {
            TokenRefusal::Revoked => Self::Unknown,
            TokenRefusal::UsedUp => Self::UsedUp,
            TokenRefusal::Expired => Self::Expired,
        }
    }
}

//! The URLs on the way to an account.

use url::Url;

use super::{Urls, encode_text};
use crate::domain::user_registration::Step;
use crate::domain::{Errand, UserRegistrationId};

impl Urls {
    /// Where people make an account, on the way to the errand.
    #[must_use]
    pub fn register(&self, errand: Option<&Errand>) -> String {
        self.with_errand("register", errand)
    }

    /// The same with a registration token, as an administrator hands it out.
    #[must_use]
    pub fn register_with(&self, token: &str) -> Url {
        self.absolute(&format!("register?token={}", encode_text(token)))
    }

    /// The form that begins an account.
    #[must_use]
    pub fn register_form(&self, errand: &Errand, token: Option<&str>) -> String {
        let token = token.map(|token| format!("&token={}", encode_text(token)));
        let form = self.with_errand("register/password", Some(errand));
        format!("{form}{}", token.unwrap_or_default())
    }

    /// Where a username is checked while it is typed.
    #[must_use]
    pub fn check_username(&self) -> String {
        self.path("register/check-username")
    }

    /// A step on the way to an account.
    #[must_use]
    pub fn register_step(&self, id: UserRegistrationId, step: Step) -> String {
        let step = match step {
            Step::Username => "username",
            Step::Token => "token",
            Step::Email => "email",
            Step::VerifyEmail => "verify-email",
            Step::DisplayName => "display-name",
            Step::Reason => "reason",
            Step::Waiting => "waiting",
            Step::Finish => "finish",
        };
        self.path(&format!("register/steps/{id}/{step}"))
    }
}

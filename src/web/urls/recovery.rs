//! Where people go who forgot their password.

use url::Url;

use super::Urls;
use crate::domain::{Errand, RecoveryId};

impl Urls {
    /// The sign-in page after a new password was set; with an errand, it leads back to it.
    #[must_use]
    pub fn login_after_recovery(&self, errand: Option<&Errand>) -> String {
        let login = self.login(errand);
        let sign = if login.contains('?') { '&' } else { '?' };
        format!("{login}{sign}done=password")
    }

    /// Where people go who forgot their password; with an errand, it is taken up again afterwards.
    #[must_use]
    pub fn recover(&self, errand: Option<&Errand>) -> String {
        self.with_errand("recover", errand)
    }

    /// Where they wait for the mail.
    #[must_use]
    pub fn recovery_progress(&self, id: RecoveryId) -> String {
        self.path(&format!("recover/progress/{id}"))
    }

    /// Where the link of the mail leads.
    #[must_use]
    pub fn password_recovery(&self) -> String {
        self.path("account/password/recovery")
    }

    /// That link.
    #[must_use]
    pub fn password_recovery_with(&self, ticket: &str) -> Url {
        self.absolute(&format!("account/password/recovery?ticket={ticket}"))
    }
}

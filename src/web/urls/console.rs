//! The URLs of the administrators' console.

use super::Urls;
use crate::domain::{ClientId, ConsolePlace, UserId, UserRegistrationTokenId};

impl Urls {
    /// The first page of the console.
    #[must_use]
    pub fn console(&self) -> String {
        self.path("admin/")
    }

    /// A page of the console, by its path below the first one.
    #[must_use]
    pub fn console_page(&self, path: &str) -> String {
        self.path(&format!("admin/{path}"))
    }

    /// A place that somebody was on the way to.
    #[must_use]
    pub fn console_at(&self, place: &ConsolePlace) -> String {
        self.console_page(place.path())
    }

    /// The page of an account.
    #[must_use]
    pub fn console_user(&self, id: UserId) -> String {
        self.console_page(&format!("users/{id}"))
    }

    /// A page about an account.
    #[must_use]
    pub fn console_user_at(&self, id: UserId, what: &str) -> String {
        self.console_page(&format!("users/{id}/{what}"))
    }

    /// The page of an invitation.
    #[must_use]
    pub fn console_invitation(&self, id: UserRegistrationTokenId) -> String {
        self.console_page(&format!("invitations/{id}"))
    }

    /// The page of a client.
    #[must_use]
    pub fn console_client(&self, id: ClientId) -> String {
        self.console_page(&format!("clients/{id}"))
    }
}

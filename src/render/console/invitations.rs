//! Invitations, and other registration tokens.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;
use crate::render::qr::Qr;

/// A page of the invitations. The form asks by `GET`: `show`.
#[derive(Clone, Debug, Serialize)]
pub struct InvitationsPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the form asks, which is this page.
    pub action: String,
    /// Whether only those that work are shown.
    pub valid_only: bool,
    /// Whether nobody can use them, by the configuration.
    pub is_off: bool,
    /// Those that were found, the newest first.
    pub invitations: Vec<InvitationRow>,
    /// Where a new one is made.
    pub new_url: String,
    /// Newer ones.
    pub before_url: Option<String>,
    /// Older ones.
    pub after_url: Option<String>,
}

impl Page for InvitationsPage {
    const TEMPLATE: &'static str = "console_invitations.html";
}

/// Whether an invitation works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// It does.
    Valid,
    /// As many accounts as it is good for were made.
    UsedUp,
    /// Its time is over.
    Expired,
    /// An administrator took it back.
    Revoked,
}

/// An invitation in the list.
#[derive(Clone, Debug, Serialize)]
pub struct InvitationRow {
    /// Its page.
    pub url: String,
    /// For whom it is.
    pub note: Option<String>,
    /// The name that it is for.
    pub username: Option<String>,
    /// Whether it is an invitation, and not a registration token of another kind.
    pub is_invitation: bool,
    /// Whether it works.
    pub state: InvitationState,
    /// How many accounts were made with it.
    pub times_used: u32,
    /// How many may be; any number if `None`.
    pub usage_limit: Option<u32>,
    /// When it was made.
    pub made: Timestamp,
    /// Until when it is good.
    pub expires: Option<Timestamp>,
}

/// One invitation. Its form has `csrf` and one of the values of `act`: `revoke`, `unrevoke`.
#[derive(Clone, Debug, Serialize)]
pub struct InvitationPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the form is posted, which is this page.
    pub action: String,
    /// What is known of it.
    pub invitation: InvitationRow,
    /// Who made it, if an administrator did.
    pub created_by: Option<String>,
    /// When an account was last made with it.
    pub last_used: Option<Timestamp>,
    /// The link.
    pub link: String,
    /// The link as a QR code.
    pub qr: Option<Qr>,
    /// Whether nobody can use it, by the configuration.
    pub is_off: bool,
    /// Where it is changed.
    pub edit_url: String,
    /// The list.
    pub back_url: String,
}

impl Page for InvitationPage {
    const TEMPLATE: &'static str = "console_invitation.html";
}

/// A new invitation (`csrf`, `note`, `username`, `uses`, `days`), or a change of one (`csrf`, `uses`,
/// `days`).
#[derive(Clone, Debug, Serialize)]
pub struct InvitationFormPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Whether it is a new one.
    pub is_new: bool,
    /// What was typed.
    pub note: String,
    /// What was typed.
    pub username: String,
    /// How many accounts may be made with it, as it was typed; empty for any number.
    pub uses: String,
    /// For how many days it is good from now on; empty for ever, `keep` as before.
    pub days: String,
    /// What was wrong.
    pub error: Option<InvitationError>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for InvitationFormPage {
    const TEMPLATE: &'static str = "console_invitation_form.html";
}

/// What was wrong with an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationError {
    /// The note is too long.
    Note,
    /// It cannot be a username.
    Username,
    /// Somebody has the name.
    UsernameTaken,
    /// The name is not allowed.
    UsernameUnavailable,
    /// Not a number of accounts.
    Uses,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

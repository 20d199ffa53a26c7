//! Error pages: what happened, what to do next, and the id that the operator finds in the log.

use serde::Serialize;

use super::Page;

/// Something went wrong.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorPage {
    /// What happened.
    pub problem: Problem,
    /// For the client's developer, in the words of the protocol; never a cause inside the server.
    pub detail: Option<String>,
    /// The id of the request in the log.
    pub request_id: String,
    /// Where the page that could not be used is opened anew, if that may help.
    pub again_url: Option<String>,
    /// How long to wait, if that is known.
    pub wait_minutes: Option<u64>,
    /// The way out, usually the front page.
    pub home_url: String,
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "error.html";
}

/// What happened, as far as a person needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The client's request cannot be read or is incomplete.
    InvalidRequest,
    /// No client has this `client_id`.
    UnknownClient,
    /// The redirect URI is not one that the client registered.
    RedirectUri,
    /// The grant is unknown, too old or already used.
    GrantGone,
    /// The form was older than its token, or was not ours.
    FormExpired,
    /// Policy refuses what the client asked for.
    Refused,
    /// The policy of this service objects; the detail says to what.
    RefusedByPolicy,
    /// The account is locked.
    AccountLocked,
    /// The account was deactivated.
    AccountDeactivated,
    /// Only administrators may see the page.
    NotAdministrator,
    /// Too many requests.
    TooManyRequests,
    /// People cannot make an account by themselves.
    SignUpClosed,
    /// An invitation was used, taken back, or is over.
    InvitationGone,
    /// Nor can those who come from there.
    SignUpRefused,
    /// Making this account was begun in another browser, or is over.
    SignUpOver,
    /// The homeserver does not answer.
    HomeserverUnreachable,
    /// Our own fault.
    Internal,
}

impl Problem {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::InvalidRequest,
        Self::UnknownClient,
        Self::RedirectUri,
        Self::GrantGone,
        Self::FormExpired,
        Self::Refused,
        Self::RefusedByPolicy,
        Self::AccountLocked,
        Self::AccountDeactivated,
        Self::NotAdministrator,
        Self::TooManyRequests,
        Self::SignUpClosed,
        Self::InvitationGone,
        Self::SignUpRefused,
        Self::SignUpOver,
        Self::HomeserverUnreachable,
        Self::Internal,
    ];
}

/// There is no such page.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundPage {
    /// The way out, usually the front page.
    pub home_url: String,
}

impl Page for NotFoundPage {
    const TEMPLATE: &'static str = "not_found.html";
}

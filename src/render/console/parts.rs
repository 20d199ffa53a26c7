//! What several pages of the console show: the way between them, and what was just done.

use serde::Serialize;

/// The sections of the console, and which of them the page belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct ConsoleNav {
    /// All of them, in their order.
    pub sections: Vec<NavItem>,
    /// This one.
    pub current: Section,
}

/// A section and its first page.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// Which.
    pub section: Section,
    /// Its first page.
    pub url: String,
}

/// A section of the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// How things stand.
    Overview,
    /// Accounts.
    Users,
    /// Registration tokens.
    Invitations,
    /// Applications.
    Clients,
    /// Upstream providers.
    Providers,
    /// What is on its way.
    Outbox,
    /// What happened.
    Audit,
    /// People who asked for an account.
    Applications,
    /// The policy.
    Policy,
}

impl Section {
    /// All of them, in the order in which they are shown.
    pub const ALL: &[Self] = &[
        Self::Overview,
        Self::Users,
        Self::Applications,
        Self::Invitations,
        Self::Clients,
        Self::Providers,
        Self::Outbox,
        Self::Policy,
        Self::Audit,
    ];
}

/// What was just done, told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsoleNotice {
    /// There is a new account.
    UserMade,
    /// An account was locked.
    Locked,
    /// An account was unlocked.
    Unlocked,
    /// An account was deactivated.
    Deactivated,
    /// An account came back.
    Reactivated,
    /// An account has a new password.
    PasswordSet,
    /// An account may administrate.
    AdministratorMade,
    /// An account may not any more.
    AdministratorUnmade,
    /// An account has one more e-mail address.
    EmailAdded,
    /// An e-mail address is gone.
    EmailRemoved,
    /// Sessions were ended.
    SessionsEnded,
    /// An invitation was changed.
    InvitationChanged,
    /// An invitation was taken back.
    InvitationRevoked,
    /// An invitation works again.
    InvitationRestored,
    /// A client was changed.
    ClientChanged,
    /// A client is gone.
    ClientDeleted,
    /// A job or mail is tried again.
    Retried,
    /// A job or mail was given up.
    Cancelled,
    /// Somebody who asked for an account has one.
    ApplicationApproved,
    /// Somebody may have an account, and is asked for something more first.
    ApplicationAsked,
    /// Somebody who asked for an account gets none.
    ApplicationDeclined,
    /// There is new policy data.
    PolicySet,
}

impl ConsoleNotice {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::UserMade,
        Self::Locked,
        Self::Unlocked,
        Self::Deactivated,
        Self::Reactivated,
        Self::PasswordSet,
        Self::AdministratorMade,
        Self::AdministratorUnmade,
        Self::EmailAdded,
        Self::EmailRemoved,
        Self::SessionsEnded,
        Self::InvitationChanged,
        Self::InvitationRevoked,
        Self::InvitationRestored,
        Self::ClientChanged,
        Self::ClientDeleted,
        Self::Retried,
        Self::Cancelled,
        Self::ApplicationApproved,
        Self::ApplicationAsked,
        Self::ApplicationDeclined,
        Self::PolicySet,
    ];

    /// Its word in `?done=`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::UserMade => "user-made",
            Self::Locked => "locked",
            Self::Unlocked => "unlocked",
            Self::Deactivated => "deactivated",
            Self::Reactivated => "reactivated",
            Self::PasswordSet => "password-set",
            Self::AdministratorMade => "administrator-made",
            Self::AdministratorUnmade => "administrator-unmade",
            Self::EmailAdded => "email-added",
            Self::EmailRemoved => "email-removed",
            Self::SessionsEnded => "sessions-ended",
            Self::InvitationChanged => "invitation-changed",
            Self::InvitationRevoked => "invitation-revoked",
            Self::InvitationRestored => "invitation-restored",
            Self::ClientChanged => "client-changed",
            Self::ClientDeleted => "client-deleted",
            Self::Retried => "retried",
            Self::Cancelled => "cancelled",
            Self::ApplicationApproved => "application-approved",
            Self::ApplicationAsked => "application-asked",
            Self::ApplicationDeclined => "application-declined",
            Self::PolicySet => "policy-set",
        }
    }

    /// What a word of `?done=` means.
    #[must_use]
    pub fn of(word: Option<&str>) -> Option<Self> {
        Self::ALL.iter().copied().find(|notice| Some(notice.word()) == word)
    }
}

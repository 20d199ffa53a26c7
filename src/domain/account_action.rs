//! What somebody comes to the account page for: the deep links `account_management_uri?action=…`
//! (MSC4191 "Account management deep-linking"), in the names of the draft and of those before it.

use std::time::Duration;

use super::{DeviceId, OwnSession};

/// How fresh a sign-in must be for what could take an account away.
pub const FRESH: Duration = Duration::from_mins(15);

/// A place in the account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AccountAction {
    /// The first page: no action, or one that is not known.
    #[default]
    Overview,
    /// Name and addresses.
    Profile,
    /// All sessions.
    DevicesList,
    /// One session.
    DeviceView(DeviceId),
    /// The end of one session.
    DeviceDelete(DeviceId),
    /// New keys for encryption: the homeserver sends people here.
    CrossSigningReset,
    /// The end of the account.
    AccountDeactivate,
    /// A new password. This and those that follow are ours alone, for who is asked to sign in on
    /// the way there.
    ChangePassword,
    /// What keeps the account safe.
    Security,
    /// One session, of whichever kind.
    Session(OwnSession),
    /// What happened.
    Activity,
    /// E-mail addresses, to be changed.
    Emails,
    /// What applications were allowed.
    Apps,
    /// All that is known of the account.
    Export,
    /// Personal access tokens.
    Tokens,
    /// A new one.
    NewToken,
}

/// What somebody must have shown to get to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// That they are signed in.
    SignedIn,
    /// That they signed in within [`FRESH`].
    Fresh,
    /// The same, unless the account has a password: the place asks for that itself.
    FreshUnlessPassword,
}

/// The names in the discovery document (`account_management_actions_supported`), older ones last.
pub const ADVERTISED: &[&str] = &[
    "org.matrix.profile",
    "org.matrix.devices_list",
    "org.matrix.device_view",
    "org.matrix.device_delete",
    "org.matrix.cross_signing_reset",
    "org.matrix.account_deactivate",
    "org.matrix.sessions_list",
    "org.matrix.session_view",
    "org.matrix.session_end",
];

const CHANGE_PASSWORD: &str = "password";
const SECURITY: &str = "security";
const SESSION: &str = "session";
const ACTIVITY: &str = "activity";
const EMAILS: &str = "emails";
const APPS: &str = "apps";
const EXPORT: &str = "export";
const TOKENS: &str = "tokens";
const NEW_TOKEN: &str = "new_token";

impl AccountAction {
    /// The place that a link names, `about` a device or, of our own, a session. An unknown action leads to the first page, one that lacks its
    /// device to the list of them.
    #[must_use]
    pub fn parse(action: Option<&str>, about: Option<&str>) -> Self {
        let device = about.and_then(|id| DeviceId::for_compat(id).ok());
        match action.unwrap_or_default() {
            "org.matrix.profile" | "profile" => Self::Profile,
            "org.matrix.devices_list" | "org.matrix.sessions_list" | "sessions_list" => {
                Self::DevicesList
            }
            "org.matrix.device_view" | "org.matrix.session_view" | "session_view" => {
                device.map_or(Self::DevicesList, Self::DeviceView)
            }
            "org.matrix.device_delete" | "org.matrix.session_end" | "session_end" => {
                device.map_or(Self::DevicesList, Self::DeviceDelete)
            }
            "org.matrix.cross_signing_reset" => Self::CrossSigningReset,
            "org.matrix.account_deactivate" => Self::AccountDeactivate,
            CHANGE_PASSWORD => Self::ChangePassword,
            SECURITY => Self::Security,
            SESSION => {
                about.and_then(|id| id.parse().ok()).map_or(Self::DevicesList, Self::Session)
            }
            ACTIVITY => Self::Activity,
            EMAILS => Self::Emails,
            APPS => Self::Apps,
            EXPORT => Self::Export,
            TOKENS => Self::Tokens,
            NEW_TOKEN => Self::NewToken,
            _ => Self::Overview,
        }
    }

    /// Its name, if it has one.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Self::Overview => None,
            Self::Profile => Some("org.matrix.profile"),
            Self::DevicesList => Some("org.matrix.devices_list"),
            Self::DeviceView(_) => Some("org.matrix.device_view"),
            Self::DeviceDelete(_) => Some("org.matrix.device_delete"),
            Self::CrossSigningReset => Some("org.matrix.cross_signing_reset"),
            Self::AccountDeactivate => Some("org.matrix.account_deactivate"),
            Self::ChangePassword => Some(CHANGE_PASSWORD),
            Self::Security => Some(SECURITY),
            Self::Session(_) => Some(SESSION),
            Self::Activity => Some(ACTIVITY),
            Self::Emails => Some(EMAILS),
            Self::Apps => Some(APPS),
            Self::Export => Some(EXPORT),
            Self::Tokens => Some(TOKENS),
            Self::NewToken => Some(NEW_TOKEN),
        }
    }

    /// What it is about: a device, or a session.
    #[must_use]
    pub fn about(&self) -> Option<String> {
        match self {
            Self::DeviceView(device) | Self::DeviceDelete(device) => Some(device.to_string()),
            Self::Session(session) => Some(session.to_string()),
            _ => None,
        }
    }

    /// What somebody must have shown to get there.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        match self {
            Self::Emails | Self::Export | Self::CrossSigningReset | Self::NewToken => Proof::Fresh,
            Self::ChangePassword | Self::AccountDeactivate => Proof::FreshUnlessPassword,
            Self::Overview
            | Self::Profile
            | Self::DevicesList
            | Self::DeviceView(_)
            | Self::DeviceDelete(_)
            | Self::Security
            | Self::Session(_)
            | Self::Activity
            | Self::Apps
            | Self::Tokens => Proof::SignedIn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_advertised_action_leads_somewhere() {
        for name in ADVERTISED {
            let action = AccountAction::parse(Some(name), Some("ABC"));
            assert_ne!(action, AccountAction::Overview, "{name}");
            let about = action.about();
            assert_eq!(AccountAction::parse(action.name(), about.as_deref()), action);
        }
    }

    #[test]
    fn what_is_unknown_or_incomplete_leads_to_the_page_before_it() {
        for action in [None, Some(""), Some("org.matrix.unheard_of")] {
            assert_eq!(AccountAction::parse(action, Some("ABC")), AccountAction::Overview);
        }
        for device in [None, Some(""), Some("a\0b")] {
            let action = AccountAction::parse(Some("org.matrix.device_view"), device);
            assert_eq!(action, AccountAction::DevicesList);
        }
    }
}

//! What somebody comes to the account page for: the deep links `account_management_uri?action=…`
//! (MSC4191 "Account management deep-linking"), in the names of the draft and of those before it.

use super::DeviceId;

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
    /// A new password. Ours alone, for who is asked to sign in on the way there.
    ChangePassword,
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

impl AccountAction {
    /// The place that a link names. An unknown action leads to the first page, one that lacks its
    /// device to the list of them.
    #[must_use]
    pub fn parse(action: Option<&str>, device_id: Option<&str>) -> Self {
        let device = device_id.and_then(|id| DeviceId::for_compat(id).ok());
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
        }
    }

    /// The device that it is about.
    #[must_use]
    pub const fn device(&self) -> Option<&DeviceId> {
        match self {
            Self::DeviceView(device) | Self::DeviceDelete(device) => Some(device),
            _ => None,
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
            let device = action.device().map(DeviceId::as_str);
            assert_eq!(AccountAction::parse(action.name(), device), action);
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

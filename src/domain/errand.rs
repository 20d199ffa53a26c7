//! What a person came for, kept in the addresses of the pages on the way: to let a client in, to
//! let a device in, to see to their account, or to administrate. `/continue/{errand}`, `/login?for=…` and
//! `/logout?for=…` hold it as one text.

use std::fmt;
use std::str::FromStr;

use super::account_action::AccountAction;
use super::{CompatSsoLoginId, ConsolePlace, DeviceGrantId, GrantId};

/// What a person came for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// An authorization request (RFC 6749 §4.1): `grant-01H…`.
    Grant(GrantId),
    /// A device that waits with its user code (RFC 8628): `device-01H…`.
    Device(DeviceGrantId),
    /// A single sign-on of the compatibility API: `sso-01H…`.
    Sso(CompatSsoLoginId),
    /// Their account: `account`, `account-<action>`, `account-<action>-<device or session>`.
    Account(AccountAction),
    /// The administrators' console: `console`, `console-<place>`.
    Console(ConsolePlace),
}

/// A text that names no errand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it does not say what for")]
pub struct NoErrand;

impl FromStr for Errand {
    type Err = NoErrand;

    fn from_str(text: &str) -> Result<Self, NoErrand> {
        let (kind, rest) = text.split_once('-').unwrap_or((text, ""));
        match kind {
            "grant" => rest.parse().map(Self::Grant).map_err(|_| NoErrand),
            "device" => rest.parse().map(Self::Device).map_err(|_| NoErrand),
            "sso" => rest.parse().map(Self::Sso).map_err(|_| NoErrand),
            "account" => {
                let (action, device) =
                    rest.split_once('-').map_or((rest, None), |(action, id)| (action, Some(id)));
                Ok(Self::Account(AccountAction::parse(Some(action), device)))
            }
            "console" => Ok(Self::Console(ConsolePlace::parse(rest))),
            _ => Err(NoErrand),
        }
    }
}

impl fmt::Display for Errand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Grant(id) => write!(f, "grant-{id}"),
            Self::Device(id) => write!(f, "device-{id}"),
            Self::Sso(id) => write!(f, "sso-{id}"),
            Self::Console(place) if place.path().is_empty() => f.write_str("console"),
            Self::Console(place) => write!(f, "console-{place}"),
            Self::Account(action) => {
                f.write_str("account")?;
                if let Some(name) = action.name() {
                    write!(f, "-{name}")?;
                }
                action.about().map_or(Ok(()), |about| write!(f, "-{about}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::DeviceId;

    #[test]
    fn its_text_comes_back() {
        let device = || DeviceId::for_compat("my-phone 1").unwrap();
        let ulid = "01HZY8Q0000000000000000000";
        for errand in [
            Errand::Grant(ulid.parse().unwrap()),
            Errand::Device(ulid.parse().unwrap()),
            Errand::Sso(ulid.parse().unwrap()),
            Errand::Account(AccountAction::Overview),
            Errand::Account(AccountAction::CrossSigningReset),
            Errand::Account(AccountAction::DeviceView(device())),
            Errand::Account(AccountAction::ChangePassword),
            Errand::Account(AccountAction::Session(format!("oauth-{ulid}").parse().unwrap())),
            Errand::Account(AccountAction::Emails),
            Errand::Console(ConsolePlace::default()),
            Errand::Console(ConsolePlace::of_path(&format!("users/{ulid}/password"))),
        ] {
            assert_eq!(errand.to_string().parse(), Ok(errand));
        }
    }

    #[test]
    fn what_names_no_errand_is_none() {
        for text in ["", "grant", "grant-", "grant-x", "01HZY8Q0000000000000000000", "x-01HZY8"] {
            assert_eq!(text.parse::<Errand>(), Err(NoErrand), "{text}");
        }
    }
}

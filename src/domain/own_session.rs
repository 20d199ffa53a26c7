//! A session that its owner can see and end, of whichever kind, as it is named in addresses and
//! forms: `browser-01H…`, `oauth-01H…`, `compat-01H…`, `personal-01H…`.

use std::fmt;
use std::str::FromStr;

use super::{BrowserSessionId, CompatSessionId, OAuthSessionId, PersonalSessionId, SessionRef};

/// A session of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnSession {
    /// A browser that is signed in here.
    Browser(BrowserSessionId),
    /// An application.
    OAuth(OAuthSessionId),
    /// An old client.
    Compat(CompatSessionId),
    /// A bot or script with a personal access token.
    Personal(PersonalSessionId),
}

/// A text that names no session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it names no session")]
pub struct NoSession;

impl FromStr for OwnSession {
    type Err = NoSession;

    fn from_str(text: &str) -> Result<Self, NoSession> {
        let (kind, id) = text.split_once('-').ok_or(NoSession)?;
        match kind {
            "browser" => id.parse().map(Self::Browser).map_err(|_| NoSession),
            "oauth" => id.parse().map(Self::OAuth).map_err(|_| NoSession),
            "compat" => id.parse().map(Self::Compat).map_err(|_| NoSession),
            "personal" => id.parse().map(Self::Personal).map_err(|_| NoSession),
            _ => Err(NoSession),
        }
    }
}

impl fmt::Display for OwnSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Browser(id) => write!(f, "browser-{id}"),
            Self::OAuth(id) => write!(f, "oauth-{id}"),
            Self::Compat(id) => write!(f, "compat-{id}"),
            Self::Personal(id) => write!(f, "personal-{id}"),
        }
    }
}

impl OwnSession {
    /// The session of a token.
    #[must_use]
    pub const fn of(session: SessionRef) -> Self {
        match session {
            SessionRef::OAuth(id) => Self::OAuth(id),
            SessionRef::Compat(id) => Self::Compat(id),
            SessionRef::Personal(id) => Self::Personal(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_text_comes_back() {
        for text in ["browser", "oauth", "compat", "personal"] {
            let text = format!("{text}-01HZY8Q0000000000000000000");
            assert_eq!(text.parse::<OwnSession>().unwrap().to_string(), text);
        }
        for text in ["", "oauth", "oauth-", "person-01HZY8Q0000000000000000000", "oauth-x"] {
            assert_eq!(text.parse::<OwnSession>(), Err(NoSession), "{text}");
        }
    }
}

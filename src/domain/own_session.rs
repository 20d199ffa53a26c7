//! A session that its owner can see and end, of whichever kind, as it is named in addresses and
//! forms: `browser-01H…`, `oauth-01H…`, `compat-01H…`.

use std::fmt;
use std::str::FromStr;

use super::{BrowserSessionId, CompatSessionId, OAuthSessionId, SessionRef};

/// A session of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnSession {
    /// A browser that is signed in here.
    Browser(BrowserSessionId),
    /// An application.
    OAuth(OAuthSessionId),
    /// An old client.
    Compat(CompatSessionId),
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
        }
    }
}

impl OwnSession {
    /// The session of a token; personal ones are not a person's.
    #[must_use]
    pub const fn of(session: SessionRef) -> Option<Self> {
        match session {
            SessionRef::OAuth(id) => Some(Self::OAuth(id)),
            SessionRef::Compat(id) => Some(Self::Compat(id)),
            SessionRef::Personal(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_text_comes_back() {
        for text in ["browser", "oauth", "compat"] {
            let text = format!("{text}-01HZY8Q0000000000000000000");
            assert_eq!(text.parse::<OwnSession>().unwrap().to_string(), text);
        }
        for text in ["", "oauth", "oauth-", "personal-01HZY8Q0000000000000000000", "oauth-x"] {
            assert_eq!(text.parse::<OwnSession>(), Err(NoSession), "{text}");
        }
    }
}

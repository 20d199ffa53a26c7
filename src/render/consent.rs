//! The consent page: a client asks, a person decides.
//!
//! Scopes become plain words here (Matrix 1.15 "OAuth 2.0 API", OpenID Connect Core §5.4).

use serde::Serialize;

use super::Page;
use crate::domain::{Scope, scope};

/// The consent form: `csrf`, and `decision` with the value `allow` or `deny`.
#[derive(Clone, Debug, Serialize)]
pub struct ConsentPage {
    /// Where the decision is posted.
    pub action: String,
    /// Who asks.
    pub client: ClientCard,
    /// What is asked, from [`Permission::list`].
    pub permissions: Vec<Permission>,
    /// Who is asked: the Matrix id.
    pub mxid: String,
    /// The name that others see, if it is known.
    pub display_name: Option<String>,
    /// Where "use another account" is posted, with `csrf` alone.
    pub switch_account_url: String,
}

impl Page for ConsentPage {
    const TEMPLATE: &'static str = "consent.html";
}

/// A client as people see it. Its picture is not shown: fetching it would tell its site who asks.
#[derive(Clone, Debug, Serialize)]
pub struct ClientCard {
    /// What it calls itself.
    pub name: String,
    /// Whether it is one of those in the configuration. Others came by themselves, and the page
    /// says so.
    pub set_up_here: bool,
    /// The host of its home page. Without one the page warns that nobody vouches for the name.
    pub host: Option<String>,
    /// Where the answer is sent when that is a web site: the host of the redirect URI.
    pub returns_to: Option<String>,
    /// Its privacy policy.
    pub policy_url: Option<String>,
    /// Its terms of use.
    pub tos_url: Option<String>,
}

/// One thing that the client asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Permission {
    /// Who the person is: `openid`.
    Identity,
    /// The name of the account: `profile`.
    Profile,
    /// The e-mail address: `email`.
    Email,
    /// Messages, rooms, profile: the client-server API.
    Matrix,
    /// A session of its own under this device id.
    Device {
        /// The device id.
        id: String,
    },
    /// Tokens that last while the person is away: `offline_access`.
    Offline,
    /// The homeserver's administration.
    SynapseAdmin,
    /// The administration of this service.
    ServiceAdmin,
    /// A scope that has no words here; shown as it is.
    Other {
        /// The scope token.
        scope: String,
    },
}

impl Permission {
    /// The scope in plain words, the most telling first; both spellings of a scope count once.
    #[must_use]
    pub fn list(scope: &Scope) -> Vec<Self> {
        let mut list: Vec<Self> = Vec::new();
        for token in scope.iter() {
            let permission = Self::of(token);
            if !list.contains(&permission) {
                list.push(permission);
            }
        }
        list.sort_by_key(Self::rank);
        list
    }

    fn of(token: &str) -> Self {
        match token {
            scope::OPENID => Self::Identity,
            scope::PROFILE => Self::Profile,
            scope::EMAIL => Self::Email,
            scope::OFFLINE_ACCESS => Self::Offline,
            scope::API | scope::API_UNSTABLE => Self::Matrix,
            scope::SYNAPSE_ADMIN => Self::SynapseAdmin,
            scope::ADMIN => Self::ServiceAdmin,
            token => token
                .strip_prefix(scope::DEVICE)
                .or_else(|| token.strip_prefix(scope::DEVICE_UNSTABLE))
                .map_or_else(
                    || Self::Other { scope: token.to_owned() },
                    |id| Self::Device { id: id.to_owned() },
                ),
        }
    }

    const fn rank(&self) -> u8 {
        match self {
            Self::SynapseAdmin => 0,
            Self::ServiceAdmin => 1,
            Self::Matrix => 2,
            Self::Device { .. } => 3,
            Self::Identity => 4,
            Self::Profile => 5,
            Self::Email => 6,
            Self::Offline => 7,
            Self::Other { .. } => 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_scope_are_one_permission() {
        let scope: Scope =
            "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ".parse().unwrap();
        assert_eq!(
            Permission::list(&scope.in_both_spellings().parse().unwrap()),
            vec![
                Permission::Matrix,
                Permission::Device { id: "ABCDEFGHIJ".to_owned() },
                Permission::Identity,
            ]
        );
    }

    #[test]
    fn administration_comes_first_and_unknown_scopes_are_not_hidden() {
        let scope: Scope = "urn:example:other email urn:mas:admin".parse().unwrap();
        assert_eq!(
            Permission::list(&scope),
            vec![
                Permission::ServiceAdmin,
                Permission::Email,
                Permission::Other { scope: "urn:example:other".to_owned() },
            ]
        );
    }
}

//! A personal access token that people make for themselves: what they may ask for, in the choices of
//! the form.

use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::scope::{ADMIN, API, DEVICE, SYNAPSE_ADMIN};
use super::{DeviceId, Scope};

/// How many tokens one person may have at once: nobody keeps more in mind.
pub const MOST: usize = 50;

/// What a token is to be able to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "boxes of a form, ticked independently")]
pub struct Abilities {
    /// Use Matrix as its owner.
    pub matrix: bool,
    /// Be a device of its own, as encryption needs; implies `matrix`.
    pub device: bool,
    /// Use Synapse's admin API, which implies `matrix`: Synapse asks for both.
    pub synapse_admin: bool,
    /// Use our own admin API.
    pub admin: bool,
}

impl Abilities {
    /// Whether nothing was ticked.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        !(self.matrix || self.device || self.synapse_admin || self.admin)
    }

    /// Whether it gives power over other people's accounts.
    #[must_use]
    pub const fn is_administrative(self) -> bool {
        self.synapse_admin || self.admin
    }

    /// The scope of all that, on `device` if it is to be one.
    #[must_use]
    pub fn scope(self, device: &DeviceId) -> Scope {
        let mut tokens = Vec::new();
        if self.matrix || self.device || self.synapse_admin {
            tokens.push(API.to_owned());
        }
        if self.device {
            tokens.push(format!("{DEVICE}{device}"));
        }
        if self.synapse_admin {
            tokens.push(SYNAPSE_ADMIN.to_owned());
        }
        if self.admin {
            tokens.push(ADMIN.to_owned());
        }
        tokens.join(" ").parse().expect("scope tokens and a device id that fits among them")
    }
}

/// How long a token is good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lifetime {
    /// 7 days.
    Week,
    /// 30 days.
    #[default]
    Month,
    /// 90 days.
    Quarter,
    /// 365 days.
    Year,
    /// For ever; not for an administrative one.
    Forever,
}

/// A text that is no lifetime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it names no lifetime")]
pub struct NoLifetime;

impl Lifetime {
    /// All of them, the shortest first.
    pub const ALL: &[Self] = &[Self::Week, Self::Month, Self::Quarter, Self::Year, Self::Forever];

    /// The text in the form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Forever => "forever",
        }
    }

    /// How many days; none for ever.
    #[must_use]
    pub const fn days(self) -> Option<u64> {
        match self {
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::Forever => None,
        }
    }

    /// How long.
    #[must_use]
    pub fn duration(self) -> Option<Duration> {
        self.days().map(|days| Duration::from_hours(24 * days))
    }
}

impl FromStr for Lifetime {
    type Err = NoLifetime;

    fn from_str(text: &str) -> Result<Self, NoLifetime> {
        Self::ALL.iter().copied().find(|lifetime| lifetime.as_str() == text).ok_or(NoLifetime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scope_policy::{Grantee, check};

    #[test]
    fn whatever_is_ticked_is_a_scope_that_an_administrator_may_have() {
        let device = DeviceId::for_scope("ABCDEFGHIJ").unwrap();
        for bits in 1..16_u8 {
            let has = |bit: u8| bits & bit != 0;
            let asked =
                Abilities { matrix: has(1), device: has(2), synapse_admin: has(4), admin: has(8) };
            let scope = asked.scope(&device);
            assert!(!asked.is_empty() && !scope.is_empty());
            assert_eq!(check(&scope, Grantee::User { may_administrate: true }), Ok(()));
            let of_a_person = check(&scope, Grantee::User { may_administrate: false });
            assert_eq!(of_a_person.is_ok(), !asked.is_administrative());
            assert_eq!(scope.device().is_some(), asked.device);
        }
        assert!(Abilities::default().is_empty());
    }

    #[test]
    fn a_lifetime_comes_back() {
        for lifetime in Lifetime::ALL {
            assert_eq!(lifetime.as_str().parse(), Ok(*lifetime));
        }
        assert_eq!("".parse::<Lifetime>(), Err(NoLifetime));
    }
}

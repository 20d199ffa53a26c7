//! Who may not make accounts: by their address or browser (`policy.data.requester`, as MAS reads
//! it).

use std::net::IpAddr;

use ipnet::IpNet;

use crate::domain::patterns::Patterns;

/// Who is refused.
#[derive(Clone, Debug, Default)]
pub struct RequesterRules {
    /// From these networks.
    pub banned_networks: Vec<IpNet>,
    /// With browsers like these.
    pub banned_user_agents: Option<Patterns>,
}

impl RequesterRules {
    /// Whether somebody is refused who comes from there with this browser. An address that is not
    /// known is in no network.
    #[must_use]
    pub fn bans(&self, address: Option<IpAddr>, user_agent: Option<&str>) -> bool {
        let address = address.map(|address| address.to_canonical());
        let here = |network: &IpNet| address.is_some_and(|address| network.contains(&address));
        let like = |patterns: &Patterns| patterns.matches(user_agent.unwrap_or_default());
        self.banned_networks.iter().any(here) || self.banned_user_agents.as_ref().is_some_and(like)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_and_browsers_are_banned() {
        let rules = RequesterRules {
            banned_networks: vec!["192.0.2.0/24".parse().unwrap()],
            banned_user_agents: Some(Patterns {
                substrings: vec!["Robot".into()],
                ..Patterns::default()
            }),
        };
        let from = |text: &str| text.parse().ok();
        assert!(rules.bans(from("192.0.2.7"), Some("Firefox")));
        assert!(rules.bans(from("::ffff:192.0.2.7"), None));
        assert!(rules.bans(from("198.51.100.1"), Some("A Robot")));
        assert!(!rules.bans(from("198.51.100.1"), Some("Firefox")));
        assert!(!rules.bans(None, None));
    }
}

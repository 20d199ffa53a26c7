//! `[policy]`: rules about clients, names and addresses. MAS runs them as a WASM module; Postern
//! has them built in and reads the same `data`.

use std::net::IpAddr;

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schema::format::{IpNetwork, Regex, UlidText};
use crate::domain::email_address::one_spelling;
use crate::domain::patterns;

/// Rules about who may register and what they may ask for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PolicySection {
    /// MAS's compiled rules. Postern's are built in.
    pub wasm_module: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub client_registration_entrypoint: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub register_entrypoint: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub authorization_grant_entrypoint: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub compat_login_entrypoint: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub password_entrypoint: Option<String>,
    /// A name within MAS's compiled rules. Postern's are built in.
    pub email_entrypoint: Option<String>,
    /// What the rules go by.
    pub data: PolicyData,
}

/// What the rules go by.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PolicyData {
    /// People (by the local part of their id) who may ask for admin rights. Better: `postern
    /// manage promote-admin`.
    pub admin_users: Vec<String>,
    /// Clients that may ask for admin rights on their own behalf.
    #[schemars(with = "Vec<UlidText>")]
    pub admin_clients: Vec<String>,
    /// Rules for clients that register themselves.
    pub client_registration: ClientRegistrationRules,
    /// Rules for new accounts.
    pub registration: RegistrationRules,
    /// Rules for e-mail addresses.
    pub emails: EmailRules,
    /// Rules for whoever makes an account.
    pub requester: RequesterRules,
}

/// Rules for clients that register themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ClientRegistrationRules {
    /// Whether a client's addresses may stand on different hosts.
    pub allow_host_mismatch: bool,
    /// Whether a client's addresses may be without TLS or on localhost.
    pub allow_insecure_uris: bool,
    /// Whether a client need not say where it comes from (`client_uri`).
    pub allow_missing_client_uri: bool,
}

/// Rules for new accounts.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RegistrationRules {
    /// The only names allowed, if given.
    pub allowed_usernames: Option<Patterns>,
    /// Names that are refused.
    pub banned_usernames: Option<Patterns>,
}

/// Rules for e-mail addresses.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EmailRules {
    /// The only addresses allowed, if given.
    pub allowed_addresses: Option<Patterns>,
    /// Addresses that are refused.
    pub banned_addresses: Option<Patterns>,
}

/// Rules for whoever makes an account.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RequesterRules {
    /// Addresses and networks that may not make accounts.
    #[schemars(with = "Vec<IpNetwork>")]
    pub banned_ips: Vec<String>,
    /// Browsers (by their `User-Agent`) that may not make accounts.
    pub banned_user_agents: Option<Patterns>,
}

/// Texts to compare with; one match is enough.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Patterns {
    /// Exactly this.
    pub literals: Vec<String>,
    /// This somewhere in it.
    pub substrings: Vec<String>,
    /// A regular expression.
    #[schemars(with = "Vec<Regex>")]
    pub regexes: Vec<String>,
    /// This at the beginning.
    pub prefixes: Vec<String>,
    /// This at the end.
    pub suffixes: Vec<String>,
}

impl From<&Patterns> for patterns::Patterns {
    fn from(written: &Patterns) -> Self {
        let Patterns { literals, substrings, regexes, prefixes, suffixes } = written.clone();
        Self { literals, substrings, regexes, prefixes, suffixes }
    }
}

impl EmailRules {
    /// Whether an address may be an account's.
    #[must_use]
    pub fn let_in(&self, address: &str) -> bool {
        let allowed = self.allowed_addresses.as_ref().map(Into::into);
        let banned = self.banned_addresses.as_ref().map(Into::into);
        // As it was typed, and as it is sent to: another spelling of a banned host is banned too.
        let spellings = [address.to_owned(), one_spelling(address)];
        spellings.iter().any(|one| patterns::lets_in(one, allowed.as_ref(), None))
            && spellings.iter().all(|one| patterns::lets_in(one, None, banned.as_ref()))
    }
}

impl RegistrationRules {
    /// Whether somebody may take a name by themselves.
    #[must_use]
    pub fn let_in(&self, username: &str) -> bool {
        let allowed = self.allowed_usernames.as_ref().map(Into::into);
        let banned = self.banned_usernames.as_ref().map(Into::into);
        patterns::lets_in(username, allowed.as_ref(), banned.as_ref())
    }
}

impl RequesterRules {
    /// Whether accounts are made for those who come from there with this browser. An address that is
    /// not known is in no network.
    #[must_use]
    pub fn let_in(&self, address: Option<IpAddr>, user_agent: Option<&str>) -> bool {
        let address = address.map(|address| address.to_canonical());
        // The texts were checked with the file.
        let holds = |text: &String| match (address, text.parse::<IpNet>(), text.parse::<IpAddr>()) {
            (Some(address), Ok(network), _) => network.contains(&address),
            (Some(address), _, Ok(banned)) => address == banned.to_canonical(),
            _ => false,
        };
        let banned = self.banned_user_agents.as_ref().map(Into::into);
        let user_agent = user_agent.unwrap_or_default();
        !self.banned_ips.iter().any(holds) && patterns::lets_in(user_agent, None, banned.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_spelling_of_a_host_is_no_way_around_a_ban() {
        let hosts =
            |one: &str| Some(Patterns { suffixes: vec![one.into()], ..Patterns::default() });
        let banned =
            EmailRules { banned_addresses: hosts("@spam.example"), ..EmailRules::default() };
        for address in
            ["x@spam.example", "x@ｓpam.example", "x@sp\u{ad}am.example", "x@spam。example"]
        {
            assert!(!banned.let_in(address), "{address}");
        }
        assert!(banned.let_in("x@ham.example"));
        let allowed =
            EmailRules { allowed_addresses: hosts("@bücher.example"), ..EmailRules::default() };
        assert!(allowed.let_in("x@Bücher.example") && !allowed.let_in("x@spam.example"));
    }

    #[test]
    fn networks_and_browsers_are_banned() {
        let robots = Patterns { substrings: vec!["Robot".into()], ..Patterns::default() };
        let rules = RequesterRules {
            banned_ips: vec!["192.0.2.0/24".into(), "2001:db8::1".into()],
            banned_user_agents: Some(robots),
        };
        let from = |text: &str| text.parse().ok();
        assert!(!rules.let_in(from("192.0.2.7"), Some("Firefox")));
        assert!(!rules.let_in(from("::ffff:192.0.2.7"), None));
        assert!(!rules.let_in(from("2001:db8::1"), None));
        assert!(!rules.let_in(from("198.51.100.1"), Some("A Robot")));
        assert!(rules.let_in(from("198.51.100.1"), Some("Firefox")));
        assert!(rules.let_in(None, None));
    }
}

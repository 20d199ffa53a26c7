//! The built-in rules' data, ready to go by: networks parsed, expressions compiled.

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipnet::IpNet;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::DataError;
use super::input::Requester;
use crate::config::experimental::SessionLimitSection;
use crate::config::policy::{
    ClientRegistrationRules, EmailRules, RegistrationRules, RequesterRules,
};
use crate::domain::email_address::one_spelling;
use crate::domain::patterns::{Lists, Patterns};
use crate::domain::registration::RegistrationPolicy;
use crate::domain::session_limit::SessionLimit;
use crate::domain::violation::Code;
use crate::domain::{Client, User};

/// The rules.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The name of the homeserver.
    pub server_name: String,
    usernames: Gate,
    emails: Gate,
    banned_networks: Vec<IpNet>,
    banned_agents: Option<Patterns>,
    /// What clients may register.
    pub clients: RegistrationPolicy,
    admin_users: BTreeSet<String>,
    admin_clients: BTreeSet<String>,
    /// How many sessions somebody may have.
    pub session_limit: Option<SessionLimit>,
}

/// The only texts that are let in, and those that are not.
#[derive(Clone, Debug, Default)]
struct Gate {
    allowed: Option<Patterns>,
    banned: Option<Patterns>,
}

/// Keys that the service puts there, or that are read apart.
const KNOWN: &[&str] = &[
    "server_name",
    "session_limit",
    "registration",
    "emails",
    "requester",
    "client_registration",
    "admin_users",
    "admin_clients",
];

impl Rules {
    /// Makes data ready, and says what of it is not right; that part is as if it were not there.
    #[must_use]
    pub fn new(data: &Value, served: &RegistrationPolicy) -> (Self, Vec<DataError>) {
        let mut reader = Reader { data, problems: Vec::new() };
        for key in data.as_object().into_iter().flat_map(|table| table.keys()) {
            if !KNOWN.contains(&key.as_str()) {
                reader.problems.push(DataError::Unknown { at: key.clone() });
            }
        }
        let names: RegistrationRules = reader.section("registration");
        let emails: EmailRules = reader.section("emails");
        let requester: RequesterRules = reader.section("requester");
        let switches: ClientRegistrationRules = reader.section("client_registration");
        let limit: Option<SessionLimitSection> = reader.section("session_limit");
        if let Some(why) = limit.as_ref().and_then(SessionLimitSection::contradiction) {
            let at = "session_limit".to_owned();
            reader.problems.push(DataError::Shape { at, why: why.to_owned() });
        }
        let mut patterns = |at: &str, lists: Option<&crate::config::policy::Patterns>| {
            let lists = lists?;
            let lists = Lists {
                literals: &lists.literals,
                substrings: &lists.substrings,
                regexes: &lists.regexes,
                prefixes: &lists.prefixes,
                suffixes: &lists.suffixes,
            };
            let made = Patterns::new(&lists).map_err(|error| {
                let at = format!("{at}.regexes");
                reader.problems.push(DataError::Regex { at, why: error.to_string() });
            });
            made.ok()
        };
        let usernames = Gate {
            allowed: patterns("registration.allowed_usernames", names.allowed_usernames.as_ref()),
            banned: patterns("registration.banned_usernames", names.banned_usernames.as_ref()),
        };
        let emails = Gate {
            allowed: patterns("emails.allowed_addresses", emails.allowed_addresses.as_ref()),
            banned: patterns("emails.banned_addresses", emails.banned_addresses.as_ref()),
        };
        let agents = requester.banned_user_agents.as_ref();
        let banned_agents = patterns("requester.banned_user_agents", agents);
        let rules = Self {
            server_name: reader.section("server_name"),
            usernames,
            emails,
            banned_networks: reader.networks(&requester.banned_ips),
            banned_agents,
            clients: RegistrationPolicy {
                allow_insecure_uris: switches.allow_insecure_uris,
                allow_host_mismatch: switches.allow_host_mismatch,
                allow_missing_client_uri: switches.allow_missing_client_uri,
                ..served.clone()
            },
            admin_users: reader.section("admin_users"),
            admin_clients: reader.section("admin_clients"),
            session_limit: limit.as_ref().map(SessionLimit::from),
        };
        (rules, reader.problems)
    }

    /// The objection to a name, whoever wants it.
    #[must_use]
    pub fn objects_to_username(&self, name: &str) -> Option<Code> {
        if self.usernames.banned.as_ref().is_some_and(|banned| banned.fit(name)) {
            return Some(Code::UsernameBanned);
        }
        let allowed = self.usernames.allowed.as_ref().is_none_or(|allowed| allowed.fit(name));
        (!allowed).then_some(Code::UsernameNotAllowed)
    }

    /// The objection to an e-mail address: as it was typed, and as it is sent to, so that another
    /// spelling of a banned host is banned too.
    #[must_use]
    pub fn objects_to_email(&self, address: &str) -> Option<Code> {
        let spellings = [address.to_owned(), one_spelling(address)];
        let fit = |patterns: &Patterns| spellings.iter().any(|one| patterns.fit(one));
        if self.emails.banned.as_ref().is_some_and(fit) {
            return Some(Code::EmailBanned);
        }
        (!self.emails.allowed.as_ref().is_none_or(fit)).then_some(Code::EmailNotAllowed)
    }

    /// Whether somebody's network or program is banned. An address that is not known is in no
    /// network.
    #[must_use]
    pub fn bans(&self, requester: &Requester) -> bool {
        let address = requester.ip_address.map(|address| address.to_canonical());
        let network = |network: &IpNet| address.is_some_and(|address| network.contains(&address));
        let agent = requester.user_agent.as_deref().unwrap_or_default();
        self.banned_networks.iter().any(network)
            || self.banned_agents.as_ref().is_some_and(|banned| banned.fit(agent))
    }

    /// Whether a user may hold administrative scopes: flagged so, or named in the data.
    #[must_use]
    pub fn may_administrate(&self, user: &User) -> bool {
        user.can_request_admin || self.names_administrator(&user.username)
    }

    /// Whether the data names somebody as an administrator.
    #[must_use]
    pub fn names_administrator(&self, username: &str) -> bool {
        self.admin_users.contains(username)
    }

    /// Whether a client may hold administrative scopes in its own name.
    #[must_use]
    pub fn client_may_administrate(&self, client: &Client) -> bool {
        self.names_client(&client.id.to_string())
    }

    /// Whether the data names a client as an administrator's.
    #[must_use]
    pub fn names_client(&self, id: &str) -> bool {
        self.admin_clients.iter().any(|listed| listed.eq_ignore_ascii_case(id))
    }
}

struct Reader<'a> {
    data: &'a Value,
    problems: Vec<DataError>,
}

impl Reader<'_> {
    /// A section; what is not there, or `null`, is its default.
    fn section<T: DeserializeOwned + Default>(&mut self, key: &str) -> T {
        let value = super::merge::without_nulls(self.data[key].clone());
        if value.is_null() {
            return T::default();
        }
        serde_json::from_value(value).unwrap_or_else(|error| {
            let (at, why) = (key.to_owned(), error.to_string());
            self.problems.push(DataError::Shape { at, why });
            T::default()
        })
    }

    fn networks(&mut self, texts: &[String]) -> Vec<IpNet> {
        let mut networks = Vec::new();
        for text in texts {
            let address = text.parse::<IpAddr>().map(|address| address.to_canonical().into());
            match text.parse::<IpNet>().or(address) {
                Ok(network) => networks.push(network),
                Err(_) => self.problems.push(DataError::Network {
                    at: "requester.banned_ips".to_owned(),
                    text: text.clone(),
                }),
            }
        }
        networks
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rules(data: &Value) -> Rules {
        let (rules, problems) = Rules::new(data, &RegistrationPolicy::default());
        assert_eq!(problems, []);
        rules
    }

    fn problem(data: &Value) -> String {
        let (_, problems) = Rules::new(data, &RegistrationPolicy::default());
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn another_spelling_of_a_host_is_no_way_around_a_ban() {
        let banned =
            rules(&json!({"emails": {"banned_addresses": {"suffixes": ["@spam.example"]}}}));
        for address in
            ["x@spam.example", "x@ｓpam.example", "x@sp\u{ad}am.example", "x@spam。example"]
        {
            assert_eq!(banned.objects_to_email(address), Some(Code::EmailBanned), "{address}");
        }
        assert_eq!(banned.objects_to_email("x@ham.example"), None);
        let allowed =
            rules(&json!({"emails": {"allowed_addresses": {"suffixes": ["@bücher.example"]}}}));
        assert_eq!(allowed.objects_to_email("x@Bücher.example"), None);
        assert_eq!(allowed.objects_to_email("x@spam.example"), Some(Code::EmailNotAllowed));
    }

    #[test]
    fn a_ban_outweighs_a_permission() {
        let both = rules(&json!({"registration": {
            "allowed_usernames": {"suffixes": ["-corp"]}, "banned_usernames": {"prefixes": ["root"]}
        }}));
        assert_eq!(both.objects_to_username("Alice-CORP"), None);
        assert_eq!(both.objects_to_username("root-corp"), Some(Code::UsernameBanned));
        assert_eq!(both.objects_to_username("alice"), Some(Code::UsernameNotAllowed));
    }

    #[test]
    fn networks_and_programs_are_banned() {
        let rules = rules(&json!({"requester": {
            "banned_ips": ["192.0.2.0/24", "2001:db8::1"],
            "banned_user_agents": {"substrings": ["Robot"]}
        }}));
        let bans = |ip: &str, agent: Option<&str>| {
            let user_agent = agent.map(str::to_owned);
            rules.bans(&Requester { ip_address: ip.parse().ok(), user_agent })
        };
        assert!(bans("192.0.2.7", Some("Firefox")));
        assert!(bans("::ffff:192.0.2.7", None));
        assert!(bans("2001:db8::1", None));
        assert!(bans("198.51.100.1", Some("A Robot")));
        assert!(!bans("198.51.100.1", Some("Firefox")));
        assert!(!bans("unknown", None));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert!(problem(&json!({"registratoin": {}})).contains("`registratoin` is not known"));
        assert!(problem(&json!({"emails": {"allowed": []}})).contains("`emails` is not right"));
        let broken = json!({"registration": {"banned_usernames": {"regexes": ["("]}}});
        assert!(problem(&broken).contains("`registration.banned_usernames.regexes`"));
        let network = json!({"requester": {"banned_ips": ["nowhere"]}});
        assert!(problem(&network).contains("`nowhere`"));
    }
}

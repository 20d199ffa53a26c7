//! `[policy]`: rules about clients, names and addresses. MAS runs them as a WASM module; Postern
//! has them built in and reads the same `data`, or takes policies as Rego source.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::resolve::Resolver;
use super::schema::format::{IpNetwork, Regex, UlidText};
use super::source::KeyPath;

/// Rules about who may register and what they may ask for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PolicySection {
    /// Rules of your own in Rego: files, and folders of files that end in `.rego`. Entry points
    /// that they define take the place of the built-in rules; see docs/policy.md.
    pub rego: Vec<PathBuf>,
    /// MAS's compiled rules; Postern takes their source, with `rego`.
    pub wasm_module: Option<String>,
    /// The rule in `rego` that is asked when a client registers itself. Left out:
    /// `client_registration/violation`.
    pub client_registration_entrypoint: Option<String>,
    /// The rule in `rego` that is asked when somebody makes an account. Left out:
    /// `register/violation`.
    pub register_entrypoint: Option<String>,
    /// The rule in `rego` that is asked when a client wants a scope. Left out:
    /// `authorization_grant/violation`.
    pub authorization_grant_entrypoint: Option<String>,
    /// The rule in `rego` that is asked when an old client logs in. Left out:
    /// `compat_login/violation`.
    pub compat_login_entrypoint: Option<String>,
    /// A name within MAS's compiled rules that nothing asks for.
    pub password_entrypoint: Option<String>,
    /// The rule in `rego` that is asked when somebody gives an e-mail address. Left out:
    /// `email/violation`.
    pub email_entrypoint: Option<String>,
    /// What the rules go by.
    pub data: PolicyData,
}

/// `[policy]`, ready to use.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// Files and folders of Rego source.
    pub rego: Vec<PathBuf>,
    /// The rules in them that were named, by the name of the entry point.
    pub entrypoints: BTreeMap<&'static str, String>,
    /// What the rules go by.
    pub data: PolicyData,
}

/// What the rules go by.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default)]
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
    /// Rules for where people and programs come from.
    pub requester: RequesterRules,
    /// Whatever a policy of your own goes by.
    #[serde(flatten)]
    #[schemars(skip)]
    pub more: BTreeMap<String, Value>,
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

/// Rules for where people and programs come from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RequesterRules {
    /// Addresses and networks from which no accounts are made, and nobody logs in.
    #[schemars(with = "Vec<IpNetwork>")]
    pub banned_ips: Vec<String>,
    /// Programs (by their `User-Agent`) with which no accounts are made, and nobody logs in.
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

pub(super) fn resolve(written: PolicySection, r: &mut Resolver<'_>) -> Policy {
    let at = |key: &str| KeyPath::root().key("policy").key(key);
    let mut data = written.data.clone();
    if written.rego.is_empty() {
        let more: BTreeSet<String> = data.more.keys().cloned().collect();
        for key in more {
            data.more.remove(&key);
            let why = "is not known to the built-in rules; data of your own needs `policy.rego`";
            r.unknown(&at("data").key(&key), why);
        }
    }
    for (index, path) in written.rego.iter().enumerate() {
        if !Path::new(path).exists() {
            let message = format!("cannot read {}: there is no such file", path.display());
            r.error(&at("rego").index(index), message);
        }
    }
    PolicySection { data, ..written }.ready()
}

impl PolicySection {
    /// Ready to use; nothing of it is looked at.
    #[must_use]
    pub fn ready(self) -> Policy {
        let named = [
            ("register", self.register_entrypoint),
            ("email", self.email_entrypoint),
            ("client_registration", self.client_registration_entrypoint),
            ("authorization_grant", self.authorization_grant_entrypoint),
            ("compat_login", self.compat_login_entrypoint),
        ];
        let named = named.into_iter().filter_map(|(point, rule)| Some((point, rule?)));
        Policy { rego: self.rego, entrypoints: named.collect(), data: self.data }
    }
}

//! `[[http.listeners]]`: which socket serves what.
//!
//! Names of resources are MAS's, plus `wellknown`, `gateway` and `console`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::bind::{Bind, BindSection, resolve_bind};
use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::SecretString;

/// One listener: some sockets and what is served on them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListenerSection {
    /// A name for logs and metrics; unique among the listeners.
    #[serde(default)]
    pub name: Option<String>,
    /// What this listener serves, by name.
    pub resources: Vec<ResourceSection>,
    /// The sockets to listen on.
    pub binds: Vec<BindSection>,
    /// A path to put in front of everything this listener serves, such as `/auth`.
    #[serde(default)]
    pub prefix: Option<String>,
    /// Whether connections begin with a PROXY protocol header.
    #[serde(default)]
    pub proxy_protocol: bool,
    /// The certificate and key to serve TLS with.
    #[serde(default)]
    pub tls: Option<TlsSection>,
}

/// A thing to serve: its name, or a table with `name`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ResourceSection {
    /// The name alone.
    Name(Resource),
    /// MAS's form.
    Table(ResourceTable),
}

/// A thing to serve, in MAS's form.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceTable {
    /// Which resource.
    pub name: Resource,
    /// A folder of files for `assets`. Postern carries its assets within the program.
    #[serde(default)]
    pub path: Option<PathBuf>,
    /// Whether `graphql` shows a playground.
    #[serde(default)]
    pub playground: bool,
    /// Whether `graphql` takes tokens of other clients.
    #[serde(default)]
    pub undocumented_oauth2_access: bool,
}

impl ResourceSection {
    fn name(&self) -> Resource {
        match self {
            Self::Name(name) => *name,
            Self::Table(table) => table.name,
        }
    }
}

/// What a listener can serve.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Resource {
    /// `/.well-known/openid-configuration` and its neighbours.
    Discovery,
    /// The pages people see: login, consent, account.
    Human,
    /// The OAuth 2.0 and OpenID Connect endpoints.
    Oauth,
    /// Login, logout and refresh for Matrix clients that do not speak OAuth.
    Compat,
    /// Styles, scripts and pictures of the pages.
    Assets,
    /// `/.well-known/matrix/client` and `/server`.
    Wellknown,
    /// `/health`.
    Health,
    /// `/metrics`.
    Prometheus,
    /// The admin API under `/api/admin/v1/`, and its description.
    Adminapi,
    /// Everything else of the homeserver, passed on to it.
    Gateway,
    /// The pages for administrators.
    Console,
    /// MAS's GraphQL API; Postern has none.
    Graphql,
    /// MAS's page of connection details; Postern has none.
    #[serde(rename = "connection-info")]
    ConnectionInfo,
}

/// The certificate and key of a listener, in PEM.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TlsSection {
    /// The certificate chain.
    pub certificate: Option<String>,
    /// A file with the certificate chain.
    pub certificate_file: Option<PathBuf>,
    /// The private key.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub key: Option<SecretString>,
    /// A file with the private key.
    pub key_file: Option<PathBuf>,
    /// The password of an encrypted private key.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub password: Option<SecretString>,
    /// A file with that password.
    pub password_file: Option<PathBuf>,
}

/// A listener, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// For logs and metrics.
    pub name: String,
    /// What it serves; never `Graphql` or `ConnectionInfo`.
    pub resources: BTreeSet<Resource>,
    /// The sockets; no two of all listeners are the same.
    pub binds: Vec<Bind>,
    /// Empty, or a path that begins with `/` and does not end with one.
    pub prefix: String,
    /// Whether connections begin with a PROXY protocol header.
    pub proxy_protocol: bool,
    /// Certificate and key, if it serves TLS.
    pub tls: Option<Tls>,
}

/// Certificate chain and key in PEM, read from their files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The chain.
    pub certificate: String,
    /// The key.
    pub key: SecretString,
    /// The key's password.
    pub password: Option<SecretString>,
}

impl Listener {
    /// The TCP ports it listens on.
    pub fn ports(&self) -> impl Iterator<Item = u16> {
        self.binds.iter().filter_map(|bind| match bind {
            Bind::Tcp { address, .. } => Some(address.port()),
            Bind::Name { port, .. } => Some(*port),
            Bind::Unix { .. } => None,
        })
    }
}

/// One listener on the loopback addresses with everything a first evening needs.
pub(super) fn default_listeners() -> Vec<ListenerSection> {
    use Resource::{Adminapi, Assets, Compat, Console, Discovery, Health, Human, Oauth, Wellknown};
    let bind = |address: &str, optional| BindSection {
        address: Some(address.to_owned()),
        optional,
        ..BindSection::default()
    };
    vec![ListenerSection {
        name: Some("web".to_owned()),
        resources: [Discovery, Human, Oauth, Compat, Assets, Wellknown, Health, Console, Adminapi]
            .map(ResourceSection::Name)
            .to_vec(),
        binds: vec![bind("127.0.0.1:8080", false), bind("[::1]:8080", true)],
        prefix: None,
        proxy_protocol: false,
        tls: None,
    }]
}

pub(super) fn resolve_listeners(
    written: Vec<ListenerSection>,
    at: &KeyPath,
    r: &mut Resolver<'_>,
) -> Vec<Listener> {
    let written_binds = written.iter().any(|listener| !listener.binds.is_empty());
    let mut listeners = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut taken: Vec<(Bind, KeyPath)> = Vec::new();
    for (index, section) in written.into_iter().enumerate() {
        let at = at.index(index);
        let listener = resolve_listener(section, index, &at, &mut taken, r);
        if names.contains(&listener.name) {
            r.error(&at.key("name"), format!("another listener is named `{}` too", listener.name));
        }
        names.push(listener.name.clone());
        listeners.push(listener);
    }
    // One that could not be read was reported already.
    if !written_binds && listeners.iter().all(|listener| listener.binds.is_empty()) {
        r.error(at, "there is no socket to listen on; add a listener with `binds`");
    }
    listeners
}

fn resolve_listener(
    section: ListenerSection,
    index: usize,
    at: &KeyPath,
    taken: &mut Vec<(Bind, KeyPath)>,
    r: &mut Resolver<'_>,
) -> Listener {
    let mut resources = BTreeSet::new();
    for (index, resource) in section.resources.iter().enumerate() {
        if !resources.insert(resource.name()) {
            r.warn(&at.key("resources").index(index), "is listed twice");
        }
    }
    let mut binds = Vec::new();
    for (index, bind) in section.binds.iter().enumerate() {
        let at = at.key("binds").index(index);
        for bind in resolve_bind(bind, &at, r) {
            if let Some((_, other)) = taken.iter().find(|(other, _)| other.clashes_with(&bind)) {
                r.error(&at, format!("{bind} is taken by {other} already"));
            } else {
                taken.push((bind.clone(), at.clone()));
                binds.push(bind);
            }
        }
    }
    Listener {
        name: section.name.unwrap_or_else(|| format!("listener-{index}")),
        resources: resources
            .into_iter()
            .filter(|name| !matches!(name, Resource::Graphql | Resource::ConnectionInfo))
            .collect(),
        binds,
        prefix: resolve_prefix(section.prefix.as_deref().unwrap_or_default(), at, r),
        proxy_protocol: section.proxy_protocol,
        tls: section.tls.and_then(|tls| resolve_tls(tls, &at.key("tls"), r)),
    }
}

fn resolve_prefix(prefix: &str, at: &KeyPath, r: &mut Resolver<'_>) -> String {
    let prefix = prefix.trim_end_matches('/');
    if !prefix.is_empty() && (!prefix.starts_with('/') || prefix.contains(['?', '#', ' '])) {
        r.error(&at.key("prefix"), format!("`{prefix}` is not a path such as /auth"));
    }
    prefix.to_owned()
}

fn resolve_tls(tls: TlsSection, at: &KeyPath, r: &mut Resolver<'_>) -> Option<Tls> {
    if tls.certificate.is_none() && tls.certificate_file.is_none() {
        r.error(at, "needs `certificate_file` (or `certificate`): the chain in PEM");
    }
    if tls.key.is_none() && tls.key_file.is_none() {
        r.error(at, "needs `key_file` (or `key`): the private key in PEM");
    }
    Some(Tls { certificate: tls.certificate?, key: tls.key?, password: tls.password })
}

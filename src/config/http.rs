//! `[http]`: the addresses people and clients see, and the sockets the server listens on.
//! The listeners themselves are in `listener.rs`.

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;

use super::listener::{Listener, ListenerSection, default_listeners, resolve_listeners};
use super::resolve::Resolver;
use super::schema::format::{IpNetwork, Uri};
use super::source::KeyPath;

/// The web server: its public address and the sockets it listens on.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSection {
    /// The address people and clients reach this service at, in front of any reverse proxy. All
    /// links and endpoints are made from it.
    #[schemars(with = "Uri")]
    pub public_base: String,
    /// The name under which this service signs tokens (`iss`), kept exactly as written. Left
    /// out, it is `public_base`.
    #[schemars(with = "Option<Uri>")]
    pub issuer: Option<String>,
    /// Networks whose reverse proxies are believed when they say who the caller is
    /// (`X-Forwarded-For`).
    #[schemars(with = "Vec<IpNetwork>")]
    pub trusted_proxies: Vec<String>,
    /// The sockets to listen on and what each of them serves.
    pub listeners: Vec<ListenerSection>,
}

impl Default for HttpSection {
    fn default() -> Self {
        Self {
            public_base: "http://localhost:8080/".to_owned(),
            issuer: None,
            trusted_proxies: [
                "192.168.0.0/16",
                "172.16.0.0/12",
                "10.0.0.0/8",
                "127.0.0.0/8",
                "fd00::/8",
                "::1/128",
            ]
            .map(str::to_owned)
            .to_vec(),
            listeners: default_listeners(),
        }
    }
}

/// `[http]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// Where people and clients reach the service; its path always ends in `/`.
    pub public_base: Url,
    /// The issuer, byte for byte as it was written.
    pub issuer: String,
    /// The networks whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// The listeners; their names are unique.
    pub listeners: Vec<Listener>,
}

pub(super) fn resolve(written: HttpSection, r: &mut Resolver<'_>) -> Http {
    let at = KeyPath::root().key("http");
    let public_base = public_base(&written, &at, r);
    let issuer = match &written.issuer {
        Some(issuer) => issuer_as_written(issuer, &at.key("issuer"), r),
        None => public_base.to_string(),
    };
    // What is not a network was reported by `schema::check`.
    let trusted_proxies =
        written.trusted_proxies.iter().filter_map(|text| parse_network(text)).collect();
    let listeners = resolve_listeners(written.listeners, &at.key("listeners"), r);
    warn_about_forgotten_base(&public_base, &listeners, &at, r);
    Http { public_base, issuer, trusted_proxies, listeners }
}

/// A CIDR range, or one address; bits behind the prefix length are ignored (MAS's own default
/// has `127.0.0.1/8`).
pub(super) fn parse_network(text: &str) -> Option<IpNet> {
    let network = text
        .parse::<IpNet>()
        .ok()
        .or_else(|| text.parse::<std::net::IpAddr>().ok().map(IpNet::from))?;
    Some(network.trunc())
}

fn public_base(written: &HttpSection, at: &KeyPath, r: &mut Resolver<'_>) -> Url {
    let mut url = r.web_url(&at.key("public_base"), &written.public_base).unwrap_or_else(|| {
        Url::parse(&HttpSection::default().public_base).expect("the default is a URL")
    });
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    url
}

fn issuer_as_written(issuer: &str, at: &KeyPath, r: &mut Resolver<'_>) -> String {
    if let Some(url) = r.web_url(at, issuer)
        && url.path() == "/"
        && !issuer.ends_with('/')
    {
        r.warn(
            at,
            format!(
                "the issuer is announced exactly as written; matrix-authentication-service \
                 would have announced `{url}`. If clients or the homeserver already know it \
                 with the slash at the end, write it so"
            ),
        );
    }
    issuer.to_owned()
}

/// Somebody moved the listener and left the address that links are made from.
fn warn_about_forgotten_base(
    base: &Url,
    listeners: &[Listener],
    at: &KeyPath,
    r: &mut Resolver<'_>,
) {
    let base_at = at.key("public_base");
    if r.is_written(&base_at) || !r.is_written(&at.key("listeners")) {
        return;
    }
    let port = base.port_or_known_default();
    let ports: Vec<u16> = listeners.iter().flat_map(Listener::ports).collect();
    if !ports.is_empty() && !ports.iter().any(|listening| Some(*listening) == port) {
        r.warn(
            &base_at,
            format!(
                "the listeners were moved to port {}, but public_base is still the default {base}; \
                 set it to the address people will use",
                ports[0]
            ),
        );
    }
}

//! `binds` of a listener: addresses, host names, unix sockets, sockets handed over.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;

/// One socket: `address`, or `host` and `port`, or `socket`, or `fd`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BindSection {
    /// Address and port, as in `127.0.0.1:8080` or `[::]:8080`.
    pub address: Option<String>,
    /// A host name or address; goes with `port`. Left out, all addresses of the machine.
    pub host: Option<String>,
    /// The port that goes with `host`.
    #[schemars(range(min = 1))]
    pub port: Option<u16>,
    /// The path of a unix socket.
    pub socket: Option<PathBuf>,
    /// The mode of the unix socket in octal, as in `660`.
    pub mode: Option<String>,
    /// A socket handed over by the parent process: 0 is file descriptor 3.
    pub fd: Option<u32>,
    /// The kind of the socket that was handed over.
    pub kind: Option<SocketKind>,
    /// Whether the server starts without this address where the machine does not have it (a
    /// host without IPv6).
    pub optional: bool,
}

/// The kind of a socket that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SocketKind {
    /// A TCP socket.
    Tcp,
    /// A unix socket.
    Unix,
}

/// A socket to listen on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Bind {
    /// An address; `optional` if the server shall start where the machine does not have it.
    Tcp {
        /// Address and port.
        address: SocketAddr,
        /// Whether a machine without this address will do.
        optional: bool,
    },
    /// A host name, to be resolved when the server starts.
    Name {
        /// The name.
        host: String,
        /// The port.
        port: u16,
    },
    /// A unix socket.
    Unix {
        /// Its path.
        path: PathBuf,
        /// Its mode; `None` leaves it to the umask.
        mode: Option<u32>,
    },
}

impl Bind {
    /// Whether both cannot be listened on at once.
    pub(super) fn clashes_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Tcp { address: one, .. }, Self::Tcp { address: two, .. }) => one == two,
            (Self::Unix { path: one, .. }, Self::Unix { path: two, .. }) => one == two,
            (one, two) => one == two,
        }
    }
}

impl fmt::Display for Bind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp { address, .. } => address.fmt(f),
            Self::Name { host, port } => write!(f, "{host}:{port}"),
            Self::Unix { path, .. } => path.display().fmt(f),
        }
    }
}

/// The sockets of one entry: none after a problem or for a socket handed over, two where one
/// entry means both IPv4 and IPv6.
pub(super) fn resolve_bind(bind: &BindSection, at: &KeyPath, r: &mut Resolver<'_>) -> Vec<Bind> {
    let by_host = bind.host.is_some() || bind.port.is_some();
    let ways = [bind.address.is_some(), by_host, bind.socket.is_some(), bind.fd.is_some()];
    if ways.iter().filter(|given| **given).count() != 1 {
        r.error(at, "needs exactly one of: `address`, `host` with `port`, `socket`, `fd`");
        return Vec::new();
    }
    if bind.mode.is_some() && bind.socket.is_none() {
        r.error(&at.key("mode"), "only a unix socket (`socket`) has a mode");
    }
    if bind.kind.is_some() && bind.fd.is_none() {
        r.error(&at.key("kind"), "only a socket that was handed over (`fd`) has a kind");
    }
    if let Some(address) = &bind.address {
        let Some((host, port)) = split_address(address) else {
            let message = format!(
                "`{address}` is not an address with a port, as in 127.0.0.1:8080 or [::]:8080"
            );
            r.error(&at.key("address"), message);
            return Vec::new();
        };
        return by_name(host, port, bind.optional);
    }
    if by_host {
        let Some(port) = bind.port else {
            r.error(at, "`host` needs a `port`");
            return Vec::new();
        };
        return by_name(bind.host.as_deref().unwrap_or_default(), port, bind.optional);
    }
    let Some(path) = &bind.socket else { return Vec::new() };
    let mode = bind.mode.as_deref().and_then(|text| {
        let mode = u32::from_str_radix(text, 8).ok().filter(|mode| *mode <= 0o777);
        if mode.is_none() {
            r.error(&at.key("mode"), format!("`{text}` is not a file mode in octal, such as 660"));
        }
        mode
    });
    vec![Bind::Unix { path: path.clone(), mode }]
}

/// `host:port`, the host of IPv6 in brackets.
fn split_address(text: &str) -> Option<(&str, u16)> {
    let (host, port) = text.rsplit_once(':')?;
    let port = port.parse().ok()?;
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.strip_suffix(']').filter(|v6| v6.parse::<Ipv6Addr>().is_ok())?,
        None => host,
    };
    let named = host.parse::<Ipv4Addr>().is_ok()
        || host.parse::<Ipv6Addr>().is_ok() == text.starts_with('[')
            && host.chars().all(|c| c.is_ascii_alphanumeric() || "-._:".contains(c));
    named.then_some((host, port))
}

fn by_name(host: &str, port: u16, optional: bool) -> Vec<Bind> {
    let tcp = |ip: IpAddr, optional| Bind::Tcp { address: SocketAddr::new(ip, port), optional };
    // A name for both families: one of the two may be missing on this machine.
    match host {
        "" => vec![
            tcp(Ipv4Addr::UNSPECIFIED.into(), optional),
            tcp(Ipv6Addr::UNSPECIFIED.into(), true),
        ],
        "localhost" => {
            vec![tcp(Ipv4Addr::LOCALHOST.into(), optional), tcp(Ipv6Addr::LOCALHOST.into(), true)]
        }
        _ => match host.parse() {
            Ok(ip) => vec![tcp(ip, optional)],
            Err(_) => vec![Bind::Name { host: host.to_owned(), port }],
        },
    }
}

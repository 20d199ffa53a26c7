//! Names to addresses without libc: a static executable has none of the name-service modules that
//! `getaddrinfo` loads.
//!
//! `/etc/hosts` and `/etc/resolv.conf` (RFC 1034, resolv.conf(5)) are read at the first look-up
//! and again whenever they change. `localhost` and all below it are this machine (RFC 6761 §6.3)
//! whatever the files say.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{LookupIpStrategy, NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hyper_util::client::legacy::connect::dns::Name;
use tower_service::Service;

use super::guard::Guard;

/// The files that say how names are looked up.
const FILES: [&str; 2] = ["/etc/resolv.conf", "/etc/hosts"];

/// How long an answer may be reused. Short, since a container that starts anew gets another
/// address and its name server promises minutes; look-ups are rare, as connections are kept.
const REMEMBERED: Duration = Duration::from_secs(5);

/// A name could not be looked up.
#[derive(Debug, thiserror::Error)]
#[error("the name {host} could not be looked up: {reason}")]
pub struct LookupFailed {
    host: String,
    reason: String,
    /// Whether it has addresses, but none that may be asked.
    pub(super) forbidden: bool,
}

/// Looks names up; cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Resolver {
    loaded: Arc<Mutex<Option<Loaded>>>,
    guard: Guard,
}

/// All addresses of `host`, for sockets to listen on.
pub async fn lookup(host: &str) -> Result<Vec<IpAddr>, LookupFailed> {
    Resolver::default().addresses(host).await
}

/// A resolver and the state of the files it was made from.
struct Loaded {
    resolver: TokioResolver,
    files: [Option<SystemTime>; 2],
}

impl Resolver {
    /// A resolver that leaves out the addresses that may not be asked.
    pub(super) fn guarded(guard: Guard) -> Self {
        Self { loaded: Arc::default(), guard }
    }

    /// All addresses of `host`, at least one.
    async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, LookupFailed> {
        if is_localhost(host) {
            return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
        }
        let failed =
            |reason: String| LookupFailed { host: host.to_owned(), reason, forbidden: false };
        let resolver = self.current().map_err(failed)?;
        let found = resolver.lookup_ip(host).await.map_err(|error| {
            failed(if error.is_nx_domain() || error.is_no_records_found() {
                "there is no such name in /etc/hosts or DNS".to_owned()
            } else {
                format!("{error} (name servers are taken from /etc/resolv.conf)")
            })
        })?;
        Ok(found.iter().collect())
    }

    /// The resolver, made anew if one of its files has changed.
    fn current(&self) -> Result<TokioResolver, String> {
        let files = FILES.map(|file| Path::new(file).metadata().and_then(|m| m.modified()).ok());
        let mut loaded = self.loaded.lock().expect("no holder of the lock panics");
        if let Some(loaded) = loaded.as_ref().filter(|loaded| loaded.files == files) {
            return Ok(loaded.resolver.clone());
        }
        let resolver = load()?;
        *loaded = Some(Loaded { resolver: resolver.clone(), files });
        Ok(resolver)
    }
}

/// Reads the system's files. Without `/etc/resolv.conf` the name server is taken to be on this
/// machine (resolv.conf(5)), so that names in `/etc/hosts` still work.
fn load() -> Result<TokioResolver, String> {
    let (config, mut options) =
        hickory_resolver::system_conf::read_system_conf().unwrap_or_else(|_| {
            let here = NameServerConfig::udp_and_tcp(Ipv4Addr::LOCALHOST.into());
            (ResolverConfig::from_parts(None, Vec::new(), vec![here]), ResolverOpts::default())
        });
    options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
    options.positive_max_ttl = Some(REMEMBERED);
    options.negative_max_ttl = Some(Duration::from_secs(1));
    TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        .with_options(options)
        .build()
        .map_err(|error| error.to_string())
}

fn is_localhost(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or(host);
    last.eq_ignore_ascii_case("localhost")
}

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = LookupFailed;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, LookupFailed>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), LookupFailed>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let resolver = self.clone();
        Box::pin(async move {
            let mut found = resolver.addresses(name.as_str()).await?;
            found.retain(|ip| resolver.guard.allows(*ip));
            if found.is_empty() {
                let (host, reason) = (name.as_str().to_owned(), "its address is not public".into());
                return Err(LookupFailed { host, reason, forbidden: true });
            }
            // The connector puts the port in.
            let found: Vec<_> = found.into_iter().map(|ip| SocketAddr::new(ip, 0)).collect();
            Ok(found.into_iter())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn localhost_is_this_machine_whatever_the_files_say() {
        for host in ["localhost", "LOCALHOST.", "auth.localhost"] {
            let found = Resolver::default().addresses(host).await.unwrap();
            assert!(
                !found.is_empty() && found.iter().all(IpAddr::is_loopback),
                "{host}: {found:?}"
            );
        }
        assert!(!is_localhost("localhost.example.com"));
    }

    #[tokio::test]
    async fn a_name_that_does_not_exist_is_named_in_the_error() {
        let error = Resolver::default().addresses("nowhere.invalid").await.unwrap_err();
        assert!(error.to_string().contains("nowhere.invalid"), "{error}");
    }
}

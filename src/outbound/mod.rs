//! The outgoing HTTP client of the whole service: connections are kept and shared, names are
//! looked up without libc, `http` and `https`, limits on time and size.
//!
//! `homeserver/` uses it, and `flows/` for the keys of clients. What an answer means is the
//! caller's business: any status is an answer, redirects are not followed.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
pub use hyper::{Method, StatusCode};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client as Pool, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use ipnet::IpNet;
use url::{Host, Url};

use crate::domain::SecretString;

mod error;
mod guard;
mod resolve;
pub mod stream;
mod tls;

pub use error::OutboundError;
use guard::Guard;
use resolve::Resolver;
pub use resolve::{LookupFailed, lookup};

/// How long to wait for a connection, over all addresses of a name.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long an unused connection is kept: less than the 60 s that servers commonly allow.
const KEPT_IDLE: Duration = Duration::from_secs(30);

type Http = Pool<HttpConnector<Resolver>, Full<Bytes>>;
type Https = Pool<HttpsConnector<HttpConnector<Resolver>>, Full<Bytes>>;

/// Sends requests; cheap to clone, all clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    guard: Guard,
    connector: HttpConnector<Resolver>,
    http: Http,
    /// Made at the first use: reading the trusted certificates takes time and memory, and most
    /// homeservers are reached by plain http on the same machine.
    https: OnceLock<Https>,
}

/// A request to be sent.
#[derive(Clone, Debug)]
pub struct Request {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    timeout: Duration,
    max_body: usize,
    repeatable: bool,
}

/// An answer, whatever its status.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Request {
    /// A request without a body: 60 s for the whole exchange, an answer of at most 1 MiB.
    #[must_use]
    pub fn new(method: Method, url: Url) -> Self {
        let repeatable = method.is_idempotent();
        let mut headers = HeaderMap::new();
        let agent = concat!("postern/", env!("CARGO_PKG_VERSION"));
        headers.insert(USER_AGENT, HeaderValue::from_static(agent));
        Self {
            method,
            url,
            headers,
            body: Bytes::new(),
            timeout: Duration::from_mins(1),
            max_body: 1 << 20,
            repeatable,
        }
    }

    /// With `Authorization: Bearer` (RFC 6750 §2.1). A secret with characters that no header can
    /// hold is left out, and the peer refuses the request.
    #[must_use]
    pub fn bearer(mut self, secret: &SecretString) -> Self {
        if let Ok(mut value) = HeaderValue::from_str(&format!("Bearer {}", secret.expose())) {
            value.set_sensitive(true);
            self.headers.insert(AUTHORIZATION, value);
        }
        self
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(mut self, body: &serde_json::Value) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body = Bytes::from(body.to_string());
        self
    }

    /// With a form as its body.
    #[must_use]
    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.headers.insert(CONTENT_TYPE, form);
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        self.body = Bytes::from(body.extend_pairs(fields).finish());
        self
    }

    /// With another limit on the whole exchange, connecting and reading included.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// With another limit on the size of the answer's body, in bytes.
    #[must_use]
    pub fn max_body(mut self, max_body: usize) -> Self {
        self.max_body = max_body;
        self
    }

    /// Says that the request may be sent twice although its method does not promise it.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

impl Client {
    /// A client without connections; touches neither files nor network.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Guard::Anywhere)
    }

    /// A client for URLs that others chose: it asks public addresses, and those of `networks`.
    #[must_use]
    pub fn public_only(networks: Vec<IpNet>) -> Self {
        Self::with(Guard::Public(networks.into()))
    }

    fn with(guard: Guard) -> Self {
        let resolver = Resolver::guarded(guard.clone());
        let mut connector = HttpConnector::new_with_resolver(resolver);
        connector.enforce_http(false);
        connector.set_nodelay(true);
        connector.set_keepalive(Some(Duration::from_secs(30)));
        connector.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let http = Pool::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(KEPT_IDLE)
            .build(connector.clone());
        Self(Arc::new(Inner { guard, connector, http, https: OnceLock::new() }))
    }

    /// Sends a request and reads the whole answer. A repeatable request is sent once more if the
    /// connection broke before the answer: the peer may have closed a kept one at that moment.
    pub async fn send(&self, request: Request) -> Result<Response, OutboundError> {
        let peer = peer(&request.url);
        let after = request.timeout;
        let exchange = async {
            match self.exchange(&request, &peer).await {
                Err(OutboundError::Broken { .. }) if request.repeatable => {
                    self.exchange(&request, &peer).await
                }
                outcome => outcome,
            }
        };
        match tokio::time::timeout(after, exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Err(OutboundError::Timeout { peer: peer.clone(), after }),
        }
    }

    async fn exchange(&self, request: &Request, peer: &str) -> Result<Response, OutboundError> {
        // The resolver judges names; an address is not looked up.
        let address = match request.url.host() {
            Some(Host::Ipv4(address)) => Some(address.into()),
            Some(Host::Ipv6(address)) => Some(address.into()),
            Some(Host::Domain(_)) | None => None,
        };
        if address.is_some_and(|address| !self.0.guard.allows(address)) {
            return Err(OutboundError::Forbidden { peer: peer.to_owned() });
        }
        let mut outgoing = hyper::Request::new(Full::new(request.body.clone()));
        *outgoing.method_mut() = request.method.clone();
        *outgoing.headers_mut() = request.headers.clone();
        *outgoing.uri_mut() = request.url.as_str().parse().map_err(|_| OutboundError::Connect {
            peer: peer.to_owned(),
            reason: "this is not an address that can be asked".to_owned(),
        })?;
        let sent = match request.url.scheme() {
            "http" => self.0.http.request(outgoing).await,
            "https" => self.https().request(outgoing).await,
            scheme => {
                let reason = format!("it is asked by {scheme}, which is neither http nor https");
                return Err(OutboundError::Connect { peer: peer.to_owned(), reason });
            }
        };
        let answer =
            sent.map_err(|error| OutboundError::of_request(peer, &error, CONNECT_TIMEOUT))?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, request.max_body)
            .collect()
            .await
            .map_err(|error| OutboundError::of_body(peer, &*error, request.max_body))?
            .to_bytes();
        Ok(Response { status: head.status, headers: head.headers, body })
    }

    fn https(&self) -> &Https {
        self.0.https.get_or_init(|| {
            let connector = HttpsConnectorBuilder::new()
                .with_tls_config(tls::client_config())
                .https_only()
                .enable_all_versions()
                .wrap_connector(self.0.connector.clone());
            Pool::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(KEPT_IDLE)
                .build(connector)
        })
    }
}

/// `host:port` for messages.
fn peer(url: &Url) -> String {
    let host = url.host_str().unwrap_or("?");
    url.port_or_known_default().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

#[cfg(test)]
mod tests;

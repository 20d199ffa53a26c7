//! Connections for other protocols than HTTP: names are looked up by our own resolver, certificates
//! checked against the name that was configured. `mail/` speaks SMTP over them.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::tls;

/// How long one address of a name has to answer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

static TLS: LazyLock<TlsConnector> =
    LazyLock::new(|| TlsConnector::from(Arc::new(tls::client_config())));

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The name means nothing.
    #[error(transparent)]
    Lookup(#[from] super::LookupFailed),
    /// Nobody answers there.
    #[error("{host}:{port} cannot be reached: {cause}")]
    Connect {
        /// The name.
        host: String,
        /// The port.
        port: u16,
        /// What the system says of the last address.
        cause: io::Error,
    },
    /// The other side cannot be trusted, or speaks no TLS.
    #[error("no encrypted connection to {host}: {cause}")]
    Tls {
        /// The name.
        host: String,
        /// What rustls says.
        cause: io::Error,
    },
}

/// Connects to the first address of `host` that answers.
pub async fn connect(host: &str, port: u16) -> Result<TcpStream, StreamError> {
    let addresses = match host.parse() {
        Ok(address) => vec![address],
        Err(_) => super::lookup(host).await?,
    };
    let mut cause = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        let attempt = TcpStream::connect(SocketAddr::new(address, port));
        match tokio::time::timeout(CONNECT_TIMEOUT, attempt).await {
            Ok(Ok(stream)) => {
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Ok(Err(error)) => cause = error,
            Err(elapsed) => cause = elapsed.into(),
        }
    }
    Err(StreamError::Connect { host: host.to_owned(), port, cause })
}

/// Begins TLS: the certificate must be of `host`, and of somebody we trust.
pub async fn start_tls(stream: TcpStream, host: &str) -> Result<TlsStream<TcpStream>, StreamError> {
    let failed = |cause: io::Error| StreamError::Tls { host: host.to_owned(), cause };
    let name = ServerName::try_from(host.to_owned())
        .map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidInput, error)))?;
    TLS.connect(name, stream).await.map_err(failed)
}

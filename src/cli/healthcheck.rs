//! `postern healthcheck`: asks the running server whether it is well, for container engines and
//! monitoring. The image has no `curl`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use http_body_util::{BodyExt, Empty};
use hyper::Method;
use hyper_util::rt::TokioIo;
use url::Url;

use super::{Global, output};
use crate::config::bind::Bind;
use crate::config::listener::{Listener, Resource};
use crate::config::{self, Settings};
use crate::outbound::{Client, Request};

const EXAMPLES: &str = "\
Examples:
  postern healthcheck                              the listener with `health` of the configuration
  postern healthcheck --url http://127.0.0.1:8080/health

Exit code 0: the server answers and can read its data. 1: it does not.";

/// How long a healthy server may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ask the running server whether it is well.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Ask this address instead of the configured listener
    #[arg(long, value_name = "URL")]
    url: Option<Url>,
}

/// Where the server answers.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    Url(Url),
    Unix { socket: PathBuf, path: String },
}

pub(super) fn run(global: &Global, args: Args) -> anyhow::Result<ExitCode> {
    super::block_on(async {
        let target = match args.url {
            Some(url) => Target::Url(url),
            None => target(&config::load(&global.sources())?.settings)?,
        };
        let asked = match &target {
            Target::Url(url) => ask_url(url.clone()).await,
            Target::Unix { socket, path } => {
                match tokio::time::timeout(PATIENCE, ask_unix(socket, path)).await {
                    Ok(asked) => asked,
                    Err(elapsed) => Err(elapsed.into()),
                }
            }
        };
        match asked.with_context(|| format!("{target} does not answer"))? {
            200 => output::text("ok"),
            status => bail!("{target} answers with status {status}"),
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Url(url) => url.fmt(f),
            Self::Unix { socket, .. } => socket.display().fmt(f),
        }
    }
}

/// The first socket that serves `health` and can be asked without a certificate.
fn target(settings: &Settings) -> anyhow::Result<Target> {
    let plain = |listener: &&Listener| {
        listener.resources.contains(&Resource::Health)
            && !listener.proxy_protocol
            && listener.tls.is_none()
    };
    for listener in settings.http.listeners.iter().filter(plain) {
        let path = format!("{}/health", listener.prefix);
        if let Some(bind) = listener.binds.first() {
            return Ok(match bind {
                Bind::Tcp { address, .. } => Target::Url(url(&reachable(*address), &path)?),
                Bind::Name { host, port } => Target::Url(url(&format!("{host}:{port}"), &path)?),
                Bind::Unix { path: socket, .. } => Target::Unix { socket: socket.clone(), path },
            });
        }
    }
    bail!(
        "no listener serves `health` without TLS and PROXY protocol; add it to one, or pass --url"
    )
}

/// A server that listens on every address is asked on this machine's own.
fn reachable(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address.to_string()
}

fn url(authority: &str, path: &str) -> anyhow::Result<Url> {
    Ok(Url::parse(&format!("http://{authority}{path}"))?)
}

async fn ask_url(url: Url) -> anyhow::Result<u16> {
    let request = Request::new(Method::GET, url).timeout(PATIENCE);
    Ok(Client::new().send(request).await?.status.as_u16())
}

async fn ask_unix(socket: &Path, path: &str) -> anyhow::Result<u16> {
    let stream = tokio::net::UnixStream::connect(socket).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let request = hyper::Request::get(path)
        .header(hyper::header::HOST, "localhost")
        .body(Empty::<bytes::Bytes>::new())?;
    let answer = sender.send_request(request).await?;
    let status = answer.status().as_u16();
    answer.into_body().collect().await?;
    drop(sender);
    let _ = connection.await;
    Ok(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_every_address_is_asked_on_this_machine() {
        assert_eq!(reachable("0.0.0.0:8080".parse().unwrap()), "127.0.0.1:8080");
        assert_eq!(reachable("[::]:8080".parse().unwrap()), "[::1]:8080");
        assert_eq!(reachable("192.0.2.1:8080".parse().unwrap()), "192.0.2.1:8080");
    }
}

//! Binds the listeners and serves until told to stop.

use std::fs::{self, Permissions};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{App, HttpServer, web};
use socket2::{Domain, Protocol, Socket, Type};

use super::middleware::attend;
use super::site::Site;
use super::{pages, routes};
use crate::config::bind::Bind;
use crate::config::listener::Listener;
use crate::outbound;

/// How long an idle connection is kept: longer than the homeserver's pool keeps its own.
const KEEP_ALIVE: Duration = Duration::from_secs(90);
/// How many connections may wait to be accepted.
const BACKLOG: i32 = 1024;
/// How long requests under way may go on after a stop was asked for, in seconds.
const GRACE: u64 = 10;

/// Why a listener cannot be served.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {bind} (listener `{listener}`): {cause}")]
pub struct BindError {
    /// The listener's name.
    pub listener: String,
    /// The address.
    pub bind: String,
    /// What the system says.
    pub cause: io::Error,
}

/// A listener that is bound and ready to run; await it.
pub async fn bind(site: &web::Data<Site>, listener: &Listener) -> Result<Server, BindError> {
    if listener.tls.is_some() {
        // Plain text where somebody asked for TLS would be the worst answer.
        return Err(BindError {
            listener: listener.name.clone(),
            bind: "its sockets".to_owned(),
            cause: io::Error::new(
                io::ErrorKind::Unsupported,
                "TLS is not served by this version; put a reverse proxy in front and remove `tls`",
            ),
        });
    }
    let resources = listener.resources.clone();
    let prefix = listener.prefix.trim_end_matches('/').to_owned();
    let site = site.clone();
    let mut server = HttpServer::new(move || {
        let mount = |config: &mut web::ServiceConfig| {
            for resource in routes::ORDER.iter().filter(|one| resources.contains(one)) {
                routes::mount(config, *resource);
            }
        };
        let place = |config: &mut web::ServiceConfig| {
            if prefix.is_empty() {
                mount(config);
            } else {
                config.service(web::scope(&prefix).configure(mount));
            }
        };
        App::new()
            .app_data(site.clone())
            .wrap(from_fn(attend))
            .configure(place)
            .default_service(web::to(pages::not_found))
    })
    .keep_alive(KEEP_ALIVE)
    .shutdown_timeout(GRACE)
    .disable_signals();
    for bind in &listener.binds {
        let failed = |cause: io::Error| BindError {
            listener: listener.name.clone(),
            bind: bind.to_string(),
            cause: advised(cause),
        };
        server = match bind {
            Bind::Tcp { address, optional } => {
                match listen(*address, has_ipv4_twin(listener, *address)) {
                    Ok(socket) => server.listen(socket).map_err(failed)?,
                    Err(error) if *optional => {
                        tracing::info!(%address, %error, "not listening on an optional address");
                        continue;
                    }
                    Err(error) => return Err(failed(error)),
                }
            }
            Bind::Name { host, port } => {
                let found = outbound::lookup(host).await;
                for address in found.map_err(io::Error::other).map_err(failed)? {
                    let socket = listen(SocketAddr::new(address, *port), true).map_err(failed)?;
                    server = server.listen(socket).map_err(failed)?;
                }
                server
            }
            Bind::Unix { path, mode } => {
                clear_stale_socket(path).map_err(failed)?;
                let server = server.bind_uds(path).map_err(failed)?;
                let mode = Permissions::from_mode(mode.unwrap_or(0o660));
                fs::set_permissions(path, mode).map_err(failed)?;
                server
            }
        };
        tracing::info!(listener = %listener.name, address = %bind, "listening");
    }
    Ok(server.run())
}

/// Says what to do about the most common causes.
fn advised(cause: io::Error) -> io::Error {
    let advice = match cause.kind() {
        io::ErrorKind::AddrInUse => {
            "another program listens there: stop it, or choose another address"
        }
        io::ErrorKind::AddrNotAvailable => "this machine does not have this address",
        io::ErrorKind::PermissionDenied => {
            "this user may not: choose a port from 1024 on, or a folder of its own"
        }
        _ => return cause,
    };
    io::Error::new(cause.kind(), format!("{cause}; {advice}"))
}

fn listen(address: SocketAddr, only_v6: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    if address.is_ipv6() {
        socket.set_only_v6(only_v6)?;
    }
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// Whether the listener also has the IPv4 address that `[::]` would otherwise take as well.
fn has_ipv4_twin(listener: &Listener, address: SocketAddr) -> bool {
    let any = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
    listener.binds.iter().any(|bind| {
        matches!(bind, Bind::Tcp { address: other, .. }
            if other.ip() == any && other.port() == address.port())
    })
}

/// Removes a socket that nobody answers on any more: what a crash leaves behind.
fn clear_stale_socket(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_socket() => match UnixStream::connect(path) {
            Ok(_) => Err(io::Error::new(
                io::ErrorKind::AddrInUse,
                "another process answers on this socket",
            )),
            Err(_) => fs::remove_file(path),
        },
        Ok(_) => Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "there is a file of this name that is not a socket",
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

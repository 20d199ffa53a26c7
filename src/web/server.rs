//! Binds the listeners and serves until told to stop.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{App, HttpServer, web};

use super::middleware::{log_request, protect};
use super::site::Site;
use super::{pages, routes};
use crate::config::bind::Bind;
use crate::config::listener::Listener;

/// How long an idle connection is kept: longer than the homeserver's pool keeps its own.
const KEEP_ALIVE: Duration = Duration::from_secs(90);
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
pub fn bind(site: &web::Data<Site>, listener: &Listener) -> Result<Server, BindError> {
    let resources = listener.resources.clone();
    let prefix = listener.prefix.trim_end_matches('/').to_owned();
    let site = site.clone();
    let mut server = HttpServer::new(move || {
        let mount = |config: &mut web::ServiceConfig| {
            for resource in &resources {
                routes::mount(config, *resource);
            }
        };
        App::new()
            .app_data(site.clone())
            .wrap(from_fn(protect))
            .wrap(from_fn(log_request))
            .service(web::scope(&prefix).configure(mount))
            .default_service(web::to(pages::not_found))
    })
    .keep_alive(KEEP_ALIVE)
    .shutdown_timeout(GRACE)
    .disable_signals();
    for bind in &listener.binds {
        let failed =
            |cause| BindError { listener: listener.name.clone(), bind: bind.to_string(), cause };
        server = match bind {
            Bind::Tcp { address, optional } => match std::net::TcpListener::bind(address) {
                Ok(socket) => server.listen(socket).map_err(failed)?,
                Err(error) if *optional => {
                    tracing::info!(%address, %error, "not listening on an optional address");
                    server
                }
                Err(error) => return Err(failed(error)),
            },
            Bind::Name { host, port } => server.bind((host.as_str(), *port)).map_err(failed)?,
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

//! `postern server`: the composition root. Puts the parts together, binds the listeners, runs the
//! background work, and stops in order.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::web;
use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::{Global, context, log};
use crate::config::Settings;
use crate::control;
use crate::domain::Doer;
use crate::flows::{self, Context, activity, end_idle_sessions};
use crate::jobs::{MailRunner, Runner};
use crate::store::{StoreError, users};
use crate::web::server::bind;
use crate::web::site::Site;
use crate::web::urls::Urls;

/// What the process ends with when the store failed: supervisors start it again, and the next
/// start checks the data folder.
const STORE_FAILED: u8 = 75;
/// How often rate limits forget callers that did not come back.
const FORGET_CALLERS: Duration = Duration::from_secs(600);

const EXAMPLES: &str = "\
Examples:
  postern server                                   no configuration: ./data, http://localhost:8080/
  postern server --data-dir /var/lib/postern       another data folder
  postern -c /etc/postern.toml server              with a configuration

Stops in order on SIGTERM and Ctrl-C.";

/// Run the service
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Leave the clients of the store as they are, instead of bringing them in line with
    /// `[[clients]]`
    #[arg(long)]
    no_sync: bool,
    /// Do not keep promises to the homeserver, nor send mails, in the background
    #[arg(long)]
    no_worker: bool,
}

/// Runs until told to stop.
pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<ExitCode> {
    log::init_server();
    let settings = context::load(global)?;
    actix_web::rt::System::new().block_on(serve(settings, args))
}

async fn serve(settings: Settings, args: &Args) -> anyhow::Result<ExitCode> {
    let ctx = Arc::new(context::build(settings).await?);
    let ended = serve_from(&ctx, args).await;
    // Also where it could not begin: then the folder is left in order for the next start.
    let closed = ctx.store.clone().close().await;
    match (ended?, closed) {
        (None, Ok(())) => Ok(ExitCode::SUCCESS),
        (Some(failure), _) | (None, Err(failure)) => {
            tracing::error!(error = %failure, "the store failed; start again to have it checked");
            Ok(ExitCode::from(STORE_FAILED))
        }
    }
}

/// Serves until told to stop, or until the store fails.
async fn serve_from(ctx: &Arc<Context>, args: &Args) -> anyhow::Result<Option<StoreError>> {
    if !args.no_sync {
        flows::sync_clients::sync_clients(
            ctx,
            &Doer::system(),
            &ctx.settings.clients,
            false,
            false,
        )
        .await
        .context("the clients of the configuration could not be stored")?;
        flows::sync_providers::sync_providers(ctx, &ctx.settings.upstream_oauth2.providers)
            .await
            .context("the upstream providers of the configuration could not be stored")?;
    }
    let site = web::Data::new(Site {
        urls: Urls::new(ctx.settings.http.public_base.clone(), ctx.settings.http.issuer.clone()),
        renderer: Arc::clone(ctx.mails.postman().composer().renderer()),
        ctx: Arc::clone(ctx),
    });
    let mut servers = Vec::new();
    for listener in &ctx.settings.http.listeners {
        servers.push(bind(&site, listener).await?);
    }
    let handles: Vec<ServerHandle> = servers.iter().map(actix_web::dev::Server::handle).collect();
    let (stop, stopping) = watch::channel(false);
    let background = start_background(ctx, args, &stopping)?;
    for server in servers {
        actix_web::rt::spawn(server);
    }
    greet(ctx).await?;

    let ended = until_told(ctx).await?;
    tracing::info!("stopping");
    for handle in handles {
        handle.stop(true).await;
    }
    // The receivers are the tasks' own; one that has ended already is no reason to fail.
    let _ = stop.send(true);
    for task in background {
        task.await.context("a background task panicked")?;
    }
    Ok(ended)
}

fn start_background(
    ctx: &Arc<Context>,
    args: &Args,
    stopping: &watch::Receiver<bool>,
) -> anyhow::Result<Vec<JoinHandle<()>>> {
    let socket = ctx.settings.storage.path.join(control::SOCKET);
    let mut tasks = vec![
        tokio::spawn(activity::run(Arc::clone(ctx), stopping.clone())),
        tokio::spawn(end_idle_sessions::run(Arc::clone(ctx), stopping.clone())),
        tokio::spawn(forget_callers(Arc::clone(ctx), stopping.clone())),
        control::serve(Arc::clone(ctx), &socket, stopping.clone())
            .with_context(|| format!("cannot listen on {}", socket.display()))?,
    ];
    if !args.no_worker {
        let stopped = || {
            let mut stopping = stopping.clone();
            async move {
                let _ = stopping.wait_for(|stop| *stop).await;
            }
        };
        tasks.push(tokio::spawn(Runner::run(ctx.outbox.clone(), stopped())));
        tasks.push(tokio::spawn(MailRunner::run(ctx.mails.clone(), stopped())));
    }
    Ok(tasks)
}

async fn forget_callers(ctx: Arc<Context>, mut stopping: watch::Receiver<bool>) {
    while tokio::time::timeout(FORGET_CALLERS, stopping.wait_for(|stop| *stop)).await.is_err() {
        ctx.limits.forget_idle();
        ctx.device_paces.forget_over(ctx.now());
    }
}

/// Says where we are, what deserves a look, and how to begin if nobody has an account yet.
async fn greet(ctx: &Context) -> anyhow::Result<()> {
    let base = &ctx.settings.http.public_base;
    let unreadable = flows::sync_clients::unreadable_secrets(ctx).await?;
    if unreadable > 0 {
        tracing::error!(
            clients = unreadable,
            "the secrets of some clients were sealed with another encryption key, so these clients \
             cannot prove who they are, and browsers that were signed in are not any more: put the \
             former key back (`secrets.encryption`, or secrets/encryption in the data folder). If \
             it is lost, remove these clients (`postern config sync --prune`) or have them \
             register again"
        );
    }
    tracing::info!("ready at {base} for {}", ctx.settings.matrix.homeserver);
    if users::page(&ctx.store, None, 1).await?.is_empty() {
        tracing::info!(
            "there are no accounts yet; make one with: postern manage register-user NAME --admin"
        );
    }
    Ok(())
}

/// Waits for a signal, or for the store to fail.
async fn until_told(ctx: &Context) -> anyhow::Result<Option<StoreError>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => Ok(None),
        _ = interrupt.recv() => Ok(None),
        failure = ctx.store.failed() => Ok(Some(failure)),
    }
}

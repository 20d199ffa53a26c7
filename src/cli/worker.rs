//! Who carries out a command: the server that runs on the data folder, or this process, which
//! opens the folder itself. The person who types need not know which.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::{Global, context};
use crate::config::Settings;
use crate::control::{self, Command, ConnectError, Connection, Outcome};
use crate::flows::Context;
use crate::flows::manage::Progress;
use crate::store::OpenError;

/// How long a folder may be held by somebody who does not answer: a server that is starting.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(200);

/// Carries out a command.
pub(super) struct Worker {
    settings: Settings,
    hands: Hands,
}

enum Hands {
    Server(Option<Connection>),
    Own(Arc<Context>),
}

impl Worker {
    /// Finds out who can work on the data folder.
    pub(super) async fn find(global: &Global) -> anyhow::Result<Self> {
        super::log::init();
        let settings = context::load(global)?;
        let data_dir = settings.storage.path.clone();
        let socket = data_dir.join(control::SOCKET);
        let begun = Instant::now();
        loop {
            match control::connect(&socket).await {
                Ok(connection) => {
                    return Ok(Self { settings, hands: Hands::Server(Some(connection)) });
                }
                Err(ConnectError::Nobody) => {}
                Err(error) => return Err(error.into()),
            }
            match context::build(settings.clone()).await {
                Ok(ctx) => return Ok(Self { settings, hands: Hands::Own(Arc::new(ctx)) }),
                Err(error) => match error.downcast_ref() {
                    Some(OpenError::Locked { pid }) if begun.elapsed() > PATIENCE => {
                        bail!(in_the_way(&data_dir, pid))
                    }
                    Some(OpenError::Locked { .. }) => tokio::time::sleep(PAUSE).await,
                    _ => return Err(error).with_context(|| cannot_open(&data_dir)),
                },
            }
        }
    }

    /// The configuration as it is written now; a server that runs may have read an older one.
    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Has the command carried out, showing on a terminal how far it is.
    pub(super) async fn run(self, command: Command) -> anyhow::Result<Outcome> {
        let mut done = None;
        let keep = |outcome| {
            done = Some(outcome);
            Ok(None)
        };
        self.run_on(command, keep).await?;
        done.context("nothing came of it")
    }

    /// Has a command carried out and, as long as what came of one leads to another, that as well:
    /// for lists of any length, a page at a time.
    pub(super) async fn run_on(
        mut self,
        first: Command,
        mut then: impl FnMut(Outcome) -> anyhow::Result<Option<Command>>,
    ) -> anyhow::Result<()> {
        let mut next = Some(first);
        let worked = loop {
            let Some(command) = next.take() else { break Ok(()) };
            match self.carry_out(command).await.and_then(&mut then) {
                Ok(command) => next = command,
                Err(error) => break Err(error),
            }
        };
        if let Hands::Own(ctx) = self.hands {
            ctx.store.clone().close().await.context("the store could not be closed")?;
        }
        worked
    }

    async fn carry_out(&mut self, command: Command) -> anyhow::Result<Outcome> {
        let bar = Bar::new();
        let progress = |step: Progress| bar.show(step.done);
        let outcome = match &mut self.hands {
            Hands::Server(connection) => {
                // A connection is for one question.
                let connection = match connection.take() {
                    Some(connection) => connection,
                    None => {
                        control::connect(&self.settings.storage.path.join(control::SOCKET)).await?
                    }
                };
                connection.run(command, &progress).await
            }
            Hands::Own(ctx) => control::dispatch(ctx, command, &progress).await,
        };
        bar.clear();
        Ok(outcome?)
    }
}

fn in_the_way(data_dir: &Path, pid: &str) -> String {
    format!(
        "the data folder {} is in use by process {pid}, which does not answer on {}: it may be \
         starting, stopping, or unable to make a socket there. Wait and try again, or stop it",
        data_dir.display(),
        data_dir.join(control::SOCKET).display(),
    )
}

fn cannot_open(data_dir: &Path) -> String {
    format!("no server answers, and the data folder {} cannot be opened", data_dir.display())
}

/// A line on the terminal that counts.
struct Bar {
    shown: std::sync::atomic::AtomicBool,
    terminal: bool,
}

impl Bar {
    fn new() -> Self {
        let terminal = std::io::IsTerminal::is_terminal(&std::io::stderr());
        Self { shown: false.into(), terminal }
    }

    fn show(&self, done: usize) {
        if self.terminal {
            eprint!("\r{done} done…");
            self.shown.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    }

    fn clear(&self) {
        if self.shown.load(std::sync::atomic::Ordering::Relaxed) {
            eprint!("\r\x1b[K");
        }
    }
}

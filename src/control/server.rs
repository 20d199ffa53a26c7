//! The server's end of the socket.

use std::fs::Permissions;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::BufReader;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::JoinHandle;

use super::command::Refusal;
use super::dispatch::dispatch;
use super::wire::{Answer, Question, VERSION, read_line, write_line};
use crate::flows::Context;
use crate::flows::manage::Progress;

/// How long a caller may take to send its question.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many callers are served at once; others wait.
const CALLERS: usize = 8;

/// Why there is no socket.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Somebody answers on it.
    #[error("another process answers on {}", .0.display())]
    Taken(PathBuf),
    /// The file system would not have it.
    #[error("the control socket {} cannot be made: {cause}", .path.display())]
    Io {
        /// Where it would be.
        path: PathBuf,
        /// Why not.
        cause: io::Error,
    },
}

/// Serves commands on the socket at `path` until the shutdown, then removes it. A file system that
/// takes no sockets is only warned about: the command line cannot reach the server then.
pub fn serve(
    ctx: Arc<Context>,
    path: &Path,
    shutdown: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, ServeError> {
    let path = path.to_owned();
    match listen(&path) {
        Ok(listener) => Ok(tokio::spawn(run(ctx, listener, path, shutdown))),
        Err(error @ ServeError::Io { .. }) => {
            tracing::warn!(%error, "`manage` and `config sync` will not work while the server runs");
            Ok(tokio::spawn(async {}))
        }
        Err(error) => Err(error),
    }
}

async fn run(
    ctx: Arc<Context>,
    listener: UnixListener,
    path: PathBuf,
    mut shutdown: watch::Receiver<bool>,
) {
    let callers = Arc::new(Semaphore::new(CALLERS));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &callers) => accepted,
            _ = shutdown.wait_for(|stop| *stop) => break,
        };
        let Some((stream, turn)) = accepted else { continue };
        let ctx = Arc::clone(&ctx);
        tokio::spawn(async move {
            let _turn = turn;
            if let Err(error) = converse(&ctx, stream).await {
                tracing::debug!(%error, "a caller of the control socket was lost");
            }
        });
    }
    drop(listener);
    if let Err(error) = std::fs::remove_file(&path) {
        tracing::debug!(%error, "the control socket could not be removed");
    }
    // Whoever is being served is served to the end.
    let all = u32::try_from(CALLERS).expect("a handful");
    let _ = tokio::time::timeout(PATIENCE, callers.acquire_many(all)).await;
}

/// Binds the socket; a stale one, on which nobody answers, is replaced.
fn listen(path: &Path) -> Result<UnixListener, ServeError> {
    let failed = |cause| ServeError::Io { path: path.to_owned(), cause };
    let (_folder, reachable) = within_limits(path).map_err(failed)?;
    let listener = match UnixListener::bind(&reachable) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
            if std::os::unix::net::UnixStream::connect(&reachable).is_ok() {
                return Err(ServeError::Taken(path.to_owned()));
            }
            std::fs::remove_file(path).map_err(failed)?;
            UnixListener::bind(&reachable).map_err(failed)?
        }
        bound => bound.map_err(failed)?,
    };
    std::fs::set_permissions(path, Permissions::from_mode(0o600)).map_err(failed)?;
    Ok(listener)
}

async fn accept(
    listener: &UnixListener,
    callers: &Arc<Semaphore>,
) -> Option<(UnixStream, tokio::sync::OwnedSemaphorePermit)> {
    let turn = Arc::clone(callers).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _)) if is_ours(&stream) => Some((stream, turn)),
        Ok(_) => {
            tracing::warn!("somebody who does not own the data folder tried the control socket");
            None
        }
        Err(error) => {
            tracing::warn!(%error, "a caller of the control socket was not accepted");
            tokio::time::sleep(Duration::from_millis(100)).await;
            None
        }
    }
}

/// Whether the caller is root or the user that runs the server. The mode of the socket says the
/// same; some mounted file systems ignore modes.
fn is_ours(stream: &UnixStream) -> bool {
    let own = UnixStream::pair().and_then(|(one, _other)| one.peer_cred()).map(|own| own.uid());
    match (stream.peer_cred(), own) {
        (Ok(peer), Ok(own)) => peer.uid() == 0 || peer.uid() == own,
        _ => false,
    }
}

async fn converse(ctx: &Context, stream: UnixStream) -> io::Result<()> {
    let (from, mut to) = stream.into_split();
    let mut from = BufReader::new(from);
    let question = tokio::time::timeout(PATIENCE, read_line::<serde_json::Value, _>(&mut from));
    let Some(question) = question.await?? else { return Ok(()) };
    let command = match understand(question) {
        Ok(question) => question.command,
        Err(refusal) => return write_line(&mut to, &Answer::Refused(refusal)).await,
    };
    tracing::info!(command = command.name(), "carrying out a command of the command line");
    let (report, mut reports) = mpsc::unbounded_channel::<Progress>();
    let work = async move {
        let progress = |progress| {
            let _ = report.send(progress);
        };
        dispatch(ctx, command, &progress).await
    };
    let tell = async {
        while let Some(progress) = reports.recv().await {
            // A caller who has gone does not stop the work.
            let _ = write_line(&mut to, &Answer::Progress(progress)).await;
        }
    };
    let (outcome, ()) = tokio::join!(work, tell);
    let answer = match outcome {
        Ok(outcome) => Answer::Done(outcome),
        Err(refusal) => Answer::Refused(refusal),
    };
    write_line(&mut to, &answer).await
}

/// The version is looked at first: another version's command may not be understood at all.
fn understand(question: serde_json::Value) -> Result<Question, Refusal> {
    let version = question.get("version").and_then(serde_json::Value::as_str).unwrap_or("?");
    if version != VERSION {
        return Err(Refusal::new(format_args!(
            "the server that runs is version {VERSION} and this program is version {version}; \
             restart the server"
        )));
    }
    serde_json::from_value(question)
        .map_err(|error| Refusal::new(format_args!("the command was not understood: {error}")))
}

/// A path that fits into a socket address, which has 108 bytes: long ones are reached through
/// the folder, which must stay open meanwhile.
pub(super) fn within_limits(path: &Path) -> io::Result<(Option<std::fs::File>, PathBuf)> {
    use std::os::fd::AsRawFd;
    if path.as_os_str().len() < 100 {
        return Ok((None, path.to_owned()));
    }
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok((None, path.to_owned()));
    };
    let folder = std::fs::File::open(folder)?;
    let short = Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name);
    Ok((Some(folder), short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_told_so() {
        let question = serde_json::json!({ "version": "0.0.0", "command": "something_new" });
        let refusal = understand(question).map(|_| ()).unwrap_err();
        assert!(refusal.message.contains("restart the server"), "{refusal}");
    }

    #[tokio::test]
    async fn a_stale_socket_is_replaced_and_a_living_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("control.sock");
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        let listener = listen(&path).unwrap();
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(matches!(listen(&path), Err(ServeError::Taken(_))));
        drop(listener);
        listen(&path).unwrap();
    }

    #[tokio::test]
    async fn a_deep_folder_has_a_socket_too() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a".repeat(120));
        std::fs::create_dir(&deep).unwrap();
        let path = deep.join("control.sock");
        let _listener = listen(&path).unwrap();
        let (_folder, reachable) = within_limits(&path).unwrap();
        UnixStream::connect(reachable).await.unwrap();
    }
}

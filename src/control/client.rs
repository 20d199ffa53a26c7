//! The command line's end of the socket.

use std::io;
use std::path::Path;
use std::time::Duration;

use tokio::io::BufReader;
use tokio::net::UnixStream;

use super::command::{Command, Outcome, Refusal};
use super::server::within_limits;
use super::wire::{Answer, Question, VERSION, read_line, write_line};
use crate::flows::manage::Progress;

/// How long a server may be silent. It waits for the homeserver itself, at most a minute or two.
const PATIENCE: Duration = Duration::from_mins(3);

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// No server runs on this folder.
    #[error("no server answers")]
    Nobody,
    /// The socket belongs to another user of this machine.
    #[error("{0} belongs to another user; run this as the user that runs the server, or as root")]
    NotAllowed(String),
    /// Something else.
    #[error("the control socket cannot be reached: {0}")]
    Io(io::Error),
}

/// A server that answers.
#[derive(Debug)]
pub struct Connection(UnixStream);

/// Connects to the server that runs on the folder of the socket at `path`.
pub async fn connect(path: &Path) -> Result<Connection, ConnectError> {
    let connected = async {
        let (_folder, reachable) = within_limits(path)?;
        UnixStream::connect(reachable).await
    };
    match connected.await {
        Ok(stream) => Ok(Connection(stream)),
        Err(error) => Err(match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => ConnectError::Nobody,
            io::ErrorKind::PermissionDenied => ConnectError::NotAllowed(path.display().to_string()),
            _ => ConnectError::Io(error),
        }),
    }
}

impl Connection {
    /// Has a command carried out.
    pub async fn run(
        self,
        command: Command,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<Outcome, Refusal> {
        let lost = |error: io::Error| Refusal::new(format_args!("the server was lost: {error}"));
        let (from, mut to) = self.0.into_split();
        let question = Question { version: VERSION.to_owned(), command };
        write_line(&mut to, &question).await.map_err(lost)?;
        let mut from = BufReader::new(from);
        loop {
            let answer = tokio::time::timeout(PATIENCE, read_line(&mut from))
                .await
                .map_err(|elapsed| lost(elapsed.into()))?
                .map_err(lost)?;
            match answer {
                Some(Answer::Progress(step)) => progress(step),
                Some(Answer::Done(outcome)) => return Ok(outcome),
                Some(Answer::Refused(refusal)) => return Err(refusal),
                None => {
                    return Err(Refusal::new(
                        "the server has closed the connection without an answer; see its log",
                    ));
                }
            }
        }
    }
}

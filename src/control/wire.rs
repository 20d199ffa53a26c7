//! The talk on the socket: one JSON value a line, one question a connection. The question names
//! the version of the program that asks; the answer is any number of lines of progress and one
//! line with the end of it.

use std::io;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use zeroize::Zeroizing;

use super::command::{Command, Outcome, Refusal};
use crate::flows::manage::Progress;

/// The longest line, in bytes: several thousand configured clients, or administrators.
pub(super) const MAX_LINE: u64 = 4 << 20;

/// Both ends must be the same program: nobody keeps this protocol stable.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the command line sends.
#[derive(Serialize, Deserialize)]
pub(super) struct Question {
    /// The version of the program that asks.
    pub version: String,
    /// What it asks.
    pub command: Command,
}

/// What the server sends back.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    /// It is still at work.
    Progress(Progress),
    /// It is done.
    Done(Outcome),
    /// It was not done.
    Refused(Refusal),
}

/// Writes one line.
pub(super) async fn write_line<W: AsyncWrite + Unpin>(
    to: &mut W,
    value: &impl Serialize,
) -> io::Result<()> {
    let mut line = Zeroizing::new(serde_json::to_vec(value)?);
    line.push(b'\n');
    to.write_all(&line).await?;
    to.flush().await
}

/// Reads one line; `None` if the other end has closed.
pub(super) async fn read_line<T: DeserializeOwned, R: AsyncBufRead + Unpin>(
    from: &mut R,
) -> io::Result<Option<T>> {
    let mut line = Zeroizing::new(Vec::new());
    from.take(MAX_LINE).read_until(b'\n', &mut line).await?;
    match line.last() {
        None => Ok(None),
        Some(b'\n') => Ok(Some(serde_json::from_slice(&line)?)),
        Some(_) => {
            let message = "a message was cut short, or is too long";
            Err(io::Error::new(io::ErrorKind::InvalidData, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_line_arrives_as_it_was_sent() {
        let mut sent = Vec::new();
        write_line(&mut sent, &Answer::Progress(Progress { done: 7 })).await.unwrap();
        write_line(&mut sent, &Answer::Refused(Refusal::new("no\nway"))).await.unwrap();
        let mut from = sent.as_slice();
        let first: Option<Answer> = read_line(&mut from).await.unwrap();
        assert_eq!(first, Some(Answer::Progress(Progress { done: 7 })));
        let second: Option<Answer> = read_line(&mut from).await.unwrap();
        assert_eq!(second, Some(Answer::Refused(Refusal::new("no\nway"))));
        assert_eq!(read_line::<Answer, _>(&mut from).await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_line_without_an_end_is_refused() {
        assert!(read_line::<Answer, _>(&mut &b"{\"progress\""[..]).await.is_err());
        let endless = vec![b' '; usize::try_from(MAX_LINE).unwrap() + 10];
        assert!(read_line::<Answer, _>(&mut endless.as_slice()).await.is_err());
    }
}

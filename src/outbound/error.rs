//! Why an outgoing request failed, in words that tell an administrator what to check.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use super::resolve::LookupFailed;

/// Why an outgoing request got no answer. `peer` is the host and port that was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutboundError {
    /// No connection: the name is unknown, nobody listens, or the network is down.
    #[error("no connection to {peer}: {reason}")]
    Connect {
        /// Who was asked.
        peer: String,
        /// What happened and what to check.
        reason: String,
    },
    /// An address that must not be asked, since somebody else chose it.
    #[error("{peer} is not asked: its address is not public")]
    Forbidden {
        /// Who was to be asked.
        peer: String,
    },
    /// A connection, but no trust or no common protocol.
    #[error("no secure connection to {peer}: {reason}")]
    Tls {
        /// Who was asked.
        peer: String,
        /// What happened and what to check.
        reason: String,
    },
    /// No complete answer in time.
    #[error("{peer} gave no answer within {} s", after.as_secs_f32())]
    Timeout {
        /// Who was asked.
        peer: String,
        /// How long we waited.
        after: Duration,
    },
    /// The answer is larger than was asked for.
    #[error("the answer of {peer} is larger than {limit} bytes")]
    TooLarge {
        /// Who was asked.
        peer: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// The connection ended in the midst of the exchange, or what came was not HTTP.
    #[error("the exchange with {peer} broke off: {reason}")]
    Broken {
        /// Who was asked.
        peer: String,
        /// What happened.
        reason: String,
    },
}

/// All that stands behind an error, itself first. `io::Error` hides what it wraps from `source`.
fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>() {
        Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    })
}

/// The innermost words: the outer ones only say "connect error".
fn innermost(error: &(dyn StdError + 'static)) -> String {
    chain(error).last().map(ToString::to_string).unwrap_or_default()
}

impl OutboundError {
    /// Sorts the client library's error.
    pub(super) fn of_request(
        peer: &str,
        error: &hyper_util::client::legacy::Error,
        connect_timeout: Duration,
    ) -> Self {
        let peer = peer.to_owned();
        if !error.is_connect() {
            return Self::Broken { peer, reason: innermost(error) };
        }
        for cause in chain(error) {
            if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
                return Self::Tls { peer, reason: explain_tls(tls) };
            }
            if let Some(lookup) = cause.downcast_ref::<LookupFailed>() {
                if lookup.forbidden {
                    return Self::Forbidden { peer };
                }
                return Self::Connect { peer, reason: lookup.to_string() };
            }
            if let Some(io) = cause.downcast_ref::<io::Error>()
                && let Some(reason) = explain_io(io.kind(), connect_timeout)
            {
                return Self::Connect { peer, reason };
            }
        }
        Self::Connect { peer, reason: innermost(error) }
    }

    /// Sorts an error that came while the body of the answer was read.
    pub(super) fn of_body(peer: &str, error: &(dyn StdError + 'static), limit: usize) -> Self {
        let peer = peer.to_owned();
        if chain(error).any(<dyn StdError>::is::<http_body_util::LengthLimitError>) {
            Self::TooLarge { peer, limit }
        } else {
            Self::Broken { peer, reason: innermost(error) }
        }
    }
}

fn explain_io(kind: io::ErrorKind, connect_timeout: Duration) -> Option<String> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => {
            "nobody listens there (is it running, and are host and port right?)".to_owned()
        }
        io::ErrorKind::TimedOut => format!(
            "no sign of life within {} s (is the address right, does a firewall drop it?)",
            connect_timeout.as_secs()
        ),
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
            "there is no route to it (is the network up?)".to_owned()
        }
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => {
            "it closed the connection at once (https asked of a plain http port?)".to_owned()
        }
        _ => return None,
    })
}

fn explain_tls(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(reason) => format!(
            "its certificate is not accepted ({reason}); is it valid for this name, and is its \
             authority among the system's (SSL_CERT_FILE names others)?"
        ),
        rustls::Error::InvalidMessage(_) => {
            "it does not speak TLS there (https asked of a plain http port?)".to_owned()
        }
        other => other.to_string(),
    }
}

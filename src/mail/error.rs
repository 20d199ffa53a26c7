//! Why a mail was not sent, and whether it is worth trying again.

use crate::outbound::stream::StreamError;
use crate::render::RenderError;

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The mail server cannot be reached or trusted.
    #[error(transparent)]
    Unreachable(#[from] StreamError),
    /// The mail server wants another user name or password.
    #[error("the mail server does not take the user name and password: {0}")]
    Credentials(String),
    /// The mail server or the connection failed; another time it may work.
    #[error("the mail server did not take the mail: {0}")]
    Failed(String),
    /// The mail server will never take this mail.
    #[error("the mail server refused the mail: {0}")]
    Refused(String),
    /// No answer in time.
    #[error("the mail server did not answer within {seconds} seconds")]
    Timeout {
        /// How long it had.
        seconds: u64,
    },
    /// The program could not be run, or said no.
    #[error("`{command}` did not take the mail: {reason}")]
    Sendmail {
        /// The program.
        command: String,
        /// What it said.
        reason: String,
    },
    /// Nothing can be sent to such an address.
    #[error("nothing can be sent to this address: {0}")]
    Address(String),
    /// The text could not be made.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// The mail could not be put together.
    #[error("the mail could not be put together: {0}")]
    Compose(#[from] lettre::error::Error),
}

impl MailError {
    /// Whether trying again would change nothing: the server has said no to this very mail, or
    /// nobody has such an address. Anything else may be mended.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Address(_))
    }

    /// What to look at.
    #[must_use]
    pub const fn advice(&self) -> Option<&'static str> {
        match self {
            Self::Unreachable(StreamError::Lookup(_) | StreamError::Connect { .. })
            | Self::Timeout { .. } => Some(
                "Check `email.hostname`, `email.port` and `email.mode` (usually 587 with \
                 `starttls`, or 465 with `tls`), and that no firewall stands between.",
            ),
            Self::Unreachable(StreamError::Tls { .. }) => Some(
                "Check that `email.hostname` is the name in the server's certificate and that \
                 `email.mode` fits the port (`tls` on 465, `starttls` on 587 and 25). A \
                 certificate of your own is trusted through SSL_CERT_FILE.",
            ),
            Self::Credentials(_) => Some("Check `email.username` and `email.password_file`."),
            Self::Failed(_) | Self::Refused(_) => Some(
                "Check that the mail server lets this user send from the address in \
                 `email.from`; its log tells more.",
            ),
            Self::Sendmail { .. } => {
                Some("Check `email.command`, and that this user may run the program.")
            }
            Self::Address(_) | Self::Render(_) | Self::Compose(_) => None,
        }
    }
}

impl From<std::io::Error> for MailError {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<lettre::transport::smtp::Error> for MailError {
    fn from(error: lettre::transport::smtp::Error) -> Self {
        // The cause is told in its own words.
        let told = |error: &dyn std::error::Error| match error.source() {
            Some(source) => format!("{error}: {source}"),
            None => error.to_string(),
        };
        // 530, 534, 535, 538: it is about who we are, not about the mail (RFC 4954 §6).
        let about_us = |code: u16| matches!(code, 530 | 534 | 535 | 538);
        match error.status().map(u16::from) {
            Some(code) if about_us(code) => Self::Credentials(told(&error)),
            Some(_) if error.is_permanent() => Self::Refused(told(&error)),
            // What lettre will not send: an address that the server has no letters for.
            None if error.is_client() => Self::Address(told(&error)),
            _ => Self::Failed(told(&error)),
        }
    }
}

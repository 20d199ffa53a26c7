//! Mails: a letter is put into words (`compose.rs`) and handed to a mail server (`smtp.rs`), to a
//! program (`sendmail.rs`), or thrown away.
//!
//! This room sends one mail, now, and says what came of it. What waits, is tried again and given up
//! is the business of `jobs/mails/`; what is to be said comes from `domain::mail`.

use std::sync::Arc;
use std::time::Duration;

use lettre::Message;

use crate::config::Settings;
use crate::config::email::EmailTransport;
use crate::domain::{Letter, MailId, Timestamp};
use crate::render::Renderer;

mod compose;
mod error;
mod sendmail;
mod smtp;
mod starttls;

pub use compose::{Composer, Letterhead};
pub use error::MailError;

use smtp::Smtp;

/// How long one mail may take, from the look-up of the server to its last word.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Composes mails and sends them.
pub struct Postman {
    composer: Composer,
    transport: Transport,
}

/// The way mails go.
enum Transport {
    Blackhole,
    Smtp(Smtp),
    Sendmail(String),
}

/// To whom, in which language, under which id.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    /// Its id.
    pub id: MailId,
    /// The address.
    pub to: &'a str,
    /// A BCP 47 tag; English if it is not known.
    pub language: &'a str,
}

impl Postman {
    /// By the configuration, with the templates and texts of `renderer`.
    #[must_use]
    pub fn new(settings: &Settings, renderer: Arc<Renderer>) -> Self {
        let composer = Composer::new(renderer, Letterhead::of(settings));
        let transport = match &settings.email.transport {
            EmailTransport::Blackhole => Transport::Blackhole,
            EmailTransport::Sendmail { command } => Transport::Sendmail(command.clone()),
            EmailTransport::Smtp { hostname, port, mode, credentials } => Transport::Smtp(Smtp {
                host: hostname.clone(),
                port: *port,
                mode: *mode,
                credentials: credentials.clone(),
                hello: composer.domain().to_owned(),
            }),
        };
        Self { composer, transport }
    }

    /// The maker of pages, which is that of mails.
    #[must_use]
    pub fn composer(&self) -> &Composer {
        &self.composer
    }

    /// Sends a letter; the answer of whoever took it.
    pub async fn send(
        &self,
        envelope: Envelope<'_>,
        letter: &Letter,
        now: Timestamp,
    ) -> Result<String, MailError> {
        if *letter == Letter::Silence {
            return Ok("nothing was to be sent".to_owned());
        }
        let message = self.composer.compose(envelope, letter, now)?;
        within(self.hand_over(message)).await
    }

    async fn hand_over(&self, message: Message) -> Result<String, MailError> {
        match &self.transport {
            Transport::Blackhole => Ok("thrown away (email.transport is `blackhole`)".to_owned()),
            Transport::Smtp(smtp) => smtp.send(&message).await,
            Transport::Sendmail(command) => sendmail::send(command, &message).await,
        }
    }

    /// Whether mails could be sent, as far as that shows without sending one: what answers.
    pub async fn check(&self) -> Result<String, MailError> {
        match &self.transport {
            Transport::Blackhole => Ok("mails are thrown away".to_owned()),
            Transport::Smtp(smtp) => within(smtp.check()).await,
            Transport::Sendmail(command) => sendmail::check(command),
        }
    }
}

async fn within<T>(work: impl Future<Output = Result<T, MailError>>) -> Result<T, MailError> {
    let timeout = MailError::Timeout { seconds: TIMEOUT.as_secs() };
    tokio::time::timeout(TIMEOUT, work).await.unwrap_or(Err(timeout))
}

//! From a letter to a mail: its words in the language of who reads it, and the headers that mail
//! servers want (RFC 5322, RFC 3834 for mails that no person wrote).

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use super::{Envelope, MailError};
use crate::config::Settings;
use crate::domain::email_address::with_ascii_host;
use crate::domain::{Letter, Timestamp};
use crate::render::letter::LetterShell;
use crate::render::{Language, Renderer};

/// What stands on every mail.
#[derive(Clone, Debug)]
pub struct Letterhead {
    /// Who it is from.
    pub from: Mailbox,
    /// Who answers go to.
    pub reply_to: Mailbox,
    /// The host name of the service, in ids of mails.
    pub domain: String,
    /// What people call the service, and where it is.
    pub shell: LetterShell,
}

impl Letterhead {
    /// By the configuration.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let base = &settings.http.public_base;
        let name = settings.branding.service_name.as_ref().unwrap_or(&settings.matrix.homeserver);
        Self {
            from: settings.email.from.clone(),
            reply_to: settings.email.reply_to.clone(),
            domain: base.host_str().unwrap_or("localhost").to_owned(),
            shell: LetterShell {
                service_name: name.clone(),
                service_url: base.to_string(),
                imprint: settings.branding.imprint.clone(),
            },
        }
    }
}

/// Composes mails.
pub struct Composer {
    renderer: Arc<Renderer>,
    head: Letterhead,
}

impl Composer {
    /// Composes with the templates and texts of `renderer`.
    #[must_use]
    pub fn new(renderer: Arc<Renderer>, head: Letterhead) -> Self {
        Self { renderer, head }
    }

    /// What makes pages as well.
    #[must_use]
    pub fn renderer(&self) -> &Arc<Renderer> {
        &self.renderer
    }

    /// The host name of the service.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.head.domain
    }

    /// The mail. Headers are encoded by lettre: nothing in a name or subject can begin another.
    pub fn compose(
        &self,
        envelope: Envelope<'_>,
        letter: &Letter,
        now: Timestamp,
    ) -> Result<Message, MailError> {
        let to: Address = with_ascii_host(envelope.to).parse().map_err(
            |error: lettre::address::AddressError| MailError::Address(error.to_string()),
        )?;
        let language = Language::parse(envelope.language).unwrap_or_else(Language::english);
        let written = self.renderer.letter(&language, &self.head.shell, letter)?;
        let millis = u64::try_from(now.as_millis()).unwrap_or_default();
        let message = Message::builder()
            .from(self.head.from.clone())
            .reply_to(self.head.reply_to.clone())
            .to(Mailbox::new(None, to))
            .date(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
            .message_id(Some(format!("<{}@{}>", envelope.id, self.head.domain)))
            .raw_header(plain("Auto-Submitted", "auto-generated"))
            .raw_header(plain("X-Auto-Response-Suppress", "All"))
            .raw_header(plain("Content-Language", &language.to_string()))
            .subject(written.subject)
            .multipart(MultiPart::alternative_plain_html(written.text, written.html))?;
        Ok(message)
    }
}

fn plain(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

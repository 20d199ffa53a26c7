//! One mail: opened, sent, and what came of it written down. The log and the store see neither
//! what it said nor the whole address.

use tracing::{debug, info, warn};

use super::{Mails, put};
use crate::crypto::Purpose;
use crate::domain::email_address::{masked, with_ascii_host};
use crate::domain::job::backoff;
use crate::domain::mail::MailState;
use crate::domain::{Letter, Mail};
use crate::mail::{Envelope, MailError};
use crate::store::{self, StoreError};

impl Mails {
    /// Sends a mail that is due, or gives it up.
    pub(super) async fn deliver(&self, mail: Mail) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        if now >= mail.expires_at {
            let last = mail.last_error.clone().unwrap_or_else(|| "it was never tried".to_owned());
            return self.give_up(mail, format!("it waited for too long: {last}")).await;
        }
        let Some(letter) = self.open(&mail) else {
            let reason = "it was sealed with another encryption key".to_owned();
            return self.give_up(mail, reason).await;
        };
        let envelope = Envelope { id: mail.id, to: &mail.to, language: &mail.language };
        match self.0.postman.send(envelope, &letter, now).await {
            Ok(_) => self.settle(&mail, &letter).await,
            Err(error) if error.is_final() => {
                let reason = without_address(&error, &mail.to);
                self.give_up(mail, reason).await
            }
            Err(error) => self.try_again(mail, &error).await,
        }
    }

    fn open(&self, mail: &Mail) -> Option<Letter> {
        let MailState::Waiting { content, .. } = &mail.state else { return None };
        let letter = self.0.sealer.open(Purpose::Mail, content).ok()?;
        serde_json::from_slice(&letter).ok()
    }

    async fn settle(&self, mail: &Mail, letter: &Letter) -> Result<(), StoreError> {
        let mut tx = self.0.store.begin().await?;
        store::mails::remove(&mut tx, mail.id).await?;
        tx.commit().await?;
        let (kind, attempts) = (letter.name(), mail.attempts + 1);
        if attempts > 1 {
            info!(mail.id = %mail.id, mail.kind = kind, attempts, "A mail was sent at last");
        } else {
            debug!(mail.id = %mail.id, mail.kind = kind, "A mail was sent");
        }
        Ok(())
    }

    async fn give_up(&self, mail: Mail, reason: String) -> Result<(), StoreError> {
        warn!(
            mail.id = %mail.id, to = masked(&mail.to), attempts = mail.attempts, reason,
            "A mail could not be delivered and was given up"
        );
        let given_up = mail.given_up(reason, self.0.clock.now());
        let mut tx = self.0.store.begin().await?;
        put(&mut tx, &given_up).await?;
        tx.commit().await
    }

    async fn try_again(&self, mail: Mail, error: &MailError) -> Result<(), StoreError> {
        let MailState::Waiting { content, .. } = &mail.state else { return Ok(()) };
        let attempts = mail.attempts.saturating_add(1);
        let reason = without_address(error, &mail.to);
        warn!(
            mail.id = %mail.id, to = masked(&mail.to), attempts, reason,
            "A mail could not be sent; this is tried again"
        );
        // A last try just before it is worth nothing any more.
        let due_at = (self.0.clock.now() + backoff(attempts)).min(mail.expires_at);
        let state = MailState::Waiting { content: content.clone(), due_at };
        let mut tx = self.0.store.begin().await?;
        put(&mut tx, &Mail { attempts, last_error: Some(reason), state, ..mail }).await?;
        tx.commit().await
    }
}

/// What went wrong, cut short; mail servers like to repeat the address.
fn without_address(error: &MailError, address: &str) -> String {
    let said = error.to_string();
    let spellings = [with_ascii_host(address), address.to_owned()];
    let said = spellings.iter().fold(said, |said, one| said.replace(one.as_str(), &masked(one)));
    said.chars().take(500).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_of_an_address_is_masked() {
        let error = MailError::Refused("550 <alice@example.com>: user unknown".to_owned());
        let told = without_address(&error, "alice@example.com");
        assert!(told.contains("<a…@example.com>: user unknown"), "{told}");
        assert!(!told.contains("alice"), "{told}");
    }
}

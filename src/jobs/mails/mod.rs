//! Mails on their way: queued in the transaction of what they follow from ([`Mails::queue`]), sent at
//! once in the background ([`MailRunner`], woken by [`Mails::wake`]), tried again until they are not
//! worth it any more.
//!
//! What cannot be delivered stays visible for a day, without what it said. Neighbours: `mail/` sends,
//! `store/mails.rs` has the records; `flows/` says what is to be said.

mod deliver;
mod runner;

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::crypto::{Mint, Purpose, Sealer};
use crate::domain::mail::MailState;
use crate::domain::{Letter, Mail, MailId, Timestamp};
use crate::mail::Postman;
use crate::store::{self, PutError, Store, StoreError, Tx};

pub use runner::MailRunner;

/// The mails; cheap to clone.
#[derive(Clone)]
pub struct Mails(Arc<Inner>);

struct Inner {
    store: Store,
    postman: Postman,
    sealer: Sealer,
    clock: Clock,
    mint: Mint,
    /// Wakes the runner.
    nudge: Notify,
    /// Who is being written to: one mail at a time each, so that somebody whose mail server is slow
    /// takes nobody else's turn.
    busy: Mutex<HashSet<String>>,
}

/// How mails stand, for whoever looks after the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How many are to be sent.
    pub waiting: usize,
    /// How many of those were tried in vain.
    pub retried: usize,
    /// How many were given up within a day.
    pub failed: usize,
    /// What went wrong last.
    pub last_error: Option<String>,
}

impl Mails {
    /// Mails over those in `store`, sent by `postman`.
    #[must_use]
    pub fn new(store: Store, postman: Postman, sealer: Sealer, clock: Clock, mint: Mint) -> Self {
        let (nudge, busy) = (Notify::new(), Mutex::default());
        Self(Arc::new(Inner { store, postman, sealer, clock, mint, nudge, busy }))
    }

    /// Who sends them.
    #[must_use]
    pub fn postman(&self) -> &Postman {
        &self.0.postman
    }

    /// Queues a letter in the caller's transaction. After the commit, call [`Mails::wake`].
    pub async fn queue(
        &self,
        tx: &mut Tx,
        to: &str,
        language: &str,
        letter: &Letter,
        now: Timestamp,
    ) -> Result<MailId, StoreError> {
        let content = serde_json::to_vec(letter).expect("a letter is plain data");
        let content = self.0.sealer.seal(Purpose::Mail, &content);
        let mail = Mail {
            id: self.0.mint.id(now),
            to: to.to_owned(),
            language: language.to_owned(),
            created_at: now,
            expires_at: now + letter.lifetime(),
            attempts: 0,
            last_error: None,
            state: MailState::Waiting { content, due_at: now },
        };
        put(tx, &mail).await?;
        Ok(mail.id)
    }

    /// Makes a mail due now, in the caller's transaction; it, if it is there and was not given up.
    /// After the commit, call [`Mails::wake`].
    pub async fn hasten(
        &self,
        tx: &mut Tx,
        id: MailId,
        now: Timestamp,
    ) -> Result<Option<Mail>, StoreError> {
        let Some(mut mail) = store::mails::get(&*tx, id).await? else { return Ok(None) };
        let MailState::Waiting { due_at, .. } = &mut mail.state else { return Ok(None) };
        *due_at = (*due_at).min(now);
        put(tx, &mail).await?;
        Ok(Some(mail))
    }

    /// Tells the runner that there may be something to send.
    pub fn wake(&self) {
        self.0.nudge.notify_one();
    }

    /// How they stand.
    pub async fn standing(&self) -> Result<Standing, StoreError> {
        /// Beyond, the number makes no difference.
        const LIMIT: usize = 10_000;
        let mut standing = Standing::default();
        for mail in store::mails::page(&self.0.store, None, LIMIT).await? {
            match mail.state {
                MailState::Waiting { .. } => {
                    standing.waiting += 1;
                    standing.retried += usize::from(mail.attempts > 0);
                }
                MailState::Failed { .. } => standing.failed += 1,
            }
            standing.last_error = mail.last_error.or(standing.last_error);
        }
        Ok(standing)
    }
}

/// Puts a mail. Its id is its own, so no other record can stand in its way.
async fn put(tx: &mut Tx, mail: &Mail) -> Result<(), StoreError> {
    store::mails::put(tx, mail).await.map_err(|error| match error {
        PutError::Store(error) => error,
        PutError::Taken { .. } => StoreError::Conflict,
    })
}

//! The public keys of clients that name an address for them (`jwks_uri`, RFC 7591 §2), fetched when
//! they are needed and kept for a while.
//!
//! The address was chosen by whoever registered the client: only public ones are asked, no redirect
//! is followed, and the answer is bounded in size and time. That it is https, registration sees to
//! (`domain::registration`), unless the configuration lets it be otherwise.
//!
//! One client's fetches are made one after another and shared by all who wait; those of another
//! client do not wait for them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use ipnet::IpNet;
use tokio::sync::Mutex;
use url::Url;

use crate::crypto::jwk::JwkSet;
use crate::domain::{ClientId, Timestamp};
use crate::outbound::{self, Method, OutboundError, Request, StatusCode};

/// How long keys are used before they are fetched anew.
const MAX_AGE: Duration = Duration::from_secs(3600);
/// How long nothing is fetched after a fetch, though a key is missing.
const PAUSE: Duration = Duration::from_secs(30);
/// How long nothing is fetched after a failure.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(10);
/// How long a fetch may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// How large the answer may be, in bytes.
const MAX_SIZE: usize = 64 * 1024;
/// The keys of how many clients are kept.
const MAX_CLIENTS: usize = 1000;

/// Why there are no keys.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// The client's address must not be asked.
    #[error("{0}")]
    Forbidden(String),
    /// Nothing usable came; that may change.
    #[error("the keys at the client's jwks_uri could not be read: {0}")]
    Unavailable(String),
}

/// What is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Whose keys.
    pub client_id: ClientId,
    /// Where they are.
    pub uri: &'a Url,
    /// Whether they must be fetched anew because a key was missing.
    pub anew: bool,
}

/// The keys that are kept.
pub struct ClientKeys {
    http: outbound::Client,
    kept: std::sync::Mutex<HashMap<ClientId, Arc<Mutex<Kept>>>>,
}

/// The keys of one client. Locked while they are fetched.
#[derive(Debug)]
struct Kept {
    /// The keys, and when they were fetched.
    keys: Option<(Arc<JwkSet>, Timestamp)>,
    /// The last try, and why it failed.
    tried: Option<(Timestamp, Option<KeysError>)>,
}

impl ClientKeys {
    /// With nothing kept. Beside public addresses, those of `networks` are asked.
    #[must_use]
    pub fn new(networks: Vec<IpNet>) -> Self {
        Self { http: outbound::Client::public_only(networks), kept: std::sync::Mutex::default() }
    }

    /// The keys of a client, fetched if need be.
    pub async fn get(&self, wanted: Wanted<'_>, now: Timestamp) -> Result<Arc<JwkSet>, KeysError> {
        let kept = self.kept_of(wanted.client_id);
        let (http, uri, anew) = (self.http.clone(), wanted.uri.clone(), wanted.anew);
        // A task of its own, which goes on for the others if this caller hangs up.
        let fetch = tokio::spawn(async move { kept.lock().await.get(&http, uri, anew, now).await });
        fetch.await.unwrap_or_else(|_| Err(KeysError::Unavailable("the fetch was cut off".into())))
    }

    fn kept_of(&self, client_id: ClientId) -> Arc<Mutex<Kept>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if !kept.contains_key(&client_id) && kept.len() >= MAX_CLIENTS {
            // Whichever comes first: it will be fetched again if it is needed.
            let idle = kept.iter().find(|(_, keys)| Arc::strong_count(keys) == 1);
            if let Some(idle) = idle.map(|(id, _)| *id) {
                kept.remove(&idle);
            }
        }
        let nothing = || Arc::new(Mutex::new(Kept { keys: None, tried: None }));
        Arc::clone(kept.entry(client_id).or_insert_with(nothing))
    }
}

impl Kept {
    async fn get(
        &mut self,
        http: &outbound::Client,
        uri: Url,
        anew: bool,
        now: Timestamp,
    ) -> Result<Arc<JwkSet>, KeysError> {
        let fresh = self.keys.as_ref().filter(|(_, at)| now < *at + MAX_AGE);
        let fresh = fresh.map(|(keys, _)| Arc::clone(keys));
        let failure = self.tried.as_ref().and_then(|(at, error)| {
            let pause = if error.is_some() { PAUSE_AFTER_FAILURE } else { PAUSE };
            (now < *at + pause).then_some(error)
        });
        match (&fresh, failure) {
            (Some(keys), None) if !anew => return Ok(Arc::clone(keys)),
            (Some(keys), Some(_)) => return Ok(Arc::clone(keys)),
            (None, Some(Some(error))) => return Err(error.clone()),
            (Some(_), None) | (None, _) => {}
        }
        let fetched = fetch(http, uri).await;
        self.tried = Some((now, fetched.as_ref().err().cloned()));
        match (fetched, fresh) {
            (Ok(keys), _) => {
                let keys = Arc::new(keys);
                self.keys = Some((Arc::clone(&keys), now));
                Ok(keys)
            }
            (Err(_), Some(keys)) => Ok(keys),
            (Err(error), None) => Err(error),
        }
    }
}

async fn fetch(http: &outbound::Client, uri: Url) -> Result<JwkSet, KeysError> {
    let unavailable = |why: &dyn std::fmt::Display| KeysError::Unavailable(why.to_string());
    let request = Request::new(Method::GET, uri).timeout(PATIENCE).max_body(MAX_SIZE);
    let answer = http.send(request).await.map_err(|error| match error {
        error @ OutboundError::Forbidden { .. } => KeysError::Forbidden(error.to_string()),
        error => unavailable(&error),
    })?;
    if answer.status != StatusCode::OK {
        return Err(unavailable(&format!("it answered with status {}", answer.status)));
    }
    serde_json::from_slice(&answer.body).map_err(|_| unavailable(&"it is not a JSON Web Key Set"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::Mint;

    #[test]
    fn keys_of_a_thousand_clients_are_kept_and_those_that_are_being_fetched() {
        let (keys, mint) = (ClientKeys::new(Vec::new()), Mint::system());
        let id = || mint.id(Timestamp::from_millis(0));
        let busy_id = id();
        let busy = keys.kept_of(busy_id);
        for _ in 0..2 * MAX_CLIENTS {
            keys.kept_of(id());
        }
        assert_eq!(keys.kept.lock().unwrap().len(), MAX_CLIENTS);
        assert!(Arc::ptr_eq(&busy, &keys.kept_of(busy_id)));
    }
}

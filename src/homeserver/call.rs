//! One HTTP call to Synapse, and what its answers mean whichever API it was.
//!
//! Synapse's errors are JSON: `{"errcode": "M_…", "error": "…"}` (Matrix 1.15, "Standard error
//! response"). What is not JSON comes from something in between.

use std::time::{Duration, Instant};

use serde_json::Value;
use url::Url;

use super::{Check, HomeserverError, Result};
use crate::domain::SecretString;
use crate::outbound::{Client, Method, Request, Response};

/// How long a call may take.
const USUAL: Duration = Duration::from_mins(1);

/// Where Synapse is and what proves who we are.
pub(super) struct Api {
    pub(super) client: Client,
    pub(super) endpoint: Url,
    pub(super) secret: SecretString,
    /// Where Synapse's configuration keeps its copy of the secret.
    pub(super) secret_there: &'static str,
}

/// A call to be made.
pub(super) struct Call<'a> {
    name: &'static str,
    method: Method,
    path: &'a [&'a str],
    query: Option<(&'a str, &'a str)>,
    body: Option<Value>,
    timeout: Duration,
}

impl<'a> Call<'a> {
    /// `name` is what errors call it; each item of `path` is encoded as one segment.
    pub(super) fn new(name: &'static str, method: Method, path: &'a [&'a str]) -> Self {
        Self { name, method, path, query: None, body: None, timeout: USUAL }
    }

    pub(super) fn query(mut self, key: &'a str, value: &'a str) -> Self {
        self.query = Some((key, value));
        self
    }

    pub(super) fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    pub(super) fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

/// An answer of Synapse that is neither a refusal of our secret nor a fault of its own.
pub(super) struct Answer {
    name: &'static str,
    status: u16,
    /// The `Server` header: `Synapse/1.163.2` unless a proxy puts its own name there.
    server: Option<String>,
    /// `Null` if the body is not JSON.
    json: Value,
}

impl Api {
    /// Makes a call. Every call of this room may be repeated.
    pub(super) async fn send(&self, call: Call<'_>) -> Result<Answer> {
        let Call { name, method, path, query, body, timeout } = call;
        let Some(mut url) = join(&self.endpoint, path) else {
            let message = "the name cannot stand in an address".to_owned();
            return Err(refused(name, 400, "-", message));
        };
        if let Some((key, value)) = query {
            url.query_pairs_mut().append_pair(key, value);
        }
        let mut request =
            Request::new(method, url).bearer(&self.secret).timeout(timeout).repeatable();
        if let Some(body) = body {
            request = request.json(&body);
        }
        match self.client.send(request).await {
            Ok(response) => self.judge(name, &response),
            Err(error) => {
                let reason = error.to_string();
                Err(HomeserverError::Unreachable { call: name, status: None, reason })
            }
        }
    }

    fn judge(&self, name: &'static str, response: &Response) -> Result<Answer> {
        let status = response.status.as_u16();
        let json = serde_json::from_slice(&response.body).unwrap_or(Value::Null);
        let server = response.headers.get("server").and_then(|value| value.to_str().ok());
        let answer = Answer { name, status, server: server.map(ToOwned::to_owned), json };
        let errcode = answer.errcode();
        // The older delegation takes a token that is not its `admin_token` for a user's and asks
        // us about it; 503 is what it says if that failed.
        let asked_us = status == 503 && answer.message().contains("introspect the access token");
        match (status, errcode) {
            (401, _) | (403, "M_UNKNOWN" | "M_FORBIDDEN") => {
                Err(HomeserverError::BadSecret { status, there: self.secret_there })
            }
            _ if asked_us => Err(HomeserverError::BadSecret { status, there: self.secret_there }),
            (429 | 500.., _) => Err(HomeserverError::Unreachable {
                call: name,
                status: Some(status),
                reason: format!("it answers {status} {errcode}: {}", answer.message()),
            }),
            _ => Ok(answer),
        }
    }

    /// Makes a harmless call and says what came of it.
    pub(super) async fn check(&self, call: Call<'_>) -> Result<Check> {
        let start = Instant::now();
        let answer = self.send(call).await?;
        let took = start.elapsed();
        let version = answer.server.clone().filter(|server| server.starts_with("Synapse"));
        answer.accept()?;
        Ok(Check { version, took })
    }
}

impl Answer {
    pub(super) fn status(&self) -> u16 {
        self.status
    }

    /// The Matrix error code, or `-`.
    pub(super) fn errcode(&self) -> &str {
        self.json.get("errcode").and_then(Value::as_str).unwrap_or("-")
    }

    /// Synapse's own words.
    pub(super) fn message(&self) -> String {
        self.json.get("error").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Whether it says that what the call is about does not exist.
    pub(super) fn is_not_found(&self) -> bool {
        self.status == 404 && self.errcode() == "M_NOT_FOUND"
    }

    /// The body of a success.
    pub(super) fn accept(self) -> Result<Value> {
        let hint = match self.status {
            204 => return Ok(Value::Null),
            200..=299 if self.json.is_object() => return Ok(self.json),
            404 if self.errcode() == "M_UNRECOGNIZED" => {
                "it does not know this call; are its version, its delegation to this service and \
                 our `matrix.kind` in line?"
            }
            _ if self.json.is_object() => "",
            _ => "the answer is not JSON; does `matrix.endpoint` lead to Synapse itself?",
        };
        let message = [self.message().as_str(), hint].join(" ").trim().to_owned();
        Err(refused(self.name, self.status, self.errcode(), message))
    }

    /// The body of a success of a call in which only the user can be missing.
    pub(super) fn accept_for(self, localpart: &str) -> Result<Value> {
        if self.is_not_found() {
            return Err(HomeserverError::NoSuchUser { localpart: localpart.to_owned() });
        }
        self.accept()
    }
}

fn refused(call: &'static str, status: u16, errcode: &str, message: String) -> HomeserverError {
    HomeserverError::Refused { call, status, errcode: errcode.to_owned(), message }
}

/// `base` with `path` below it, each item one segment (`/` within it as `%2F`). `None` for a
/// segment that every URL parser would take for a step upwards.
fn join(base: &Url, path: &[&str]) -> Option<Url> {
    if path.iter().any(|segment| matches!(*segment, "." | "..")) {
        return None;
    }
    let mut url = base.clone();
    url.path_segments_mut().ok()?.pop_if_empty().extend(path);
    Some(url)
}

/// Cuts a text at `most` characters: a name that Synapse finds too long would be refused for ever.
pub(super) fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(at, _)| &text[..at])
}

/// How many characters Synapse allows in the name of a device.
pub(super) const DEVICE_NAME_MAX: usize = 100;
/// And in a display name.
pub(super) const DISPLAY_NAME_MAX: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_of_a_path_is_one_segment() {
        let base = Url::parse("http://synapse:8008/below/").unwrap();
        let url = join(&base, &["users", "@a/b%:example.com", "x"]).unwrap();
        assert_eq!(url.as_str(), "http://synapse:8008/below/users/@a%2Fb%25:example.com/x");
        assert!(join(&base, &["devices", ".."]).is_none());
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        assert_eq!(cut("ééé", 2), "éé");
        assert_eq!(cut("ab", 2), "ab");
    }
}

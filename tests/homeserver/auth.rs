//! The least that Synapse needs of an authentication service: metadata, and introspection of
//! tokens that the test makes up.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// An authentication service on a port of its own.
#[derive(Clone)]
pub struct Auth {
    pub base: String,
    tokens: Arc<Mutex<BTreeMap<String, Value>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Auth {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://127.0.0.1:{}/", listener.local_addr().unwrap().port());
        let auth = Self { base, tokens: Arc::default(), asked: Arc::default() };
        let serving = auth.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let auth = serving.clone();
                tokio::spawn(async move { auth.serve(stream).await });
            }
        });
        auth
    }

    /// Makes a token valid for a user's device.
    pub fn allow(&self, token: &str, localpart: &str, sub: &str, device: &str) {
        let scope = format!("urn:matrix:client:api:* urn:matrix:client:device:{device} openid");
        let answer = json!({
            "active": true,
            "scope": scope,
            "username": localpart,
            "sub": sub,
            "expires_in": 300,
            "token_type": "access_token",
        });
        self.tokens.lock().unwrap().insert(token.to_owned(), answer);
    }

    /// Ends a token.
    pub fn revoke(&self, token: &str) {
        self.tokens.lock().unwrap().remove(token);
    }

    /// How often Synapse asked about a token.
    pub fn times_asked(&self, token: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|asked| *asked == token).count()
    }

    async fn serve(&self, mut stream: TcpStream) {
        let mut seen = Vec::new();
        let mut chunk = [0; 4096];
        let (head, body) = loop {
            let Ok(read @ 1..) = stream.read(&mut chunk).await else { return };
            seen.extend_from_slice(&chunk[..read]);
            let text = String::from_utf8_lossy(&seen).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length = head
                .lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .map_or(0, |(_, length)| length.parse().unwrap());
            if body.len() >= length {
                break (head.to_owned(), body.to_owned());
            }
        };
        let answer = if head.starts_with("GET") { self.metadata() } else { self.introspect(&body) };
        let answer = answer.to_string();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{answer}",
            answer.len()
        );
        let _ = stream.write_all(answer.as_bytes()).await;
    }

    fn metadata(&self) -> Value {
        json!({
            "issuer": self.base,
            "introspection_endpoint": format!("{}oauth2/introspect", self.base),
            "account_management_uri": format!("{}account/", self.base),
        })
    }

    fn introspect(&self, form: &str) -> Value {
        let token = url::form_urlencoded::parse(form.as_bytes())
            .find(|(name, _)| name == "token")
            .map(|(_, token)| token.into_owned())
            .unwrap_or_default();
        self.asked.lock().unwrap().push(token.clone());
        let known = self.tokens.lock().unwrap().get(&token).cloned();
        known.unwrap_or_else(|| json!({ "active": false }))
    }
}

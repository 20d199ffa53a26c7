//! A plain HTTP client over the service's unix socket: one connection for each request.

use std::fmt;
use std::path::PathBuf;

use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::UnixStream;
use tokio::task::JoinSet;

/// The way to the service.
#[derive(Clone)]
pub struct Http {
    socket: PathBuf,
}

/// A request.
#[derive(Clone, Debug)]
pub struct Ask {
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What came of it. It is equal to `(status, word)` of an OAuth or Matrix error.
#[derive(Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Ask {
    pub fn new(method: &str, path: &str) -> Self {
        let method = method.parse().unwrap();
        Self { method, path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    pub fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    pub fn post(path: &str) -> Self {
        Self::new("POST", path)
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    /// From this address, as a reverse proxy tells it.
    pub fn forwarded_for(self, address: &str) -> Self {
        self.header("X-Forwarded-For", address)
    }

    /// With a body and no word about its type.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.header("Content-Type", "application/json").body(body.to_string())
    }

    pub fn form(self, fields: &[(impl AsRef<str>, impl AsRef<str>)]) -> Self {
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_ref(), v.as_ref())).collect();
        self.raw_form(&serde_urlencoded::to_string(fields).unwrap())
    }

    pub fn raw_form(self, body: &str) -> Self {
        self.header("Content-Type", "application/x-www-form-urlencoded").body(body)
    }
}

impl Http {
    pub fn new(socket: PathBuf) -> Self {
        Self { socket }
    }

    pub async fn send(&self, ask: Ask) -> Answer {
        let stream = UnixStream::connect(&self.socket).await.unwrap();
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        // Closes the connection when it is dropped, also by a caller that does not wait.
        let mut connections = JoinSet::new();
        connections.spawn(connection);
        let mut request = Request::builder().method(ask.method).uri(&ask.path);
        request = request.header("Host", "auth.example.com");
        for (name, value) in &ask.headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::<bytes::Bytes>::from(ask.body)).unwrap();
        let response = sender.send_request(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: head.status.as_u16(), headers: head.headers, body }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Ask::get(path)).await
    }
}

impl Answer {
    /// A header; the empty text if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {} {}", self.status, self.text()))
    }

    /// The JSON of an answer that must have gone well.
    pub fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text());
        self.json()
    }
}

impl PartialEq<(u16, &str)> for Answer {
    fn eq(&self, (status, word): &(u16, &str)) -> bool {
        let body: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let said = body.get("errcode").or(body.get("error"));
        self.status == *status && said.is_some_and(|said| said == word)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {}", self.status, self.headers, String::from_utf8_lossy(&self.body))
    }
}

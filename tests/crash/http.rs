//! HTTP/1.1 by hand, one request a connection, so that an answer is known to be whole or not.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// How long an answer may take. The service gives up on its homeserver long before.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why there is nothing to go on with.
#[derive(Debug)]
pub enum Stop {
    /// No whole answer came: the server is gone.
    Cut,
    /// The answer is not what it must be.
    Wrong(String),
}

/// What a request came to.
pub type Done<T> = Result<T, Stop>;

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// The values of a header.
    pub fn header<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |header| header.0 == name).map(|header| &*header.1)
    }

    /// The answer, which must have this status.
    pub fn must_be(self, status: u16, what: &str) -> Done<Self> {
        if self.status == status {
            Ok(self)
        } else {
            Err(Stop::Wrong(format!("{what}: {} {}", self.status, self.body)))
        }
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Sends JSON.
pub fn post_json(port: u16, path: &str, bearer: Option<&str>, body: &Value) -> Done<Answer> {
    let bearer = bearer.map(|token| format!("Authorization: Bearer {token}\r\n"));
    let headers = format!("Content-Type: application/json\r\n{}", bearer.unwrap_or_default());
    send(port, "POST", path, &headers, &body.to_string())
}

/// Sends a form; `headers` are whole lines.
pub fn post_form(port: u16, path: &str, headers: &str, fields: &[(&str, &str)]) -> Done<Answer> {
    let body = serde_urlencoded::to_string(fields).unwrap();
    let headers = format!("Content-Type: application/x-www-form-urlencoded\r\n{headers}");
    send(port, "POST", path, &headers, &body)
}

/// Asks for a page; `headers` are whole lines.
pub fn get(port: u16, path: &str, headers: &str) -> Done<Answer> {
    send(port, "GET", path, headers, "")
}

fn send(port: u16, method: &str, path: &str, headers: &str, body: &str) -> Done<Answer> {
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Length: {length}\r\n{headers}\r\n{body}"
    );
    let exchange = || {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(request.as_bytes())?;
        let mut text = Vec::new();
        stream.read_to_end(&mut text)?;
        Ok::<_, std::io::Error>(text)
    };
    match exchange() {
        Ok(text) => parse(&text).ok_or(Stop::Cut),
        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
            Err(Stop::Wrong(format!("{method} {path}: no answer in {} s", PATIENCE.as_secs())))
        }
        Err(_) => Err(Stop::Cut),
    }
}

/// The answer, if all of it is there.
fn parse(text: &[u8]) -> Option<Answer> {
    let (head, body) = std::str::from_utf8(text).ok()?.split_once("\r\n\r\n")?;
    let (status, lines) = head.split_once("\r\n")?;
    let headers: Vec<_> = lines
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let answer =
        Answer { status: status.split(' ').nth(1)?.parse().ok()?, headers, body: body.to_owned() };
    let length: usize = answer.header("content-length").next()?.parse().ok()?;
    (body.len() == length).then_some(answer)
}

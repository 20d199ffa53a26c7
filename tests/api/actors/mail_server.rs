//! A mail server, which takes mails (RFC 5321), wants a password (RFC 4954) and keeps what it got.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail_parser::{MessageParser, MimeHeaders};
use regex::Regex;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const NAME: &str = "postern";
const PASSWORD: &str = "a mail password";

/// A mail server; it ends with the test.
#[derive(Clone)]
pub struct MailServer {
    pub port: u16,
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    received: Vec<Received>,
    /// Addresses that nobody has here.
    unknown: HashSet<String>,
    /// Addresses for which the mail box takes its time.
    slow: HashSet<String>,
    /// It says to come again later.
    is_down: bool,
    connections: usize,
    signed_in: usize,
}

/// A mail that was received.
#[derive(Clone, Debug)]
pub struct Received {
    /// Who it is from and to, on the envelope.
    pub from: String,
    pub to: String,
    /// The mail as it came.
    pub raw: String,
}

impl MailServer {
    /// On a port of its own.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let inner = Arc::<Mutex<Inner>>::default();
        let server = Self { port, inner };
        let server_of_task = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = server_of_task.clone();
                tokio::spawn(async move { server.converse(stream).await });
            }
        });
        server
    }

    /// The configuration that leads here.
    pub fn config(&self) -> String {
        format!(
            r#"
            [email]
            from = '"Accounts at Example" <auth@example.com>'
            reply_to = "help@example.com"
            transport = "smtp"
            mode = "plain"
            hostname = "localhost"
            port = {}
            username = "{NAME}"
            password = "{PASSWORD}"
            "#,
            self.port
        )
    }

    /// What it has received, in the order of their coming.
    pub fn received(&self) -> Vec<Received> {
        self.inner().received.clone()
    }

    /// What came last.
    pub fn last(&self) -> Received {
        self.received().pop().expect("a mail has come")
    }

    pub fn knows_nobody_as(&self, address: &str) {
        self.inner().unknown.insert(address.to_owned());
    }

    pub fn is_slow_for(&self, address: &str) {
        self.inner().slow.insert(address.to_owned());
    }

    /// Says from now on to come again later, or no longer.
    pub fn is_down(&self, is_down: bool) {
        self.inner().is_down = is_down;
    }

    /// How often somebody has connected.
    pub fn connections(&self) -> usize {
        self.inner().connections
    }

    /// How often somebody has shown the password.
    pub fn signed_in(&self) -> usize {
        self.inner().signed_in
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    async fn converse(&self, stream: TcpStream) {
        let mut stream = BufReader::new(stream);
        self.inner().connections += 1;
        let mut is_known = false;
        let (mut from, mut to) = (String::new(), String::new());
        let mut say = "220 mail.example.com ESMTP\r\n".to_owned();
        loop {
            if stream.write_all(say.as_bytes()).await.is_err() {
                return;
            }
            let mut line = String::new();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return;
            }
            let line = line.trim_end();
            let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
            say = match verb.to_ascii_uppercase().as_str() {
                "EHLO" => "250-mail.example.com\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n".into(),
                "AUTH" => {
                    let expected = STANDARD.encode(format!("\0{NAME}\0{PASSWORD}"));
                    is_known = rest == format!("PLAIN {expected}");
                    self.inner().signed_in += usize::from(is_known);
                    (if is_known { "235 ok\r\n" } else { "535 5.7.8 wrong\r\n" }).into()
                }
                "MAIL" if !is_known => "530 5.7.0 Authentication required\r\n".into(),
                "MAIL" if self.inner().is_down => "451 4.3.0 Come again later\r\n".into(),
                "MAIL" => {
                    from = address(rest);
                    "250 ok\r\n".into()
                }
                "RCPT" => {
                    to = address(rest);
                    if self.inner().slow.contains(&to) {
                        tokio::time::sleep(Duration::from_secs(3)).await;
                    }
                    if self.inner().unknown.contains(&to) {
                        format!("550 5.1.1 <{to}>: no such user\r\n")
                    } else {
                        "250 ok\r\n".into()
                    }
                }
                "DATA" => {
                    let _ = stream.write_all(b"354 go on\r\n").await;
                    let raw = body(&mut stream).await;
                    let (from, to) = (from.clone(), to.clone());
                    self.inner().received.push(Received { from, to, raw });
                    "250 2.0.0 queued as 42\r\n".into()
                }
                "QUIT" => {
                    let _ = stream.write_all(b"221 bye\r\n").await;
                    return;
                }
                _ => "500 what?\r\n".into(),
            };
        }
    }
}

/// What stands between the angle brackets.
fn address(text: &str) -> String {
    text.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}

/// Reads to the single dot, taking doubled ones back (RFC 5321 §4.5.2).
async fn body(stream: &mut BufReader<TcpStream>) -> String {
    let mut body = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 || line == ".\r\n" {
            return body;
        }
        body.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

impl Received {
    /// A header as it is read.
    pub fn header(&self, name: &str) -> String {
        let message = MessageParser::new().parse(self.raw.as_bytes()).unwrap();
        match name {
            "Subject" => message.subject().unwrap_or_default().to_owned(),
            _ => message.header_raw(name).unwrap_or_default().trim().to_owned(),
        }
    }

    /// The part for readers without HTML.
    pub fn text(&self) -> String {
        let message = MessageParser::new().parse(self.raw.as_bytes()).unwrap();
        let part = message.text_bodies().next().unwrap();
        assert!(part.is_content_type("text", "plain"));
        part.text_contents().unwrap().to_owned()
    }

    /// The other part.
    pub fn html(&self) -> String {
        let message = MessageParser::new().parse(self.raw.as_bytes()).unwrap();
        let part = message.html_bodies().next().unwrap();
        assert!(part.is_content_type("text", "html"));
        part.text_contents().unwrap().to_owned()
    }

    /// The six digits.
    pub fn code(&self) -> String {
        let digits = Regex::new(r"(?m)^\s*(\d{6})\s*$").unwrap();
        let text = self.text();
        digits.captures(&text).unwrap_or_else(|| panic!("no code in {text}"))[1].to_owned()
    }

    /// The path and query of the link for a new password.
    pub fn link(&self) -> String {
        let link =
            Regex::new(r"https://auth\.example\.com(/account/password/recovery\S+)").unwrap();
        let text = self.text();
        link.captures(&text).unwrap_or_else(|| panic!("no link in {text}"))[1].to_owned()
    }
}

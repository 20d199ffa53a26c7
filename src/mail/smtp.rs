//! SMTP (RFC 5321): a connection of our own, by address and checked by name, on which lettre speaks.
//! One connection a mail: mails are rare, and a kept one would have to be watched.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use super::{MailError, starttls};
use crate::config::email::SmtpMode;
use crate::domain::SecretString;
use crate::outbound::stream;

/// A mail server.
pub(super) struct Smtp {
    pub host: String,
    pub port: u16,
    pub mode: SmtpMode,
    pub credentials: Option<(String, SecretString)>,
    /// Who we say we are (RFC 5321 §4.1.1.1).
    pub hello: String,
}

impl Smtp {
    /// Sends a mail; what the server said when it took it.
    pub async fn send(&self, message: &Message) -> Result<String, MailError> {
        let mut connection = self.connect().await?;
        let answer = connection.send(message.envelope(), &message.formatted()).await?;
        // It has the mail; how the conversation ends makes no difference.
        let _ = connection.quit().await;
        let said = answer.message().collect::<Vec<_>>().join(" ");
        Ok(format!("{} {said}", answer.code()))
    }

    /// Greets the server and says who we are.
    pub async fn check(&self) -> Result<String, MailError> {
        let mut connection = self.connect().await?;
        let _ = connection.quit().await;
        Ok(format!("{}:{} answers", self.host, self.port))
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, MailError> {
        let tcp = stream::connect(&self.host, self.port).await?;
        let stream: Box<dyn AsyncTokioStream> = match self.mode {
            SmtpMode::Plain => Box::new(tcp),
            SmtpMode::Tls => Box::new(Secured::new(tcp, &self.host, b"").await?),
            SmtpMode::Starttls => {
                let tcp = starttls::ask(tcp, &self.hello).await?;
                Box::new(Secured::new(tcp, &self.host, b"220 \r\n").await?)
            }
        };
        let hello = ClientId::Domain(self.hello.clone());
        let mut connection = AsyncSmtpConnection::connect_with_transport(stream, &hello).await?;
        if let Some((name, password)) = &self.credentials {
            let credentials = Credentials::new(name.clone(), password.expose().to_owned());
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            // A server that offers neither is one for another port, as a rule.
            let outcome = connection.auth(&mechanisms, &credentials).await;
            outcome.map_err(|error| MailError::Credentials(error.to_string()))?;
        }
        Ok(connection)
    }
}

/// An encrypted connection. After STARTTLS the server does not greet again, and lettre waits for a
/// greeting: it is handed one first.
#[derive(Debug)]
struct Secured {
    tls: Box<TlsStream<TcpStream>>,
    greeting: &'static [u8],
}

impl Secured {
    async fn new(tcp: TcpStream, host: &str, greeting: &'static [u8]) -> Result<Self, MailError> {
        Ok(Self { tls: Box::new(stream::start_tls(tcp, host).await?), greeting })
    }
}

impl AsyncRead for Secured {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.greeting.is_empty() {
            return Pin::new(&mut self.tls).poll_read(cx, buf);
        }
        let (now, later) = self.greeting.split_at(self.greeting.len().min(buf.remaining()));
        buf.put_slice(now);
        self.greeting = later;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Secured {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tls).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tls).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tls).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Secured {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.tls.get_ref().0.peer_addr()
    }
}

//! STARTTLS (RFC 3207): the few words that go in the clear. A server that will not encrypt gets no
//! mail and no password.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::MailError;

/// The longest answer that is read, in bytes.
const LIMIT: u64 = 16 << 10;

/// Asks for encryption; the stream that comes back begins with the handshake of TLS.
pub(super) async fn ask(stream: TcpStream, hello: &str) -> Result<TcpStream, MailError> {
    let mut stream = BufReader::new(stream);
    expect(&mut stream, "220").await?;
    say(&mut stream, &format!("EHLO {hello}\r\n")).await?;
    let offers = expect(&mut stream, "250").await?;
    let offered = |line: &String| line.eq_ignore_ascii_case("STARTTLS");
    if !offers.iter().any(offered) {
        return Err(MailError::Failed("it does not offer STARTTLS".to_owned()));
    }
    say(&mut stream, "STARTTLS\r\n").await?;
    expect(&mut stream, "220").await?;
    // What came before the handshake was not encrypted and must not be taken for it (§4).
    if !stream.buffer().is_empty() {
        return Err(MailError::Failed("it spoke before the encryption began".to_owned()));
    }
    Ok(stream.into_inner())
}

async fn say(stream: &mut BufReader<TcpStream>, words: &str) -> Result<(), MailError> {
    Ok(stream.write_all(words.as_bytes()).await?)
}

/// Reads one answer (RFC 5321 §4.2.1); its lines without their code.
async fn expect(stream: &mut BufReader<TcpStream>, code: &str) -> Result<Vec<String>, MailError> {
    let mut lines = Vec::new();
    let mut limited = stream.take(LIMIT);
    loop {
        let mut line = String::new();
        if limited.read_line(&mut line).await? == 0 {
            return Err(MailError::Failed("the connection ended".to_owned()));
        }
        let line = line.trim_end();
        let (Some(found), Some(text)) = (line.get(..3), line.get(3..)) else {
            return Err(MailError::Failed(format!("this is no SMTP: {line}")));
        };
        if found != code {
            return Err(MailError::Failed(line.to_owned()));
        }
        lines.push(text.get(1..).unwrap_or_default().trim().to_owned());
        if !text.starts_with('-') {
            return Ok(lines);
        }
    }
}

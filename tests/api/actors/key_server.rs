//! A client's web server, which publishes its keys (`jwks_uri`) and counts who asks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The server; it ends with the test.
pub struct KeyServer {
    pub port: u16,
    asked: Arc<AtomicUsize>,
    answer: watch::Sender<Option<String>>,
}

impl KeyServer {
    /// On a port of its own, silent until it is told what to say.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (answer, says) = watch::channel(None::<String>);
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (mut says, count) = (says.clone(), Arc::clone(&count));
                tokio::spawn(async move {
                    let mut request = vec![0; 4096];
                    let _ = stream.read(&mut request).await;
                    count.fetch_add(1, Ordering::SeqCst);
                    let answer = match says.wait_for(Option::is_some).await {
                        Ok(answer) => answer.clone().unwrap_or_default(),
                        Err(_) => return,
                    };
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        Self { port, asked, answer }
    }

    /// Where its keys are.
    pub fn uri(&self) -> String {
        format!("http://127.0.0.1:{}/keys", self.port)
    }

    /// Publishes this document.
    pub fn says(&self, body: &str) {
        let length = body.len();
        self.says_whole(&format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        ));
    }

    /// Answers with this, status line and all.
    pub fn says_whole(&self, answer: &str) {
        self.answer.send_replace(Some(answer.to_owned()));
    }

    /// How often it was asked.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// Waits until somebody asks.
    pub async fn is_asked(&self) {
        while self.asked() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

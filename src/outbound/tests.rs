//! The client against small servers of our own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

/// Reads one request without a body.
async fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}

async fn listener() -> (TcpListener, Url) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://127.0.0.1:{}/x", listener.local_addr().unwrap().port());
    (listener, url.parse().unwrap())
}

fn get(url: &Url) -> Request {
    Request::new(Method::GET, url.clone())
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let (listener, url) = listener().await;
    let connections = Arc::new(AtomicUsize::new(0));
    let seen = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            seen.fetch_add(1, Ordering::SeqCst);
            while read_head(&mut stream).await.is_some() {
                let answer = b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno";
                stream.write_all(answer).await.unwrap();
            }
        }
    });
    let client = Client::new();
    for _ in 0..3 {
        let answer = client.send(get(&url)).await.unwrap();
        assert_eq!((answer.status, &answer.body[..]), (StatusCode::NOT_FOUND, &b"no"[..]));
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

/// A server that answers the first request, then closes the connection on the second without an
/// answer, and serves whoever comes anew.
async fn drops_kept_connections(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        read_head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await.unwrap();
        read_head(&mut stream).await;
    }
}

#[tokio::test]
async fn a_repeatable_request_survives_a_kept_connection_that_closes() {
    let (listener, url) = listener().await;
    tokio::spawn(drops_kept_connections(listener));
    let client = Client::new();
    for _ in 0..3 {
        assert_eq!(client.send(get(&url)).await.unwrap().status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_request_that_must_not_be_repeated_is_sent_once() {
    let (listener, url) = listener().await;
    tokio::spawn(drops_kept_connections(listener));
    let client = Client::new();
    client.send(get(&url)).await.unwrap();
    let error = client.send(Request::new(Method::POST, url.clone())).await.unwrap_err();
    assert!(matches!(error, OutboundError::Broken { .. }), "{error:?}");
}

#[tokio::test]
async fn a_port_nobody_listens_on_is_said_to_be_so() {
    let (listener, url) = listener().await;
    drop(listener);
    let error = Client::new().send(get(&url)).await.unwrap_err();
    assert!(error.to_string().contains("nobody listens there"), "{error}");
}

#[tokio::test]
async fn localhost_needs_no_name_server() {
    let (listener, mut url) = listener().await;
    tokio::spawn(drops_kept_connections(listener));
    url.set_host(Some("localhost")).unwrap();
    assert_eq!(Client::new().send(get(&url)).await.unwrap().status, StatusCode::OK);
}

#[tokio::test]
async fn a_silent_peer_is_given_up() {
    let (_listener, url) = listener().await;
    let request = get(&url).timeout(Duration::from_millis(50));
    let error = Client::new().send(request).await.unwrap_err();
    assert!(matches!(error, OutboundError::Timeout { .. }), "{error:?}");
}

#[tokio::test]
async fn an_answer_past_the_limit_is_not_read() {
    let (listener, url) = listener().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nfar too long").await.unwrap();
    });
    let error = Client::new().send(get(&url).max_body(5)).await.unwrap_err();
    assert!(matches!(error, OutboundError::TooLarge { limit: 5, .. }), "{error:?}");
}

#[tokio::test]
async fn https_asked_of_a_plain_port_is_explained() {
    let (listener, mut url) = listener().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
    });
    url.set_scheme("https").unwrap();
    let error = Client::new().send(get(&url)).await.unwrap_err();
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
}

#[test]
fn a_secret_does_not_show_in_a_request() {
    let url = "http://localhost/".parse().unwrap();
    let request = Request::new(Method::GET, url).bearer(&SecretString::new("hunter2".into()));
    assert!(!format!("{request:?}").contains("hunter2"));
}

#[tokio::test]
async fn an_address_that_is_not_public_is_not_connected_to() {
    let (listener, url) = listener().await;
    let spelled = |host: &str| {
        let mut url = url.clone();
        url.set_host(Some(host)).unwrap();
        url
    };
    let client = Client::public_only(Vec::new());
    for host in ["127.0.0.1", "127.1", "0x7f000001", "localhost", "LOCALHOST.", "[::1]", "0"] {
        let error = client.send(get(&spelled(host))).await.unwrap_err();
        assert!(matches!(error, OutboundError::Forbidden { .. }), "{host}: {error:?}");
    }
    let nobody = tokio::time::timeout(Duration::from_millis(50), listener.accept()).await;
    assert!(nobody.is_err(), "somebody connected");

    tokio::spawn(drops_kept_connections(listener));
    let allowed = Client::public_only(vec!["127.0.0.0/8".parse().unwrap()]);
    for host in ["127.0.0.1", "localhost"] {
        assert_eq!(allowed.send(get(&spelled(host))).await.unwrap().status, StatusCode::OK);
    }
}

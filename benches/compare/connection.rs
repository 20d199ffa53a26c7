//! One kept-alive HTTP/1.1 connection, one request at a time.

use std::net::SocketAddr;

use anyhow::Context as _;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::http::request::Builder;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// The connection.
pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: String,
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
        // Its errors show where an answer is waited for.
        tokio::spawn(driver);
        Ok(Self { sender, host: address.to_string() })
    }

    /// `GET path`.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Response<Bytes>> {
        self.send(Request::get(path), Bytes::new()).await
    }

    /// `POST path` with a JSON body.
    pub async fn post_json(
        &mut self,
        path: &str,
        body: impl Into<Bytes>,
    ) -> anyhow::Result<Response<Bytes>> {
        self.send(Request::post(path).header(CONTENT_TYPE, "application/json"), body.into()).await
    }

    /// `POST path` with a form.
    pub async fn post_form(
        &mut self,
        path: &str,
        body: impl Into<Bytes>,
    ) -> anyhow::Result<Response<Bytes>> {
        let kind = "application/x-www-form-urlencoded";
        self.send(Request::post(path).header(CONTENT_TYPE, kind), body.into()).await
    }

    /// Sends and reads the whole answer.
    pub async fn send(&mut self, request: Builder, body: Bytes) -> anyhow::Result<Response<Bytes>> {
        let request = request.header(HOST, &self.host).body(Full::new(body))?;
        self.sender.ready().await?;
        let (head, body) = self.sender.send_request(request).await?.into_parts();
        let body = body.collect().await.context("the answer broke off")?.to_bytes();
        Ok(Response::from_parts(head, body))
    }
}

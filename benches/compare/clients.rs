//! The load: a homeserver that introspects, clients that refresh, clients that sign in, browsers.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::ensure;
use bytes::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE};
use hyper::{Request, Response};
use serde::Deserialize;
use serde_json::json;

use crate::connection::Connection;
use crate::load::Client;

/// Where tokens are introspected.
pub const INTROSPECT: &str = "/oauth2/introspect";
/// Where devices ask whether somebody has let them in.
pub const TOKEN: &str = "/oauth2/token";
/// Where old clients refresh.
pub const REFRESH: &str = "/_matrix/client/v3/refresh";
/// Where old clients sign in.
pub const LOGIN: &str = "/_matrix/client/v3/login";

/// Where people sign in.
pub const PAGE: &str = "/login";

/// A browser that opens the sign-in page again and again. It keeps no cookies, so each time is the
/// first, with a new secret for the form.
pub struct Opening(Connection);

impl Opening {
    /// Connects.
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        Ok(Self(Connection::open(address).await?))
    }

    /// Opens the page.
    pub async fn ask(&mut self) -> anyhow::Result<Response<Bytes>> {
        self.0.get(PAGE).await
    }
}

impl Client for Opening {
    async fn step(&mut self) -> anyhow::Result<()> {
        let answer = self.ask().await?;
        ensure!(answer.status() == 200, "the sign-in page answered {}", answer.status());
        ensure!(
            answer.body().trim_ascii_end().ends_with(b"</html>"),
            "the sign-in page is not whole"
        );
        Ok(())
    }
}

/// A homeserver's connection: asks about one token after the other, as Synapse does.
pub struct Introspecting {
    connection: Connection,
    authorization: String,
    tokens: Tokens,
    next: usize,
}

/// Tokens to ask about, of one kind.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// The tokens.
    pub all: Arc<[String]>,
    /// What the asker says they are.
    pub hint: &'static str,
}

impl Introspecting {
    /// `first` is where in the tokens it begins.
    pub async fn connect(
        address: SocketAddr,
        secret: &str,
        tokens: Tokens,
        first: usize,
    ) -> anyhow::Result<Self> {
        let connection = Connection::open(address).await?;
        Ok(Self { connection, authorization: format!("Bearer {secret}"), tokens, next: first })
    }

    /// Asks about the next token.
    pub async fn ask(&mut self) -> anyhow::Result<Response<Bytes>> {
        let Tokens { all, hint } = &self.tokens;
        let token = &all[self.next % all.len()];
        self.next += 1;
        let request = Request::post(INTROSPECT)
            .header(AUTHORIZATION, &self.authorization)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("x-mas-supports-device-id", "1");
        let body = format!("token={token}&token_type_hint={hint}");
        self.connection.send(request, body.into()).await
    }
}

impl Client for Introspecting {
    async fn step(&mut self) -> anyhow::Result<()> {
        let answer = self.ask().await?;
        ensure!(answer.status() == 200, "introspection answered {}", answer.status());
        ensure!(answer.body().starts_with(br#"{"active":true"#), "a good token is not active");
        Ok(())
    }
}

/// A device that asks again and again whether somebody has let it in (RFC 8628 §3.4), faster than
/// it should.
pub struct Polling {
    connection: Connection,
    body: String,
}

impl Polling {
    /// Connects and asks for a code, which nobody will approve.
    pub async fn connect(
        address: SocketAddr,
        client_id: &str,
        number: usize,
    ) -> anyhow::Result<Self> {
        #[derive(Deserialize)]
        struct Started {
            device_code: String,
        }
        let mut connection = Connection::open(address).await?;
        let device = format!("urn:matrix:client:device:DEVICE{number:08}");
        let form = serde_urlencoded::to_string([
            ("client_id", client_id),
            ("scope", &format!("urn:matrix:client:api:* {device}")),
        ])?;
        let answer = connection.post_form("/oauth2/device", form).await?;
        ensure!(answer.status() == 200, "the device endpoint answered {:?}", answer.body());
        let Started { device_code } = serde_json::from_slice(answer.body())?;
        let body = serde_urlencoded::to_string([
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", &device_code),
            ("client_id", client_id),
        ])?;
        Ok(Self { connection, body })
    }

    /// The same device at another server.
    pub async fn elsewhere(&self, address: SocketAddr) -> anyhow::Result<Self> {
        Ok(Self { connection: Connection::open(address).await?, body: self.body.clone() })
    }

    /// Asks.
    pub async fn ask(&mut self) -> anyhow::Result<Response<Bytes>> {
        self.connection.post_form(TOKEN, self.body.clone()).await
    }
}

impl Client for Polling {
    async fn step(&mut self) -> anyhow::Result<()> {
        let answer = self.ask().await?;
        ensure!(answer.body().starts_with(br#"{"error":"#), "the device was let in");
        ensure!(!answer.status().is_server_error(), "polling answered {}", answer.status());
        Ok(())
    }
}

/// An old client with a session.
pub struct Refreshing {
    connection: Connection,
    refresh_token: String,
}

#[derive(Deserialize)]
struct Refreshed {
    refresh_token: String,
}

impl Refreshing {
    /// Connects with a fresh refresh token.
    pub async fn connect(address: SocketAddr, refresh_token: String) -> anyhow::Result<Self> {
        Ok(Self { connection: Connection::open(address).await?, refresh_token })
    }

    /// Exchanges its refresh token, without keeping the new one.
    pub async fn ask(&mut self) -> anyhow::Result<Response<Bytes>> {
        let body = json!({ "refresh_token": self.refresh_token }).to_string();
        self.connection.post_json(REFRESH, body).await
    }
}

impl Client for Refreshing {
    async fn step(&mut self) -> anyhow::Result<()> {
        let answer = self.ask().await?;
        ensure!(answer.status() == 200, "refresh answered {}", answer.status());
        let Refreshed { refresh_token } = serde_json::from_slice(answer.body())?;
        self.refresh_token = refresh_token;
        Ok(())
    }
}

/// An old client that signs in again and again.
pub struct SigningIn {
    connection: Connection,
    username: String,
    password: &'static str,
}

impl SigningIn {
    /// Connects.
    pub async fn connect(
        address: SocketAddr,
        username: String,
        password: &'static str,
    ) -> anyhow::Result<Self> {
        Ok(Self { connection: Connection::open(address).await?, username, password })
    }

    /// Signs in on a new device.
    pub async fn ask(&mut self) -> anyhow::Result<Response<Bytes>> {
        let body = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": self.username },
            "password": self.password,
            "initial_device_display_name": "Bench",
            "refresh_token": true,
        });
        self.connection.post_json(LOGIN, body.to_string()).await
    }
}

impl Client for SigningIn {
    async fn step(&mut self) -> anyhow::Result<()> {
        let answer = self.ask().await?;
        ensure!(answer.status() == 200, "login answered {}", answer.status());
        Ok(())
    }
}

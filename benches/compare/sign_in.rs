//! Sessions for the load: old clients that sign in with a password, and an OAuth client that goes
//! the whole way of the code flow (RFC 6749 §4.1, RFC 7636) with a browser that follows redirects,
//! keeps cookies and sends the forms it is shown.

use std::collections::HashMap;
use std::net::SocketAddr;

use anyhow::{Context as _, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use hyper::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use hyper::http::request::Builder;
use hyper::{Request, Response};
use ring::digest;
use serde::Deserialize;
use serde_json::json;

use crate::clients::SigningIn;
use crate::connection::Connection;
use crate::service::PASSWORD;

const REDIRECT_URI: &str = "http://127.0.0.1/callback";
const VERIFIER: &str = "a-code-verifier-of-more-than-forty-three-characters";

/// What a client holds.
#[derive(Clone, Deserialize)]
pub struct Tokens {
    /// Its access token.
    pub access_token: String,
    /// Its refresh token.
    pub refresh_token: String,
}

/// Signs in as an old client, `count` times.
pub async fn compat(
    address: SocketAddr,
    username: String,
    count: usize,
) -> anyhow::Result<Vec<Tokens>> {
    let mut client = SigningIn::connect(address, username, PASSWORD).await?;
    let mut all = Vec::new();
    for _ in 0..count {
        let answer = client.ask().await?;
        ensure!(answer.status() == 200, "login answered {}", answer.status());
        all.push(serde_json::from_slice(answer.body())?);
    }
    Ok(all)
}

/// Registers a client; its id.
pub async fn register_client(address: SocketAddr) -> anyhow::Result<String> {
    #[derive(Deserialize)]
    struct Registered {
        client_id: String,
    }
    let metadata = json!({
        "client_name": "Bench",
        "client_uri": "https://client.example/",
        "application_type": "native",
        "redirect_uris": [REDIRECT_URI],
        "grant_types": [
            "authorization_code",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:device_code",
        ],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
    });
    let mut connection = Connection::open(address).await?;
    let answer = connection.post_json("/oauth2/registration", metadata.to_string()).await?;
    ensure!(answer.status().is_success(), "registration answered {:?}", answer.body());
    Ok(serde_json::from_slice::<Registered>(answer.body())?.client_id)
}

/// Goes through the code flow `count` times, each time for another device.
pub async fn oauth(
    address: SocketAddr,
    client_id: String,
    username: String,
    count: usize,
) -> anyhow::Result<Vec<Tokens>> {
    let connection = Connection::open(address).await?;
    let mut browser = Browser { connection, username, cookies: HashMap::new() };
    let mut all = Vec::new();
    for number in 0..count {
        let challenge = digest::digest(&digest::SHA256, VERIFIER.as_bytes());
        let query = serde_urlencoded::to_string([
            ("client_id", client_id.as_str()),
            ("redirect_uri", REDIRECT_URI),
            ("response_type", "code"),
            ("scope", &scope(&browser.username, number)),
            ("code_challenge", &URL_SAFE_NO_PAD.encode(challenge)),
            ("code_challenge_method", "S256"),
            ("state", "state"),
        ])?;
        let code = browser.authorize(&format!("/authorize?{query}")).await?;
        let form = serde_urlencoded::to_string([
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT_URI),
            ("client_id", &client_id),
            ("code_verifier", VERIFIER),
        ])?;
        let answer = browser.connection.send(form_to("/oauth2/token"), form.into()).await?;
        ensure!(answer.status() == 200, "the token endpoint answered {:?}", answer.body());
        all.push(serde_json::from_slice(answer.body())?);
    }
    Ok(all)
}

fn scope(username: &str, number: usize) -> String {
    format!("urn:matrix:client:api:* urn:matrix:client:device:{username}{number:08}")
}

fn form_to(path: &str) -> Builder {
    Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded")
}

struct Browser {
    connection: Connection,
    username: String,
    cookies: HashMap<String, String>,
}

impl Browser {
    /// Does what it is asked until it is sent back to the client; the code it is sent with.
    async fn authorize(&mut self, path: &str) -> anyhow::Result<String> {
        let mut answer = self.visit(Request::get(path), Bytes::new()).await?;
        // Sign in, continue, consent: a handful of steps, or it goes in circles.
        for _ in 0..10 {
            if let Some(location) = answer.headers().get(LOCATION) {
                let location = location.to_str()?.to_owned();
                if let Some((_, query)) = location.split_once("/callback?") {
                    let answer: HashMap<String, String> = serde_urlencoded::from_str(query)?;
                    return answer.get("code").cloned().context("the answer has no code");
                }
                answer = self.visit(Request::get(path_of(&location)?), Bytes::new()).await?;
            } else {
                let page = String::from_utf8_lossy(answer.body()).into_owned();
                ensure!(answer.status() == 200, "a page answered {}: {page}", answer.status());
                let action = attribute(&page, r#"action=""#)?;
                let form = serde_urlencoded::to_string([
                    ("csrf", attribute(&page, r#"name="csrf" value=""#)?.as_str()),
                    ("username", &self.username),
                    ("password", PASSWORD),
                    ("decision", "allow"),
                ])?;
                answer = self.visit(form_to(path_of(&action)?), form.into()).await?;
            }
        }
        bail!("the browser goes in circles")
    }

    async fn visit(&mut self, request: Builder, body: Bytes) -> anyhow::Result<Response<Bytes>> {
        let cookies: Vec<_> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let answer = self.connection.send(request.header(COOKIE, cookies.join("; ")), body).await?;
        for cookie in answer.headers().get_all(SET_COOKIE) {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }
}

/// The path of a URL of the service, which may stand there without its origin.
fn path_of(url: &str) -> anyhow::Result<&str> {
    match url.split_once("://") {
        None => Ok(url),
        Some((_, rest)) => rest.find('/').map(|at| &rest[at..]).context("a URL without a path"),
    }
}

/// What stands between `before` and the next quote, with the few escapes that pages have.
fn attribute(page: &str, before: &str) -> anyhow::Result<String> {
    let (_, rest) = page.split_once(before).with_context(|| format!("no {before} in {page}"))?;
    let (value, _) = rest.split_once('"').context("an attribute without an end")?;
    Ok(value.replace("&#x2f;", "/").replace("&#x3d;", "=").replace("&amp;", "&"))
}

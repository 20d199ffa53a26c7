//! A browser: cookies, forms, redirects; and the OAuth client behind its callback.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::http::{Answer, Done, Stop, get, post_form};
use crate::person::Session;
use crate::server::{CALLBACK, CLIENT};

const VERIFIER: &str = "a-code-verifier-that-is-long-enough-for-rfc-7636";
const CHANGE: &str = "/account/password/change";

/// A browser of one person.
#[derive(Clone, Default)]
pub struct Browser {
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Whether somebody signed in with it.
    pub fn is_signed_in(&self) -> bool {
        self.cookies.contains_key("session")
    }

    /// Whether the service knows who is signed in.
    pub fn is_recognised(&mut self, port: u16) -> Done<bool> {
        Ok(self.get(port, "/account/")?.status == 200)
    }

    /// Signs in, if nobody is yet.
    pub fn sign_in(&mut self, port: u16, name: &str, password: &str) -> Done<()> {
        if self.is_signed_in() {
            return Ok(());
        }
        let page = self.get(port, "/login")?.must_be(200, "the login page")?;
        let fields = [("username", name), ("password", password)];
        self.submit(port, "/login", &page, &fields)?.must_be(303, "signing in")?;
        Ok(())
    }

    /// Changes the password of who is signed in.
    pub fn change_password(
        &mut self,
        port: u16,
        old: &str,
        new: &str,
        everywhere: bool,
    ) -> Done<()> {
        let page = self.get(port, CHANGE)?.must_be(200, "the page for a new password")?;
        let mut fields = vec![("current_password", old), ("new_password", new)];
        if everywhere {
            fields.push(("sign_out_others", "on"));
        }
        self.submit(port, CHANGE, &page, &fields)?.must_be(303, "a new password")?;
        Ok(())
    }

    /// Signs an OAuth client in.
    pub fn authorize(
        &mut self,
        port: u16,
        name: &str,
        password: &str,
        device: &str,
    ) -> Done<Session> {
        self.sign_in(port, name, password)?;
        let code = self.code(port, device)?;
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", CLIENT),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
            ("code", &code),
        ];
        let answer = post_form(port, "/oauth2/token", "", &fields)?;
        let answer = answer.must_be(200, "a code")?.json();
        Ok(Session {
            access: answer["access_token"].as_str().unwrap().to_owned(),
            refresh: Some(answer["refresh_token"].as_str().unwrap().to_owned()),
            is_oauth: true,
            device: device.to_owned(),
        })
    }

    /// Goes from the authorization endpoint to the callback, allowing what is asked.
    fn code(&mut self, port: u16, device: &str) -> Done<String> {
        let challenge = ring::digest::digest(&ring::digest::SHA256, VERIFIER.as_bytes());
        let challenge = URL_SAFE_NO_PAD.encode(challenge);
        let scope = format!("urn:matrix:client:api:* urn:matrix:client:device:{device}");
        let query = serde_urlencoded::to_string([
            ("client_id", CLIENT),
            ("redirect_uri", CALLBACK),
            ("response_type", "code"),
            ("response_mode", "query"),
            ("scope", &scope),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ])
        .unwrap();
        let mut place = format!("/authorize?{query}");
        let mut answer = self.get(port, &place)?;
        for _ in 0..6 {
            if answer.status == 200 {
                answer = self.submit(port, &place, &answer, &[("decision", "allow")])?;
                continue;
            }
            answer = answer.must_be(303, &place)?;
            let next = answer.header("location").next().unwrap_or_default().to_owned();
            if let Some(query) = next.strip_prefix(CALLBACK) {
                let query = query.trim_start_matches('?').trim_end_matches('#');
                let query: BTreeMap<String, String> = serde_urlencoded::from_str(query).unwrap();
                let none = || Stop::Wrong(format!("no code in {query:?}"));
                return query.get("code").cloned().ok_or_else(none);
            }
            let base = format!("http://127.0.0.1:{port}");
            next.strip_prefix(&base).unwrap_or(&next).clone_into(&mut place);
            answer = self.get(port, &place)?;
        }
        Err(Stop::Wrong(format!("in circles at {place}")))
    }

    fn get(&mut self, port: u16, path: &str) -> Done<Answer> {
        let answer = get(port, path, &self.header())?;
        self.keep_cookies(&answer);
        Ok(answer)
    }

    /// Submits the form of `page`.
    fn submit(
        &mut self,
        port: u16,
        path: &str,
        page: &Answer,
        fields: &[(&str, &str)],
    ) -> Done<Answer> {
        let csrf = page
            .body
            .split_once("name=\"csrf\" value=\"")
            .and_then(|(_, rest)| rest.split('"').next());
        let csrf = csrf.ok_or_else(|| Stop::Wrong(format!("no form on {path}: {}", page.body)))?;
        let fields = [&[("csrf", csrf)], fields].concat();
        let answer = post_form(port, path, &self.header(), &fields)?;
        self.keep_cookies(&answer);
        Ok(answer)
    }

    fn header(&self) -> String {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("Cookie: {}\r\n", cookies.join("; "))
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for cookie in answer.header("set-cookie") {
            let pair = cookie.split(';').next().unwrap_or_default();
            match pair.split_once('=') {
                Some((name, "")) => drop(self.cookies.remove(name)),
                Some((name, value)) => {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
                None => {}
            }
        }
    }
}

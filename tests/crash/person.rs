//! Somebody who uses the service all the time and remembers what it said.
//!
//! Each has one request under way at a time, so at a cut at most one thing is in doubt.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;

use crate::Dice;
use crate::browser::Browser;
use crate::http::{Done, Stop, post_form, post_json};
use crate::server::CLIENT;
use crate::verify::{Depth, Doubts};

const COMPAT: &str = "/_matrix/client/v3";
/// How many sessions somebody has at most.
const SESSIONS: usize = 4;
/// How many dead tokens somebody remembers at most.
const DEAD: usize = 250;

/// A session that stands, as far as was told.
#[derive(Clone, Debug)]
pub struct Session {
    pub access: String,
    pub refresh: Option<String>,
    pub is_oauth: bool,
    pub device: String,
}

/// A token that must not be good any more.
#[derive(Clone, Debug)]
pub struct Dead {
    pub token: String,
    pub why: &'static str,
    pub was_seen: bool,
}

/// What was asked for when the server went away, and never answered.
#[derive(Clone, Debug)]
pub enum Doubt {
    /// A sign-in on this device.
    Login { device: String },
    /// New tokens for the session of this number.
    Refresh(usize),
    /// The end of the session of this number.
    End(usize),
    /// Another password, and with it perhaps the end of all sessions.
    Password { new: String, everywhere: bool },
}

/// A person.
#[derive(Clone)]
pub struct Person {
    pub name: String,
    pub password: String,
    /// The one before, once it was changed.
    pub old_password: Option<String>,
    pub sessions: Vec<Session>,
    pub dead: Vec<Dead>,
    pub doubt: Option<Doubt>,
    /// How many answers of each kind there were.
    pub acks: BTreeMap<&'static str, u32>,
    pub browser: Browser,
    dice: Dice,
    counter: u32,
}

impl Clone for Dice {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl Person {
    pub fn new(number: u64) -> Self {
        Self {
            name: format!("person{number}"),
            password: format!("the first password of {number}"),
            old_password: None,
            sessions: Vec::new(),
            dead: Vec::new(),
            doubt: None,
            acks: BTreeMap::new(),
            browser: Browser::default(),
            dice: Dice(number),
            counter: 0,
        }
    }

    /// Waits for the server, holds it to what it said, and goes on until it is gone (or, with
    /// `rounds`, for so many requests). `verified` counts who is done with the second.
    pub fn live(
        &mut self,
        port: u16,
        gone: &AtomicBool,
        verified: &AtomicUsize,
        rounds: Option<u32>,
    ) -> Result<(), String> {
        let ended = |stop| match stop {
            Stop::Cut => Ok(()),
            Stop::Wrong(what) => Err(what),
        };
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if gone.load(Ordering::SeqCst) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(3));
        }
        if let Err(stop) = self.verify(port, Depth::Recent, Doubts::EitherWay) {
            return ended(stop);
        }
        verified.fetch_add(1, Ordering::SeqCst);
        for _ in 0..rounds.unwrap_or(u32::MAX) {
            if let Err(stop) = self.act(port) {
                return ended(stop);
            }
        }
        Ok(())
    }

    /// Asks for one thing.
    pub fn act(&mut self, port: u16) -> Done<()> {
        let any = self.dice.roll(self.sessions.len().max(1) as u64);
        let any = usize::try_from(any).unwrap();
        if self.sessions.len() >= SESSIONS {
            return self.end(port, any);
        }
        match self.dice.roll(16) {
            _ if self.sessions.is_empty() => self.log_in(port),
            0..4 => self.log_in(port),
            4..6 => self.authorize(port),
            6..12 => self.refresh(port, any),
            12..14 => self.end(port, any),
            14 => self.change_password(port, false),
            _ => self.change_password(port, true),
        }
    }

    /// Notes what is in doubt, does it, and notes that it is in doubt no more.
    fn ask<T>(&mut self, doubt: Doubt, kind: &'static str, answer: Done<T>) -> Done<T> {
        match answer {
            Err(Stop::Cut) => self.doubt = Some(doubt),
            Err(Stop::Wrong(_)) => {}
            Ok(_) => *self.acks.entry(kind).or_default() += 1,
        }
        answer
    }

    fn fresh(&mut self, what: &str) -> String {
        self.counter += 1;
        format!("{what}{:07}of{}", self.counter, self.name)
    }

    /// Signs an old client in.
    pub fn log_in(&mut self, port: u16) -> Done<()> {
        let device = self.fresh("device");
        let with_refresh = self.dice.roll(4) > 0;
        let answer = self.try_password(port, &self.password, &device, with_refresh);
        let answer = answer.and_then(|answer| answer.ok_or_else(|| self.wrong("its password")));
        let doubt = Doubt::Login { device };
        let session = self.ask(doubt, "logins", answer)?;
        self.sessions.push(session);
        Ok(())
    }

    /// Tries a password for an old client; `None` if it is refused.
    pub fn try_password(
        &self,
        port: u16,
        password: &str,
        device: &str,
        with_refresh: bool,
    ) -> Done<Option<Session>> {
        let body = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": self.name },
            "password": password,
            "device_id": device,
            "refresh_token": with_refresh,
        });
        let answer = post_json(port, &format!("{COMPAT}/login"), None, &body)?;
        if answer.status == 403 {
            return Ok(None);
        }
        let answer = answer.must_be(200, "a login")?.json();
        Ok(Some(Session {
            access: answer["access_token"].as_str().unwrap().to_owned(),
            refresh: answer["refresh_token"].as_str().map(str::to_owned),
            is_oauth: false,
            device: device.to_owned(),
        }))
    }

    fn authorize(&mut self, port: u16) -> Done<()> {
        let device = self.fresh("device");
        let (name, password) = (self.name.clone(), self.password.clone());
        let answer = self.browser.authorize(port, &name, &password, &device);
        let session = self.ask(Doubt::Login { device }, "OAuth logins", answer)?;
        self.sessions.push(session);
        Ok(())
    }

    /// Gets new tokens for a session.
    pub fn refresh(&mut self, port: u16, number: usize) -> Done<()> {
        let session = self.sessions[number].clone();
        let Some(token) = &session.refresh else { return Ok(()) };
        let answer = if session.is_oauth {
            let fields =
                [("grant_type", "refresh_token"), ("client_id", CLIENT), ("refresh_token", token)];
            post_form(port, "/oauth2/token", "", &fields)
        } else {
            let path = format!("{COMPAT}/refresh");
            post_json(port, &path, None, &json!({ "refresh_token": token }))
        };
        let kind = if session.is_oauth { "OAuth refreshes" } else { "refreshes" };
        let answer = answer.and_then(|it| it.must_be(200, "a refresh with a fresh token"));
        let answer = self.ask(Doubt::Refresh(number), kind, answer)?.json();
        self.bury(&session, "its session was refreshed");
        let new = &mut self.sessions[number];
        answer["access_token"].as_str().unwrap().clone_into(&mut new.access);
        new.refresh = Some(answer["refresh_token"].as_str().unwrap().to_owned());
        Ok(())
    }

    /// Gets new tokens for a session that can have some.
    pub fn refresh_any(&mut self, port: u16) -> Done<()> {
        while self.sessions.iter().all(|session| session.refresh.is_none()) {
            self.log_in(port)?;
        }
        let can = |session: &Session| session.refresh.is_some();
        let number = self.sessions.iter().position(can).unwrap_or_default();
        self.refresh(port, number)
    }

    /// Ends a session.
    pub fn end(&mut self, port: u16, number: usize) -> Done<()> {
        let session = self.sessions[number].clone();
        let (kind, answer) = if let (true, Some(token)) = (session.is_oauth, &session.refresh) {
            let fields = [("token", &**token), ("client_id", CLIENT)];
            ("revocations", post_form(port, "/oauth2/revoke", "", &fields))
        } else {
            let path = format!("{COMPAT}/logout");
            ("logouts", post_json(port, &path, Some(&session.access), &json!({})))
        };
        let answer = answer.and_then(|it| it.must_be(200, kind));
        self.ask(Doubt::End(number), kind, answer)?;
        self.bury(&session, "its session was ended");
        self.sessions.swap_remove(number);
        Ok(())
    }

    /// Changes the password in the browser.
    pub fn change_password(&mut self, port: u16, everywhere: bool) -> Done<()> {
        let new = self.fresh("password ");
        let (name, old) = (self.name.clone(), self.password.clone());
        // Signing the browser in is no part of what may be in doubt.
        self.browser.sign_in(port, &name, &old)?;
        let answer = self.browser.change_password(port, &old, &new, everywhere);
        let doubt = Doubt::Password { new: new.clone(), everywhere };
        self.ask(doubt, "passwords", answer)?;
        self.password_changed(new, everywhere);
        Ok(())
    }

    /// Takes note of a new password.
    pub fn password_changed(&mut self, new: String, everywhere: bool) {
        self.old_password = Some(std::mem::replace(&mut self.password, new));
        if everywhere {
            for session in std::mem::take(&mut self.sessions) {
                self.bury(&session, "all sessions were ended with a password");
            }
        }
    }

    /// Takes note that a session's tokens must be dead.
    pub fn bury(&mut self, session: &Session, why: &'static str) {
        for token in [Some(&session.access), session.refresh.as_ref()].into_iter().flatten() {
            let dead = Dead { token: token.clone(), why, was_seen: false };
            // Forgets some that were looked at already.
            let at = usize::try_from(self.dice.roll(DEAD as u64)).unwrap();
            match self.dead.get_mut(at) {
                Some(old) if old.was_seen => *old = dead,
                _ => self.dead.push(dead),
            }
        }
    }

    /// That something of this person is not as it must be.
    pub fn wrong(&self, what: &str) -> Stop {
        Stop::Wrong(format!("{}: {what}", self.name))
    }
}

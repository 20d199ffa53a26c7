//! Holds the service to what it said. Of what it did not come to answer either outcome is right,
//! but wholly.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::http::{Done, Stop, post_form};
use crate::person::{Doubt, Person, Session};
use crate::support::synapse::SECRET;

/// How much is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All that stands, and of what is over the latest and a few more.
    Recent,
    /// Everything.
    All,
}

/// What may have become of what was not answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Doubts {
    /// It happened or not.
    EitherWay,
    /// It did not happen: what happened was answered.
    DidNotHappen,
}

impl Person {
    /// Compares what the service says with what it said before.
    pub fn verify(&mut self, port: u16, depth: Depth, doubts: Doubts) -> Done<()> {
        if let Some(doubt) = self.doubt.clone() {
            self.resolve(port, doubt, doubts)?;
            self.doubt = None;
        }
        for session in &self.sessions {
            self.must_stand(port, session)?;
        }
        let skip = self.dead.len().saturating_sub(24);
        for number in 0..self.dead.len() {
            let dead = &self.dead[number];
            let again = depth == Depth::All || number >= skip && number % 8 == 0;
            if again || !dead.was_seen {
                if is_active(port, &dead.token)? {
                    return Err(self.wrong(&format!("a token is good although {}", dead.why)));
                }
                self.dead[number].was_seen = true;
            }
        }
        self.verify_password(port)?;
        if self.browser.is_signed_in() && !self.browser.is_recognised(port)? {
            return Err(self.wrong("the browser was signed out"));
        }
        Ok(())
    }

    /// The tokens of a session that stands are good.
    fn must_stand(&self, port: u16, session: &Session) -> Done<()> {
        let told = introspect(port, &session.access)?;
        if told["active"] != true || told["username"] != *self.name {
            return Err(self.wrong(&format!("the access token of {session:?} is lost: {told}")));
        }
        match &session.refresh {
            Some(token) if !is_active(port, token)? => {
                Err(self.wrong(&format!("the refresh token of {session:?} is lost")))
            }
            _ => Ok(()),
        }
    }

    /// The password lets in, and the one before does not.
    fn verify_password(&mut self, port: u16) -> Done<()> {
        let device = format!("verification-of-{}", self.name);
        if self.try_password(port, &self.password, &device, false)?.is_none() {
            return Err(self.wrong("the new password is lost"));
        }
        if let Some(old) = &self.old_password
            && self.try_password(port, old, &device, false)?.is_some()
        {
            return Err(self.wrong("the old password is back"));
        }
        Ok(())
    }

    /// Finds out what became of what was in doubt.
    fn resolve(&mut self, port: u16, doubt: Doubt, doubts: Doubts) -> Done<()> {
        let happened = match doubt {
            // Its tokens are nobody's; whether the device is there, the homeserver tells.
            Doubt::Login { .. } => false,
            Doubt::Refresh(number) => {
                let session = self.sessions[number].clone();
                let happened = !is_active(port, &session.access)?;
                let refresh = session.refresh.as_deref().unwrap_or_default();
                if is_active(port, refresh)? == happened {
                    return Err(self.wrong("a refresh happened by half"));
                }
                // An answer that was lost is given again, for the old token.
                self.refresh(port, number)?;
                happened
            }
            Doubt::End(number) => {
                let session = self.sessions[number].clone();
                let stands = self.stands(port, &session)?;
                if !stands {
                    self.bury(&session, "its session was ended");
                    self.sessions.swap_remove(number);
                }
                !stands
            }
            Doubt::Password { new, everywhere } => {
                let device = format!("verification-of-{}", self.name);
                let happened = self.try_password(port, &new, &device, false)?.is_some();
                for session in self.sessions.clone() {
                    if self.stands(port, &session)? == (happened && everywhere) {
                        return Err(self.wrong("a password was changed by half"));
                    }
                }
                if happened {
                    self.password_changed(new, everywhere);
                }
                happened
            }
        };
        if happened && doubts == Doubts::DidNotHappen {
            return Err(self.wrong("something was done and not answered"));
        }
        Ok(())
    }

    /// Whether a session stands, which all its tokens must agree on.
    fn stands(&self, port: u16, session: &Session) -> Done<bool> {
        let stands = is_active(port, &session.access)?;
        match &session.refresh {
            Some(token) if is_active(port, token)? != stands => {
                Err(self.wrong("a session was ended by half"))
            }
            _ => Ok(stands),
        }
    }

    /// The devices that the homeserver must know.
    pub fn devices(&self) -> BTreeSet<String> {
        self.sessions.iter().map(|session| session.device.clone()).collect()
    }
}

/// What introspection says of a token.
fn introspect(port: u16, token: &str) -> Done<Value> {
    let bearer = format!("Authorization: Bearer {SECRET}\r\n");
    let answer = post_form(port, "/oauth2/introspect", &bearer, &[("token", token)])?;
    Ok(answer.must_be(200, "introspection")?.json())
}

fn is_active(port: u16, token: &str) -> Done<bool> {
    introspect(port, token)?["active"]
        .as_bool()
        .ok_or_else(|| Stop::Wrong("introspection without `active`".to_owned()))
}

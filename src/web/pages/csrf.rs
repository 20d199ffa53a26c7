//! Protection of forms against requests that another site makes the browser send.
//!
//! A secret lies in a sealed cookie of the browser and, sealed anew each time, in every form; a
//! form counts only if both open to the same secret. Another site can read neither. In the form
//! it stands beside the session that the form was made for: who can plant a cookie of their own
//! (from a sister domain, or where there is no https) still has no form for another's session.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;

use super::cookie::{CSRF, SESSION};
use crate::crypto::{Purpose, digest};
use crate::domain::Digest;
use crate::web::site::Site;

/// The browser's secret.
pub struct Csrf {
    secret: Vec<u8>,
    is_new: bool,
    /// What the cookie of the session says; nothing if nobody is signed in.
    session: Vec<u8>,
}

impl Csrf {
    /// The secret that the browser holds, or a new one.
    #[must_use]
    pub fn of(site: &Site, request: &HttpRequest) -> Self {
        let session = SESSION.read(site, request).unwrap_or_default();
        match CSRF.read(site, request).filter(|secret| secret.len() == 32) {
            Some(secret) => Self { secret, is_new: false, session },
            None => Self { secret: site.ctx.mint.bytes::<32>().to_vec(), is_new: true, session },
        }
    }

    /// What the hidden field `csrf` of a form holds.
    #[must_use]
    pub fn field(&self, site: &Site) -> String {
        site.ctx.sealer.seal(Purpose::Csrf, &self.content())
    }

    /// Whether the form that holds `field` was made for this browser.
    #[must_use]
    pub fn is_good(&self, site: &Site, field: &str) -> bool {
        let theirs = site.ctx.sealer.open(Purpose::Csrf, field);
        !self.is_new
            && theirs.is_ok_and(|theirs| digest::constant_time_eq(&theirs, &self.content()))
    }

    /// The secret, which is of fixed length, and the session.
    fn content(&self) -> Vec<u8> {
        [self.secret.as_slice(), &self.session].concat()
    }

    /// The browser, for what is bound to it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest::sha256(&self.secret)
    }

    /// The cookie that makes the browser keep a new secret.
    #[must_use]
    pub fn cookie(&self, site: &Site) -> Option<Cookie<'static>> {
        self.is_new.then(|| CSRF.filled(site, &self.secret))
    }
}

//! Our cookies: sealed, `HttpOnly`, `SameSite=Lax`, and bound to the host where they can be.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::crypto::Purpose;
use crate::web::site::Site;

/// A kind of cookie.
#[derive(Clone, Copy, Debug)]
pub struct Jar {
    name: &'static str,
    lifetime: Duration,
}

/// Who is signed in. Browsers keep cookies for 400 days at most (RFC 6265bis §5.5).
pub const SESSION: Jar = Jar { name: "session", lifetime: Duration::days(400) };
/// The secret that forms are checked against.
pub const CSRF: Jar = Jar { name: "csrf", lifetime: Duration::hours(12) };
/// The device whose code was typed in this browser. Its address alone lets nobody decide on it.
pub const DEVICE: Jar = Jar { name: "device", lifetime: Duration::minutes(20) };
/// The language that was chosen.
pub const LANGUAGE: Jar = Jar { name: "language", lifetime: Duration::days(400) };

/// The request for a new password that this browser made.
pub const RECOVERY: Jar = Jar { name: "recovery", lifetime: Duration::hours(1) };
/// The accounts that are being made in this browser. The address of a step alone lets nobody go on.
/// Some of them wait for an answer, which takes 30 days at most and is kept for 30 more.
pub const REGISTRATION: Jar = Jar { name: "registration", lifetime: Duration::days(61) };

impl Jar {
    /// What the browser's cookie of this kind holds.
    #[must_use]
    pub fn read(self, site: &Site, request: &HttpRequest) -> Option<Vec<u8>> {
        let sealed = request.cookie(&self.full_name(site))?;
        let plain = site.ctx.sealer.open(Purpose::Cookie(self.name), sealed.value()).ok()?;
        Some(plain.to_vec())
    }

    /// A cookie that holds `plain`, sealed. `Lax`, since people come here by links from their apps.
    #[must_use]
    pub fn filled(self, site: &Site, plain: &[u8]) -> Cookie<'static> {
        let sealed = site.ctx.sealer.seal(Purpose::Cookie(self.name), plain);
        Cookie::build(self.full_name(site), sealed)
            .path(site.urls.base_path().to_owned())
            .secure(site.urls.is_https())
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(self.lifetime)
            .finish()
    }

    /// A cookie that takes the browser's one away.
    #[must_use]
    pub fn emptied(self, site: &Site) -> Cookie<'static> {
        let mut cookie = self.filled(site, &[]);
        cookie.make_removal();
        cookie
    }

    /// `__Host-` binds a cookie to this very host (RFC 6265bis §4.1.3.2); it needs https and `/`.
    fn full_name(self, site: &Site) -> String {
        match (site.urls.is_https(), site.urls.base_path()) {
            (true, "/") => format!("__Host-{}", self.name),
            (true, _) => format!("__Secure-{}", self.name),
            (false, _) => self.name.to_owned(),
        }
    }
}

//! The only maker of URLs. Everything hangs below `http.public_base`, sub-path included; the
//! issuer may be another URL.

mod api;
mod console;
mod recovery;
mod register;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use url::Url;

use crate::domain::account_action::AccountAction;
use crate::domain::{EmailCodeId, Errand, GrantId, OwnSession, UserEmailId};

/// Makes URLs of this service.
#[derive(Clone, Debug)]
pub struct Urls {
    base: Url,
    issuer: String,
}

impl Urls {
    /// `base` must end in a slash; `issuer` is kept to the byte.
    #[must_use]
    pub fn new(base: Url, issuer: String) -> Self {
        Self { base, issuer }
    }

    /// The issuer, byte for byte as configured.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whether people reach us by https, so that cookies can be `Secure`.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.base.scheme() == "https"
    }

    /// The path below which everything is, `/` unless we live on a sub-path.
    #[must_use]
    pub fn base_path(&self) -> &str {
        self.base.path()
    }

    /// The public base, where people reach us.
    #[must_use]
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The full URL of a path, which is given without a leading slash.
    #[must_use]
    pub fn absolute(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let (path, query) = path.split_once('?').map_or((path, None), |(p, q)| (p, Some(q)));
        url.set_path(&format!("{}{path}", self.base.path()));
        url.set_query(query);
        url
    }

    /// A path for links and redirects within the site.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.base.path())
    }

    /// Where a language is chosen.
    #[must_use]
    pub fn language(&self) -> String {
        self.path("language")
    }

    /// Where an errand goes on.
    #[must_use]
    pub fn go_on(&self, errand: &Errand) -> String {
        self.path(&format!("continue/{}", encode(errand)))
    }

    /// The same for a browser that is at another of our names.
    #[must_use]
    pub fn go_on_absolute(&self, errand: &Errand) -> Url {
        self.absolute(&format!("continue/{}", encode(errand)))
    }

    /// Where a person with too many sessions ends one, on the way to the errand.
    #[must_use]
    pub fn end_a_session(&self, errand: &Errand) -> String {
        self.with_errand("sessions/full", Some(errand))
    }

    /// Where a signed-in person decides on an errand, or does what they came for.
    #[must_use]
    pub fn decide(&self, errand: &Errand) -> String {
        match errand {
            Errand::Grant(id) => self.consent(*id),
            Errand::Device(id) => self.path(&format!("device/{id}")),
            Errand::Sso(id) => self.path(&format!("complete-compat-sso/{id}")),
            Errand::Account(action) => self.account_place(action),
            Errand::Console(place) => self.console_at(place),
        }
    }

    /// The page of a place in the account.
    #[must_use]
    pub fn account_place(&self, action: &AccountAction) -> String {
        match action {
            AccountAction::Overview | AccountAction::Profile => self.account(),
            // Which session is on the device is found there.
            AccountAction::DeviceView(_) | AccountAction::DeviceDelete(_) => {
                self.account_at(action)
            }
            AccountAction::DevicesList => self.sessions(),
            AccountAction::Session(session) => self.session(*session),
            AccountAction::ChangePassword => self.change_password(),
            AccountAction::Security => self.path("account/security"),
            AccountAction::Activity => self.path("account/activity"),
            AccountAction::Emails => self.path("account/emails"),
            AccountAction::Apps => self.path("account/apps"),
            AccountAction::Export => self.path("account/export"),
            AccountAction::Tokens => self.path("account/tokens"),
            AccountAction::NewToken => self.path("account/tokens/new"),
            AccountAction::CrossSigningReset => self.path("account/cross-signing-reset"),
            AccountAction::AccountDeactivate => self.path("account/deactivate"),
        }
    }

    /// The list of sessions.
    #[must_use]
    pub fn sessions(&self) -> String {
        self.path("account/sessions")
    }

    /// The page of one session.
    #[must_use]
    pub fn session(&self, session: OwnSession) -> String {
        self.path(&format!("account/sessions/{session}"))
    }

    /// The consent page of a grant.
    #[must_use]
    pub fn consent(&self, id: GrantId) -> String {
        self.path(&format!("consent/{id}"))
    }

    /// The choice of the account for a grant.
    #[must_use]
    pub fn select_account(&self, id: GrantId) -> String {
        self.path(&format!("select-account/{id}"))
    }

    /// The sign-in page, which leads back to the errand, or to the account.
    #[must_use]
    pub fn login(&self, errand: Option<&Errand>) -> String {
        self.with_errand("login", errand)
    }

    /// Where the sign-out form is posted; with an errand, the next step is signing in for it.
    #[must_use]
    pub fn logout(&self, errand: Option<&Errand>) -> String {
        self.with_errand("logout", errand)
    }

    fn with_errand(&self, path: &str, errand: Option<&Errand>) -> String {
        match errand {
            Some(errand) => self.path(&format!("{path}?for={}", encode(errand))),
            None => self.path(path),
        }
    }

    /// Where clients send people to be signed out.
    #[must_use]
    pub fn end_session(&self) -> String {
        self.path("oauth2/end_session")
    }

    /// Where people say that they want to be signed out.
    #[must_use]
    pub fn confirm_end_session(&self) -> String {
        self.path("oauth2/end_session/confirm")
    }

    /// The page for a new password.
    #[must_use]
    pub fn change_password(&self) -> String {
        self.path("account/password/change")
    }

    /// Where a session is ended.
    #[must_use]
    pub fn end_session_of(&self, session: OwnSession) -> String {
        format!("{}/end", self.session(session))
    }

    /// Where several sessions are ended.
    #[must_use]
    pub fn end_sessions(&self) -> String {
        self.path("account/sessions/end")
    }

    /// Where all sessions but this browser are ended.
    #[must_use]
    pub fn end_other_sessions(&self) -> String {
        self.path("account/sessions/others")
    }

    /// Where a new display name is posted.
    #[must_use]
    pub fn change_name(&self) -> String {
        self.path("account/name")
    }

    /// Where an address is made the one that others are told.
    #[must_use]
    pub fn make_primary(&self, email: UserEmailId) -> String {
        self.path(&format!("account/emails/{email}/primary"))
    }

    /// Where the code is typed that was sent to a new address.
    #[must_use]
    pub fn verify_email(&self, id: EmailCodeId) -> String {
        self.path(&format!("account/emails/verify/{id}"))
    }

    /// Where an address is taken away.
    #[must_use]
    pub fn remove_email(&self, email: UserEmailId) -> String {
        self.path(&format!("account/emails/{email}/remove"))
    }

    /// Where people type the code that their device shows.
    #[must_use]
    pub fn link(&self) -> Url {
        self.absolute("link")
    }

    /// The same with the code typed already.
    #[must_use]
    pub fn link_with(&self, user_code: &str) -> Url {
        self.absolute(&format!("link?code={user_code}"))
    }

    /// The account page.
    #[must_use]
    pub fn account(&self) -> String {
        self.path("account/")
    }

    /// A place in the account (MSC4191).
    #[must_use]
    pub fn account_at(&self, action: &AccountAction) -> String {
        let parameters =
            [("action", action.name().map(str::to_owned)), ("device_id", action.about())];
        let given = parameters.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let query =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish();
        if query.is_empty() { self.account() } else { format!("{}?{query}", self.account()) }
    }
}

/// An errand as one segment of a path or one value of a query.
fn encode(errand: &Errand) -> String {
    encode_text(&errand.to_string())
}

fn encode_text(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, UNRESERVED).to_string()
}

/// RFC 3986 §2.3.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[cfg(test)]
mod tests;

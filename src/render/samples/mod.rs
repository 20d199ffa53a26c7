//! One sample of every page and mail in each of its states, for `check` and the tests of this room.
//! `templates check --write` leaves them in files of these names.

mod account;
mod api_doc;
mod console;
pub mod letters;
mod recover;
mod register;
mod tokens;

use std::fmt::Display;

use minijinja::value::Serde;

use super::consent::{ClientCard, ConsentPage, Permission};
use super::device::{DeviceDonePage, DeviceError, DevicePage, LinkError, LinkPage};
use super::end_a_session::{EndASessionPage, SessionRow};
use super::error::{ErrorPage, NotFoundPage, Problem};
use super::form_post::FormPostPage;
use super::home::HomePage;
use super::login::{LoginError, LoginNotice, LoginPage};
use super::select_account::SelectAccountPage;
use super::sign_out::{LoggedOutPage, ReturnTo, SignOutPage};
use super::sso::{SsoPage, SsoRefusedPage, SsoTarget};
use super::{Language, Page, RenderError, Renderer, Shell, SignedIn};
use crate::domain::Timestamp;

pub fn shell(signed_in: bool) -> Shell {
    Shell {
        service_name: "example.com".to_owned(),
        base_path: "/".to_owned(),
        csrf: "a-token".to_owned(),
        here: Some("/login?for=grant-01".to_owned()),
        language_url: "/language".to_owned(),
        now: Timestamp::from_millis(1_800_000_000_000),
        signed_in: signed_in.then(|| SignedIn {
            mxid: "@alice:example.com".to_owned(),
            display_name: Some("Alice <3".to_owned()),
            account_url: "/account/".to_owned(),
            logout_url: "/logout".to_owned(),
        }),
    }
}

pub fn login(error: Option<LoginError>) -> LoginPage {
    LoginPage {
        action: "/login?for=grant-01".to_owned(),
        client: Some("Element".to_owned()),
        with_email: false,
        username: String::new(),
        register_url: Some("/register".to_owned()),
        recover_url: Some("/recover?for=grant-01".to_owned()),
        notice: None,
        error,
    }
}

pub fn consent(host: Option<&str>, scope: &str) -> ConsentPage {
    ConsentPage {
        action: "/consent/01".to_owned(),
        client: ClientCard {
            name: "Element".to_owned(),
            set_up_here: host.is_none_or(|host| host != "stranger.example"),
            host: host.map(str::to_owned),
            returns_to: host.map(str::to_owned),
            policy_url: host.map(|host| format!("https://{host}/privacy")),
            tos_url: host.map(|host| format!("https://{host}/terms")),
        },
        permissions: Permission::list(&scope.parse().expect("a sample is a scope")),
        mxid: "@alice:example.com".to_owned(),
        display_name: Some("Alice".to_owned()),
        switch_account_url: "/logout?for=grant-01".to_owned(),
    }
}

fn link(error: Option<LinkError>) -> LinkPage {
    LinkPage { action: "/link".to_owned(), code: "ABC234".to_owned(), error }
}

fn device(minutes_ago: u64, error: Option<DeviceError>) -> DevicePage {
    let asked = consent(Some("tv.example.org"), "urn:matrix:client:api:*");
    DevicePage {
        action: "/device/01".to_owned(),
        client: asked.client,
        permissions: asked.permissions,
        minutes_ago,
        ip: Some("2001:db8::1".to_owned()),
        user_agent: Some("Television/1.0 <b>".to_owned()),
        mxid: asked.mxid,
        display_name: asked.display_name,
        switch_account_url: "/logout?for=device-01".to_owned(),
        error,
    }
}

fn sso(target: SsoTarget) -> SsoPage {
    SsoPage {
        action: "/complete-compat-sso/01".to_owned(),
        target,
        mxid: "@alice:example.com".to_owned(),
        display_name: Some("Alice".to_owned()),
        switch_account_url: "/logout?for=sso-01".to_owned(),
    }
}

fn end_a_session(client: Option<&str>) -> EndASessionPage {
    let row = |name: Option<&str>, device: Option<&str>, days_ago| SessionRow {
        value: "compat-01".to_owned(),
        name: name.map(str::to_owned),
        device: device.map(str::to_owned),
        days_ago,
    };
    EndASessionPage {
        action: "/sessions/full?for=grant-01".to_owned(),
        client: client.map(str::to_owned),
        sessions: vec![
            row(Some("A <3"), Some("ABCDEFGHIJ"), 9),
            row(None, Some("x"), 1),
            row(None, None, 0),
        ],
    }
}

/// A page or mail as it was rendered.
pub struct Sample {
    /// What it is a sample of, for people.
    pub name: String,
    /// Its template.
    pub template: &'static str,
    /// The document, or why there is none.
    pub html: Result<String, RenderError>,
}

/// The pages as they are rendered, one after the other.
struct Album<'a> {
    renderer: &'a Renderer,
    language: &'a Language,
    pages: Vec<Sample>,
}

impl Album<'_> {
    fn add<P: Page>(&mut self, name: impl Display, signed_in: bool, page: &P) {
        let html = self.renderer.page(self.language, &shell(signed_in), page);
        self.pages.push(Sample { name: name.to_string(), template: P::TEMPLATE, html });
    }
}

/// Every page in every state, rendered: name and document.
#[cfg(test)]
pub fn all(renderer: &Renderer, language: &Language) -> Vec<(String, String)> {
    let made = |sample: Sample| match sample.html {
        Ok(html) => (sample.name, html),
        Err(error) => panic!("{} in {language}: {error:?}", sample.name),
    };
    pages(renderer, language).into_iter().map(made).collect()
}

/// Every page in every state.
pub fn pages(renderer: &Renderer, language: &Language) -> Vec<Sample> {
    let mut album = Album { renderer, language, pages: Vec::new() };
    macro_rules! page {
        ($name:expr, $signed_in:expr, $page:expr) => {
            album.add($name, $signed_in, &$page)
        };
    }

    let home = HomePage {
        server_name: "example.com".to_owned(),
        login_url: "/login".to_owned(),
        register_url: Some("/register".to_owned()),
    };
    page!("home", false, home);
    page!("home-signed-in", true, home);

    page!("login", false, login(None));
    page!(
        "login-plain",
        false,
        LoginPage {
            client: None,
            with_email: true,
            register_url: None,
            recover_url: None,
            notice: Some(LoginNotice::PasswordSet),
            username: "alice".to_owned(),
            ..login(None)
        }
    );
    for error in [
        LoginError::UsernameMissing,
        LoginError::PasswordMissing,
        LoginError::Credentials,
        LoginError::TooManyAttempts,
        LoginError::FormExpired,
    ] {
        let page = LoginPage { username: "alice".to_owned(), ..login(Some(error)) };
        page!(format!("login-{}", word(&error)), false, page);
    }

    let matrix = "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ";
    page!("consent", true, consent(Some("app.element.io"), matrix));
    page!(
        "consent-grave",
        true,
        consent(None, &format!("{matrix} email urn:synapse:admin:* urn:mas:admin urn:x:other"))
    );
    page!(
        "consent-stranger",
        true,
        consent(Some("stranger.example"), "openid profile offline_access")
    );
    page!("consent-empty", true, consent(Some("app.element.io"), ""));

    for problem in Problem::ALL {
        let page = ErrorPage {
            problem: *problem,
            detail: Some("the parameter redirect_uri is not registered".to_owned()),
            again_url: (*problem == Problem::FormExpired).then(|| "/login".to_owned()),
            wait_minutes: (*problem == Problem::TooManyRequests).then_some(3),
            request_id: "01JD7Q5W0Z8Y3N6T2R4K9M1XBC".to_owned(),
            home_url: "/".to_owned(),
        };
        page!(format!("error-{}", word(problem)), false, page);
    }
    page!("not-found", false, NotFoundPage { home_url: "/".to_owned() });
    page!(
        "form-post",
        false,
        FormPostPage {
            action: "https://client.example.org/callback".to_owned(),
            client: "Element".to_owned(),
            parameters: vec![
                ("code".to_owned(), "a-code".to_owned()),
                ("state".to_owned(), "\"><b>".to_owned()),
            ],
        }
    );
    account::add(&mut album);
    tokens::add(&mut album);
    console::add(&mut album);
    which_account(&mut album);
    signing_out(&mut album);
    devices(&mut album);
    single_sign_on(&mut album);
    api_doc::all(&mut album);
    recover::all(&mut album);
    register::add(&mut album);
    album.pages
}

fn which_account(album: &mut Album<'_>) {
    let select_account = SelectAccountPage {
        action: "/select-account/01".to_owned(),
        client: "Element".to_owned(),
        mxid: "@alice:example.com".to_owned(),
        display_name: None,
        switch_account_url: "/logout?for=grant-01".to_owned(),
    };
    album.add("select-account", true, &select_account);
}

fn signing_out(album: &mut Album<'_>) {
    let logged_out = LoggedOutPage { login_url: "/login".to_owned(), return_to: None };
    album.add("logged-out", false, &logged_out);
    let return_to = Some(ReturnTo {
        to: "app.example".to_owned(),
        url: "https://app.example/bye?state=x".to_owned(),
    });
    album.add("logged-out-by-client", false, &LoggedOutPage { return_to, ..logged_out });
    for client in [Some("Element".to_owned()), None] {
        let name = if client.is_some() { "sign-out-client" } else { "sign-out" };
        let page = SignOutPage {
            action: "/oauth2/end_session/confirm".to_owned(),
            client,
            parameters: vec![("state".to_owned(), "\"><b>".to_owned())],
            home_url: "/".to_owned(),
        };
        album.add(name, true, &page);
    }
}

fn single_sign_on(album: &mut Album<'_>) {
    for (kind, target) in [
        ("site", SsoTarget::Site { host: "chat.example.org".to_owned() }),
        ("app", SsoTarget::App { scheme: "io.element.app:".to_owned() }),
    ] {
        album.add(format!("sso-{kind}"), true, &sso(target.clone()));
        let refused = SsoRefusedPage { target, account_url: "/account/".to_owned() };
        album.add(format!("sso-refused-{kind}"), true, &refused);
    }
    album.add("end-a-session", true, &end_a_session(Some("Element")));
    album.add("end-a-session-plain", true, &end_a_session(None));
}

fn devices(album: &mut Album<'_>) {
    macro_rules! page {
        ($name:expr, $signed_in:expr, $page:expr) => {
            album.add($name, $signed_in, &$page)
        };
    }
    page!("link", false, link(None));
    for error in
        [LinkError::Missing, LinkError::Unknown, LinkError::TooManyAttempts, LinkError::FormExpired]
    {
        page!(format!("link-{}", word(&error)), false, link(Some(error)));
    }
    for minutes_ago in [0, 1, 7] {
        page!(format!("device-{minutes_ago}"), true, device(minutes_ago, None));
    }
    for error in [DeviceError::NotConfirmed, DeviceError::FormExpired] {
        page!(format!("device-{}", word(&error)), true, device(2, Some(error)));
    }
    let sparse = device(2, None);
    let client = ClientCard { host: None, ..sparse.client.clone() };
    page!("device-sparse", true, DevicePage { client, ip: None, user_agent: None, ..sparse });
    for allowed in [true, false] {
        let (client, account_url) = ("Element TV".to_owned(), "/account/".to_owned());
        let page = DeviceDonePage { allowed, client, account_url };
        page!(format!("device-done-{allowed}"), true, page);
    }
}

fn word(value: &impl serde::Serialize) -> String {
    minijinja::Value::from(Serde(value)).to_string()
}

//! A person's request: who is signed in with the browser, in which language, with which secret for
//! forms. Handlers of pages take one and answer with its pages.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};

use super::cookie::SESSION;
use super::csrf::Csrf;
use super::language::Chosen;
use super::{PageError, Reply, see_other};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::{Refusal, Step};
use crate::domain::session::Activity;
use crate::domain::user::Standing;
use crate::domain::{BrowserSession, BrowserSessionId, Caller, Digest, Errand, User};
use crate::flows::Fault;
use crate::flows::continue_errand::to_account;
use crate::render::{Language, Page, Shell, SignedIn};
use crate::store::{browser_sessions, users};
use crate::web::extract::{ClientAddress, user_agent};
use crate::web::middleware::request_id;
use crate::web::own_path::own_path;
use crate::web::site::Site;

/// A person's request.
pub struct Visit {
    /// The web's state.
    pub site: web::Data<Site>,
    /// Who is signed in.
    pub browser: Option<(BrowserSession, User)>,
    /// Where the person is.
    pub address: ClientAddress,
    /// Their browser.
    pub user_agent: Option<String>,
    /// The id of the request.
    pub request_id: String,
    language: Language,
    chosen: Option<Chosen>,
    accept_language: Option<String>,
    here: Option<String>,
    csrf: Csrf,
}

impl Visit {
    /// The browser's session and user, for the rules.
    #[must_use]
    pub fn signed_in(&self) -> Option<(&BrowserSession, &User)> {
        self.browser.as_ref().map(|(session, user)| (session, user))
    }

    /// Who is signed in and may use their account; a locked or deactivated one is an error page.
    pub fn person(&self) -> Result<Option<(&BrowserSession, &User)>, PageError> {
        match self.signed_in() {
            None => Ok(None),
            Some((session, user)) => match user.standing() {
                Standing::Good => Ok(Some((session, user))),
                Standing::Locked => Err(Refusal::Locked.into()),
                Standing::Deactivated => Err(Refusal::Deactivated.into()),
            },
        }
    }

    /// Who is signed in and may see to this part of their account: their sign-in must be fresh where
    /// it could take the account away. `None` if they must sign in first ([`Self::sign_in_for`]).
    pub async fn person_for(
        &self,
        action: &AccountAction,
    ) -> Result<Option<(&BrowserSession, &User)>, PageError> {
        match to_account(&self.site.ctx, action, self.signed_in()).await? {
            Step::Consent => Ok(self.signed_in()),
            Step::Refused(refusal) => Err(refusal.into()),
            _ => Ok(None),
        }
    }

    /// To the sign-in page, which leads back to this part of the account.
    #[must_use]
    pub fn sign_in_for(&self, action: AccountAction) -> HttpResponse {
        see_other(&self.site.urls.login(Some(&Errand::Account(action))))
    }

    /// Who makes the request.
    #[must_use]
    pub fn caller(&self) -> Caller {
        let language = Some(self.language.to_string());
        Caller { ip: self.address.text(), user_agent: self.user_agent.clone(), language }
    }

    /// The same visit once nobody is signed in any more.
    #[must_use]
    pub fn signed_out(self) -> Self {
        Self { browser: None, ..self }
    }

    /// The same visit in the language that a client asked for (`ui_locales`), if there is one. What
    /// the person has just chosen on one of our pages counts more.
    #[must_use]
    pub fn speaking(self, ui_locales: Option<&str>) -> Self {
        let now = self.site.ctx.now();
        let just_chosen = self.chosen.as_ref().is_some_and(|chosen| chosen.is_fresh(now));
        let language = Language::choose(
            ui_locales.filter(|_| !just_chosen),
            self.chosen.as_ref().map(|chosen| chosen.tag.as_str()),
            self.accept_language.as_deref(),
            self.site.renderer.languages(),
        );
        Self { language, ..self }
    }

    /// The same visit, whose page is left for `here` when the language is changed: for a page that
    /// is the answer to a form and cannot be opened again.
    #[must_use]
    pub fn returning_to(self, here: Option<String>) -> Self {
        Self { here, ..self }
    }

    /// The path and query of the page, if it can be opened again.
    #[must_use]
    pub fn here(&self) -> Option<String> {
        self.here.clone()
    }

    /// The language that the pages of this visit speak: mails that follow from it speak it as well.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Answers with a page.
    pub fn page<P: Page>(&self, page: &P) -> Result<Reply, PageError> {
        let shell = Shell {
            service_name: self.service_name(),
            base_path: self.site.urls.base_path().to_owned(),
            csrf: self.csrf.field(&self.site),
            here: self.here.clone(),
            language_url: self.site.urls.language(),
            now: self.site.ctx.now(),
            signed_in: self.browser.as_ref().map(|(_, user)| SignedIn {
                mxid: self.site.ctx.homeserver.mxid(&user.username),
                display_name: None,
                account_url: self.site.urls.account(),
                logout_url: self.site.urls.logout(None),
            }),
        };
        let html = self.site.renderer.page(&self.language, &shell, page)?;
        Ok(Reply::html(html, &self.language).with_cookie(self.csrf.cookie(&self.site)))
    }

    /// Refuses a form that was not made for this browser, or is too old.
    pub fn check_form(&self, field: &str) -> Result<(), PageError> {
        if self.has_good_form(field) { Ok(()) } else { Err(PageError::FormExpired) }
    }

    /// Whether a form was made for this browser.
    #[must_use]
    pub fn has_good_form(&self, field: &str) -> bool {
        self.csrf.is_good(&self.site, field)
    }

    /// The browser, by the digest of the secret that forms are checked against.
    #[must_use]
    pub fn browser_secret(&self) -> Digest {
        self.csrf.digest()
    }

    fn service_name(&self) -> String {
        let settings = &self.site.ctx.settings;
        settings.branding.service_name.clone().unwrap_or_else(|| settings.matrix.homeserver.clone())
    }
}

impl FromRequest for Visit {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = stranger(&request).await;
            let browser = browser(&request, &visit).await?;
            Ok(Visit { browser, ..visit })
        })
    }
}

/// A visit without a look at who is signed in: what error pages are made with.
pub(super) async fn stranger(request: &HttpRequest) -> Visit {
    let site = request
        .app_data::<web::Data<Site>>()
        .expect("web::server gives every app its site")
        .clone();
    let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let visit = Visit {
        csrf: Csrf::of(&site, request),
        browser: None,
        address: ClientAddress::extract(request).await.unwrap_or(ClientAddress(None)),
        user_agent: user_agent(request),
        request_id: request_id(),
        language: Language::english(),
        chosen: Chosen::read(&site, request),
        accept_language: header.map(str::to_owned),
        here: own_path(&site.urls, &request.uri().to_string()),
        site,
    };
    visit.speaking(None)
}

async fn browser(
    request: &HttpRequest,
    visit: &Visit,
) -> Result<Option<(BrowserSession, User)>, Fault> {
    let ctx = &visit.site.ctx;
    let Some(id) = session_id(request, &visit.site) else { return Ok(None) };
    let found = browser_sessions::get(&ctx.store, id).await?;
    let Some(mut session) = found.filter(|session| session.state.is_active()) else {
        return Ok(None);
    };
    let Some(user) = users::get(&ctx.store, session.user_id).await? else { return Ok(None) };
    let (now, ip) = (ctx.now(), visit.address.text());
    ctx.activity.browser_seen(session.id, ip.clone(), now);
    // What was noted is written down later; whoever looks at the session now sees it already.
    session.last_active = Some(Activity { at: now, ip });
    Ok(Some((session, user)))
}

fn session_id(request: &HttpRequest, site: &Site) -> Option<BrowserSessionId> {
    let id = SESSION.read(site, request)?;
    std::str::from_utf8(&id).ok()?.parse().ok()
}

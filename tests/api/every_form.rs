//! What holds for every form that people are shown, whatever it is for. The routes are read from the
//! table of contents (`src/web/routes.rs`): one that takes a form and is not reached by [`shown`] is a
//! test that fails.
//!
//! A form counts only in the browser, and in the session, that it was made for (cross-site requests,
//! and signing somebody in to an account of the attacker's); no page of one can be framed
//! (clickjacking); no form leads to another site; and none but the sign-in begins a session.

use std::collections::{BTreeMap, BTreeSet};

use postern::domain::SecretString;
use postern::flows::manage;
use postern::flows::sign_up::{NewToken, issue_token};
use postern::store::users;
use regex::Regex;

use crate::actors::{
    Ask, Browser, DEVICE, Device, MailServer, PASSWORD, Page, World, matrix_scope,
};
use crate::register::{PASSWORD as NEW_PASSWORD, begin, choose_display_name};

/// Forms that the sites of clients post (OpenID Connect Core §3.1.2.1, RP-Initiated Logout 1.0 §2):
/// they have no token, and only begin what a person then sees.
const OF_CLIENTS: [&str; 2] = ["/authorize", "/oauth2/end_session"];
/// Forms after which there is a session.
const SIGNS_IN: [&str; 1] = ["/login"];
/// Forms whose answer goes to a client, whose address was checked.
const LEADS_TO_CLIENTS: [&str; 2] = ["/consent/{grant}", "/complete-compat-sso/{id}"];

const ALICE: &str = "alice@example.org";
const EVIL: &str = "https://evil.example/";

/// A form on the page that shows it.
struct Form {
    browser: Browser,
    page: Page,
    /// Its place on the page.
    nth: usize,
    /// What must be filled in for it to do something.
    filled: Vec<(&'static str, String)>,
}

/// The routes of the pages that take a form.
fn routes() -> BTreeSet<String> {
    let text = include_str!("../../src/web/routes.rs");
    let route = Regex::new(r#"page_at\(config, "([^"]+)", .*\bpost\(\)"#).unwrap();
    let found: Vec<_> = route.captures_iter(text).map(|found| found[1].to_owned()).collect();
    let pages = ["fn human(", "fn console("].map(|section| {
        let (_, section) = text.split_once(section).unwrap();
        section.split_once("\nfn ").unwrap().0.matches("post()").count()
    });
    assert_eq!(found.len(), pages.iter().sum::<usize>(), "some are written in another way");
    found.into_iter().filter(|route| !OF_CLIENTS.contains(&route.as_str())).collect()
}

/// A service of its own for each form, which lets everybody do everything.
async fn world_for(route: &str) -> (World, MailServer) {
    let server = MailServer::start().await;
    let token_required = route.ends_with("/token");
    let approval = route.ends_with("/reason") || route.starts_with("/admin/applications");
    let limit = if route == "/sessions/full" { 1 } else { 1000 };
    let config = format!(
        "account.password_recovery_enabled = true
         account.password_registration_enabled = true
         account.password_registration_email_required = false
         account.password_registration_token_required = {token_required}
         account.password_registration_approval_required = {approval}
         experimental.session_limit = {{ soft_limit = {limit}, hard_limit = 2000 }}
         rate_limiting.registration = {{ burst = 100, per_second = 1.0 }}
         rate_limiting.username_check = {{ burst = 100, per_second = 1.0 }}
         {}",
        server.config()
    );
    let world = World::with(&config).await;
    world.admin.new_user_with_email("alice", ALICE).await;
    (world, server)
}

async fn token(world: &World) -> String {
    let (ctx, by) = (world.admin.inside(), postern::domain::Doer::command_line());
    let new = NewToken { usage_limit: Some(1), ..NewToken::default() };
    let issued = issue_token(ctx, &by, new).await.unwrap().unwrap();
    SecretString::expose(&issued.text).to_owned()
}

/// Opens the page on which the form of a route stands; and what is to be filled in.
async fn shown(route: &str, world: &World, server: &MailServer) -> Form {
    let mut browser = world.browser();
    let mut filled: Vec<(&str, String)> = Vec::new();
    let mut fill = |name, value: &str| filled.push((name, value.to_owned()));
    let page = if route.starts_with("/account/") && route != "/account/password/recovery" {
        browser.sign_in("alice").await;
        of_account(route, world, server, &mut browser, &mut fill).await
    } else if route.starts_with("/admin/") {
        world.admin.new_administrator("root").await;
        browser.sign_in("root").await;
        of_console(route, world, &mut browser, &mut fill).await
    } else if route.starts_with("/register/") {
        of_registration(route, world, server, &mut browser, &mut fill).await
    } else {
        of_others(route, world, server, &mut browser, &mut fill).await
    };
    let pattern = Regex::new(r"\{[^}]*\}").unwrap().replace_all(route, "[^/?]+").into_owned();
    let action = Regex::new(&format!(r"^{pattern}(\?.*)?$")).unwrap();
    let nth = page.forms().iter().position(|form| action.is_match(form));
    let nth = nth.unwrap_or_else(|| panic!("no form for {route} at {}: {page:?}", page.at));
    Form { browser, page, nth, filled }
}

async fn of_account(
    route: &str,
    world: &World,
    server: &MailServer,
    browser: &mut Browser,
    fill: &mut impl FnMut(&'static str, &str),
) -> Page {
    let a_session = async || {
        world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    };
    match route {
        "/account/name" => {
            fill("name", "Alice");
            browser.open("/account/").await
        }
        "/account/emails" => {
            fill("email", "al@example.org");
            browser.open(route).await
        }
        "/account/emails/verify/{id}" => {
            let page = browser.open("/account/emails").await;
            let new = [("email", "al@example.org")];
            let page = browser.submit_to(&page, "/account/emails", &new).await;
            world.admin.mails_go_out().await;
            fill("code", &server.last().code());
            page
        }
        "/account/emails/{email}/primary" => {
            world.admin.add_email("alice", "al@example.org").await;
            browser.open("/account/emails").await
        }
        "/account/emails/{email}/remove" => {
            let id = world.admin.email_id(ALICE).await;
            browser.open(&format!("/account/emails/{id}/remove")).await
        }
        "/account/apps" => {
            let client = world.client().await;
            client.code(browser, "alice", "openid").await;
            fill("client", &client.id);
            browser.open(route).await
        }
        "/account/sessions" | "/account/sessions/others" => {
            a_session().await;
            browser.open(route).await
        }
        "/account/sessions/end" | "/account/sessions/{session}" => {
            a_session().await;
            let list = browser.open("/account/sessions").await.text();
            let id = first(r#"name="(compat-[^"]+)""#, &list);
            fill("name", "My phone");
            let end = if route.ends_with("/end") { "/end" } else { "" };
            browser.open(&format!("/account/sessions/{id}{end}")).await
        }
        "/account/deactivate" => {
            fill("username", "alice");
            fill("password", PASSWORD);
            browser.open(route).await
        }
        "/account/password/change" => {
            fill("current_password", PASSWORD);
            fill("new_password", NEW_PASSWORD);
            browser.open(route).await
        }
        "/account/tokens/new" => {
            fill("name", "my bot");
            fill("matrix", "on");
            browser.open(route).await
        }
        "/account/export" | "/account/cross-signing-reset" => browser.open(route).await,
        _ => panic!("{route} takes a form: show this test the way to it"),
    }
}

async fn of_console(
    route: &str,
    world: &World,
    browser: &mut Browser,
    fill: &mut impl FnMut(&'static str, &str),
) -> Page {
    let page = match route {
        "/admin/applications/{id}" => {
            crate::register::apply(&mut world.browser(), "carol", "I know Bob.").await;
            fill("decision", "deny");
            let text = browser.open("/admin/applications").await.text();
            first(r#"href="(/admin/applications/[^"?]+)""#, &text).to_owned()
        }
        "/admin/policy" => {
            fill("data", "{}");
            route.to_owned()
        }
        "/admin/policy/trial" => {
            fill("input", r#"{"username": "carol"}"#);
            route.to_owned()
        }
        "/admin/users/new" => {
            fill("username", "carol");
            route.to_owned()
        }
        "/admin/invitations/new" => route.to_owned(),
        "/admin/clients/new" => {
            fill("name", "Robot");
            fill("kind", "service");
            route.to_owned()
        }
        route if route.starts_with("/admin/clients/{id}") => {
            fill("name", "Robot");
            let by = postern::domain::Doer::command_line();
            let asked = postern::domain::registration::Request {
                client_name: Some("Robot".to_owned()),
                grant_types: Some(vec!["client_credentials".to_owned()]),
                response_types: Some(Vec::new()),
                ..Default::default()
            };
            let made = manage::create_client(world.admin.inside(), &by, asked).await.unwrap();
            route.replace("{id}", &made.client.id.to_string())
        }
        "/admin/outbox" => {
            fill("act", "retry");
            world.homeserver.goes_down();
            world.admin.lock("alice").await;
            route.to_owned()
        }
        "/admin/invitations/{id}" | "/admin/invitations/{id}/edit" => {
            fill("act", "revoke");
            let new = manage::NewInvitation::default();
            let by = postern::domain::Doer::command_line();
            let made = manage::invite(world.admin.inside(), &by, new).await.unwrap();
            route.replace("{id}", &made.id.to_string())
        }
        route if route.starts_with("/admin/users/{id}") => {
            fill("act", "lock");
            fill("rights", "give");
            fill("hours", "1");
            fill("email", "al@example.org");
            fill("new_password", NEW_PASSWORD);
            world.matrix_client().log_in("alice", Some("PHONE"), false).await;
            let store = &world.admin.inside().store;
            let alice = users::by_username(store, "alice").await.unwrap().unwrap();
            route.replace("{id}", &alice.id.to_string())
        }
        _ => panic!("{route} takes a form: show this test the way to it"),
    };
    browser.open(&page).await
}

async fn of_registration(
    route: &str,
    world: &World,
    server: &MailServer,
    browser: &mut Browser,
    fill: &mut impl FnMut(&'static str, &str),
) -> Page {
    match route {
        "/register/password" => {
            fill("username", "bob");
            fill("password", NEW_PASSWORD);
            browser.open("/register").await
        }
        "/register/steps/{id}/username" => {
            fill("username", "robert");
            let page = begin(browser, "bob", &[]).await;
            world.admin.new_user("bob").await;
            choose_display_name(browser, &page, "").await
        }
        "/register/steps/{id}/token" => {
            let used_up = token(world).await;
            let page = begin(browser, "bob", &[("token", &used_up)]).await;
            let mut other = world.browser();
            let others = begin(&mut other, "carol", &[("token", &used_up)]).await;
            choose_display_name(&mut other, &others, "").await;
            fill("token", &token(world).await);
            choose_display_name(browser, &page, "").await
        }
        "/register/steps/{id}/display-name" => {
            fill("display_name", "Bob");
            begin(browser, "bob", &[]).await
        }
        "/register/steps/{id}/email" => {
            fill("email", "robert@example.org");
            let page = begin(browser, "bob", &[("email", "bob@example.org")]).await;
            browser.open(&page.at.replace("verify-email", "email")).await
        }
        "/register/steps/{id}/verify-email" => {
            let page = begin(browser, "bob", &[("email", "bob@example.org")]).await;
            world.admin.mails_go_out().await;
            fill("code", &server.last().code());
            page
        }
        "/register/steps/{id}/reason" => {
            let page = begin(browser, "bob", &[]).await;
            fill("reason", "I know Alice.");
            choose_display_name(browser, &page, "").await
        }
        _ => panic!("{route} takes a form: show this test the way to it"),
    }
}

async fn of_others(
    route: &str,
    world: &World,
    server: &MailServer,
    browser: &mut Browser,
    fill: &mut impl FnMut(&'static str, &str),
) -> Page {
    match route {
        "/login" => {
            fill("username", "alice");
            fill("password", PASSWORD);
            browser.open(route).await
        }
        "/language" => {
            fill("language", "tlh");
            browser.open("/").await
        }
        "/logout" => browser.sign_in("alice").await,
        "/link" => {
            fill("code", &Device::ask(world, "openid").await.user_code);
            browser.open(route).await
        }
        "/device/{id}" => {
            browser.sign_in("alice").await;
            fill("decision", "allow");
            fill("confirm", "on");
            Device::ask(world, "openid").await.type_code(browser).await
        }
        "/recover" => {
            fill("email", ALICE);
            browser.open(route).await
        }
        "/recover/progress/{id}" => crate::recover::ask(browser, ALICE).await,
        "/account/password/recovery" => {
            crate::recover::ask(browser, ALICE).await;
            world.admin.mails_go_out().await;
            fill("new_password", NEW_PASSWORD);
            browser.open(&server.last().link()).await
        }
        "/consent/{grant}" => {
            browser.sign_in("alice").await;
            fill("decision", "allow");
            browser.open(&world.client().await.request("openid").path()).await
        }
        "/select-account/{grant}" => {
            browser.sign_in("alice").await;
            world.pass(1);
            let request = world.client().await.request("openid");
            browser.open(&request.with("prompt", "select_account").path()).await
        }
        "/complete-compat-sso/{id}" => {
            browser.sign_in("alice").await;
            fill("decision", "allow");
            world.matrix_client().open_sso(browser, "https://app.example.org/").await
        }
        "/sessions/full" => {
            world.matrix_client().log_in("alice", Some("PHONE"), false).await;
            browser.sign_in("alice").await;
            let request = world.client().await.request(&matrix_scope(DEVICE));
            let page = browser.open(&request.path()).await;
            let text = page.text();
            fill("session", first(r#"name="session" value="([^"]+)""#, &text));
            page
        }
        "/oauth2/end_session/confirm" => {
            browser.sign_in("alice").await;
            browser.open("/oauth2/end_session").await
        }
        _ => panic!("{route} takes a form: show this test the way to it"),
    }
}

impl Form {
    /// Its address, and its fields as somebody would send them.
    fn ready(&self) -> (String, BTreeMap<String, String>) {
        let (action, mut fields) = self.page.form(self.nth);
        fields.extend(self.filled.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        (action, fields)
    }
}

async fn post(browser: &mut Browser, action: &str, fields: &BTreeMap<String, String>) -> Page {
    let fields: Vec<_> = fields.iter().collect();
    browser.send(action, Ask::post(action).form(&fields)).await
}

/// What the first group of a pattern finds.
fn first<'a>(pattern: &str, text: &'a str) -> &'a str {
    let found = Regex::new(pattern).unwrap().captures(text);
    found.unwrap_or_else(|| panic!("no {pattern} in {text}")).get(1).unwrap().as_str()
}

/// Whether an answer begins or changes a session.
fn sets_session(page: &Page) -> bool {
    let mut cookies = page.answer.headers.get_all("set-cookie").into_iter();
    cookies.any(|cookie| {
        let cookie = cookie.to_str().unwrap();
        cookie.starts_with("__Host-session=") && !cookie.contains("Max-Age=0")
    })
}

fn assert_refused(answer: &Page, what: &str) {
    assert_eq!(answer.status(), 400, "{what}: {answer:?}");
    assert!(!sets_session(answer), "{what}: {answer:?}");
    assert_guarded(answer, what);
}

/// Neither framed nor kept, and its forms lead nowhere but to us and the client that waits.
fn assert_guarded(page: &Page, what: &str) {
    assert_eq!(page.answer.header("x-frame-options"), "DENY", "{what}");
    assert_eq!(page.answer.header("cache-control"), "no-store", "{what}");
    assert_eq!(page.answer.header("referrer-policy"), "no-referrer", "{what}");
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
    let is_page = page.answer.header("content-type").starts_with("text/html");
    assert!(!is_page || policy.contains("form-action 'self'"), "{what}: {policy}");
}

#[actix_web::test]
async fn it_counts_only_in_the_browser_and_session_that_it_was_made_for_and_leads_to_no_other_site()
{
    for route in routes() {
        let (world, server) = world_for(&route).await;
        let form = shown(&route, &world, &server).await;
        assert_guarded(&form.page, &route);
        let (action, fields) = form.ready();
        let own = fields.get("csrf").unwrap_or_else(|| panic!("{route} has no token")).clone();
        let mut other = world.browser();
        let others = other.open("/login").await.field("csrf");

        for csrf in ["", "wrong", &others] {
            let fields = [fields.clone(), BTreeMap::from([("csrf".into(), csrf.into())])];
            let fields = fields.into_iter().flatten().collect();
            let answer = post(&mut form.browser.clone(), &action, &fields).await;
            assert_refused(&answer, &format!("{route} with {csrf:?}"));
        }
        let name = "__Host-csrf".to_owned();
        let mut without = form.browser.clone();
        without.cookies.remove(&name).unwrap();
        assert_refused(
            &post(&mut without, &action, &fields).await,
            &format!("{route} without cookie"),
        );
        let mut elsewhere = form.browser.clone();
        elsewhere.cookies.insert(name.clone(), other.cookies[&name].clone());
        let answer = post(&mut elsewhere, &action, &fields).await;
        assert_refused(&answer, &format!("{route} with the cookie of another browser"));
        if form.browser.session().is_some() {
            // A pair that fits, planted by somebody who can set cookies.
            let pair = BTreeMap::from([("csrf".to_owned(), others.clone())]);
            let fields = fields.clone().into_iter().chain(pair).collect();
            let answer = post(&mut elsewhere, &action, &fields).await;
            assert_refused(&answer, &format!("{route} with a planted pair"));
        }

        // It was a good form all the while, and leads to no other site whatever is added to it.
        let mut fields = fields;
        assert_eq!(fields["csrf"], own);
        for name in ["back", "next", "return_to", "redirect", "redirect_uri", "url"] {
            fields.insert(name.to_owned(), EVIL.to_owned());
        }
        if route == "/account/sessions" {
            let text = form.page.text();
            let tick = first(r#"name="(compat-[^"]+)""#, &text);
            fields.insert(tick.to_owned(), "on".to_owned());
        }
        let answer = post(&mut form.browser.clone(), &action, &fields).await;
        assert!(matches!(answer.status(), 200 | 303), "{route}: {answer:?}");
        assert_guarded(&answer, &route);
        let to = answer.location();
        let within = to.is_empty() || to.starts_with('/') && !to.starts_with("//");
        let to_client = LEADS_TO_CLIENTS.contains(&route.as_str())
            && to.starts_with("https://app.example.org/");
        assert!(within || to_client, "{route} leads to {to}");
        assert!(!to.contains("evil.example"), "{route} leads to {to}");
        assert_eq!(
            sets_session(&answer),
            SIGNS_IN.contains(&route.as_str()),
            "{route}: {answer:?}"
        );
    }
}

#[actix_web::test]
async fn whoever_signs_in_or_makes_an_account_gets_a_new_session_and_the_one_before_ends() {
    let (world, server) = world_for("").await;
    for way in ["login", "register", "recover"] {
        let mut browser = world.browser();
        browser.sign_in("alice").await;
        let planted = browser.clone();
        let request = world.client().await.request("openid");
        world.pass(1);
        match way {
            "login" => {
                let page = browser.open(&request.with("prompt", "login").path()).await;
                assert!(browser.fill_in_login(&page, "alice").await.is_consent());
            }
            "register" => {
                let page = browser.open(&request.with("prompt", "login").path()).await;
                let text = page.text();
                let page = browser.open(first(r#"href="(/register[^"]*)""#, &text)).await;
                let page = crate::register::fill_in(&mut browser, &page, "bob", &[]).await;
                choose_display_name(&mut browser, &page, "").await;
            }
            _ => {
                crate::recover::ask(&mut browser, ALICE).await;
                world.admin.mails_go_out().await;
                let page = browser.open(&server.last().link()).await;
                let page = browser.submit(&page, &[("new_password", NEW_PASSWORD)]).await;
                assert!(page.is_login(), "{page:?}");
            }
        }
        if way != "recover" {
            assert_ne!(browser.session(), planted.session(), "{way}");
        }
        let mut planted = planted;
        assert!(planted.open("/account/").await.is_login(), "{way}: the old session is over");
    }
}

//! A browser without script: it keeps cookies, follows redirects within the site and fills forms.

use std::collections::BTreeMap;

use regex::Regex;

use super::{Answer, Ask, Http, PASSWORD};

/// A person's browser.
#[derive(Clone)]
pub struct Browser {
    http: Http,
    /// By name.
    pub cookies: BTreeMap<String, String>,
    /// What it sends along with each request.
    pub headers: Vec<(&'static str, &'static str)>,
}

/// What the browser shows.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it came from, path and query.
    pub at: String,
    pub answer: Answer,
}

impl Browser {
    pub fn new(http: Http) -> Self {
        Self { http, cookies: BTreeMap::new(), headers: Vec::new() }
    }

    /// One request, no redirect followed.
    pub async fn send(&mut self, at: &str, ask: Ask) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let ask = if cookies.is_empty() { ask } else { ask.header("Cookie", &cookies.join("; ")) };
        let ask = self.headers.iter().fold(ask, |ask, (name, value)| ask.header(name, value));
        let answer = self.http.send(ask).await;
        for cookie in answer.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Page { at: at.to_owned(), answer }
    }

    /// Goes to a page, and on to where it leads within the site.
    pub async fn open(&mut self, path: &str) -> Page {
        let page = self.send(path, Ask::get(path)).await;
        self.follow(page).await
    }

    /// Follows redirects as long as they lead within the site.
    pub async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            let to = page.location().to_owned();
            if !to.starts_with('/') {
                return page;
            }
            page = self.send(&to, Ask::get(&to)).await;
        }
        panic!("ten redirects in a row, the last to {}", page.at);
    }

    /// Sends the first form of the page with these fields filled in, and follows.
    pub async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Page {
        let page = self.submit_only(page, 0, fields).await;
        self.follow(page).await
    }

    /// Sends the form of the page that is posted to `action`, and follows.
    pub async fn submit_to(&mut self, page: &Page, action: &str, filled: &[(&str, &str)]) -> Page {
        let nth = page.forms().iter().position(|form| form == action);
        let nth = nth.unwrap_or_else(|| panic!("no form to {action} at {}: {page:?}", page.at));
        let page = self.submit_only(page, nth, filled).await;
        self.follow(page).await
    }

    /// Signs out on the account page.
    pub async fn sign_out(&mut self) -> Page {
        let page = self.open("/account/").await;
        self.submit_to(&page, "/logout", &[]).await
    }

    /// Sends one form of the page, and follows no redirect.
    pub async fn submit_only(&mut self, page: &Page, form: usize, filled: &[(&str, &str)]) -> Page {
        let (action, mut fields) = page.form(form);
        for (name, value) in filled {
            fields.insert((*name).to_owned(), (*value).to_owned());
        }
        let fields: Vec<_> = fields.into_iter().collect();
        self.send(&action, Ask::post(&action).form(&fields)).await
    }

    /// Fills in the sign-in page that is shown, and follows.
    pub async fn fill_in_login(&mut self, page: &Page, username: &str) -> Page {
        assert!(page.is_login(), "not the login page: {page:?}");
        self.submit(page, &[("username", username), ("password", PASSWORD)]).await
    }

    /// Signs in for the account page.
    pub async fn sign_in(&mut self, username: &str) -> Page {
        let page = self.open("/login").await;
        self.fill_in_login(&page, username).await
    }

    /// Goes through an authorization request, signing in and allowing as asked; the answer that
    /// leads to the client.
    pub async fn authorize(&mut self, path: &str, username: &str) -> Page {
        let mut page = self.open(path).await;
        if page.is_login() {
            page = self.fill_in_login(&page, username).await;
        }
        // What was allowed before is not asked again.
        if page.is_consent() {
            page = self.submit(&page, &[("decision", "allow")]).await;
        }
        assert!(page.is_answer(), "no answer to the client: {page:?}");
        page
    }

    /// The cookie of the session, whatever it is called here.
    pub fn session(&self) -> Option<&String> {
        self.cookies.iter().find(|(name, _)| name.ends_with("session")).map(|(_, value)| value)
    }
}

impl Page {
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    pub fn location(&self) -> &str {
        self.answer.header("location")
    }

    pub fn text(&self) -> String {
        self.answer.text()
    }

    pub fn is_login(&self) -> bool {
        self.text().contains(r#"autocomplete="current-password""#) && self.at.contains("/login")
    }

    pub fn is_consent(&self) -> bool {
        self.text().contains(r#"value="allow""#)
    }

    /// Whether this is an answer to a client: it leads away from here.
    pub fn is_answer(&self) -> bool {
        !self.location().is_empty() && !self.location().starts_with('/')
            || self.text().contains(r#"name="iss""#)
    }

    /// What the answer to a client says, in the query.
    pub fn told(&self) -> std::collections::HashMap<String, String> {
        assert!(self.is_answer(), "no answer to the client: {self:?}");
        let (_, parameters) = self.location().split_once('?').unwrap();
        super::query(parameters.trim_end_matches('#'))
    }

    /// Where the forms of the page are posted, in their order.
    pub fn forms(&self) -> Vec<String> {
        let form = Regex::new(r#"<form method="post" action="([^"]*)""#).unwrap();
        form.captures_iter(&self.text()).map(|found| unescape(&found[1])).collect()
    }

    /// The action and the fields (hidden, or filled already) of the nth form.
    pub fn form(&self, nth: usize) -> (String, BTreeMap<String, String>) {
        let text = self.text();
        let form = Regex::new(r#"(?s)<form method="post" action="([^"]*)".*?</form>"#).unwrap();
        let input = Regex::new(r"<input[^>]*>").unwrap();
        let found = form.captures_iter(&text).nth(nth);
        let found = found.unwrap_or_else(|| panic!("no form {nth} at {}: {text}", self.at));
        let mut fields = BTreeMap::new();
        for tag in input.find_iter(&found[0]) {
            let tag = tag.as_str();
            if let (Some(name), Some(value)) = (attribute(tag, "name"), attribute(tag, "value"))
                && !tag.contains(r#"type="checkbox""#)
            {
                fields.insert(name, value);
            }
        }
        (unescape(&found[1]), fields)
    }

    /// The value of a field of the first form.
    pub fn field(&self, name: &str) -> String {
        self.form(0).1.get(name).cloned().unwrap_or_default()
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(unescape(rest.split_once('"')?.0))
}

fn unescape(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2f;", "/")]
        .into_iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
        .replace("&amp;", "&")
}

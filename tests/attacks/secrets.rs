//! What a stolen data folder and a log give away: nothing that signs anybody in.

use std::path::Path;

use serde_json::{Value, json};

use crate::browser::{Answer, Browser};
use crate::support::service::Service;

const PASSWORD: &str = "seven onions under the staircase";
const CALLBACK: &str = "https://app.example.com/cb";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn post(service: &Service, path: &str, kind: &str, body: &str) -> Value {
    let (status, answer) =
        service.request("POST", path, &format!("Content-Type: {kind}\r\n"), body);
    assert!((200..300).contains(&status), "{path}: {status} {answer}");
    answer
}

fn encoded(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

fn text(answer: &Value, name: &str) -> String {
    answer[name].as_str().unwrap_or_else(|| panic!("{name} in {answer}")).to_owned()
}

/// Signs alice in, lets a client in and refreshes its token: every secret that was about.
fn an_evening(service: &Service) -> Vec<String> {
    let metadata = json!({
        "client_uri": "https://app.example.com/", "redirect_uris": [CALLBACK],
        "grant_types": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_method": "client_secret_post",
    });
    let client = post(service, "/oauth2/registration", "application/json", &metadata.to_string());
    let (id, secret) = (text(&client, "client_id"), text(&client, "client_secret"));
    let mut browser = Browser::new(service);
    browser.sign_in("alice", PASSWORD);
    let query = encoded(&[
        ("client_id", &id),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("scope", "openid"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]);
    let (consent, page) = follow(&mut browser, &format!("/authorize?{query}"));
    let answer = browser.post(&consent, &[("csrf", &page.csrf()), ("decision", "allow")]);
    let answer = url::Url::parse(answer.location()).unwrap();
    let (_, code) = answer.query_pairs().find(|(name, _)| name == "code").unwrap();

    let token = |fields: &[(&str, &str)]| {
        let own = [("client_id", id.as_str()), ("client_secret", secret.as_str())];
        let form = encoded(&[fields, &own].concat());
        post(service, "/oauth2/token", "application/x-www-form-urlencoded", &form)
    };
    let first = token(&[
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ]);
    let refresh = text(&first, "refresh_token");
    let second = token(&[("grant_type", "refresh_token"), ("refresh_token", &refresh)]);
    let mut secrets = vec![secret, code.into_owned(), VERIFIER.to_owned(), PASSWORD.to_owned()];
    for tokens in [first, second] {
        secrets.extend(["access_token", "refresh_token"].map(|name| text(&tokens, name)));
    }
    secrets.extend(browser.cookies.into_values());
    secrets
}

/// Follows redirects within the site; where it ends, and the page there.
fn follow(browser: &mut Browser, path: &str) -> (String, Answer) {
    let mut path = path.to_owned();
    for _ in 0..5 {
        let answer = browser.get(&path);
        if answer.status == 200 {
            return (path, answer);
        }
        answer.location().clone_into(&mut path);
    }
    panic!("it never comes to a page")
}

/// Every file but the keys, which are what must not be stolen.
fn files(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("secrets") {
            files(&path, found);
        } else if path.is_file() {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

#[test]
fn no_secret_stands_in_the_data_folder_or_in_the_log() {
    let mut service = Service::up();
    service.manage(&["register-user", "alice", "--yes", "--password", PASSWORD]);
    let secrets = an_evening(&service);
    assert!(service.stop());
    let mut found = vec![("the log".to_owned(), service.log().into_bytes())];
    files(&service.data_dir(), &mut found);
    let shows = |text: &str| regex::bytes::Regex::new(&regex::escape(text)).unwrap();
    let alice = shows("alice");
    assert!(found.iter().any(|(_, bytes)| alice.is_match(bytes)), "else nothing is ever found");
    for secret in &secrets {
        let shows = shows(secret);
        for (name, bytes) in &found {
            assert!(!shows.is_match(bytes), "{name} has {secret}");
        }
    }
}

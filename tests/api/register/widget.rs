//! Captchas of other services, with a service of our own in their place.

use std::sync::{Arc, Mutex};

use actix_web::{App, HttpResponse, HttpServer, web};
use serde_json::{Value, json};

use super::{begin, fill_in, world_with};
use crate::actors::World;

/// Stands in for `siteverify`: answers as told, and keeps what it was asked.
#[derive(Clone)]
struct Provider {
    port: u16,
    answer: Arc<Mutex<Value>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Provider {
    fn start() -> Self {
        let (answer, asked) = (Arc::new(Mutex::new(Value::Null)), Arc::new(Mutex::new(Vec::new())));
        let state = web::Data::new((Arc::clone(&answer), Arc::clone(&asked)));
        let server = HttpServer::new(move || {
            App::new().app_data(state.clone()).route("/siteverify", web::post().to(verify))
        })
        .workers(1)
        .bind("127.0.0.1:0")
        .unwrap();
        let port = server.addrs()[0].port();
        actix_web::rt::spawn(server.run());
        let provider = Self { port, answer, asked };
        provider.says(json!({ "success": true, "hostname": "auth.example.com" }));
        provider
    }

    fn says(&self, answer: Value) {
        *self.answer.lock().unwrap() = answer;
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn world(&self, service: &str) -> World {
        world_with(&format!(
            "[captcha]\nservice = \"{service}\"\nsite_key = \"public\"\nsecret_key = \"private\"\n\
             verify_endpoint = \"http://127.0.0.1:{}/siteverify\"\n",
            self.port
        ))
        .await
    }
}

type State = (Arc<Mutex<Value>>, Arc<Mutex<Vec<String>>>);

async fn verify(state: web::Data<State>, body: String) -> HttpResponse {
    state.1.lock().unwrap().push(body);
    let answer = state.0.lock().unwrap().clone();
    if answer.is_null() {
        HttpResponse::InternalServerError().finish()
    } else {
        HttpResponse::Ok().json(answer)
    }
}

const ALL: [(&str, &str, &str); 3] = [
    ("recaptcha_v2", "g-recaptcha-response", "https://www.google.com/recaptcha/"),
    ("hcaptcha", "h-captcha-response", "https://*.hcaptcha.com"),
    ("cloudflare_turnstile", "cf-turnstile-response", "https://challenges.cloudflare.com"),
];

#[actix_web::test]
async fn a_puzzle_that_its_service_calls_solved_passes() {
    let provider = Provider::start();
    for (service, field, origin) in ALL {
        let world = provider.world(service).await;
        let mut browser = world.browser();
        let form = browser.open("/register").await;
        let policy = form.answer.header("content-security-policy");
        assert!(policy.contains(origin) && policy.contains("frame-src"), "{policy}");
        assert!(form.text().contains("data-sitekey=\"public\""));
        let login = browser.open("/login").await;
        assert!(!login.answer.header("content-security-policy").contains("https:"), "only there");
        let page = fill_in(&mut browser, &form, "alice", &[(field, "a response")]).await;
        assert!(page.at.ends_with("/display-name"), "{service}: {page:?}");
        let asked = provider.asked().pop().unwrap();
        assert!(asked.contains("secret=private&response=a+response"), "{asked}");
    }
}

#[actix_web::test]
async fn a_puzzle_that_is_not_solved_or_was_solved_elsewhere_does_not_pass() {
    let provider = Provider::start();
    let world = provider.world("hcaptcha").await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let page = fill_in(&mut browser, &form, "alice", &[]).await;
    assert!(page.text().contains("Show that you are not a robot"), "{page:?}");
    // The field of another service does not count.
    let page = fill_in(&mut browser, &form, "alice", &[("cf-turnstile-response", "x")]).await;
    assert_eq!(page.status(), 400);
    assert_eq!(provider.asked(), [""; 0]);
    for answer in [
        json!({ "success": false, "error-codes": ["invalid-input-response"] }),
        json!({ "success": true, "hostname": "evil.example" }),
    ] {
        provider.says(answer.clone());
        let page = fill_in(&mut browser, &form, "alice", &[("h-captcha-response", "x")]).await;
        assert!(page.status() == 400 && page.text().contains("has run out"), "{answer}: {page:?}");
    }
}

#[actix_web::test]
async fn a_service_that_does_not_answer_is_told_and_nothing_is_lost() {
    let provider = Provider::start();
    let world = provider.world("cloudflare_turnstile").await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let solved = [("cf-turnstile-response", "x")];
    for answer in [
        Value::Null,
        json!("nonsense"),
        json!({ "success": false, "error-codes": ["invalid-input-secret"] }),
        json!({ "success": true, "filler": "x".repeat(20_000) }),
    ] {
        provider.says(answer);
        let page = fill_in(&mut browser, &form, "alice", &solved).await;
        assert_eq!(page.status(), 503);
        assert!(page.text().contains("does not work just now"), "{page:?}");
        assert_eq!(page.field("username"), "alice");
    }
    provider.says(json!({ "success": true, "hostname": "auth.example.com" }));
    let page = fill_in(&mut browser, &form, "alice", &solved).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
}

#[actix_web::test]
async fn who_has_another_fault_to_mend_is_asked_for_no_second_puzzle() {
    let provider = Provider::start();
    let world = provider.world("hcaptcha").await;
    let mut browser = world.browser();
    let weak = [("h-captcha-response", "x"), ("password", "password1")];
    let page = begin(&mut browser, "alice", &weak).await;
    assert!(page.status() == 400 && !page.text().contains("data-sitekey"), "{page:?}");
    let again = fill_in(&mut browser, &page, "alice", &[]).await;
    assert!(again.at.ends_with("/display-name"), "{again:?}");
    assert_eq!(provider.asked().len(), 1);
    let third = fill_in(&mut browser, &page, "bob", &[]).await;
    assert_eq!(third.status(), 400, "it is good for one account");
}

//! `postern doctor` finds what is broken and says what to change.

use serde_json::Value;

use crate::support::service::Service;
use postern::homeserver::fake::Mood;

/// The exit code, and the finding of a check.
fn examine(service: &Service, check: &str) -> (i32, Value) {
    let ran = service.run(&["doctor", "--json"]);
    let findings: Value = serde_json::from_str(&ran.stdout()).unwrap();
    let findings = findings["findings"].as_array().unwrap().clone();
    let found = findings.into_iter().find(|finding| finding["check"] == check);
    (ran.code(), found.unwrap_or_default())
}

fn issuer(service: &Service) -> String {
    format!("http://127.0.0.1:{}/", service.port)
}

/// A homeserver whose name is this machine, so that nothing of the world is asked.
fn at_home(service: &Service) {
    let text = std::fs::read_to_string(service.config()).unwrap();
    let here = text.replace("homeserver = \"example.com\"", "homeserver = \"localhost\"");
    std::fs::write(service.config(), here).unwrap();
}

fn healthy() -> Service {
    let mut service = Service::down();
    at_home(&service);
    service.synapse.delegate_to(&issuer(&service));
    service.start();
    service
}

#[test]
fn nothing_is_broken_where_everything_is_well() {
    let service = healthy();
    for check in ["issuer", "homeserver", "delegation", "introspection"] {
        let (code, found) = examine(&service, check);
        assert_eq!((code, found["status"].as_str()), (0, Some("ok")), "{found}");
    }
    let text = service.run(&["doctor"]).stdout();
    assert!(text.starts_with("ok    issuer: "), "{text}");
}

#[test]
fn a_server_that_does_not_run_is_found() {
    let service = Service::down();
    at_home(&service);
    let (code, found) = examine(&service, "issuer");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["fix"].as_str().unwrap().contains("postern server"), "{found}");
}

#[test]
fn a_wrong_secret_is_found_in_both_directions() {
    let service = healthy();
    service.synapse.inside.set_mood(Mood::BadSecret);
    let (code, found) = examine(&service, "homeserver");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["fix"].as_str().unwrap().contains("matrix.secret"), "{found}");
    service.synapse.inside.set_mood(Mood::Well);
    service.synapse.set_can_introspect(false);
    let (code, found) = examine(&service, "introspection");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["fix"].as_str().unwrap().contains("matrix_authentication_service"), "{found}");
}

#[test]
fn a_homeserver_that_delegates_elsewhere_is_found() {
    let service = healthy();
    service.synapse.delegate_to("https://elsewhere.example.org/");
    let (code, found) = examine(&service, "delegation");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["message"].as_str().unwrap().contains("elsewhere.example.org"), "{found}");
}

#[test]
fn an_issuer_that_the_running_server_does_not_have_is_found() {
    let service = healthy();
    let text = std::fs::read_to_string(service.config()).unwrap();
    let base = issuer(&service);
    let without = base.trim_end_matches('/');
    let changed = text.replace("[http]", &format!("[http]\nissuer = \"{without}\""));
    std::fs::write(service.config(), changed).unwrap();
    let (code, found) = examine(&service, "issuer");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["why"].as_str().unwrap().contains("character by character"), "{found}");
}

#[test]
fn a_mail_server_that_does_not_answer_is_found_and_what_waits_is_told() {
    let service = healthy();
    let (code, found) = examine(&service, "mail server");
    assert_eq!((code, found["status"].as_str()), (0, Some("ok")), "nothing needs mails: {found}");
    let (_, found) = examine(&service, "mails");
    assert!(found["message"].as_str().unwrap().starts_with("0 on their way"), "{found}");
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let text = std::fs::read_to_string(service.config()).unwrap();
    let mail = format!(
        "\n[email]\ntransport = \"smtp\"\nmode = \"plain\"\nhostname = \"127.0.0.1\"\nport = {port}\n"
    );
    std::fs::write(service.config(), text + &mail).unwrap();
    let (code, found) = examine(&service, "mail server");
    assert_eq!((code, found["status"].as_str()), (1, Some("fail")), "{found}");
    assert!(found["fix"].as_str().unwrap().contains("email.hostname"), "{found}");
}

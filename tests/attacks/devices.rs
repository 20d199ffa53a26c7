//! Attacks on the device grant: guessing codes, and polling faster than allowed.

use crate::browser::Browser;
use crate::support::service::Service;

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

/// A device that waits: its client, its code, and the code of its person.
fn device(service: &Service) -> (String, String, String) {
    let metadata = serde_json::json!({
        "client_name": "Television",
        "client_uri": "https://tv.example.com/",
        "grant_types": ["urn:ietf:params:oauth:grant-type:device_code"],
        "token_endpoint_auth_method": "none",
    });
    let json = "Content-Type: application/json\r\n";
    let (status, client) =
        service.request("POST", "/oauth2/registration", json, &metadata.to_string());
    assert_eq!(status, 201, "{client}");
    let id = client["client_id"].as_str().unwrap().to_owned();
    let (status, codes) =
        service.request("POST", "/oauth2/device", FORM, &format!("client_id={id}&scope=openid"));
    assert_eq!(status, 200, "{codes}");
    let text = |name: &str| codes[name].as_str().unwrap().to_owned();
    (id, text("device_code"), text("user_code"))
}

#[test]
fn who_guesses_codes_is_soon_refused_the_right_one_too() {
    let service = Service::up();
    let (_, _, right) = device(&service);
    let mut browser = Browser::new(&service);
    let csrf = browser.get("/link").csrf();
    let mut statuses: Vec<u16> = Vec::new();
    for guess in 0..20 {
        let code = format!("{:06}", 222_222 + guess);
        statuses.push(browser.post("/link", &[("csrf", &csrf), ("code", &code)]).status);
    }
    assert!(statuses.iter().filter(|status| **status == 404).count() <= 12, "{statuses:?}");
    let answer = browser.post("/link", &[("csrf", &csrf), ("code", &right)]);
    assert_eq!(answer.status, 429, "a right guess shows as little as a wrong one");
}

#[test]
fn a_device_that_hurries_gains_nothing() {
    let service = Service::up();
    let (client, code, _) = device(&service);
    let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
    let form = format!("client_id={client}&grant_type={grant}&device_code={code}");
    let said: Vec<String> = (0..5)
        .map(|_| {
            let (status, body) = service.request("POST", "/oauth2/token", FORM, &form);
            assert_eq!(status, 400);
            body["error"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(said[0], "authorization_pending");
    assert!(said[1..].iter().all(|error| error == "slow_down"), "{said:?}");
}

//! Authorization requests made to break something.

use crate::browser::Browser;
use crate::support::service::Service;

const CALLBACK: &str = "https://app.example.com/cb";

fn register(service: &Service) -> String {
    let body = serde_json::json!({
        "client_name": "App",
        "client_uri": "https://app.example.com/",
        "redirect_uris": [CALLBACK],
        "token_endpoint_auth_method": "none",
    });
    let json = "Content-Type: application/json\r\n";
    let (status, client) = service.request("POST", "/oauth2/registration", json, &body.to_string());
    assert_eq!(status, 201, "{client}");
    client["client_id"].as_str().unwrap().to_owned()
}

#[test]
fn parameters_that_are_too_long_together_are_the_clients_fault() {
    let service = Service::up();
    let client_id = register(&service);
    // Each within its limit.
    let (quotes, nothing) = ("\"".repeat(512), "\0".repeat(1536));
    for (state, nonce) in [(nothing.as_str(), "n"), (&"s".repeat(1536), quotes.as_str())] {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &client_id)
            .append_pair("redirect_uri", CALLBACK)
            .append_pair("response_type", "code")
            .append_pair("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
            .append_pair("code_challenge_method", "S256")
            .append_pair("state", state)
            .append_pair("nonce", nonce)
            .append_pair("login_hint", &quotes)
            .append_pair("ui_locales", &quotes)
            .finish();
        let answer = Browser::new(&service).get(&format!("/authorize?{query}"));
        assert_eq!(answer.status, 303);
        assert!(answer.location().contains("error=invalid_request"), "{}", answer.location());
    }
}

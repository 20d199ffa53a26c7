//! Clients that register to make the service do something for them.

use std::net::TcpListener;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::support::service::Service;

/// A `jwks_uri` that leads into our own network, however it is written, is never connected to.
#[test]
fn a_client_cannot_make_us_ask_our_own_network() {
    let mut service = Service::down();
    service.configure("[policy.data.client_registration]\nallow_insecure_uris = true\n");
    service.start();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.1",
        "localhost",
        "a.localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
    ] {
        let metadata = serde_json::json!({
            "client_uri": "https://app.example.com/",
            "grant_types": ["client_credentials"],
            "token_endpoint_auth_method": "private_key_jwt",
            "token_endpoint_auth_signing_alg": "ES256",
            "jwks_uri": format!("http://{host}:{port}/keys"),
        });
        let json = "Content-Type: application/json\r\n";
        let (status, client) =
            service.request("POST", "/oauth2/registration", json, &metadata.to_string());
        assert_eq!(status, 201, "{host}: {client}");
        let id = client["client_id"].as_str().unwrap();
        let encode = |text: String| URL_SAFE_NO_PAD.encode(text);
        let jwt = format!(
            "{}.{}.AAAA",
            encode(r#"{"alg":"ES256"}"#.into()),
            encode(format!(r#"{{"iss":"{id}","sub":"{id}"}}"#))
        );
        let form = format!(
            "grant_type=client_credentials&client_assertion={jwt}&client_assertion_type=\
             urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        );
        let form_type = "Content-Type: application/x-www-form-urlencoded\r\n";
        let (status, body) = service.request("POST", "/oauth2/token", form_type, &form);
        assert_eq!((status, body["error"].as_str()), (401, Some("invalid_client")), "{host}");
    }
    std::thread::sleep(Duration::from_millis(100));
    assert!(listener.accept().is_err(), "somebody connected");
}

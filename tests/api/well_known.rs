//! `/.well-known/…`

use serde_json::json;

use crate::actors::{Ask, World};

#[actix_web::test]
async fn discovery_names_every_endpoint_and_what_matrix_clients_look_for() {
    let world = World::new().await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    for (name, url) in [
        ("issuer", "https://auth.example.com/"),
        ("authorization_endpoint", "https://auth.example.com/authorize"),
        ("token_endpoint", "https://auth.example.com/oauth2/token"),
        ("jwks_uri", "https://auth.example.com/oauth2/keys.json"),
        ("registration_endpoint", "https://auth.example.com/oauth2/registration"),
        ("introspection_endpoint", "https://auth.example.com/oauth2/introspect"),
        ("revocation_endpoint", "https://auth.example.com/oauth2/revoke"),
        ("userinfo_endpoint", "https://auth.example.com/oauth2/userinfo"),
        ("device_authorization_endpoint", "https://auth.example.com/oauth2/device"),
        ("end_session_endpoint", "https://auth.example.com/oauth2/end_session"),
        ("account_management_uri", "https://auth.example.com/account/"),
    ] {
        assert_eq!(document[name], url);
    }
    assert_eq!(document["response_types_supported"], json!(["code"]));
    assert_eq!(document["code_challenge_methods_supported"], json!(["S256"]));
    assert_eq!(
        document["grant_types_supported"],
        json!([
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "urn:ietf:params:oauth:grant-type:device_code",
        ])
    );
    assert_eq!(
        document["prompt_values_supported"],
        json!(["none", "login", "consent", "select_account"])
    );
    let scopes = json!(["openid", "profile", "email", "offline_access"]);
    assert_eq!(document["scopes_supported"], scopes);
    assert!(document["ui_locales_supported"].as_array().unwrap().contains(&json!("en")));
    assert_eq!(document["authorization_response_iss_parameter_supported"], true);
    let algorithms = document["id_token_signing_alg_values_supported"].as_array().unwrap();
    for algorithm in ["RS256", "ES256"] {
        assert!(algorithms.contains(&json!(algorithm)), "{algorithms:?}");
    }
    for mode in ["query", "fragment", "form_post"] {
        let modes = document["response_modes_supported"].as_array().unwrap();
        assert!(modes.contains(&json!(mode)));
    }
    let same = world.http.get("/.well-known/oauth-authorization-server").await.ok();
    assert_eq!(same, document);
}

#[actix_web::test]
async fn the_endpoints_of_discovery_are_there() {
    let world = World::new().await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    for (name, url) in document.as_object().unwrap() {
        if name.ends_with("_endpoint") || name.ends_with("_uri") {
            let path = url.as_str().unwrap().strip_prefix("https://auth.example.com").unwrap();
            assert_ne!(world.http.get(path).await.status, 404, "{name}");
        }
    }
}

#[actix_web::test]
async fn webfinger_tells_the_issuer_whoever_is_asked_about() {
    let world = World::new().await;
    let rel = "http://openid.net/specs/connect/1.0/issuer";
    let path = format!("/.well-known/webfinger?resource=acct:alice@example.com&rel={rel}");
    let answer = world.http.get(&path).await;
    assert_eq!(answer.header("content-type"), "application/jrd+json");
    assert_eq!(
        answer.ok(),
        json!({
            "subject": "acct:alice@example.com",
            "links": [{"rel": rel, "href": "https://auth.example.com/"}],
        })
    );
    let bare = world.http.get("/.well-known/webfinger").await;
    assert_eq!(bare, (400, "invalid_request"));
}

#[actix_web::test]
async fn change_password_leads_to_the_page() {
    let world = World::new().await;
    let answer = world.http.get("/.well-known/change-password").await;
    assert_eq!((answer.status, answer.header("location")), (303, "/account/password/change"));
}

#[actix_web::test]
async fn matrix_clients_and_servers_find_the_homeserver() {
    let world = World::with("matrix.public_endpoint = \"https://matrix.example.com/\"").await;
    assert_eq!(
        world.http.get("/.well-known/matrix/client").await.ok(),
        json!({
            "m.homeserver": {"base_url": "https://matrix.example.com"},
            "org.matrix.msc2965.authentication": {
                "issuer": "https://auth.example.com/",
                "account": "https://auth.example.com/account/",
            },
        })
    );
    let answer = world.http.send(Ask::get("/.well-known/matrix/server")).await;
    assert_eq!(answer.ok(), json!({"m.server": "matrix.example.com:443"}));
}

//! Whole registrations: what real clients send, the mapping of reasons, and what must never panic.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn request(body: Value) -> Request {
    serde_json::from_value(body).unwrap()
}

fn accept(body: Value) -> Accepted {
    check(&request(body), &RegistrationPolicy::default()).unwrap()
}

fn refuse(body: Value) -> Vec<Refusal> {
    check(&request(body), &RegistrationPolicy::default()).unwrap_err()
}

const CODE_AND_REFRESH: [GrantType; 2] = [GrantType::AuthorizationCode, GrantType::RefreshToken];

#[test]
fn a_web_client_in_the_manner_of_element_web_is_accepted() {
    let accepted = accept(json!({
        "client_name": "Element",
        "client_uri": "https://app.element.io/",
        "response_types": ["code"],
        "grant_types": ["authorization_code", "refresh_token"],
        "redirect_uris": ["https://app.element.io/?no_universal_links=true"],
        "id_token_signed_response_alg": null,
        "token_endpoint_auth_method": "none",
        "application_type": "web",
        "logo_uri": "https://app.element.io/vector-icons/1024.png",
        "contacts": ["web@element.example"],
        "tos_uri": null,
        "policy_uri": null,
    }));
    assert_eq!(accepted.auth_method, ClientAuthMethod::None);
    assert_eq!(accepted.metadata.grant_types, CODE_AND_REFRESH);
    assert_eq!(accepted.metadata.client_name.as_deref(), Some("Element"));
    assert_eq!(
        accepted.metadata.redirect_uris,
        ["https://app.element.io/?no_universal_links=true"]
    );
}

#[test]
fn a_native_client_in_the_manner_of_element_x_is_accepted() {
    let accepted = accept(json!({
        "application_type": "native",
        "client_name": "Element X",
        "client_name#fr": "Élément X",
        "client_uri": "https://element.io/",
        "logo_uri": "https://element.io/mobile-icon.png",
        "tos_uri": "https://element.io/acceptable-use-policy-terms",
        "policy_uri": "https://element.io/privacy",
        "redirect_uris": ["io.element.app:/callback", "http://127.0.0.1/", "http://[::1]/"],
        "grant_types": [
            "authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code",
        ],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
    }));
    assert_eq!(accepted.metadata.application_type, ApplicationType::Native);
    assert_eq!(accepted.metadata.grant_types, CODE_AND_REFRESH);
    assert_eq!(accepted.metadata.client_name.as_deref(), Some("Element X"));
    assert_eq!(accepted.metadata.redirect_uris.len(), 3);
}

#[test]
fn a_desktop_client_in_the_manner_of_fractal_is_accepted() {
    let accepted = accept(json!({
        "application_type": "native",
        "client_name": "Fractal",
        "client_uri": "https://gitlab.gnome.org/World/fractal/",
        "redirect_uris": ["http://127.0.0.1/", "http://[::1]/"],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
    }));
    assert_eq!(accepted.metadata.application_type, ApplicationType::Native);
}

#[test]
fn browser_clients_in_the_manner_of_cinny_and_element_admin_are_accepted() {
    for (name, home) in
        [("Cinny", "https://app.cinny.in/"), ("Element Admin", "https://admin-beta.element.dev/")]
    {
        let accepted = accept(json!({
            "client_name": name,
            "client_uri": home,
            "redirect_uris": [format!("{home}login/callback")],
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "token_endpoint_auth_method": "none",
        }));
        assert_eq!(accepted.metadata.application_type, ApplicationType::Web);
    }
}

#[test]
fn without_a_word_a_client_proves_itself_with_a_secret_in_the_header() {
    let accepted = accept(json!({
        "client_uri": "https://app.example.com/",
        "redirect_uris": ["https://app.example.com/callback"],
    }));
    assert_eq!(accepted.auth_method, ClientAuthMethod::SecretBasic);
    assert_eq!(accepted.metadata.grant_types, [GrantType::AuthorizationCode]);
}

#[test]
fn an_unknown_method_or_kind_of_client_is_refused() {
    let refusals = refuse(json!({
        "client_uri": "https://app.example.com/",
        "redirect_uris": ["https://app.example.com/callback"],
        "token_endpoint_auth_method": "tls_client_auth",
        "application_type": "toaster",
    }));
    assert_eq!(refusals, [Refusal::AuthMethod, Refusal::ApplicationType]);
}

#[test]
fn the_code_flow_needs_a_redirect_uri_and_acting_for_oneself_does_not() {
    let home = "https://app.example.com/";
    assert_eq!(refuse(json!({ "client_uri": home })), [Refusal::NoRedirectUri]);
    assert_eq!(refuse(json!({"client_uri": home, "redirect_uris": []})), [Refusal::NoRedirectUri]);
    let accepted = accept(json!({"client_uri": home, "grant_types": ["client_credentials"]}));
    assert_eq!(accepted.metadata.grant_types, [GrantType::ClientCredentials]);
}

#[test]
fn everything_wrong_is_told_at_once() {
    let refusals = refuse(json!({
        "redirect_uris": ["https://app.example.com/#x", "https://github.io/"],
        "logo_uri": "logo.png",
        "initiate_login_uri": "http://app.example.com/start",
        "sector_identifier_uri": "http://app.example.com/sector",
    }));
    assert_eq!(
        refusals,
        [
            Refusal::NoClientUri,
            Refusal::NotAUri { field: Field::LogoUri },
            Refusal::Fragment { field: Field::RedirectUris },
            Refusal::PublicSuffix { field: Field::RedirectUris, host: "github.io".into() },
            Refusal::NotHttps { field: Field::InitiateLoginUri },
            Refusal::NotHttps { field: Field::SectorIdentifierUri },
        ]
    );
    let about: Vec<bool> = refusals.iter().map(Refusal::is_about_redirect_uri).collect();
    assert_eq!(about, [false, false, true, true, false, false]);
}

#[test]
fn where_a_browser_goes_after_sign_out_follows_the_rules_of_redirect_uris() {
    let refusals = refuse(json!({
        "client_uri": "https://app.example.com/",
        "redirect_uris": ["https://app.example.com/"],
        "post_logout_redirect_uris": ["https://app.example.com/bye", "https://evil.example/"],
    }));
    assert_eq!(refusals, [Refusal::ForeignHost { field: Field::PostLogoutRedirectUris }]);
    assert!(!refusals[0].is_about_redirect_uri());
}

#[test]
fn a_name_is_one_line_of_text() {
    let body = |name: &str| {
        json!({
            "client_uri": "https://app.example.com/",
            "redirect_uris": ["https://app.example.com/"],
            "client_name": name,
        })
    };
    assert_eq!(accept(body("  App ")).metadata.client_name.as_deref(), Some("App"));
    assert_eq!(accept(body("  ")).metadata.client_name, None);
    assert_eq!(refuse(body("a\nb")), [Refusal::ClientName]);
}

#[test]
fn more_than_three_thousand_bytes_are_not_kept() {
    let uris = |count: usize| -> Value {
        let uri = |n| format!("https://app.example.com/{n:0>76}");
        json!({
            "client_uri": "https://app.example.com/",
            "redirect_uris": (0..count).map(uri).collect::<Vec<_>>(),
        })
    };
    let fits = accept(uris(27));
    assert!(canonical(&fits.metadata).len() <= MAX_METADATA);
    assert!(matches!(refuse(uris(40))[..], [Refusal::TooLarge { bytes }] if bytes > MAX_METADATA));
}

#[test]
fn clients_that_say_the_same_in_another_order_share_a_digest() {
    let body = |uris: [&str; 2], name: &str| {
        accept(json!({
            "client_name": name,
            "client_uri": "https://example.com/",
            "redirect_uris": uris,
            "token_endpoint_auth_method": "none",
            "jwks": {"keys": [{"kty": "EC", "crv": "P-256"}]},
        }))
        .metadata
    };
    let (a, b) = ("https://example.com/a", "https://example.com/b");
    let one = metadata_for_digest(&body([a, b], "App"));
    assert_eq!(one, metadata_for_digest(&body([b, a], "App")));
    assert_ne!(one, metadata_for_digest(&body([a, b], "Other")));
    assert_eq!(
        one,
        r#"{"application_type":"web","client_name":"App","client_uri":"https://example.com/","grant_types":["authorization_code"],"jwks":{"keys":[{"crv":"P-256","kty":"EC"}]},"redirect_uris":["https://example.com/a","https://example.com/b"]}"#
    );
}

fn arbitrary_uri() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        "(https?|com\\.example|[a-z.]{1,8}):/{0,3}[a-z0-9.:@\\[\\]%#?/\\\\-]{0,40}",
        "https://(app\\.)?example\\.com\\.?(:[0-9]{1,6})?/\\PC{0,10}",
    ]
}

fn arbitrary_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "(kty|keys|oct|\\PC{0,8})".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("(kty|keys|d|\\PC{0,4})", inner, 0..4)
                .prop_map(Value::from_iter),
        ]
    })
}

prop_compose! {
    fn arbitrary_request()(
        uris in prop::collection::vec(prop::option::of(arbitrary_uri()), 8),
        redirect_uris in prop::option::of(prop::collection::vec(arbitrary_uri(), 0..4)),
        words in prop::collection::vec(prop::option::of(
            "(none|web|native|private_key_jwt|client_secret_jwt|RS256|HS256|\\PC{0,12})"), 6),
        types in prop::option::of(prop::collection::vec(
            "(code|id_token|authorization_code|client_credentials|implicit|\\PC{0,12})", 0..4)),
        jwks in prop::option::of(arbitrary_json()),
    ) -> Request {
        Request {
            client_uri: uris[0].clone(),
            logo_uri: uris[1].clone(),
            tos_uri: uris[2].clone(),
            policy_uri: uris[3].clone(),
            jwks_uri: uris[4].clone(),
            initiate_login_uri: uris[5].clone(),
            sector_identifier_uri: uris[6].clone(),
            client_name: uris[7].clone(),
            post_logout_redirect_uris: redirect_uris.clone(),
            redirect_uris,
            token_endpoint_auth_method: words[0].clone(),
            application_type: words[1].clone(),
            token_endpoint_auth_signing_alg: words[2].clone(),
            id_token_signed_response_alg: words[3].clone(),
            userinfo_signed_response_alg: words[4].clone(),
            contacts: words[5].clone().map(|contact| vec![contact]),
            grant_types: types.clone(),
            response_types: types,
            jwks,
            default_max_age: None,
            require_auth_time: None,
        }
    }
}

proptest! {
    #[test]
    fn no_request_makes_it_panic_and_no_refusal_is_without_a_reason(
        request in arbitrary_request(), switches: [bool; 4],
    ) {
        let policy = RegistrationPolicy {
            allow_insecure_uris: switches[0],
            allow_host_mismatch: switches[1],
            allow_missing_client_uri: switches[2],
            device_code_enabled: switches[3],
            signing_algs: vec!["RS256".into()],
        };
        match check(&request, &policy) {
            Ok(accepted) => prop_assert!(canonical(&accepted.metadata).len() <= MAX_METADATA),
            Err(refusals) => {
                prop_assert!(!refusals.is_empty());
                prop_assert!(refusals.iter().all(|refusal| !refusal.to_string().is_empty()));
            }
        }
    }

    #[test]
    fn no_json_makes_parsing_panic(body in arbitrary_json()) {
        if let Ok(request) = serde_json::from_value::<Request>(body) {
            let _ = check(&request, &RegistrationPolicy::default());
        }
    }

    #[test]
    fn under_the_strict_policy_a_web_client_only_ever_comes_back_to_its_own_https_host(
        uri in arbitrary_uri(),
    ) {
        let body = json!({"client_uri": "https://example.com/", "redirect_uris": [uri.clone()]});
        if check(&request(body), &RegistrationPolicy::default()).is_ok() {
            let uri: url::Url = uri.parse().unwrap();
            prop_assert_eq!(uri.scheme(), "https");
            let host = uri.host_str().unwrap();
            prop_assert!(host == "example.com" || host.ends_with(".example.com"));
        }
    }
}

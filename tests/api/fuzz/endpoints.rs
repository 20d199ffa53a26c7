//! One good request for every endpoint, or as good as can be.

use serde_json::{Value, json};

use super::requests::{Good, Place};
use super::surface::Surface;
use crate::actors::{
    Browser, CHALLENGE, DEVICE, Homeserver, OAuthClient, PASSWORD, Page, Tokens, VERIFIER, World,
    matrix_scope, password_login,
};

/// All of them, with what a signed-in alice and her clients have.
pub async fn good_requests(world: &World) -> Vec<Good> {
    let mut browser = world.browser();
    let client = world.client().await;
    let tokens = client.sign_in(&mut browser, "alice", &matrix_scope(DEVICE)).await;
    let code = client.code(&mut browser, "alice", "openid").await;
    let old = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
    let consent =
        browser.open(&client.request("openid email").with("prompt", "consent").path()).await;
    let change = browser.open("/account/password/change").await;
    let mut stranger = world.browser();
    let login = stranger.open("/login").await;
    let authorization = authorization(&client, &tokens);
    let mut all = token_requests(&client, &tokens, &code);
    all.extend(other_oauth_requests(&client, &tokens, &old));
    all.extend(matrix_requests(&code, &old));
    all.extend(forms(&browser, &consent, &change, &authorization));
    all.push(form(
        &stranger,
        "/login",
        json!({
            "csrf": login.field("csrf"), "username": "alice", "password": "wrong", "grant": "x",
        }),
    ));
    all.extend(pages(&browser, &authorization));
    all.extend(errands(world, &mut browser, &client, &tokens).await);
    all
}

/// What else brings people here: devices, old clients, clients that sign them out.
async fn errands(
    world: &World,
    browser: &mut Browser,
    client: &OAuthClient,
    tokens: &Tokens,
) -> Vec<Good> {
    let metadata = json!({
        "client_uri": "https://tv.example.org/", "token_endpoint_auth_method": "none",
        "grant_types": ["urn:ietf:params:oauth:grant-type:device_code"], "response_types": [],
    });
    let tv = OAuthClient::register_as(&world.http, &metadata).await;
    let asked = tv.post("/oauth2/device", &[("scope", "openid")]).await.ok();
    let link = browser.open("/link").await;
    let code = asked["user_code"].as_str().unwrap();
    let device = browser.submit(&link, &[("code", code)]).await;
    let app = "https://chat.example.org/";
    let sso = world.matrix_client().open_sso(browser, app).await;
    // Who has just signed in has chosen.
    world.pass(10);
    let choice = client.request("openid").with("prompt", "select_account");
    let choice = browser.open(&choice.path()).await;
    let decide = |page: &Page| json!({"csrf": page.field("csrf"), "decision": "deny"});
    let logout = json!({
        "id_token_hint": tokens.body["id_token"], "client_id": client.id, "state": "s",
        "post_logout_redirect_uri": "https://app.example.org/bye", "logout_hint": "alice",
    });
    let shown = |path, fields| Good::new(Surface::Page, "GET", path, Place::Query, fields);
    vec![
        oauth("/oauth2/device", json!({"client_id": tv.id, "scope": matrix_scope(DEVICE)})),
        oauth(
            "/oauth2/token",
            json!({
                "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
                "device_code": asked["device_code"], "client_id": tv.id,
            }),
        ),
        shown("/link", json!({"code": code})),
        form(browser, "/link", json!({"csrf": link.field("csrf"), "code": code})),
        form(browser, &device.form(0).0, decide(&device)),
        form(browser, &sso.form(0).0, decide(&sso)),
        form(browser, &choice.form(0).0, json!({"csrf": choice.field("csrf")})),
        form(browser, "/sessions/full?for=account", json!({"csrf": "x", "session": "compat-01"})),
        // A page, though it stands below `/_matrix`, if all is well; else in Matrix's words.
        Good {
            surface: None,
            ..shown(
                "/_matrix/client/v3/login/sso/redirect",
                json!({
                    "redirectUrl": app, "action": "login",
                }),
            )
        },
        shown("/oauth2/end_session", logout.clone()),
        form(browser, "/oauth2/end_session", logout.clone()),
        form(browser, "/oauth2/end_session/confirm", logout),
    ]
}

fn token_requests(client: &OAuthClient, tokens: &Tokens, code: &str) -> Vec<Good> {
    let forms = [
        json!({
            "grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER,
            "redirect_uri": client.redirect_uri, "client_id": client.id,
        }),
        json!({
            "grant_type": "refresh_token", "refresh_token": tokens.refresh,
            "client_id": client.id, "scope": "openid",
        }),
        json!({
            "grant_type": "client_credentials", "client_id": client.id,
            "client_assertion": tokens.body["id_token"],
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        }),
        json!({
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": code, "client_id": client.id,
        }),
    ];
    forms.map(|fields| oauth("/oauth2/token", fields)).to_vec()
}

fn other_oauth_requests(client: &OAuthClient, tokens: &Tokens, old: &Value) -> Vec<Good> {
    let metadata = json!({
        "client_name": "An app", "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"], "application_type": "web",
        "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "ES256",
        "jwks": {"keys": [{"kty": "EC", "crv": "P-256", "x": "x", "y": "y"}]},
        "contacts": ["a@example.org"], "logo_uri": "https://app.example.org/logo.png",
    });
    let shown = |path, fields| Good::new(Surface::OAuth, "GET", path, Place::Query, fields);
    vec![
        oauth("/oauth2/introspect", json!({"token": tokens.access, "token_type_hint": "x"}))
            .bearer(Homeserver::SECRET),
        oauth("/oauth2/introspect", json!({"token": old["access_token"]}))
            .bearer(Homeserver::SECRET),
        oauth("/oauth2/revoke", json!({"token": tokens.access, "client_id": client.id})),
        Good::new(Surface::OAuth, "POST", "/oauth2/registration", Place::Json, metadata),
        Good::new(Surface::Userinfo, "GET", "/oauth2/userinfo", Place::Query, json!({}))
            .bearer(&tokens.access),
        shown("/.well-known/openid-configuration", json!({})),
        shown(
            "/.well-known/webfinger",
            json!({
                "resource": "acct:alice@example.com",
                "rel": "http://openid.net/specs/connect/1.0/issuer",
            }),
        ),
        shown("/oauth2/keys.json", json!({})),
    ]
}

fn matrix_requests(code: &str, old: &Value) -> Vec<Good> {
    let sent = |path, body| Good::new(Surface::Matrix, "POST", path, Place::Json, body);
    let shown = |path, fields| Good::new(Surface::Matrix, "GET", path, Place::Query, fields);
    vec![
        shown("/_matrix/client/v3/login", json!({})),
        sent("/_matrix/client/v3/login", password_login("alice", PASSWORD)),
        sent(
            "/_matrix/client/r0/login",
            json!({
                "type": "m.login.password", "user": "alice", "password": "wrong",
                "device_id": "PHONE", "initial_device_display_name": "A phone",
                "refresh_token": true,
            }),
        ),
        sent("/_matrix/client/v3/login", json!({"type": "m.login.token", "token": code})),
        sent("/_matrix/client/v3/refresh", json!({"refresh_token": old["refresh_token"]})),
        sent("/_matrix/client/v3/logout", json!({})).bearer(code),
        sent("/_matrix/client/v3/logout/all", json!({"io.element.only_compat_is_fine": true}))
            .bearer(code),
        shown("/_matrix/client/v3/sync", json!({"access_token": "x"})),
    ]
}

fn authorization(client: &OAuthClient, tokens: &Tokens) -> Value {
    json!({
        "client_id": client.id, "redirect_uri": client.redirect_uri, "response_type": "code",
        "scope": matrix_scope(DEVICE), "state": "s", "nonce": "n", "prompt": "login",
        "max_age": "60", "login_hint": "mxid:@alice:example.com", "ui_locales": "en de",
        "response_mode": "fragment", "code_challenge": CHALLENGE,
        "code_challenge_method": "S256", "id_token_hint": tokens.body["id_token"],
    })
}

fn forms(browser: &Browser, consent: &Page, change: &Page, authorization: &Value) -> Vec<Good> {
    let decision = json!({"csrf": consent.field("csrf"), "decision": "deny"});
    vec![
        form(browser, "/authorize", authorization.clone()),
        form(browser, &consent.form(0).0, decision),
        form(
            browser,
            "/account/password/change",
            json!({
                "csrf": change.field("csrf"), "current_password": "wrong", "new_password": PASSWORD,
            }),
        ),
        form(browser, "/account/name", json!({"csrf": change.field("csrf"), "name": "Alice"})),
        form(browser, "/account/apps", json!({"csrf": change.field("csrf"), "client": "x"})),
        form(
            browser,
            "/account/sessions",
            json!({"csrf": change.field("csrf"), "oauth-01J00000000000000000000000": "on"}),
        ),
        form(
            browser,
            "/account/sessions/end",
            json!({"csrf": change.field("csrf"), "compat-01J00000000000000000000000": "on"}),
        ),
        form(
            browser,
            "/account/emails/01J00000000000000000000000/remove",
            json!({"csrf": change.field("csrf")}),
        ),
        form(
            browser,
            "/account/deactivate",
            json!({"csrf": change.field("csrf"), "username": "alice", "password": "wrong"}),
        ),
        form(browser, "/logout", json!({"csrf": "wrong"})),
    ]
}

fn pages(browser: &Browser, authorization: &Value) -> Vec<Good> {
    let shown = |path, fields| Good::new(Surface::Page, "GET", path, Place::Query, fields);
    vec![
        shown("/authorize", authorization.clone()),
        shown("/login", json!({"grant": "01J00000000000000000000000"})),
        shown("/account/", json!({"action": "org.matrix.device_view", "device_id": DEVICE}))
            .header("Cookie", &cookies(browser)),
        shown("/account/activity", json!({"before": "01J00000000000000000000000"}))
            .header("Cookie", &cookies(browser)),
        shown("/account/sessions", json!({"page": "1", "done": "ended"}))
            .header("Cookie", &cookies(browser)),
        shown("/account/sessions/oauth-01J00000000000000000000000", json!({}))
            .header("Cookie", &cookies(browser)),
        shown("/continue/01J00000000000000000000000", json!({})),
        shown("/nowhere", json!({})),
    ]
}

fn oauth(path: &str, fields: Value) -> Good {
    Good::new(Surface::OAuth, "POST", path, Place::Form, fields)
}

fn form(browser: &Browser, path: &str, fields: Value) -> Good {
    let form = Good::new(Surface::Page, "POST", path, Place::Form, fields);
    form.header("Cookie", &cookies(browser))
}

fn cookies(browser: &Browser) -> String {
    let pairs: Vec<_> = browser.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
    pairs.join("; ")
}

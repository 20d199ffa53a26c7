//! `POST /oauth2/introspect` (RFC 7662)

use serde_json::{Value, json};

use crate::actors::{
    Ask, Credentials, DEVICE, Homeserver, OAuthClient, Tokens, World, matrix_scope,
};

const BOTH_APIS: &str = "urn:matrix:client:api:* urn:matrix:org.matrix.msc2967.client:api:*";

fn inactive() -> Value {
    json!({"active": false})
}

/// The scope as a set.
fn scopes(answer: &mut Value) -> Vec<String> {
    let scope = answer.as_object_mut().unwrap().remove("scope").unwrap();
    let mut scopes: Vec<_> = scope.as_str().unwrap().split(' ').map(str::to_owned).collect();
    scopes.sort_unstable();
    scopes
}

/// Takes the id of a token out of an answer; whether it is a ULID.
fn take_jti(answer: &mut Value) -> bool {
    let jti = answer.as_object_mut().unwrap().remove("jti");
    jti.is_some_and(|jti| jti.as_str().unwrap().parse::<ulid::Ulid>().is_ok())
}

#[actix_web::test]
async fn an_oauth_access_token_is_told_with_every_field_and_no_device() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let issued = world.now();
    world.pass(100);
    let mut answer = world.homeserver.introspect(&tokens.access).await;
    assert!(take_jti(&mut answer));
    assert_eq!(
        scopes(&mut answer),
        [
            "openid",
            "urn:matrix:client:api:*",
            "urn:matrix:client:device:ABCDEFGHIJ",
            "urn:matrix:org.matrix.msc2967.client:api:*",
            "urn:matrix:org.matrix.msc2967.client:device:ABCDEFGHIJ",
        ]
    );
    assert_eq!(
        answer,
        json!({
            "active": true,
            "client_id": client.id,
            "username": "alice",
            "sub": alice.account.id.to_string(),
            "token_type": "access_token",
            "iat": issued,
            "nbf": issued,
            "exp": issued + 300,
            "expires_in": 200,
        })
    );
}

#[actix_web::test]
async fn a_refresh_token_is_told_without_an_end() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let (client, tokens) = world.signed_in("openid").await;
    let mut answer = world.homeserver.introspect_plainly(&tokens.refresh, None).await;
    assert!(take_jti(&mut answer));
    assert_eq!(
        answer,
        json!({
            "active": true,
            "scope": "openid",
            "client_id": client.id,
            "username": "alice",
            "sub": alice.account.id.to_string(),
            "token_type": "refresh_token",
            "iat": world.now(),
            "nbf": world.now(),
        })
    );
}

#[actix_web::test]
async fn a_compat_token_is_told_with_its_device_and_as_legacy() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let expected = json!({
        "active": true,
        "scope": BOTH_APIS,
        "client_id": "legacy",
        "username": "alice",
        "sub": alice.account.id.to_string(),
        "token_type": "access_token",
        "iat": world.now(),
        "nbf": world.now(),
        "device_id": "PHONE",
    });
    let token = login["access_token"].as_str().unwrap();
    assert_eq!(world.homeserver.introspect(token).await, expected);

    let mut plainly = world.homeserver.introspect_plainly(token, None).await;
    assert_eq!(
        plainly["scope"],
        format!(
            "{BOTH_APIS} urn:matrix:client:device:PHONE \
             urn:matrix:org.matrix.msc2967.client:device:PHONE"
        )
    );
    plainly["scope"] = BOTH_APIS.into();
    assert_eq!(plainly, expected);
}

#[actix_web::test]
async fn only_a_refreshable_compat_token_runs_out() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let refreshable = client.log_in("alice", Some("ONE"), true).await;
    let lasting = client.log_in("alice", Some("TWO"), false).await;
    let token = |login: &Value| login["access_token"].as_str().unwrap().to_owned();
    let answer = world.homeserver.introspect(&token(&refreshable)).await;
    assert_eq!(answer["expires_in"], json!(300));
    assert_eq!(answer["exp"], json!(world.now() + 300));
    let refresh = refreshable["refresh_token"].as_str().unwrap();
    let answer = world.homeserver.introspect_plainly(refresh, Some("refresh_token")).await;
    assert_eq!((&answer["token_type"], answer.get("exp")), (&json!("refresh_token"), None));
    world.pass(300);
    assert_eq!(world.homeserver.introspect(&token(&refreshable)).await, inactive());
    world.pass(10 * 365 * 24 * 3600);
    assert!(world.homeserver.is_active(&token(&lasting)).await);
}

#[actix_web::test]
async fn an_issued_token_for_administrators_has_synapses_admin_scope() {
    let world = World::with_alice().await;
    let token = world.admin.issue_admin_token("alice", "ROBOT").await;
    let answer = world.homeserver.introspect(&token).await;
    assert_eq!(answer["scope"], format!("{BOTH_APIS} urn:synapse:admin:*"));
    assert_eq!(answer["device_id"], "ROBOT");
}

#[actix_web::test]
async fn a_device_that_fits_no_scope_is_told_only_to_who_reads_it_elsewhere() {
    let world = World::with_alice().await;
    for device in ["my phone", "a\"quote", "back\\slash"] {
        let login = world.matrix_client().log_in("alice", Some(device), false).await;
        let token = login["access_token"].as_str().unwrap();
        assert_eq!(world.homeserver.introspect(token).await["device_id"], device);
        assert_eq!(world.homeserver.introspect_plainly(token, None).await, inactive());
        for value in ["0", "true", "1.0"] {
            let ask = Ask::post("/oauth2/introspect").form(&[("token", token)]);
            let ask = ask.bearer(Homeserver::SECRET).header("X-MAS-Supports-Device-Id", value);
            assert_eq!(world.http.send(ask).await.ok(), inactive(), "only 1 means yes");
        }
    }
}

#[actix_web::test]
async fn a_hint_that_is_wrong_makes_a_token_inactive_and_an_unknown_one_does_not() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let login = world.matrix_client().log_in("alice", None, true).await;
    let access = [tokens.access.as_str(), login["access_token"].as_str().unwrap()];
    let refresh = [tokens.refresh.as_str(), login["refresh_token"].as_str().unwrap()];
    for (tokens, right, wrong) in
        [(access, "access_token", "refresh_token"), (refresh, "refresh_token", "access_token")]
    {
        for token in tokens {
            let ask = |hint| world.homeserver.introspect_plainly(token, Some(hint));
            assert_eq!(ask(wrong).await, inactive());
            assert_eq!(ask(right).await["active"], true);
            assert_eq!(ask("saml2").await["active"], true);
        }
    }
}

#[actix_web::test]
async fn what_is_not_good_is_inactive_and_nothing_more() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    let newer = Tokens::of(client.refresh(&tokens.refresh).await.ok());
    let flipped = newer.access.replace("mat_", "mct_");
    let imported = "syt_YWxpY2U_abcdefghijklmnopqrst_0Abcde";
    let junk = ["x", "mat_", "mat_x_y", "a\0b", "é", &flipped, &tokens.access, imported];
    for token in junk {
        assert_eq!(world.homeserver.introspect_plainly(token, None).await, inactive(), "{token}");
    }
}

#[actix_web::test]
async fn tokens_of_a_locked_user_sleep_until_the_lock_is_taken_away() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let login = world.matrix_client().log_in("alice", None, false).await;
    let all = [&tokens.access, &tokens.refresh, login["access_token"].as_str().unwrap()];
    world.admin.lock("alice").await;
    for token in all {
        assert_eq!(world.homeserver.introspect_plainly(token, None).await, inactive());
    }
    world.admin.unlock("alice").await;
    for token in all {
        assert!(world.homeserver.is_active(token).await);
    }
    world.admin.deactivate("alice").await;
    for token in all {
        assert_eq!(world.homeserver.introspect_plainly(token, None).await, inactive());
    }
}

#[actix_web::test]
async fn a_form_without_a_token_is_an_invalid_request() {
    let world = World::new().await;
    for body in ["", "token_type_hint=access_token", "token=a&token=b"] {
        let ask = Ask::post("/oauth2/introspect").raw_form(body).bearer(Homeserver::SECRET);
        assert_eq!(world.http.send(ask).await, (400, "invalid_request"), "{body}");
    }
    let bare = Ask::post("/oauth2/introspect").bearer(Homeserver::SECRET);
    assert_eq!(world.http.send(bare).await, (400, "invalid_request"));
}

#[actix_web::test]
async fn who_may_not_ask_is_told_so() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    let with = |header: &'static str| world.homeserver.introspect_with(&tokens.access, header);
    assert_eq!(with("Bearer wrong").await, (401, "access_denied"));
    let own_token = Ask::post("/oauth2/introspect").form(&[("token", &tokens.access)]);
    let own_token = world.http.send(own_token.bearer(&tokens.access)).await;
    assert_eq!(own_token, (401, "access_denied"));
    for header in ["Bearer", "Bearer ", "Basic", "Basic !", "Negotiate x", ""] {
        assert_eq!(with(header).await, (401, "invalid_client"), "{header}");
    }
    assert_eq!(client.introspect(&tokens.access).await, (401, "access_denied"));
    let nobody = Ask::post("/oauth2/introspect").form(&[("token", &tokens.access)]);
    assert_eq!(world.http.send(nobody).await, (401, "invalid_client"));
    let unknown = OAuthClient::configured(
        &world.http,
        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        Credentials::Basic("x".into()),
    );
    assert_eq!(unknown.introspect(&tokens.access).await, (401, "invalid_client"));
}

//! What is allowed to whom: the documented data, and policies in Rego (`docs/policy`), on every
//! surface. The built-in rules and `docs/policy/defaults` must say the same.

use std::path::PathBuf;

use postern::flows::admin::policy_data::set_policy_data;
use serde_json::{Value, json};

use crate::actors::{Ask, DEVICE, OAuthClient, PASSWORD, World, matrix_scope};
use crate::register::{OPEN, begin, choose_display_name};

/// The configuration line for a folder of `docs/policy`.
fn documented(folder: &str) -> String {
    let path = format!("{}/docs/policy/{folder}", env!("CARGO_MANIFEST_DIR"));
    format!("policy.rego = [\"{path}\"]\n")
}

/// A policy of one's own; the folder must be kept for as long as it is read.
fn written(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("policy.rego");
    std::fs::write(&file, format!("{text}\n")).unwrap();
    let line = format!("policy.rego = [\"{}\"]\n", file.display());
    (folder, line)
}

/// A world with alice, for each of the two: the built-in rules, and the same in Rego.
async fn both(more: &str) -> [World; 2] {
    let worlds = [String::new(), documented("defaults")].map(|rego| async move {
        let world = World::with(&format!("{rego}{OPEN}{more}")).await;
        world.admin.new_user("alice").await;
        world
    });
    let [builtin, rego] = worlds;
    [builtin.await, rego.await]
}

async fn grant(world: &World, client: &OAuthClient, user: &str, scope: &str) -> bool {
    let mut browser = world.browser();
    browser.sign_in(user).await;
    let page = browser.open(&client.request(scope).path()).await;
    if page.is_consent() {
        return true;
    }
    assert_eq!(page.status(), 403, "{page:?}");
    false
}

#[actix_web::test]
async fn names_and_addresses_are_let_in_as_documented() {
    let data = r#"
        email.transport = "sendmail"
        email.command = "/bin/true"
        [policy.data.registration]
        banned_usernames.prefixes = ["admin-"]
        [policy.data.emails]
        allowed_addresses.suffixes = ["@example.com"]
        banned_addresses.substrings = ["evil"]
    "#;
    for world in both(data).await {
        let open = async |name: &str, email: &str| {
            begin(&mut world.browser(), name, &[("email", email)]).await
        };
        assert!(open("admin-x", "x@example.com").await.text().contains("#username"));
        for email in ["x@elsewhere.example", "evil@example.com"] {
            let page = open("carol", email).await;
            assert_eq!(page.status(), 400, "{email}");
            assert!(page.text().contains("This e-mail address cannot be used here"), "{page:?}");
        }
        assert_eq!(open("carol", "carol@example.com").await.status(), 200);
    }
}

#[actix_web::test]
async fn a_program_that_is_banned_does_not_sign_in() {
    let data = "policy.data.requester.banned_user_agents.substrings = [\"Robot\"]\n";
    for world in both(data).await {
        let login = json!({
            "type": "m.login.password", "password": PASSWORD,
            "identifier": { "type": "m.id.user", "user": "alice" },
        });
        let ask = || Ask::post("/_matrix/client/v3/login").json(&login);
        let answer = world.http.send(ask().header("User-Agent", "A Robot/1")).await;
        assert_eq!((answer.status, &answer.json()["errcode"]), (403, &json!("M_FORBIDDEN")));
        assert_eq!(world.http.send(ask().header("User-Agent", "Fractal")).await.status, 200);
    }
}

#[actix_web::test]
async fn administrators_are_those_whom_the_data_names() {
    for world in both("policy.data.admin_users = [\"alice\"]\n").await {
        world.admin.new_user("bob").await;
        let client = world.client().await;
        assert!(grant(&world, &client, "alice", "openid urn:mas:admin").await);
        assert!(!grant(&world, &client, "bob", "openid urn:mas:admin").await);
        assert!(grant(&world, &client, "bob", &matrix_scope(DEVICE)).await);
    }
}

#[actix_web::test]
async fn sessions_are_limited_by_the_data() {
    let data = "[experimental.session_limit]\nsoft_limit = 1\nhard_limit = 2\n";
    for world in both(data).await {
        let phone = world.matrix_client();
        for device in ["ONE", "TWO"] {
            phone.log_in("alice", Some(device), false).await;
        }
        let answer = phone.log_in_answer("alice", PASSWORD).await;
        assert_eq!((answer.status, &answer.json()["errcode"]), (403, &json!("M_FORBIDDEN")));
        let mut browser = world.browser();
        browser.sign_in("alice").await;
        let request = world.client().await.request(&matrix_scope(DEVICE));
        assert!(browser.open(&request.path()).await.at.starts_with("/sessions/full"));
    }
}

#[actix_web::test]
async fn a_policy_of_ones_own_is_told_who_asks_and_speaks_to_whoever_types() {
    let data = "policy.data.office.networks = [\"192.0.2.0/24\"]\n";
    let world = World::with(&format!("{}{OPEN}{data}", documented("example"))).await;
    let fill_in = async |name: &str, from: &str| {
        let mut browser = world.browser();
        let page = browser.open("/register").await;
        let (action, mut fields) = page.form(0);
        fields.insert("username".to_owned(), name.to_owned());
        fields.insert("password".to_owned(), PASSWORD.to_owned());
        let fields: Vec<_> = fields.iter().collect();
        let ask = Ask::post(&action).form(&fields).forwarded_for(from);
        browser.send(&action, ask).await
    };
    let page = fill_in("alan", "192.0.2.7").await;
    assert!(page.text().contains("This username is not available"), "{page:?}");
    let page = fill_in("a.turing", "198.51.100.1").await;
    assert_eq!(page.status(), 400);
    assert!(page.text().contains("accounts are made in the office"), "{page:?}");
    assert_eq!(fill_in("a.turing", "192.0.2.7").await.status(), 303);
}

#[actix_web::test]
async fn a_client_is_told_what_the_policy_objects_to() {
    let (_folder, line) = written(
        "package client_registration
         import rego.v1
         violation contains {\"msg\": \"no robots\"} if input.client_metadata.client_name == \"R\"
         violation contains {\"msg\": \"not there\", \"redirect_uri\": uri} if {
             some uri in input.client_metadata.redirect_uris
             contains(uri, \"evil\")
         }",
    );
    let world = World::with(&line).await;
    let register = async |name: &str, uri: &str| {
        let metadata = json!({
            "client_name": name, "redirect_uris": [uri], "token_endpoint_auth_method": "none",
        });
        world.http.send(Ask::post("/oauth2/registration").json(&metadata)).await
    };
    let good = "https://app.example.org/cb";
    let answer = register("R", good).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "invalid_client_metadata");
    assert!(answer.text().contains("no robots"), "{answer:?}");
    let answer = register("App", "https://evil.example.org/cb").await;
    assert_eq!(answer.json()["error"], "invalid_redirect_uri");
    // Without a home page: that is a rule of the built-in policy, whose place this one has taken.
    assert_eq!(register("App", good).await.status, 201);
}

#[actix_web::test]
async fn a_policy_grants_scopes_that_only_it_knows_and_refuses_with_a_page() {
    let (_folder, line) = written(
        "package authorization_grant
         import rego.v1
         violation contains {\"msg\": \"bots are not for bob\"} if {
             contains(input.scope, \"example:bots\")
             input.user.username == \"bob\"
         }",
    );
    let world = World::with(&line).await;
    world.admin.new_user("alice").await;
    world.admin.new_user("bob").await;
    let client = world.client().await;
    assert!(grant(&world, &client, "alice", "openid example:bots").await);
    let mut bob = world.browser();
    bob.sign_in("bob").await;
    let page = bob.open(&client.request("openid example:bots").path()).await;
    assert_eq!(page.status(), 403);
    assert!(page.text().contains("The rules of this service do not allow it"), "{page:?}");
    assert!(page.text().contains("bots are not for bob"), "{page:?}");
    let tokens = client.sign_in(&mut world.browser(), "alice", "openid example:bots").await;
    assert_eq!(client.introspect(&tokens.access).await.json()["scope"], Value::Null);
}

#[actix_web::test]
async fn a_policy_that_fails_or_does_not_end_refuses() {
    for rule in [
        "violation contains {\"msg\": \"x\"} if { some a in numbers.range(1, 9000); some b in numbers.range(1, 9000); a * b == 80999999 }",
        "violation := 7",
        "violation contains 7",
    ] {
        let (_folder, line) = written(&format!("package register\nimport rego.v1\n{rule}"));
        let world = World::with(&format!("{line}{OPEN}")).await;
        let began = std::time::Instant::now();
        let page = begin(&mut world.browser(), "carol", &[]).await;
        assert_eq!(page.status(), 400, "{rule}");
        assert!(page.text().contains("could not be asked"), "{rule}: {page:?}");
        assert!(began.elapsed().as_secs() < 10, "{rule}");
    }
}

#[actix_web::test]
async fn live_data_holds_at_once_and_what_is_denied_is_in_the_audit() {
    let world = World::with(OPEN).await;
    let ctx = world.admin.inside();
    assert_eq!(begin(&mut world.browser(), "carol", &[]).await.status(), 200);
    let data = json!({ "registration": { "banned_usernames": { "literals": ["carol"] } } });
    let by = postern::domain::Doer::command_line();
    set_policy_data(ctx, data, &by).await.unwrap();
    assert_eq!(begin(&mut world.browser(), "carol", &[]).await.status(), 400);
    let page = begin(&mut world.browser(), "dave", &[]).await;
    assert_eq!(choose_display_name(&mut world.browser(), &page, "").await.status(), 404);
    assert!(ctx.policy.now().version.is_some());
}

//! `/api/admin/v1/version`, `/api/admin/v1/site-config`, and clients in their own name.

use serde_json::json;

use super::{id, world_with};
use crate::actors::{Credentials, OAuthClient, PASSWORD, Tokens, Tool, World};

const ROBOT: &str = "000000000000000000000ADM1N";

fn robots() -> String {
    format!(
        "[policy.data]\nadmin_clients = [\"{ROBOT}\"]\n[[clients]]\nclient_id = \"{ROBOT}\"\n\
         client_auth_method = \"client_secret_basic\"\nclient_secret = \"a secret of theirs\"\n"
    )
}

async fn robot(world: &World) -> Tool {
    let secret = Credentials::Basic("a secret of theirs".into());
    let client = OAuthClient::configured(&world.http, ROBOT, secret);
    let form = [("grant_type", "client_credentials"), ("scope", "urn:mas:admin")];
    Tool::new(&world.http, &Tokens::of(client.token(&form).await.ok()).access)
}

#[actix_web::test]
async fn a_client_that_may_administrate_needs_no_person() {
    let world = World::with(&robots()).await;
    let tool = robot(&world).await;
    let version = tool.get("version").await.ok();
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
}

#[actix_web::test]
async fn tools_are_told_what_people_can_do() {
    let more = "[account]\npassword_registration_enabled = true\npassword_recovery_enabled = true\n\
                [passwords]\nminimum_complexity = 2\n[email]\ntransport = \"blackhole\"\n";
    let (_world, tool) = world_with(more).await;
    let told = tool.get("site-config").await.ok();
    for (name, value) in [
        ("password_login_enabled", true),
        ("password_registration_enabled", true),
        ("password_registration_email_required", true),
        ("password_registration_token_required", false),
        ("registration_token_required", false),
        ("email_change_allowed", true),
        ("displayname_change_allowed", true),
        ("password_change_allowed", true),
        ("account_recovery_allowed", true),
        ("account_deactivation_allowed", true),
        ("captcha_enabled", false),
    ] {
        assert_eq!(told[name], value, "{name}");
    }
    assert_eq!(
        (told["server_name"].as_str(), &told["minimum_password_complexity"]),
        (Some("example.com"), &2.into())
    );
}

#[actix_web::test]
async fn a_client_that_is_not_listed_any_more_is_refused() {
    let world = World::with(&robots()).await;
    let tool = robot(&world).await;
    let id = ROBOT.parse().unwrap();
    let mut tx = world.admin.holds_writers_up().await;
    postern::store::clients::remove(&mut tx, id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(tool.get("version").await.status, 403);
}

#[actix_web::test]
async fn where_there_are_no_passwords_nobody_does_anything_with_them() {
    let world = World::with(&(robots() + "[passwords]\nenabled = false\n")).await;
    let told = robot(&world).await.get("site-config").await.ok();
    for name in [
        "password_login_enabled",
        "password_registration_enabled",
        "password_change_allowed",
        "account_recovery_allowed",
    ] {
        assert_eq!(told[name], false, "{name}");
    }
    let made = robot(&world).await.post("users", &json!({ "username": "alice" })).await.json();
    let path = format!("users/{}/set-password", id(&made));
    let answer = robot(&world).await.post(&path, &json!({ "password": PASSWORD })).await;
    assert_eq!(answer.status, 403, "{answer:?}");
}

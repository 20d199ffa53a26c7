//! Tokens that were Synapse's own and came with an import.

use serde_json::json;

use crate::actors::{Ask, Tokens, World};

const SYT: &str = "syt_YWxpY2U_abcdefghijklmnopqrst_0Abcde";
const SYR: &str = "syr_YWxpY2U_abcdefghijklmnopqrst_0Abcde";
const MACAROON: &str = "MDAxOGxvY2F0aW9uIGxvY2FsaG9zdAowMDEzaWRlbnRpZmllciBrZXkK";

async fn imported() -> World {
    let world = World::with_alice().await;
    world.admin.import_session("alice", Some("PHONE"), SYT, Some(SYR)).await;
    world.admin.import_session("alice", None, MACAROON, None).await;
    world
}

#[actix_web::test]
async fn they_are_told_as_old_clients_tokens_are() {
    let world = imported().await;
    let told = world.homeserver.introspect(SYT).await;
    assert_eq!((&told["active"], &told["client_id"]), (&json!(true), &json!("legacy")));
    assert_eq!((&told["username"], &told["device_id"]), (&json!("alice"), &json!("PHONE")));
    assert_eq!((told.get("exp"), told.get("jti")), (None, None));
    let told = world.homeserver.introspect(MACAROON).await;
    assert_eq!((&told["active"], told.get("device_id")), (&json!(true), None));
    let told = world.homeserver.introspect_plainly(SYR, Some("refresh_token")).await;
    assert_eq!((&told["active"], &told["token_type"]), (&json!(true), &json!("refresh_token")));
    for token in [SYT, MACAROON] {
        let hint = world.homeserver.introspect_plainly(token, Some("refresh_token")).await;
        assert_eq!(hint, json!({"active": false}));
    }
    let other = SYT.replace("abc", "abd");
    assert!(!world.homeserver.is_active(&other).await);
}

#[actix_web::test]
async fn a_refresh_gives_tokens_of_ours_for_them() {
    let world = imported().await;
    let client = world.matrix_client();
    let new = Tokens::of(client.refresh(SYR).await.ok());
    assert!(new.access.starts_with("mct_") && new.refresh.starts_with("mcr_"), "{new:?}");
    assert!(!world.homeserver.is_active(SYT).await);
    let told = world.homeserver.introspect(&new.access).await;
    assert_eq!((&told["active"], &told["device_id"]), (&json!(true), &json!("PHONE")));
    client.refresh(&new.refresh).await.ok();
}

#[actix_web::test]
async fn they_sign_out_and_are_revoked() {
    let world = imported().await;
    world.matrix_client().logout(SYT).await.ok();
    assert!(!world.homeserver.is_active(SYT).await);
    assert!(!world.homeserver.is_active(SYR).await);
    let revoke = Ask::post("/oauth2/revoke").form(&[("token", MACAROON)]);
    assert_eq!(world.http.send(revoke).await.status, 200);
    assert!(!world.homeserver.is_active(MACAROON).await);

    let world = imported().await;
    let revoke = Ask::post("/oauth2/revoke").form(&[("token", SYR)]);
    assert_eq!(world.http.send(revoke).await.status, 200);
    assert!(!world.homeserver.is_active(SYT).await);
    assert!(world.homeserver.is_active(MACAROON).await);
}

#[actix_web::test]
async fn a_new_sign_in_on_their_device_takes_their_place() {
    let world = imported().await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    assert!(!world.homeserver.is_active(SYT).await);
    assert!(world.homeserver.is_active(MACAROON).await);
    assert!(world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
}

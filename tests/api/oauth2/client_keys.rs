//! Keys that a client publishes at its `jwks_uri` (RFC 7591 §2).

use std::time::Duration;

use futures_util::future::join_all;
use postern::crypto::{JwsAlgorithm, Keystore, SigningKey};
use serde_json::json;

use super::clients::{HMAC, SECRET, assertion_claims, configured};
use crate::actors::{Answer, Credentials, KeyServer, World, hmac_jwt};

const REMOTE: &str = "0000000000000000000REM0TE0";

fn p256(kid: &str) -> Keystore {
    key(include_bytes!("../../fixtures/keys/p256.pkcs8.pem"), kid)
}

/// The key they change to.
fn other(kid: &str) -> Keystore {
    key(include_bytes!("../../fixtures/keys/rsa-2048.pkcs8.pem"), kid)
}

fn key(pem: &[u8], kid: &str) -> Keystore {
    let key = SigningKey::from_bytes(pem, None, Some(kid.into())).unwrap();
    Keystore::new(vec![key]).unwrap()
}

fn publish(server: &KeyServer, keys: &Keystore) {
    server.says(&serde_json::to_string(&keys.jwks()).unwrap());
}

async fn world_with(server: &KeyServer, more: &str) -> World {
    World::with(&format!(
        "{more}\n[[clients]]\nclient_id = \"{REMOTE}\"\nclient_auth_method = \"private_key_jwt\"\n\
         jwks_uri = \"{}\"\n\
         [[clients]]\nclient_id = \"{HMAC}\"\nclient_auth_method = \"client_secret_jwt\"\n\
         client_secret = \"{SECRET}\"\n",
        server.uri()
    ))
    .await
}

async fn world(server: &KeyServer) -> World {
    world_with(server, "[oauth]\njwks_uri_allowed_networks = [\"127.0.0.0/8\"]").await
}

async fn ask(world: &World, keys: &Keystore, algorithm: JwsAlgorithm) -> Answer {
    let jwt = keys.sign(algorithm, &assertion_claims(world, REMOTE)).unwrap();
    configured(world, REMOTE, Credentials::Assertion(jwt)).introspect("x").await
}

#[actix_web::test]
async fn they_are_fetched_once_and_kept_for_an_hour() {
    let server = KeyServer::start().await;
    publish(&server, &p256("a"));
    let world = world(&server).await;
    for _ in 0..3 {
        ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
    }
    world.pass(3599);
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
    assert_eq!(server.asked(), 1);
    world.pass(1);
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
    assert_eq!(server.asked(), 2);
}

#[actix_web::test]
async fn a_new_key_is_found_but_strange_ones_do_not_make_us_ask_again_and_again() {
    let server = KeyServer::start().await;
    publish(&server, &p256("a"));
    let world = world(&server).await;
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
    world.pass(30);
    publish(&server, &other("b"));
    ask(&world, &other("b"), JwsAlgorithm::Ps256).await.ok();
    assert_eq!(server.asked(), 2);
    for _ in 0..5 {
        let answer = ask(&world, &p256("a"), JwsAlgorithm::Es256).await;
        assert_eq!(answer, (401, "invalid_client"), "it was taken back");
    }
    assert_eq!(server.asked(), 2);
    world.pass(30);
    assert_eq!(ask(&world, &p256("a"), JwsAlgorithm::Es256).await, (401, "invalid_client"));
    assert_eq!(server.asked(), 3);
}

#[actix_web::test]
async fn they_stay_good_while_the_clients_server_is_down() {
    let server = KeyServer::start().await;
    publish(&server, &p256("a"));
    let world = world(&server).await;
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
    server.says_whole("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    world.pass(1800);
    assert_eq!(ask(&world, &other("b"), JwsAlgorithm::Rs256).await, (401, "invalid_client"));
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
}

#[actix_web::test]
async fn our_own_network_is_not_asked() {
    let server = KeyServer::start().await;
    publish(&server, &p256("a"));
    for network in ["", "[oauth]\njwks_uri_allowed_networks = [\"10.0.0.0/8\", \"::1\"]"] {
        let world = world_with(&server, network).await;
        assert_eq!(ask(&world, &p256("a"), JwsAlgorithm::Es256).await, (401, "invalid_client"));
    }
    assert_eq!(server.asked(), 0);
}

#[actix_web::test]
async fn an_answer_that_is_no_key_set_is_not_the_callers_fault() {
    let server = KeyServer::start().await;
    let world = world(&server).await;
    let elsewhere = format!(
        "HTTP/1.1 302 Found\r\nLocation: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        server.uri()
    );
    let keys = serde_json::to_string(&p256("a").jwks()).unwrap();
    let large = format!("{keys}{}", " ".repeat(64 * 1024));
    server.says_whole(&elsewhere);
    for (turn, answer) in ["[]", "<html>", large.as_str(), "\u{0}"].into_iter().enumerate() {
        let before = server.asked();
        let refused = ask(&world, &p256("a"), JwsAlgorithm::Es256).await;
        assert_eq!(refused, (503, "temporarily_unavailable"), "{turn}");
        assert_eq!(server.asked(), before + 1, "{turn}");
        let again = ask(&world, &p256("a"), JwsAlgorithm::Es256).await;
        assert_eq!(again, (503, "temporarily_unavailable"), "{turn}");
        assert_eq!(server.asked(), before + 1, "{turn}: not again within ten seconds");
        world.pass(10);
        server.says(answer);
    }
    server.says(&keys);
    world.pass(10);
    ask(&world, &p256("a"), JwsAlgorithm::Es256).await.ok();
}

#[actix_web::test]
async fn who_waits_for_a_slow_server_shares_one_fetch_and_keeps_nobody_else() {
    let server = KeyServer::start().await;
    let world = world(&server).await;
    let keys = p256("a");
    let waiting = join_all((0..8).map(|_| ask(&world, &keys, JwsAlgorithm::Es256)));
    let meanwhile = async {
        server.is_asked().await;
        let jwt = hmac_jwt("HS256", SECRET, &assertion_claims(&world, HMAC));
        let client = configured(&world, HMAC, Credentials::Assertion(jwt));
        let quick = tokio::time::timeout(Duration::from_secs(4), client.introspect("x")).await;
        quick.expect("another client does not wait").ok();
        publish(&server, &p256("a"));
    };
    let (answers, ()) = tokio::join!(waiting, meanwhile);
    for answer in answers {
        assert_eq!(answer.ok(), json!({"active": false}));
    }
    assert_eq!(server.asked(), 1);
}

#[actix_web::test]
async fn a_server_that_says_nothing_is_given_up() {
    let server = KeyServer::start().await;
    let world = world(&server).await;
    let keys = p256("a");
    let answer = ask(&world, &keys, JwsAlgorithm::Es256);
    let answer = tokio::time::timeout(Duration::from_secs(20), answer).await.unwrap();
    assert_eq!(answer, (503, "temporarily_unavailable"));
}

#[actix_web::test]
async fn a_fetch_goes_on_though_the_first_who_waited_hung_up() {
    let server = KeyServer::start().await;
    let world = world(&server).await;
    let keys = p256("a");
    tokio::select! {
        answer = ask(&world, &keys, JwsAlgorithm::Es256) => panic!("too early: {answer:?}"),
        () = server.is_asked() => {}
    }
    publish(&server, &p256("a"));
    ask(&world, &keys, JwsAlgorithm::Es256).await.ok();
    assert_eq!(server.asked(), 1);
}

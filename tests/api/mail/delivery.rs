//! How mails leave.

use std::sync::Arc;
use std::time::{Duration, Instant};

use postern::crypto::{Mint, Sealer};
use postern::domain::mail::CodePurpose;
use postern::domain::{Letter, SecretString};
use postern::jobs::{MailRunner, Mails};
use postern::mail::Postman;
use postern::store;

use super::queue;
use crate::actors::{MailServer, World};

fn a_code() -> Letter {
    Letter::VerificationCode {
        code: SecretString::new("271828".into()),
        purpose: CodePurpose::Registration,
    }
}

#[actix_web::test]
async fn what_was_queued_is_sent_once_with_the_password_shown() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    world.admin.mails_go_out().await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!((&*received[0].from, &*received[0].to), ("auth@example.com", "alice@example.com"));
    assert_eq!(server.signed_in(), 1);
}

#[actix_web::test]
async fn what_was_taken_back_is_not_sent() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    let ctx = world.admin.inside();
    let mut tx = ctx.store.begin().await.unwrap();
    ctx.mails.queue(&mut tx, "a@example.com", "en", &Letter::Test, ctx.now()).await.unwrap();
    drop(tx);
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 0);
}

#[actix_web::test]
async fn what_a_mail_says_does_not_stand_in_the_store() {
    let world = World::new().await;
    let id = queue(&world, "alice@example.com", "en", a_code()).await;
    let ctx = world.admin.inside();
    let mail = store::mails::get(&ctx.store, id).await.unwrap().unwrap();
    let stored = serde_json::to_string(&mail).unwrap();
    assert!(!stored.contains("271828") && !stored.contains("verification_code"), "{stored}");
}

#[actix_web::test]
async fn a_server_that_is_down_gets_the_mail_when_it_is_up_again() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    server.is_down(true);
    queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    let standing = world.admin.inside().mails.standing().await.unwrap();
    assert_eq!((standing.waiting, standing.retried, standing.failed), (1, 1, 0));
    assert!(standing.last_error.unwrap().contains("Come again later"));

    server.is_down(false);
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 0, "it is not tried again at once");
    world.pass(6);
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 1);
    assert_eq!(world.admin.inside().mails.standing().await.unwrap().waiting, 0);
}

#[actix_web::test]
async fn a_new_process_sends_what_the_one_before_has_queued() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    queue(&world, "alice@example.com", "en", a_code()).await;
    // Nothing of it is kept but in the store.
    let ctx = world.admin.inside();
    let renderer = Arc::clone(ctx.mails.postman().composer().renderer());
    let postman = Postman::new(&ctx.settings, renderer);
    let sealer = Sealer::new(ctx.settings.secrets.encryption.expose());
    let clock = ctx.clock.clone();
    let anew = Mails::new(ctx.store.clone(), postman, sealer, clock, Mint::system());
    anew.run_due().await.unwrap();
    assert_eq!(server.last().code(), "271828");
}

#[actix_web::test]
async fn a_mail_that_is_refused_is_given_up_at_once_and_leaves_only_the_reason() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    server.knows_nobody_as("alice@example.com");
    let id = queue(&world, "alice@example.com", "en", a_code()).await;
    world.admin.mails_go_out().await;
    let connections = server.connections();
    world.pass(60);
    world.admin.mails_go_out().await;
    assert_eq!(server.connections(), connections, "it is not tried again");

    let ctx = world.admin.inside();
    let standing = ctx.mails.standing().await.unwrap();
    assert_eq!((standing.waiting, standing.failed), (0, 1));
    let reason = standing.last_error.unwrap();
    assert!(reason.contains("no such user") && !reason.contains("alice"), "{reason}");
    world.pass(24 * 3600);
    world.admin.outlived_records_are_removed().await;
    assert!(store::mails::get(&ctx.store, id).await.unwrap().is_none());
}

#[actix_web::test]
async fn a_code_that_has_run_out_is_not_sent_any_more_and_is_gone() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    server.is_down(true);
    let id = queue(&world, "alice@example.com", "en", a_code()).await;
    world.admin.mails_go_out().await;
    server.is_down(false);
    world.pass(300);
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 0);
    let ctx = world.admin.inside();
    let mail = store::mails::get(&ctx.store, id).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&mail).unwrap().contains("content"));
    assert!(mail.last_error.unwrap().contains("waited for too long"));
}

#[actix_web::test]
async fn a_wrong_password_of_ours_loses_no_mail() {
    let server = MailServer::start().await;
    let wrong = server.config().replace("a mail password", "another");
    let world = World::with(&wrong).await;
    queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    let standing = world.admin.inside().mails.standing().await.unwrap();
    assert_eq!((standing.waiting, standing.failed), (1, 0));
    assert!(standing.last_error.unwrap().contains("user name and password"));
}

#[actix_web::test]
async fn a_server_that_will_not_encrypt_gets_no_password() {
    let server = MailServer::start().await;
    let world = World::with(&server.config().replace("\"plain\"", "\"starttls\"")).await;
    queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    assert_eq!((server.signed_in(), server.received().len()), (0, 0));
    let standing = world.admin.inside().mails.standing().await.unwrap();
    assert!(standing.last_error.unwrap().contains("STARTTLS"));
}

#[actix_web::test]
async fn the_runner_sends_at_once_and_a_slow_recipient_stops_nobody() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    server.is_slow_for("slow@example.com");
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let mails = world.admin.inside().mails.clone();
    let runner = tokio::spawn(MailRunner::run(mails.clone(), async { drop(stopped.await) }));
    for _ in 0..20 {
        queue(&world, "slow@example.com", "en", Letter::Test).await;
    }
    queue(&world, "quick@example.com", "en", Letter::Test).await;
    let asked = Instant::now();
    mails.wake();
    while server.received().is_empty() {
        assert!(asked.elapsed() < Duration::from_secs(2), "the quick one waits for the slow one");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.last().to, "quick@example.com");
    drop(stop);
    tokio::time::timeout(Duration::from_secs(6), runner).await.unwrap().unwrap();
}

#[actix_web::test]
async fn sendmail_is_handed_the_mail() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (program, out) = (folder.path().join("sendmail"), folder.path().join("out"));
    let script = format!("#!/bin/sh\necho \"$@\" > {0}\ncat >> {0}\n", out.display());
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
    let config = format!(
        "[email]\ntransport = \"sendmail\"\nfrom = \"auth@example.com\"\ncommand = \"{}\"\n",
        program.display()
    );
    let world = World::with(&config).await;
    queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    let got = std::fs::read_to_string(&out).unwrap();
    assert!(got.starts_with("-i -f auth@example.com -- alice@example.com\n"), "{got}");
    assert!(got.contains("Subject: A test from example.com"), "{got}");
}

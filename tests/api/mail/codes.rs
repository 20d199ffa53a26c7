//! Codes that confirm an e-mail address.

use postern::domain::EmailCodeId;
use postern::domain::email_code::EmailPurpose;
use postern::flows::email_code::{self, CheckError, ResendError, StartError};
use postern::store;

use crate::actors::{MailServer, World};

const NEW: EmailPurpose = EmailPurpose::Registration;
/// Generous enough for tests that are about something else.
const GENEROUS: &str = "
    [rate_limiting.email_authentication]
    per_ip = { burst = 100, per_second = 1.0 }
    per_address = { burst = 100, per_second = 1.0 }
    emails_per_session = { burst = 100, per_second = 1.0 }
    attempt_per_session = { burst = 4, per_second = 1.0 }
";

async fn world(server: &MailServer, more: &str) -> World {
    World::with(&format!("{}{more}", server.config())).await
}

async fn start(world: &World, email: &str) -> Result<EmailCodeId, StartError> {
    let address = "192.0.2.1".parse().ok();
    let id = email_code::start(world.admin.inside(), email, NEW, "en", address).await?;
    world.admin.mails_go_out().await;
    Ok(id)
}

async fn check(world: &World, id: EmailCodeId, code: &str) -> Result<String, CheckError> {
    email_code::check(world.admin.inside(), id, code).await.map(|confirmed| confirmed.email)
}

/// Another code than this.
fn other_than(code: &str) -> &'static str {
    if code == "000000" { "111111" } else { "000000" }
}

#[actix_web::test]
async fn the_code_of_the_mail_confirms_the_address_and_may_be_sent_twice() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let id = start(&world, " Alice@Example.org ").await.unwrap();
    assert_eq!(server.last().to, "Alice@example.org");
    let code = server.last().code();
    let spaced = format!(" {} {}", &code[..3], &code[3..]);
    assert_eq!(check(&world, id, &spaced).await.unwrap(), "Alice@Example.org");
    assert_eq!(check(&world, id, &code).await.unwrap(), "Alice@Example.org");
}

#[actix_web::test]
async fn a_confirmation_is_used_once_and_for_what_it_was_made() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let alice = world.admin.new_user("alice").await.account.id;
    let id = start(&world, "alice@example.org").await.unwrap();
    let ctx = world.admin.inside();
    let take = async |purpose| {
        let mut tx = ctx.store.begin().await.unwrap();
        let taken = email_code::take(&mut tx, id, purpose, ctx.now()).await.unwrap();
        tx.commit().await.unwrap();
        taken
    };
    assert_eq!(take(NEW).await, None, "it is not confirmed yet");
    check(&world, id, &server.last().code()).await.unwrap();
    assert_eq!(take(EmailPurpose::Account(alice)).await, None);
    assert_eq!(take(NEW).await.as_deref(), Some("alice@example.org"));
    assert_eq!(take(NEW).await, None);
}

#[actix_web::test]
async fn a_wrong_code_is_refused_and_after_a_few_the_right_one_too() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let id = start(&world, "alice@example.org").await.unwrap();
    let code = server.last().code();
    for _ in 0..4 {
        let refused = check(&world, id, other_than(&code)).await;
        assert!(matches!(refused, Err(CheckError::Wrong)), "{refused:?}");
    }
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let refused = check(&world, id, &code).await;
    assert!(matches!(refused, Err(CheckError::TooManyAttempts(None))), "{refused:?}");
    // A new one counts anew.
    email_code::resend(world.admin.inside(), id, None).await.unwrap();
    world.admin.mails_go_out().await;
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    assert!(check(&world, id, &server.last().code()).await.is_ok());
}

#[actix_web::test]
async fn guesses_are_limited_in_time_as_well() {
    let server = MailServer::start().await;
    let slow = GENEROUS.replace("burst = 4, per_second = 1.0", "burst = 1, per_second = 0.001");
    let world = world(&server, &slow).await;
    let id = start(&world, "alice@example.org").await.unwrap();
    let code = server.last().code();
    assert!(matches!(check(&world, id, other_than(&code)).await, Err(CheckError::Wrong)));
    let refused = check(&world, id, &code).await;
    assert!(matches!(refused, Err(CheckError::TooManyAttempts(Some(_)))), "{refused:?}");
}

#[actix_web::test]
async fn a_code_runs_out_after_five_minutes_and_a_new_one_replaces_it() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let id = start(&world, "alice@example.org").await.unwrap();
    let first = server.last().code();
    world.pass(300);
    assert!(matches!(check(&world, id, &first).await, Err(CheckError::Expired)));
    email_code::resend(world.admin.inside(), id, None).await.unwrap();
    world.admin.mails_go_out().await;
    let second = server.last().code();
    if first != second {
        assert!(matches!(check(&world, id, &first).await, Err(CheckError::Wrong)));
    }
    assert!(check(&world, id, &second).await.is_ok());
    world.pass(3600);
    let gone = email_code::resend(world.admin.inside(), id, None).await;
    assert!(matches!(gone, Err(ResendError::Gone)), "{gone:?}");
}

#[actix_web::test]
async fn the_code_of_one_confirmation_is_none_of_another_and_does_not_stand_in_the_store() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let one = start(&world, "alice@example.org").await.unwrap();
    let code = server.last().code();
    let two = start(&world, "bob@example.org").await.unwrap();
    if server.last().code() != code {
        assert!(matches!(check(&world, two, &code).await, Err(CheckError::Wrong)));
    }
    let stored = store::email_codes::get(&world.admin.inside().store, one).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&stored).unwrap().contains(&code));
}

#[actix_web::test]
async fn an_address_that_is_somebodys_gets_a_mail_that_says_so_and_nobody_else_is_told() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    let id = start(&world, "ALICE@example.org").await.unwrap();
    let text = server.last().text();
    assert!(text.contains("belongs to the account alice"), "{text}");
    let none = regex::Regex::new(r"\d{6}").unwrap();
    assert!(!none.is_match(&text), "there is no code: {text}");
    assert!(matches!(check(&world, id, "123456").await, Err(CheckError::Wrong)));
}

#[actix_web::test]
async fn an_address_of_the_account_itself_is_told_so() {
    let server = MailServer::start().await;
    let world = world(&server, GENEROUS).await;
    let alice = world.admin.new_user_with_email("alice", "alice@example.org").await;
    let purpose = EmailPurpose::Account(alice.account.id);
    let ctx = world.admin.inside();
    let refused = email_code::start(ctx, "Alice@example.org", purpose, "en", None).await;
    assert!(matches!(refused, Err(StartError::AlreadyYours)), "{refused:?}");
}

#[actix_web::test]
async fn what_cannot_be_or_may_not_be_an_address_is_refused() {
    let server = MailServer::start().await;
    let rules = "
        [policy.data.emails.allowed_addresses]
        suffixes = [\"@example.org\"]
        [policy.data.emails.banned_addresses]
        prefixes = [\"spam\"]
    ";
    let world = world(&server, &format!("{GENEROUS}{rules}")).await;
    for odd in ["", "alice", "alice@", "a b@example.org", "a@example.org\nBcc: x@y.z"] {
        let refused = start(&world, odd).await;
        assert!(matches!(refused, Err(StartError::InvalidAddress(_))), "{odd}: {refused:?}");
    }
    for foreign in ["alice@example.com", "Spammer@example.org"] {
        let refused = start(&world, foreign).await;
        assert!(matches!(refused, Err(StartError::NotAllowed)), "{foreign}: {refused:?}");
    }
    assert!(server.received().is_empty());
    start(&world, "alice@EXAMPLE.org").await.unwrap();
}

#[actix_web::test]
async fn mails_are_limited() {
    let server = MailServer::start().await;
    let tight = GENEROUS.replace("per_ip = { burst = 100", "per_ip = { burst = 2");
    let world = world(&server, &tight.replace("per_second = 1.0", "per_second = 0.001")).await;
    start(&world, "a@example.org").await.unwrap();
    let id = start(&world, "b@example.org").await.unwrap();
    let refused = start(&world, "c@example.org").await;
    assert!(matches!(refused, Err(StartError::TooMany(_))), "{refused:?}");
    let ctx = world.admin.inside();
    let refused = email_code::resend(ctx, id, "192.0.2.1".parse().ok()).await;
    assert!(matches!(refused, Err(ResendError::TooMany(_))), "{refused:?}");
    assert_eq!(server.received().len(), 2);
}

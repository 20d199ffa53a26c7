//! What mails say, and how.

use postern::domain::mail::{CodePurpose, NoRecovery};
use postern::domain::{Letter, SecretString};

use super::queue;
use crate::actors::{MailServer, World};

fn letters() -> Vec<Letter> {
    let (username, email) = ("alice".to_owned(), "new@example.org".to_owned());
    let secret = |text: &str| SecretString::new(text.into());
    let code = |purpose| Letter::VerificationCode { code: secret("271828"), purpose };
    let impossible = |why| Letter::RecoveryImpossible { username: username.clone(), why };
    vec![
        code(CodePurpose::Registration),
        code(CodePurpose::Account),
        Letter::AddressTaken { username: username.clone() },
        Letter::Recovery { link: secret("https://x.example/?a=1&b=2"), username: username.clone() },
        impossible(NoRecovery::Locked),
        impossible(NoRecovery::NoPassword),
        Letter::PasswordChanged { username: username.clone() },
        Letter::EmailAdded { username: username.clone(), email: email.clone() },
        Letter::EmailRemoved { username: username.clone(), email },
        Letter::TokenMade { username: username.clone(), name: "my bot".to_owned() },
        Letter::Test,
    ]
}

/// The words of a document, without its marks.
fn words(html: &str) -> String {
    let (_, body) = html.split_once("<body").unwrap();
    let (_, body) = body.split_once('>').unwrap();
    let marks = regex::Regex::new("<[^>]*>").unwrap();
    marks.replace_all(body, " ").replace("&amp;", "&").replace("&#39;", "'")
}

#[actix_web::test]
async fn both_parts_say_the_same_and_load_nothing() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    for letter in letters() {
        let name = letter.name();
        queue(&world, "alice@example.com", "en", letter).await;
        world.admin.mails_go_out().await;
        let mail = server.last();
        let (text, html) = (mail.text(), mail.html());
        let seen = words(&html);
        let seen: Vec<&str> = seen.split_whitespace().collect();
        for line in text.lines().filter(|line| !line.starts_with("--")) {
            for word in line.split_whitespace() {
                assert!(seen.contains(&word), "{name}: {word:?} is missing in {html}");
            }
        }
        for loaded in ["<img", "src=", "<link", "<script", "url("] {
            assert!(!html.contains(loaded), "{name} loads something: {html}");
        }
        assert!(text.contains("example.com"), "{name} says from where: {text}");
    }
}

#[actix_web::test]
async fn a_subject_tells_neither_code_nor_link() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    for letter in letters() {
        queue(&world, "alice@example.com", "en", letter).await;
    }
    for _ in 0..letters().len() {
        world.admin.mails_go_out().await;
    }
    assert_eq!(server.received().len(), letters().len());
    for mail in server.received() {
        let subject = mail.header("Subject");
        assert!(!subject.is_empty() && !subject.contains("271828") && !subject.contains("http"));
    }
    let codes = server.received().iter().filter(|mail| mail.text().contains("271828")).count();
    assert_eq!(codes, 2);
}

#[actix_web::test]
async fn its_headers_say_that_a_machine_wrote_it_and_where_answers_go() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    let id = queue(&world, "alice@example.com", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    let mail = server.last();
    assert_eq!(mail.header("From"), "\"Accounts at Example\" <auth@example.com>");
    assert_eq!(mail.header("Reply-To"), "help@example.com");
    assert_eq!(mail.header("To"), "alice@example.com");
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert_eq!(mail.header("Message-ID"), format!("<{id}@auth.example.com>"));
    assert_eq!(mail.header("Content-Language"), "en");
    assert!(mail.header("Date").ends_with("2027 08:00:00 +0000"), "{}", mail.header("Date"));
}

#[actix_web::test]
async fn nothing_that_others_chose_begins_a_header_or_markup() {
    let server = MailServer::start().await;
    let odd = "[branding]\nservice_name = \"Ex\\r\\nBcc: <evil@example.org>\"";
    let world = World::with(&format!("{}{odd}", server.config())).await;
    let username = "<b>x</b>\r\n.\r\nQUIT".to_owned();
    queue(&world, "alice@example.com", "en", Letter::PasswordChanged { username }).await;
    queue(&world, "a@example.com\r\nBcc: evil@example.org", "en", Letter::Test).await;
    world.admin.mails_go_out().await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].header("Bcc"), "");
    assert!(!received[0].html().contains("<b>x"), "{}", received[0].html());
}

#[actix_web::test]
async fn a_host_in_other_letters_is_written_to_as_dns_has_it() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    queue(&world, "alice@exämple.com", "xx-unknown", Letter::Test).await;
    world.admin.mails_go_out().await;
    assert_eq!(server.last().to, "alice@xn--exmple-cua.com");
}

#[actix_web::test]
async fn the_test_mail_of_an_administrator_goes_out_at_once() {
    use postern::flows::manage;
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    let ctx = world.admin.inside();
    let sent = manage::send_test_email(ctx, "root@example.com".into(), "en").await.unwrap();
    assert!(sent.answer.contains("queued as 42"), "{}", sent.answer);
    assert_eq!(server.last().to, "root@example.com");
    server.knows_nobody_as("ghost@example.com");
    let refused = manage::send_test_email(ctx, "ghost@example.com".into(), "en").await;
    assert!(refused.unwrap_err().to_string().contains("no such user"));
}

//! One sample of every mail.

use crate::domain::mail::{CodePurpose, NoRecovery};
use crate::domain::{Letter, SecretString};
use crate::render::letter::{LetterShell, WrittenLetter};
use crate::render::{Language, RenderError, Renderer};

/// Every mail in words: its name and outcome.
pub fn each(
    renderer: &Renderer,
    language: &Language,
) -> Vec<(&'static str, Result<WrittenLetter, RenderError>)> {
    let shell = LetterShell {
        service_name: "Ex <b> ample".to_owned(),
        service_url: "https://auth.example.com/".to_owned(),
        imprint: Some("Example Ltd".to_owned()),
    };
    let write = |letter: Letter| (letter.name(), renderer.letter(language, &shell, &letter));
    letters().into_iter().map(write).collect()
}

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
        Letter::ApplicationApproved { username: username.clone(), is_made: true },
        Letter::ApplicationApproved { username: username.clone(), is_made: false },
        Letter::ApplicationDeclined { username: username.clone(), note: Some("Sorry.".into()) },
        Letter::ApplicationDeclined { username: username.clone(), note: None },
        Letter::NewApplication { username: username.clone(), reason: "I know Bob.".into() },
        Letter::EmailAdded { username: username.clone(), email: email.clone() },
        Letter::EmailRemoved { username: username.clone(), email },
        Letter::TokenMade { username: username.clone(), name: "my <bot>".to_owned() },
        Letter::Test,
    ]
}

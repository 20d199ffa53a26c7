//! One sample of every mail.

use super::Sample;
use crate::domain::mail::{CodePurpose, NoRecovery};
use crate::domain::{Letter, SecretString};
use crate::render::letter::LetterShell;
use crate::render::{Language, Renderer};

/// Every mail, in words.
pub(super) fn each(renderer: &Renderer, language: &Language) -> Vec<Sample> {
    let shell = LetterShell {
        service_name: "example.com".to_owned(),
        service_url: "https://auth.example.com/".to_owned(),
        imprint: Some("Example Ltd".to_owned()),
    };
    let write = |letter: Letter| {
        let name = format!("mail/{}", letter.name());
        let made = renderer.letter(language, &shell, &letter).map(|written| written.html);
        Sample { template: format!("{name}.html"), name, made }
    };
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
        Letter::EmailAdded { username: username.clone(), email: email.clone() },
        Letter::EmailRemoved { username: username.clone(), email },
        Letter::Test,
    ]
}

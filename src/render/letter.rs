//! Mails: `assets/templates/mail/`. A letter has a text and an HTML template of its name, and its
//! subject in `mail/subject.txt`; both parts say the same.
//!
//! Templates see `letter` (`domain::Letter`, with its `kind`), `shell`, `subject`, `lang` and `t`.

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use super::{Language, RenderError, Renderer};
use crate::domain::Letter;

/// What every mail is given besides its letter.
#[derive(Clone, Debug, Serialize)]
pub struct LetterShell {
    /// What people call this place.
    pub service_name: String,
    /// Its front page.
    pub service_url: String,
    /// A line at the foot (`branding.imprint`).
    pub imprint: Option<String>,
}

/// A letter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenLetter {
    /// One line.
    pub subject: String,
    /// For readers without HTML.
    pub text: String,
    /// For all others.
    pub html: String,
}

impl Renderer {
    /// Puts a letter into words.
    pub fn letter(
        &self,
        language: &Language,
        shell: &LetterShell,
        letter: &Letter,
    ) -> Result<WrittenLetter, RenderError> {
        let known = context! { letter => Serde(letter), shell => Serde(shell) };
        let subject = self.words(language, "mail/subject.txt", known.clone())?.trim().to_owned();
        let known = context! { subject => &subject, ..known };
        let name = letter.name();
        let text = self.words(language, &format!("mail/{name}.txt"), known.clone())?;
        let html = self.words(language, &format!("mail/{name}.html"), known)?;
        let text = format!("{}\n", text.trim());
        Ok(WrittenLetter { subject, text, html })
    }
}

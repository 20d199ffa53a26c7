//! How each surface speaks.

use serde_json::Value;

use super::requests::Good;
use crate::actors::Answer;

/// Who is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// RFC 6749 §5.2.
    OAuth,
    /// RFC 6750 §3: what is wrong with the token stands in a header.
    Userinfo,
    /// Matrix "Standard error response".
    Matrix,
    /// A person.
    Page,
}

impl Surface {
    /// Whose words are spoken at a path that is perhaps nobody's.
    pub fn nobodys(path: &str) -> Option<Self> {
        if path.starts_with("/_matrix/") {
            Some(Self::Matrix)
        } else if path.starts_with("/oauth2/") || path.starts_with("/.well-known/") {
            // It may be an endpoint of clients by chance, and a page else.
            None
        } else {
            Some(Self::Page)
        }
    }
}

/// Whether the answer is one that the surface gives.
pub fn check(request: &Good, answer: &Answer) -> Result<(), String> {
    if answer.status >= 500 {
        return Err("this is our fault".into());
    }
    let kind = answer.header("content-type");
    if answer.status < 400 || request.method == "HEAD" {
        return Ok(());
    }
    match request.surface {
        Some(Surface::Userinfo) if answer.status == 401 || answer.status == 403 => {
            let challenge = answer.header("www-authenticate");
            says(challenge.starts_with("Bearer"), "the challenge is missing")
        }
        Some(Surface::OAuth | Surface::Userinfo) => oauth(kind, answer),
        Some(Surface::Matrix) => matrix(kind, answer),
        Some(Surface::Page) => says(kind.starts_with("text/html"), "this is no page"),
        None => Ok(()),
    }
}

fn oauth(kind: &str, answer: &Answer) -> Result<(), String> {
    says(kind.starts_with("application/json"), "this is not JSON")?;
    let body: Value = serde_json::from_slice(&answer.body).map_err(|error| error.to_string())?;
    let word = body["error"].as_str().unwrap_or_default();
    let is_word = !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    says(is_word, "there is no error word")?;
    let description = body["error_description"].as_str().unwrap_or_default();
    let allowed = |b: u8| matches!(b, b' ' | b'!' | b'#'..=b'[' | b']'..=b'~');
    says(description.bytes().all(allowed), "the description has characters that it must not have")
}

fn matrix(kind: &str, answer: &Answer) -> Result<(), String> {
    says(kind.starts_with("application/json"), "this is not JSON")?;
    let body: Value = serde_json::from_slice(&answer.body).map_err(|error| error.to_string())?;
    says(body["errcode"].as_str().is_some_and(|code| code.starts_with("M_")), "no errcode")?;
    says(body["error"].as_str().is_some_and(|text| !text.is_empty()), "no sentence")
}

fn says(fine: bool, fault: &str) -> Result<(), String> {
    if fine { Ok(()) } else { Err(fault.to_owned()) }
}

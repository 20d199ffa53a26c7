//! `prompt`: what a client wants the person to be asked (OpenID Connect Core §3.1.2.1, Initiating
//! User Registration 1.0 §4.1). Words that are not known are ignored.

use serde::{Deserialize, Serialize};

/// One thing to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prompt {
    /// Nothing at all: an answer at once, or an error.
    None,
    /// To sign in again.
    Login,
    /// To make an account.
    Create,
    /// To allow it, although it was allowed before.
    Consent,
    /// Which account to use.
    SelectAccount,
}

/// All that is to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prompts(Vec<Prompt>);

/// `none` beside other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("prompt=none cannot be combined")]
pub struct NoneCombined;

impl Prompts {
    /// Reads the parameter.
    pub fn parse(text: &str) -> Result<Self, NoneCombined> {
        let mut prompts = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let prompt = match word {
                "none" if text.trim() != "none" => return Err(NoneCombined),
                "none" => Prompt::None,
                "login" => Prompt::Login,
                "create" => Prompt::Create,
                "consent" => Prompt::Consent,
                "select_account" => Prompt::SelectAccount,
                _ => continue,
            };
            if !prompts.contains(&prompt) {
                prompts.push(prompt);
            }
        }
        Ok(Self(prompts))
    }

    /// Whether this is to be asked.
    #[must_use]
    pub fn contains(&self, prompt: Prompt) -> bool {
        self.0.contains(&prompt)
    }

    /// Whether the client said nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_once_and_unknown_ones_ignored() {
        let prompts = Prompts::parse("login  consent login later").unwrap();
        assert_eq!(prompts, Prompts(vec![Prompt::Login, Prompt::Consent]));
        assert!(Prompts::parse("Login").unwrap().is_empty());
    }

    #[test]
    fn none_stands_alone() {
        assert_eq!(Prompts::parse("none"), Ok(Prompts(vec![Prompt::None])));
        for text in ["none login", "login none", "none later"] {
            assert_eq!(Prompts::parse(text), Err(NoneCombined), "{text}");
        }
    }
}

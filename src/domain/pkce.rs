//! Proof Key for Code Exchange (RFC 7636): who brings the code must be who asked for it.
//!
//! Only `S256` is served (RFC 9700 §2.1.1). The SHA-256 itself is computed by `crypto`.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::{Digest, SecretString};

/// A SHA-256 in base64url without padding has this many characters.
const CHALLENGE_LEN: usize = 43;

/// The `code_challenge` of an authorization request, method S256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Challenge(String);

/// Why a challenge is refused: always `invalid_request` (RFC 7636 §4.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidChallenge {
    /// A method without a challenge.
    #[error("code_challenge is missing beside code_challenge_method")]
    Missing,
    /// `plain`, whether said or meant by saying nothing (§4.3).
    #[error("code_challenge_method must be S256")]
    Plain,
    /// A method that nobody knows.
    #[error("code_challenge_method is not known; use S256")]
    UnknownMethod,
    /// Not what S256 makes.
    #[error("code_challenge must be 43 characters of base64url without padding")]
    Malformed,
}

impl Challenge {
    /// Reads the two parameters of an authorization request; None if neither is there. Whether a
    /// client may do without is not said here.
    pub fn parse(
        challenge: Option<&str>,
        method: Option<&str>,
    ) -> Result<Option<Self>, InvalidChallenge> {
        let Some(challenge) = challenge else {
            return if method.is_none() { Ok(None) } else { Err(InvalidChallenge::Missing) };
        };
        match method {
            Some("S256") => {}
            None | Some("plain") => return Err(InvalidChallenge::Plain),
            Some(_) => return Err(InvalidChallenge::UnknownMethod),
        }
        let base64url = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if challenge.len() != CHALLENGE_LEN || !challenge.bytes().all(base64url) {
            return Err(InvalidChallenge::Malformed);
        }
        Ok(Some(Self(challenge.to_owned())))
    }

    /// The text, as the client sent it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it was made of the verifier with this SHA-256 (RFC 7636 §4.6). A challenge is no
    /// secret, so the comparison need not be in constant time.
    #[must_use]
    pub fn is_of(&self, sha256_of_verifier: &Digest) -> bool {
        self.0 == URL_SAFE_NO_PAD.encode(sha256_of_verifier.as_bytes())
    }
}

/// The `code_verifier` of a token request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier(SecretString);

/// A verifier against the grammar: 43 to 128 characters of `A-Za-z0-9 - . _ ~` (RFC 7636 §4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("code_verifier must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~")]
pub struct InvalidVerifier;

impl Verifier {
    /// Checks the grammar.
    pub fn parse(verifier: SecretString) -> Result<Self, InvalidVerifier> {
        let text = verifier.expose();
        let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
        if (43..=128).contains(&text.len()) && text.bytes().all(unreserved) {
            Ok(Self(verifier))
        } else {
            Err(InvalidVerifier)
        }
    }

    /// What the SHA-256 is made of.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// RFC 7636 appendix B.
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    const DIGEST: [u8; 32] = [
        19, 211, 30, 150, 26, 26, 216, 236, 47, 22, 177, 12, 76, 152, 46, 8, 118, 168, 120, 173,
        109, 241, 68, 86, 110, 225, 137, 74, 203, 112, 249, 195,
    ];

    #[test]
    fn the_example_of_the_rfc_holds() {
        let challenge = Challenge::parse(Some(CHALLENGE), Some("S256")).unwrap().unwrap();
        assert!(challenge.is_of(&Digest::new(DIGEST)));
        assert!(!challenge.is_of(&Digest::new([0; 32])));
    }

    #[test]
    fn plain_is_refused_said_or_meant() {
        let parse = |method| Challenge::parse(Some(CHALLENGE), method);
        assert_eq!(parse(Some("plain")), Err(InvalidChallenge::Plain));
        assert_eq!(parse(None), Err(InvalidChallenge::Plain));
        assert_eq!(parse(Some("s256")), Err(InvalidChallenge::UnknownMethod));
        assert_eq!(parse(Some("")), Err(InvalidChallenge::UnknownMethod));
    }

    #[test]
    fn a_request_may_have_neither_but_not_only_a_method() {
        assert_eq!(Challenge::parse(None, None), Ok(None));
        assert_eq!(Challenge::parse(None, Some("S256")), Err(InvalidChallenge::Missing));
    }

    #[test]
    fn a_challenge_has_exactly_43_characters_of_base64url() {
        for bad in [&CHALLENGE[1..], &format!("{CHALLENGE}A"), &CHALLENGE.replace('-', "+"), ""] {
            let refused = Challenge::parse(Some(bad), Some("S256"));
            assert_eq!(refused, Err(InvalidChallenge::Malformed), "{bad}");
        }
    }

    #[test]
    fn a_verifier_keeps_to_its_grammar() {
        let parse = |text: String| Verifier::parse(SecretString::new(text));
        assert!(parse("a-._~Z0".repeat(7)).is_ok());
        assert!(parse("a".repeat(43)).is_ok());
        assert!(parse("a".repeat(128)).is_ok());
        assert_eq!(parse("a".repeat(42)), Err(InvalidVerifier));
        assert_eq!(parse("a".repeat(129)), Err(InvalidVerifier));
        assert_eq!(parse("+".repeat(43)), Err(InvalidVerifier));
        assert_eq!(parse("é".repeat(43)), Err(InvalidVerifier));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(challenge in "\\PC*", method in "\\PC*", verifier in "\\PC*") {
            let _ = Challenge::parse(Some(&challenge), Some(&method));
            let _ = Challenge::parse(Some(&challenge), Some("S256"));
            let _ = Verifier::parse(SecretString::new(verifier));
        }
    }
}

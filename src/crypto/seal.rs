//! Sealing: authenticated encryption (ChaCha20-Poly1305, RFC 8439) of what leaves the server's hands,
//! cookies and forms, and of secrets at rest that must be read again.
//!
//! Each purpose has a key of its own, derived from the configured one (HKDF-SHA256, RFC 5869), so what
//! was sealed for one purpose does not open under another. Layout before base64url: one byte of
//! version, 12 of nonce, the ciphertext, 16 of tag. The nonce is random: one purpose under one key
//! stays safe for 2^32 seals.
//!
//! From the same key come codes that can be told again ([`Sealer::code`]).

use std::borrow::Cow;
use std::fmt::Display;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use zeroize::Zeroizing;

use super::mint::Mint;
use crate::domain::{Digest, SecretString};

const VERSION: u8 = 1;

/// What a sealed text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose<'a> {
    /// A cookie of this name.
    Cookie(&'a str),
    /// The secret of an OAuth client.
    ClientSecret,
    /// Our secret at an upstream provider.
    UpstreamSecret,
    /// The hidden field of a form.
    Csrf,
    /// The hidden field of a captcha.
    Captcha,
    /// A registration token.
    RegistrationToken,
    /// What a mail says, while it waits.
    Mail,
}

impl Purpose<'_> {
    /// Part of the format: a change makes everything sealed before unreadable.
    fn label(&self) -> Cow<'static, str> {
        match self {
            Self::Cookie(name) => format!("cookie:{name}").into(),
            Self::ClientSecret => "client_secret".into(),
            Self::UpstreamSecret => "upstream_secret".into(),
            Self::Csrf => "csrf".into(),
            Self::Captcha => "captcha".into(),
            Self::RegistrationToken => "registration_token".into(),
            Self::Mail => "mail".into(),
        }
    }
}

/// A text that does not open: not sealed with this key, for this purpose, or changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not sealed by this server for this purpose")]
pub struct NotOurs;

/// Seals and opens with the keys derived from one.
#[derive(Clone, Debug)]
pub struct Sealer {
    root: Prk,
    mint: Mint,
}

impl Sealer {
    /// Derives from `key`, the configured encryption key: 32 random bytes.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        let root = Salt::new(HKDF_SHA256, b"postern seal").extract(key);
        Self { root, mint: Mint::system() }
    }

    /// Encrypts `plaintext`; the result is base64url, 39 characters and four thirds of its length.
    #[must_use]
    pub fn seal(&self, purpose: Purpose<'_>, plaintext: &[u8]) -> String {
        let nonce: [u8; NONCE_LEN] = self.mint.bytes();
        let mut text = plaintext.to_vec();
        self.key(&purpose)
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad(&purpose), &mut text)
            .expect("no text that fits in memory is too long for ChaCha20-Poly1305");
        URL_SAFE_NO_PAD.encode([&[VERSION], nonce.as_slice(), &text].concat())
    }

    /// Decrypts what `seal` made for the same purpose.
    pub fn open(&self, purpose: Purpose<'_>, sealed: &str) -> Result<Zeroizing<Vec<u8>>, NotOurs> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| NotOurs)?;
        let Some(([VERSION], rest)) = bytes.split_first_chunk() else { return Err(NotOurs) };
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>().ok_or(NotOurs)?;
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let mut text = Zeroizing::new(text.to_vec());
        let len = self
            .key(&purpose)
            .open_in_place(nonce, aad(&purpose), &mut text)
            .map_err(|_| NotOurs)?
            .len();
        text.truncate(len);
        Ok(text)
    }

    /// A secret of 32 letters and digits that is the same each time for the same `subject`: for who
    /// presses a button twice and must get the same answer twice, without it being kept anywhere.
    #[must_use]
    pub fn code(&self, subject: impl Display) -> SecretString {
        const ALPHABET: &[u8; 62] =
            b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let subject = subject.to_string();
        let info = [b"code:".as_slice(), subject.as_bytes()];
        let mut bytes = Zeroizing::new([0; 2 * CODE_LEN]);
        self.root
            .expand(&info, CodeBytes)
            .and_then(|okm| okm.fill(bytes.as_mut()))
            .expect("64 bytes are within HKDF");
        // Of 65536 numbers 62 make even shares but for a thousandth.
        let letter = |pair: &[u8]| {
            let number = usize::from(pair[0]) << 8 | usize::from(pair[1]);
            char::from(ALPHABET[number % ALPHABET.len()])
        };
        SecretString::new(bytes.chunks_exact(2).map(letter).collect())
    }

    /// The digest of a secret that is too short to be hidden by a plain one (HMAC-SHA256, RFC 2104,
    /// under a key of its own): who has the store but not the encryption key cannot try them all.
    #[must_use]
    pub fn digest(&self, secret: &[u8]) -> Digest {
        let info = [b"digest".as_slice()];
        let okm =
            self.root.expand(&info, ring::hmac::HMAC_SHA256).expect("32 bytes are within HKDF");
        let tag = ring::hmac::sign(&ring::hmac::Key::from(okm), secret);
        Digest::new(tag.as_ref().try_into().expect("HMAC-SHA256 is 32 bytes"))
    }

    fn key(&self, purpose: &Purpose<'_>) -> LessSafeKey {
        let label = purpose.label();
        let info = [label.as_bytes()];
        let okm = self.root.expand(&info, &CHACHA20_POLY1305).expect("32 bytes are within HKDF");
        LessSafeKey::new(UnboundKey::from(okm))
    }
}

/// The length of a code.
const CODE_LEN: usize = 32;

/// As many bytes as a code takes.
struct CodeBytes;

impl KeyType for CodeBytes {
    fn len(&self) -> usize {
        2 * CODE_LEN
    }
}

/// The purpose once more, and the version, which stands outside the ciphertext.
fn aad(purpose: &Purpose<'_>) -> Aad<Vec<u8>> {
    Aad::from([&[VERSION], purpose.label().as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer() -> Sealer {
        Sealer::new(&[7; 32])
    }

    #[test]
    fn what_was_sealed_opens() {
        for plaintext in [&b""[..], b"x", &[0xff; 1000]] {
            let sealed = sealer().seal(Purpose::ClientSecret, plaintext);
            assert_eq!(*sealer().open(Purpose::ClientSecret, &sealed).unwrap(), plaintext);
        }
    }

    #[test]
    fn the_same_text_is_never_sealed_alike() {
        let sealer = sealer();
        assert_ne!(sealer.seal(Purpose::Csrf, b"x"), sealer.seal(Purpose::Csrf, b"x"));
    }

    #[test]
    fn another_purpose_does_not_open_it() {
        let sealed = sealer().seal(Purpose::Cookie("session"), b"x");
        for other in [
            Purpose::Cookie("csrf"),
            Purpose::Csrf,
            Purpose::ClientSecret,
            Purpose::UpstreamSecret,
            Purpose::Mail,
        ] {
            assert_eq!(sealer().open(other, &sealed), Err(NotOurs), "{other:?}");
        }
        assert!(sealer().open(Purpose::Cookie("session"), &sealed).is_ok());
    }

    #[test]
    fn a_digest_depends_on_the_secret_and_on_the_key() {
        let digest = sealer().digest(b"123456");
        assert_eq!(digest, sealer().digest(b"123456"));
        assert_ne!(digest, sealer().digest(b"123457"));
        assert_ne!(digest, Sealer::new(&[8; 32]).digest(b"123456"));
        assert_ne!(digest, crate::crypto::digest::of_secret("123456"));
    }

    #[test]
    fn another_key_does_not_open_it() {
        let sealed = sealer().seal(Purpose::Csrf, b"x");
        assert_eq!(Sealer::new(&[8; 32]).open(Purpose::Csrf, &sealed), Err(NotOurs));
    }

    #[test]
    fn a_change_of_any_byte_is_noticed() {
        let sealed = sealer().seal(Purpose::Csrf, b"text");
        let bytes = URL_SAFE_NO_PAD.decode(&sealed).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let changed = URL_SAFE_NO_PAD.encode(changed);
            assert_eq!(sealer().open(Purpose::Csrf, &changed), Err(NotOurs), "byte {at}");
        }
        for len in 0..sealed.len() {
            assert_eq!(sealer().open(Purpose::Csrf, &sealed[..len]), Err(NotOurs));
        }
    }

    #[test]
    fn a_code_is_the_same_for_the_same_and_another_for_another() {
        let code = |key: u8, subject: &str| Sealer::new(&[key; 32]).code(subject);
        assert_eq!(code(7, "grant-1").expose(), code(7, "grant-1").expose());
        assert_ne!(code(7, "grant-1").expose(), code(7, "grant-2").expose());
        assert_ne!(code(7, "grant-1").expose(), code(8, "grant-1").expose());
        let code = code(7, "grant-1");
        assert_eq!(code.expose().len(), 32);
        assert!(code.expose().bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }

    #[test]
    fn what_an_earlier_version_sealed_still_opens() {
        // Made from the description above with another library; nonce 0 to 11.
        let sealed = "AQABAgMEBQYHCAkKC6XQqWQiwWMvgZEcHrs7KNLZseY03oI";
        assert_eq!(*sealer().open(Purpose::Cookie("session"), sealed).unwrap(), b"golden");
    }
}

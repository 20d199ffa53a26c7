//! `[secrets]`: the encryption key and the signing keys. What is left out is kept in the data
//! folder (`data_dir`), made there on first start.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::SecretString;

/// The keys of this service. Everything left out is made in the data folder on first start.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SecretsSection {
    /// The key that cookies and stored secrets are encrypted with: 32 bytes as 64 hexadecimal
    /// digits. If it changes, everybody has to log in again and stored secrets are lost.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub encryption: Option<SecretString>,
    /// A file with that key.
    pub encryption_file: Option<PathBuf>,
    /// The keys that tokens are signed with; at least one should be RSA.
    pub keys: Option<Vec<KeySection>>,
    /// A folder of further key files (PEM or DER, not encrypted).
    pub keys_dir: Option<PathBuf>,
}

/// A private key that tokens are signed with: RSA, or EC on P-256, P-384 or secp256k1.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
pub struct KeySection {
    /// The key's id in tokens. Left out, it is made from the key (RFC 7638).
    pub kid: Option<String>,
    /// The key in PEM.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub key: Option<SecretString>,
    /// A file with the key, in PEM or DER.
    pub key_file: Option<PathBuf>,
    /// The password of an encrypted key (PKCS#8).
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub password: Option<SecretString>,
    /// A file with that password.
    pub password_file: Option<PathBuf>,
}

/// `[secrets]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secrets {
    /// The key for cookies and secrets at rest.
    pub encryption: EncryptionKey,
    /// The signing keys in the order they were given: `keys`, then `keys_dir` by file name; or
    /// those of the data folder.
    pub keys: Vec<KeySource>,
}

/// 32 bytes, wiped when dropped, printed as `…`.
#[derive(Clone, PartialEq, Eq)]
pub struct EncryptionKey(Zeroizing<[u8; 32]>);

impl EncryptionKey {
    /// Takes the key over.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key itself; what is done with it is the caller's care.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(bytes))
    }
}

impl std::fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// A signing key as it was found; `crypto` reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct KeySource {
    /// The key id, if one was given.
    pub kid: Option<String>,
    /// PEM or DER.
    pub data: Zeroizing<Vec<u8>>,
    /// The password of an encrypted key.
    pub password: Option<SecretString>,
    /// Where it was found, for messages: a file or `secrets.keys[0].key`.
    pub from: String,
}

impl std::fmt::Debug for KeySource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeySource")
            .field("kid", &self.kid)
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

/// The encryption key of the configuration; `None` after saying what is wrong.
pub(super) fn resolve_encryption(
    written: &SecretsSection,
    r: &mut Resolver<'_>,
) -> Option<EncryptionKey> {
    // A file that cannot be read was reported when the files were read.
    let text = written.encryption.as_ref()?.expose();
    let key = EncryptionKey::from_hex(text);
    if key.is_none() {
        let message = format!(
            "must be 32 bytes written as 64 hexadecimal digits (0-9, a-f); this has {} characters",
            text.chars().count()
        );
        r.error(&KeyPath::root().key("secrets").key("encryption"), message);
    }
    key
}

/// The keys of the configuration; `None` if it names none, so that the data folder's count.
pub(super) fn resolve_keys(
    written: &SecretsSection,
    r: &mut Resolver<'_>,
) -> Option<Vec<KeySource>> {
    if written.keys.is_none() && written.keys_dir.is_none() {
        return None;
    }
    let at = KeyPath::root().key("secrets");
    let told = r.problems.len();
    let mut keys = Vec::new();
    for (index, section) in written.keys.iter().flatten().enumerate() {
        let at = at.key("keys").index(index);
        let duplicate =
            section.kid.is_some() && keys.iter().any(|other: &KeySource| other.kid == section.kid);
        if duplicate {
            r.error(&at.key("kid"), "another key has the same kid");
        }
        keys.extend(resolve_key(section, &at, r));
    }
    if let Some(dir) = &written.keys_dir {
        match super::data_dir::read_keys(dir) {
            Ok(found) => keys.extend(found),
            Err(error) => r.error(&at.key("keys_dir"), error),
        }
    }
    if keys.is_empty() && r.problems.len() == told {
        r.error(&at, "there is no signing key; leave `keys` and `keys_dir` out to have them made");
    }
    Some(keys)
}

fn resolve_key(section: &KeySection, at: &KeyPath, r: &mut Resolver<'_>) -> Option<KeySource> {
    let (data, from) = match (&section.key, &section.key_file) {
        (Some(key), _) => {
            (Zeroizing::new(key.expose().as_bytes().to_vec()), at.key("key").to_string())
        }
        // A file that cannot be read was reported when the files were read.
        (None, Some(file)) => {
            (Zeroizing::new(std::fs::read(file).ok()?), file.display().to_string())
        }
        (None, None) => {
            r.error(at, "needs `key_file` (or `key`)");
            return None;
        }
    };
    Some(KeySource { kid: section.kid.clone(), data, password: section.password.clone(), from })
}

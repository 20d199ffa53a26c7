//! The secrets that nobody configured: taken from the data folder, or made there.

use super::data_dir::{DataDir, DataDirError, Generate, StoredSecret};
use super::resolve::Resolver;
use super::secrets::{EncryptionKey, KeySource, SecretsSection, resolve_encryption, resolve_keys};
use super::settings::Settings;
use super::source::KeyPath;
use crate::domain::SecretString;

/// What to do about secrets that are neither configured nor stored in the data folder.
pub enum Missing<'a, 'b> {
    /// It is a problem.
    Refuse,
    /// Nothing: the settings will not be used.
    Accept,
    /// Make them.
    Make(&'a mut Generate<'b>),
}

/// Fills in the secrets.
pub struct Stored<'a, 'b, 'c, 'd> {
    /// The data folder.
    pub data_dir: &'a DataDir,
    /// What to do about what is nowhere.
    pub missing: Missing<'b, 'c>,
    /// Takes the problems.
    pub r: &'a mut Resolver<'d>,
}

impl Stored<'_, '_, '_, '_> {
    /// Puts the configured secrets, or else the stored ones, into `settings`.
    pub fn fill(
        &mut self,
        settings: &mut Settings,
        section: &SecretsSection,
        matrix_secret: Option<SecretString>,
    ) {
        let secrets = KeyPath::root().key("secrets");
        let given = section.encryption.is_some() || section.encryption_file.is_some();
        let encryption =
            if given { resolve_encryption(section, self.r) } else { self.encryption(&secrets) };
        if let Some(key) = encryption {
            settings.secrets.encryption = key;
        }
        // A `secret_file` that is still there could not be read: that has been said.
        let at = KeyPath::root().key("matrix");
        let unread = self.r.is_written(&at.key("secret_file"));
        let secret = match matrix_secret {
            None if !unread => self.secret(StoredSecret::Matrix, &at.key("secret")),
            configured => configured,
        };
        if let Some(secret) = secret {
            settings.matrix.secret = secret;
        }
        settings.secrets.keys = match resolve_keys(section, self.r) {
            Some(keys) => keys,
            None => self.keys(&secrets.key("keys")),
        };
        for message in self.data_dir.exposed() {
            self.r.warn(&KeyPath::root(), message);
        }
    }

    fn encryption(&mut self, at: &KeyPath) -> Option<EncryptionKey> {
        let at = at.key("encryption");
        let text = self.secret(StoredSecret::Encryption, &at)?;
        let key = EncryptionKey::from_hex(text.expose());
        if key.is_none() {
            let file = self.data_dir.secret_path(StoredSecret::Encryption);
            let message = format!(
                "{} is not 64 hexadecimal digits; restore it from a backup",
                file.display()
            );
            self.r.error(&at, message);
        }
        key
    }

    fn secret(&mut self, which: StoredSecret, at: &KeyPath) -> Option<SecretString> {
        let found = match (self.data_dir.secret(which), &mut self.missing) {
            (Ok(None), Missing::Make(generate)) => {
                self.data_dir.make_secret(which, generate).map(Some)
            }
            (Ok(None), Missing::Refuse) => Err(DataDirError::File(self.not_made_yet())),
            (found, _) => found,
        };
        found.map_err(|error| self.say(at, &error)).ok().flatten()
    }

    fn keys(&mut self, at: &KeyPath) -> Vec<KeySource> {
        let found = match (self.data_dir.keys(), &mut self.missing) {
            (Ok(keys), Missing::Make(generate)) if keys.is_empty() => {
                self.data_dir.make_keys(generate)
            }
            (Ok(keys), Missing::Refuse) if keys.is_empty() => {
                Err(DataDirError::File(self.not_made_yet()))
            }
            (found, _) => found,
        };
        found.map_err(|error| self.say(at, &error)).unwrap_or_default()
    }

    fn say(&mut self, at: &KeyPath, error: &DataDirError) {
        match error {
            // The same for every secret: once is enough.
            DataDirError::Folder(message) => self.r.error(&KeyPath::root(), message),
            DataDirError::File(message) => self.r.error(at, message),
        }
    }

    fn not_made_yet(&self) -> String {
        format!(
            "is not configured, and the data folder {} does not hold one yet; the first start of \
             `postern server` makes it",
            self.data_dir.path().display()
        )
    }
}

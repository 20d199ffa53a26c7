//! From the configuration to what the flows work with: the same for the server and for a
//! `manage` that opens the data folder itself.

use std::sync::Arc;

use anyhow::Context as _;
use zeroize::Zeroizing;

use super::{Global, output};
use crate::clock::Clock;
use crate::config::matrix::HomeserverKind;
use crate::config::passwords::{self as written, Passwords};
use crate::config::secrets::KeySource;
use crate::config::{self, Generate, Settings};
use crate::crypto::password::{Algorithm, Argon2Cost, Hasher, Scheme, Schemes};
use crate::crypto::{Keystore, Mint, Sealer, SigningKey};
use crate::domain::SecretString;
use crate::flows::activity::ActivityLog;
use crate::flows::captcha::Providers;
use crate::flows::client_keys::ClientKeys;
use crate::flows::device_grant::DevicePaces;
use crate::flows::limits::Limits;
use crate::flows::{self, Context};
use crate::homeserver::{Homeserver, ReadOnly, Synapse, SynapseAdmin};
use crate::jobs::{Mails, Outbox};
use crate::mail::Postman;
use crate::outbound::Client;
use crate::store::{Checker, Options, Store};
use crate::web::site::renderer;

/// What to do when the operator's own pages cannot be made.
const BROKEN_PAGES: &str = "the pages cannot be made; `postern templates check` tells more";

/// Reads the configuration and says on standard error what deserves a look in it. What is neither
/// configured nor stored yet (keys, secrets) is made in the data folder.
pub(crate) fn load(global: &Global) -> anyhow::Result<Settings> {
    let mint = Mint::system();
    let loaded = config::load_or_generate(
        &global.sources(),
        &mut Generate { random: &mut || mint.bytes(), signing_keys: &mut || new_keys(&mint) },
    )?;
    for warning in &loaded.warnings {
        output::note(&warning.to_string());
    }
    Ok(loaded.settings)
}

/// One key of each kind: RSA for every client, the curves for those that want them.
fn new_keys(mint: &Mint) -> Vec<(String, Zeroizing<String>)> {
    [
        ("rsa", SigningKey::generate_rsa(mint)),
        ("p256", SigningKey::generate_p256(mint)),
        ("p384", SigningKey::generate_p384(mint)),
        ("secp256k1", SigningKey::generate_k256(mint)),
    ]
    .into_iter()
    .map(|(name, key)| (format!("{name}.pem"), key.to_pkcs8_pem()))
    .collect()
}

/// Puts together what the flows work with, opening the store. The error of a folder that is in
/// use can be downcast to [`crate::store::OpenError`].
pub(crate) async fn build(settings: Settings) -> anyhow::Result<Context> {
    let keystore = keystore(&settings.secrets.keys)?;
    let passwords = hasher(&settings.passwords)?;
    let homeserver = homeserver(&settings, Client::new());
    let clock = Clock::system();
    let renderer = Arc::new(renderer(&settings).context(BROKEN_PAGES)?);
    let postman = Postman::new(&settings, renderer);
    let sealer = Sealer::new(settings.secrets.encryption.expose());
    let store = open(&settings).await?;
    let mails = Mails::new(store.clone(), postman, sealer.clone(), clock.clone(), Mint::system());
    let policy = flows::policy::load(&settings, &keystore)?;
    flows::policy::restore(&policy, &store).await?;
    Ok(Context {
        policy,
        outbox: Outbox::new(store.clone(), Arc::clone(&homeserver), clock.clone(), Mint::system()),
        limits: Limits::new(&settings.rate_limiting),
        sealer,
        mails,
        mint: Mint::system(),
        activity: ActivityLog::default(),
        started_at: clock.now(),
        client_keys: ClientKeys::new(settings.oauth.jwks_uri_allowed_networks.clone()),
        captcha_providers: Providers::default(),
        device_paces: DevicePaces::default(),
        settings,
        store,
        homeserver,
        clock,
        passwords,
        keystore,
    })
}

/// Opens the store of the data folder; that can take seconds after an unclean stop.
async fn open(settings: &Settings) -> anyhow::Result<Store> {
    let folder = settings.storage.path.join("store");
    let cache_capacity = u64::from(settings.storage.cache_capacity_mib) << 20;
    let options = Options { cache_capacity, checker: Checker::ThisBinary, ..Options::default() };
    let opened = tokio::task::spawn_blocking(move || Store::open(&folder, &options)).await?;
    Ok(opened?)
}

/// The homeserver, by `matrix.kind`.
pub(crate) fn homeserver(settings: &Settings, client: Client) -> Arc<dyn Homeserver> {
    let matrix = &settings.matrix;
    let (name, endpoint) = (matrix.homeserver.clone(), matrix.endpoint.clone());
    let secret = matrix.secret.clone();
    match matrix.kind {
        HomeserverKind::Synapse => Arc::new(Synapse::new(client, name, endpoint, secret)),
        HomeserverKind::SynapseLegacy => {
            Arc::new(SynapseAdmin::new(client, name, endpoint, secret))
        }
        HomeserverKind::SynapseReadOnly => {
            let inner = Synapse::new(client, name, endpoint, secret);
            Arc::new(ReadOnly::new(Arc::new(inner)))
        }
    }
}

fn keystore(sources: &[KeySource]) -> anyhow::Result<Keystore> {
    let keys = sources
        .iter()
        .map(|source| {
            let password = source.password.as_ref().map(SecretString::expose);
            SigningKey::from_bytes(&source.data, password, source.kid.clone())
                .with_context(|| format!("the signing key in {} cannot be used", source.from))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Keystore::new(keys)?)
}

fn hasher(passwords: &Passwords) -> anyhow::Result<Hasher> {
    let scheme = |scheme: &written::Scheme| Scheme {
        version: scheme.version,
        algorithm: match scheme.algorithm {
            written::Algorithm::Argon2id { memory_kib, iterations, parallelism } => {
                Algorithm::Argon2id(Argon2Cost {
                    memory_kib,
                    passes: iterations,
                    lanes: parallelism,
                })
            }
            written::Algorithm::Bcrypt { cost } => Algorithm::Bcrypt { cost },
            written::Algorithm::Pbkdf2 { iterations } => Algorithm::Pbkdf2 { rounds: iterations },
        },
        pepper: scheme.pepper.clone(),
        unicode_normalization: scheme.unicode_normalization,
    };
    let mut schemes: Vec<_> = passwords.schemes.iter().map(scheme).collect();
    if schemes.is_empty() {
        // Passwords are switched off; the flows refuse them before they come here.
        let algorithm = Algorithm::Argon2id(Argon2Cost::default());
        schemes.push(Scheme { version: 1, algorithm, pepper: None, unicode_normalization: false });
    }
    Ok(Hasher::new(Schemes::new(schemes)?))
}

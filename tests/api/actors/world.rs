//! The service, put together as `postern server` does, but for the clock, the homeserver and the
//! cost of passwords.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use postern::clock::Clock;
use postern::config::{self, Generate, Settings, Sources};
use postern::crypto::password::{Algorithm, Argon2Cost, Hasher, Scheme, Schemes};
use postern::crypto::{Keystore, Mint, Sealer, SigningKey};
use postern::domain::{Doer, Timestamp};
use postern::flows::activity::ActivityLog;
use postern::flows::captcha::Providers;
use postern::flows::client_keys::ClientKeys;
use postern::flows::device_grant::DevicePaces;
use postern::flows::limits::Limits;
use postern::flows::sync_providers::sync_providers;
use postern::flows::{self, Context, sync_clients};
use postern::homeserver::fake::Fake;
use postern::jobs::{Mails, Outbox};
use postern::mail::Postman;
use postern::store::{Options, Store};
use postern::web::server::bind;
use postern::web::site::{Site, renderer};
use postern::web::urls::Urls;
use tempfile::TempDir;

use super::{Admin, Browser, Homeserver, Http, MatrixClient, OAuthClient, Tokens};

/// When the tests begin, in seconds since 1970.
const START: i64 = 1_800_000_000;

/// A running service and all around it.
pub struct World {
    pub http: Http,
    pub clock: Clock,
    pub homeserver: Homeserver,
    pub admin: Admin,
    server: ServerHandle,
    _folder: TempDir,
}

impl World {
    /// `https://auth.example.com/` for `example.com`.
    pub async fn new() -> Self {
        Self::with("").await
    }

    /// With `more` in its configuration, which wins.
    pub async fn with(more: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let settings = settings(folder.path(), &socket, more);
        let clock = Clock::manual(Timestamp::from_millis(START * 1000));
        let fake = Arc::new(Fake::new("example.com"));
        let ctx = Arc::new(context(settings, folder.path(), clock.clone(), Arc::clone(&fake)));
        sync_clients::sync_clients(&ctx, &Doer::system(), &ctx.settings.clients, false, false)
            .await
            .unwrap();
        sync_providers(&ctx, &ctx.settings.upstream_oauth2.providers).await.unwrap();
        let http_settings = &ctx.settings.http;
        let site = Data::new(Site {
            urls: Urls::new(http_settings.public_base.clone(), http_settings.issuer.clone()),
            renderer: Arc::clone(ctx.mails.postman().composer().renderer()),
            ctx: Arc::clone(&ctx),
        });
        let server = bind(&site, &http_settings.listeners[0]).await.unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        let http = Http::new(socket);
        Self {
            homeserver: Homeserver::new(http.clone(), fake),
            admin: Admin::new(ctx),
            http,
            clock,
            server: handle,
            _folder: folder,
        }
    }

    /// With alice, who has a password.
    pub async fn with_alice() -> Self {
        let world = Self::new().await;
        world.admin.new_user("alice").await;
        world
    }

    /// A browser that nobody is signed in with.
    pub fn browser(&self) -> Browser {
        Browser::new(self.http.clone())
    }

    /// A client of the compatibility API.
    pub fn matrix_client(&self) -> MatrixClient {
        MatrixClient::new(self.http.clone())
    }

    /// A public client, newly registered.
    pub async fn client(&self) -> OAuthClient {
        OAuthClient::register(&self.http).await
    }

    /// A public client that alice let in, from a browser of its own.
    pub async fn signed_in(&self, scope: &str) -> (OAuthClient, Tokens) {
        let client = self.client().await;
        let tokens = client.sign_in(&mut self.browser(), "alice", scope).await;
        (client, tokens)
    }

    /// Lets time go by.
    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// The present, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.clock.now().as_secs()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(self.server.stop(false));
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn settings(folder: &Path, socket: &Path, more: &str) -> Settings {
    let keys = fixtures().join("keys");
    let translations = fixtures().join("pages/translations");
    let (keys, socket, translations) = (keys.display(), socket.display(), translations.display());
    let base = format!(
        r#"
        [http]
        public_base = "https://auth.example.com/"
        [[http.listeners]]
        resources = [
            "discovery", "human", "oauth", "compat", "assets", "wellknown", "health", "console",
            "adminapi"
        ]
        binds = [{{ socket = "{socket}" }}]
        [matrix]
        homeserver = "example.com"
        secret = "{}"
        [secrets]
        encryption = "{}"
        keys = [
            {{ key_file = "{keys}/rsa-2048.pkcs8.pem", kid = "rsa" }},
            {{ key_file = "{keys}/p256.pkcs8.pem", kid = "p256" }},
        ]
        [rate_limiting.login]
        per_ip = {{ burst = 1000, per_second = 1000.0 }}
        [templates]
        translations_path = "{translations}"
        "#,
        Homeserver::SECRET,
        "0f".repeat(32),
    );
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let sources = Sources {
        files: vec![
            file("base.toml", &base),
            file("more.toml", &more.replace("{socket}", &socket.to_string())),
        ],
        env: Vec::new(),
        data_dir: Some(folder.to_owned()),
    };
    let mut generate = Generate {
        random: &mut || unreachable!("the secrets are configured"),
        signing_keys: &mut || unreachable!("the keys are configured"),
    };
    let loaded = config::load_or_generate(&sources, &mut generate);
    loaded.unwrap_or_else(|problems| panic!("{problems}")).settings
}

fn context(settings: Settings, folder: &Path, clock: Clock, homeserver: Arc<Fake>) -> Context {
    let mint = Mint::system();
    let options = Options { cache_capacity: 4 << 20, ..Options::default() };
    let store = Store::open(&folder.join("store"), &options).unwrap();
    let key = |source: &config::secrets::KeySource| {
        SigningKey::from_bytes(&source.data, None, source.kid.clone()).unwrap()
    };
    let keys = settings.secrets.keys.iter().map(key).collect();
    let scheme = Scheme {
        version: 1,
        algorithm: Algorithm::Argon2id(Argon2Cost { memory_kib: 8, passes: 1, lanes: 1 }),
        pepper: None,
        unicode_normalization: false,
    };
    let postman = Postman::new(&settings, Arc::new(renderer(&settings).unwrap()));
    let sealer = Sealer::new(settings.secrets.encryption.expose());
    let keystore = Keystore::new(keys).unwrap();
    let policy = flows::policy::load(&settings, &keystore).unwrap();
    Context {
        policy,
        mails: Mails::new(store.clone(), postman, sealer.clone(), clock.clone(), mint.clone()),
        outbox: Outbox::new(store.clone(), homeserver.clone(), clock.clone(), mint.clone()),
        limits: Limits::new(&settings.rate_limiting),
        sealer,
        activity: ActivityLog::default(),
        started_at: clock.now(),
        client_keys: ClientKeys::new(settings.oauth.jwks_uri_allowed_networks.clone()),
        captcha_providers: Providers::default(),
        device_paces: DevicePaces::default(),
        passwords: Hasher::new(Schemes::new(vec![scheme]).unwrap()),
        keystore,
        settings,
        store,
        homeserver,
        clock,
        mint,
    }
}

/// The parameters of a URL's query or fragment.
pub fn query(text: &str) -> HashMap<String, String> {
    let parameters = url::form_urlencoded::parse(text.as_bytes());
    parameters.map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

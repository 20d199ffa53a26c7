//! Starts a Synapse of its own for a test: SQLite in a temporary folder, a port of its own.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use postern::domain::{Id, SecretString, UserId};
use postern::homeserver::{Homeserver, Synapse, SynapseAdmin};
use postern::outbound::{Client, Method, Request, StatusCode};
use serde_json::Value;
use tempfile::TempDir;
use url::Url;

use super::auth::Auth;

pub const SERVER_NAME: &str = "example.com";
const SECRET: &str = "the-shared-secret";

/// Which of Synapse's two delegations is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Modern,
    Legacy,
}

/// A running Synapse.
pub struct Server {
    pub kind: Kind,
    pub endpoint: Url,
    pub auth: Auth,
    client: Client,
    child: Child,
    folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A user id that differs by `n`.
pub fn sub(n: u128) -> UserId {
    UserId::from_ulid(ulid::Ulid::from(n))
}

/// Starts a Synapse, or says why not.
pub async fn start() -> Option<Server> {
    let Some(python) = std::env::var_os("POSTERN_TEST_SYNAPSE").map(PathBuf::from) else {
        eprintln!("skipped: POSTERN_TEST_SYNAPSE names no python with Synapse");
        return None;
    };
    let kind = kind_of(&python);
    let folder = tempfile::tempdir().unwrap();
    let auth = Auth::start().await;
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let config = folder.path().join("homeserver.yaml");
    std::fs::write(&config, homeserver_yaml(kind, port, &auth.base, &folder)).unwrap();
    let log = std::fs::File::create(folder.path().join("log")).unwrap();
    let synapse = |more: &[&str]| {
        let mut command = Command::new(&python);
        command.args(["-m", "synapse.app.homeserver", "-c"]).arg(&config).args(more);
        command.current_dir(folder.path()).stdin(Stdio::null());
        command.stdout(log.try_clone().unwrap()).stderr(log.try_clone().unwrap());
        command
    };
    let status = synapse(&["--generate-keys"]).status().unwrap();
    let mut server = Server {
        kind,
        endpoint: format!("http://127.0.0.1:{port}/").parse().unwrap(),
        auth,
        client: Client::new(),
        child: synapse(&[]).spawn().unwrap(),
        folder,
    };
    assert!(status.success(), "{}", server.log());
    server.wait_until_up().await;
    Some(server)
}

fn kind_of(python: &PathBuf) -> Kind {
    let code = "import synapse.config.mas as m; print(hasattr(m.MasConfig, 'secret'))";
    let code =
        format!("{code}; import synapse.config.experimental as e; print(hasattr(e, 'MSC3861'))");
    let output = Command::new(python).args(["-c", &code]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout);
    // Releases that know both are asked by the older one: it is what they are here for.
    if said.trim_end().ends_with("True") { Kind::Legacy } else { Kind::Modern }
}

fn homeserver_yaml(kind: Kind, port: u16, issuer: &str, folder: &TempDir) -> String {
    let folder = folder.path().display();
    let delegation = match kind {
        Kind::Modern => format!(
            "matrix_authentication_service:\n  enabled: true\n  endpoint: {issuer}\n  \
             secret: {SECRET}\n"
        ),
        Kind::Legacy => format!(
            "experimental_features:\n  msc3861:\n    enabled: true\n    issuer: {issuer}\n    \
             client_id: 0000000000000000000SYNAPSE\n    \
             client_auth_method: client_secret_basic\n    client_secret: client\n    \
             admin_token: {SECRET}\n"
        ),
    };
    format!(
        "server_name: {SERVER_NAME}\n\
         report_stats: false\n\
         suppress_key_server_warning: true\n\
         trusted_key_servers: []\n\
         signing_key_path: {folder}/signing.key\n\
         media_store_path: {folder}/media\n\
         pid_file: {folder}/pid\n\
         macaroon_secret_key: m\n\
         form_secret: f\n\
         password_config: {{ enabled: false }}\n\
         database: {{ name: sqlite3, args: {{ database: {folder}/db }} }}\n\
         listeners:\n  - {{ port: {port}, type: http, bind_addresses: [127.0.0.1], \
         resources: [{{ names: [client] }}] }}\n\
         {delegation}"
    )
}

impl Server {
    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    async fn wait_until_up(&mut self) {
        let start = Instant::now();
        let health = self.endpoint.join("health").unwrap();
        loop {
            let request = Request::new(Method::GET, health.clone());
            if self.client.send(request).await.is_ok_and(|answer| answer.status == StatusCode::OK) {
                return;
            }
            let ended = self.child.try_wait().unwrap();
            assert!(ended.is_none(), "Synapse ended: {ended:?}\n{}", self.log());
            assert!(start.elapsed() < Duration::from_mins(2), "{}", self.log());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Stops Synapse; its address stays.
    pub fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn homeserver(&self) -> Arc<dyn Homeserver> {
        self.homeserver_with_secret(SECRET)
    }

    pub fn homeserver_with_secret(&self, secret: &str) -> Arc<dyn Homeserver> {
        let secret = SecretString::new(secret.to_owned());
        let (client, name) = (self.client.clone(), SERVER_NAME.to_owned());
        match self.kind {
            Kind::Modern => Arc::new(Synapse::new(client, name, self.endpoint.clone(), secret)),
            Kind::Legacy => {
                Arc::new(SynapseAdmin::new(client, name, self.endpoint.clone(), secret))
            }
        }
    }

    /// What the client-server API answers to a user's token.
    pub async fn get(&self, token: &str, path: &str) -> (u16, Value) {
        let url = self.endpoint.join("_matrix/client/v3/").unwrap().join(path).unwrap();
        let token = SecretString::new(token.to_owned());
        let answer = self.client.send(Request::new(Method::GET, url).bearer(&token)).await.unwrap();
        (answer.status.as_u16(), serde_json::from_slice(&answer.body).unwrap())
    }

    /// A user's devices with their names, as the user sees them.
    pub async fn devices(&self, token: &str) -> Vec<(String, Option<String>)> {
        let (status, answer) = self.get(token, "devices").await;
        assert_eq!(status, 200, "{answer}");
        let mut devices: Vec<_> = answer["devices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|device| {
                let name = device["display_name"].as_str().map(ToOwned::to_owned);
                (device["device_id"].as_str().unwrap().to_owned(), name)
            })
            .collect();
        devices.sort();
        devices
    }
}

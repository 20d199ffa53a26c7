//! The real program on a data folder and a configuration of its own, with the server up or down.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::synapse::{SECRET, SERVER_NAME, Synapse};

/// How long something may take that happens by itself.
pub const EVENTUALLY: Duration = Duration::from_secs(60);

/// A program, its folder, and its homeserver.
pub struct Service {
    /// Its homeserver.
    pub synapse: Synapse,
    /// Where it listens.
    pub port: u16,
    folder: tempfile::TempDir,
    server: Option<Child>,
}

impl Service {
    /// With no server running.
    pub fn down() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = tempfile::tempdir().unwrap();
        let service = Self { synapse: Synapse::start(), port, folder, server: None };
        service.configure("");
        service
    }

    /// With the server running.
    pub fn up() -> Self {
        let mut service = Self::down();
        service.start();
        service
    }

    /// Writes the configuration, with `more` at its end.
    pub fn configure(&self, more: &str) {
        let (port, endpoint) = (self.port, &self.synapse.endpoint);
        let keys = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys");
        let mut text = String::new();
        write!(
            text,
            r#"
            [http]
            public_base = "http://127.0.0.1:{port}/"
            [[http.listeners]]
            name = "web"
            resources = ["discovery", "human", "oauth", "compat", "assets", "health"]
            binds = [{{ address = "127.0.0.1:{port}" }}]
            [matrix]
            homeserver = "{SERVER_NAME}"
            endpoint = "{endpoint}"
            secret = "{SECRET}"
            [secrets]
            keys = [{{ key_file = "{}" }}]
            {more}
            "#,
            keys.join("rsa-2048.pkcs8.pem").display()
        )
        .unwrap();
        std::fs::write(self.config(), text).unwrap();
    }

    /// The configuration file.
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("postern.toml")
    }

    /// The data folder.
    pub fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A file of the test's own.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The program, to be given arguments.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postern"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("POSTERN_") {
                command.env_remove(name);
            }
        }
        command
            .env("RUST_LOG", "postern=info")
            .current_dir(self.folder.path())
            .arg("--config")
            .arg(self.config())
            .arg("--data-dir")
            .arg(self.data_dir())
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self.command().args(arguments).output().unwrap())
    }

    /// Runs `manage … --json`, which must succeed, for its record.
    pub fn manage(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[&["manage", "--json"], arguments].concat());
        assert_eq!(ran.code(), 0, "manage {arguments:?}: {}", ran.stderr());
        serde_json::from_str(&ran.stdout()).unwrap()
    }

    /// Runs `manage …`, which must be refused, for its words.
    pub fn refused(&self, arguments: &[&str]) -> String {
        let ran = self.run(&[&["manage"], arguments].concat());
        assert_eq!(ran.code(), 1, "manage {arguments:?}: {} {}", ran.stdout(), ran.stderr());
        ran.stderr()
    }

    /// Starts the server and waits until it is well.
    pub fn start(&mut self) {
        let log = std::fs::File::create(self.folder.path().join("log")).unwrap();
        let child = self.command().arg("server").stdout(Stdio::null()).stderr(log).spawn().unwrap();
        self.server = Some(child);
        let begun = Instant::now();
        while self.run(&["healthcheck"]).code() != 0 {
            let ended = self.server.as_mut().unwrap().try_wait().unwrap();
            assert_eq!(ended, None, "the server ended: {}", self.log());
            assert!(begun.elapsed() < EVENTUALLY, "the server is not well: {}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// The process id of the server.
    pub fn pid(&self) -> u32 {
        self.server.as_ref().unwrap().id()
    }

    /// Kills the server as a crash would.
    pub fn crash(&mut self) {
        let mut server = self.server.take().unwrap();
        server.kill().unwrap();
        server.wait().unwrap();
    }

    /// Stops the server as a supervisor would; whether it ended well.
    pub fn stop(&mut self) -> bool {
        let mut server = self.server.take().unwrap();
        Command::new("kill").arg(server.id().to_string()).status().unwrap();
        server.wait().unwrap().success()
    }

    /// Sends a request to the running server: status and body.
    pub fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, Value) {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
             Content-Length: {length}\r\n{headers}\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap_or(Value::Null))
    }

    /// What introspection says of a token.
    pub fn introspect(&self, token: &str) -> Value {
        let headers = format!(
            "Authorization: Bearer {SECRET}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n"
        );
        let (status, body) =
            self.request("POST", "/oauth2/introspect", &headers, &format!("token={token}"));
        assert_eq!(status, 200, "{body}");
        body
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// What came of running the program.
pub struct Ran(pub Output);

impl Ran {
    /// Its exit code.
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap()
    }

    /// What it printed.
    pub fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    /// What it said.
    pub fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }
}

/// Waits until something is so that comes about by itself.
pub fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < EVENTUALLY, "it never came about that {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

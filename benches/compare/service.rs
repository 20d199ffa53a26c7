//! The service as its users run it: the binary, a configuration, a data folder. Passwords are
//! hashed as cheaply as can be and nobody is slowed down, so that neither is what is measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};

use crate::process::{Process, free_port};

/// What all users have for a password.
pub const PASSWORD: &str = "bench";
/// What the homeserver introspects with.
pub const SECRET: &str = "the secret that both sides of this measurement know";

/// A binary with its folder.
pub struct Service {
    binary: PathBuf,
    folder: PathBuf,
    homeserver: u16,
}

impl Service {
    /// `folder` is where its configurations, data folders and log go.
    pub fn new(binary: &Path, folder: &Path, homeserver: u16) -> Self {
        Self { binary: binary.to_owned(), folder: folder.to_owned(), homeserver }
    }

    /// Starts the server with the data folder `data`.
    pub async fn start(&self, data: &str) -> anyhow::Result<Process> {
        let port = free_port()?;
        self.configure(data, port)?;
        let log = fs::File::options().create(true).append(true).open(self.folder.join("log"))?;
        let mut command = self.command(data);
        command.arg("server").stdout(Stdio::null()).stderr(log);
        let hint = || format!("its log is {}", self.folder.join("log").display());
        Process::start(&mut command, port).await.with_context(hint)
    }

    /// Makes an account.
    pub fn register(&self, data: &str, username: &str) -> anyhow::Result<()> {
        let mut command = self.command(data);
        command.args(["manage", "register-user", username, "--yes"]);
        command.args(["--password", PASSWORD, "--ignore-password-complexity"]);
        let output = command.output()?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{username} could not be registered: {complaint}");
        Ok(())
    }

    /// A data folder in which there is nothing but the keys of another one.
    pub fn empty_folder(&self, data: &str, keys_of: &str) -> anyhow::Result<()> {
        for part in ["keys", "secrets"] {
            let (from, to) =
                (self.folder.join(keys_of).join(part), self.folder.join(data).join(part));
            fs::create_dir_all(&to)?;
            for file in fs::read_dir(from)? {
                let file = file?;
                fs::copy(file.path(), to.join(file.file_name()))?;
            }
        }
        Ok(())
    }

    /// The size of the binary in bytes.
    pub fn size(&self) -> anyhow::Result<u64> {
        Ok(fs::metadata(&self.binary)?.len())
    }

    fn command(&self, data: &str) -> Command {
        let mut command = Command::new(&self.binary);
        command.arg("--config").arg(self.config(data));
        command.arg("--data-dir").arg(self.folder.join(data));
        command
    }

    fn config(&self, data: &str) -> PathBuf {
        self.folder.join(format!("{data}.toml"))
    }

    fn configure(&self, data: &str, port: u16) -> anyhow::Result<()> {
        let homeserver = self.homeserver;
        let text = format!(
            r#"
[http]
public_base = "http://127.0.0.1:{port}/"

[[http.listeners]]
name = "web"
resources = ["discovery", "human", "oauth", "compat", "assets", "wellknown", "health"]
binds = [{{ address = "127.0.0.1:{port}" }}]

[matrix]
homeserver = "example.com"
endpoint = "http://127.0.0.1:{homeserver}/"
secret = "{SECRET}"

[passwords]
schemes = [{{ version = 1, algorithm = "argon2id", memory_kib = 8, iterations = 1 }}]

[rate_limiting.login]
per_ip = {{ burst = 1000000, per_second = 1000000.0 }}
per_account = {{ burst = 1000000, per_second = 1000000.0 }}
"#
        );
        Ok(fs::write(self.config(data), text)?)
    }
}

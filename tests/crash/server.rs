//! The real server on a data folder that outlives it.

use std::process::{Child, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::http;
use crate::support::service::Service;

/// The longest that a start may take. A start takes a fraction of a second; what is asked here is
/// that it does not hang, on any machine.
const START: Duration = Duration::from_secs(60);
/// The OAuth client of the configuration.
pub const CLIENT: &str = "00000000000000000000000001";
/// Where it is sent back to.
pub const CALLBACK: &str = "http://127.0.0.1:9/callback";

/// A service whose passwords are cheap and whose callers are never told to wait.
pub fn service() -> Service {
    let service = Service::down();
    service.configure(&format!(
        r#"
        [experimental]
        access_token_ttl = 86400
        compat_token_ttl = 86400
        [passwords]
        minimum_complexity = 0
        schemes = [{{ version = 1, algorithm = "argon2id", memory_kib = 8, iterations = 1 }}]
        [rate_limiting.login]
        per_ip = {{ burst = 1000000000, per_second = 1000000.0 }}
        per_account = {{ burst = 1000000000, per_second = 1000000.0 }}
        [[clients]]
        client_id = "{CLIENT}"
        client_auth_method = "none"
        redirect_uris = ["{CALLBACK}"]
        "#
    ));
    service
}

/// A running server.
pub struct Server<'a> {
    service: &'a Service,
    child: Child,
    begun: Instant,
}

impl<'a> Server<'a> {
    /// Starts one; it is not ready yet.
    pub fn start(service: &'a Service) -> Self {
        let log = service.file("log", "");
        let log = std::fs::File::options().append(true).open(log).unwrap();
        let child = service
            .command()
            .arg("server")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Self { service, child, begun: Instant::now() }
    }

    /// Waits until it answers; how long that took since its start.
    pub fn ready(&mut self) -> Duration {
        while !http::get(self.service.port, "/health", "").is_ok_and(|it| it.status == 200) {
            self.must_run();
            assert!(self.begun.elapsed() < START, "it does not start: {}", self.service.log());
            std::thread::sleep(Duration::from_millis(2));
        }
        self.begun.elapsed()
    }

    fn must_run(&mut self) {
        if let Some(status) = self.child.try_wait().unwrap() {
            panic!("the server ended by itself ({status}): {}", self.service.log());
        }
    }

    /// Ends it with SIGKILL; it must have run until then.
    pub fn kill(mut self) {
        self.must_run();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end with SIGTERM, and waits.
    pub fn terminate(mut self) -> ExitStatus {
        self.must_run();
        let pid = self.child.id().to_string();
        assert!(std::process::Command::new("kill").arg(pid).status().unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Server<'_> {
    fn drop(&mut self) {
        // After a failed test; otherwise it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

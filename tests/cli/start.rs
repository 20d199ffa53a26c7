//! A start that cannot succeed: a plain sentence that says what to do, and nothing is wiped.

mod configuration;
mod folder;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::PASSWORD;
use crate::support::service::{EVENTUALLY, Service};

/// A service that was used, and a token that it gave out. It is not running.
fn used() -> (Service, String) {
    let service = Service::down();
    service.manage(&["register-user", "alice", "--yes", "--password", PASSWORD]);
    let issued = service.manage(&["issue-compatibility-token", "alice", "DEVICE"]);
    let token = issued["access_token"].as_str().unwrap().to_owned();
    (service, token)
}

/// Starts the server, which must end by itself with an error; what it said.
fn refused(service: &Service) -> String {
    let said = service.file("said", "");
    let stderr = std::fs::File::create(&said).unwrap();
    let mut child = service.command().arg("server").stderr(stderr).spawn().unwrap();
    let begun = Instant::now();
    let text = || std::fs::read_to_string(&said).unwrap();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert_eq!(status.code(), Some(1), "{}", text());
            return text();
        }
        if begun.elapsed() > EVENTUALLY || text().contains("ready at") {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("the server started: {}", text());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// All files below a folder.
fn picture(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.append(&mut picture(&path));
        } else {
            files.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    files
}

/// Starts the server, which must have everything that it was told.
fn starts_whole(service: &mut Service, token: &str) {
    service.start();
    assert_eq!(service.introspect(token)["username"], "alice", "{}", service.log());
    assert!(service.stop(), "{}", service.log());
}

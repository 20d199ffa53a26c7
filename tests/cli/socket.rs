//! The socket between the command line and the server, and `healthcheck`.

use std::os::unix::fs::PermissionsExt;

use crate::support::service::{EVENTUALLY, Service};

#[test]
fn only_its_owner_reaches_the_socket_of_a_running_server() {
    let mut service = Service::up();
    let socket = service.data_dir().join("control.sock");
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&socket), 0o600);
    assert_eq!(mode(&service.data_dir()), 0o700);
    assert!(service.stop(), "{}", service.log());
    assert!(!socket.exists());
}

#[test]
fn a_socket_that_a_crash_left_behind_is_in_nobodys_way() {
    let mut service = Service::up();
    service.manage(&["register-user", "alice", "--yes"]);
    service.crash();
    assert!(service.data_dir().join("control.sock").exists());
    service.manage(&["promote-admin", "alice"]);
    service.start();
    assert_eq!(service.manage(&["list-admin-users"])["admins"][0]["username"], "alice");
}

#[test]
fn a_server_that_does_not_answer_is_named() {
    let service = Service::up();
    std::fs::remove_file(service.data_dir().join("control.sock")).unwrap();
    let why = service.refused(&["list-admin-users"]);
    assert!(why.contains(&format!("in use by process {}", service.pid())), "{why}");
}

#[test]
fn secrets_of_commands_are_not_logged() {
    let service = Service::up();
    let password = "a very particular password of alice";
    service.manage(&["register-user", "alice", "--yes", "--password", password]);
    let log = service.log();
    assert!(log.contains("register-user"), "{log}");
    assert!(!log.contains(password));
}

#[test]
fn healthcheck_tells_whether_the_server_is_well() {
    let mut service = Service::up();
    assert!(service.stop());
    let down = service.run(&["healthcheck"]);
    assert_eq!(down.code(), 1);
    assert!(down.stderr().contains("does not answer"), "{}", down.stderr());
    service.start();
    assert_eq!(service.run(&["healthcheck"]).code(), 0);
    let url = format!("http://127.0.0.1:{}/health", service.port);
    assert_eq!(service.run(&["healthcheck", "--url", &url]).code(), 0);
    let elsewhere = format!("http://127.0.0.1:{}/nothing-here", service.port);
    assert_eq!(service.run(&["healthcheck", "--url", &elsewhere]).code(), 1);
}

#[test]
fn healthcheck_asks_on_a_unix_socket_too() {
    let mut service = Service::down();
    let socket = service.file("unused", "").with_file_name("http.sock");
    let text = std::fs::read_to_string(service.config()).unwrap();
    let tcp = format!("address = \"127.0.0.1:{}\"", service.port);
    let unix = format!("socket = \"{}\"", socket.display());
    std::fs::write(service.config(), text.replace(&tcp, &unix)).unwrap();
    let begun = std::time::Instant::now();
    service.start();
    assert!(begun.elapsed() < EVENTUALLY);
    assert!(socket.exists());
}

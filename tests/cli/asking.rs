//! How arguments and passwords come in, and what is said when they do not.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::PASSWORD;
use crate::support::service::{Ran, Service};

/// Runs with something on standard input.
fn with_input(mut command: Command, input: &str) -> Ran {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Ran(child.wait_with_output().unwrap())
}

#[test]
fn a_password_comes_from_standard_input_or_a_file() {
    let service = Service::down();
    let mut command = service.command();
    command.args(["manage", "register-user", "alice", "--yes", "--password-file", "-"]);
    let ran = with_input(command, &format!("{PASSWORD}\n"));
    assert_eq!(ran.code(), 0, "{}", ran.stderr());
    assert!(!ran.stdout().contains("no password"), "{}", ran.stdout());
    let file = service.file("password", PASSWORD);
    service.manage(&["set-password", "alice", "--password-file", file.to_str().unwrap()]);
    let empty = service.file("empty", "\n");
    let why =
        service.refused(&["set-password", "alice", "--password-file", empty.to_str().unwrap()]);
    assert!(why.contains("there is no password in"), "{why}");
}

#[test]
fn a_person_at_a_terminal_is_asked() {
    let service = Service::down();
    let program = service.command();
    let words: Vec<_> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| word.to_str().unwrap().to_owned())
        .collect();
    // `script` gives the program a terminal.
    let mut terminal = Command::new("script");
    terminal.args(["-qec", &format!("{} manage register-user", words.join(" ")), "/dev/null"]);
    let mut child =
        terminal.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("script is there");
    let mut keyboard = child.stdin.take().unwrap();
    for line in ["alice", PASSWORD, PASSWORD, "y"] {
        // What is typed ahead of the hidden question would be thrown away with the echo.
        std::thread::sleep(std::time::Duration::from_millis(700));
        writeln!(keyboard, "{line}").unwrap();
    }
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(!said.contains(PASSWORD), "the password was shown: {said}");
    let admins = service.manage(&["list-admin-users"]);
    assert_eq!(admins["admins"][0]["mxid"], "@alice:example.com", "{said}");
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let service = Service::down();
    let why = service.refused(&["register-user"]);
    assert!(why.contains("give a USERNAME"), "{why}");
    service.manage(&["register-user", "alice", "--yes"]);
    let why = service.refused(&["set-password", "alice"]);
    assert!(why.contains("--password-file"), "{why}");
}

#[test]
fn what_cannot_be_understood_ends_with_two() {
    let service = Service::down();
    for arguments in [
        &["manage"][..],
        &["manage", "register-user", "--yes"],
        &["manage", "lock-user", "alice", "--erase"],
        &["manage", "no-such-verb"],
        &["no-such-command"],
        &[],
    ] {
        assert_eq!(service.run(arguments).code(), 2, "{arguments:?}");
    }
}

#[test]
fn the_sentences_name_who_was_meant() {
    let service = Service::down();
    let said = |arguments: &[&str]| {
        let ran = service.run(&[&["manage"], arguments].concat());
        assert_eq!(ran.code(), 0, "{}", ran.stderr());
        ran.stdout()
    };
    let text = said(&["register-user", "alice", "--yes"]);
    assert!(text.starts_with("Registered @alice:example.com ("), "{text}");
    assert!(text.contains("It has no password"), "{text}");
    assert_eq!(
        said(&["set-password", "alice", PASSWORD]),
        "Set the password of @alice:example.com.\n"
    );
    assert_eq!(
        said(&["kill-sessions", "alice", "--dry-run"]),
        "Would end 0 browser sessions, 0 application sessions, 0 compatibility sessions and 0 \
         personal access tokens of @alice:example.com.\n"
    );
    assert_eq!(said(&["lock-user", "alice"]), "@alice:example.com is locked.\n");
    assert_eq!(said(&["unlock-user", "alice"]), "@alice:example.com is unlocked.\n");
    assert!(said(&["issue-compatibility-token", "alice"]).contains("\nmct_"));
}

#[test]
fn completions_are_printed_for_every_shell() {
    let service = Service::down();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = service.run(&["completions", shell]);
        assert_eq!(ran.code(), 0);
        assert!(ran.stdout().contains("register-user"), "{shell}");
    }
}

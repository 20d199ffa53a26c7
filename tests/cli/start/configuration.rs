//! Configurations that are wrong.

use std::net::TcpListener;

use super::{picture, refused, starts_whole, used};
use crate::support::service::Service;

/// A change to a configuration that is right, and what is said about it.
struct Mistake {
    replace: (&'static str, &'static str),
    said: &'static str,
}

const fn mistake(from: &'static str, to: &'static str, said: &'static str) -> Mistake {
    Mistake { replace: (from, to), said }
}

/// Found before the data folder is looked at.
const MISTAKES: &[Mistake] = &[
    mistake(
        "public_base",
        "public_bas",
        "postern.toml:3: http.public_bas: there is no such key; did you mean `public_base`?",
    ),
    mistake("[matrix]", "[matrx]", "matrx: there is no such key; did you mean `matrix`?"),
    mistake("[http]", "[http", "postern.toml:2: cannot be read as TOML"),
    mistake("\"example.com\"", "true", "matrix.homeserver: must be text, not true or false"),
    mistake(
        "secret = \"a secret of the two of them\"",
        "secret_file = \"/nowhere/secret\"",
        "matrix.secret_file: cannot read /nowhere/secret: No such file",
    ),
    mistake(
        "\"health\"]",
        "\"helth\"]",
        "resources[5]: `helth` is not known here; did you mean `health`?",
    ),
    mistake("address = \"127.0.0.1:", "address = \"127.0.0.1;", "is not an address with a port"),
    mistake("name = \"web\"", "name = \"web\"\ntls = {}", "tls: needs `certificate_file`"),
    mistake("[secrets]", "[secrets]\nencryption = \"abcd\"", "this has 4 characters"),
    mistake("[secrets]", "[secrets]\nencryption_file = \"/dev/null\"", "/dev/null is empty"),
    mistake("rsa-2048.pkcs8.pem", "README.md", "README.md cannot be used: "),
    mistake("rsa-2048.pkcs8.pem", "missing.pem", "missing.pem: No such file"),
    mistake("rsa-2048.pkcs8.pem", "rsa-1024.pkcs1.pem", "rsa-1024.pkcs1.pem cannot be used: "),
    mistake("rsa-2048.pkcs8.pem", "rsa-2048.public.pem", "give the file that says `PRIVATE KEY`"),
    mistake("rsa-2048.pkcs8.pem", "rsa-2048.pbkdf2.pem", "give its `password`"),
    mistake("rsa-2048.pkcs8.pem", "ed25519.pkcs8.pem", "use an RSA, P-256, P-384 or secp256k1 key"),
];

/// Found once the data folder is open, when the sockets are to be made.
const SOCKETS: &[Mistake] = &[
    mistake(
        "name = \"web\"",
        "name = \"web\"\ntls = { certificate = \"a chain\", key = \"a key\" }",
        "TLS is not served by this version; put a reverse proxy in front",
    ),
    mistake("address = \"127.0.0.1", "address = \"192.0.2.1", "(listener `web`)"),
    mistake("address = \"127.0.0.1", "address = \"nowhere.invalid", "cannot listen on nowhere.inv"),
    mistake("binds = [", "binds = [{ socket = \"/nowhere/http.sock\" }, ", "/nowhere/http.sock"),
    mistake("binds = [", "binds = [{ socket = \"postern.toml\" }, ", "that is not a socket"),
];

fn make(service: &Service, mistake: &Mistake) {
    let right = std::fs::read_to_string(service.config()).unwrap();
    let (from, to) = mistake.replace;
    assert!(right.contains(from), "{from}");
    std::fs::write(service.config(), right.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_mistake_is_named_and_the_data_folder_is_not_touched() {
    let (mut service, token) = used();
    let before = picture(&service.data_dir());
    let mut others = Vec::new();
    for mistake in MISTAKES {
        service.configure("");
        make(&service, mistake);
        let said = refused(&service);
        if !said.contains(mistake.said) {
            others.push((mistake.replace.1, said));
        }
        assert!(picture(&service.data_dir()) == before, "{}", mistake.replace.1);
    }
    assert!(others.is_empty(), "{others:#?}");
    service.configure("");
    starts_whole(&mut service, &token);
}

#[test]
fn a_socket_that_cannot_be_had_is_named_and_the_data_folder_is_left_in_order() {
    let (mut service, token) = used();
    for mistake in SOCKETS {
        service.configure("");
        make(&service, mistake);
        let said = refused(&service);
        assert!(said.contains("error: cannot listen on "), "{}: {said}", mistake.replace.1);
        assert!(said.contains(mistake.said), "{}: {said}", mistake.replace.1);
        assert!(service.data_dir().join("store/clean").exists(), "{}", mistake.replace.1);
    }
    service.configure("");
    let occupant = TcpListener::bind(("127.0.0.1", service.port)).unwrap();
    let said = refused(&service);
    let expected = format!("cannot listen on 127.0.0.1:{} (listener `web`)", service.port);
    assert!(said.contains(&expected), "{said}");
    assert!(said.contains("another program listens there"), "{said}");
    drop(occupant);
    starts_whole(&mut service, &token);
}

#[test]
fn a_client_that_is_there_twice_is_named() {
    let (service, _) = used();
    let client = "[[clients]]\nclient_id = \"00000000000000000000000001\"\n\
                  client_auth_method = \"none\"\n";
    service.configure(&client.repeat(2));
    let said = refused(&service);
    assert!(said.contains("clients[1].client_id: "), "{said}");
    assert!(said.contains("00000000000000000000000001"), "{said}");
}

#[test]
fn a_mistake_in_the_environment_is_named() {
    let (service, _) = used();
    let ran = service.command().env("POSTERN_HTTP__ISUER", "x").arg("server").output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(said.contains("POSTERN_HTTP__ISUER: "), "{said}");
    assert!(said.contains("did you mean `POSTERN_HTTP__ISSUER`?"), "{said}");
}

#[test]
fn a_configuration_that_is_not_there_is_named() {
    let (service, _) = used();
    std::fs::remove_file(service.config()).unwrap();
    let said = refused(&service);
    assert!(said.contains("postern.toml: cannot be read: No such file"), "{said}");
}

/// What the service gives out is sealed with the key in its data folder.
#[test]
fn another_encryption_key_is_pointed_out_and_takes_nothing_away() {
    const CLIENT: &str = "[[clients]]\nclient_id = \"00000000000000000000000001\"\n\
                          client_auth_method = \"client_secret_basic\"\n\
                          client_secret = \"first\"\n";
    let (mut service, token) = used();
    service.configure(CLIENT);
    starts_whole(&mut service, &token);
    let key = service.data_dir().join("secrets/encryption");
    let right = std::fs::read(&key).unwrap();

    // The client is no longer configured, so nobody can seal its secret anew.
    service.configure("");
    std::fs::write(&key, "0f".repeat(32)).unwrap();
    starts_whole(&mut service, &token);
    let log = service.log();
    assert!(log.contains("sealed with another encryption key"), "{log}");
    assert!(log.contains("put the former key back"), "{log}");

    std::fs::write(&key, right).unwrap();
    service.start();
    assert!(!service.log().contains("another encryption key"), "{}", service.log());
    // 00000000000000000000000001:first
    let headers = "Authorization: Basic MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDE6Zmlyc3Q=\r\n\
                   Content-Type: application/x-www-form-urlencoded\r\n";
    let (status, told) =
        service.request("POST", "/oauth2/introspect", headers, &format!("token={token}"));
    assert_eq!((status, &told["active"]), (200, &serde_json::json!(true)));
}

#[test]
fn an_encryption_key_that_was_damaged_is_not_replaced() {
    let (service, _) = used();
    let key = service.data_dir().join("secrets/encryption");
    for harm in ["", "not hexadecimal digits\n"] {
        std::fs::write(&key, harm).unwrap();
        let said = refused(&service);
        assert!(said.contains("restore it from a backup"), "{said}");
        assert_eq!(std::fs::read_to_string(&key).unwrap(), harm);
    }
}

//! Starting with no configuration at all: what is made in the data folder, and how.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::super::bind::Bind;
use super::super::matrix::HomeserverKind;
use super::{Place, settings, start};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn without_configuration_everything_has_a_value_and_only_loopback_is_listened_on() {
    let place = Place::new();
    let settings = start(&place.sources(&[], &[])).unwrap().settings;
    assert_eq!(settings.http.public_base.as_str(), "http://localhost:8080/");
    assert_eq!(settings.http.issuer, "http://localhost:8080/");
    assert_eq!(
        settings.http.listeners[0].binds,
        [
            Bind::Tcp { address: "127.0.0.1:8080".parse().unwrap(), optional: false },
            Bind::Tcp { address: "[::1]:8080".parse().unwrap(), optional: true },
        ]
    );
    assert_eq!(settings.matrix.kind, HomeserverKind::Synapse);
    assert_eq!(settings.matrix.homeserver, "localhost:8008");
    assert_eq!(settings.matrix.endpoint.as_str(), "http://localhost:8008/");
    assert_eq!(settings.matrix.public_endpoint.as_str(), "http://localhost:8008/");
    assert_eq!(settings.matrix.secret.expose().len(), 64);
    assert_eq!(settings.secrets.keys.len(), 1);
}

#[test]
fn a_container_moves_the_default_listener_and_no_other() {
    let env = [("POSTERN_LISTEN", "0.0.0.0:8080")];
    let binds = |files: &[(&str, &str)]| {
        let loaded = start(&Place::new().sources(files, &env)).unwrap();
        assert_eq!(loaded.warnings, []);
        loaded.settings.http.listeners[0].binds.clone()
    };
    let tcp = |address: &str| Bind::Tcp { address: address.parse().unwrap(), optional: false };
    assert_eq!(binds(&[]), [tcp("0.0.0.0:8080")]);
    let text = "
[[http.listeners]]
resources = [\"human\"]
binds = [{ address = \"127.0.0.1:8080\" }]
";
    assert_eq!(binds(&[("a.toml", text)]), [tcp("127.0.0.1:8080")]);
    assert_eq!(
        Place::new().problems(&[], &[("POSTERN_LISTEN", "everywhere")]),
        [
            "POSTERN_LISTEN: http.listeners[0].binds[0].address: `everywhere` is not an address with \
             a port, as in 127.0.0.1:8080 or [::]:8080"
        ]
    );
}

#[test]
fn secrets_are_made_once_and_only_the_owner_can_read_them() {
    let place = Place::new();
    let sources = place.sources(&[], &[]);
    let first = start(&sources).unwrap();
    assert_eq!(first.warnings, []);
    let second = start(&sources).unwrap();
    assert_eq!(first.settings, second.settings);
    assert_eq!(first.settings.secrets.encryption.expose(), &[1; 32]);
    assert_eq!(first.settings.matrix.secret.expose(), "02".repeat(32));
    let data = place.0.path().join("data");
    for file in ["secrets/encryption", "secrets/matrix_secret", "keys/rsa.pem"] {
        assert_eq!(mode(&data.join(file)), 0o600, "{file}");
    }
    for folder in ["", "secrets", "keys"] {
        assert_eq!(mode(&data.join(folder)), 0o700, "{folder}");
    }
    let mut names: Vec<_> = std::fs::read_dir(&data)
        .unwrap()
        .chain(std::fs::read_dir(data.join("secrets")).unwrap())
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["encryption", "keys", "matrix_secret", "secrets"], "nothing is left over");
}

#[test]
fn configured_secrets_are_not_made_again() {
    let place = Place::new();
    let text = format!(
        "[matrix]\nsecret = \"s\"\n[secrets]\nencryption = \"{}\"\nkeys = [{{ key = \"k\" }}]\n",
        "0f".repeat(32)
    );
    let settings = start(&place.sources(&[("a.toml", &text)], &[])).unwrap().settings;
    assert_eq!(settings.secrets.encryption.expose(), &[0x0f; 32]);
    assert_eq!(settings.matrix.secret.expose(), "s");
    assert_eq!(&**settings.secrets.keys[0].data, b"k");
    assert!(!place.0.path().join("data").exists());
}

#[test]
fn nothing_is_made_for_a_configuration_that_is_wrong() {
    let place = Place::new();
    start(&place.sources(&[("a.toml", "[htp]\n")], &[])).unwrap_err();
    assert!(!place.0.path().join("data").exists());
}

#[test]
fn reading_alone_makes_nothing() {
    let place = Place::new();
    let problems = super::super::load(&place.sources(&[], &[])).unwrap_err();
    let problems = place.without_path(&problems.to_string());
    let sentence = "is not configured, and the data folder data does not hold one yet; the first \
                    start of `postern server` makes it";
    assert_eq!(
        problems,
        format!(
            "the configuration has 3 problems\n  matrix.secret: {sentence}\n  \
             secrets.encryption: {sentence}\n  secrets.keys: {sentence}"
        )
    );
    assert!(!place.0.path().join("data").exists());
}

#[test]
fn a_file_in_the_place_of_the_data_folder_is_a_plain_problem() {
    let place = Place::new();
    place.file("data", "");
    let problems = start(&place.sources(&[], &[])).unwrap_err();
    let problems: Vec<String> =
        problems.0.iter().map(|problem| place.without_path(&problem.to_string())).collect();
    assert_eq!(problems, ["the data folder data is not a folder"]);
}

#[test]
fn a_secret_that_others_can_read_is_pointed_out() {
    let place = Place::new();
    let sources = place.sources(&[], &[]);
    start(&sources).unwrap();
    let file = place.0.path().join("data/secrets/encryption");
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).unwrap();
    let warnings = start(&sources).unwrap().warnings;
    assert_eq!(
        place.without_path(&warnings[0].to_string()),
        "data/secrets/encryption can be read by other users of this machine; run \
         `chmod 600 data/secrets/encryption`"
    );
}

#[test]
fn a_stored_secret_that_was_damaged_is_not_replaced() {
    let place = Place::new();
    let sources = place.sources(&[], &[]);
    start(&sources).unwrap();
    std::fs::write(place.0.path().join("data/secrets/encryption"), "oops\n").unwrap();
    std::fs::write(place.0.path().join("data/secrets/matrix_secret"), "").unwrap();
    let problems = start(&sources).unwrap_err();
    let problems: Vec<String> =
        problems.0.iter().map(|problem| place.without_path(&problem.to_string())).collect();
    assert_eq!(
        problems,
        [
            "matrix.secret: data/secrets/matrix_secret is empty; restore it from a backup",
            "secrets.encryption: data/secrets/encryption is not 64 hexadecimal digits; restore it \
             from a backup",
        ]
    );
}

#[test]
fn two_processes_that_start_at_once_go_on_with_the_same_secrets() {
    let place = Place::new();
    let sources = place.sources(&[], &[]);
    let data = super::super::DataDir::new(place.0.path().join("data"));
    // The other process makes its own between our look and our making.
    let mut other = start(&sources).unwrap().settings.matrix.secret;
    let mut random = || [9; 32];
    let mut signing_keys = Vec::new;
    let mut generate = super::Generate { random: &mut random, signing_keys: &mut signing_keys };
    let which = super::super::data_dir::StoredSecret::Matrix;
    let ours = data.make_secret(which, &mut generate).unwrap();
    assert_eq!(ours, std::mem::replace(&mut other, ours.clone()));
    assert_eq!(data.make_keys(&mut generate).unwrap()[0].data.as_slice(), b"a key");
}

#[test]
fn the_issuer_is_kept_to_the_byte() {
    let of = |text: &str| settings(&format!("[http]\nissuer = \"{text}\"\n")).http.issuer;
    assert_eq!(of("https://example.com"), "https://example.com");
    assert_eq!(of("https://EXAMPLE.com/a"), "https://EXAMPLE.com/a");
}

#[test]
fn the_public_address_of_the_homeserver_is_guessed_well() {
    let of = |homeserver: &str, endpoint: &str| {
        let text = format!("[matrix]\nhomeserver = \"{homeserver}\"\nendpoint = \"{endpoint}\"\n");
        settings(&text).matrix.public_endpoint.to_string()
    };
    assert_eq!(of("example.com", "http://localhost:8008"), "https://example.com/");
    assert_eq!(of("example.com", "http://synapse:8008"), "https://example.com/");
    assert_eq!(of("example.com", "https://matrix.example.com"), "https://matrix.example.com/");
    assert_eq!(of("localhost:8448", "http://localhost:8008"), "http://localhost:8008/");
}

//! `config generate`: what it writes can be used.

use super::run::{Place, Ran, fixture};

fn table(ran: &Ran) -> toml::Table {
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out.parse().unwrap()
}

fn check(place: &Place, ran: &Ran) -> String {
    place.file("postern.toml", &ran.out);
    let checked = place.postern(&["config", "check", "-c", "postern.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    checked.out
}

#[test]
fn a_generated_configuration_is_right_and_its_secrets_are_fresh() {
    let place = Place::new();
    let first = place.postern(&["config", "generate"]);
    assert_eq!(check(&place, &first), "The configuration is right.\n");
    let second = place.postern(&["config", "generate"]);
    let secrets = |ran: &Ran| {
        let table = table(ran);
        let get = |section: &str, key: &str| table[section][key].as_str().unwrap().to_owned();
        (get("matrix", "secret"), get("secrets", "encryption"))
    };
    let (first, second) = (secrets(&first), secrets(&second));
    assert_eq!(first.1.len(), 64);
    assert_ne!(first.0, first.1);
    assert_ne!(first.0, second.0);
    assert_ne!(first.1, second.1);
}

#[test]
fn secrets_of_the_data_folder_stay_in_use() {
    let place = Place::new();
    std::fs::create_dir_all(place.path().join("data/secrets")).unwrap();
    place.file("data/secrets/encryption", &"ab".repeat(32));
    place.file("data/secrets/matrix_secret", "known to Synapse");
    let ran = place.postern(&["config", "generate"]);
    let table = table(&ran);
    assert!(table.get("secrets").is_none(), "{}", ran.out);
    assert!(table["matrix"].get("secret").is_none(), "{}", ran.out);
    assert!(ran.err.contains("The data folder ./data holds"), "{}", ran.err);
}

#[test]
fn a_homeserver_tells_its_name_address_passwords_mail_and_registration() {
    let place = Place::new();
    let ran =
        place.postern(&["config", "generate", "--synapse-config", &fixture("homeserver.yaml")]);
    let table = table(&ran);
    let matrix = &table["matrix"];
    assert_eq!(matrix["homeserver"].as_str(), Some("harbour.example"));
    assert_eq!(matrix["endpoint"].as_str(), Some("http://localhost:8009/"));
    assert_eq!(matrix["public_endpoint"].as_str(), Some("https://matrix.harbour.example/"));
    let scheme = &table["passwords"]["schemes"][0];
    assert_eq!(scheme["algorithm"].as_str(), Some("bcrypt"));
    assert_eq!(scheme["cost"].as_integer(), Some(11));
    assert_eq!(scheme["secret"].as_str(), Some("salt and pepper"));
    assert_eq!(scheme["unicode_normalization"].as_bool(), Some(true));
    assert_eq!(table["passwords"]["schemes"][1]["algorithm"].as_str(), Some("argon2id"));
    let email = &table["email"];
    assert_eq!(email["mode"].as_str(), Some("plain"));
    assert_eq!(email["hostname"].as_str(), Some("mail.internal"));
    assert_eq!(email["from"].as_str(), Some("Your Harbour server <chat@harbour.example>"));
    let account = &table["account"];
    assert_eq!(account["password_registration_enabled"].as_bool(), Some(true));
    assert_eq!(account["password_registration_token_required"].as_bool(), Some(true));
    assert_eq!(account["password_registration_email_required"].as_bool(), Some(true));
    assert_eq!(account["displayname_change_allowed"].as_bool(), Some(false));
    let secret = matrix["secret"].as_str().unwrap();
    assert!(ran.err.contains(&format!("  secret: {secret}\n")), "{}", ran.err);
    for key in [
        "password_config.enabled",
        "enable_registration",
        "enable_3pid_changes",
        "refreshable_access_token_lifetime",
    ] {
        assert!(ran.err.contains(&format!("- {key}: ")), "{key} is not in {}", ran.err);
    }
    check(&place, &ran);
}

#[test]
fn a_delegation_that_is_there_is_taken_over() {
    let place = Place::new();
    place.file(
        "modern.yaml",
        "server_name: a.example\nmatrix_authentication_service:\n  enabled: true\n  secret: known\n",
    );
    let ran = place.postern(&["config", "generate", "--synapse-config", "modern.yaml"]);
    assert_eq!(table(&ran)["matrix"]["secret"].as_str(), Some("known"));
    assert!(!ran.err.contains("Paste"), "{}", ran.err);
    check(&place, &ran);

    place.file(
        "legacy.yaml",
        "server_name: a.example
experimental_features:
  msc3861:
    enabled: true
    issuer: https://a.example/
    client_id: 0000000000000000000SYNAPSE
    client_auth_method: client_secret_basic
    client_secret: the client's
    admin_token: the token
    account_management_url: https://auth.a.example/account/
",
    );
    let ran = place.postern(&["config", "generate", "--synapse-config", "legacy.yaml"]);
    let made = table(&ran);
    assert_eq!(made["matrix"]["kind"].as_str(), Some("synapse_legacy"));
    assert_eq!(made["matrix"]["secret"].as_str(), Some("the token"));
    assert_eq!(made["http"]["public_base"].as_str(), Some("https://auth.a.example/"));
    assert_eq!(made["http"]["issuer"].as_str(), Some("https://a.example/"));
    assert_eq!(made["clients"][0]["client_secret"].as_str(), Some("the client's"));
    check(&place, &ran);
}

#[test]
fn a_homeserver_file_that_cannot_be_read_is_a_plain_error() {
    let ran = Place::new().postern(&["config", "generate", "--synapse-config", "none.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("cannot read none.yaml"), "{}", ran.err);
}

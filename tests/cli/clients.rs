//! `config sync`: the clients of the configuration in the store.

use serde_json::{Value, json};

use crate::support::service::Service;
use crate::with_the_server_down_and_up;

with_the_server_down_and_up! {
    clients_follow_the_configuration
    a_dry_run_changes_nothing
}

const ONE: &str = "00000000000000000000000001";
const TWO: &str = "00000000000000000000000002";

fn client(id: &str, secret: &str) -> String {
    format!(
        "[[clients]]\nclient_id = \"{id}\"\nclient_auth_method = \"client_secret_basic\"\n\
         client_secret = \"{secret}\"\n"
    )
}

fn sync(service: &Service, arguments: &[&str]) -> Value {
    let ran = service.run(&[&["config", "sync", "--json"], arguments].concat());
    assert_eq!(ran.code(), 0, "{}", ran.stderr());
    serde_json::from_str(&ran.stdout()).unwrap()
}

fn clients_follow_the_configuration(service: &Service) {
    service.configure(&(client(ONE, "first") + &client(TWO, "second")));
    assert_eq!(sync(service, &[])["added"], json!([ONE, TWO]));
    let again = sync(service, &[]);
    assert_eq!((&again["unchanged"], &again["updated"]), (&json!([ONE, TWO]), &json!([])));
    service.configure(&client(ONE, "another secret"));
    let changed = sync(service, &[]);
    assert_eq!((&changed["updated"], &changed["left"]), (&json!([ONE]), &json!([TWO])));
    assert_eq!(sync(service, &["--prune"])["removed"], json!([TWO]));
    assert_eq!(sync(service, &["--prune"])["removed"], json!([]));
}

fn a_dry_run_changes_nothing(service: &Service) {
    service.configure(&client(ONE, "first"));
    assert_eq!(sync(service, &["--dry-run"])["added"], json!([ONE]));
    assert_eq!(sync(service, &["--dry-run"])["added"], json!([ONE]));
    sync(service, &[]);
    service.configure("");
    assert_eq!(sync(service, &["--dry-run", "--prune"])["removed"], json!([ONE]));
    assert_eq!(sync(service, &[])["left"], json!([ONE]));
    let text = service.run(&["config", "sync", "--dry-run", "--prune"]).stdout();
    assert_eq!(text, format!("Would remove {ONE}\n"));
}

#[test]
fn the_server_takes_the_clients_of_its_configuration_at_its_start() {
    let mut service = Service::down();
    service.configure(&client(ONE, "first"));
    service.start();
    assert_eq!(sync(&service, &[])["unchanged"], json!([ONE]));
}

#[test]
fn a_client_that_was_synced_can_introspect_at_once() {
    let service = Service::up();
    let introspect = || {
        // 00000000000000000000000001:first
        let headers = "Authorization: Basic MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDE6Zmlyc3Q=\r\n\
                       Content-Type: application/x-www-form-urlencoded\r\n";
        service.request("POST", "/oauth2/introspect", headers, "token=nonsense").0
    };
    assert_eq!(introspect(), 401);
    service.configure(&client(ONE, "first"));
    sync(&service, &[]);
    assert_eq!(introspect(), 200);
}

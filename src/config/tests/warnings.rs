//! What is said about a configuration that can be used.

use super::Place;

#[test]
fn what_has_no_effect_is_named_once_a_section() {
    let text = "
[captcha]
service = \"hcaptcha\"
site_key = \"a\"
secret_key = \"b\"
[policy]
wasm_module = \"./policy.wasm\"
[database]
uri = \"postgresql://x\"
password_file = \"/nowhere\"
[telemetry]
metrics = { exporter = \"prometheus\" }
";
    assert_eq!(
        Place::new().warnings(&[("a.toml", text)], &[]),
        [
            "a.toml:7: policy.wasm_module: has no meaning here: Rego source is read, with `policy.rego`; `policy.data` is read",
            "a.toml:8: database: has no meaning here: Postern needs no database; it keeps its data in the data folder (`storage.path`)",
            "a.toml:11: telemetry: is read but not built yet; it has no effect",
        ]
    );
}

#[test]
fn what_says_the_default_is_not_worth_a_word() {
    let text = "
[captcha]
[email]
transport = \"blackhole\"
[oauth]
device_code_grant_enabled = true
[account]
email_change_allowed = true
[telemetry.metrics]
exporter = \"none\"
";
    assert_eq!(Place::new().warnings(&[("a.toml", text)], &[]), [""; 0]);
}

#[test]
fn resources_without_effect_are_named() {
    let text = "
[[http.listeners]]
resources = [\"human\", \"graphql\", { name = \"assets\", path = \"/x\" }, { name = \"gateway\" }]
binds = [{ address = \"127.0.0.1:8080\" }, { fd = 0 }]
";
    assert_eq!(
        Place::new().warnings(&[("a.toml", text)], &[]),
        [
            "a.toml:3: http.listeners[0].resources[1]: `graphql` has no meaning here: there is no GraphQL API",
            "a.toml:3: http.listeners[0].resources[2].path: has no meaning here: the assets are within the program",
            "a.toml:3: http.listeners[0].resources[3].name: `gateway` is read but not built yet; it has no effect",
            "a.toml:4: http.listeners[0].binds[1].fd: is read but not built yet; it has no effect",
        ]
    );
}

#[test]
fn a_moved_listener_and_a_forgotten_address_are_pointed_out() {
    let text =
        "[[http.listeners]]\nresources = [\"human\"]\nbinds = [{ address = \"0.0.0.0:9000\" }]\n";
    assert_eq!(
        Place::new().warnings(&[("a.toml", text)], &[]),
        ["http.public_base: the listeners were moved to port 9000, but public_base is still the \
          default http://localhost:8080/; set it to the address people will use"]
    );
    let with_base = format!("[http]\npublic_base = \"https://a.example/\"\n{text}");
    assert_eq!(Place::new().warnings(&[("a.toml", &with_base)], &[]), [""; 0]);
}

#[test]
fn old_names_and_idle_keys_are_pointed_out() {
    let text = "
[http]
issuer = \"https://example.com\"
[account]
registration_token_required = true
[[passwords.schemes]]
version = 1
algorithm = \"argon2id\"
cost = 12
";
    assert_eq!(
        Place::new().warnings(&[("a.toml", text)], &[]),
        [
            "a.toml:3: http.issuer: the issuer is announced exactly as written; matrix-authentication-service would have announced `https://example.com/`. If clients or the homeserver already know it with the slash at the end, write it so",
            "a.toml:5: account.registration_token_required: is now called `password_registration_token_required`",
            "a.toml:9: passwords.schemes[0].cost: has no effect on argon2id",
        ]
    );
}

#[test]
fn unknown_keys_of_mas_are_passed_over_with_a_word() {
    assert_eq!(
        Place::new().warnings(&[("mas.yaml", "matrix:\n  homserver: a.example\n")], &[]),
        [
            "mas.yaml:2: matrix.homserver: is passed over: there is no such key; did you mean `homeserver`?"
        ]
    );
}

#[test]
fn mails_that_people_would_wait_for_in_vain_are_pointed_out() {
    let in_vain = "needs mails, and they are thrown away: set `email.transport` to `smtp` or \
                   `sendmail`";
    for key in ["password_recovery_enabled", "password_registration_enabled"] {
        let text = format!("[account]\n{key} = true\n");
        let found = Place::new().warnings(&[("a.toml", &text)], &[]);
        assert_eq!(found, [format!("a.toml:2: account.{key}: {in_vain}")]);
        for no_need in [
            "[email]\ntransport = \"sendmail\"\n",
            "password_registration_email_required = false\npassword_recovery_enabled = false\n",
        ] {
            let text = format!("[account]\npassword_registration_enabled = true\n{no_need}");
            assert_eq!(Place::new().warnings(&[("a.toml", &text)], &[]), [""; 0]);
        }
    }
}

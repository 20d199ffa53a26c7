//! Which of several sources wins.

use super::super::bind::Bind;
use super::super::clients::ClientAuth;
use super::super::{Settings, Sources};
use super::{Place, start};

fn read(place: &Place, files: &[(&str, &str)], env: &[(&str, &str)]) -> Settings {
    let loaded = start(&place.sources(files, env));
    loaded.unwrap_or_else(|problems| panic!("{problems}")).settings
}

#[test]
fn a_later_file_wins_and_the_environment_wins_over_files() {
    let settings = read(
        &Place::new(),
        &[
            ("a.toml", "[matrix]\nhomeserver = \"a.example\"\nendpoint = \"http://a:1/\"\n"),
            ("b.toml", "[matrix]\nendpoint = \"http://b:2/\"\n"),
        ],
        &[("POSTERN_MATRIX__HOMESERVER", "c.example")],
    );
    assert_eq!(settings.matrix.homeserver, "c.example");
    assert_eq!(settings.matrix.endpoint.as_str(), "http://b:2/");
}

#[test]
fn tables_are_merged_and_lists_are_replaced() {
    let settings = read(
        &Place::new(),
        &[
            ("a.toml", "[http]\ntrusted_proxies = [\"10.1.0.0/16\", \"10.2.0.0/16\"]\n"),
            (
                "b.toml",
                "[http]\ntrusted_proxies = [\"::1\"]\n[rate_limiting.login.per_ip]\nburst = 9\n",
            ),
        ],
        &[],
    );
    assert_eq!(settings.http.trusted_proxies, ["::1/128".parse().unwrap()]);
    let limit = settings.rate_limiting.login.per_ip;
    assert_eq!(limit.burst, 9);
    assert!((limit.per_second - 0.05).abs() < f64::EPSILON, "the default stays");
}

#[test]
fn a_secret_given_later_puts_away_the_file_given_before() {
    let place = Place::new();
    let secret = place.file("secret", "from the file\n");
    let text = format!("[matrix]\nsecret_file = \"{}\"\n", secret.display());
    let settings = read(&place, &[("a.toml", &text)], &[]);
    assert_eq!(settings.matrix.secret.expose(), "from the file");
    let settings = read(&place, &[("a.toml", &text)], &[("POSTERN_MATRIX__SECRET", "direct")]);
    assert_eq!(settings.matrix.secret.expose(), "direct");
    let settings = read(
        &place,
        &[("a.toml", "[matrix]\nsecret = \"direct\"\n")],
        &[("POSTERN_MATRIX__SECRET_FILE", &secret.display().to_string())],
    );
    assert_eq!(settings.matrix.secret.expose(), "from the file");
}

#[test]
fn the_environment_gives_every_kind_of_value() {
    let settings = read(
        &Place::new(),
        &[],
        &[
            ("POSTERN_HTTP__PUBLIC_BASE", "https://auth.example.com"),
            ("POSTERN_PASSWORDS__ENABLED", "false"),
            ("POSTERN_STORAGE__CACHE_CAPACITY_MIB", "128"),
            ("POSTERN_HTTP__TRUSTED_PROXIES", "['10.0.0.0/8']"),
            (
                "POSTERN_CLIENTS",
                r#"[{"client_id": "0000000000000000000SYNAPSE", "client_auth_method": "none"}]"#,
            ),
            ("POSTERN_CLIENTS__0__CLIENT_AUTH_METHOD", "client_secret_post"),
            ("POSTERN_CLIENTS__0__CLIENT_SECRET", "12345"),
            ("POSTERN_CLIENTS__1__CLIENT_ID", "00000000000000000000SEC0ND"),
            ("POSTERN_CLIENTS__1__CLIENT_AUTH_METHOD", "none"),
            ("POSTERN_POLICY__DATA__ADMIN_USERS__0", "alice"),
        ],
    );
    assert_eq!(settings.http.public_base.as_str(), "https://auth.example.com/");
    assert_eq!(settings.http.issuer, "https://auth.example.com/");
    assert!(!settings.passwords.enabled);
    assert_eq!(settings.storage.cache_capacity_mib, 128);
    assert_eq!(settings.http.trusted_proxies.len(), 1);
    assert_eq!(settings.clients[0].auth, ClientAuth::SecretPost("12345".to_owned().into()));
    assert_eq!(settings.clients[1].auth, ClientAuth::None);
    assert_eq!(settings.policy.data.admin_users, ["alice"]);
}

#[test]
fn the_environment_changes_one_entry_of_a_list_in_a_file() {
    let text = "
[[http.listeners]]
name = \"web\"
resources = [\"human\"]
binds = [{ address = \"127.0.0.1:1\" }, { address = \"127.0.0.1:2\" }]
";
    let settings = read(
        &Place::new(),
        &[("a.toml", text)],
        &[("POSTERN_HTTP__LISTENERS__0__BINDS__1__ADDRESS", "127.0.0.1:3")],
    );
    let ports: Vec<u16> = settings.http.listeners[0].ports().collect();
    assert_eq!(ports, [1, 3]);
}

#[test]
fn a_wrong_variable_is_named() {
    let place = Place::new();
    let cases = [
        (
            "POSTERN_HTTP__PUBLIC_BAS",
            "x",
            "http: there is no setting `public_bas` here; did you mean `POSTERN_HTTP__PUBLIC_BASE`?",
        ),
        ("POSTERN_HTPP__X", "x", "there is no setting `htpp` here; did you mean `POSTERN_HTTP`?"),
        (
            "POSTERN_CLIENTS__FIRST__CLIENT_ID",
            "x",
            "clients: is a list: write a number instead of `first`",
        ),
        (
            "POSTERN_CLIENTS__3__CLIENT_ID",
            "x",
            "clients[3].client_id: there are only 0 entries before this one",
        ),
        (
            "POSTERN_PASSWORDS__ENABLED",
            "maybe",
            "passwords.enabled: must be true or false, not `maybe`",
        ),
        (
            "POSTERN_PASSWORDS__MINIMUM_COMPLEXITY",
            "9",
            "passwords.minimum_complexity: must be from 0 to 4, not 9",
        ),
        (
            "POSTERN_PASSWORDS__MINIMUM_COMPLEXITY",
            "x",
            "passwords.minimum_complexity: must be a number, not `x`",
        ),
        (
            "POSTERN_HTTP__TRUSTED_PROXIES",
            "10.0.0.0/8",
            r#"http.trusted_proxies: must be a list in JSON or TOML, such as ["one", "two"]"#,
        ),
        (
            "POSTERN_HTTP__PUBLIC_BASE",
            "x",
            "http.public_base: `x` is not a URL: relative URL without a base",
        ),
    ];
    for (name, value, sentence) in cases {
        assert_eq!(place.problems(&[], &[(name, value)]), [format!("{name}: {sentence}")]);
    }
}

#[test]
fn other_variables_are_left_alone() {
    let place = Place::new();
    let env = [
        ("POSTERN_CONFIG", "x"),
        ("POSTERN_DATA_DIR", "x"),
        ("POSTERN_LOG", "debug"),
        ("POSTERN_PORT", "tcp://10.0.0.1:8080"),
        ("HTTP__PUBLIC_BASE", "x"),
    ];
    assert_eq!(place.warnings(&[], &env), [""; 0]);
    assert_eq!(
        place.warnings(&[], &[("POSTERN_MATRIX_SECRET", "x")]),
        ["POSTERN_MATRIX_SECRET: is not read; did you mean `POSTERN_MATRIX__SECRET`?"]
    );
}

#[test]
fn the_data_folder_is_named_by_option_or_file() {
    let place = Place::new();
    let mut sources = place.sources(&[("a.toml", "[storage]\npath = \"/srv/x\"\n")], &[]);
    assert_eq!(super::inspect(&sources).data_dir, place.0.path().join("data"));
    sources.data_dir = None;
    assert_eq!(super::inspect(&sources).data_dir.to_str(), Some("/srv/x"));
    assert_eq!(super::inspect(&Sources::default()).data_dir.to_str(), Some("./data"));
}

#[test]
fn nothing_in_yaml_leaves_the_default() {
    let text = "clients:\nhttp:\n  issuer: ~\n  trusted_proxies:\npasswords: null\n";
    let settings = read(&Place::new(), &[("mas.yaml", text)], &[]);
    assert_eq!(settings.http.trusted_proxies.len(), 6);
    assert!(settings.passwords.enabled);
}

#[test]
fn a_bind_without_host_means_every_address() {
    let text = "[[http.listeners]]\nresources = [\"human\"]\nbinds = [{ port = 80 }, { host = \"box\", port = 81 }, { socket = \"/run/p\", mode = \"660\" }]\n";
    let settings = super::settings(text);
    assert_eq!(
        settings.http.listeners[0].binds,
        [
            Bind::Tcp { address: "0.0.0.0:80".parse().unwrap(), optional: false },
            Bind::Tcp { address: "[::]:80".parse().unwrap(), optional: true },
            Bind::Name { host: "box".to_owned(), port: 81 },
            Bind::Unix { path: "/run/p".into(), mode: Some(0o660) },
        ]
    );
}

#[test]
fn a_client_may_bring_its_keys_with_whatever_is_in_them() {
    let settings = super::settings(
        r#"
        [[clients]]
        client_id = "0000000000000000000S1GNED0"
        client_auth_method = "private_key_jwt"
        jwks = { keys = [{ kty = "EC", key_ops = ["verify"], ext = true, oth = { r = 1 } }] }
        "#,
    );
    let key = serde_json::json!({"kty": "EC", "key_ops": ["verify"], "ext": true, "oth": {"r": 1}});
    let keys = serde_json::json!({"keys": [key]});
    assert_eq!(settings.clients[0].auth, ClientAuth::PrivateKeyJwt(keys));
}

//! Each kind of broken configuration and the sentence that is said about it.

use serde_json::Value as Json;

use super::Place;

/// One broken TOML file and what is said.
const BROKEN: &[(&str, &[&str])] = &[
    (
        "[email]\nfrom = \"nobody\"\n",
        &[
            "postern.toml:2: email.from: is no e-mail address; write it as `Example <auth@example.com>`",
        ],
    ),
    // Keys and kinds.
    ("[htp]\n", &["postern.toml:1: htp: there is no such key; did you mean `http`?"]),
    (
        "[http]\npublic_bas = \"https://a.example/\"\n",
        &["postern.toml:2: http.public_bas: there is no such key; did you mean `public_base`?"],
    ),
    (
        "public_base = \"https://a.example/\"\n",
        &["postern.toml:1: public_base: there is no such key here; it belongs to [http]"],
    ),
    ("[http]\nzzz = 1\n", &["postern.toml:2: http.zzz: there is no such key"]),
    (
        "[matrix]\nhomeserver = 5\n",
        &[
            "postern.toml:2: matrix.homeserver: must be text, not a whole number; write it in quotes",
        ],
    ),
    ("http = 5\n", &["postern.toml:1: http: must be a table, not a whole number"]),
    (
        "[passwords]\nenabled = \"yes\"\n",
        &["postern.toml:2: passwords.enabled: must be true or false, not text"],
    ),
    (
        "[passwords]\nminimum_complexity = 7\n",
        &["postern.toml:2: passwords.minimum_complexity: must be from 0 to 4, not 7"],
    ),
    (
        "[experimental]\naccess_token_ttl = 300.5\n",
        &["postern.toml:2: experimental.access_token_ttl: must be a whole number, not a fraction"],
    ),
    (
        "[matrix]\nkind = \"synapse_modrn\"\n",
        &[
            "postern.toml:2: matrix.kind: `synapse_modrn` is not known here; did you mean `synapse_modern`?",
        ],
    ),
    (
        "[email]\ntransport = \"pigeon\"\n",
        &[
            "postern.toml:2: email.transport: `pigeon` is not known here; known are: blackhole, smtp, sendmail",
        ],
    ),
    (
        "[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\n",
        &["postern.toml:1: clients[0]: `client_auth_method` is missing"],
    ),
    (
        "[http]\nlisteners = [{ resources = [\"humans\"], binds = [{ address = \"[::]:8080\" }] }]\n",
        &[
            "postern.toml:2: http.listeners[0].resources[0]: `humans` is not known here; did you mean `human`?",
        ],
    ),
    // Syntax.
    (
        "[http]\npublic_base = https\n",
        &[
            "postern.toml:2: cannot be read as TOML: string values must be quoted, expected literal string",
        ],
    ),
    // Addresses.
    (
        "[http]\npublic_base = \"auth.example.com\"\n",
        &[
            "postern.toml:2: http.public_base: `auth.example.com` is not a URL: relative URL without a base",
        ],
    ),
    (
        "[http]\npublic_base = \"ftp://auth.example.com/\"\n",
        &[
            "postern.toml:2: http.public_base: `ftp://auth.example.com/` must begin with https:// or http://",
        ],
    ),
    (
        "[matrix]\nendpoint = \"http://me:hunter2@synapse:8008/\"\n",
        &["postern.toml:2: matrix.endpoint: must not have a user name or password in it"],
    ),
    (
        "[http]\nissuer = \"https://example.com/?x=1\"\n",
        &[
            "postern.toml:2: http.issuer: `https://example.com/?x=1` must not have a query (`?…`) or a fragment (`#…`)",
        ],
    ),
    (
        "[http]\ntrusted_proxies = [\"10.0.0.0/8\", \"10.0.0/8\"]\n",
        &[
            "postern.toml:2: http.trusted_proxies[1]: `10.0.0/8` is not an address or a network such as 10.0.0.0/8",
        ],
    ),
    (
        "[matrix]\nhomeserver = \"https://example.com\"\n",
        &[
            "postern.toml:2: matrix.homeserver: `https://example.com` is not a server name; give the part of a Matrix id after the colon, such as example.com",
        ],
    ),
    // Listeners.
    (
        "[[http.listeners]]\nresources = [\"human\"]\nbinds = [\n  { address = \"127.0.0.1:8080\" },\n  { host = \"localhost\", port = 8080 },\n]\n",
        &[
            "postern.toml:5: http.listeners[0].binds[1]: 127.0.0.1:8080 is taken by http.listeners[0].binds[0] already",
        ],
    ),
    (
        "[[http.listeners]]\nresources = [\"human\"]\nbinds = [{ address = \":8080:\" }, { socket = \"/s\", mode = \"999\" }, { socket = \"/t\", port = 1 }]\n",
        &[
            "postern.toml:3: http.listeners[0].binds[0].address: `:8080:` is not an address with a port, as in 127.0.0.1:8080 or [::]:8080",
            "postern.toml:3: http.listeners[0].binds[1].mode: `999` is not a file mode in octal, such as 660",
            "postern.toml:3: http.listeners[0].binds[2]: needs exactly one of: `address`, `host` with `port`, `socket`, `fd`",
        ],
    ),
    (
        "[http]\nlisteners = []\n",
        &[
            "postern.toml:2: http.listeners: there is no socket to listen on; add a listener with `binds`",
        ],
    ),
    // Clients.
    (
        "[[clients]]\nclient_id = \"synapse\"\nclient_auth_method = \"none\"\n",
        &[
            "postern.toml:2: clients[0].client_id: `synapse` is not a ULID: 26 characters of 0-9 and A-Z without I, L, O, U, the first not above 7",
        ],
    ),
    (
        "[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\nclient_auth_method = \"client_secret_basic\"\n",
        &[
            "postern.toml:1: clients[0]: `client_secret` is missing; client_auth_method `client_secret_basic` needs it",
        ],
    ),
    (
        "[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\nclient_auth_method = \"none\"\n[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\nclient_auth_method = \"none\"\nclient_secret = \"x\"\n",
        &[
            "postern.toml:5: clients[1].client_id: `0000000000000000000SYNAPSE` is listed twice",
            "postern.toml:7: clients[1].client_secret: client_auth_method `none` has no use for a secret",
        ],
    ),
    (
        "[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\nclient_auth_method = \"private_key_jwt\"\nredirect_uris = [\"https://a.example/#x\"]\npost_logout_redirect_uris = [\"https://a.example/#y\"]\n",
        &[
            "postern.toml:1: clients[0]: client_auth_method `private_key_jwt` needs `jwks` or `jwks_uri`",
            "postern.toml:4: clients[0].redirect_uris[0]: `https://a.example/#x` has a fragment (`#…`)",
            "postern.toml:5: clients[0].post_logout_redirect_uris[0]: `https://a.example/#y` has a fragment (`#…`)",
        ],
    ),
    (
        "[[clients]]\nclient_id = \"0000000000000000000SYNAPSE\"\nclient_auth_method = \"none\"\nredirect_uris = [\"https://a.example/é\"]\n",
        &[
            "postern.toml:4: clients[0].redirect_uris[0]: `https://a.example/é` has characters that no URI has; write them percent-encoded",
        ],
    ),
    // Secrets.
    (
        "[matrix]\nsecret = \"a\"\nsecret_file = \"/dev/null\"\n",
        &[
            "postern.toml:2: matrix.secret: both `secret` and `secret_file` are given; leave one out",
            "postern.toml:3: matrix.secret_file: /dev/null is empty",
        ],
    ),
    ("[matrix]\nsecret = \" \"\n", &["postern.toml:2: matrix.secret: is empty"]),
    (
        "[matrix]\nsecret_file = \"/nowhere/secret\"\n",
        &[
            "postern.toml:2: matrix.secret_file: cannot read /nowhere/secret: No such file or directory (os error 2)",
        ],
    ),
    (
        "[secrets]\nencryption = \"abc\"\n",
        &[
            "postern.toml:2: secrets.encryption: must be 32 bytes written as 64 hexadecimal digits (0-9, a-f); this has 3 characters",
        ],
    ),
    (
        "[secrets]\nkeys = [{ kid = \"a\" }]\n",
        &["postern.toml:2: secrets.keys[0]: needs `key_file` (or `key`)"],
    ),
    (
        "[secrets]\nkeys_dir = \"/nowhere\"\n",
        &[
            "postern.toml:2: secrets.keys_dir: cannot read /nowhere: No such file or directory (os error 2)",
        ],
    ),
    (
        "[secrets]\nkeys = [{ kid = \"a\", key = \"x\" }, { kid = \"a\", key = \"y\" }]\n",
        &["postern.toml:2: secrets.keys[1].kid: another key has the same kid"],
    ),
    // Passwords.
    (
        "[passwords]\nschemes = [{ version = 1, algorithm = \"bcrypt\" }, { version = 1, algorithm = \"argon2id\" }]\n",
        &["postern.toml:2: passwords.schemes[1].version: another scheme has version 1 too"],
    ),
    (
        "[passwords]\nschemes = []\n",
        &[
            "postern.toml:2: passwords.schemes: is empty, but passwords are enabled; leave it out for argon2id",
        ],
    ),
    (
        "[passwords]\nschemes = [{ version = 1, algorithm = \"argon2id\", memory_kib = 8, parallelism = 2 }]\n",
        &[
            "postern.toml:2: passwords.schemes[0].memory_kib: must be at least 8 for each lane (`parallelism`)",
        ],
    ),
    // The rest.
    (
        "[policy.data.registration.banned_usernames]\nregexes = [\"^(admin\"]\n",
        &[
            "postern.toml:2: policy.data.registration.banned_usernames.regexes[0]: `^(admin` is not a regular expression: unclosed group",
        ],
    ),
    (
        "[rate_limiting.login.per_ip]\nper_second = 0\n",
        &[
            "postern.toml:2: rate_limiting.login.per_ip.per_second: must be a number greater than zero (at least 0.000001)",
        ],
    ),
    (
        "[email]\ntransport = \"smtp\"\nusername = \"u\"\n",
        &[
            "postern.toml:1: email: `hostname` is missing; transport `smtp` needs the mail server's name",
            "postern.toml:1: email: `mode` is missing; transport `smtp` needs `plain`, `starttls` or `tls`",
            "postern.toml:1: email: `username` and `password_file` (or `password`) go together",
        ],
    ),
    (
        "[captcha]\nservice = \"hcaptcha\"\n",
        &[
            "postern.toml:1: captcha: `secret_key_file` (or `secret_key`) is missing",
            "postern.toml:1: captcha: `site_key` is missing",
        ],
    ),
    (
        "[experimental.session_limit]\nsoft_limit = 5\nhard_limit = 1\ndangerous_hard_limit_eviction = true\n",
        &[
            "postern.toml:3: experimental.session_limit.hard_limit: must be at least 2 with `dangerous_hard_limit_eviction`",
            "postern.toml:3: experimental.session_limit.hard_limit: must not be below `soft_limit`",
        ],
    ),
    (
        "[[upstream_oauth2.providers]]\nid = \"01HFVBY12TMNTYTBV8W921M5FA\"\nclient_id = \"x\"\ntoken_endpoint_auth_method = \"none\"\n",
        &[
            "postern.toml:1: upstream_oauth2.providers[0]: `issuer` is missing; without it, set discovery_mode to `disabled`",
        ],
    ),
];

#[test]
fn each_mistake_is_named_with_its_place() {
    for (text, expected) in BROKEN {
        let found = Place::new().problems(&[("postern.toml", text)], &[]);
        assert_eq!(found, *expected, "for:\n{text}");
    }
}

#[test]
fn all_problems_are_named_at_once() {
    let text = "
[http]
public_bas = \"x\"
public_base = \"mailto:x\"
[matrix]
homeserver = true
[passwords]
schemes = []
[[clients]]
client_id = \"x\"
";
    let found = Place::new().problems(&[("postern.toml", text)], &[("POSTERN_HTTP__ISUER", "x")]);
    let places: Vec<&str> = found.iter().map(|line| line.rsplit_once(": ").unwrap().0).collect();
    assert_eq!(
        places,
        [
            "postern.toml:3: http.public_bas",
            "postern.toml:4: http.public_base",
            "postern.toml:6: matrix.homeserver",
            "postern.toml:8: passwords.schemes",
            "postern.toml:9: clients[0]",
            "postern.toml:10: clients[0].client_id: `x` is not a ULID",
            "POSTERN_HTTP__ISUER: http",
        ]
    );
}

/// Every value of `json`, by its JSON pointer.
fn pointers(json: &Json, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Json::Object(map) => {
            map.iter().for_each(|(key, inner)| pointers(inner, &format!("{at}/{key}"), found));
        }
        Json::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, inner)| pointers(inner, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn whatever_stands_in_any_place_is_answered_with_a_sentence_or_accepted() {
    let place = Place::new();
    let yaml = include_str!("../../../tests/cli/fixtures/mas-config.yaml");
    let whole = super::super::read_file(&place.file("mas.yaml", yaml)).unwrap();
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    assert!(places.len() > 250);
    let odd = ["-1", "{\"x\": {}}", "null", "1.5", "[null]", "\"x\"", "99999999999999999999"];
    for (pointer, odd) in places.iter().zip(odd.iter().cycle()) {
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap() = serde_json::from_str(odd).unwrap();
        // That it does not panic is what is asked; and that a section is a table.
        let problems = place.problems(&[("changed.yaml", &*changed.to_string())], &[]);
        let is_section = pointer.matches('/').count() == 1;
        let accepted = *odd == "null" || odd.starts_with('{');
        assert!(!is_section || accepted || !problems.is_empty(), "{pointer} {odd}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let place = Place::new();
    let mut sources = place.sources(&[], &[]);
    sources.files.push("/nowhere/postern.toml".into());
    let report = super::inspect(&sources);
    assert_eq!(
        report.problems[0].to_string(),
        "/nowhere/postern.toml: cannot be read: No such file or directory (os error 2)"
    );
}

#[test]
fn broken_yaml_is_named_with_its_line() {
    let found = Place::new().problems(&[("mas.yaml", "http:\n  public_base: [\n")], &[]);
    assert!(found[0].starts_with("mas.yaml:"), "{found:?}");
    assert!(found[0].contains("cannot be read as YAML"), "{found:?}");
    let found =
        Place::new().problems(&[("mas.yaml", "# x\nmatrix:\n  homeserver: [a.example]\n")], &[]);
    assert_eq!(found, ["mas.yaml:3: matrix.homeserver: must be text, not a list"]);
    let found = Place::new().problems(&[("mas.yaml", "- a\n- b\n")], &[]);
    assert_eq!(found, ["mas.yaml:1: must be sections with keys"]);
}

#[test]
fn every_syntax_error_of_a_file_is_named() {
    let found = Place::new().problems(&[("a.toml", "a = \nb = \n")], &[]);
    assert!(found.iter().any(|line| line.starts_with("a.toml:1: cannot")), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("a.toml:2: cannot")), "{found:?}");
}

#[test]
fn looks_that_nobody_could_see_are_refused() {
    let text = "
[branding]
policy_uri = \"javascript:alert(1)\"
logo = \"/nowhere/logo.png\"
accent_colour = \"blue-ish\"
footer_links = [{ name = \" \", uri = \"data:text/html,x\" }]
";
    let problems = Place::new().problems(&[("a.toml", text)], &[]);
    for part in [
        "a.toml:3: branding.policy_uri: must begin with `https:` or `http:`",
        "a.toml:4: branding.logo: cannot read /nowhere/logo.png",
        "a.toml:5: branding.accent_colour: `blue-ish` is not a colour; write it like `#2456c8`",
        "branding.footer_links[0].uri: must begin with `https:` or `http:` or `mailto:`",
        "branding.footer_links[0].name: must not be empty",
    ] {
        assert!(problems.iter().any(|one| one.contains(part)), "{part}: {problems:#?}");
    }
}

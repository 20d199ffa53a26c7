//! `config generate`: a configuration to begin with, with fresh secrets; from a `homeserver.yaml`
//! with what that tells.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use serde_json::{Map, Value as Json, json};

use super::homeserver_yaml::{HomeserverYaml, Msc3861};
use super::write::{Notes, comment, to_toml};
use crate::config::data_dir::{DataDir, StoredSecret, hex};
use crate::config::schema::Schema;
use crate::config::{SECTIONS, Segment, Sources, inspect};

/// Write a configuration to begin with, with fresh secrets
///
/// What has to change in Synapse's configuration is said on standard error.
#[derive(Debug, Args)]
pub struct Generate {
    /// Read Synapse's configuration and set up what it tells
    #[arg(long, value_name = "homeserver.yaml")]
    synapse_config: Option<PathBuf>,
}

impl Generate {
    pub fn run(
        self,
        sources: &Sources,
        random: &mut dyn FnMut() -> [u8; 32],
    ) -> anyhow::Result<ExitCode> {
        let synapse = match &self.synapse_config {
            None => None,
            Some(path) => {
                let name = path.display();
                let text =
                    std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
                let yaml: HomeserverYaml = serde_saphyr::from_str(&text)
                    .with_context(|| format!("{name} is not what Synapse can read"))?;
                Some(yaml)
            }
        };
        let mut made = make(synapse.as_ref(), random);
        made.leave_out_stored(&DataDir::new(inspect(sources).data_dir), synapse.as_ref());
        super::print(&made.text())?;
        if !made.remarks.is_empty() {
            eprintln!("{}", made.remarks.join("\n"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

struct Made {
    values: Map<String, Json>,
    remarks: Vec<String>,
}

impl Made {
    fn text(&self) -> String {
        let mut notes = Notes::default();
        for name in SECTIONS {
            let schema = Schema::root().child(&Segment::Key((*name).to_owned()));
            let Some(schema) = schema.filter(|_| self.values.contains_key(*name)) else { continue };
            notes.0.insert((*name).to_owned(), schema.description().to_owned());
            for (key, _) in self.values[*name].as_object().into_iter().flatten() {
                if let Some(key_schema) = schema.child(&Segment::Key(key.clone())) {
                    notes.0.insert(format!("{name}.{key}"), key_schema.description().to_owned());
                }
            }
        }
        let head = "Postern's configuration. Every other key is at its default; \
                    config/postern.example.toml has them all.\nThe keys that tokens are signed \
                    with are made in the data folder on first start; see [secrets] for keys of \
                    your own.\nThere are secrets in this file: keep it readable for its user only.";
        format!("{}\n{}", comment(head), to_toml(&Json::Object(self.values.clone()), &notes))
    }

    fn set(&mut self, section: &str, values: Json) {
        let section = self.values.entry(section).or_insert_with(|| json!({}));
        match (section, values) {
            (Json::Object(there), Json::Object(new)) => {
                there.extend(new.into_iter().filter(|(_, value)| !value.is_null()));
            }
            (there, new) => *there = new,
        }
    }

    /// Secrets that the data folder holds already must stay in use: with another encryption key,
    /// what was encrypted is lost.
    fn leave_out_stored(&mut self, data_dir: &DataDir, synapse: Option<&HomeserverYaml>) {
        let stored = |secret| data_dir.secret_path(secret).exists();
        let mut left = Vec::new();
        if stored(StoredSecret::Encryption) {
            self.values.remove("secrets");
            left.push("secrets.encryption");
        }
        if stored(StoredSecret::Matrix) && synapse.is_none() {
            if let Some(matrix) = self.values.get_mut("matrix").and_then(Json::as_object_mut) {
                matrix.remove("secret");
            }
            left.push("matrix.secret");
        }
        if !left.is_empty() {
            self.say(format!(
                "The data folder {} holds {} already: left out, so that it stays in use.",
                data_dir.path().display(),
                left.join(" and ")
            ));
        }
    }

    fn say(&mut self, remark: impl Into<String>) {
        self.remarks.push(remark.into());
    }
}

fn make(synapse: Option<&HomeserverYaml>, random: &mut dyn FnMut() -> [u8; 32]) -> Made {
    let mut made = Made { values: Map::new(), remarks: Vec::new() };
    made.set("http", json!({ "public_base": "http://localhost:8080/" }));
    made.set("secrets", json!({ "encryption": hex(&random()) }));
    let secret = hex(&random());
    let Some(synapse) = synapse else {
        made.set(
            "matrix",
            json!({
                "homeserver": "localhost:8008",
                "endpoint": "http://localhost:8008/",
                "secret": secret,
            }),
        );
        return made;
    };
    made.set(
        "matrix",
        json!({
            "homeserver": synapse.server_name.as_deref().unwrap_or("localhost:8008"),
            "endpoint": synapse.endpoint().unwrap_or("http://localhost:8008/".to_owned()),
            "public_endpoint": synapse.public_baseurl,
        }),
    );
    if synapse.server_name.is_none() {
        made.say("There is no server_name in Synapse's configuration: set matrix.homeserver.");
    }
    made.say("What to look at in the new configuration:");
    match &synapse.experimental_features.msc3861 {
        Some(old) if old.enabled => legacy(&mut made, old, &secret),
        _ => modern(&mut made, synapse, &secret),
    }
    passwords(&mut made, synapse);
    registration(&mut made, synapse);
    email(&mut made, synapse);
    let in_the_way = synapse.in_the_way();
    if !in_the_way.is_empty() {
        made.say("\nWhat has to change in Synapse's configuration before it delegates:");
        for sentence in in_the_way {
            made.say(format!("- {sentence}"));
        }
    }
    made
}

/// `matrix_authentication_service`: its secret is taken over; where there is none, the block to
/// paste is shown.
fn modern(made: &mut Made, synapse: &HomeserverYaml, secret: &str) {
    made.say("- http.public_base: the address people will use, such as https://auth.example.com/");
    let there = synapse.matrix_authentication_service.as_ref();
    match there.map(|block| (&block.secret, &block.secret_path)) {
        Some((Some(secret), _)) => made.set("matrix", json!({ "secret": secret })),
        Some((None, Some(path))) => {
            made.set("matrix", json!({ "secret_file": path }));
            made.say(format!("- matrix.secret_file: {path} must be readable for postern too"));
        }
        _ => {
            made.set("matrix", json!({ "secret": secret }));
            made.say(format!(
                "\nPaste this into Synapse's configuration:\n\nmatrix_authentication_service:\n  \
                 enabled: true\n  endpoint: http://localhost:8080/\n  secret: {secret}"
            ));
        }
    }
    if let Some(block) = there.filter(|block| !block.enabled) {
        let endpoint = block.endpoint.as_deref().unwrap_or("http://localhost:8080/");
        made.say(format!(
            "\nSynapse's matrix_authentication_service is there but off; turn it on (`enabled: \
             true`) when Postern answers at {endpoint}."
        ));
    }
}

/// `experimental_features.msc3861`: issuer, client and token are taken over.
fn legacy(made: &mut Made, old: &Msc3861, secret: &str) {
    made.set("matrix", json!({ "kind": "synapse_legacy" }));
    match (&old.admin_token, &old.admin_token_path) {
        (Some(token), _) => made.set("matrix", json!({ "secret": token })),
        (None, Some(path)) => made.set("matrix", json!({ "secret_file": path })),
        (None, None) => {
            made.set("matrix", json!({ "secret": secret }));
            made.say(format!("- Synapse's msc3861.admin_token is missing; set it to {secret}"));
        }
    }
    // The account page stands under the public base; failing that, the issuer is a guess.
    let base = old
        .account_management_url
        .as_deref()
        .and_then(|url| url::Url::parse(url).ok()?.join("/").ok().map(String::from));
    match base.or_else(|| old.issuer.clone()) {
        Some(base) => made.set("http", json!({ "public_base": base, "issuer": old.issuer })),
        None => made.say("- http.public_base: the address people will use"),
    }
    if let Some(client_id) = &old.client_id {
        let method = old.client_auth_method.as_deref().unwrap_or("client_secret_basic");
        let mut client = json!({ "client_id": client_id, "client_auth_method": method });
        if let Some(secret) = &old.client_secret {
            client["client_secret"] = json!(secret);
        } else if let Some(path) = &old.client_secret_path {
            client["client_secret_file"] = json!(path);
        }
        made.set("clients", json!([client]));
    }
    made.say("- Synapse 1.157 and newer no longer know experimental_features.msc3861.");
}

/// Synapse's hashes are bcrypt over NFKC with the pepper appended; new ones are argon2id.
fn passwords(made: &mut Made, synapse: &HomeserverYaml) {
    let old = &synapse.password_config;
    let mut scheme = json!({
        "version": 1,
        "algorithm": "bcrypt",
        "unicode_normalization": true,
        "cost": synapse.bcrypt_rounds.unwrap_or(12),
    });
    if let Some(pepper) = old.pepper.as_deref().filter(|pepper| !pepper.is_empty()) {
        scheme["secret"] = json!(pepper);
    }
    made.set(
        "passwords",
        json!({ "schemes": [scheme, { "version": 2, "algorithm": "argon2id" }] }),
    );
}

fn registration(made: &mut Made, synapse: &HomeserverYaml) {
    if synapse.enable_registration {
        let email = synapse.registrations_require_3pid.iter().any(|medium| medium == "email");
        made.set(
            "account",
            json!({
                "password_registration_enabled": true,
                "password_registration_email_required": email,
                "password_registration_token_required": synapse.registration_requires_token,
            }),
        );
    }
    if synapse.enable_set_displayname == Some(false) {
        made.set("account", json!({ "displayname_change_allowed": false }));
    }
    if let (true, Some(site), Some(secret)) = (
        synapse.enable_registration_captcha,
        &synapse.recaptcha_public_key,
        &synapse.recaptcha_private_key,
    ) {
        made.set(
            "captcha",
            json!({ "service": "recaptcha_v2", "site_key": site, "secret_key": secret }),
        );
    }
}

fn email(made: &mut Made, synapse: &HomeserverYaml) {
    let Some(old) = &synapse.email else { return };
    let encryption = if old.force_tls {
        "tls"
    } else if old.enable_tls.unwrap_or(true) {
        "starttls"
    } else {
        "plain"
    };
    let app = old.app_name.as_deref().unwrap_or("Matrix");
    let from = old.notif_from.as_deref().map(|from| from.replace("%(app)s", app));
    made.set(
        "email",
        json!({
            "transport": "smtp",
            "mode": encryption,
            "hostname": old.smtp_host.as_deref().unwrap_or("localhost"),
            "port": old.smtp_port,
            "from": from,
            "reply_to": from,
            "username": old.smtp_user,
            "password": old.smtp_pass,
        }),
    );
}

//! What clients see first: the well-known document of the server name, and the login of old
//! clients on the homeserver's public address.

use serde_json::Value;
use url::Url;

use super::finding::Finding;
use super::{Patient, under};

/// Whether `https://<server name>/.well-known/matrix/client` leads to the homeserver and to us.
/// Nothing to find for a server name that means this machine: nobody looks it up there.
pub(super) async fn well_known(patient: &Patient) -> Option<Finding> {
    const CHECK: &str = "well-known";
    let settings = &patient.settings;
    let server_name = &settings.matrix.homeserver;
    let mut url = Url::parse(&format!("https://{server_name}/.well-known/matrix/client")).ok()?;
    url.set_port(None).ok()?;
    if is_this_machine(&url) {
        return None;
    }
    let why = "people type their server's name, and clients look there for its address";
    let should = format!(
        "Have it answer, with `Access-Control-Allow-Origin: *`:\n{{\"m.homeserver\": \
         {{\"base_url\": \"{}\"}}}}\nThis service does so itself on the same path, if the reverse \
         proxy passes it on.",
        settings.matrix.public_endpoint
    );
    let answer = match patient.get(&url, None).await {
        Ok(answer) if answer.status == 200 => answer,
        Ok(answer) => {
            let message = format!("{url} answers with status {}", answer.status);
            return Some(Finding::warn(CHECK, message).because(why).fix(should));
        }
        Err(error) => {
            let message = format!("{url} cannot be reached from here: {error}");
            return Some(Finding::warn(CHECK, message).because(why).fix(should));
        }
    };
    let text =
        |section: &str, key: &str| answer.body.get(section)?.get(key)?.as_str().map(str::to_owned);
    let Some(base_url) = text("m.homeserver", "base_url") else {
        let message = format!("{url} has no m.homeserver.base_url");
        return Some(Finding::fail(CHECK, message).because(why).fix(should));
    };
    let same = |one: &str, other: &str| one.trim_end_matches('/') == other.trim_end_matches('/');
    if !same(&base_url, settings.matrix.public_endpoint.as_str()) {
        let public = &settings.matrix.public_endpoint;
        let message = format!("{url} leads to {base_url}, the configuration says {public}");
        return Some(Finding::warn(CHECK, message).because(why).fix(
            "If the homeserver's public address is the former, set `matrix.public_endpoint` to it; \
             else correct the document.",
        ));
    }
    match text("org.matrix.msc2965.authentication", "issuer") {
        Some(issuer) if issuer != settings.http.issuer => {
            let message =
                format!("{url} names the issuer `{issuer}`, this is `{}`", settings.http.issuer);
            Some(
                Finding::fail(CHECK, message)
                    .because("clients that still read it there are sent elsewhere")
                    .fix("Correct the document, or `http.issuer`."),
            )
        }
        _ => Some(Finding::ok(CHECK, format!("{url} leads to {base_url}"))),
    }
}

/// Whether logins of old clients on the homeserver's public address come to us.
pub(super) async fn compat_login(patient: &Patient) -> Finding {
    const CHECK: &str = "login of old clients";
    let url = under(&patient.settings.matrix.public_endpoint, "_matrix/client/v3/login");
    let answer = match patient.get(&url, None).await {
        Ok(answer) => answer,
        Err(error) => {
            return Finding::warn(CHECK, format!("{url} cannot be reached from here: {error}"))
                .because("clients reach the homeserver there")
                .fix("Is `matrix.public_endpoint` its public address?");
        }
    };
    let flows = answer.body.get("flows").and_then(Value::as_array);
    let ours = flows.into_iter().flatten().any(|flow| {
        flow.get("org.matrix.msc3824.delegated_oidc_compatibility") == Some(&Value::Bool(true))
    });
    if ours {
        return Finding::ok(CHECK, format!("{url} comes here"));
    }
    Finding::warn(CHECK, format!("{url} does not come here (status {})", answer.status))
        .because("clients that do not speak OAuth, bots among them, cannot sign in")
        .fix(
            "Have the reverse proxy of the homeserver pass `/_matrix/client/*/login`, `/logout` \
             and `/refresh` on to this service, before its rule for the homeserver.",
        )
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

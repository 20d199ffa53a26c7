//! This service at its public address, as clients and the homeserver reach it.

use serde_json::Value;
use url::Url;

use super::finding::Finding;
use super::{Patient, under};

const CHECK: &str = "issuer";

/// Whether the discovery document (OpenID Connect Discovery §4) stands where the issuer says, and
/// names exactly the configured issuer.
pub(super) async fn discovery(patient: &Patient) -> Finding {
    let issuer = &patient.settings.http.issuer;
    let base = Url::parse(&format!("{}/", issuer.trim_end_matches('/')))
        .unwrap_or_else(|_| patient.settings.http.public_base.clone());
    let url = under(&base, ".well-known/openid-configuration");
    let why = "clients and the homeserver read there how to sign in; without it nobody can";
    let answer = match patient.get(&url, None).await {
        Ok(answer) => answer,
        Err(error) => {
            return Finding::fail(CHECK, format!("{url} cannot be reached: {error}"))
                .because(why)
                .fix(
                    "Is `postern server` running, and does the reverse proxy pass this address \
                     on to it? If people use another address, set `http.public_base` (and \
                     `http.issuer`) to it. If they can reach it and this machine cannot, ask \
                     from theirs.",
                );
        }
    };
    match answer.body.get("issuer").and_then(Value::as_str) {
        Some(found) if found == issuer => Finding::ok(CHECK, format!("{url} names {issuer}")),
        Some(found) => Finding::fail(
            CHECK,
            format!("{url} names the issuer `{found}`, the configuration `{issuer}`"),
        )
        .because("clients compare both character by character, the last `/` included")
        .fix(
            "Another service, or a server that has not been restarted since, answers at this \
             address: restart it, or correct the reverse proxy or `http.issuer`.",
        ),
        None => Finding::fail(
            CHECK,
            format!("{url} answers with status {} and no issuer", answer.status),
        )
        .because(why)
        .fix(
            "Something else answers at this address. Correct the reverse proxy; if the issuer is \
             on another domain than this service, have that domain pass on \
             `/.well-known/openid-configuration`.",
        ),
    }
}

//! The homeserver: whether it is reached, takes our secret, sends people to us, and believes us.

use serde_json::Value;

use super::finding::Finding;
use super::{Answer, Patient, under};
use crate::config::matrix::HomeserverKind;
use crate::crypto::Mint;
use crate::domain::TokenKind;
use crate::homeserver::HomeserverError;

/// Where Synapse says who signs people in: the stable path (Matrix 1.15) and the one before.
const AUTH_METADATA: [&str; 2] =
    ["_matrix/client/v1/auth_metadata", "_matrix/client/unstable/org.matrix.msc2965/auth_metadata"];

/// Whether the homeserver is reached and takes our secret.
pub(super) async fn secret(patient: &Patient) -> Finding {
    const CHECK: &str = "homeserver";
    let endpoint = &patient.settings.matrix.endpoint;
    let error = match patient.homeserver.check().await {
        Ok(found) => {
            let version = found.version.unwrap_or_else(|| "the homeserver".to_owned());
            let took = found.took.as_millis();
            return Finding::ok(CHECK, format!("{version} takes our secret ({took} ms)"));
        }
        Err(error) => error,
    };
    let finding = Finding::fail(CHECK, error.to_string())
        .because("accounts and devices cannot be made there, so nobody can sign in");
    match error {
        HomeserverError::Unreachable { .. } => finding.fix(format!(
            "Is the homeserver running, and is `matrix.endpoint` ({endpoint}) its address as seen \
             from here? Within containers it is the other container's name, not localhost."
        )),
        HomeserverError::BadSecret { .. } => finding.fix(format!(
            "Put the same secret into `matrix.secret` and into Synapse's configuration, and \
             restart both:\n{}",
            block(patient)
        )),
        _ => finding.fix(format!(
            "Does `matrix.kind` fit the homeserver, does it have this block, and does no reverse \
             proxy stand between that refuses `/_synapse/`?\n{}",
            block(patient)
        )),
    }
}

/// Whether the homeserver sends clients to us.
pub(super) async fn delegation(patient: &Patient) -> Finding {
    const CHECK: &str = "delegation";
    let issuer = &patient.settings.http.issuer;
    let mut last = None;
    for path in AUTH_METADATA {
        match patient.get(&under(&patient.settings.matrix.endpoint, path), None).await {
            Ok(answer) if answer.status == 200 => return compare(CHECK, issuer, &answer),
            Ok(answer) => last = last.or(Some(answer)),
            Err(error) => return unreachable(CHECK, &error),
        }
    }
    let status = last.map_or(0, |answer| answer.status);
    let finding = Finding::fail(
        CHECK,
        format!("the homeserver does not say who signs people in (status {status})"),
    );
    if status >= 500 {
        finding.because("it is told to send people here, but cannot read our discovery document").fix(
            "From the homeserver's machine, is the `endpoint` (or `issuer`) of its configuration \
             reached? Its log says what went wrong.",
        )
    } else {
        finding
            .because("it signs people in itself, and does not take our tokens")
            .fix(format!("Put this into its configuration and restart it:\n{}", block(patient)))
    }
}

fn compare(check: &'static str, issuer: &str, answer: &Answer) -> Finding {
    match answer.body.get("issuer").and_then(Value::as_str) {
        Some(found) if found == issuer => {
            Finding::ok(check, format!("the homeserver sends people to {issuer}"))
        }
        found => Finding::fail(
            check,
            format!(
                "the homeserver sends people to `{}`, this service is `{issuer}`",
                found.unwrap_or("nobody")
            ),
        )
        .because("clients refuse an issuer that is not the one they were sent to")
        .fix(
            "Correct the `endpoint` (or `issuer`) in the homeserver's configuration. It keeps what \
             it has read until it is restarted: restart it after changing `http.issuer`.",
        ),
    }
}

/// Whether the homeserver can ask us about a token, with the secret or client it has: it is shown
/// a token that nobody has, and refuses it only if it could ask.
pub(super) async fn introspection(patient: &Patient) -> Finding {
    const CHECK: &str = "introspection";
    let token = Mint::system().token(TokenKind::Access);
    let url = under(&patient.settings.matrix.endpoint, "_matrix/client/v3/account/whoami");
    let answer = match patient.get(&url, Some(&token)).await {
        Ok(answer) => answer,
        Err(error) => return unreachable(CHECK, &error),
    };
    let errcode = answer.body.get("errcode").and_then(Value::as_str).unwrap_or("-");
    if answer.status == 401 && errcode == "M_UNKNOWN_TOKEN" {
        return Finding::ok(CHECK, "the homeserver can ask about tokens");
    }
    Finding::fail(
        CHECK,
        format!("the homeserver answers a token with status {} {errcode}", answer.status),
    )
    .because("it asks this service about every token; if it cannot, every client is shut out")
    .fix(format!(
        "The address and the secret in its configuration must be those of this service, and this \
         service must run:\n{}",
        block(patient)
    ))
}

fn unreachable(check: &'static str, error: &str) -> Finding {
    Finding::fail(check, format!("the homeserver could not be asked: {error}"))
        .fix("See `homeserver` above.")
}

/// What stands in Synapse's configuration, less the secret.
fn block(patient: &Patient) -> String {
    let http = &patient.settings.http;
    match patient.settings.matrix.kind {
        HomeserverKind::Synapse | HomeserverKind::SynapseReadOnly => format!(
            "matrix_authentication_service:\n  enabled: true\n  endpoint: {}\n  secret: <matrix.secret>",
            http.public_base
        ),
        HomeserverKind::SynapseLegacy => format!(
            "experimental_features:\n  msc3861:\n    enabled: true\n    issuer: {}\n    client_id: \
             <client_id of [[clients]]>\n    client_auth_method: client_secret_basic\n    \
             client_secret: <its client_secret>\n    admin_token: <matrix.secret>",
            http.issuer
        ),
    }
}

//! Mails: whether the mail server answers and takes our password, and whether mails wait or failed.

use std::sync::Arc;

use super::Patient;
use super::finding::Finding;
use crate::config::email::EmailTransport;
use crate::control::{self, Command, ConnectError, Outcome};
use crate::mail::Postman;
use crate::web::site::renderer;

/// Whether mails could be sent. No mail is.
pub(super) async fn server(patient: &Patient) -> Finding {
    const CHECK: &str = "mail server";
    let settings = &patient.settings;
    let needs_mail = settings.account.password_recovery_enabled
        || settings.account.password_registration_enabled
            && settings.account.password_registration_email_required;
    if settings.email.transport == EmailTransport::Blackhole {
        let found = "mails are thrown away (`email.transport` is `blackhole`)";
        return if needs_mail {
            Finding::fail(CHECK, found)
                .because("people wait for mails to make an account or to set a new password")
                .fix("Set `email.transport` to `smtp` or `sendmail`.")
        } else {
            Finding::ok(CHECK, format!("{found}; nothing needs them"))
        };
    }
    let outcome = match renderer(settings) {
        Ok(renderer) => Postman::new(settings, Arc::new(renderer)).check().await,
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(answer) => Finding::ok(CHECK, answer),
        Err(error) => {
            let finding = Finding::fail(CHECK, error.to_string())
                .because("no code and no link reaches anybody");
            match error.advice() {
                Some(advice) => finding.fix(advice),
                None => finding,
            }
        }
    }
}

/// Whether mails wait or were given up; asked of the server that runs, which has the data folder.
pub(super) async fn waiting(patient: &Patient) -> Finding {
    const CHECK: &str = "mails";
    let socket = patient.settings.storage.path.join(control::SOCKET);
    let answer = match control::connect(&socket).await {
        Ok(server) => server.run(Command::MailStanding, &|_| {}).await,
        Err(ConnectError::Nobody) => {
            return Finding::ok(CHECK, "not asked: no server runs on this data folder");
        }
        Err(error) => return Finding::warn(CHECK, error.to_string()),
    };
    let standing = match answer {
        Ok(Outcome::MailStanding(standing)) => standing,
        Ok(_) => return Finding::warn(CHECK, "the server gave another answer"),
        Err(refusal) => return Finding::warn(CHECK, refusal.to_string()),
    };
    let (waiting, failed) = (standing.waiting, standing.failed);
    if standing.retried == 0 && failed == 0 {
        return Finding::ok(CHECK, format!("{waiting} on their way, none failed within a day"));
    }
    let retried = standing.retried;
    let found =
        format!("{waiting} on their way, {retried} of them tried in vain; {failed} given up");
    let last = standing.last_error.unwrap_or_else(|| "the reason is not known".to_owned());
    Finding::warn(CHECK, found).because(format!("the last reason: {last}")).fix(
        "See `mail server` above, and try `postern manage send-test-email ADDRESS`. Mails that \
         wait are tried again by themselves.",
    )
}

//! The captcha of a form: a part of other pages (`components/captcha.html`).

use serde::Serialize;

/// What stands in the form.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CaptchaField {
    /// The browser computes: fields `captcha_ticket` and `captcha_solution`.
    ProofOfWork {
        /// The sealed ticket.
        ticket: String,
        /// What a number is appended to.
        seed: String,
        /// How many bits of the hash must be zero.
        difficulty: u8,
        /// How many seconds those wait who have no script; `None` if they cannot go on.
        wait: Option<u64>,
    },
    /// The widget of another service.
    Widget {
        /// Its script.
        script: &'static str,
        /// The class of its element.
        class: &'static str,
        /// The public key.
        site_key: String,
    },
    /// It was solved: field `captcha_ticket`.
    Solved {
        /// The sealed ticket.
        ticket: String,
    },
}

/// Why a form did not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CaptchaProblem {
    /// Nothing was solved.
    Missing,
    /// It was solved wrongly, or is too old.
    Wrong,
    /// Sent before the time that those wait who have no script.
    TooSoon,
    /// The service whose puzzle it is does not answer.
    Unreachable,
}

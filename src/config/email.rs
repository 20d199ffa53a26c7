//! `[email]`: how mails are sent.

use std::path::PathBuf;

use lettre::Address;
use lettre::message::Mailbox;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::SecretString;

/// How mails are sent.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EmailSection {
    /// Who the mails are from, as in `"Example" <auth@example.com>`.
    pub from: String,
    /// Who answers go to.
    pub reply_to: String,
    /// The way mails go.
    pub transport: EmailTransportName,
    /// smtp: how the connection is encrypted.
    pub mode: Option<SmtpMode>,
    /// smtp: the mail server.
    pub hostname: Option<String>,
    /// smtp: its port. Left out: 25, 465 or 587, by `mode`.
    #[schemars(range(min = 1))]
    pub port: Option<u16>,
    /// smtp: the user name, if it wants one.
    pub username: Option<String>,
    /// smtp: the password that goes with it.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub password: Option<SecretString>,
    /// A file with that password.
    pub password_file: Option<PathBuf>,
    /// sendmail: the program.
    pub command: String,
}

impl Default for EmailSection {
    fn default() -> Self {
        let address = "\"Authentication Service\" <root@localhost>";
        Self {
            from: address.to_owned(),
            reply_to: address.to_owned(),
            transport: EmailTransportName::Blackhole,
            mode: None,
            hostname: None,
            port: None,
            username: None,
            password: None,
            password_file: None,
            command: "sendmail".to_owned(),
        }
    }
}

/// The ways mails can go, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EmailTransportName {
    /// Mails are thrown away.
    Blackhole,
    /// Through a mail server.
    Smtp,
    /// Through a program on this machine.
    Sendmail,
}

/// How the connection to the mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SmtpMode {
    /// Not at all.
    Plain,
    /// After a plain greeting.
    Starttls,
    /// From the beginning.
    Tls,
}

/// `[email]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    /// Who the mails are from.
    pub from: Mailbox,
    /// Who answers go to.
    pub reply_to: Mailbox,
    /// The way they go.
    pub transport: EmailTransport,
}

/// The way mails go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmailTransport {
    /// Thrown away.
    Blackhole,
    /// Through a mail server.
    Smtp {
        /// The server.
        hostname: String,
        /// Its port.
        port: u16,
        /// How the connection is encrypted.
        mode: SmtpMode,
        /// User name and password.
        credentials: Option<(String, SecretString)>,
    },
    /// Through a program.
    Sendmail {
        /// The program.
        command: String,
    },
}

pub(super) fn resolve(written: EmailSection, r: &mut Resolver<'_>) -> Email {
    let at = KeyPath::root().key("email");
    let transport = match written.transport {
        EmailTransportName::Blackhole => EmailTransport::Blackhole,
        EmailTransportName::Sendmail => EmailTransport::Sendmail { command: written.command },
        EmailTransportName::Smtp => {
            if written.mode.is_none() {
                r.error(
                    &at,
                    "`mode` is missing; transport `smtp` needs `plain`, `starttls` or `tls`",
                );
            }
            if written.hostname.is_none() {
                r.error(
                    &at,
                    "`hostname` is missing; transport `smtp` needs the mail server's name",
                );
            }
            let has_password = written.password.is_some() || written.password_file.is_some();
            if written.username.is_some() != has_password {
                r.error(&at, "`username` and `password_file` (or `password`) go together");
            }
            let mode = written.mode.unwrap_or(SmtpMode::Tls);
            let usual = match mode {
                SmtpMode::Plain => 25,
                SmtpMode::Starttls => 587,
                SmtpMode::Tls => 465,
            };
            EmailTransport::Smtp {
                hostname: written.hostname.unwrap_or_default(),
                port: written.port.unwrap_or(usual),
                mode,
                credentials: written.username.zip(written.password),
            }
        }
    };
    let from = mailbox(&written.from, &at.key("from"), r);
    let reply_to = mailbox(&written.reply_to, &at.key("reply_to"), r);
    Email { from, reply_to, transport }
}

/// Points out that people would wait for mails that are thrown away.
pub(super) fn point_out_missing(email: &Email, account: &Account, r: &mut Resolver<'_>) {
    let needs_code =
        account.password_registration_enabled && account.password_registration_email_required;
    let waiting = [
        ("password_recovery_enabled", account.password_recovery_enabled),
        ("password_registration_enabled", needs_code),
    ];
    let waiting = waiting.into_iter().filter(|(_, waits)| *waits);
    for (key, _) in waiting.filter(|_| email.transport == EmailTransport::Blackhole) {
        r.warn(
            &KeyPath::root().key("account").key(key),
            "needs mails, and they are thrown away: set `email.transport` to `smtp` or `sendmail`",
        );
    }
}

fn mailbox(written: &str, at: &KeyPath, r: &mut Resolver<'_>) -> Mailbox {
    written.parse().unwrap_or_else(|_| {
        r.error(at, "is no e-mail address; write it as `Example <auth@example.com>`");
        Mailbox::new(None, Address::new_dangerous("root", "localhost"))
    })
}

//! `postern doctor`: why clients cannot sign in, seen from here.
//!
//! One probe a function: `homeserver.rs` asks the homeserver, `service.rs` this service at its
//! public address, `clients.rs` what clients see first, `mail.rs` the mail server. No probe changes anything, and none needs
//! the data folder to itself.

mod clients;
mod finding;
mod homeserver;
mod mail;
mod service;

use std::io::stdout;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use url::Url;

use super::{Global, context, output};
use crate::config::Settings;
use crate::domain::SecretString;
use crate::homeserver::Homeserver;
use crate::outbound::{Client, Method, Request};
use finding::{Finding, Status};

const EXAMPLES: &str = "\
Examples:
  postern doctor                                   on the machine that runs the server
  postern -c /etc/postern.toml doctor --json

Exit code 0: nothing is broken, though something may deserve a look. 1: something is broken.";

/// How long one question may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Find out what is wrong between this service, the homeserver and clients.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

/// What the probes work with.
struct Patient {
    settings: Settings,
    homeserver: Arc<dyn Homeserver>,
    client: Client,
}

/// An answer to a probe.
struct Answer {
    status: u16,
    body: Value,
}

pub(super) fn run(global: &Global, args: &Args) -> anyhow::Result<ExitCode> {
    super::log::init();
    let settings = context::load(global)?;
    let client = Client::new();
    let homeserver = context::homeserver(&settings, client.clone());
    let patient = Patient { settings, homeserver, client };
    let findings = super::block_on(async { Ok(examine(&patient).await) })?;
    if args.json {
        output::json(&serde_json::json!({ "findings": findings }))?;
    } else {
        let paint = output::Paint::on(&stdout());
        let lines: Vec<_> = findings.iter().map(|finding| finding.line(paint)).collect();
        output::text(&lines.join("\n"))?;
    }
    let broken = findings.iter().any(|finding| finding.status == Status::Fail);
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

async fn examine(patient: &Patient) -> Vec<Finding> {
    let mut findings = vec![
        service::discovery(patient).await,
        homeserver::secret(patient).await,
        homeserver::delegation(patient).await,
        homeserver::introspection(patient).await,
    ];
    findings.extend(clients::well_known(patient).await);
    findings.push(clients::compat_login(patient).await);
    findings.push(mail::server(patient).await);
    findings.push(mail::waiting(patient).await);
    findings
}

impl Patient {
    /// Asks for JSON; a body that is none is `null`. `Err` is a sentence.
    async fn get(&self, url: &Url, bearer: Option<&SecretString>) -> Result<Answer, String> {
        let mut request = Request::new(Method::GET, url.clone()).timeout(PATIENCE);
        if let Some(bearer) = bearer {
            request = request.bearer(bearer);
        }
        let answer = self.client.send(request).await.map_err(|error| error.to_string())?;
        let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        Ok(Answer { status: answer.status.as_u16(), body })
    }
}

/// `path` under `base`, whose path ends in `/`.
fn under(base: &Url, path: &str) -> Url {
    base.join(path).unwrap_or_else(|_| base.clone())
}

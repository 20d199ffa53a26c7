//! `postern manage issue-user-registration-token`, `list-user-registration-tokens` and
//! `revoke-user-registration-token`.

use serde_json::json;

use crate::cli::output;
use crate::config::Settings;
use crate::control::Command;
use crate::flows::manage::TokenShown;
use crate::web::urls::Urls;

const EXAMPLES: &str = "\
Examples:
  postern manage issue-user-registration-token
  postern manage issue-user-registration-token --usage-limit 10 --expires-in 604800
  postern manage issue-user-registration-token --token family --unlimited
  LINK=$(postern manage issue-user-registration-token --json | jq -r .link)

The link leads to the form for a new account with the token filled in.";

/// Make a token with which people make an account by themselves.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct IssueArgs {
    /// Its text, of letters, digits and . _ ~ -; made up if left out
    #[arg(long, value_name = "TOKEN")]
    token: Option<String>,
    /// How many accounts may be made with it
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    usage_limit: u32,
    /// Let any number of accounts be made with it
    #[arg(long, conflicts_with = "usage_limit")]
    unlimited: bool,
    /// For how long it is good, in seconds; for ever if left out
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    expires_in: Option<u32>,
}

impl IssueArgs {
    pub(super) fn into_command(self) -> Command {
        Command::IssueRegistrationToken {
            token: self.token,
            usage_limit: (!self.unlimited).then_some(self.usage_limit),
            expires_in: self.expires_in,
        }
    }
}

const LIST_EXAMPLES: &str = "\
Examples:
  postern manage list-user-registration-tokens
  postern manage list-user-registration-tokens --json | jq '.[] | select(.valid)'";

/// List the registration tokens.
#[derive(Debug, clap::Args)]
#[command(after_help = LIST_EXAMPLES)]
pub(super) struct ListArgs {}

const REVOKE_EXAMPLES: &str = "\
Examples:
  postern manage revoke-user-registration-token family
  postern manage revoke-user-registration-token 01JD7Q5W0Z8Y3N6T2R4K9M1XBC";

/// Take a registration token back: no account is made with it any more.
#[derive(Debug, clap::Args)]
#[command(after_help = REVOKE_EXAMPLES)]
pub(super) struct RevokeArgs {
    /// The token, or its id
    #[arg(value_name = "TOKEN")]
    token: String,
}

impl RevokeArgs {
    pub(super) fn into_command(self) -> Command {
        Command::RevokeRegistrationToken { token: self.token }
    }
}

pub(super) fn print_issued(it: &TokenShown, settings: &Settings, json: bool) -> anyhow::Result<()> {
    let http = &settings.http;
    let link = Urls::new(http.public_base.clone(), http.issuer.clone()).register_with(&it.token);
    if json {
        let mut record = serde_json::to_value(it)?;
        record["link"] = json!(link);
        return output::json(&record);
    }
    let account = &settings.account;
    let hint = if !account.password_registration_enabled {
        "\nNobody can use it yet: set `account.password_registration_enabled` to true."
    } else if !account.password_registration_token_required {
        "\nIt is not needed: `account.password_registration_token_required` is false."
    } else {
        ""
    };
    let for_whom = match it.usage_limit {
        None => "any number of accounts".to_owned(),
        Some(limit) => super::accounts::count(limit as usize, "account"),
    };
    output::text(&format!("Token {} for {for_whom}:\n{link}{hint}", it.token))
}

pub(super) fn say_revoked(it: &TokenShown) -> String {
    format!("Revoked {}: no account is made with it any more.", it.token)
}

pub(super) fn say_all(all: &[TokenShown]) -> String {
    if all.is_empty() {
        return "There are no registration tokens.".to_owned();
    }
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(it: &TokenShown) -> String {
    let limit = it.usage_limit.map_or_else(|| "any number".to_owned(), |limit| limit.to_string());
    let state = if it.revoked_at.is_some() {
        ", revoked"
    } else if it.valid {
        ""
    } else if it.usage_limit.is_some_and(|limit| it.times_used >= limit) {
        ", used up"
    } else {
        ", run out"
    };
    format!("{} {} used {} of {limit}{state}", it.id, it.token, it.times_used)
}

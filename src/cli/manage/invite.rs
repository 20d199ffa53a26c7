//! `postern manage invite`.

use serde_json::json;

use crate::cli::output;
use crate::config::Settings;
use crate::control::Command;
use crate::flows::manage::TokenShown;
use crate::render::qr;
use crate::web::urls::Urls;

const EXAMPLES: &str = "\
Examples:
  postern manage invite
  postern manage invite --note 'For Bob' --username bob --qr
  postern manage invite --uses 20 --days 30
  LINK=$(postern manage invite --json | jq -r .link)

Whoever opens the link can make an account, even where nobody else can sign up
(`account.invitations_allowed`).";

/// Make a link with which somebody makes an account.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// For whom it is; only administrators see it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// The only username that an account can be made under with it
    #[arg(long, value_name = "NAME", conflicts_with = "uses")]
    username: Option<String>,
    /// How many accounts may be made with it
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    uses: u32,
    /// For how many days it is good
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=3650))]
    days: u32,
    /// Draw the link as a QR code as well
    #[arg(long)]
    qr: bool,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::Invite {
            note: self.note,
            username: self.username,
            usage_limit: self.uses,
            days: self.days,
            qr: self.qr,
        }
    }
}

pub(super) fn print(
    it: &TokenShown,
    with_qr: bool,
    settings: &Settings,
    json: bool,
) -> anyhow::Result<()> {
    let http = &settings.http;
    let link = Urls::new(http.public_base.clone(), http.issuer.clone()).register_with(&it.token);
    if json {
        let mut record = serde_json::to_value(it)?;
        record["link"] = json!(link);
        return output::json(&record);
    }
    let account = &settings.account;
    let hint = if settings.passwords.enabled
        && (account.invitations_allowed || account.password_registration_enabled)
    {
        ""
    } else {
        "\nNobody can use it yet: see `account.invitations_allowed`."
    };
    let drawn = qr::in_terminal(link.as_str()).filter(|_| with_qr);
    let drawn = drawn.map(|drawn| format!("\n{drawn}")).unwrap_or_default();
    output::text(&format!("{link}{drawn}{hint}"))
}

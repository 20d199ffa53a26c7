//! The choice of the account: the one that is signed in, or another.

use serde::Serialize;

use super::Page;

/// Two forms: the first is posted to `action`, the second to `switch_account_url`, each with
/// `csrf` alone.
#[derive(Clone, Debug, Serialize)]
pub struct SelectAccountPage {
    /// Where the choice of this account is posted.
    pub action: String,
    /// The name of the client that waits.
    pub client: String,
    /// Who is signed in: the Matrix id.
    pub mxid: String,
    /// The name that others see, if it is known.
    pub display_name: Option<String>,
    /// Where "use another account" is posted.
    pub switch_account_url: String,
}

impl Page for SelectAccountPage {
    const TEMPLATE: &'static str = "select_account.html";
}

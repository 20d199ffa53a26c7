//! The pages of single sign-on for old clients: the question, and what is shown after a no.

use serde::Serialize;

use super::Page;

/// The form: `csrf`, and `decision` with the value `allow` or `deny`.
#[derive(Clone, Debug, Serialize)]
pub struct SsoPage {
    /// Where the decision is posted.
    pub action: String,
    /// Who is to be signed in.
    pub target: SsoTarget,
    /// Who is asked: the Matrix id.
    pub mxid: String,
    /// The name that others see, if it is known.
    pub display_name: Option<String>,
    /// Where "use another account" is posted, with `csrf` alone.
    pub switch_account_url: String,
}

impl Page for SsoPage {
    const TEMPLATE: &'static str = "sso.html";
}

/// Who is to be signed in. Nobody vouches for more than this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SsoTarget {
    /// A web site.
    Site {
        /// Its host.
        host: String,
    },
    /// An app on the person's device.
    App {
        /// The scheme of its addresses, with a colon.
        scheme: String,
    },
}

/// The person has said no.
#[derive(Clone, Debug, Serialize)]
pub struct SsoRefusedPage {
    /// Who was to be signed in.
    pub target: SsoTarget,
    /// The account page.
    pub account_url: String,
}

impl Page for SsoRefusedPage {
    const TEMPLATE: &'static str = "sso_refused.html";
}

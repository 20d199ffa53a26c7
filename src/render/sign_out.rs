//! Signing out: the question that a client has us ask, and the page after it.

use serde::Serialize;

use super::Page;

/// A client asks for the person to be signed out. Who that is comes with the shell, whose
/// `signed_in` must be set.
#[derive(Clone, Debug, Serialize)]
pub struct SignOutPage {
    /// Where the form is posted: `csrf` and [`Self::parameters`].
    pub action: String,
    /// The name of the client, if it is known.
    pub client: Option<String>,
    /// What the client said, as name and value.
    pub parameters: Vec<(String, String)>,
    /// For who stays.
    pub home_url: String,
}

impl Page for SignOutPage {
    const TEMPLATE: &'static str = "sign_out.html";
}

/// Signing out has worked.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedOutPage {
    /// The sign-in page.
    pub login_url: String,
    /// The way back to the client that asked for it.
    pub return_to: Option<ReturnTo>,
}

impl Page for LoggedOutPage {
    const TEMPLATE: &'static str = "logged_out.html";
}

/// The way back to a client.
#[derive(Clone, Debug, Serialize)]
pub struct ReturnTo {
    /// Its host, or its name if it is an app.
    pub to: String,
    /// Where it wants people to go.
    pub url: String,
}

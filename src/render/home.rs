//! The front page.

use serde::Serialize;

use super::Page;

/// What this place is, and the way in. Who is signed in comes with the shell.
#[derive(Clone, Debug, Serialize)]
pub struct HomePage {
    /// The homeserver's server name.
    pub server_name: String,
    /// The sign-in page.
    pub login_url: String,
    /// The registration page, if people may register.
    pub register_url: Option<String>,
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "home.html";
}

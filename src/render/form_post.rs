//! The answer of the authorization endpoint as a form (OAuth 2.0 Form Post Response Mode).
//!
//! The form sends itself where scripts run (`assets/form_post.js`), and else when a person presses
//! "Continue". The handler must allow `action` in the page's `form-action` policy, and the script.

use serde::Serialize;

use super::Page;

/// A form that carries the answer to the client.
#[derive(Clone, Debug, Serialize)]
pub struct FormPostPage {
    /// The client's redirect URI.
    pub action: String,
    /// The client's name.
    pub client: String,
    /// The parameters of the answer, as name and value.
    pub parameters: Vec<(String, String)>,
}

impl Page for FormPostPage {
    const TEMPLATE: &'static str = "form_post.html";
}

//! The parameters of a logout that a client asks for (OpenID Connect RP-Initiated Logout 1.0 §2).

use serde::Deserialize;

/// The parameters; none is required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct LogoutRequest {
    /// An `id_token` that the client got here; it may have run out.
    pub id_token_hint: Option<String>,
    /// Who is to be signed out. Whoever is signed in is asked, whatever it says.
    pub logout_hint: Option<String>,
    /// The client, if the hint does not tell.
    pub client_id: Option<String>,
    /// Where to go then; one that the client registered.
    pub post_logout_redirect_uri: Option<String>,
    /// Given back unchanged.
    pub state: Option<String>,
    /// Languages for the pages.
    pub ui_locales: Option<String>,
}

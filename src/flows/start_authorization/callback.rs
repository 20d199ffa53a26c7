//! Where the answer goes: the client and its redirect URI are proven before anything is sent there
//! (RFC 6749 §4.1.2.1, RFC 9700 §4.1).

use super::StartError;
use super::lengths::MAX_STATE;
use crate::domain::client::ResponseMode;
use crate::domain::redirect_uri::{self, NoRedirectUri};
use crate::domain::{AuthorizationGrant, Client, ClientId};
use crate::flows::Context;
use crate::protocol::oauth::authorization::AuthorizationRequest;
use crate::store::clients;

/// Where the answer to an authorization request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The client's redirect URI, proven.
    pub redirect_uri: String,
    /// How the answer travels.
    pub response_mode: ResponseMode,
    /// Given back unchanged.
    pub state: Option<String>,
    /// The client's name, for pages.
    pub client_name: String,
    /// The languages that the client asked for, for pages.
    pub ui_locales: Option<String>,
}

impl Callback {
    /// Where the answer to a stored grant goes.
    #[must_use]
    pub fn of(grant: &AuthorizationGrant, client: &Client) -> Self {
        Self {
            redirect_uri: grant.redirect_uri.clone(),
            response_mode: grant.response_mode,
            state: grant.state.clone(),
            client_name: client.display_name(),
            ui_locales: grant.ui_locales.clone(),
        }
    }
}

/// Why the redirect URI could not be proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// No `client_id`.
    #[error("the request names no client")]
    NoClient,
    /// A `client_id` that is not known here.
    #[error("the client is not known here")]
    UnknownClient,
    /// Two clients or two redirect URIs.
    #[error("the parameter {0} is given more than once")]
    Repeated(&'static str),
    /// A redirect URI that is not registered, or none where it is needed.
    #[error(transparent)]
    RedirectUri(NoRedirectUri),
}

/// Finds the client and proves its redirect URI.
pub(super) async fn prove(
    ctx: &Context,
    request: &AuthorizationRequest,
) -> Result<(Client, Callback), StartError> {
    let names_the_client = |name: &&&str| matches!(**name, "client_id" | "redirect_uri");
    if let Some(name) = request.repeated.iter().find(names_the_client) {
        return Err(Untrusted::Repeated(name).into());
    }
    let client_id = request.client_id.as_deref().ok_or(Untrusted::NoClient)?;
    let client_id: ClientId = client_id.parse().map_err(|_| Untrusted::UnknownClient)?;
    let client = clients::get(&ctx.store, client_id).await?.ok_or(Untrusted::UnknownClient)?;
    let redirect_uri =
        redirect_uri::choose(&client.metadata.redirect_uris, request.redirect_uri.as_deref())
            .map_err(Untrusted::RedirectUri)?
            .to_owned();
    // An unknown mode is an error of its own, told in the default one.
    let response_mode = request
        .response_mode
        .as_deref()
        .and_then(|mode| mode.parse().ok())
        .unwrap_or(ResponseMode::Query);
    let state = request.state.clone().filter(|state| state.len() <= MAX_STATE);
    let client_name = client.display_name();
    let ui_locales = request.ui_locales.clone();
    Ok((client, Callback { redirect_uri, response_mode, state, client_name, ui_locales }))
}

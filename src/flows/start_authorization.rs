//! Takes an authorization request (RFC 6749 §4.1.1): checks it and stores a pending grant.
//!
//! Until the redirect URI is proven to be the client's, a fault is a page
//! ([`StartError::Untrusted`]); after that it is an answer to the client ([`StartError::Refused`]).

use super::Context;
use super::fault::Fault;
use crate::domain::client::{GrantType, ResponseMode};
use crate::domain::grant::GrantStage;
use crate::domain::pkce::{Challenge, InvalidChallenge};
use crate::domain::redirect_uri::{self, NoRedirectUri};
use crate::domain::scope_policy::{self, ScopeRefusal};
use crate::domain::{AuthorizationGrant, Client, ClientId, GrantId, Scope};
use crate::store::{StoreError, clients, grants};

/// The longest `state` that is kept, in bytes.
pub const MAX_STATE: usize = 1536;
/// The most that all parameters together may take in the store, in bytes of JSON. What is left of
/// an entry (`store::MAX_ENTRY`) is for what becomes of the grant.
const MAX_GRANT: usize = 3840;
/// The longest `nonce` or `login_hint` that is kept, in bytes.
pub const MAX_TEXT: usize = 512;

/// The parameters, as they came.
#[derive(Clone, Debug, Default)]
pub struct AuthorizationRequest {
    /// RFC 6749 §4.1.1.
    pub client_id: Option<String>,
    /// RFC 6749 §4.1.1.
    pub redirect_uri: Option<String>,
    /// RFC 6749 §4.1.1.
    pub response_type: Option<String>,
    /// OAuth 2.0 Multiple Response Types §2.1.
    pub response_mode: Option<String>,
    /// RFC 6749 §3.3.
    pub scope: Option<String>,
    /// RFC 6749 §4.1.1.
    pub state: Option<String>,
    /// OpenID Connect Core §3.1.2.1.
    pub nonce: Option<String>,
    /// RFC 7636 §4.3.
    pub code_challenge: Option<String>,
    /// RFC 7636 §4.3.
    pub code_challenge_method: Option<String>,
    /// OpenID Connect Core §3.1.2.1.
    pub prompt: Option<String>,
    /// OpenID Connect Core §3.1.2.1.
    pub max_age: Option<String>,
    /// OpenID Connect Core §3.1.2.1.
    pub login_hint: Option<String>,
    /// OpenID Connect Core §3.1.2.1.
    pub ui_locales: Option<String>,
    /// OpenID Connect Core §6: not supported.
    pub request: Option<String>,
    /// OpenID Connect Core §6: not supported.
    pub request_uri: Option<String>,
    /// OpenID Connect Core §7.2.1: not supported.
    pub registration: Option<String>,
}

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
        }
    }
}

/// Why a request was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Nobody to answer to: shown as a page.
    #[error(transparent)]
    Untrusted(#[from] Untrusted),
    /// Told to the client.
    #[error("{reason}")]
    Refused {
        /// Where the answer goes.
        callback: Box<Callback>,
        /// What it says.
        reason: Refusal,
    },
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for StartError {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
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
    /// A redirect URI that is not registered, or none where it is needed.
    #[error(transparent)]
    RedirectUri(NoRedirectUri),
    /// The client may not use the authorization code grant.
    #[error("the client may not ask people to sign in")]
    GrantType,
}

/// Why the client is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A parameter is missing or malformed.
    #[error("{0}")]
    Invalid(&'static str),
    /// RFC 7636 §4.3.
    #[error(transparent)]
    Pkce(#[from] InvalidChallenge),
    /// Only `code` is supported.
    #[error("only response_type=code is supported")]
    ResponseType,
    /// OpenID Connect Core §6.
    #[error("the request parameter is not supported")]
    RequestObject,
    /// OpenID Connect Core §6.
    #[error("the request_uri parameter is not supported")]
    RequestUri,
    /// OpenID Connect Core §7.2.1.
    #[error("the registration parameter is not supported")]
    Registration,
    /// `prompt=none`, and nobody has allowed this client before.
    #[error("the user must sign in")]
    LoginRequired,
    /// A scope that is granted to nobody.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
}

/// Checks the request and stores the grant.
pub async fn start_authorization(
    ctx: &Context,
    request: AuthorizationRequest,
) -> Result<GrantId, StartError> {
    let (client, callback) = prove_redirect_uri(ctx, &request).await?;
    ctx.activity.client_used(&client, ctx.settings.oauth.unused_client_ttl, ctx.now());
    match check(ctx, &client, &request, callback.clone()) {
        Ok(grant) => {
            let mut tx = ctx.store.begin().await?;
            grants::put(&mut tx, &grant).await.map_err(Fault::from)?;
            tx.commit().await?;
            Ok(grant.id)
        }
        Err(reason) => Err(StartError::Refused { callback: Box::new(callback), reason }),
    }
}

async fn prove_redirect_uri(
    ctx: &Context,
    request: &AuthorizationRequest,
) -> Result<(Client, Callback), StartError> {
    let client_id = request.client_id.as_deref().ok_or(Untrusted::NoClient)?;
    let client_id: ClientId = client_id.parse().map_err(|_| Untrusted::UnknownClient)?;
    let client = clients::get(&ctx.store, client_id).await?.ok_or(Untrusted::UnknownClient)?;
    let redirect_uri =
        redirect_uri::choose(&client.metadata.redirect_uris, request.redirect_uri.as_deref())
            .map_err(Untrusted::RedirectUri)?
            .to_owned();
    if !client.may_use(GrantType::AuthorizationCode) {
        return Err(Untrusted::GrantType.into());
    }
    // An unknown mode is an error of its own, told in the default one.
    let response_mode = request
        .response_mode
        .as_deref()
        .and_then(|mode| mode.parse().ok())
        .unwrap_or(ResponseMode::Query);
    let state = request.state.clone().filter(|state| state.len() <= MAX_STATE);
    let client_name = client.display_name();
    Ok((client, Callback { redirect_uri, response_mode, state, client_name }))
}

fn check(
    ctx: &Context,
    client: &Client,
    request: &AuthorizationRequest,
    callback: Callback,
) -> Result<AuthorizationGrant, Refusal> {
    check_unsupported(request)?;
    check_lengths(request)?;
    if let Some(mode) = &request.response_mode {
        mode.parse::<ResponseMode>()
            .map_err(|_| Refusal::Invalid("response_mode must be query, fragment or form_post"))?;
    }
    match request.response_type.as_deref() {
        None => return Err(Refusal::Invalid("response_type is missing")),
        Some("code") => {}
        Some(_) => return Err(Refusal::ResponseType),
    }
    let scope: Scope = request
        .scope
        .as_deref()
        .unwrap_or_default()
        .parse()
        .map_err(|_| Refusal::Invalid("the scope is malformed"))?;
    scope_policy::check_shape(&scope)?;
    let code_challenge = check_pkce(client, request)?;
    let max_age = match request.max_age.as_deref() {
        None => client.metadata.default_max_age.map(u64::from),
        Some(text) => Some(
            text.parse::<u32>()
                .map(u64::from)
                .map_err(|_| Refusal::Invalid("max_age must be a number of seconds"))?,
        ),
    };
    let fresh_login = check_prompt(request)?;
    let now = ctx.now();
    let grant = AuthorizationGrant {
        id: ctx.mint.id(now),
        client_id: client.id,
        redirect_uri: callback.redirect_uri,
        scope,
        response_mode: callback.response_mode,
        state: callback.state,
        nonce: request.nonce.clone(),
        code_challenge,
        max_age,
        fresh_login,
        login_hint: request.login_hint.clone(),
        ui_locales: request.ui_locales.clone(),
        created_at: now,
        stage: GrantStage::Pending,
    };
    check_size(&grant)?;
    Ok(grant)
}

/// Each parameter has its limit, but together they can be too much, the more so as control
/// characters and quotes are written longer than they are.
fn check_size(grant: &AuthorizationGrant) -> Result<(), Refusal> {
    match serde_json::to_vec(grant) {
        Ok(json) if json.len() <= MAX_GRANT => Ok(()),
        _ => Err(Refusal::Invalid("the parameters are too long together")),
    }
}

fn check_unsupported(request: &AuthorizationRequest) -> Result<(), Refusal> {
    if request.request.is_some() {
        return Err(Refusal::RequestObject);
    }
    if request.request_uri.is_some() {
        return Err(Refusal::RequestUri);
    }
    if request.registration.is_some() {
        return Err(Refusal::Registration);
    }
    Ok(())
}

fn check_lengths(request: &AuthorizationRequest) -> Result<(), Refusal> {
    let too_long = |text: &Option<String>, limit| text.as_ref().is_some_and(|t| t.len() > limit);
    if too_long(&request.state, MAX_STATE) {
        return Err(Refusal::Invalid("state is longer than 1536 bytes"));
    }
    if too_long(&request.nonce, MAX_TEXT) {
        return Err(Refusal::Invalid("nonce is longer than 512 bytes"));
    }
    if too_long(&request.login_hint, MAX_TEXT) || too_long(&request.ui_locales, MAX_TEXT) {
        return Err(Refusal::Invalid("login_hint or ui_locales is longer than 512 bytes"));
    }
    Ok(())
}

/// RFC 9700 §2.1.1: every public client brings a challenge; method `plain` is refused.
fn check_pkce(
    client: &Client,
    request: &AuthorizationRequest,
) -> Result<Option<Challenge>, Refusal> {
    let (challenge, method) =
        (request.code_challenge.as_deref(), request.code_challenge_method.as_deref());
    match Challenge::parse(challenge, method)? {
        Some(challenge) => Ok(Some(challenge)),
        None if client.is_confidential() => Ok(None),
        None => Err(Refusal::Invalid("code_challenge is missing: PKCE with S256 is needed")),
    }
}

/// OpenID Connect Core §3.1.2.1. Returns whether a fresh sign-in is asked for.
fn check_prompt(request: &AuthorizationRequest) -> Result<bool, Refusal> {
    let prompts: Vec<&str> = request.prompt.as_deref().unwrap_or_default().split(' ').collect();
    if prompts.contains(&"none") {
        return Err(match prompts.len() {
            1 => Refusal::LoginRequired,
            _ => Refusal::Invalid("prompt=none cannot be combined"),
        });
    }
    Ok(prompts.contains(&"login"))
}

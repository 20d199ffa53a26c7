//! Takes an authorization request (RFC 6749 §4.1.1): checks it and stores a pending grant.
//!
//! Until the redirect URI is proven to be the client's (`callback.rs`), a fault is a page
//! ([`StartError::Untrusted`]); after that it is an answer to the client ([`StartError::Refused`]).
//! `check` is the list of the rules; each has a file of its own.

mod callback;
mod id_token_hint;
mod lengths;
mod max_age;
mod not_supported;
mod pkce;
mod prompt;
mod refusal;
mod response;
mod scope;

pub use callback::{Callback, Untrusted};
pub use refusal::{Refusal, StartError};

use super::fault::Fault;
use super::{Context, login_hint};
use crate::domain::client::GrantType;
use crate::domain::grant::GrantStage;
use crate::domain::{AuthorizationGrant, Client, GrantId};
use crate::protocol::oauth::authorization::AuthorizationRequest;
use crate::store::grants;

/// Checks the request and stores the grant. What is to be asked of whom is seen when the browser
/// comes to `/continue`: a form that another site posts here comes without our cookies.
pub async fn start_authorization(
    ctx: &Context,
    request: AuthorizationRequest,
) -> Result<GrantId, StartError> {
    let (client, callback) = callback::prove(ctx, &request).await?;
    ctx.activity.client_used(&client, ctx.settings.oauth.unused_client_ttl, ctx.now());
    match check(ctx, &client, &request, &callback) {
        Ok(grant) => {
            let mut tx = ctx.store.begin().await?;
            grants::put(&mut tx, &grant).await.map_err(Fault::from)?;
            tx.commit().await?;
            Ok(grant.id)
        }
        Err(reason) => Err(StartError::Refused { callback: Box::new(callback), reason }),
    }
}

/// The rules, in the order in which they speak.
fn check(
    ctx: &Context,
    client: &Client,
    request: &AuthorizationRequest,
    callback: &Callback,
) -> Result<AuthorizationGrant, Refusal> {
    if !client.may_use(GrantType::AuthorizationCode) {
        return Err(Refusal::GrantType);
    }
    not_supported::check(request)?;
    lengths::check(request)?;
    response::check(request)?;
    let scope = scope::check(ctx, request)?;
    let code_challenge = pkce::check(client, request)?;
    let max_age = max_age::check(client, request)?;
    let prompts = prompt::check(request)?;
    let subject = id_token_hint::check(ctx, client, request)?;
    let now = ctx.now();
    let grant = AuthorizationGrant {
        id: ctx.mint.id(now),
        client_id: client.id,
        redirect_uri: callback.redirect_uri.clone(),
        scope,
        response_mode: callback.response_mode,
        state: callback.state.clone(),
        nonce: request.nonce.clone(),
        code_challenge,
        max_age,
        prompts,
        subject,
        account_chosen_in: None,
        login_hint: request.login_hint.as_deref().and_then(login_hint::read).map(str::to_owned),
        ui_locales: request.ui_locales.clone(),
        created_at: now,
        stage: GrantStage::Pending,
    };
    lengths::check_together(&grant)?;
    Ok(grant)
}

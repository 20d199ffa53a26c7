//! Gives a client a session in its own name (RFC 6749 §4.4): without a user, without a refresh
//! token.

use super::fault::faults;
use super::open_session::{NewSession, Opened, open_session};
use super::session_limit::LimitError;
use super::{Context, Fault, policy};
use crate::domain::client::GrantType;
use crate::domain::scope_policy::ScopeRefusal;
use crate::domain::violation::{Violation, in_one_line};
use crate::domain::{Caller, Client, Scope};

/// Why a client gets no session of its own.
#[derive(Debug, thiserror::Error)]
pub enum ClientCredentialsError {
    /// It did not register this grant type, or cannot prove who it is.
    #[error("the client may not use this grant type")]
    GrantType,
    /// What it asks for is not for clients, or not for this one.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
    /// The policy objects.
    #[error("{}", in_one_line(.0))]
    Policy(Vec<Violation>),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ClientCredentialsError);

impl From<LimitError> for ClientCredentialsError {
    /// Nobody's sessions have no limit.
    fn from(error: LimitError) -> Self {
        match error {
            LimitError::TooManySessions => {
                Fault::Dangling("a limit on the sessions of nobody").into()
            }
            LimitError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Opens the session.
pub async fn grant_to_client(
    ctx: &Context,
    client: &Client,
    scope: Scope,
    caller: &Caller,
) -> Result<Opened, ClientCredentialsError> {
    // RFC 6749 §4.4: confidential clients only.
    if !client.may_use(GrantType::ClientCredentials) || !client.is_confidential() {
        return Err(ClientCredentialsError::GrantType);
    }
    policy::check_client_grant(ctx, client, &scope, caller)?;
    let mut tx = ctx.store.begin().await?;
    let user_agent = caller.user_agent.clone();
    let new = NewSession { client, browser: None, scope, user_agent, refreshable: false };
    let opened = open_session(ctx, &mut tx, new, ctx.now()).await?;
    tx.commit().await?;
    Ok(opened)
}

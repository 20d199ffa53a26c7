//! Why an authorization request is not taken. `web/pages/authorize.rs` finds the error words.

use super::{Callback, Untrusted};
use crate::domain::pkce::InvalidChallenge;
use crate::domain::scope::InvalidScope;
use crate::domain::scope_policy::ScopeRefusal;
use crate::flows::Fault;
use crate::store::StoreError;

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

/// Why the client is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A parameter is missing or malformed.
    #[error("{0}")]
    Invalid(&'static str),
    /// RFC 6749 §3.1.
    #[error("the parameter {0} is given more than once")]
    Repeated(&'static str),
    /// It did not register the authorization code grant (RFC 6749 §4.1.2.1).
    #[error("the client may not ask people to sign in")]
    GrantType,
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
    /// A scope that is none.
    #[error(transparent)]
    MalformedScope(#[from] InvalidScope),
    /// A scope that is granted to nobody.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
}

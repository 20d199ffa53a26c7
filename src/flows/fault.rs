//! Our own failures, apart from refusals: the caller did nothing wrong. Every surface answers
//! them with a 5xx, since clients take a 4xx for "signed out".

use crate::crypto::keystore::SignError;
use crate::crypto::password::HashError;
use crate::jobs::DeliverError;
use crate::store::{PutError, StoreError};

/// Something of ours failed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store could not be read or written.
    #[error("the store failed: {0}")]
    Store(#[from] StoreError),
    /// A write met a unique value that a rule should have caught before.
    #[error("a unique value was taken: {0}")]
    Put(PutError),
    /// The homeserver did not do what the answer would promise.
    #[error("the homeserver did not answer as needed: {0}")]
    Homeserver(#[from] DeliverError),
    /// Too many passwords are being checked at once.
    #[error("password hashing is at its limit")]
    Busy,
    /// A password could not be hashed or checked.
    #[error("password hashing failed: {0}")]
    Hash(HashError),
    /// A key could not sign.
    #[error("signing failed: {0}")]
    Sign(#[from] SignError),
    /// A record names another that is not there.
    #[error("the store is inconsistent: {0}")]
    Dangling(&'static str),
}

impl From<PutError> for Fault {
    fn from(error: PutError) -> Self {
        match error {
            PutError::Store(error) => Self::Store(error),
            taken @ PutError::Taken { .. } => Self::Put(taken),
        }
    }
}

impl From<HashError> for Fault {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => Self::Busy,
            other => Self::Hash(other),
        }
    }
}

/// Lets `?` turn the failures of lower rooms into a flow's error, by way of [`Fault`].
macro_rules! faults {
    ($error:ty) => {
        $crate::flows::fault::faults!($error: $crate::store::StoreError,
            $crate::store::PutError, $crate::jobs::DeliverError,
            $crate::crypto::password::HashError, $crate::crypto::keystore::SignError);
    };
    ($error:ty: $($cause:ty),*) => {$(
        impl From<$cause> for $error {
            fn from(cause: $cause) -> Self {
                Self::Fault(cause.into())
            }
        }
    )*};
}
pub(crate) use faults;

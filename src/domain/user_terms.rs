//! That somebody agreed to the terms of the service, to which ones and when.

use serde::{Deserialize, Serialize};

use super::{Timestamp, UserId, UserTermsId};

/// An agreement to terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserTerms {
    /// Its id.
    pub id: UserTermsId,
    /// Whose.
    pub user_id: UserId,
    /// Where the terms stood (`branding.tos_uri` at that time).
    pub uri: String,
    /// When they were agreed to.
    pub accepted_at: Timestamp,
}

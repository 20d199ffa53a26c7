//! Why a call to the homeserver failed: what callers must tell apart is whether trying again can
//! help without anybody changing anything.

/// Why a call to the homeserver failed. The texts are for the administrator's log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HomeserverError {
    /// It has no such user; provisioning them helps.
    #[error("the homeserver has no user \"{localpart}\"")]
    NoSuchUser {
        /// Whom it does not know.
        localpart: String,
    },
    /// It understood and refused: the request is at fault, or it forbids it.
    #[error("the homeserver refused {call}: {status} {errcode}: {message}")]
    Refused {
        /// Which call.
        call: &'static str,
        /// The HTTP status.
        status: u16,
        /// Its Matrix error code, or `-`.
        errcode: String,
        /// Its own words.
        message: String,
    },
    /// It cannot be reached, is too slow, overloaded or broken: trying again later may help.
    #[error("{call} did not get through to the homeserver: {reason}")]
    Unreachable {
        /// Which call.
        call: &'static str,
        /// The HTTP status if it did answer.
        status: Option<u16>,
        /// What happened and what to check.
        reason: String,
    },
    /// It does not accept our secret.
    #[error(
        "the homeserver does not accept our secret ({status}): `matrix.secret` here and \
         {there} in its configuration must be the same"
    )]
    BadSecret {
        /// The HTTP status, 401 or 403.
        status: u16,
        /// Where the homeserver keeps its copy.
        there: &'static str,
    },
    /// This service runs with `kind = "synapse_read_only"`, and the answer would have to be made
    /// up.
    #[error("this service may not change the homeserver (`matrix.kind` is read-only)")]
    ReadOnly,
}

impl HomeserverError {
    /// Whether the same call can succeed later without a person changing anything.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }

    /// Whether other calls would fail the same way: it is down, or does not accept us. A 500 is
    /// of one call alone.
    #[must_use]
    pub const fn is_outage(&self) -> bool {
        matches!(
            self,
            Self::BadSecret { .. }
                | Self::Unreachable { status: None | Some(429 | 502 | 503 | 504), .. }
        )
    }
}

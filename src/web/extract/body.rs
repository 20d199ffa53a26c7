//! Request bodies, read whole: at most so many bytes, within so much time. Without the second
//! limit a caller who sends a byte now and then holds a connection for as long as they like.

use std::time::Duration;

use actix_web::web::{Bytes, Payload};

/// How long a caller may take to send a body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why there is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyError {
    /// It is larger than the limit.
    TooLarge,
    /// It was broken off, or took too long.
    Unreadable,
}

/// Reads a body of at most `limit` bytes.
pub async fn read_body(body: Payload, limit: usize) -> Result<Bytes, BodyError> {
    tokio::time::timeout(PATIENCE, body.to_bytes_limited(limit))
        .await
        .map_err(|_| BodyError::Unreadable)?
        .map_err(|_| BodyError::TooLarge)?
        .map_err(|_| BodyError::Unreadable)
}

//! Request bodies, read whole: at most so many bytes, within so much time. Without the second
//! limit a caller who sends a byte now and then holds a connection for as long as they like.

use std::time::Duration;

use actix_web::web::{Bytes, Payload};

/// How long a caller may take to send a body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why there is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// It is larger than the limit.
    #[error("the body is larger than this endpoint takes")]
    TooLarge,
    /// It was broken off, or took too long.
    #[error("the body could not be read")]
    Unreadable,
}

/// Reads a body of at most `limit` bytes.
pub async fn read_body(body: Payload, limit: usize) -> Result<Bytes, BodyError> {
    read_within(PATIENCE, body, limit).await
}

async fn read_within(patience: Duration, body: Payload, limit: usize) -> Result<Bytes, BodyError> {
    tokio::time::timeout(patience, body.to_bytes_limited(limit))
        .await
        .map_err(|_| BodyError::Unreadable)?
        .map_err(|_| BodyError::TooLarge)?
        .map_err(|_| BodyError::Unreadable)
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;

    use actix_web::FromRequest;
    use actix_web::dev;
    use actix_web::error::PayloadError;
    use actix_web::test::TestRequest;
    use futures_util::StreamExt;
    use futures_util::stream::{self, Stream};

    use super::*;

    async fn body(stream: impl Stream<Item = Result<Bytes, PayloadError>> + 'static) -> Payload {
        let request = TestRequest::default().to_http_request();
        let stream: Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>> = Box::pin(stream);
        let mut payload = dev::Payload::from(stream);
        Payload::from_request(&request, &mut payload).await.unwrap()
    }

    fn first(bytes: &'static [u8]) -> impl Stream<Item = Result<Bytes, PayloadError>> {
        stream::iter([Ok(Bytes::from_static(bytes))])
    }

    #[actix_web::test]
    async fn a_body_that_never_ends_is_not_waited_for() {
        let endless = body(first(b"a").chain(stream::pending())).await;
        let read = read_within(Duration::from_millis(1), endless, 10).await;
        assert_eq!(read, Err(BodyError::Unreadable));
    }

    #[actix_web::test]
    async fn a_body_is_read_up_to_its_limit() {
        assert_eq!(read_body(body(first(b"abc")).await, 3).await.unwrap(), "abc");
        assert_eq!(read_body(body(first(b"abcd")).await, 3).await, Err(BodyError::TooLarge));
    }
}

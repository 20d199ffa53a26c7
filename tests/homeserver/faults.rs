//! A wrong secret and a homeserver that is down are told apart.

use postern::homeserver::{HomeserverError, ProvisionRequest};

use super::synapse::{start, sub};

#[tokio::test]
async fn a_wrong_secret_and_a_silent_homeserver_are_told_apart() {
    let Some(mut server) = start().await else { return };
    let homeserver = server.homeserver();
    let check = homeserver.check().await.unwrap();
    assert!(check.version.is_some_and(|version| version.starts_with("Synapse/")));

    let stranger = server.homeserver_with_secret("another-secret");
    let error = stranger.check().await.unwrap_err();
    assert!(matches!(error, HomeserverError::BadSecret { .. }), "{error:?}");
    assert!(error.to_string().contains("matrix.secret"), "{error}");
    let error = stranger.provision_user(&ProvisionRequest::new("alice", sub(1))).await.unwrap_err();
    assert!(matches!(error, HomeserverError::BadSecret { .. }), "{error:?}");

    server.stop();
    let error = homeserver.check().await.unwrap_err();
    assert!(error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("nobody listens there"), "{error}");
}

//! What this service relies on when it ends a session: Synapse remembers for two minutes that a
//! token is good, and only the loss of the token's device makes it forget earlier.

use postern::homeserver::ProvisionRequest;

use super::devices::id;
use super::synapse::{Kind, start, sub};

#[tokio::test]
async fn a_token_dies_with_its_device_and_lives_on_with_it() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    homeserver.provision_user(&ProvisionRequest::new("alice", sub(1))).await.unwrap();
    let (kept, gone) = (id("KEPTDEVICE"), id("GONEDEVICE"));
    for device in [&kept, &gone] {
        homeserver.upsert_device("alice", device, None).await.unwrap();
        server.auth.allow(device.as_str(), "alice", &sub(1).to_string(), device.as_str());
        assert_eq!(server.get(device.as_str(), "account/whoami").await.0, 200);
        server.auth.revoke(device.as_str());
    }
    homeserver.sync_devices("alice", std::slice::from_ref(&kept)).await.unwrap();

    // The device is there: the answer that Synapse holds counts, and it does not ask again.
    assert_eq!(server.get("KEPTDEVICE", "account/whoami").await.0, 200);
    assert_eq!(server.auth.times_asked("KEPTDEVICE"), 1);

    let (status, answer) = server.get("GONEDEVICE", "account/whoami").await;
    match server.kind {
        Kind::Modern => {
            assert_eq!((status, answer["errcode"].as_str()), (401, Some("M_UNKNOWN_TOKEN")));
            // It forgot what it held: from now on the token's own state counts.
            homeserver.upsert_device("alice", &gone, None).await.unwrap();
            assert_eq!(server.get("GONEDEVICE", "account/whoami").await.0, 401);
            assert_eq!(server.auth.times_asked("GONEDEVICE"), 2);
        }
        // The older delegation looks the device up, but not at what it found.
        Kind::Legacy => assert_eq!((status, server.auth.times_asked("GONEDEVICE")), (200, 1)),
    }
}

#[tokio::test]
async fn a_device_that_returns_before_its_old_token_is_used_revives_that_token() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    homeserver.provision_user(&ProvisionRequest::new("alice", sub(1))).await.unwrap();
    let device = id("ABCDEFGHIJ");
    homeserver.upsert_device("alice", &device, None).await.unwrap();
    server.auth.allow("old", "alice", &sub(1).to_string(), device.as_str());
    assert_eq!(server.get("old", "account/whoami").await.0, 200);
    server.auth.revoke("old");
    homeserver.delete_device("alice", &device).await.unwrap();
    homeserver.upsert_device("alice", &device, None).await.unwrap();
    assert_eq!(server.get("old", "account/whoami").await.0, 200);
}

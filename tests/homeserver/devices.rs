//! Devices come, are renamed, and go.

use postern::domain::DeviceId;
use postern::homeserver::{HomeserverError, ProvisionRequest};

use super::synapse::{start, sub};

pub fn id(text: &str) -> DeviceId {
    DeviceId::for_compat(text).unwrap()
}

#[tokio::test]
async fn devices_follow_their_sessions() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    let name = "al/ice";
    homeserver.provision_user(&ProvisionRequest::new(name, sub(1))).await.unwrap();
    server.auth.allow("token", name, &sub(1).to_string(), "ABCDEFGHIJ");
    let (first, second, odd) = (id("ABCDEFGHIJ"), id("my phone"), id("a/b?c#d%e"));
    let named = |id: &DeviceId, name: Option<&str>| (id.to_string(), name.map(ToOwned::to_owned));

    homeserver.upsert_device(name, &first, Some("First")).await.unwrap();
    homeserver.upsert_device(name, &second, None).await.unwrap();
    // A second time does no harm, and no name leaves the one that is there.
    homeserver.upsert_device(name, &first, None).await.unwrap();
    homeserver.upsert_device(name, &odd, Some(&"é".repeat(200))).await.unwrap();
    let cut = "é".repeat(100);
    assert_eq!(
        server.devices("token").await,
        [named(&first, Some("First")), named(&odd, Some(&cut)), named(&second, None)]
    );

    homeserver.update_device_display_name(name, &odd, "Odd").await.unwrap();
    homeserver.delete_device(name, &second).await.unwrap();
    homeserver.delete_device(name, &second).await.unwrap();
    assert_eq!(
        server.devices("token").await,
        [named(&first, Some("First")), named(&odd, Some("Odd"))]
    );

    for _ in 0..2 {
        homeserver.sync_devices(name, &[first.clone(), second.clone()]).await.unwrap();
        assert_eq!(
            server.devices("token").await,
            [named(&first, Some("First")), named(&second, None)]
        );
    }
}

#[tokio::test]
async fn a_call_about_nobody_says_that_there_is_nobody() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    let nobody = Err(HomeserverError::NoSuchUser { localpart: "nobody".into() });
    let device = id("ABCDEFGHIJ");
    assert_eq!(homeserver.upsert_device("nobody", &device, Some("x")).await, nobody);
    assert_eq!(homeserver.sync_devices("nobody", std::slice::from_ref(&device)).await, nobody);
    assert_eq!(homeserver.delete_device("nobody", &device).await, nobody);
    assert_eq!(homeserver.set_displayname("nobody", Some("x")).await, nobody);
    assert_eq!(homeserver.set_displayname("nobody", None).await, nobody);
    assert_eq!(homeserver.delete_user("nobody", false).await, nobody);
    assert_eq!(homeserver.reactivate_user("nobody").await, nobody);
    assert_eq!(homeserver.allow_cross_signing_reset("nobody").await, nobody);
    assert_eq!(homeserver.query_user("nobody").await, Ok(None));
    // Here the device can be what is missing, so provisioning the user would be a guess.
    let renamed = homeserver.update_device_display_name("nobody", &device, "x").await;
    assert!(matches!(renamed, Err(HomeserverError::Refused { status: 404, .. })), "{renamed:?}");
}

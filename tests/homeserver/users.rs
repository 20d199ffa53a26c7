//! Users come, change, leave and return.

use postern::homeserver::{Availability, Change, HomeserverError, ProvisionRequest, Provisioned};

use super::synapse::{Kind, SERVER_NAME, start, sub};

#[tokio::test]
async fn a_user_is_made_once_and_then_brought_in_line() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    // A slash and an at sign of a name must not change the path of a call.
    for (n, name) in ["alice", "al/ice", "a.b=c_d-e+f"].into_iter().enumerate() {
        let sub = sub(n as u128);
        assert_eq!(homeserver.query_user(name).await, Ok(None), "{name}");
        let mut request = ProvisionRequest::new(name, sub);
        request.display_name = Change::Set("Älice".into());
        request.emails = Some(vec![format!("{n}@example.org"), format!("{n}+x@example.org")]);
        assert_eq!(homeserver.provision_user(&request).await, Ok(Provisioned::Created), "{name}");
        assert_eq!(homeserver.provision_user(&request).await, Ok(Provisioned::Updated), "{name}");

        let user = homeserver.query_user(name).await.unwrap().unwrap();
        assert_eq!(user.mxid, format!("@{name}:{SERVER_NAME}"));
        assert_eq!(user.display_name.as_deref(), Some("Älice"));
        assert!(!user.is_deactivated && !user.is_suspended);

        request.display_name = Change::Unset;
        request.avatar_url = Change::Set("mxc://example.com/a".into());
        request.emails = Some(vec![format!("{n}+x@example.org")]);
        request.locked = Some(true);
        homeserver.provision_user(&request).await.unwrap();
        let user = homeserver.query_user(name).await.unwrap().unwrap();
        assert_eq!(
            (user.display_name, user.avatar_url.as_deref()),
            (None, Some("mxc://example.com/a"))
        );

        homeserver.set_displayname(name, Some("New")).await.unwrap();
        let user = homeserver.query_user(name).await.unwrap().unwrap();
        assert_eq!(user.display_name.as_deref(), Some("New"));
        homeserver.set_displayname(name, None).await.unwrap();
        let user = homeserver.query_user(name).await.unwrap().unwrap();
        assert_eq!(user.display_name, None);

        homeserver.upsert_device(name, &super::devices::id("ABCDEFGHIJ"), None).await.unwrap();
        let token = format!("token-{n}");
        server.auth.allow(&token, name, &sub.to_string(), "ABCDEFGHIJ");
        let (_, ids) = server.get(&token, "account/3pid").await;
        let addresses: Vec<_> =
            ids["threepids"].as_array().unwrap().iter().map(|id| &id["address"]).collect();
        assert_eq!(addresses, [&format!("{n}+x@example.org")]);

        request.emails = Some(vec![]);
        homeserver.provision_user(&request).await.unwrap();
        let (_, ids) = server.get(&token, "account/3pid").await;
        assert_eq!(ids["threepids"].as_array().unwrap().len(), 0);
        assert_eq!(homeserver.allow_cross_signing_reset(name).await, Ok(()));
    }
}

#[tokio::test]
async fn a_name_is_free_taken_or_not_allowed() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    homeserver.provision_user(&ProvisionRequest::new("alice", sub(1))).await.unwrap();
    for (name, expected) in [
        ("bob", Some(Availability::Available)),
        ("a/b+c", Some(Availability::Available)),
        ("alice", Some(Availability::Taken)),
        ("Bob", None),
        ("_bob", None),
        ("123", None),
        ("bob!", None),
        ("bób", None),
    ] {
        let answer = homeserver.is_localpart_available(name).await.unwrap();
        match expected {
            Some(expected) => assert_eq!(answer, expected, "{name}"),
            None => assert!(matches!(answer, Availability::Invalid(_)), "{name}: {answer:?}"),
        }
    }
    // What it would not take it does not make either, and says so for good.
    let refused = homeserver.provision_user(&ProvisionRequest::new("Bob", sub(2))).await;
    assert!(matches!(&refused, Err(HomeserverError::Refused { status: 400, .. })), "{refused:?}");
}

#[tokio::test]
async fn a_user_leaves_and_returns() {
    let Some(server) = start().await else { return };
    let homeserver = server.homeserver();
    homeserver.provision_user(&ProvisionRequest::new("alice", sub(1))).await.unwrap();
    homeserver.upsert_device("alice", &super::devices::id("ABCDEFGHIJ"), None).await.unwrap();
    for erase in [false, true, true] {
        homeserver.delete_user("alice", erase).await.unwrap();
        assert!(homeserver.query_user("alice").await.unwrap().unwrap().is_deactivated);
    }
    let returned = homeserver.reactivate_user("alice").await;
    match &returned {
        Ok(()) => {
            assert!(!homeserver.query_user("alice").await.unwrap().unwrap().is_deactivated);
            assert_eq!(homeserver.reactivate_user("alice").await, Ok(()));
        }
        // Some releases cannot on SQLite; then the log must say so in words.
        Err(error) => {
            eprintln!("{error}");
            assert_eq!(server.kind, Kind::Modern, "{error}");
            assert!(error.is_retryable() && error.to_string().contains("SQLite"), "{error}");
        }
    }
}

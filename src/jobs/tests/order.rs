//! What each job does, in which order, and that twice is as good as once.

use super::*;

#[tokio::test]
async fn one_users_jobs_run_in_the_order_of_their_promises() {
    let house = House::new();
    let alice = house.user("alice").await;
    // All within one millisecond, where minted ids alone have no order.
    for n in 0..10 {
        house.sign_in(&alice, &format!("D{n}")).await;
    }
    house.run_due().await;
    let expected: Vec<_> = (0..10).map(|n| format!("upsert_device alice D{n}")).collect();
    assert_eq!(house.fake.calls(), expected);
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn provisioning_tells_addresses_lock_and_name() {
    let house = House::new();
    let mut alice = house.user_only_here("alice").await;
    alice.locked_at = Some(house.now());
    house.put_user(&alice).await;
    let mut tx = house.store.begin().await.unwrap();
    let email = UserEmail {
        id: house.mint.id(house.now()),
        user_id: alice.id,
        email: "alice@example.org".into(),
        created_at: house.now(),
    };
    store::user_emails::put(&mut tx, &email).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..2 {
        let kind = JobKind::ProvisionUser { display_name: Some("Alice".into()) };
        let job = house.promise(&alice, kind).await;
        house.outbox.deliver(alice.id, job).await.unwrap();
        let told = house.fake.user("alice").unwrap();
        assert_eq!(told.sub, Some(alice.id));
        assert_eq!(told.display_name.as_deref(), Some("Alice"));
        assert!(told.locked && told.emails.contains("alice@example.org"));
    }
}

#[tokio::test]
async fn a_device_is_made_only_for_a_live_session() {
    let house = House::new();
    let alice = house.user("alice").await;
    for _ in 0..2 {
        let job = house.sign_in(&alice, "LIVE").await;
        house.outbox.deliver(alice.id, job).await.unwrap();
    }
    let mut ended = house.session(&alice, "ENDED");
    ended.state = SessionState::Finished { at: house.now() };
    house.put_session(&ended, upsert("ENDED")).await;
    house.run_due().await;
    assert_eq!(house.fake.devices("alice").unwrap(), ["LIVE"]);
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn a_sync_leaves_the_devices_of_live_sessions() {
    let house = House::new();
    let alice = house.user("alice").await;
    for device in ["ONE", "TWO"] {
        house.sign_in(&alice, device).await;
    }
    house.run_due().await;
    let sessions =
        store::compat_sessions::active_of_user(&house.store, alice.id, 10).await.unwrap();
    let mut ended = sessions[0].clone();
    ended.state = SessionState::Finished { at: house.now() };
    for _ in 0..2 {
        house.put_session(&ended, JobKind::SyncDevices).await;
        house.run_due().await;
        let left = sessions[1].device_id.as_ref().unwrap().to_string();
        assert_eq!(house.fake.devices("alice").unwrap(), [left]);
    }
}

#[tokio::test]
async fn a_user_is_gone_or_back_as_the_store_says_when_the_job_runs() {
    let house = House::new();
    let mut alice = house.user("alice").await;
    alice.deactivated_at = Some(house.now());
    house.put_user(&alice).await;
    for _ in 0..2 {
        house.promise(&alice, JobKind::DeactivateUser { erase: true }).await;
        // Nothing of somebody who is gone is told again.
        house.promise(&alice, provision()).await;
        house.run_due().await;
        let told = house.fake.user("alice").unwrap();
        assert!(told.deactivated && told.erased && told.sub.is_none());
    }
    alice.deactivated_at = None;
    house.put_user(&alice).await;
    for _ in 0..2 {
        // The first is out of date by the time it runs.
        house.promise(&alice, JobKind::DeactivateUser { erase: true }).await;
        house.promise(&alice, JobKind::ReactivateUser).await;
        house.run_due().await;
        let told = house.fake.user("alice").unwrap();
        assert!(!told.deactivated && told.sub == Some(alice.id));
    }
}

#[tokio::test]
async fn equal_promises_at_the_end_of_a_queue_are_one_job() {
    let house = House::new();
    let alice = house.user("alice").await;
    let named = |name: &str| JobKind::ProvisionUser { display_name: Some(name.into()) };
    let first = house.promise(&alice, named("One")).await;
    assert_eq!(house.promise(&alice, named("Two")).await, first);
    assert_eq!(house.promise(&alice, provision()).await, first);
    let sync = house.promise(&alice, JobKind::SyncDevices).await;
    assert_eq!(house.promise(&alice, JobKind::SyncDevices).await, sync);
    // Not over another one's head.
    assert_ne!(house.promise(&alice, provision()).await, first);
    assert_eq!(house.queue(&alice).await.len(), 3);
    house.run_due().await;
    assert_eq!(house.fake.user("alice").unwrap().display_name.as_deref(), Some("Two"));
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn a_missing_user_is_made_and_the_call_repeated() {
    let house = House::new();
    let alice = house.user_only_here("alice").await;
    let job = house.sign_in(&alice, "DEVICE").await;
    house.outbox.deliver(alice.id, job).await.unwrap();
    assert_eq!(
        house.fake.calls(),
        ["upsert_device alice DEVICE", "provision_user alice", "upsert_device alice DEVICE"]
    );
    house.fake.remove_user("alice");
    house.promise(&alice, JobKind::SyncDevices).await;
    house.run_due().await;
    assert_eq!(house.fake.devices("alice").unwrap(), ["DEVICE"]);
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn of_somebody_gone_here_and_unknown_there_nothing_is_left_to_do() {
    let house = House::new();
    let mut alice = house.user_only_here("alice").await;
    alice.deactivated_at = Some(house.now());
    house.put_user(&alice).await;
    house.promise(&alice, JobKind::DeactivateUser { erase: false }).await;
    house.promise(&alice, JobKind::SyncDevices).await;
    house.run_due().await;
    assert_eq!(house.queue(&alice).await, []);
    assert!(house.fake.user("alice").is_none());
}

#[tokio::test]
async fn what_has_outlived_its_time_is_swept() {
    let house = House::new();
    let alice = house.user("alice").await;
    for n in 0..120 {
        let mut session = house.session(&alice, &format!("D{n}"));
        session.state = SessionState::Finished { at: house.now() };
        house.put_session(&session, JobKind::SyncDevices).await;
    }
    assert_eq!(housekeeping::round(&house.outbox).await, Ok(0));
    house.clock.advance(Duration::from_hours(31 * 24));
    assert_eq!(housekeeping::round(&house.outbox).await, Ok(120));
}

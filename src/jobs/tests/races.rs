//! Two at the same queue.

use super::*;

/// Lets every task of this thread go as far as it can.
async fn let_others_work() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn delivery_and_runner_do_not_run_one_job_twice() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.hold();
    let job = house.sign_in(&alice, "DEVICE").await;
    let outbox = house.outbox.clone();
    let runner = tokio::spawn(async move { outbox.run_due().await });
    house.fake.arrived(1).await;
    let outbox = house.outbox.clone();
    let delivery = tokio::spawn(async move { outbox.deliver(alice.id, job).await });
    let_others_work().await;
    house.fake.release();
    delivery.await.unwrap().unwrap();
    runner.await.unwrap().unwrap();
    assert_eq!(house.fake.calls(), ["upsert_device alice DEVICE"]);
}

#[tokio::test]
async fn a_sync_that_began_before_a_sign_in_does_not_take_its_device() {
    let house = House::new();
    let alice = house.user("alice").await;
    let first = house.sign_in(&alice, "FIRST").await;
    house.outbox.deliver(alice.id, first).await.unwrap();
    house.promise(&alice, JobKind::SyncDevices).await;
    house.fake.hold();
    let outbox = house.outbox.clone();
    let runner = tokio::spawn(async move { outbox.run_due().await });
    // The sync has read the sessions and is on its way when the sign-in is committed.
    house.fake.arrived(2).await;
    let second = house.sign_in(&alice, "SECOND").await;
    let outbox = house.outbox.clone();
    let delivery = tokio::spawn(async move { outbox.deliver(alice.id, second).await });
    let_others_work().await;
    // Nobody passes the sync that is under way.
    assert_eq!(house.fake.calls()[1..], ["sync_devices alice"]);
    house.fake.release();
    delivery.await.unwrap().unwrap();
    runner.await.unwrap().unwrap();
    assert_eq!(house.fake.devices("alice").unwrap(), ["FIRST", "SECOND"]);
}

#[tokio::test]
async fn a_promise_joined_to_a_running_job_is_kept_too() {
    let house = House::new();
    let alice = house.user("alice").await;
    let session = house.session(&alice, "DEVICE");
    house.put_session(&session, upsert("DEVICE")).await;
    house.run_due().await;
    let sync = house.promise(&alice, JobKind::SyncDevices).await;
    house.fake.hold();
    let outbox = house.outbox.clone();
    let runner = tokio::spawn(async move { outbox.run_due().await });
    house.fake.arrived(2).await;
    let mut ended = session;
    ended.state = SessionState::Finished { at: house.now() };
    assert_eq!(house.put_session(&ended, JobKind::SyncDevices).await, sync);
    house.fake.release();
    runner.await.unwrap().unwrap();
    assert!(house.fake.devices("alice").unwrap().is_empty());
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_stop_its_job() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.hold();
    let job = house.sign_in(&alice, "DEVICE").await;
    let outbox = house.outbox.clone();
    let delivery = tokio::spawn(async move { outbox.deliver(alice.id, job).await });
    house.fake.arrived(1).await;
    delivery.abort();
    let _ = delivery.await;
    house.fake.release();
    house.run_due().await;
    assert_eq!(house.fake.calls(), ["upsert_device alice DEVICE"]);
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn one_user_does_not_wait_for_another() {
    let house = House::new();
    let (alice, bob) = (house.user("alice").await, house.user("bob").await);
    house.fake.hold();
    house.sign_in(&alice, "DEVICE").await;
    house.sign_in(&bob, "DEVICE").await;
    let outbox = house.outbox.clone();
    let runner = tokio::spawn(async move { outbox.run_due().await });
    // Both have arrived although neither has been answered.
    house.fake.arrived(2).await;
    house.fake.release();
    runner.await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_device_that_passes_from_an_old_client_to_a_new_one_is_live_all_the_while() {
    let house = House::new();
    let alice = house.user("alice").await;
    let device = "ABCDEFGHIJ";
    let mut compat = house.session(&alice, device);
    house.put_session(&compat, upsert(device)).await;
    let scope = format!("urn:matrix:client:api:* urn:matrix:client:device:{device}");
    let mut oauth = OAuthSession {
        id: house.mint.id(house.now()),
        client_id: house.mint.id(house.now()),
        user_id: Some(alice.id),
        browser_session_id: None,
        scope: scope.parse().unwrap(),
        created_at: house.now(),
        authenticated_at: None,
        state: SessionState::Finished { at: house.now() },
        user_agent: None,
        last_active: None,
        human_name: None,
    };
    let store = house.store.clone();
    let passes = tokio::spawn(async move {
        for _ in 0..500 {
            std::mem::swap(&mut oauth.state, &mut compat.state);
            let mut tx = store.begin().await.unwrap();
            store::oauth_sessions::put(&mut tx, &oauth).await.unwrap();
            store::compat_sessions::put(&mut tx, &compat).await.unwrap();
            tx.commit().await.unwrap();
        }
    });
    while !passes.is_finished() {
        let live = sync_devices::live_devices(&house.store, alice.id).await.unwrap();
        assert_eq!(live, [device_id(device)]);
    }
    passes.await.unwrap();
}

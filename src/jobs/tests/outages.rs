//! A homeserver that is down, refuses, or comes back.

use super::*;

#[tokio::test]
async fn a_failed_job_stays_and_waits_longer_each_time() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.set_mood(Mood::Down);
    house.promise(&alice, JobKind::SyncDevices).await;
    for (attempts, wait) in [(1, 5), (2, 10), (3, 20)] {
        house.run_due().await;
        house.run_due().await;
        let [job] = &house.queue(&alice).await[..] else { panic!("one job") };
        assert_eq!((job.attempts, job.due_at.since(house.now()).as_secs()), (attempts, wait));
        assert!(job.last_error.as_ref().unwrap().contains("down"));
        assert_eq!(house.fake.calls().len(), attempts as usize);
        house.clock.advance(Duration::from_secs(wait));
    }
    house.fake.set_mood(Mood::Well);
    house.run_due().await;
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn during_an_outage_a_users_jobs_wait_for_the_first() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.set_mood(Mood::Down);
    house.sign_in(&alice, "ONE").await;
    house.sign_in(&alice, "TWO").await;
    house.run_due().await;
    house.sign_in(&alice, "THREE").await;
    house.run_due().await;
    assert_eq!(house.fake.calls(), ["upsert_device alice ONE"]);
    let dues: HashSet<_> = house.queue(&alice).await.iter().map(|job| job.due_at).collect();
    assert_eq!(dues.len(), 1);
    house.fake.set_mood(Mood::Well);
    house.clock.advance(Duration::from_secs(5));
    house.run_due().await;
    assert_eq!(house.fake.devices("alice").unwrap(), ["ONE", "THREE", "TWO"]);
}

#[tokio::test]
async fn delivery_during_an_outage_says_so_and_leaves_the_job() {
    let house = House::new();
    let alice = house.user("alice").await;
    for mood in [Mood::Down, Mood::BadSecret] {
        house.fake.set_mood(mood);
        let job = house.sign_in(&alice, "DEVICE").await;
        let error = house.outbox.deliver(alice.id, job).await.unwrap_err();
        assert!(matches!(&error, DeliverError::Homeserver(error) if error.is_outage()), "{error}");
    }
    assert_eq!(house.queue(&alice).await.len(), 2);
}

#[tokio::test]
async fn once_the_homeserver_answers_everybody_catches_up() {
    let house = House::new();
    let mut users = Vec::new();
    house.fake.set_mood(Mood::Down);
    for n in 0..20 {
        let user = house.user(&format!("user{n}")).await;
        house.sign_in(&user, "DEVICE").await;
        users.push(user);
    }
    for _ in 0..8 {
        house.run_due().await;
        house.clock.advance(Duration::from_mins(10));
    }
    house.run_due().await;
    house.run_due().await;
    house.fake.set_mood(Mood::Well);
    house.run_due().await;
    assert!(house.fake.devices("user7").unwrap().is_empty(), "they are not due for a while");
    let alice = house.user("alice").await;
    let job = house.sign_in(&alice, "DEVICE").await;
    house.outbox.deliver(alice.id, job).await.unwrap();
    house.run_due().await;
    for user in users {
        assert_eq!(house.fake.devices(&user.username).unwrap(), ["DEVICE"]);
        assert_eq!(house.queue(&user).await, []);
    }
}

#[tokio::test]
async fn a_refused_job_stays_visible_and_holds_nobody_up() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.set_mood(Mood::Refusing);
    let refused = house.promise(&alice, provision()).await;
    house.run_due().await;
    house.fake.set_mood(Mood::Well);
    house.fake.clear_calls();
    let job = house.sign_in(&alice, "DEVICE").await;
    house.outbox.deliver(alice.id, job).await.unwrap();
    assert_eq!(house.fake.calls(), ["upsert_device alice DEVICE"]);
    let [left] = &house.queue(&alice).await[..] else { panic!("one job") };
    assert_eq!((left.id, left.attempts, left.refused), (refused, 1, true));

    let now = house.outbox.0.clock.now();
    let mut tx = house.outbox.0.store.begin().await.unwrap();
    house.outbox.hasten(&mut tx, alice.id, refused, now).await.unwrap();
    tx.commit().await.unwrap();
    house.run_due().await;
    assert_eq!(house.queue(&alice).await, []);
}

#[tokio::test]
async fn a_job_can_be_taken_back() {
    let house = House::new();
    let alice = house.user("alice").await;
    let job = house.sign_in(&alice, "DEVICE").await;
    let mut tx = house.outbox.0.store.begin().await.unwrap();
    house.outbox.withdraw(&mut tx, alice.id, job).await.unwrap();
    tx.commit().await.unwrap();
    house.run_due().await;
    assert!(house.fake.calls().is_empty());
}

#[tokio::test]
async fn a_promise_that_was_rolled_back_was_never_made() {
    let house = House::new();
    let alice = house.user("alice").await;
    let mut tx = house.store.begin().await.unwrap();
    house.outbox.promise(&mut tx, alice.id, provision(), house.now()).await.unwrap();
    drop(tx);
    house.run_due().await;
    assert!(house.fake.calls().is_empty());
}

#[tokio::test]
async fn a_start_tries_everything_at_once_and_a_nudge_wakes() {
    let house = House::new();
    let alice = house.user("alice").await;
    house.fake.set_mood(Mood::BadSecret);
    house.sign_in(&alice, "ONE").await;
    house.run_due().await;
    // Somebody mended the secret and started the server again.
    house.fake.set_mood(Mood::Well);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let runner = tokio::spawn(Runner::run(house.outbox.clone(), async {
        let _ = stopped.await;
    }));
    house.fake.arrived(2).await;
    house.sign_in(&alice, "TWO").await;
    house.outbox.wake();
    house.fake.arrived(3).await;
    drop(stop);
    runner.await.unwrap();
    assert_eq!(house.fake.devices("alice").unwrap(), ["ONE", "TWO"]);
}

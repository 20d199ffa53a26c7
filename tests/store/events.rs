//! How events are found, and when they are forgotten.

use postern::domain::deed::Act;
use postern::domain::event::What;
use postern::domain::listing::{Between, EventFilter, Window};
use postern::domain::{Actor, EventId, Id};
use postern::store::{Index, PutError, events, sweep};

use crate::support::*;

const DAY: i64 = 24 * 3600 * 1000;

#[tokio::test]
async fn the_latest_event_comes_first_and_pages_go_back_in_time() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for (n, ms) in [(1, 3_000), (2, 1_000), (3, 2_000), (4, 2_000)] {
        events::put(&mut tx, &event(n, 1, ms, What::SignedIn)).await.unwrap();
    }
    let others = event(9, 2, 2_500, What::SignedIn);
    events::put(&mut tx, &others).await.unwrap();
    let ids = async |after: Option<&postern::domain::Event>| {
        let found = events::of_user(&tx, id(1), after, 2).await.unwrap();
        found.into_iter().map(|event| event.at.as_millis()).collect::<Vec<_>>()
    };
    assert_eq!(ids(None).await, [3_000, 2_000]);
    assert_eq!(ids(Some(&event(3, 1, 2_000, What::SignedIn))).await, [2_000, 1_000]);
    assert_eq!(ids(Some(&event(2, 1, 1_000, What::SignedIn))).await, [0; 0]);
    assert_eq!(ids(Some(&others)).await, [3_000, 2_000], "another's event is no place in the list");
}

#[tokio::test]
async fn events_are_found_by_account_kind_doer_and_time() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let by = Actor::Administrator { user_id: id(7) };
    for n in 1..=30_u64 {
        let ms = n * 1000;
        let locked = What::Administration { act: Act::Locked, about: None };
        let what = if n % 3 == 0 { locked } else { What::SignedIn };
        let mut event = event(0, n % 2, i64::try_from(ms).unwrap(), what);
        event.id = EventId::from_ulid(ulid::Ulid::from_parts(ms, 1));
        if n % 3 == 0 {
            event.actor = by.clone();
        }
        events::put(&mut tx, &event).await.unwrap();
    }
    let found = async |filter: EventFilter| {
        let window = Window { from_end: true, ..Window::first(100) };
        let page = events::list(&tx, &filter, &window).await.unwrap();
        let count = events::count_listed(&tx, &filter).await.unwrap();
        assert_eq!(count, page.items.len() as u64, "{filter:?}");
        page.items.iter().map(|event| event.at.as_millis() / 1000).collect::<Vec<_>>()
    };
    let any = EventFilter::default;
    let kinds = |kinds: &[&str]| kinds.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(found(any()).await.len(), 30);
    assert_eq!(found(EventFilter { kinds: kinds(&["signed_in"]), ..any() }).await.len(), 20);
    let acts = kinds(&["administration", "administration.locked", "administration.unlocked"]);
    assert_eq!(found(EventFilter { kinds: acts, ..any() }).await.len(), 10);
    let on_alice = EventFilter { user: Some(id(1)), actor: Some(by), ..any() };
    assert_eq!(found(on_alice).await, [3, 9, 15, 21, 27]);
    let at_times = Between { after: Some(at(10_000)), before: Some(at(13_000)) };
    assert_eq!(found(EventFilter { at: at_times, ..any() }).await, [11, 12]);
}

#[tokio::test]
async fn wrong_passwords_of_an_hour_have_one_record() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let hour = 3_600_000;
    let wrong = |n, ms, times| event(n, 1, ms, What::WrongPassword { times });
    events::put(&mut tx, &wrong(1, hour, 1)).await.unwrap();
    let second = events::put(&mut tx, &wrong(2, hour + 5, 1)).await;
    assert_eq!(second, Err(PutError::Taken { index: Index::EventsOfHour }));
    events::put(&mut tx, &wrong(1, 2 * hour - 1, 2)).await.unwrap();
    let found = events::counted(&tx, Some(id(1)), &What::WrongPassword { times: 1 }, at(hour))
        .await
        .unwrap();
    assert_eq!(found, Some(wrong(1, 2 * hour - 1, 2)));
    assert_eq!(
        events::counted(&tx, Some(id(1)), &What::WrongPassword { times: 1 }, at(2 * hour))
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn an_event_is_forgotten_in_its_time() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    events::put(&mut tx, &event(1, 1, 0, What::PasswordChanged)).await.unwrap();
    sweep(&mut tx, at(180 * DAY - 1), 9).await.unwrap();
    assert!(events::get(&tx, id(1)).await.unwrap().is_some());
    sweep(&mut tx, at(180 * DAY), 9).await.unwrap();
    assert_eq!(events::get(&tx, id(1)).await.unwrap(), None);
    assert!(events::of_user(&tx, id(1), None, 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn of_too_many_events_the_latest_stay() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for n in 0..10 {
        events::put(&mut tx, &event(n, 1, i64::try_from(n).unwrap(), What::SignedIn))
            .await
            .unwrap();
    }
    events::put(&mut tx, &event(99, 2, 0, What::SignedIn)).await.unwrap();
    events::keep_latest(&mut tx, id(1), 3).await.unwrap();
    let left = events::of_user(&tx, id(1), None, 99).await.unwrap();
    assert_eq!(left.iter().map(|event| event.at.as_millis()).collect::<Vec<_>>(), [9, 8, 7]);
    assert!(events::get(&tx, id(99)).await.unwrap().is_some(), "others keep theirs");
}

//! How records are found, and when they are forgotten.

use postern::domain::client::ClientSource;
use postern::domain::credential::RefreshState;
use postern::domain::device_grant::DeviceStage;
use postern::domain::grant::GrantStage;
use postern::domain::listing::JobFilter;
use postern::domain::{SessionRef, SessionState};
use postern::store::{
    Index, PutError, access_tokens, assertions, browser_sessions, clients, compat_sessions,
    consents, device_grants, grants, jobs, oauth_sessions, refresh_tokens, sweep, user_emails,
    user_passwords, users,
};

use crate::support::*;

const DAY: i64 = 24 * 3600 * 1000;

#[tokio::test]
async fn an_exact_name_wins_over_one_in_another_case() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    users::put(&mut tx, &user(1, "Alice")).await.unwrap();
    let found = users::by_username(&tx, "aLICE").await.unwrap();
    assert_eq!(found, Some(user(1, "Alice")), "the only one alike");
    users::put(&mut tx, &user(2, "alice")).await.unwrap();
    assert_eq!(users::by_username(&tx, "Alice").await.unwrap(), Some(user(1, "Alice")));
    assert_eq!(users::by_username(&tx, "alice").await.unwrap(), Some(user(2, "alice")));
    assert_eq!(users::by_username(&tx, "ALICE").await.unwrap(), None, "which of the two?");
    assert_eq!(users::by_username(&tx, "al").await.unwrap(), None);
}

#[tokio::test]
async fn users_come_in_pages_and_admins_are_listed() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for n in 1..=5 {
        let mut user = user(n, &format!("user{n}"));
        user.can_request_admin = n % 2 == 0;
        users::put(&mut tx, &user).await.unwrap();
    }
    tx.commit().await.unwrap();
    let first = users::page(&store, None, 2).await.unwrap();
    assert_eq!(first.iter().map(|user| user.id).collect::<Vec<_>>(), [id(1), id(2)]);
    let rest = users::page(&store, Some(id(2)), 9).await.unwrap();
    assert_eq!(rest.iter().map(|user| user.id).collect::<Vec<_>>(), [id(3), id(4), id(5)]);
    let admins = users::admins(&store, 9).await.unwrap();
    assert_eq!(admins.iter().map(|user| user.id).collect::<Vec<_>>(), [id(2), id(4)]);
}

#[tokio::test]
async fn consents_are_forgotten_with_their_user_or_client() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for (user, client) in [(1, 900), (1, 901), (2, 900)] {
        consents::put(&mut tx, &consent(user, client)).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(consents::get(&store, id(1), id(901)).await.unwrap(), Some(consent(1, 901)));
    assert_eq!(consents::get(&store, id(2), id(901)).await.unwrap(), None);
    let mut tx = store.begin().await.unwrap();
    consents::remove_of_client(&mut tx, id(900)).await.unwrap();
    assert_eq!(consents::of_user(&tx, id(1), 9).await.unwrap(), [consent(1, 901)]);
    assert_eq!(consents::of_user(&tx, id(2), 9).await.unwrap(), []);
    consents::remove_of_user(&mut tx, id(1)).await.unwrap();
    assert!(!consents::remove(&mut tx, id(1), id(901)).await.unwrap());
}

#[tokio::test]
async fn an_address_belongs_to_one_user_in_any_case() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    user_passwords::put(&mut tx, &password(1)).await.unwrap();
    assert_eq!(user_passwords::get(&tx, id(1)).await.unwrap(), Some(password(1)));
    user_emails::put(&mut tx, &email(1, 1, "Alice@Example.com")).await.unwrap();
    let taken = user_emails::put(&mut tx, &email(2, 2, "alice@example.COM")).await;
    assert_eq!(taken, Err(PutError::Taken { index: Index::EmailByAddress }));
    let found = user_emails::by_email(&tx, "ALICE@example.com").await.unwrap();
    assert_eq!(found, Some(email(1, 1, "Alice@Example.com")));
}

#[tokio::test]
async fn a_dynamic_client_is_found_by_its_metadata_and_a_static_one_is_listed() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let dynamic = |n| client(n, ClientSource::Dynamic { metadata_digest: Some(digest(9)) });
    clients::put(&mut tx, &dynamic(1)).await.unwrap();
    clients::put(&mut tx, &client(2, ClientSource::Static)).await.unwrap();
    clients::put(&mut tx, &client(3, ClientSource::Dynamic { metadata_digest: None }))
        .await
        .unwrap();
    let taken = clients::put(&mut tx, &dynamic(4)).await;
    assert_eq!(taken, Err(PutError::Taken { index: Index::ClientByMetadata }));
    assert_eq!(clients::by_metadata(&tx, digest(9)).await.unwrap(), Some(dynamic(1)));
    assert_eq!(clients::statics(&tx).await.unwrap(), [client(2, ClientSource::Static)]);
    assert_eq!(clients::page(&tx, Some(id(1)), 9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn only_active_sessions_are_found_by_user_device_client_and_browser() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let mut oauth = oauth_session(1, 1, "ABCDEFGHIJ");
    let mut compat = compat_session(2, 1, "my phone");
    let mut browser = browser_session(3, 1);
    oauth_sessions::put(&mut tx, &oauth).await.unwrap();
    oauth_sessions::put(&mut tx, &oauth_session(4, 1, "ABCDEFGHIJK")).await.unwrap();
    compat_sessions::put(&mut tx, &compat).await.unwrap();
    browser_sessions::put(&mut tx, &browser).await.unwrap();
    let device = oauth.device().unwrap();
    let phone = compat.device_id.clone().unwrap();
    let found = oauth_sessions::active_of_device(&tx, id(1), &device).await.unwrap();
    assert_eq!(found, [oauth.clone()]);
    assert_eq!(oauth_sessions::active_of_user(&tx, id(1), 9).await.unwrap().len(), 2);
    assert_eq!(oauth_sessions::active_of_client(&tx, id(900), 9).await.unwrap().len(), 2);
    assert_eq!(oauth_sessions::active_of_browser(&tx, id(800), 9).await.unwrap().len(), 2);
    let found = compat_sessions::active_of_device(&tx, id(1), &phone).await.unwrap();
    assert_eq!(found, [compat.clone()]);
    assert_eq!(compat_sessions::active_of_user(&tx, id(1), 9).await.unwrap().len(), 1);
    assert_eq!(browser_sessions::active_of_user(&tx, id(1), 9).await.unwrap(), [browser.clone()]);

    let ended = SessionState::Finished { at: at(5) };
    (oauth.state, compat.state, browser.state) = (ended, ended, ended);
    oauth_sessions::put(&mut tx, &oauth).await.unwrap();
    compat_sessions::put(&mut tx, &compat).await.unwrap();
    browser_sessions::put(&mut tx, &browser).await.unwrap();
    tx.commit().await.unwrap();
    assert!(oauth_sessions::active_of_device(&store, id(1), &device).await.unwrap().is_empty());
    assert_eq!(oauth_sessions::active_of_client(&store, id(900), 9).await.unwrap().len(), 1);
    assert!(compat_sessions::active_of_device(&store, id(1), &phone).await.unwrap().is_empty());
    assert!(browser_sessions::active_of_user(&store, id(1), 9).await.unwrap().is_empty());
    assert_eq!(oauth_sessions::get(&store, id(1)).await.unwrap(), Some(oauth));
}

#[tokio::test]
async fn tokens_are_found_by_session_and_predecessor() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    // The same number in two kinds of session is two sessions.
    let (oauth, compat) = (SessionRef::OAuth(id(1)), SessionRef::Compat(id(1)));
    access_tokens::put(&mut tx, &access_token(1, oauth, None)).await.unwrap();
    access_tokens::put(&mut tx, &access_token(2, compat, None)).await.unwrap();
    refresh_tokens::put(&mut tx, &refresh_token(3, oauth, None)).await.unwrap();
    refresh_tokens::put(&mut tx, &refresh_token(4, oauth, Some(3))).await.unwrap();
    refresh_tokens::put(&mut tx, &refresh_token(5, oauth, Some(3))).await.unwrap();
    tx.commit().await.unwrap();
    let found = access_tokens::of_session(&store, oauth).await.unwrap();
    assert_eq!(found, [access_token(1, oauth, None)]);
    assert_eq!(refresh_tokens::of_session(&store, oauth).await.unwrap().len(), 3);
    let after = refresh_tokens::by_predecessor(&store, digest(3)).await.unwrap();
    assert_eq!(after, [refresh_token(4, oauth, Some(3)), refresh_token(5, oauth, Some(3))]);
}

#[tokio::test]
async fn a_grant_is_found_by_its_code_before_and_after_the_exchange() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let code = digest(1);
    grants::put(&mut tx, &grant(1, GrantStage::Pending)).await.unwrap();
    assert_eq!(grants::by_code(&tx, code).await.unwrap(), None);
    let fulfilled = GrantStage::Fulfilled { code, browser_session_id: id(2), at: at(1) };
    grants::put(&mut tx, &grant(1, fulfilled.clone())).await.unwrap();
    assert_eq!(grants::by_code(&tx, code).await.unwrap(), Some(grant(1, fulfilled.clone())));
    let taken = grants::put(&mut tx, &grant(2, fulfilled)).await;
    assert_eq!(taken, Err(PutError::Taken { index: Index::GrantByCode }));
    let exchanged = GrantStage::Exchanged { code, session_id: id(3), at: at(1) };
    grants::put(&mut tx, &grant(1, exchanged)).await.unwrap();
    assert!(grants::by_code(&tx, code).await.unwrap().is_some());
}

#[tokio::test]
async fn jobs_stand_in_order_by_user_and_by_time() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    assert_eq!(jobs::next_due(&tx).await.unwrap(), None);
    for (n, user, due) in [(3, 1, 30), (1, 1, 50), (2, 2, 10), (4, 2, -10)] {
        jobs::put(&mut tx, &job(n, user, due)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let ids = |jobs: Vec<postern::domain::Job>| jobs.iter().map(|job| job.id).collect::<Vec<_>>();
    assert_eq!(ids(jobs::of_user(&store, id(1), 9).await.unwrap()), [id(1), id(3)]);
    assert_eq!(ids(jobs::due(&store, at(30), 9).await.unwrap()), [id(4), id(2), id(3)]);
    assert_eq!(ids(jobs::due(&store, at(29), 9).await.unwrap()), [id(4), id(2)]);
    assert_eq!(ids(jobs::due(&store, at(99), 1).await.unwrap()), [id(4)]);
    assert_eq!(jobs::next_due(&store).await.unwrap(), Some(at(-10)));
    assert_eq!(jobs::page(&store, JobFilter::All, None, 9).await.unwrap().len(), 4);
    assert_eq!(jobs::get(&store, id(3)).await.unwrap(), Some(job(3, 1, 30)));
    let mut tx = store.begin().await.unwrap();
    jobs::put(&mut tx, &job(4, 2, 70)).await.unwrap();
    assert!(jobs::remove(&mut tx, id(2), id(2)).await.unwrap());
    assert_eq!(jobs::next_due(&tx).await.unwrap(), Some(at(30)));
    assert_eq!(ids(jobs::due(&tx, at(99), 9).await.unwrap()), [id(3), id(1), id(4)]);
}

#[tokio::test]
async fn what_has_run_out_is_forgotten_in_its_time_and_nothing_else() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let session = SessionRef::OAuth(id(1));
    let mut ended = oauth_session(1, 1, "ABCDEFGHIJ");
    ended.state = SessionState::Finished { at: at(0) };
    oauth_sessions::put(&mut tx, &ended).await.unwrap();
    oauth_sessions::put(&mut tx, &oauth_session(2, 1, "ABCDEFGHIJ")).await.unwrap();
    refresh_tokens::put(&mut tx, &refresh_token(1, session, None)).await.unwrap();
    access_tokens::put(&mut tx, &access_token(2, session, None)).await.unwrap();
    access_tokens::put(&mut tx, &access_token(3, session, Some(0))).await.unwrap();
    let mut used = refresh_token(4, SessionRef::OAuth(id(2)), None);
    used.state = RefreshState::Superseded { at: at(0), proven_at: at(5) };
    refresh_tokens::put(&mut tx, &used).await.unwrap();
    grants::put(&mut tx, &grant(1, GrantStage::Cancelled { at: at(0) })).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = store.begin().await.unwrap();
    assert_eq!(sweep(&mut tx, at(599_999), 9).await.unwrap(), 0);
    assert_eq!(sweep(&mut tx, at(600_000), 9).await.unwrap(), 1, "the cancelled grant");
    assert_eq!(sweep(&mut tx, at(DAY + 4), 9).await.unwrap(), 0);
    assert_eq!(sweep(&mut tx, at(DAY + 5), 9).await.unwrap(), 1, "the superseded token");
    tx.commit().await.unwrap();
    assert_eq!(grants::get(&store, id(1)).await.unwrap(), None);
    // Expired or not, an access token goes with its session.
    for token in [2, 3] {
        assert!(access_tokens::get(&store, digest(token)).await.unwrap().is_some());
    }

    let mut tx = store.begin().await.unwrap();
    assert_eq!(sweep(&mut tx, at(30 * DAY - 1), 9).await.unwrap(), 0);
    assert_eq!(sweep(&mut tx, at(30 * DAY), 9).await.unwrap(), 1, "the session, with its tokens");
    assert_eq!(sweep(&mut tx, at(i64::MAX), 9).await.unwrap(), 0);
    tx.commit().await.unwrap();
    assert_eq!(oauth_sessions::get(&store, id(1)).await.unwrap(), None);
    assert_eq!(refresh_tokens::get(&store, digest(1)).await.unwrap(), None);
    assert_eq!(access_tokens::get(&store, digest(2)).await.unwrap(), None);
    assert!(oauth_sessions::get(&store, id(2)).await.unwrap().is_some());
}

#[tokio::test]
async fn sweeping_keeps_to_its_limit() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    for n in 0..5 {
        grants::put(&mut tx, &grant(n, GrantStage::Cancelled { at: at(0) })).await.unwrap();
    }
    assert_eq!(sweep(&mut tx, at(DAY), 3).await.unwrap(), 3);
    assert_eq!(sweep(&mut tx, at(DAY), 3).await.unwrap(), 2);
}

#[tokio::test]
async fn a_user_code_leads_to_its_device_until_somebody_has_decided() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let waiting = device_grant(1, DeviceStage::Pending);
    device_grants::put(&mut tx, &waiting).await.unwrap();
    let mut other = device_grant(2, DeviceStage::Pending);
    other.user_code = waiting.user_code;
    let taken = device_grants::put(&mut tx, &other).await;
    assert_eq!(taken, Err(PutError::Taken { index: Index::DeviceGrantByUserCode }));
    let found = device_grants::by_user_code(&tx, waiting.user_code).await.unwrap();
    assert_eq!(found, Some(waiting.clone()));

    let mut decided = waiting.clone();
    decided.stage = DeviceStage::Rejected { at: at(1_700_000_000_900) };
    device_grants::put(&mut tx, &decided).await.unwrap();
    assert_eq!(device_grants::by_user_code(&tx, waiting.user_code).await.unwrap(), None);
    let found = device_grants::by_device_code(&tx, waiting.device_code).await.unwrap();
    assert_eq!(found, Some(decided));
    device_grants::put(&mut tx, &other).await.unwrap();

    let hour_and_twenty = 80 * 60 * 1000;
    sweep(&mut tx, at(1_700_000_000_000 + hour_and_twenty - 1), 9).await.unwrap();
    assert!(device_grants::get(&tx, id(2)).await.unwrap().is_some());
    sweep(&mut tx, at(1_700_000_000_000 + hour_and_twenty), 9).await.unwrap();
    assert_eq!(device_grants::get(&tx, id(2)).await.unwrap(), None);
}

#[tokio::test]
async fn a_used_assertion_is_remembered_until_it_is_refused_for_its_age() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    assertions::put(&mut tx, &used_assertion(1)).await.unwrap();
    sweep(&mut tx, at(1_700_000_119_999), 9).await.unwrap();
    assert_eq!(assertions::get(&tx, digest(1)).await.unwrap(), Some(used_assertion(1)));
    sweep(&mut tx, at(1_700_000_120_000), 9).await.unwrap();
    assert_eq!(assertions::get(&tx, digest(1)).await.unwrap(), None);
}

#[tokio::test]
async fn an_unused_client_is_forgotten_unless_it_has_sessions() {
    let (_folder, store) = store();
    let mut tx = store.begin().await.unwrap();
    let unused = |n: u64| {
        let mut client = client(n, ClientSource::Dynamic { metadata_digest: Some(digest(n)) });
        client.expires_at = Some(at(1_000));
        client
    };
    for n in [900, 901] {
        clients::put(&mut tx, &unused(n)).await.unwrap();
    }
    clients::put(&mut tx, &client(902, ClientSource::Static)).await.unwrap();
    oauth_sessions::put(&mut tx, &oauth_session(1, 1, "ABCDEFGHIJ")).await.unwrap();
    consents::put(&mut tx, &consent(1, 900)).await.unwrap();
    consents::put(&mut tx, &consent(1, 901)).await.unwrap();
    sweep(&mut tx, at(999), 9).await.unwrap();
    assert!(clients::get(&tx, id(901)).await.unwrap().is_some());

    sweep(&mut tx, at(1_000), 9).await.unwrap();
    assert_eq!(clients::get(&tx, id(901)).await.unwrap(), None);
    assert_eq!(clients::by_metadata(&tx, digest(901)).await.unwrap(), None);
    assert_eq!(consents::of_user(&tx, id(1), 9).await.unwrap(), [consent(1, 900)]);
    assert!(clients::get(&tx, id(902)).await.unwrap().is_some(), "the configuration's");
    let spared = clients::get(&tx, id(900)).await.unwrap().expect("it has a session");
    assert_eq!(spared.expires_at, Some(at(1_000 + 7 * DAY)));

    let mut ended = oauth_session(1, 1, "ABCDEFGHIJ");
    ended.state = SessionState::Finished { at: at(2_000) };
    oauth_sessions::put(&mut tx, &ended).await.unwrap();
    sweep(&mut tx, at(1_000 + 7 * DAY), 9).await.unwrap();
    assert_eq!(clients::get(&tx, id(900)).await.unwrap(), None);
}

//! Events that are counted, named and cut.

use super::*;
use crate::domain::OAuthSessionId;

#[test]
fn an_hour_begins_at_its_first_millisecond() {
    let at = Timestamp::from_millis;
    assert_eq!(hour_of(at(3_600_000)), at(3_600_000));
    assert_eq!(hour_of(at(7_199_999)), at(3_600_000));
    assert_eq!(hour_of(at(-1)), at(-3_600_000));
}

#[test]
fn what_is_counted_adds_up_and_what_is_not_stays() {
    let denied = What::policy_denied("register", ["username-banned"]);
    assert_eq!(denied.clone().more(2).times(), 3);
    assert_eq!(denied.counted_as().unwrap(), "policy_denied register username-banned");
    assert_eq!(What::WrongPassword { times: u32::MAX }.more(1).times(), u32::MAX);
    assert_eq!((What::SignedIn.more(5), What::SignedIn.counted_as()), (What::SignedIn, None));
}

#[test]
fn what_administrators_do_is_called_by_the_act_as_well() {
    let what = What::Administration { act: Act::MadeAdministrator, about: None };
    assert_eq!(what.kinds(), ["administration", "administration.made_administrator"]);
    assert_eq!(What::SignedIn.kinds(), ["signed_in"]);
}

#[test]
fn a_name_without_end_is_cut() {
    let What::AppSignedIn { app, .. } = What::app_signed_in(&"é".repeat(5000), None) else {
        unreachable!()
    };
    assert_eq!(app.chars().count(), MAX_NAME);
}

#[test]
fn the_beginning_of_a_session_is_found_by_its_id() {
    let session: OAuthSessionId = "01HZY8Q0000000000000000000".parse().unwrap();
    assert_eq!(Event::of_session(session).to_string(), session.to_string());
}

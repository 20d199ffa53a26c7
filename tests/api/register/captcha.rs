//! The built-in captcha: proof of work, or waiting.

use postern::crypto::digest;

use super::{PASSWORD, begin, fill_in, world_with};
use crate::actors::{Ask, Page};

const WORK: &str = "[captcha]\nservice = \"proof_of_work\"\ndifficulty = 8\n";
const WORK_OR_WAIT: &str =
    "[captcha]\nservice = \"proof_of_work\"\ndifficulty = 8\nallow_without_script = true\n";

/// What assets/captcha.js finds.
fn solve(page: &Page) -> String {
    (0..10_000_000).find(|n| is_solution(page, *n)).unwrap().to_string()
}

/// A number that it passes by.
fn unsolved(page: &Page) -> String {
    (0..10_000_000).find(|n| !is_solution(page, *n)).unwrap().to_string()
}

fn is_solution(page: &Page, number: u64) -> bool {
    let text = page.text();
    let seed = text.split_once("data-seed=\"").unwrap().1.split_once('"').unwrap().0;
    digest::sha256(format!("{seed}{number}").as_bytes()).as_bytes()[0] == 0
}

fn refused(page: &Page, why: &str) -> bool {
    page.status() == 400 && page.text().contains(why)
}

#[actix_web::test]
async fn a_browser_that_computed_passes_and_one_that_did_not_does_not() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert!(refused(&page, "Show that you are not a robot"), "{page:?}");
    for wrong in [unsolved(&page).as_str(), "x", "-1", &"1".repeat(17)] {
        let page = fill_in(&mut browser, &page, "alice", &[("captcha_solution", wrong)]).await;
        assert!(refused(&page, "has run out"), "{wrong}: {page:?}");
    }
    let page = fill_in(&mut browser, &page, "alice", &[("captcha_solution", &solve(&page))]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
}

#[actix_web::test]
async fn a_solution_is_good_for_one_account() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let solution = solve(&form);
    let solved = [("captcha_solution", solution.as_str())];
    assert!(fill_in(&mut browser, &form, "alice", &solved).await.at.ends_with("/display-name"));
    let again = fill_in(&mut browser, &form, "bob", &solved).await;
    assert!(refused(&again, "has run out"), "{again:?}");
}

#[actix_web::test]
async fn of_eight_who_use_a_solution_at_once_one_passes() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let solution = solve(&form);
    let all = (0..8).map(|n| {
        let (mut browser, form, solution) = (browser.clone(), form.clone(), solution.clone());
        async move {
            let solved = [("captcha_solution", solution.as_str())];
            fill_in(&mut browser, &form, &format!("user{n}"), &solved).await.status()
        }
    });
    let ends = futures_util::future::join_all(all).await;
    assert_eq!(ends.iter().filter(|status| **status == 200).count(), 1, "{ends:?}");
}

#[actix_web::test]
async fn a_solution_is_good_in_its_browser_and_for_half_an_hour() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let (ticket, solution) = (form.field("captcha_ticket"), solve(&form));
    let solved = [("captcha_solution", solution.as_str()), ("captcha_ticket", ticket.as_str())];
    let elsewhere = begin(&mut world.browser(), "alice", &solved).await;
    assert!(refused(&elsewhere, "has run out"), "{elsewhere:?}");
    let forged = [("captcha_solution", solution.as_str()), ("captcha_ticket", "forged")];
    assert!(refused(&fill_in(&mut browser, &form, "alice", &forged).await, "has run out"));
    world.pass(30 * 60);
    assert!(refused(&fill_in(&mut browser, &form, "alice", &solved).await, "has run out"));
}

#[actix_web::test]
async fn who_has_another_fault_to_mend_solves_once() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    let weak = [("captcha_solution", &*solve(&form)), ("password", "password1")];
    let page = fill_in(&mut browser, &form, "alice", &weak).await;
    assert!(refused(&page, "tried first") && !page.text().contains("data-seed"), "{page:?}");
    // What is solved is bound to the browser as well.
    let stolen = [("captcha_ticket", &*page.field("captcha_ticket"))];
    assert!(refused(&begin(&mut world.browser(), "bob", &stolen).await, "has run out"));
    let page = fill_in(&mut browser, &page, "alice", &[]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
}

#[actix_web::test]
async fn the_page_may_start_a_worker_and_says_what_to_do_without_script() {
    let world = world_with(WORK).await;
    let page = world.browser().open("/register").await;
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("worker-src 'self'") && !policy.contains("https:"), "{policy}");
    assert!(page.text().contains("This one step needs JavaScript"), "{page:?}");
}

#[actix_web::test]
async fn waiting_counts_only_where_it_is_allowed_and_only_after_twenty_seconds() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    world.pass(60);
    let page = fill_in(&mut browser, &form, "alice", &[]).await;
    assert!(refused(&page, "Show that you are not a robot"), "{page:?}");

    let world = world_with(WORK_OR_WAIT).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    assert!(form.text().contains("wait 20 seconds"), "{form:?}");
    world.pass(19);
    let soon = fill_in(&mut browser, &form, "alice", &[]).await;
    assert!(refused(&soon, "That was quick"), "{soon:?}");
    world.pass(20);
    let page = fill_in(&mut browser, &soon, "alice", &[]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
    let again = fill_in(&mut browser, &soon, "bob", &[]).await;
    assert!(refused(&again, "has run out"), "who waited once has waited for one account");
}

#[actix_web::test]
async fn few_pass_by_waiting() {
    let world = world_with(WORK_OR_WAIT).await;
    let mut forms = Vec::new();
    for _ in 0..11 {
        let mut browser = world.browser();
        let form = browser.open("/register").await;
        forms.push((browser, form));
    }
    world.pass(20);
    let mut ends = Vec::new();
    for (n, (browser, form)) in forms.iter_mut().enumerate() {
        ends.push(fill_in(browser, form, &format!("user{n}"), &[]).await.status());
    }
    assert_eq!((ends[9], ends[10]), (200, 429), "{ends:?}");
}

#[actix_web::test]
async fn no_name_is_looked_up_for_a_robot() {
    let world = world_with(WORK).await;
    let mut browser = world.browser();
    let form = browser.open("/register").await;
    world.homeserver.fake.clear_calls();
    let fields = [("username", "alice"), ("password", PASSWORD), ("csrf", &*form.field("csrf"))];
    let page = browser.send("", Ask::post("/register/password").form(&fields)).await;
    assert_eq!(page.status(), 400);
    assert_eq!(world.homeserver.fake.calls(), [""; 0]);
}

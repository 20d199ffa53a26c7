//! `/admin/users`: people are found, and what is done to them reaches them.

use postern::domain::deed::Act;
use postern::domain::event::What;
use postern::store::{events, users};

use super::{alice, world};
use crate::actors::{Browser, PASSWORD, Page, World};

const NEW_PASSWORD: &str = "nine turtles beneath a lighthouse";

async fn id_of(world: &World, name: &str) -> String {
    let store = &world.admin.inside().store;
    users::by_username(store, name).await.unwrap().unwrap().id.to_string()
}

/// A page about somebody.
async fn page_of(world: &World, browser: &mut Browser, name: &str, what: &str) -> Page {
    browser.open(&format!("/admin/users/{}{what}", id_of(world, name).await)).await
}

/// What administrators did to somebody, the latest first.
async fn acts_on(world: &World, name: &str) -> Vec<Act> {
    let store = &world.admin.inside().store;
    let user = users::by_username(store, name).await.unwrap().unwrap();
    let events = events::of_user(store, user.id, None, 100).await.unwrap();
    let acts = events.into_iter().filter_map(|event| match event.what {
        What::Administration { act, .. } => Some(act),
        _ => None,
    });
    acts.filter(|act| *act != Act::UserCreated).collect()
}

async fn can_sign_in(world: &World, name: &str, password: &str) -> bool {
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    browser.submit(&login, &[("username", name), ("password", password)]).await;
    browser.session().is_some()
}

#[actix_web::test]
async fn people_are_found_by_a_part_of_their_name_and_by_how_they_stand() {
    let world = world().await;
    world.admin.new_user("bobby").await;
    world.admin.lock("bobby").await;
    let mut alice = alice(&world).await;
    let found = async |alice: &mut Browser, query: &str| {
        let text = alice.open(&format!("/admin/users?{query}")).await.text();
        let names = ["alice", "bob", "bobby"];
        names.map(|name| text.contains(&format!("<bdi>@{name}:"))).to_vec()
    };
    assert_eq!(found(&mut alice, "").await, [true, true, true]);
    assert_eq!(found(&mut alice, "q=BOB").await, [false, true, true]);
    assert_eq!(found(&mut alice, "q=%40bobby%3Aexample.com").await, [false, false, true]);
    assert_eq!(found(&mut alice, "status=locked").await, [false, false, true]);
    assert_eq!(found(&mut alice, "q=bob&status=active").await, [false, true, false]);
    assert_eq!(found(&mut alice, "admin=on").await, [true, false, false]);
    assert_eq!(found(&mut alice, "q=nobody").await, [false, false, false]);
}

#[actix_web::test]
async fn the_newest_come_first_and_the_others_on_later_pages() {
    let world = world().await;
    for n in 0..30 {
        world.pass(1);
        world.admin.new_user(&format!("person{n}")).await;
    }
    let mut alice = alice(&world).await;
    let first = alice.open("/admin/users?q=person").await;
    let link = regex::Regex::new(r#"rel="(prev|next)" href="([^"]*)""#).unwrap();
    let links = |page: &Page| {
        let text = page.text();
        let found = link.captures_iter(&text);
        found.map(|it| (it[1].to_owned(), it[2].replace("&amp;", "&"))).collect::<Vec<_>>()
    };
    assert!(first.text().contains("@person29:") && !first.text().contains("@person4:"));
    let [(next, older)] = &links(&first)[..] else { panic!("{first:?}") };
    assert_eq!(next, "next");
    let second = alice.open(older).await;
    assert!(second.text().contains("@person4:") && second.text().contains("@person0:"));
    let [(prev, newer)] = &links(&second)[..] else { panic!("{second:?}") };
    assert_eq!(prev, "prev");
    assert!(alice.open(newer).await.text().contains("@person29:"));
}

#[actix_web::test]
async fn an_account_is_made_with_or_without_a_password() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let form = alice.open("/admin/users/new").await;
    let typed = [("username", "carol"), ("password", NEW_PASSWORD), ("email", "carol@example.org")];
    let page = alice.submit(&form, &typed).await;
    assert!(page.at.ends_with("?done=user-made"), "{page:?}");
    assert!(page.text().contains("The account is made."));
    assert!(can_sign_in(&world, "carol", NEW_PASSWORD).await);
    assert!(world.admin.email_id_if_any("carol@example.org").await.is_some());
    let page = alice.submit(&form, &[("username", "dave"), ("display_name", "Dave")]).await;
    assert!(page.text().contains("None"), "no password: {page:?}");
    assert_eq!(world.homeserver.user("dave").display_name.as_deref(), Some("Dave"));
}

#[actix_web::test]
async fn what_cannot_be_made_is_told_and_what_was_typed_stays() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let form = alice.open("/admin/users/new").await;
    for (field, value, status, message) in [
        ("username", "Bob!", 400, "This cannot be a username"),
        ("username", "bob", 409, "Somebody has this username already"),
        ("password", "password", 400, "too easy to guess"),
        ("email", "nowhere", 400, "not an e-mail address"),
    ] {
        let typed = [("username", "carol"), ("display_name", "Carol C"), (field, value)];
        let page = alice.submit(&form, &typed).await;
        assert_eq!(page.status(), status, "{value}: {page:?}");
        assert!(page.text().contains(message), "{value}: {page:?}");
        assert!(page.text().contains("Carol C") && !page.text().contains("value=\"password\""));
    }
    world.homeserver.goes_down();
    assert_eq!(alice.submit(&form, &[("username", "carol")]).await.status(), 503);
}

#[actix_web::test]
async fn an_account_is_locked_unlocked_and_both_are_in_the_audit() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "").await;
    let locked = alice.submit(&page, &[("act", "lock")]).await;
    assert!(locked.text().contains("The account is locked."), "{locked:?}");
    assert!(!can_sign_in(&world, "bob", PASSWORD).await);
    let again = alice.submit(&page, &[("act", "lock")]).await;
    assert_eq!(again.status(), 200, "a second press");
    world.pass(1);
    let unlocked = alice.submit(&locked, &[("act", "unlock")]).await;
    assert!(unlocked.text().contains("The account is unlocked."), "{unlocked:?}");
    assert!(can_sign_in(&world, "bob", PASSWORD).await);
    assert_eq!(acts_on(&world, "bob").await, [Act::Unlocked, Act::Locked, Act::Locked]);
}

#[actix_web::test]
async fn nobody_locks_themselves_out() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "alice", "").await;
    assert!(!page.text().contains("value=\"lock\""), "{page:?}");
    let csrf = page.text();
    let csrf =
        regex::Regex::new(r#"name="csrf" value="([^"]*)""#).unwrap().captures(&csrf).unwrap()[1]
            .to_owned();
    let id = id_of(&world, "alice").await;
    for (what, field) in
        [("", ("act", "lock")), ("/administrator", ("rights", "take")), ("/deactivate", ("x", ""))]
    {
        let at = format!("/admin/users/{id}{what}");
        let form = [("csrf", csrf.as_str()), field];
        let answer = alice.send(&at, crate::actors::Ask::post(&at).form(&form)).await;
        assert_eq!(answer.status(), 400, "{at}");
    }
    assert_eq!(alice.open("/admin/").await.status(), 200);
}

#[actix_web::test]
async fn an_account_is_deactivated_and_brought_back() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "/deactivate").await;
    let gone = alice.submit(&page, &[("erase", "on")]).await;
    assert!(gone.text().contains("The account is deactivated."), "{gone:?}");
    assert!(world.homeserver.user("bob").deactivated);
    world.pass(1);
    let back = alice.submit(&gone, &[("act", "reactivate")]).await;
    assert!(back.text().contains("The account is back."), "{back:?}");
    assert_eq!(acts_on(&world, "bob").await, [Act::Reactivated, Act::Deactivated]);
}

#[actix_web::test]
async fn a_password_is_set_and_a_weak_one_only_on_purpose() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "/password").await;
    for weak in ["", "password1"] {
        let refused = alice.submit(&page, &[("new_password", weak)]).await;
        assert_eq!(refused.status(), 400, "{refused:?}");
    }
    let anyway = [("new_password", "password1"), ("anyway", "on")];
    assert!(alice.submit(&page, &anyway).await.at.ends_with("?done=password-set"));
    assert!(can_sign_in(&world, "bob", "password1").await);
    alice.submit(&page, &[("new_password", NEW_PASSWORD)]).await;
    assert!(can_sign_in(&world, "bob", NEW_PASSWORD).await);
    assert_eq!(acts_on(&world, "bob").await, [Act::PasswordSet, Act::PasswordSet]);
}

#[actix_web::test]
async fn a_recovery_link_works_without_e_mail_and_once() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "/recovery").await;
    let made = alice.submit(&page, &[("hours", "1")]).await;
    let text = made.text();
    let link = regex::Regex::new(r#"id="link"[^>]*>https?://[^/]*([^<]*)<"#).unwrap();
    let link = link.captures(&text).unwrap_or_else(|| panic!("{text}"))[1].replace("&amp;", "&");
    assert!(text.contains("good for one hour"), "{text}");
    let mut bob = world.browser();
    let page = bob.open(&link).await;
    bob.submit(&page, &[("new_password", NEW_PASSWORD)]).await;
    assert!(can_sign_in(&world, "bob", NEW_PASSWORD).await);
    assert!(!world.browser().open(&link).await.text().contains("new_password"));
    assert_eq!(acts_on(&world, "bob").await, [Act::RecoveryLinkIssued]);
}

#[actix_web::test]
async fn the_rights_of_an_administrator_are_given_and_taken() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let mut bob = world.browser();
    bob.sign_in("bob").await;
    let give = page_of(&world, &mut alice, "bob", "/administrator").await;
    let given = alice.submit(&give, &[]).await;
    assert!(given.at.ends_with("?done=administrator-made"), "{given:?}");
    assert_eq!(bob.open("/admin/").await.status(), 200);
    let take = page_of(&world, &mut alice, "bob", "/administrator").await;
    alice.submit(&take, &[]).await;
    assert_eq!(bob.open("/admin/").await.status(), 403);
    alice.submit(&take, &[]).await;
    assert_eq!(bob.open("/admin/").await.status(), 403, "a second press undoes nothing");
}

#[actix_web::test]
async fn addresses_are_added_and_removed() {
    let world = world().await;
    world.admin.new_user_with_email("carol", "carol@example.org").await;
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "/emails").await;
    for (email, status) in [("nowhere", 400), ("carol@example.org", 409)] {
        let refused = alice.submit(&page, &[("email", email)]).await;
        assert_eq!(refused.status(), status, "{refused:?}");
        assert!(refused.text().contains(&format!("value=\"{email}\"")), "{refused:?}");
    }
    let page = alice.submit(&page, &[("email", "bob@example.org")]).await;
    assert!(page.at.ends_with("?done=email-added") && page.text().contains("bob@example.org"));
    let id = world.admin.email_id("bob@example.org").await;
    let others = world.admin.email_id("carol@example.org").await;
    world.pass(1);
    alice.submit(&page, &[("remove", &others)]).await;
    assert!(world.admin.email_id_if_any("carol@example.org").await.is_some(), "it is not bob's");
    alice.submit(&page, &[("remove", &id)]).await;
    assert!(world.admin.email_id_if_any("bob@example.org").await.is_none());
    assert_eq!(alice.submit(&page, &[("remove", &id)]).await.status(), 200, "a second press");
    assert_eq!(acts_on(&world, "bob").await, [Act::EmailRemoved, Act::EmailAdded]);
}

#[actix_web::test]
async fn sessions_are_ended_one_by_one_or_all() {
    let world = world().await;
    for device in ["ONE", "TWO", "THREE"] {
        world.matrix_client().log_in("bob", Some(device), false).await;
    }
    let mut alice = alice(&world).await;
    let page = page_of(&world, &mut alice, "bob", "/sessions").await;
    let text = page.text();
    let boxes = regex::Regex::new(r#"name="(compat-[^"]*)""#).unwrap();
    let one = boxes.captures(&text).unwrap()[1].to_owned();
    let page = alice.submit(&page, &[(&one, "on")]).await;
    assert!(page.at.ends_with("?done=sessions-ended"), "{page:?}");
    assert_eq!(boxes.find_iter(&page.text()).count(), 2);
    assert_eq!(world.homeserver.devices("bob").len(), 2);
    world.pass(1);
    let all = page_of(&world, &mut alice, "bob", "/sessions/all").await;
    let page = alice.submit(&all, &[]).await;
    assert!(page.text().contains("Nowhere."), "{page:?}");
    assert_eq!(world.homeserver.devices("bob").len(), 0);
    assert_eq!(acts_on(&world, "bob").await, [Act::SessionsEnded, Act::SessionEnded]);
}

#[actix_web::test]
async fn what_gives_power_needs_a_fresh_sign_in_and_leads_back() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let id = id_of(&world, "bob").await;
    let places = ["password", "recovery", "administrator", "deactivate", "emails"];
    for place in places.map(|place| format!("/admin/users/{id}/{place}")) {
        let page = alice.open(&place).await;
        assert_eq!(page.at, place);
        world.pass(15 * 60 + 1);
        let posted = alice.submit_only(&page, 0, &[]).await;
        assert!(posted.location().starts_with("/login?for=console-users."), "{posted:?}");
        let login = alice.open(&place).await;
        assert!(login.is_login(), "{login:?}");
        assert_eq!(login.field("username"), "alice");
        assert_eq!(alice.fill_in_login(&login, "alice").await.at, place);
    }
    assert_eq!(acts_on(&world, "bob").await, []);
    world.pass(3600);
    let looked_at = format!("/admin/users/{id}");
    assert_eq!(alice.open(&looked_at).await.at, looked_at, "looking needs none");
}

#[actix_web::test]
async fn of_nobody_there_is_no_page() {
    let world = world().await;
    let mut alice = alice(&world).await;
    for id in ["01HZY8Q0000000000000000000", "nobody"] {
        for what in ["", "/password", "/sessions", "/emails"] {
            let page = alice.open(&format!("/admin/users/{id}{what}")).await;
            assert_eq!(page.status(), 404, "{page:?}");
        }
    }
}

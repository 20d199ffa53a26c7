//! `/link` and `/device/{id}`: a person types the code of their device, and decides.

use futures_util::future::join_all;

use crate::actors::{Ask, DEVICE, Device, Page, World, matrix_scope};

#[actix_web::test]
async fn the_code_leads_over_the_sign_in_to_the_decision() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    world.pass(120);
    let mut browser = world.browser();
    let page = device.type_code(&mut browser).await;
    assert!(page.is_login(), "{page:?}");
    assert!(page.text().contains("Television"), "whom it is for");
    let page = browser.fill_in_login(&page, "alice").await;
    let text = page.text();
    for told in [
        "Television",
        "tv.example.org",
        "2 minutes ago",
        "198.51.100.7",
        "TeleVision/1.0",
        "Use Matrix as you",
        DEVICE,
        "@alice:example.com",
        "in front of you",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(page.answer.header("cache-control"), "no-store");
    let page = browser.submit(&page, &[("decision", "allow"), ("confirm", "on")]).await;
    assert!(page.text().contains("Go back to"), "{page:?}");
    device.poll().await.ok();
}

#[actix_web::test]
async fn the_code_may_be_typed_in_small_letters_with_dashes() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    let page = browser.open("/link").await;
    let typed = format!(" {}-{} ", &device.user_code[..3], &device.user_code[3..]).to_lowercase();
    let page = browser.submit(&page, &[("code", &typed)]).await;
    assert!(page.is_login(), "{page:?}");
}

#[actix_web::test]
async fn nobody_is_let_in_without_the_word_that_it_is_ones_own_device() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    for confirm in [None, Some(("confirm", "")), Some(("confirm", "off"))] {
        let fields: Vec<_> = [Some(("decision", "allow")), confirm].into_iter().flatten().collect();
        let refused = browser.submit(&page, &fields).await;
        assert_eq!(refused.status(), 400, "{confirm:?}");
        assert!(refused.text().contains("Confirm that this is your device"));
    }
    assert_eq!(device.poll().await, (400, "authorization_pending"));
}

#[actix_web::test]
async fn a_decision_counts_once() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    browser.submit(&page, &[("decision", "deny")]).await;
    let again = browser.submit(&page, &[("decision", "allow"), ("confirm", "on")]).await;
    assert!(again.text().contains("The device was not let in"), "{again:?}");
    let reloaded = browser.open(&page.at).await;
    assert!(reloaded.text().contains("The device was not let in"), "{reloaded:?}");
    assert_eq!(device.poll().await, (400, "access_denied"));
    let page = device.type_code(&mut browser).await;
    assert_eq!(page.status(), 404, "the code is used up");
}

#[actix_web::test]
async fn a_form_of_another_site_decides_nothing() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    let (action, _) = page.form(0);
    for csrf in ["", "x", &world.browser().open("/link").await.field("csrf")] {
        let form = [("csrf", csrf), ("decision", "allow"), ("confirm", "on")];
        let answer = browser.send(&action, Ask::post(&action).form(&form)).await;
        assert_eq!(answer.status(), 400, "{csrf}");
        let form = [("csrf", csrf), ("code", device.user_code.as_str())];
        let answer = browser.send("/link", Ask::post("/link").form(&form)).await;
        assert_eq!(answer.status(), 400, "{csrf}");
    }
    assert_eq!(device.poll().await, (400, "authorization_pending"));
}

#[actix_web::test]
async fn a_link_to_the_decision_is_no_way_around_the_code() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    // Who has the codes has the address of the decision too, and sends it to somebody.
    let mut attackers = world.browser();
    attackers.sign_in("alice").await;
    let address = device.type_code(&mut attackers).await.at;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    for link in [address.clone(), address.replace("/device/", "/continue/device-")] {
        let page = browser.open(&link).await;
        assert!(page.at.ends_with("/link"), "{page:?}");
        let own = page.field("csrf");
        let form = [("csrf", own.as_str()), ("decision", "allow"), ("confirm", "on")];
        browser.send(&address, Ask::post(&address).form(&form)).await;
    }
    assert_eq!(device.poll().await, (400, "authorization_pending"));
    let page = device.type_code(&mut browser).await;
    assert!(page.is_consent(), "who types it decides: {page:?}");
}

#[actix_web::test]
async fn a_code_in_the_link_fills_the_field_in_only_where_it_may() {
    let world = World::new().await;
    let page = world.browser().open("/link?code=ABC234").await;
    assert_eq!(page.field("code"), "");
    let world = World::with("[oauth]\ndevice_code_user_code_auto_fill_enabled = true\n").await;
    let page = world.browser().open("/link?code=ABC%22234").await;
    assert_eq!(page.field("code"), "ABC\"234");
    assert_eq!(page.status(), 200, "nothing is looked up before it is sent");
}

#[actix_web::test]
async fn what_is_no_code_is_told_beside_the_field() {
    let world = World::new().await;
    let mut browser = world.browser();
    let page = browser.open("/link").await;
    for (code, status) in [("", 400), ("  ", 400), ("ABCDEF", 404), ("\0", 404), ("ééé", 404)] {
        let answer = browser.submit(&page, &[("code", code)]).await;
        assert_eq!(answer.status(), status, "{code}");
        assert!(answer.text().contains("code-error"), "{code}");
    }
    for id in ["x", "01HZY8Q0000000000000000000"] {
        assert_eq!(browser.open(&format!("/device/{id}")).await.status(), 404);
        assert_eq!(browser.open(&format!("/continue/device-{id}")).await.status(), 404);
    }
}

#[actix_web::test]
async fn guesses_are_limited_by_address_and_for_everybody_together() {
    let world = World::with(
        "[rate_limiting.device_code]\nper_ip = { burst = 3, per_second = 0.001 }\n\
         overall = { burst = 5, per_second = 0.001 }\n",
    )
    .await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    let page = browser.open("/link").await;
    let csrf = page.field("csrf");
    let mut statuses = Vec::new();
    for (code, address) in [
        ("AAAAAA", "192.0.2.1"),
        ("BBBBBB", "192.0.2.1"),
        ("CCCCCC", "192.0.2.1"),
        (&device.user_code, "192.0.2.1"),
        ("DDDDDD", "192.0.2.2"),
        (&device.user_code, "192.0.2.3"),
        (&device.user_code, "192.0.2.4"),
    ] {
        let form = [("csrf", csrf.as_str()), ("code", code)];
        let ask = Ask::post("/link").form(&form).forwarded_for(address);
        statuses.push(browser.send("/link", ask).await.status());
    }
    assert_eq!(statuses, [404, 404, 404, 429, 404, 303, 429]);
}

#[actix_web::test]
async fn a_locked_person_and_a_stranger_to_administration_let_no_device_in() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "urn:mas:admin").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert_eq!(device.type_code(&mut browser).await.status(), 403);
    let device = Device::ask(&world, "openid").await;
    world.admin.lock("alice").await;
    assert_eq!(device.type_code(&mut browser).await.status(), 403);
    assert_eq!(device.poll().await, (400, "authorization_pending"));
}

#[actix_web::test]
async fn another_account_can_be_used() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    let page = browser.submit_only(&page, 1, &[]).await;
    let page = browser.follow(page).await;
    let page = browser.fill_in_login(&page, "bob").await;
    browser.submit(&page, &[("decision", "allow"), ("confirm", "on")]).await;
    device.poll().await.ok();
    assert_eq!(world.homeserver.devices("bob"), [DEVICE]);
}

#[actix_web::test]
async fn of_many_decisions_at_once_one_counts() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    let pages =
        join_all((0..32).map(|n| {
            let (page, mut window) = (&page, browser.clone());
            let decision = if n % 2 == 0 { "allow" } else { "deny" };
            async move {
                window.submit_only(page, 0, &[("decision", decision), ("confirm", "on")]).await
            }
        }))
        .await;
    let told = |page: &&Page| page.status() == 200;
    let mut allowed: Vec<bool> =
        pages.iter().filter(told).map(|page| page.text().contains("Go back to")).collect();
    allowed.dedup();
    assert_eq!(allowed.len(), 1, "all are told the same");
    let answer = device.poll().await;
    assert_eq!(answer.status == 200, allowed[0], "{answer:?}");
}

//! `/register/password`: the form that begins an account.

use super::{
    OPEN, PASSWORD, begin, can_sign_in, choose_display_name, fill_in, register, world, world_with,
};
use crate::actors::{Ask, DEVICE, Tokens, World, matrix_scope};

#[actix_web::test]
async fn somebody_makes_an_account_and_is_signed_in() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert_eq!(page.field("display_name"), "Alice", "it is suggested");
    let page = choose_display_name(&mut browser, &page, "Alice in Chains").await;
    assert_eq!((page.at.as_str(), page.status()), ("/account/", 200));
    assert!(page.text().contains("@alice:example.com"));
    let there = world.homeserver.user("alice");
    assert_eq!(there.display_name.as_deref(), Some("Alice in Chains"));
    assert!(can_sign_in(&world, "alice").await);
    assert_eq!(world.admin.promises().await, 0);
}

#[actix_web::test]
async fn a_display_name_can_be_left_out() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let page = browser.submit(&page, &[("display_name", "Alice"), ("skip", "on")]).await;
    assert_eq!(page.at, "/account/");
    assert_eq!(world.homeserver.user("alice").display_name, None);
}

#[actix_web::test]
async fn who_comes_from_an_app_goes_back_to_it_with_an_account() {
    let world = world().await;
    let client = world.client().await;
    let request = client.request(&matrix_scope(DEVICE)).with("prompt", "create");
    let mut browser = world.browser();
    let page = browser.open(&request.path()).await;
    assert!(page.at.starts_with("/register/password?for=grant-"), "{page:?}");
    let page = fill_in(&mut browser, &page, "alice", &[]).await;
    let page = choose_display_name(&mut browser, &page, "").await;
    assert!(page.is_consent(), "{page:?}");
    let page = browser.submit(&page, &[("decision", "allow")]).await;
    let tokens = Tokens::of(client.exchange(&page.told()["code"]).await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn an_old_app_whose_user_wants_an_account_leads_there() {
    let world = world().await;
    for action in ["action", "org.matrix.msc3824.action"] {
        let path = "/_matrix/client/v3/login/sso/redirect?redirectUrl=https://app.example.org/";
        let answer = world.http.get(&format!("{path}&{action}=register")).await;
        let path = answer.header("location").trim_start_matches("https://auth.example.com");
        let page = world.browser().open(path).await;
        assert!(page.at.starts_with("/register/password?for=sso-"), "{page:?}");
        let login = path.replace("/continue/", "/login?for=");
        assert!(world.browser().open(&login).await.is_login(), "signing in is possible as well");
    }
}

#[actix_web::test]
async fn where_it_is_closed_the_pages_say_so_and_lead_nowhere() {
    for config in ["", "account.password_registration_enabled = true\npasswords.enabled = false"] {
        let world = World::with(config).await;
        for path in ["/register", "/register/password", "/register/check-username?name=a"] {
            let page = world.browser().open(path).await;
            assert_eq!(page.status(), 403, "{path}");
            assert!(page.text().contains("made by the people who run it"), "{page:?}");
        }
        for path in ["/login", "/"] {
            assert!(!world.browser().open(path).await.text().contains("/register"), "{path}");
        }
        let metadata = world.http.get("/.well-known/openid-configuration").await.ok();
        assert!(!metadata["prompt_values_supported"].to_string().contains("create"));
        let client = world.client().await;
        let path = client.request("openid").with("prompt", "create").path();
        assert!(world.browser().open(&path).await.at.starts_with("/login"), "{config}");
    }
}

#[actix_web::test]
async fn where_it_is_open_every_way_leads_there() {
    let world = world().await;
    for path in ["/login", "/"] {
        assert!(world.browser().open(path).await.text().contains("href=\"/register"), "{path}");
    }
    let metadata = world.http.get("/.well-known/openid-configuration").await.ok();
    assert!(metadata["prompt_values_supported"].to_string().contains("create"));
}

#[actix_web::test]
async fn what_is_wrong_is_told_all_at_once_and_what_was_typed_is_kept() {
    let world = World::with(
        "account.password_registration_enabled = true
         account.password_registration_token_required = true
         branding.tos_uri = \"https://example.com/terms\"",
    )
    .await;
    let mut browser = world.browser();
    let page = browser.open("/register").await;
    let page = browser
        .submit(&page, &[("username", "a b"), ("password", ""), ("email", "nobody"), ("token", "")])
        .await;
    assert_eq!(page.status(), 400);
    for id in ["username", "email", "password", "token", "terms"] {
        assert!(page.text().contains(&format!("href=\"#{id}\"")), "{id}: {page:?}");
        assert!(page.text().contains(&format!("id=\"{id}-error\"")), "{id}");
    }
    assert_eq!((page.field("username").as_str(), page.field("email").as_str()), ("a b", "nobody"));
}

#[actix_web::test]
async fn a_password_does_not_come_back() {
    let world = world().await;
    let page = begin(&mut world.browser(), "-", &[("username", "")]).await;
    assert!(page.status() == 400 && !page.text().contains(PASSWORD), "{page:?}");
}

#[actix_web::test]
async fn a_password_that_is_easy_to_guess_is_refused_with_the_reason() {
    let world = world().await;
    for (password, word) in [
        ("password1", "tried first"),
        ("aaaaaaaaaaaa", "Repeating"),
        ("abcdefghijklm", "Rows of"),
        ("alicealice", "easy to guess"),
    ] {
        let page = begin(&mut world.browser(), "alice", &[("password", password)]).await;
        assert!(page.status() == 400 && page.text().contains(word), "{password}: {page:?}");
    }
    let too_long = "x".repeat(3000);
    let page = begin(&mut world.browser(), "alice", &[("password", &too_long)]).await;
    assert!(page.text().contains("too long"), "{page:?}");
}

#[actix_web::test]
async fn a_form_of_another_browser_begins_nothing() {
    let world = world().await;
    let other = world.browser().open("/register").await.field("csrf");
    let mut browser = world.browser();
    browser.open("/register").await;
    for csrf in ["", "wrong", &other] {
        let form = [("username", "alice"), ("password", PASSWORD), ("csrf", csrf)];
        let page = browser.send("", Ask::post("/register/password").form(&form)).await;
        assert_eq!(page.status(), 400, "{csrf}");
        assert!(page.text().contains("open for too long"), "{csrf}");
    }
}

#[actix_web::test]
async fn the_terms_that_were_agreed_to_are_remembered() {
    let world = world_with("branding.tos_uri = \"https://example.com/terms\"").await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert!(page.status() == 400 && page.text().contains("agree to the terms"), "{page:?}");
    let page = fill_in(&mut browser, &page, "alice", &[("terms", "on")]).await;
    choose_display_name(&mut browser, &page, "").await;
    let store = &world.admin.inside().store;
    let user = postern::store::users::by_username(store, "alice").await.unwrap().unwrap();
    let terms = postern::store::user_terms::of_user(store, user.id, 10).await.unwrap();
    assert_eq!(terms.len(), 1);
    assert_eq!(terms[0].uri, "https://example.com/terms");
    assert_eq!(terms[0].accepted_at.as_secs(), world.now());
}

#[actix_web::test]
async fn who_begins_too_many_accounts_waits_before_a_password_is_hashed() {
    let limit = OPEN.replace("registration = { burst = 100", "registration = { burst = 1");
    let world = World::with(&limit).await;
    assert!(begin(&mut world.browser(), "alice", &[]).await.at.ends_with("/display-name"));
    let page = begin(&mut world.browser(), "bob", &[]).await;
    assert_eq!(page.status(), 429);
    assert!(page.answer.header("retry-after").parse::<u64>().is_ok());
    assert_eq!(page.field("username"), "bob", "what was typed is kept");
    // What is wrong at a glance costs no try.
    let page = begin(&mut world.browser(), "", &[]).await;
    assert_eq!(page.status(), 400);
}

#[actix_web::test]
async fn who_asks_for_too_many_names_waits_before_the_homeserver_is_asked() {
    let limit = OPEN.replace("username_check = { burst = 100", "username_check = { burst = 1");
    let world = World::with(&limit.replace("per_second = 1.0", "per_second = 0.001")).await;
    assert_eq!(world.http.get("/register/check-username?name=alice").await.status, 200);
    world.homeserver.fake.clear_calls();
    let answer = world.http.get("/register/check-username?name=bob").await;
    assert!(answer.status == 429 && !answer.header("retry-after").is_empty(), "{answer:?}");
    let page = begin(&mut world.browser(), "bob", &[]).await;
    assert_eq!(page.status(), 429);
    assert_eq!(world.homeserver.fake.calls(), [""; 0]);
}

#[actix_web::test]
async fn who_is_signed_in_goes_on_to_what_they_came_for() {
    let world = world().await;
    let mut browser = world.browser();
    register(&mut browser, "alice").await;
    assert_eq!(browser.open("/register").await.at, "/account/");
    assert_eq!(world.browser().open("/register?for=nonsense").await.status(), 404);
}

#[actix_web::test]
async fn the_form_may_run_our_scripts_and_ask_us_alone() {
    let world = world().await;
    let page = world.browser().open("/register").await;
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("script-src 'self'; "), "{policy}");
    assert!(policy.contains("connect-src 'self'"), "{policy}");
    assert!(!policy.contains("https:") && !policy.contains("worker-src"), "{policy}");
    let login = world.browser().open("/login").await;
    assert!(!login.answer.header("content-security-policy").contains("connect-src"));
}

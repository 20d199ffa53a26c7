//! `/consent/{grant}`

use futures_util::future::join_all;

use crate::actors::{Ask, Credentials, OAuthClient, Page, World, query};

/// A world in which alice stands before the consent page of a client.
async fn before_consent() -> (World, crate::actors::Browser, Page) {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    assert!(page.is_consent());
    (world, browser, page)
}

#[actix_web::test]
async fn it_names_the_client_the_person_and_what_is_asked() {
    let (_world, _, page) = before_consent().await;
    for text in ["Elementary", "app.example.org", "@alice:example.com"] {
        assert!(page.text().contains(text), "{text}");
    }
}

#[actix_web::test]
async fn it_warns_of_a_client_that_is_not_in_the_configuration() {
    let (_world, _, page) = before_consent().await;
    assert!(page.text().contains("does not know this app"));

    let world = World::with(
        "[[clients]]\nclient_id = \"0000000000000000000000HAND\"\n\
         client_auth_method = \"none\"\nclient_uri = \"https://app.example.org/\"\n\
         redirect_uris = [\"https://app.example.org/callback\"]\n",
    )
    .await;
    world.admin.new_user("alice").await;
    let client =
        OAuthClient::configured(&world.http, "0000000000000000000000HAND", Credentials::None);
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    assert!(page.is_consent() && !page.text().contains("does not know this app"));
}

#[actix_web::test]
async fn it_says_in_plain_words_what_each_scope_gives() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let scope = "openid profile email offline_access";
    let page = browser.open(&client.request(scope).path()).await;
    for text in ["Know who you are", "See your username", "See your e-mail", "Stay signed in"] {
        assert!(page.text().contains(text), "{text}");
    }
    assert!(!page.text().contains("no words for"));
}

#[actix_web::test]
async fn denying_tells_the_client() {
    let (world, mut browser, page) = before_consent().await;
    let answer = browser.submit(&page, &[("decision", "deny")]).await;
    let told = query(answer.location().split_once('?').unwrap().1.trim_end_matches('#'));
    assert_eq!(told["error"], "access_denied");
    assert_eq!(told["state"], "a state & more");
    assert_eq!(told["iss"], "https://auth.example.com/");
    assert_eq!(told.get("code"), None);
    drop(world);
}

#[actix_web::test]
async fn a_form_without_its_csrf_token_counts_for_nothing() {
    let (world, mut browser, page) = before_consent().await;
    let (path, fields) = page.form(0);
    let other = world.browser().open("/login").await.field("csrf");
    let csrf = fields["csrf"].clone();
    for form in [
        vec![("decision", "allow")],
        vec![("decision", "allow"), ("csrf", "")],
        vec![("decision", "allow"), ("csrf", "wrong")],
        vec![("decision", "allow"), ("csrf", &other)],
    ] {
        let answer = browser.send(&path, Ask::post(&path).form(&form)).await;
        assert_eq!((answer.status(), answer.location()), (400, ""), "{form:?}");
    }
    let form = [("decision", "allow"), ("csrf", csrf.as_str())];
    let mut without_cookie = browser.clone();
    without_cookie.cookies.retain(|name, _| name.ends_with("session"));
    let answer = without_cookie.send(&path, Ask::post(&path).form(&form)).await;
    assert_eq!((answer.status(), answer.location()), (400, ""));
    assert!(browser.submit(&page, &[("decision", "allow")]).await.location().contains("code="));
}

#[actix_web::test]
async fn a_decision_that_is_none_is_a_bad_request() {
    let (_world, mut browser, page) = before_consent().await;
    for decision in ["", "maybe"] {
        let answer = browser.submit(&page, &[("decision", decision)]).await;
        assert_eq!((answer.status(), answer.location()), (400, ""));
    }
}

#[actix_web::test]
async fn a_second_press_gets_the_same_answer_and_there_is_one_code() {
    let (world, mut browser, page) = before_consent().await;
    let first = browser.submit(&page, &[("decision", "allow")]).await;
    for _ in 0..2 {
        let again = browser.submit(&page, &[("decision", "allow")]).await;
        assert_eq!((again.status(), again.location()), (303, first.location()));
        let reloaded = browser.open(&page.at).await;
        assert_eq!(reloaded.location(), first.location());
    }
    let other = browser.submit(&page, &[("decision", "deny")]).await;
    assert_eq!((other.status(), other.location()), (404, ""), "it counts once");
    world.pass(20);
    let late = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!((late.status(), late.location()), (404, ""));
}

#[actix_web::test]
async fn a_second_no_gets_the_same_answer_and_cannot_become_a_yes() {
    let (world, mut browser, page) = before_consent().await;
    let first = browser.submit(&page, &[("decision", "deny")]).await;
    let again = browser.submit(&page, &[("decision", "deny")]).await;
    assert_eq!(again.location(), first.location());
    let other = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!((other.status(), other.location()), (404, ""));
    world.pass(20);
    assert_eq!(browser.submit(&page, &[("decision", "deny")]).await.status(), 404);
}

#[actix_web::test]
async fn a_code_that_was_used_is_not_told_again() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    let answer = browser.submit(&page, &[("decision", "allow")]).await;
    let mut elsewhere = browser.clone();
    elsewhere.cookies.retain(|name, _| !name.ends_with("session"));
    elsewhere.sign_in("alice").await;
    assert_eq!(elsewhere.open(&page.at).await.status(), 404, "another browser gets nothing");
    assert_eq!(client.exchange(&answer.told()["code"]).await.status, 200);
    let again = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!((again.status(), again.location()), (404, ""));
}

#[actix_web::test]
async fn a_stranger_cannot_decide() {
    let (world, _, page) = before_consent().await;
    let mut stranger = world.browser();
    let csrf = stranger.open("/login").await.field("csrf");
    let (path, _) = page.form(0);
    let form = [("decision", "allow"), ("csrf", csrf.as_str())];
    let answer = stranger.send(&path, Ask::post(&path).form(&form)).await;
    assert!(stranger.follow(answer).await.is_login());
}

#[actix_web::test]
async fn another_account_may_be_used() {
    let (world, mut browser, page) = before_consent().await;
    world.admin.new_user("bob").await;
    let login = browser.submit_only(&page, 1, &[]).await;
    let login = browser.follow(login).await;
    assert!(login.is_login());
    assert_eq!(browser.session(), None);
    let page = browser.fill_in_login(&login, "bob").await;
    assert!(page.is_consent());
    assert!(page.text().contains("@bob:example.com"));
}

#[actix_web::test]
async fn its_policy_lets_the_form_lead_to_the_client_and_nowhere_else() {
    let (_world, _, page) = before_consent().await;
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'"), "{policy}");
    assert!(policy.contains("form-action 'self' https://app.example.org;"), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    assert!(!page.text().contains("<script"));
}

#[actix_web::test]
async fn of_many_decisions_at_once_one_counts_and_the_client_hears_one_answer() {
    let (_world, browser, page) = before_consent().await;
    let (path, fields) = page.form(0);
    let csrf = fields["csrf"].as_str();
    let answers = join_all((0..32).map(|n| {
        let (path, mut window) = (path.clone(), browser.clone());
        async move {
            let decision = if n % 2 == 0 { "allow" } else { "deny" };
            let ask = Ask::post(&path).form(&[("csrf", csrf), ("decision", decision)]);
            window.send(&path, ask).await
        }
    }))
    .await;
    let mut told: Vec<_> =
        answers.iter().filter(|one| one.is_answer()).map(Page::location).collect();
    told.dedup();
    assert_eq!(told.len(), 1, "{told:?}");
}

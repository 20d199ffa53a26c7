//! Many who come at once with the same thing, several times over: what they are promised holds
//! however their requests interleave.

use futures_util::future::{join, join_all};

use crate::actors::{Answer, Ask, DEVICE, OAuthClient, Tokens, World, matrix_scope};

const MANY: usize = 32;
const ROUNDS: usize = 5;

async fn all_at_once<F: Future>(request: impl Fn(usize) -> F) -> Vec<F::Output> {
    join_all((0..MANY).map(request)).await
}

/// The only one that was served; all others were refused so.
fn only_one(answers: &[Answer], refusal: (u16, &str)) -> Answer {
    let (served, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
    for answer in refused {
        assert_eq!(*answer, refusal);
    }
    assert_eq!(served.len(), 1);
    served[0].clone()
}

/// How many of the tokens are good still.
async fn alive(world: &World, tokens: &[String]) -> usize {
    let asked = join_all(tokens.iter().map(|token| world.homeserver.is_active(token))).await;
    asked.into_iter().filter(|active| *active).count()
}

#[actix_web::test]
async fn of_thirty_two_who_bring_the_same_code_exactly_one_is_served() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    for _ in 0..ROUNDS {
        let code = client.code(&mut browser, "alice", &matrix_scope(DEVICE)).await;
        let answers = all_at_once(|_| client.exchange(&code)).await;
        let tokens = Tokens::of(only_one(&answers, (400, "invalid_grant")).json());
        assert!(world.homeserver.is_active(&tokens.access).await);
        assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    }
}

#[actix_web::test]
async fn of_two_clients_who_bring_the_same_code_only_its_own_is_served() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let thief = OAuthClient::register_another(&world.http).await;
    let mut browser = world.browser();
    for _ in 0..ROUNDS {
        let code = client.code(&mut browser, "alice", "openid").await;
        let (own, stolen) = join(client.exchange(&code), thief.exchange(&code)).await;
        own.ok();
        assert_eq!(stolen, (401, "unauthorized_client"));
    }
}

#[actix_web::test]
async fn thirty_two_who_refresh_at_once_are_all_served_and_stay_so() {
    let world = World::with_alice().await;
    let (client, mut last) = world.signed_in(&matrix_scope(DEVICE)).await;
    for _ in 0..ROUNDS {
        let answers = all_at_once(|_| client.refresh(&last.refresh)).await;
        let all: Vec<_> = answers.iter().map(|answer| Tokens::of(answer.ok())).collect();
        let access: Vec<_> = all.iter().map(|tokens| tokens.access.clone()).collect();
        assert_eq!(alive(&world, &access).await, MANY);
        assert!(!world.homeserver.is_active(&last.access).await);
        world.pass(31);
        let again = all_at_once(|nth| client.refresh(&all[nth].refresh)).await;
        let again: Vec<_> = again.iter().map(|answer| Tokens::of(answer.ok())).collect();
        last = again.into_iter().next_back().unwrap();
    }
}

#[actix_web::test]
async fn whoever_refreshes_while_the_token_is_taken_back_has_nothing_left_afterwards() {
    let world = World::with_alice().await;
    for _ in 0..ROUNDS {
        let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
        let answers = all_at_once(async |nth| {
            if nth == MANY / 2 {
                client.revoke(&first.refresh).await
            } else {
                client.refresh(&first.refresh).await
            }
        });
        let mut given = Vec::new();
        for answer in answers.await {
            if answer.status == 400 {
                assert_eq!(answer, (400, "invalid_grant"));
            } else if !answer.body.is_empty() {
                given.push(Tokens::of(answer.ok()).access);
            }
        }
        assert_eq!(alive(&world, &given).await, 0, "{} were given", given.len());
        assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    }
}

#[actix_web::test]
async fn thirty_two_sign_ins_on_one_device_leave_one_session() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    for _ in 0..ROUNDS {
        let answers = all_at_once(|_| client.log_in("alice", Some("PHONE"), false)).await;
        let text = |answer: &serde_json::Value| answer["access_token"].as_str().unwrap().to_owned();
        let tokens: Vec<_> = answers.iter().map(text).collect();
        assert_eq!(alive(&world, &tokens).await, 1);
        world.admin.outbox_runs().await;
        assert_eq!(world.homeserver.devices("alice"), ["PHONE"]);
    }
}

#[actix_web::test]
async fn old_and_new_clients_on_one_device_leave_one_session() {
    let world = World::with_alice().await;
    let (client, old) = (world.client().await, world.matrix_client());
    let mut browser = world.browser();
    for _ in 0..2 {
        let mut codes = Vec::new();
        for _ in 0..MANY / 2 {
            codes.push(client.code(&mut browser, "alice", &matrix_scope(DEVICE)).await);
        }
        let answers = all_at_once(async |nth| match codes.get(nth) {
            Some(code) => client.exchange(code).await.ok(),
            None => old.log_in("alice", Some(DEVICE), true).await,
        });
        let tokens: Vec<_> =
            answers.await.into_iter().map(|body| Tokens::of(body).access).collect();
        assert_eq!(alive(&world, &tokens).await, 1);
        world.admin.outbox_runs().await;
        assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    }
}

#[actix_web::test]
async fn of_thirty_two_who_press_allow_at_once_all_get_the_one_code() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    for _ in 0..ROUNDS {
        let page = browser.open(&client.request("openid").with("prompt", "consent").path()).await;
        assert!(page.is_consent());
        let decided = all_at_once(async |_| {
            browser.clone().submit_only(&page, 0, &[("decision", "allow")]).await
        });
        let codes: Vec<String> =
            decided.await.iter().map(|page| page.told()["code"].clone()).collect();
        assert!(codes.iter().all(|code| *code == codes[0]), "one code for all: {codes:?}");
        assert_eq!(client.exchange(&codes[0]).await.status, 200);
        assert_eq!(client.exchange(&codes[0]).await.status, 400);
    }
}

#[actix_web::test]
async fn thirty_two_who_register_the_same_public_client_share_one() {
    let world = World::new().await;
    let metadata = serde_json::json!({
        "client_name": "Elementary", "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
    });
    let register = |_| world.http.send(Ask::post("/oauth2/registration").json(&metadata));
    let answers = all_at_once(register).await;
    let mut ids: Vec<_> = answers.iter().map(|a| a.json()["client_id"].to_string()).collect();
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
}

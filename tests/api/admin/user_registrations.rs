//! `/api/admin/v1/user-registrations`

use serde_json::json;

use super::world_with;
use crate::register::{OPEN, apply, can_sign_in};

fn config() -> String {
    format!("{OPEN}account.password_registration_approval_required = true\n")
}

#[actix_web::test]
async fn those_who_wait_are_listed_let_in_and_turned_away() {
    let (world, tool) = world_with(&config()).await;
    for name in ["carol", "dave", "erin"] {
        apply(&mut world.browser(), name, "I know Bob.").await;
    }
    let page = tool.get("user-registrations?page[first]=2").await.ok();
    assert_eq!(page["meta"]["count"], 3);
    assert_eq!(page["data"][0]["attributes"]["username"], "carol");
    assert_eq!(page["data"][0]["attributes"]["reason"], "I know Bob.");
    let next = page["links"]["next"].as_str().unwrap().replace("/api/admin/v1/", "");
    let rest = tool.get(&next).await.ok();
    assert_eq!(rest["data"].as_array().unwrap().len(), 1);
    assert_eq!(rest["data"][0]["attributes"]["username"], "erin");

    let at = |n: usize, act: &str| {
        format!("user-registrations/{}{act}", page["data"][n]["id"].as_str().unwrap())
    };
    assert_eq!(tool.get(&at(0, "")).await.status, 200);
    tool.act(&at(0, "/approve")).await.ok();
    assert!(can_sign_in(&world, "carol").await);
    let note = json!({ "note": "x".repeat(600) });
    assert_eq!(tool.post(&at(1, "/decline"), &note).await.status, 400);
    tool.post(&at(1, "/decline"), &json!({ "note": "Sorry." })).await.ok();
    assert!(!can_sign_in(&world, "dave").await);
    for (n, act) in [(0, "/approve"), (0, "/decline"), (1, "/approve"), (1, "/decline"), (0, "")] {
        let path = at(n, act);
        let status =
            if act.is_empty() { tool.get(&path).await } else { tool.act(&path).await }.status;
        assert_eq!(status, 404, "{path}");
    }
    assert_eq!(tool.get("user-registrations?count=only").await.ok()["meta"]["count"], 1);
}

#[actix_web::test]
async fn while_the_homeserver_is_silent_nobody_is_let_in() {
    let (world, tool) = world_with(&config()).await;
    apply(&mut world.browser(), "carol", "I know Bob.").await;
    let page = tool.get("user-registrations").await.ok();
    let at = format!("user-registrations/{}/approve", page["data"][0]["id"].as_str().unwrap());
    world.homeserver.goes_down();
    assert_eq!(tool.act(&at).await.status, 503);
    world.homeserver.comes_back();
    assert_eq!(tool.act(&at).await.status, 200);
}

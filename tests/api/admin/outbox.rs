//! `/api/admin/v1/outbox-jobs` and `/api/admin/v1/statistics`

use serde_json::{Value, json};

use super::{titles, user_id, world};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

#[actix_web::test]
async fn what_the_homeserver_was_not_told_is_shown_tried_again_and_given_up() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let alice = user_id(&tool, "alice").await;
    assert_eq!(tool.get("outbox-jobs").await.ok()["meta"]["count"], 0);
    world.homeserver.goes_down();
    tool.act(&format!("users/{alice}/lock")).await.ok();
    for filter in ["", "?filter[failing]=true", &format!("?filter[user]={alice}")] {
        let page = tool.get(&format!("outbox-jobs{filter}")).await.ok();
        assert_eq!(page["meta"]["count"], 1, "{filter}");
        let attributes = &page["data"][0]["attributes"];
        assert_eq!(attributes["kind"], "provision-user");
        assert_eq!(
            (&attributes["user_id"], &attributes["username"]),
            (&json!(alice), &json!("alice"))
        );
        assert_eq!(attributes["attempts"], 1);
        assert!(attributes["last_error"].is_string());
    }
    let path = format!("outbox-jobs/{}", tool.ids("outbox-jobs").await[0]);
    assert_eq!(tool.get(&path).await.ok()["data"]["type"], "outbox-job");
    world.homeserver.comes_back();
    tool.act(&format!("{path}/retry")).await.ok();
    world.admin.outbox_runs().await;
    assert!(world.homeserver.user("alice").locked);
    assert_eq!(tool.get(&path).await.status, 404);
    world.homeserver.goes_down();
    tool.act(&format!("users/{alice}/unlock")).await.ok();
    let path = format!("outbox-jobs/{}", tool.ids("outbox-jobs").await[0]);
    tool.act(&format!("{path}/cancel")).await.ok();
    world.homeserver.comes_back();
    world.admin.outbox_runs().await;
    assert!(world.homeserver.user("alice").locked);
    for act in ["retry", "cancel"] {
        assert_eq!(tool.act(&format!("{path}/{act}")).await.status, 404);
    }
}

#[actix_web::test]
async fn jobs_that_cannot_be_listed_so_are_refused() {
    let (_world, tool) = world().await;
    let root = user_id(&tool, "root").await;
    for query in [
        "page[last]=1".to_owned(),
        format!("page[before]={UNKNOWN}"),
        format!("filter[user]={root}&filter[failing]=true"),
    ] {
        let answer = tool.get(&format!("outbox-jobs?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert!(!titles(&answer).is_empty());
    }
    assert_eq!(tool.get(&format!("outbox-jobs?filter[user]={UNKNOWN}")).await.status, 404);
}

#[actix_web::test]
async fn the_numbers_tell_how_the_service_stands() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    world.admin.lock("alice").await;
    let told = tool.get("statistics").await.ok();
    assert_eq!(
        told["users"],
        json!({ "total": 2, "active": 1, "locked": 1, "deactivated": 0, "admins": 1 })
    );
    assert_eq!(told["sessions"], json!({ "user": 1, "oauth2": 1, "compat": 0 }));
    assert_eq!(
        (&told["homeserver_reachable"], &told["homeserver_error"]),
        (&json!(true), &Value::Null)
    );
    assert!(told["store_bytes"].as_u64().unwrap() > 0);
    world.homeserver.goes_down();
    let told = tool.get("statistics").await.ok();
    assert_eq!(told["homeserver_reachable"], false);
    assert!(told["homeserver_error"].is_string());
}

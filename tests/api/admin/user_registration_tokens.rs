//! `/api/admin/v1/user-registration-tokens`

use serde_json::json;

use super::{id, titles, world};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

#[actix_web::test]
async fn a_token_is_made_as_it_is_asked_for() {
    let (_world, tool) = world().await;
    let body =
        json!({ "token": "welcome", "usage_limit": 3, "expires_at": "2027-02-01T00:00:00Z" });
    let answer = tool.post("user-registration-tokens", &body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let made = answer.json();
    assert_eq!(made["data"]["type"], "user-registration_token");
    assert_eq!(
        made["data"]["attributes"],
        json!({
            "token": "welcome", "valid": true, "usage_limit": 3, "times_used": 0,
            "created_at": "2027-01-15T08:00:00Z", "last_used_at": null,
            "expires_at": "2027-02-01T00:00:00Z", "revoked_at": null,
        })
    );
    let path = format!("user-registration-tokens/{}", id(&made));
    assert_eq!(tool.get(&path).await.ok(), made);
    assert_eq!(tool.post("user-registration-tokens", &body).await.status, 409);
    let odd = tool.post("user-registration-tokens", &json!({ "token": "a b" })).await;
    assert_eq!(odd.status, 400);
    let any = tool.post("user-registration-tokens", &json!({})).await.json();
    assert_eq!(any["data"]["attributes"]["token"].as_str().unwrap().len(), 12);
}

#[actix_web::test]
async fn what_is_left_out_stays_and_what_is_null_goes() {
    let (_world, tool) = world().await;
    let body = json!({ "usage_limit": 3, "expires_at": "2027-02-01T00:00:00Z" });
    let made = tool.post("user-registration-tokens", &body).await.json();
    let path = format!("user-registration-tokens/{}", id(&made));
    let same = tool.put(&path, &json!({})).await.ok();
    assert_eq!(same["data"]["attributes"], made["data"]["attributes"]);
    let changed = tool.put(&path, &json!({ "usage_limit": null })).await.ok();
    let attributes = &changed["data"]["attributes"];
    assert_eq!(attributes["usage_limit"], json!(null));
    assert_eq!(attributes["expires_at"], "2027-02-01T00:00:00Z");
    let changed = tool.put(&path, &json!({ "usage_limit": 7, "expires_at": null })).await.ok();
    let attributes = &changed["data"]["attributes"];
    assert_eq!((&attributes["usage_limit"], &attributes["expires_at"]), (&json!(7), &json!(null)));
}

#[actix_web::test]
async fn a_token_is_taken_back_once_and_made_good_again_once() {
    let (_world, tool) = world().await;
    let made = tool.post("user-registration-tokens", &json!({})).await.json();
    let at = |act: &str| format!("user-registration-tokens/{}/{act}", id(&made));
    let revoked = tool.act(&at("revoke")).await.ok();
    let attributes = &revoked["data"]["attributes"];
    assert_eq!((&attributes["valid"], attributes["revoked_at"].is_string()), (&json!(false), true));
    assert!(revoked["links"]["self"].as_str().unwrap().ends_with("/revoke"));
    let again = tool.act(&at("revoke")).await;
    assert_eq!(again.status, 400);
    assert!(titles(&again).contains("revoked"));
    let good = tool.act(&at("unrevoke")).await.ok();
    assert_eq!(good["data"]["attributes"]["valid"], true);
    assert_eq!(tool.act(&at("unrevoke")).await.status, 400);
}

#[actix_web::test]
async fn a_token_that_is_not_there_is_not_found() {
    let (_world, tool) = world().await;
    let at = format!("user-registration-tokens/{UNKNOWN}");
    assert_eq!(tool.get(&at).await.status, 404);
    assert_eq!(tool.put(&at, &json!({})).await.status, 404);
    assert_eq!(tool.act(&format!("{at}/revoke")).await.status, 404);
    assert_eq!(tool.act(&format!("{at}/unrevoke")).await.status, 404);
}

//! `/api/admin/v1/user-emails`

use serde_json::json;

use super::{id, titles, user_id, world};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

#[actix_web::test]
async fn an_address_is_added_shown_and_removed() {
    let (world, tool) = world().await;
    let root = user_id(&tool, "root").await;
    let body = json!({ "user_id": root, "email": "Root@example.com" });
    let answer = tool.post("user-emails", &body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let made = answer.json();
    assert_eq!(made["data"]["type"], "user-email");
    let attributes = json!({ "user_id": root, "email": "Root@example.com", "created_at": "2027-01-15T08:00:00Z" });
    assert_eq!(made["data"]["attributes"], attributes);
    let path = format!("user-emails/{}", id(&made));
    assert_eq!(tool.get(&path).await.ok(), made);
    assert!(world.homeserver.user("root").emails.contains("Root@example.com"));
    let removed = tool.delete(&path).await;
    assert_eq!((removed.status, removed.body.len()), (204, 0));
    assert!(world.homeserver.user("root").emails.is_empty());
    assert_eq!((tool.get(&path).await.status, tool.delete(&path).await.status), (404, 404));
}

#[actix_web::test]
async fn an_address_belongs_to_one_account_and_looks_like_one() {
    let (world, tool) = world().await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    let (root, alice) = (user_id(&tool, "root").await, user_id(&tool, "alice").await);
    for user in [root.as_str(), &alice] {
        let body = json!({ "user_id": user, "email": "ALICE@example.com" });
        assert_eq!(tool.post("user-emails", &body).await.status, 409, "{user}");
    }
    let wrong = tool.post("user-emails", &json!({ "user_id": root, "email": "alice" })).await;
    assert_eq!(wrong.status, 400);
    assert!(titles(&wrong).contains("alice"));
    let body = json!({ "user_id": UNKNOWN, "email": "x@example.com" });
    assert_eq!(tool.post("user-emails", &body).await.status, 404);
    let body = json!({ "user_id": "1", "email": "x@example.com" });
    assert_eq!(tool.post("user-emails", &body).await.status, 422);
}

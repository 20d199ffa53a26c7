//! `/api/admin/v1/policy-data`

use serde_json::{Value, json};

use super::{id, titles, world, world_with};

#[actix_web::test]
async fn data_is_set_found_again_and_kept_ten_times() {
    let (_world, tool) = world().await;
    assert_eq!(tool.get("policy-data/latest").await.status, 404);
    let set = async |n: usize| {
        let data = json!({ "admin_users": [format!("user{n}")] });
        let answer = tool.post("policy-data", &json!({ "data": data })).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.json()
    };
    let first = set(0).await;
    assert_eq!(first["data"]["type"], "policy-data");
    assert_eq!(first["data"]["attributes"]["data"], json!({ "admin_users": ["user0"] }));
    assert_eq!(first["data"]["attributes"]["set_by"]["kind"], "administrator");
    let path = format!("policy-data/{}", id(&first));
    assert_eq!(tool.get(&path).await.ok(), first);
    for n in 1..10 {
        set(n).await;
    }
    assert_eq!(tool.get(&path).await.status, 200);
    set(10).await;
    assert_eq!(tool.get(&path).await.status, 404, "the eleventh takes the place of the first");
    let latest = tool.get("policy-data/latest").await.ok();
    assert_eq!(latest["data"]["attributes"]["data"], json!({ "admin_users": ["user10"] }));
}

#[actix_web::test]
async fn what_is_not_right_is_told_and_changes_nothing() {
    let (world, tool) = world_with("policy.data.admin_users = [\"root\"]").await;
    for (data, said) in [
        (json!([]), "must be a table"),
        (json!({ "registratoin": {} }), "`registratoin` is not known"),
        (json!({ "admin_users": "alice" }), "`admin_users` is a text"),
        (json!({ "emails": { "banned_addresses": { "regexes": ["("] } } }), "regular expression"),
        (json!({ "requester": { "banned_ips": ["x"] } }), "no address"),
    ] {
        let answer = tool.post("policy-data", &json!({ "data": data })).await;
        assert_eq!(answer.status, 400, "{answer:?}");
        assert!(titles(&answer).contains(said), "{}", titles(&answer));
    }
    assert_eq!(tool.get("policy-data/latest").await.status, 404);
    assert_eq!(world.admin.inside().policy.now().version, None);
    assert_eq!(tool.post("policy-data", &json!({})).await.status, 422);
}

#[actix_web::test]
async fn long_data_comes_back_as_it_was() {
    let (_world, tool) = world().await;
    let names: Vec<String> = (0..2000).map(|n| format!("name \"{n}\" é")).collect();
    let data = json!({ "registration": { "banned_usernames": { "literals": names } } });
    assert_eq!(tool.post("policy-data", &json!({ "data": data })).await.status, 201);
    let latest = tool.get("policy-data/latest").await.ok();
    assert_eq!(latest["data"]["attributes"]["data"], data);
}

#[actix_web::test]
async fn a_trial_tells_what_would_happen_and_does_nothing() {
    let (_world, tool) = world().await;
    let banned = json!({ "registration": { "banned_usernames": { "literals": ["carol"] } } });
    let ask = |data: Value| json!({ "entrypoint": "register", "input": { "username": "carol" }, "data": data });
    let now = tool.post("policy-data/trial", &ask(Value::Null)).await.ok();
    assert_eq!(now, json!({ "allowed": true, "violations": [], "custom": false }));
    let then = tool.post("policy-data/trial", &ask(banned)).await.ok();
    assert_eq!(then["allowed"], false);
    assert_eq!(then["violations"][0]["code"], "username-banned");
    assert_eq!(tool.get("policy-data/latest").await.status, 404);
    for body in [
        json!({ "entrypoint": "nothing", "input": {} }),
        json!({ "entrypoint": "register", "input": { "no": "name" } }),
        json!({ "entrypoint": "register", "input": { "username": "x" }, "data": { "odd": 1 } }),
    ] {
        assert_eq!(tool.post("policy-data/trial", &body).await.status, 400, "{body}");
    }
}

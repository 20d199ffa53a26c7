//! Pages of lists, by the example of users.

use serde_json::{Value, json};

use super::{titles, world};
use crate::actors::{Tool, World};

const UNKNOWN: &str = "01HZY8Q0000000000000000000";

/// With root and 24 others.
async fn crowd() -> (World, Tool) {
    let (world, tool) = world().await;
    for number in 1..=24 {
        world.pass(1);
        world.admin.import_user(&format!("user{number:02}")).await;
    }
    (world, tool)
}

fn names(page: &Value) -> Vec<&str> {
    let items = page["data"].as_array().unwrap().iter();
    items.map(|item| item["attributes"]["username"].as_str().unwrap()).collect()
}

/// Where a link of the page leads, below `/api/admin/v1/`.
fn link<'a>(page: &'a Value, name: &str) -> &'a str {
    let link = page["links"][name].as_str();
    link.unwrap_or_else(|| panic!("no {name}: {page}")).strip_prefix("/api/admin/v1/").unwrap()
}

#[actix_web::test]
async fn a_page_has_ten_and_tells_how_many_there_are() {
    let (_world, tool) = crowd().await;
    let page = tool.get("users").await.ok();
    assert_eq!((names(&page).len(), &page["meta"]), (10, &json!({ "count": 25 })));
    let item = &page["data"][9];
    assert_eq!((&item["type"], &item["meta"]["page"]["cursor"]), (&json!("user"), &item["id"]));
    assert_eq!(
        item["links"]["self"],
        format!("/api/admin/v1/users/{}", item["id"].as_str().unwrap())
    );
    let cursor = item["id"].as_str().unwrap();
    assert_eq!(
        page["links"],
        json!({
            "self": "/api/admin/v1/users?page[first]=10",
            "first": "/api/admin/v1/users?page[first]=10",
            "last": "/api/admin/v1/users?page[last]=10",
            "next": format!("/api/admin/v1/users?page[after]={cursor}&page[first]=10"),
        })
    );
}

#[actix_web::test]
async fn following_the_links_shows_each_once_in_both_directions() {
    let (_world, tool) = crowd().await;
    let mut page = tool.get("users?page[first]=7").await.ok();
    let mut forwards: Vec<String> = names(&page).iter().map(ToString::to_string).collect();
    while page["links"]["next"].is_string() {
        page = tool.get(link(&page, "next")).await.ok();
        forwards.extend(names(&page).iter().map(ToString::to_string));
    }
    assert_eq!((forwards.len(), forwards[1].as_str()), (25, "user01"));
    let mut page = tool.get(link(&page, "last")).await.ok();
    assert_eq!(names(&page).last(), Some(&"user24"));
    let mut backwards: Vec<String> = names(&page).iter().rev().map(ToString::to_string).collect();
    while page["links"]["prev"].is_string() {
        page = tool.get(link(&page, "prev")).await.ok();
        backwards.extend(names(&page).iter().rev().map(ToString::to_string));
    }
    backwards.reverse();
    assert_eq!(backwards, forwards);
}

#[actix_web::test]
async fn filters_go_along_with_the_links() {
    let (_world, tool) = crowd().await;
    let page = tool
        .get("users?filter[search]=USER1&filter[status]=active&page[first]=4&count=false")
        .await
        .ok();
    assert_eq!(names(&page), ["user10", "user11", "user12", "user13"]);
    assert_eq!(page.get("meta"), None);
    let next = link(&page, "next");
    assert!(
        next.starts_with(
            "users?filter[search]=USER1&filter[status]=active&count=false&page[after]="
        ),
        "{next}"
    );
    let page = tool.get(next).await.ok();
    assert_eq!(names(&page), ["user14", "user15", "user16", "user17"]);
    let odd = tool.get("users?filter[search]=a%26b%3Dc%20%C3%A9").await.ok();
    assert_eq!(link(&odd, "self"), "users?filter[search]=a%26b%3Dc%20%C3%A9&page[first]=10");
    assert_eq!((&odd["meta"]["count"], names(&odd).len()), (&json!(0), 0));
}

#[actix_web::test]
async fn the_number_alone_can_be_asked_for() {
    let (_world, tool) = crowd().await;
    let only = tool.get("users?count=only&filter[search]=user").await.ok();
    assert_eq!(
        only,
        json!({
            "meta": { "count": 24 },
            "links": { "self": "/api/admin/v1/users?filter[search]=user&count=only" },
        })
    );
}

#[actix_web::test]
async fn a_page_is_no_longer_than_a_thousand() {
    let (_world, tool) = crowd().await;
    for (asked, given) in [("1000", "1000"), ("1001", "1000"), ("99999999", "1000")] {
        let page = tool.get(&format!("users?page[first]={asked}")).await.ok();
        assert_eq!(link(&page, "self"), format!("users?page[first]={given}"));
        assert_eq!(names(&page).len(), 25);
    }
}

#[actix_web::test]
async fn what_is_no_page_is_refused() {
    let (_world, tool) = world().await;
    for query in [
        "page[first]=1&page[last]=1",
        "page[first]=0",
        "page[first]=-1",
        "page[first]=x",
        "page[after]=x",
        "page[before]=01HZY8Q",
        "count=maybe",
        "filter[admin]=perhaps",
        "filter[status]=asleep",
        "filter[active-oauth2-client]=x",
    ] {
        let answer = tool.get(&format!("users?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert!(!titles(&answer).is_empty(), "{query}");
    }
    assert_eq!(tool.get("users?what=ever&filter[unknown]=1").await.status, 200);
}

#[actix_web::test]
async fn users_are_filtered_by_what_they_are_and_have() {
    let (world, tool) = world().await;
    world.admin.new_user("alice").await;
    let (client, _) = world.signed_in("openid").await;
    world.admin.new_user("bob").await;
    world.matrix_client().log_in("bob", None, false).await;
    world.admin.lock("bob").await;
    world.admin.new_user("carol").await;
    world.admin.deactivate("carol").await;
    for (filter, expected) in [
        ("filter[admin]=true".to_owned(), vec!["root"]),
        ("filter[admin]=false".to_owned(), vec!["alice", "bob", "carol"]),
        ("filter[legacy-guest]=true".to_owned(), vec![]),
        ("filter[status]=active".to_owned(), vec!["root", "alice"]),
        ("filter[status]=locked".to_owned(), vec!["bob", "carol"]),
        ("filter[status]=deactivated".to_owned(), vec!["carol"]),
        ("filter[has-active-compat-session]=true".to_owned(), vec!["bob"]),
        ("filter[has-active-oauth2-session]=true".to_owned(), vec!["root", "alice"]),
        ("filter[has-active-oauth2-session]=false".to_owned(), vec!["bob", "carol"]),
        (format!("filter[active-oauth2-client]={}", client.id), vec!["root", "alice"]),
    ] {
        let page = tool.get(&format!("users?{filter}")).await.ok();
        let mut found = names(&page);
        found.sort_by_key(|name| ["root", "alice", "bob", "carol"].iter().position(|n| n == name));
        assert_eq!(found, expected, "{filter}");
        assert_eq!(page["meta"]["count"], expected.len(), "{filter}");
    }
    let unknown = format!("users?filter[active-oauth2-client]={UNKNOWN}");
    assert_eq!(tool.get(&unknown).await.status, 404);
}

//! `/api/spec.json` and `/api/doc/`

use crate::actors::{Ask, World};

#[actix_web::test]
async fn programs_of_any_origin_may_read_what_there_is() {
    let world = World::new().await;
    let ask = Ask::get("/api/spec.json").header("Origin", "https://admin.example.org");
    let answer = world.http.send(ask).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let document = answer.ok();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    assert_eq!(document["servers"][0]["url"], "https://auth.example.com");
    let schemes = &document["components"]["securitySchemes"];
    let flows = &schemes["oauth2"]["flows"];
    let token = "https://auth.example.com/oauth2/token";
    assert_eq!(flows["clientCredentials"]["tokenUrl"], token);
    assert_eq!(flows["authorizationCode"]["tokenUrl"], token);
    assert_eq!(
        flows["authorizationCode"]["authorizationUrl"],
        "https://auth.example.com/authorize"
    );
    assert_eq!(schemes["bearer"]["scheme"], "bearer");
}

#[actix_web::test]
async fn no_reference_leads_nowhere() {
    let world = World::new().await;
    let document = world.http.get("/api/spec.json").await.ok();
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer}");
    }
}

#[actix_web::test]
async fn people_read_it_page_by_page_without_script() {
    let world = World::new().await;
    let mut browser = world.browser();
    assert_eq!(browser.send("/api/doc", Ask::get("/api/doc")).await.location(), "/api/doc/");
    let overview = browser.open("/api/doc").await;
    assert_eq!(overview.status(), 200);
    let document = world.http.get("/api/spec.json").await.ok();
    for tag in document["tags"].as_array().unwrap() {
        let path = format!("/api/doc/{}", tag["name"].as_str().unwrap());
        assert!(overview.text().contains(&format!("href=\"{path}\"")), "{path}");
        let page = browser.open(&path).await;
        assert_eq!(page.status(), 200, "{path}");
        let html = page.text();
        assert!(html.len() < 20 * 1024, "{path}: {}", html.len());
        assert!(!html.contains("<script") && !html.contains("style="), "{path}");
        assert!(html.contains("<h2"), "{path}");
    }
    let users = browser.open("/api/doc/user").await;
    for part in [
        "filter[search]",
        "active | locked | deactivated",
        "skip_homeserver_check",
        "deactivated_at",
    ] {
        assert!(users.text().contains(part), "{part}");
    }
    assert_eq!(browser.open("/api/doc/nothing").await.status(), 404);
}

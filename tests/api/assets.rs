//! `/assets/{name}`

use crate::actors::{Answer, Ask, World};

/// The path of the style sheet, as a page names it.
async fn style_sheet(world: &World) -> String {
    let page = world.browser().open("/login").await.text();
    let (_, rest) = page.split_once("<link rel=\"stylesheet\" href=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

async fn get(world: &World, path: &str, name: &str, value: &str) -> Answer {
    world.http.send(Ask::get(path).header(name, value)).await
}

#[actix_web::test]
async fn a_file_may_be_kept_for_a_year() {
    let world = World::new().await;
    let path = style_sheet(&world).await;
    let answer = world.http.send(Ask::get(&path)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(answer.text().contains("--accent"));
}

#[actix_web::test]
async fn an_unknown_name_is_not_found_and_not_kept() {
    let world = World::new().await;
    for path in ["/assets/style.css", "/assets/none.000000000000.css", "/assets/../Cargo.toml"] {
        let answer = world.http.send(Ask::get(path)).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[actix_web::test]
async fn it_is_packed_as_the_browser_can_take_it() {
    let world = World::new().await;
    let path = style_sheet(&world).await;
    let plain = world.http.send(Ask::get(&path)).await;
    let mut known = vec![plain.header("etag").to_owned()];
    for (accepted, encoding) in
        [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("identity", "")]
    {
        let answer = get(&world, &path, "Accept-Encoding", accepted).await;
        assert_eq!(answer.header("content-encoding"), encoding, "{accepted}");
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.body.len() < plain.body.len() / 2, !encoding.is_empty());
        known.push(answer.header("etag").to_owned());
    }
    assert_eq!(known[0], known[3]);
    assert!(known[0] != known[1] && known[1] != known[2], "{known:?}");
}

#[actix_web::test]
async fn what_the_browser_has_is_not_sent_again() {
    let world = World::new().await;
    let path = style_sheet(&world).await;
    let etag = world.http.send(Ask::get(&path)).await.header("etag").to_owned();
    for (sent, status) in [(etag.as_str(), 304), ("\"other\"", 200), ("*", 304)] {
        let answer = get(&world, &path, "If-None-Match", sent).await;
        assert_eq!((answer.status, answer.body.is_empty()), (status, status == 304), "{sent}");
        assert_eq!(answer.header("etag"), etag);
    }
}

/// Packed pages would tell, by their length, what stands beside their secrets.
#[actix_web::test]
async fn pages_are_not_packed() {
    let world = World::new().await;
    let answer = get(&world, "/login", "Accept-Encoding", "gzip, br").await;
    assert_eq!(answer.header("content-encoding"), "");
}

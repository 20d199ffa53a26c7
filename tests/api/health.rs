//! `GET /health`

use crate::actors::{Ask, World};

#[actix_web::test]
async fn it_is_ok() {
    let world = World::new().await;
    let answer = world.http.get("/health").await;
    assert_eq!((answer.status, answer.text().as_str()), (200, "ok"));
    let head = world.http.send(Ask::new("HEAD", "/health")).await;
    assert_eq!((head.status, head.body.len()), (200, 0));
}

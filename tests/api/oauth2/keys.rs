//! `GET /oauth2/keys.json`

use crate::actors::World;

#[actix_web::test]
async fn only_the_public_halves_are_published() {
    let world = World::new().await;
    let jwks = world.http.get("/oauth2/keys.json").await.ok();
    let keys = jwks["keys"].as_array().unwrap();
    let kids: Vec<_> = keys.iter().map(|key| key["kid"].as_str().unwrap()).collect();
    assert_eq!(kids, ["rsa", "p256"]);
    for key in keys {
        for private in ["d", "p", "q", "dp", "dq", "qi", "k"] {
            assert_eq!(key.get(private), None);
        }
    }
}

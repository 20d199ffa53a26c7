//! `/admin/`: the administrators' console.

mod access;
mod applications;
mod clients;
mod invitations;
mod policy;
mod users;
mod watch;

use crate::actors::{Browser, World};

/// A world with alice, an administrator, and bob, who is none.
pub async fn world() -> World {
    let world = World::new().await;
    world.admin.new_administrator("alice").await;
    world.admin.new_user("bob").await;
    world
}

/// Alice's browser, signed in.
pub async fn alice(world: &World) -> Browser {
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    browser
}

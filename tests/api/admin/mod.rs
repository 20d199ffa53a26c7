//! `/api/admin/v1/`

mod audit;
mod contract;
mod doc;
mod oauth2_clients;
mod outbox;
mod paging;
mod personal_sessions;
mod policy_data;
mod refusals;
mod server;
mod sessions;
mod upstream;
mod user_emails;
mod user_registration_tokens;
mod user_registrations;
mod users;

use serde_json::Value;

use crate::actors::{Answer, Tool, World};

/// With root, who may administrate, and a tool of theirs.
async fn world() -> (World, Tool) {
    world_with("").await
}

async fn world_with(more: &str) -> (World, Tool) {
    let world = World::with(more).await;
    world.admin.new_administrator("root").await;
    let tool = tool(&world).await;
    (world, tool)
}

/// Another token of root's, as old as the moment.
async fn tool(world: &World) -> Tool {
    let client = world.client().await;
    let tokens = client.sign_in(&mut world.browser(), "root", "urn:mas:admin").await;
    Tool::new(&world.http, &tokens.access)
}

/// The id of a resource that was made.
fn id(made: &Value) -> String {
    made["data"]["id"].as_str().unwrap().to_owned()
}

/// The id of a user.
async fn user_id(tool: &Tool, username: &str) -> String {
    id(&tool.get(&format!("users/by-username/{username}")).await.ok())
}

/// What was wrong, in one line.
fn titles(answer: &Answer) -> String {
    let errors = answer.json();
    let errors = errors["errors"].as_array().unwrap_or_else(|| panic!("no errors: {answer:?}"));
    assert!(!errors.is_empty(), "{answer:?}");
    let titles = errors.iter().map(|error| error["title"].as_str().unwrap());
    titles.collect::<Vec<_>>().join(": ")
}

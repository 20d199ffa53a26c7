//! Mails: how they leave, and the codes in them. No route: what is queued by a page is sent by the
//! service in the background.

mod codes;
mod delivery;
mod letters;

use postern::domain::{Letter, MailId};
use postern::flows::mails;

use crate::actors::World;

/// Queues a letter, as a flow does.
pub async fn queue(world: &World, to: &str, language: &str, letter: Letter) -> MailId {
    let ctx = world.admin.inside();
    let mut tx = ctx.store.begin().await.unwrap();
    let id = mails::queue(ctx, &mut tx, to, language, letter, ctx.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

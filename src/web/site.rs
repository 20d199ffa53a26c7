//! What every handler is given: the flows' context and what only the web needs.

use std::sync::Arc;

use super::urls::Urls;
use crate::flows::Context;
use crate::render::Renderer;

/// The web's state, shared by all workers.
pub struct Site {
    /// What the flows work with.
    pub ctx: Arc<Context>,
    /// The maker of URLs.
    pub urls: Urls,
    /// The maker of pages.
    pub renderer: Arc<Renderer>,
}

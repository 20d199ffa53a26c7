//! What every handler is given: the flows' context and what only the web needs.

use std::sync::Arc;

use super::urls::Urls;
use crate::config::Settings;
use crate::flows::Context;
use crate::render::brand::{Brand, Link, Logo};
use crate::render::{Overrides, RenderError, Renderer};

/// The web's state, shared by all workers.
pub struct Site {
    /// What the flows work with.
    pub ctx: Arc<Context>,
    /// The maker of URLs.
    pub urls: Urls,
    /// The maker of pages.
    pub renderer: Arc<Renderer>,
}

/// The maker of pages by `[templates]` and `[branding]`.
pub fn renderer(settings: &Settings) -> Result<Renderer, RenderError> {
    let overrides = Overrides {
        templates: settings.templates.path.clone(),
        translations: settings.templates.translations_path.clone(),
    };
    Ok(Renderer::new(Some(&overrides))?.with_brand(brand(settings)))
}

fn brand(settings: &Settings) -> Brand {
    let branding = settings.branding.clone();
    let logo = branding.logo;
    let links = branding.footer_links.into_iter();
    Brand {
        logo: logo.map(|logo| Logo { extension: logo.extension, bytes: logo.bytes.into() }),
        accent: branding.accent_colour,
        policy_uri: branding.policy_uri,
        tos_uri: branding.tos_uri,
        links: links.map(|link| Link { name: link.name, uri: link.uri }).collect(),
        imprint: branding.imprint,
    }
}

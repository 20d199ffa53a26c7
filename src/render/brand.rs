//! An operator's own looks: logo, accent colour, the links and the line at the foot of each page.
//!
//! The accent is one colour, and the pages have a light and a dark theme; for each it is made
//! darker or lighter until it can be read (WCAG 2.2 §1.4.3). It is served as a style sheet of its
//! own, since the pages' policy forbids styles within them.

use std::borrow::Cow;

use serde::Serialize;

use crate::domain::Colour;
use crate::domain::colour::{AA, AAA};

/// What makes the pages an operator's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// Stands in the place of ours.
    pub logo: Option<Logo>,
    /// The colour of buttons and links.
    pub accent: Option<Colour>,
    /// The page with the privacy policy.
    pub policy_uri: Option<String>,
    /// The page with the terms of use.
    pub tos_uri: Option<String>,
    /// More links.
    pub links: Vec<Link>,
    /// A line of text.
    pub imprint: Option<String>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `svg`, `png`, `jpg` or `webp`.
    pub extension: &'static str,
    /// The file.
    pub bytes: Cow<'static, [u8]>,
}

/// A link at the foot of the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub uri: String,
}

/// As templates see it: `brand`.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    /// The name of the logo among the static files.
    logo: Option<String>,
    /// The name of the style sheet with the accent.
    accent: Option<&'static str>,
    policy_uri: Option<String>,
    tos_uri: Option<String>,
    links: Vec<Link>,
    imprint: Option<String>,
}

/// The name of the style sheet with the accent.
const ACCENT: &str = "accent.css";

impl Brand {
    pub(super) fn shown(&self) -> Shown {
        Shown {
            logo: self.logo.as_ref().map(Logo::name),
            accent: self.accent.map(|_| ACCENT),
            policy_uri: self.policy_uri.clone(),
            tos_uri: self.tos_uri.clone(),
            links: self.links.clone(),
            imprint: self.imprint.clone(),
        }
    }

    /// The static files that it needs, by name.
    pub(super) fn files(self) -> Vec<(String, Cow<'static, [u8]>)> {
        let accent =
            self.accent.map(|accent| (ACCENT.to_owned(), style_sheet(accent).into_bytes().into()));
        let logo = self.logo.map(|logo| (logo.name(), logo.bytes));
        accent.into_iter().chain(logo).collect()
    }
}

impl Logo {
    fn name(&self) -> String {
        format!("logo.{}", self.extension)
    }
}

/// A theme: what `style.css` has for its grounds, and where colours go to be read on them.
struct Theme {
    grounds: [Colour; 3],
    end: Colour,
}

const LIGHT: Theme = Theme {
    grounds: [
        Colour::rgb(0xff, 0xff, 0xff),
        Colour::rgb(0xf4, 0xf5, 0xf8),
        Colour::rgb(0xee, 0xf2, 0xfc),
    ],
    end: Colour::BLACK,
};
const DARK: Theme = Theme {
    grounds: [
        Colour::rgb(0x0f, 0x11, 0x15),
        Colour::rgb(0x19, 0x1c, 0x22),
        Colour::rgb(0x21, 0x28, 0x36),
    ],
    end: Colour::WHITE,
};

impl Theme {
    /// The accent's custom properties.
    fn accent(&self, accent: Colour, contrast: f64) -> String {
        let accent = accent.readable_on(&self.grounds, self.end, contrast);
        let strong = accent.towards(self.end, 0.18);
        // The tint of the ground stays as faint as ours, or what stands on it could not be read.
        let tint = self.grounds[0].towards(accent, 0.06);
        format!(
            ":root{{--accent:{accent};--accent-strong:{strong};--on-accent:{};--tint:{tint}}}",
            accent.ink()
        )
    }
}

fn style_sheet(accent: Colour) -> String {
    format!(
        "{}\n@media (prefers-color-scheme:dark){{{}}}\n@media (prefers-contrast:more){{{}}}\n\
         @media (prefers-contrast:more) and (prefers-color-scheme:dark){{{}}}\n",
        LIGHT.accent(accent, AA),
        DARK.accent(accent, AA),
        LIGHT.accent(accent, AAA),
        DARK.accent(accent, AAA),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, name: &str) -> Colour {
        let (_, rest) = text.split_once(&format!("--{name}:")).unwrap();
        rest.split([';', '}']).next().unwrap().parse().unwrap()
    }

    #[test]
    fn whatever_the_accent_text_can_be_read_in_both_themes() {
        for accent in ["#ffff00", "#000000", "#ffffff", "#808080", "#2456c8", "#e10098", "#00ff66"]
        {
            let accent: Colour = accent.parse().unwrap();
            for (theme, contrast) in [(&LIGHT, AA), (&DARK, AA), (&LIGHT, AAA), (&DARK, AAA)] {
                let text = theme.accent(accent, contrast);
                let own = read(&text, "accent");
                for ground in theme.grounds {
                    assert!(own.contrast(ground) >= contrast, "{accent} on {ground}: {text}");
                }
                assert!(own.contrast(read(&text, "tint")) >= AA, "{text}");
                for colour in [own, read(&text, "accent-strong")] {
                    assert!(colour.contrast(read(&text, "on-accent")) >= AA, "{text}");
                }
            }
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../assets/style.css");
        let (light, dark) = sheet.split_once("prefers-color-scheme: dark").unwrap();
        for (theme, text) in [(LIGHT, light), (DARK, dark)] {
            for ground in theme.grounds {
                assert!(text.contains(&ground.to_string()), "{ground}");
            }
        }
    }
}

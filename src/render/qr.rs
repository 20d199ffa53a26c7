//! QR codes (ISO/IEC 18004): drawn into a page as one SVG path, or with blocks into a terminal.

use std::fmt::Write as _;

use qrcode::render::unicode::Dense1x2;
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

/// The light border that scanners need, in modules.
const QUIET: usize = 4;

/// A QR code as a page draws it: `<svg viewBox="0 0 size size"><path d="…"/></svg>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// Its width and height with the border, in modules.
    pub size: usize,
    /// The dark modules.
    pub path: String,
}

impl Qr {
    /// The code of a text; `None` if it is too long for one.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = code(text)?;
        let (width, colours) = (code.width(), code.to_colors());
        let mut path = String::new();
        for (y, row) in colours.chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|left, right| left == right) {
                if run[0] == Color::Dark {
                    let (x, y, n) = (x + QUIET, y + QUIET, run.len());
                    let _ = write!(path, "M{x} {y}h{n}v1h-{n}z"); // a text takes everything
                }
                x += run.len();
            }
        }
        Some(Self { size: width + 2 * QUIET, path })
    }
}

/// The code of a text for a terminal, two modules to a character;
/// `None` if it is too long for one.
#[must_use]
pub fn in_terminal(text: &str) -> Option<String> {
    // Blocks are drawn in the colour of the text: light on most terminals.
    let code = code(text)?;
    Some(code.render().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build())
}

fn code(text: &str) -> Option<QrCode> {
    QrCode::with_error_correction_level(text, EcLevel::M).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_drawn_with_its_border_and_the_three_corners() {
        let qr = Qr::of("https://auth.example.com/register?token=abcdefghijkl").unwrap();
        assert_eq!(qr.size, 33 + 8);
        assert!(qr.path.starts_with("M4 4h7v1h-7z"), "{}", qr.path);
        assert!(qr.path.contains("M30 4h7v1h-7z") && qr.path.contains("M4 36h7v1h-7z"));
        assert!(qr.path.len() < 8 * 1024);
    }

    #[test]
    fn a_text_without_end_has_none() {
        assert_eq!(Qr::of(&"x".repeat(4000)), None);
    }

    #[test]
    fn a_terminal_shows_two_rows_in_one() {
        let drawn = in_terminal("https://example.com/").unwrap();
        assert_eq!(drawn.lines().count(), (25 + 8usize).div_ceil(2));
    }
}

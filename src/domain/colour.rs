//! Colours and how well they can be told apart (WCAG 2.2 §1.4.3, "relative luminance" and
//! "contrast ratio").

use std::fmt;
use std::str::FromStr;

/// What text needs at least against its ground (level AA).
pub const AA: f64 = 4.5;
/// What it needs for those who ask for more contrast (level AAA).
pub const AAA: f64 = 7.0;
/// How many steps lie between a colour and black or white when one is looked for that can be read.
const STEPS: u16 = 32;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// A text that is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a colour; write it like `#2456c8`")]
pub struct NoColour;

impl Colour {
    pub const BLACK: Self = Self([0; 3]);
    pub const WHITE: Self = Self([255; 3]);

    /// From red, green and blue.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    /// From 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour moved towards another by `part` of the way, from 0 to 1.
    #[must_use]
    pub fn towards(self, other: Self, part: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        let mix = |a: u8, b: u8| {
            (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round().clamp(0.0, 255.0) as u8
        };
        let [red, green, blue] = std::array::from_fn(|i| mix(self.0[i], other.0[i]));
        Self([red, green, blue])
    }

    /// The nearest colour on the way to `end` that has this contrast to every one of `grounds`.
    #[must_use]
    pub fn readable_on(self, grounds: &[Self], end: Self, contrast: f64) -> Self {
        (0..=STEPS)
            .map(|step| self.towards(end, f64::from(step) / f64::from(STEPS)))
            .find(|colour| grounds.iter().all(|ground| colour.contrast(*ground) >= contrast))
            .unwrap_or(end)
    }

    /// Black or white, whichever can be read better on this colour.
    #[must_use]
    pub fn ink(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::BLACK) {
            Self::WHITE
        } else {
            Self::BLACK
        }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// `#rgb` or `#rrggbb`.
impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.trim().strip_prefix('#').ok_or(NoColour)?;
        let digit = |at: usize| {
            let digit = char::from(*digits.as_bytes().get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        let channel = |at: usize| match digits.len() {
            3 => digit(at).map(|one| one * 17),
            6 => Some(digit(2 * at)? * 16 + digit(2 * at + 1)?),
            _ => None,
        };
        match (channel(0), channel(1), channel(2)) {
            (Some(red), Some(green), Some(blue)) => Ok(Self([red, green, blue])),
            _ => Err(NoColour),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_are_written_in_three_or_six_digits() {
        assert_eq!(colour("#2456c8").to_string(), "#2456c8");
        assert_eq!(colour("#FA0").to_string(), "#ffaa00");
        for text in ["", "red", "2456c8", "#2456c", "#2456c8ff", "#ggg", "#ä00", "#12 456"] {
            assert_eq!(text.parse::<Colour>(), Err(NoColour), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(Colour::WHITE) - 4.478).abs() < 1e-3);
    }

    #[test]
    fn a_colour_that_cannot_be_read_becomes_darker_or_lighter_and_no_further_than_needed() {
        let yellow = colour("#ffd400");
        let dark = yellow.readable_on(&[Colour::WHITE], Colour::BLACK, AA);
        assert!(dark.contrast(Colour::WHITE) >= AA && dark.contrast(Colour::WHITE) < 5.5);
        assert_eq!(yellow.readable_on(&[Colour::BLACK], Colour::WHITE, AA), yellow);
        assert_eq!((yellow.ink(), dark.ink()), (Colour::BLACK, Colour::WHITE));
    }
}

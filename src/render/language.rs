//! Which language a page speaks, and its direction.
//!
//! OpenID Connect Core §3.1.2.1 (`ui_locales`), RFC 9110 §12.5.4 (`Accept-Language`), BCP 47.

use std::fmt;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Longer preferences than this, in bytes, are not read.
const MAX_PREFERENCE: usize = 512;

/// A language that pages are written in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language(LanguageIdentifier);

impl Language {
    /// English: the language in which every text exists.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "the tag is a constant")]
    pub fn english() -> Self {
        Self("en".parse().expect("\"en\" is a language tag"))
    }

    /// Parses a BCP 47 tag, such as `pt-BR`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        tag.parse().ok().map(Self)
    }

    /// Chooses among the available languages: the client's `ui_locales` (tags with spaces between)
    /// before the cookie (one tag) before `Accept-Language`; English if none of them fits.
    /// Preferences that cannot be read count as absent.
    #[must_use]
    pub fn choose(
        ui_locales: Option<&str>,
        cookie: Option<&str>,
        accept_language: Option<&str>,
        available: &[Self],
    ) -> Self {
        let short = |text: &&str| text.len() <= MAX_PREFERENCE;
        let mut wanted: Vec<LanguageIdentifier> = Vec::new();
        for text in [ui_locales, cookie].into_iter().flatten().filter(short) {
            wanted.extend(text.split_whitespace().filter_map(|tag| tag.parse().ok()));
        }
        if let Some(header) = accept_language.filter(short) {
            wanted.extend(by_quality(header));
        }
        wanted
            .iter()
            .find_map(|one| {
                negotiate_languages(&[one], available, None, NegotiationStrategy::Lookup)
                    .first()
                    .map(|found| (*found).clone())
            })
            .unwrap_or_else(Self::english)
    }

    /// `ltr` or `rtl`, as HTML's `dir` wants it.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.0.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    pub(super) fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// The languages of an `Accept-Language` header, the most wanted first; `*` and refused ones
/// (`q=0`) are left out.
fn by_quality(header: &str) -> Vec<LanguageIdentifier> {
    let mut ranges: Vec<(f32, LanguageIdentifier)> = header
        .split(',')
        .filter_map(|range| {
            let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
            let quality: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
            (quality > 0.0).then_some((quality, tag.trim().parse().ok()?))
        })
        .collect();
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges.into_iter().map(|(_, tag)| tag).collect()
}

impl AsRef<LanguageIdentifier> for Language {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// As templates see it: `lang.tag`, `lang.dir`.
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Language", 2)?;
        fields.serialize_field("tag", &self.to_string())?;
        fields.serialize_field("dir", self.direction())?;
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn available() -> Vec<Language> {
        ["en", "de", "pt-BR", "ar"].into_iter().map(|tag| Language::parse(tag).unwrap()).collect()
    }

    fn choose(ui: Option<&str>, cookie: Option<&str>, accept: Option<&str>) -> String {
        Language::choose(ui, cookie, accept, &available()).to_string()
    }

    #[test]
    fn the_client_goes_before_the_cookie_before_the_browser() {
        assert_eq!(choose(Some("ar"), Some("de"), Some("pt-BR")), "ar");
        assert_eq!(choose(None, Some("de"), Some("pt-BR")), "de");
        assert_eq!(choose(None, None, Some("pt-BR")), "pt-BR");
        assert_eq!(choose(None, None, None), "en");
    }

    #[test]
    fn a_preference_that_does_not_fit_leaves_the_choice_to_the_next() {
        assert_eq!(choose(Some("tlh"), Some("xx-broken-"), Some("fi, de;q=0.5")), "de");
        assert_eq!(choose(Some("tlh de"), None, None), "de");
    }

    #[test]
    fn the_browsers_weights_decide_not_its_order() {
        assert_eq!(choose(None, None, Some("en;q=0.3, de;q=0.9, *;q=0.1")), "de");
        assert_eq!(choose(None, None, Some("de;q=0, en;q=0.1")), "en");
    }

    #[test]
    fn a_region_finds_its_language_and_a_language_its_region() {
        assert_eq!(choose(Some("de-AT"), None, None), "de");
        assert_eq!(choose(Some("pt"), None, None), "pt-BR");
    }

    /// The languages that are to come, and what browsers ask for.
    #[test]
    fn each_language_is_found_by_the_names_that_browsers_have_for_it() {
        let tags = [
            "en", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "uk", "ru", "cs", "sv", "fi", "et",
            "hu", "tr", "ja", "zh-Hans", "ar", "fa",
        ];
        let all: Vec<Language> = tags.iter().filter_map(|tag| Language::parse(tag)).collect();
        let found = |header| Language::choose(None, None, Some(header), &all).to_string();
        for tag in tags {
            assert_eq!(found(tag), tag);
        }
        for (asked, tag) in [
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("zh-SG,zh;q=0.9", "zh-Hans"),
            ("zh-Hans-CN", "zh-Hans"),
            ("zh-TW", "zh-Hans"),
            ("pt", "pt-BR"),
            ("pt-PT,pt;q=0.8", "pt-BR"),
            ("es-419", "es"),
            ("fa-IR", "fa"),
            ("ar-EG", "ar"),
            ("de-CH", "de"),
            ("fr-CA", "fr"),
            ("en-GB", "en"),
            ("nb,sv;q=0.5", "sv"),
        ] {
            assert_eq!(found(asked), tag, "{asked}");
        }
        let right_to_left: Vec<String> = all
            .iter()
            .filter(|language| language.direction() == "rtl")
            .map(ToString::to_string)
            .collect();
        assert_eq!(right_to_left, ["ar", "fa"]);
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(Language::parse("ar").unwrap().direction(), "rtl");
        assert_eq!(Language::english().direction(), "ltr");
    }
}

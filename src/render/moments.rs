//! Times in the words of a language. The texts are in the translations (`ago-…`, `date`, `month-…`);
//! here is only which of them. All is said in UTC, since the server does not know where people are.

use std::fmt;

use fluent_bundle::FluentArgs;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::Language;
use super::translations::Translations;
use crate::domain::Timestamp;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
/// Longer ago than this, the date tells more than the number of days.
const MANY_DAYS: u64 = 30;

/// The texts that are used here and in no template.
#[cfg(test)]
pub(super) const TEXTS: &[&str] = &[
    "ago-now",
    "ago-minutes",
    "ago-hours",
    "ago-days",
    "date",
    "date-time",
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
];

/// How a time is told.
#[derive(Clone, Copy, Debug)]
pub(super) enum Manner {
    /// "3 minutes ago", seen from this moment.
    Ago(Timestamp),
    /// "3 March 2026"
    Date,
    /// "3 March 2026, 14:05 UTC"
    DateTime,
}

/// Puts times in words.
pub(super) struct Moments<'a> {
    pub translations: &'a Translations,
    pub language: &'a Language,
}

impl Moments<'_> {
    /// A time in words.
    pub fn say(&self, then: Timestamp, manner: Manner) -> Result<String, String> {
        match manner {
            Manner::Ago(now) => self.ago(then, now),
            Manner::Date => self.date(then),
            Manner::DateTime => self.date_time(then),
        }
    }

    /// What was long ago is told by its date.
    fn ago(&self, then: Timestamp, now: Timestamp) -> Result<String, String> {
        let seconds = now.since(then).as_secs();
        let (key, n) = match seconds {
            0..MINUTE => return self.text("ago-now", &FluentArgs::new()),
            MINUTE..HOUR => ("ago-minutes", seconds / MINUTE),
            HOUR..DAY => ("ago-hours", seconds / HOUR),
            _ if seconds / DAY < MANY_DAYS => ("ago-days", seconds / DAY),
            _ => return self.date(then),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("n", n);
        self.text(key, &arguments)
    }

    fn date(&self, then: Timestamp) -> Result<String, String> {
        let day = civil(then)?;
        let month = self.text(&format!("month-{}", day.month()), &FluentArgs::new())?;
        let mut arguments = FluentArgs::new();
        arguments.set("day", day.day().to_string());
        arguments.set("month", month);
        arguments.set("year", day.year().to_string());
        self.text("date", &arguments)
    }

    fn date_time(&self, then: Timestamp) -> Result<String, String> {
        let mut arguments = FluentArgs::new();
        arguments.set("date", self.date(then)?);
        arguments.set("time", civil(then)?.strftime("%H:%M").to_string());
        self.text("date-time", &arguments)
    }

    fn text(&self, key: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        self.translations.text(self.language, key, arguments)
    }
}

/// As HTML's `<time datetime>` wants it (RFC 3339).
pub(super) fn iso(then: Timestamp) -> Result<String, String> {
    let moment = jiff::Timestamp::from_millisecond(then.as_millis()).map_err(out_of_range)?;
    Ok(moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn civil(then: Timestamp) -> Result<DateTime, String> {
    let moment = jiff::Timestamp::from_millisecond(then.as_millis()).map_err(out_of_range)?;
    Ok(TimeZone::UTC.to_datetime(moment))
}

fn out_of_range(error: impl fmt::Display) -> String {
    format!("not a time that can be put in words: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    /// 2026-03-01 14:05:09 UTC.
    const THEN: Timestamp = Timestamp::from_millis(1_772_373_909_000);

    fn said(seconds: u64) -> String {
        let translations = Translations::load(None).unwrap();
        let language = &Language::english();
        let moments = Moments { translations: &translations, language };
        moments.ago(THEN, THEN + Duration::from_secs(seconds)).unwrap()
    }

    #[test]
    fn what_was_just_now_and_what_was_long_ago_is_told_in_its_own_way() {
        assert_eq!(said(0), "just now");
        assert_eq!(said(59), "just now");
        assert_eq!(said(60), "a minute ago");
        assert_eq!(said(3599), "59 minutes ago");
        assert_eq!(said(3600), "an hour ago");
        assert_eq!(said(DAY), "yesterday");
        assert_eq!(said(29 * DAY), "29 days ago");
        assert_eq!(said(30 * DAY), "1 March 2026");
    }

    #[test]
    fn dates_are_told_in_words_and_in_figures() {
        let translations = Translations::load(None).unwrap();
        let language = &Language::english();
        let moments = Moments { translations: &translations, language };
        assert_eq!(moments.date_time(THEN).unwrap(), "1 March 2026, 14:05 UTC");
        assert_eq!(iso(THEN).unwrap(), "2026-03-01T14:05:09Z");
        assert!(moments.date(Timestamp::from_millis(i64::MAX)).is_err());
    }
}

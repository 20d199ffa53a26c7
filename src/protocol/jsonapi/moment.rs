//! A moment as RFC 3339 has it, in UTC, to the millisecond.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::domain::Timestamp;

/// A moment on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Timestamp);

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.rfc3339())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        let at: jiff::Timestamp = text
            .parse()
            .map_err(|_| serde::de::Error::custom("not a date and time as RFC 3339 has it"))?;
        Ok(Self(Timestamp::from_millis(at.as_millisecond())))
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .examples(["2026-01-31T12:00:00Z"])
            .into()
    }
}

impl ToSchema for Moment {}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Moment, serde_json::Error> {
        serde_json::from_value(serde_json::Value::from(text))
    }

    #[test]
    fn a_moment_is_written_in_utc() {
        let at = Moment(Timestamp::from_millis(1_800_000_000_000));
        assert_eq!(serde_json::to_string(&at).unwrap(), "\"2027-01-15T08:00:00Z\"");
        let far = Moment(Timestamp::from_millis(i64::MAX));
        assert!(serde_json::to_string(&far).unwrap().starts_with("\"9999-"));
    }

    #[test]
    fn a_moment_is_read_in_any_zone_and_nothing_else_is() {
        let at = Moment(Timestamp::from_millis(1_800_000_000_500));
        assert_eq!(read("2027-01-15T09:00:00.5+01:00").unwrap(), at);
        assert_eq!(read("2027-01-15T08:00:00.500Z").unwrap(), at);
        for wrong in ["", "yesterday", "2027-01-15", "1800000000"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}

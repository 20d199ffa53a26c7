//! Texts of a certain form, as the schema names them: stand-ins for `String` in
//! `#[schemars(with = …)]`. `check` knows what each `format` means.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $format:literal)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": $format })
            }
        }
    )*};
}

formats! {
    /// An absolute URL.
    Uri = "uri"
    /// A ULID.
    UlidText = "ulid"
    /// An address or a network in CIDR notation.
    IpNetwork = "ip-network"
    /// A regular expression.
    Regex = "regex"
}

//! `[branding]`: what the pages say about whose service this is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schema::format::Uri;

/// What the pages say about whose service this is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Branding {
    /// The name of the service. Left out: the name of the homeserver (`matrix.homeserver`).
    pub service_name: Option<String>,
    /// The page with the privacy policy; also told to clients (`op_policy_uri`).
    #[schemars(with = "Option<Uri>")]
    pub policy_uri: Option<String>,
    /// The page with the terms of service; also told to clients (`op_tos_uri`).
    #[schemars(with = "Option<Uri>")]
    pub tos_uri: Option<String>,
    /// A line at the foot of every page and mail.
    pub imprint: Option<String>,
}

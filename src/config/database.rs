//! `[database]`: MAS's connection to PostgreSQL. It is read so that MAS's files are accepted, and
//! has no meaning here: Postern keeps its data in the data folder (`storage`).

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::SecretString;

/// MAS's connection to `PostgreSQL`. Postern needs no database and ignores all of this.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DatabaseSection {
    /// Ignored.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub uri: Option<SecretString>,
    /// Ignored.
    pub host: Option<String>,
    /// Ignored.
    pub port: Option<u16>,
    /// Ignored.
    pub socket: Option<PathBuf>,
    /// Ignored.
    pub username: Option<String>,
    /// Ignored.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub password: Option<SecretString>,
    /// Ignored.
    pub password_file: Option<PathBuf>,
    /// Ignored.
    pub database: Option<String>,
    /// Ignored.
    pub ssl_mode: Option<String>,
    /// Ignored.
    pub ssl_ca: Option<String>,
    /// Ignored.
    pub ssl_ca_file: Option<PathBuf>,
    /// Ignored.
    pub ssl_certificate: Option<String>,
    /// Ignored.
    pub ssl_certificate_file: Option<PathBuf>,
    /// Ignored.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub ssl_key: Option<SecretString>,
    /// Ignored.
    pub ssl_key_file: Option<PathBuf>,
    /// Ignored.
    pub min_connections: Option<u32>,
    /// Ignored.
    pub max_connections: Option<u32>,
    /// Ignored.
    pub connect_timeout: Option<u64>,
    /// Ignored.
    pub idle_timeout: Option<u64>,
    /// Ignored.
    pub max_lifetime: Option<u64>,
}

//! Everything the server knows, on disk: the only room that knows sled.
//!
//! Reading order: `layout.rs` (the table of everything on disk), `record.rs` (how a type becomes
//! a record with indexes and expiry), one file per collection, `engine/` (one writer with group
//! commit), `folder/` (opening, checking, recovering). `store::users::get(&store, id)` reads what
//! is committed; a [`Tx`] of [`Store::begin`] reads and writes; nothing is answered to anybody
//! before [`Tx::commit`] has returned.
//!
//! The API is async and may answer `Conflict`, so that a second engine could stand behind the
//! same collections. Neighbours: `domain/` has the types, `flows/` and `jobs/` are the callers.

mod backup;
mod engine;
mod error;
mod expiry;
mod folder;
mod holdings;
mod key;
mod last_use;
pub mod layout;
mod listing;
pub mod migrations;
mod record;
mod restore;

pub mod access_tokens;
pub mod assertions;
pub mod browser_sessions;
pub mod clients;
pub mod compat_sessions;
pub mod compat_sso_logins;
pub mod consents;
mod counts;
pub mod device_grants;
pub mod email_codes;
pub mod events;
pub mod grants;
pub mod jobs;
pub mod mails;
pub mod meta;
pub mod oauth_sessions;
pub mod personal_sessions;
pub mod policy_data;
pub mod recoveries;
pub mod refresh_tokens;
pub mod upstream_links;
pub mod upstream_providers;
pub mod user_emails;
pub mod user_passwords;
pub mod user_registration_tokens;
pub mod user_registrations;
pub mod user_terms;
pub mod users;

pub use backup::{BackupError, Summary as BackupSummary, verify as verify_backup};
pub use engine::{Read, Store, Tx};
pub use error::{PutError, StoreError};
pub use expiry::sweep;
pub use folder::{Checker, Damage, OpenError, Options, Report, check_folder, compact_folder};
pub use layout::{Index, MAX_ENTRY, SCHEMA_VERSION};
pub use restore::restore;

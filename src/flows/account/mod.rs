//! What people do with their own account, one verb per file. Whoever comes here is signed in, and
//! freshly so where `domain::account_action` asks for it.

pub mod add_email;
pub mod apps;
pub mod deactivate;
pub mod display_name;
pub mod emails;
pub mod end_sessions;
pub mod export;
pub mod rename_session;
pub mod reset_keys;
pub mod sessions;
pub mod tokens;

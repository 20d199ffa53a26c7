//! Personal access tokens: made, replaced and revoked. Who may do that is decided by the callers:
//! `flows/account/tokens.rs` for people themselves, `flows/manage/personal_sessions.rs` for
//! administrators.

mod issue;
mod regenerate;

pub use issue::{IssueError, Issued, NewPersonalSession, Staged, issue};
pub use regenerate::{RegenerateError, regenerate};

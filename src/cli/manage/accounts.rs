//! What the verbs share: the argument that names an account, and the sentence about what the
//! homeserver was told.

use crate::flows::manage::Told;

/// Whose account.
#[derive(Debug, clap::Args)]
pub(super) struct Whom {
    /// A username, or a Matrix id of this server
    #[arg(value_name = "USERNAME")]
    pub(super) username: String,
}

/// A second sentence if the homeserver does not know yet; nothing if it does.
pub(super) fn homeserver(told: &Told) -> String {
    match told {
        Told::Done => String::new(),
        Told::Queued { reason } => {
            format!("\nThe homeserver does not know yet and is told again until it does: {reason}")
        }
    }
}

/// `1 session`, `2 sessions`.
pub(super) fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

//! Promises to the homeserver, as data. Each names a desired state, so that keeping it twice does
//! no harm; `jobs/` keeps them.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{DeviceId, JobId, Timestamp, UserId};

/// A promise to the homeserver about one user. The jobs of one user run in the order of their ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Its id; later jobs have greater ones.
    pub id: JobId,
    /// About whom.
    pub user_id: UserId,
    /// What is promised.
    pub kind: JobKind,
    /// Since when.
    pub created_at: Timestamp,
    /// How often it was tried.
    #[serde(default)]
    pub attempts: u32,
    /// Not to be tried before.
    pub due_at: Timestamp,
    /// What came of the last try.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// Whether the last try failed for a reason of the job's own. Later jobs of the user do not
    /// wait for it then; they do if the homeserver could not be reached.
    #[serde(default)]
    pub refused: bool,
    /// How many later promises this one keeps as well. A try that began before the last of them
    /// does not count.
    #[serde(default)]
    pub joined: u32,
}

/// What is promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// The user exists there, with their e-mail addresses and lock.
    ProvisionUser {
        /// A display name to set as well.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        display_name: Option<String>,
    },
    /// The user has a picture there.
    SetAvatar {
        /// An `mxc:` URI.
        avatar_url: String,
    },
    /// A device exists.
    UpsertDevice {
        /// Its id.
        device_id: DeviceId,
        /// Its name; an existing one is left alone if `None`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        display_name: Option<String>,
    },
    /// The user has the devices of their live sessions and no others.
    SyncDevices,
    /// The user is gone.
    DeactivateUser {
        /// Whether the homeserver is to forget what they said.
        erase: bool,
    },
    /// The user is back.
    ReactivateUser,
}

impl JobKind {
    /// Its name in logs and listings.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ProvisionUser { .. } => "provision-user",
            Self::SetAvatar { .. } => "set-avatar",
            Self::UpsertDevice { .. } => "upsert-device",
            Self::SyncDevices => "sync-devices",
            Self::DeactivateUser { .. } => "deactivate-user",
            Self::ReactivateUser => "reactivate-user",
        }
    }
}

/// How long to wait after the `attempts`-th failure: 5 s, 10 s, 20 s … at most an hour.
#[must_use]
pub fn backoff(attempts: u32) -> Duration {
    const LONGEST: Duration = Duration::from_hours(1);
    let factor = 2u32.saturating_pow(attempts.saturating_sub(1).min(16));
    (Duration::from_secs(5) * factor).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_an_hour() {
        assert_eq!(backoff(1), Duration::from_secs(5));
        assert_eq!(backoff(2), Duration::from_secs(10));
        assert_eq!(backoff(10), Duration::from_secs(2560));
        assert_eq!(backoff(11), Duration::from_hours(1));
        assert_eq!(backoff(u32::MAX), Duration::from_hours(1));
    }
}

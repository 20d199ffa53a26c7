//! How often devices ask for their tokens. Kept in memory: a question that comes too early costs no
//! write, and after a restart everybody may ask once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::domain::device_grant::Pace;
use crate::domain::{DeviceGrantId, Timestamp};

/// The pace of each device that asks.
#[derive(Debug, Default)]
pub struct DevicePaces(Mutex<HashMap<DeviceGrantId, Pace>>);

impl DevicePaces {
    /// Notes a question about a grant; whether it came in time (RFC 8628 §3.5).
    #[must_use]
    pub fn note(&self, grant: DeviceGrantId, now: Timestamp) -> bool {
        let mut paces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (pace, in_time) = Pace::step(paces.get(&grant).copied(), now);
        paces.insert(grant, pace);
        in_time
    }

    /// Forgets the grants that are over.
    pub fn forget_over(&self, now: Timestamp) {
        let mut paces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        paces.retain(|_, pace| !pace.is_over(now));
    }
}

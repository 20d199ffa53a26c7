//! stub
use crate::domain::*;
use crate::store::{Tx, PutError};
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct DeliverError;
#[derive(Clone)]
pub struct Outbox;
impl Outbox {
    pub async fn promise(&self, _tx: &mut Tx, _u: UserId, _k: JobKind, _now: Timestamp) -> Result<JobId, PutError> { unimplemented!() }
    pub async fn deliver(&self, _u: UserId, _j: JobId) -> Result<(), DeliverError> { unimplemented!() }
    pub fn wake(&self) {}
}

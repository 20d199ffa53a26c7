//! tmp
pub(super) mod sync;

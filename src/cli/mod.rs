//! (room under construction)
pub mod storage;

//! (room under construction)

pub mod assets;

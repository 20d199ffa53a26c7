//! The store's folder: who holds it, how it is opened, checked, recovered.

mod held;
mod open;

pub(super) use held::Held;
pub use open::{OpenError, Options};

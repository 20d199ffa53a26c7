//! The schema of the configuration, derived from the same types that read it, and the check of a
//! tree against it.

pub mod format;

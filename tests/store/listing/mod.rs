//! Lists for administrators: whatever is asked, the pages are those of somebody who reads all
//! records and leaves out what the filter does not let through.

mod naive;
mod random;
mod town;
mod walk;

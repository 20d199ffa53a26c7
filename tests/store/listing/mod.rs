//! Lists for administrators: whatever is asked, the pages are those of somebody who reads all
//! records and leaves out what the filter does not let through.

mod large;
mod naive;
mod numbers;
mod random;
mod town;
mod walk;

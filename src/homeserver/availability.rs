//! What Synapse says of a name that somebody wants; both of its APIs answer alike.

use super::call::Answer;
use super::{Availability, Result};

/// Synapse takes no other letters than ASCII ones, and our own pages ask here first.
pub(super) fn not_ascii() -> Availability {
    Availability::Invalid("a Matrix ID holds only ASCII characters".to_owned())
}

/// 200 is yes; 400 with one of three codes is no; the rest is a failure of the call.
pub(super) fn read(answer: Answer) -> Result<Availability> {
    Ok(match (answer.status(), answer.errcode()) {
        (400, "M_USER_IN_USE") => Availability::Taken,
        (400, "M_EXCLUSIVE") => Availability::Exclusive,
        (400, "M_INVALID_USERNAME") => Availability::Invalid(answer.message()),
        _ => {
            answer.accept()?;
            Availability::Available
        }
    })
}

//! What happens around every request: an id, protective headers and a line in the log (`request`,
//! `headers`), and who may read answers from a browser (`cors`).

mod cors;
mod headers;
mod request;

pub use cors::open_to_every_origin;
pub use request::{attend, request_id};

//! What happens around every request: an id and a line in the log (`request_log`), headers that
//! protect (`headers`), and who may read answers from a browser (`cors`).

mod cors;
mod headers;
mod request_log;

pub use cors::open_to_every_origin;
pub use headers::protect;
pub use request_log::{log_request, request_id};

//! The parts of the Matrix client-server API that are ours: signing in and out of old clients
//! (the compatibility API), and the well-known documents.

mod error;
mod json;
mod login;
mod logout;
mod refresh;
mod sso;
mod well_known;

pub use error::{MatrixError, unrecognized, wrong_method};
pub use login::{login, login_flows};
pub use logout::{logout, logout_all};
pub use refresh::refresh;
pub use sso::sso_redirect;
pub use well_known::{well_known_client, well_known_server};

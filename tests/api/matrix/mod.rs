//! `/_matrix/client/…`: the compatibility API.

mod imported;
mod login;
mod logout;
mod refresh;
mod session_limit;
mod sso;

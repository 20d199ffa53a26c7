//! `/_matrix/client/…`: the compatibility API.

mod login;
mod logout;
mod refresh;

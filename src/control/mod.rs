//! The unix socket in the data folder through which the command line works on a running server:
//! the database can be open in one process only.
//!
//! `command.rs` is what can be asked and answered, `dispatch.rs` does it (for the socket and for a
//! command line that has opened the folder itself alike), `wire.rs` is the talk on the socket,
//! `server.rs` and `client.rs` are its two ends. Who may connect is who owns the folder.

mod client;
mod command;
mod dispatch;
mod outbox;
mod server;
mod wire;

pub use client::{ConnectError, Connection, connect};
pub use command::{
    Command, ConfiguredClient, NewUserCommand, Outcome, PersonalTokenCommand, Refusal,
};
pub use dispatch::dispatch;
pub use outbox::OutboxCommand;
pub use server::{ServeError, serve};

/// The name of the socket in the data folder.
pub const SOCKET: &str = "control.sock";

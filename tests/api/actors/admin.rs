//! Who runs the service: what `postern manage` does, and what happens by itself in time.

use std::sync::Arc;

use postern::domain::SecretString;
use postern::flows::manage::{self, CompatTokenRequest, Deactivation, NewUser, UserRegistered};
use postern::flows::{Context, activity};

/// Everybody's password.
pub const PASSWORD: &str = "seven onions under the staircase";

/// The administrator.
pub struct Admin {
    ctx: Arc<Context>,
}

impl Admin {
    pub fn new(ctx: Arc<Context>) -> Self {
        Self { ctx }
    }

    /// Makes a user with the password [`PASSWORD`].
    pub async fn new_user(&self, username: &str) -> UserRegistered {
        self.register(username, Some(PASSWORD), None, false).await
    }

    /// Makes a user who may hold administrative scopes.
    pub async fn new_administrator(&self, username: &str) -> UserRegistered {
        self.register(username, Some(PASSWORD), None, true).await
    }

    pub async fn new_user_with_email(&self, username: &str, email: &str) -> UserRegistered {
        self.register(username, Some(PASSWORD), Some(email), false).await
    }

    pub async fn new_user_without_password(&self, username: &str) -> UserRegistered {
        self.register(username, None, None, false).await
    }

    async fn register(
        &self,
        username: &str,
        password: Option<&str>,
        email: Option<&str>,
        admin: bool,
    ) -> UserRegistered {
        let new = NewUser {
            username: username.to_owned(),
            password: password.map(|password| SecretString::new(password.to_owned())),
            check_password: false,
            email: email.map(str::to_owned),
            display_name: None,
            admin,
            ask_homeserver: true,
        };
        manage::register_user(&self.ctx, new).await.unwrap()
    }

    pub async fn lock(&self, username: &str) {
        manage::lock_user(&self.ctx, username, Deactivation::No).await.unwrap();
    }

    pub async fn unlock(&self, username: &str) {
        manage::unlock_user(&self.ctx, username, false).await.unwrap();
    }

    pub async fn deactivate(&self, username: &str) {
        manage::lock_user(&self.ctx, username, Deactivation::Yes).await.unwrap();
    }

    pub async fn reactivate(&self, username: &str) {
        manage::unlock_user(&self.ctx, username, true).await.unwrap();
    }

    /// Issues an access token that never runs out, for Synapse's admin API too.
    pub async fn issue_admin_token(&self, username: &str, device: &str) -> String {
        let request = CompatTokenRequest {
            username: username.to_owned(),
            device_id: Some(device.to_owned()),
            synapse_admin: true,
        };
        manage::issue_compat_token(&self.ctx, request).await.unwrap().access_token
    }

    /// What the server does every few seconds: the last uses of tokens are written down.
    pub async fn uses_are_written_down(&self) {
        activity::write_down(&self.ctx).await.unwrap();
    }

    /// What the server does all the time: promises to the homeserver that are due are kept.
    pub async fn outbox_runs(&self) {
        self.ctx.outbox.run_due().await.unwrap();
    }
}

//! Who runs the service: what `postern manage` does, and what happens by itself in time.

use std::sync::Arc;

use postern::crypto::digest;
use postern::domain::credential::RefreshState;
use postern::domain::{
    AccessToken, CompatSession, DeviceId, Doer, RefreshToken, SecretString, SessionRef,
    SessionState, User,
};
use postern::flows::manage::{self, CompatTokenRequest, Deactivation, NewUser, UserRegistered};
use postern::flows::{Context, activity, end_idle_sessions, sync_clients};
use postern::store::{
    self, Tx, access_tokens, compat_sessions, refresh_tokens, user_passwords, users,
};

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

    /// Takes the right to hold administrative scopes away.
    pub async fn demote(&self, username: &str) {
        manage::set_admin(&self.ctx, &Doer::command_line(), &username.into(), false).await.unwrap();
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
            avatar_url: None,
            admin,
            ask_homeserver: true,
        };
        manage::register_user(&self.ctx, &Doer::command_line(), new).await.unwrap()
    }

    pub async fn add_email(&self, username: &str, email: &str) {
        manage::add_email(&self.ctx, &Doer::command_line(), &username.into(), email.to_owned())
            .await
            .unwrap();
    }

    /// The id of an address.
    pub async fn email_id(&self, email: &str) -> String {
        self.email_id_if_any(email).await.unwrap()
    }

    pub async fn email_id_if_any(&self, email: &str) -> Option<String> {
        let email = store::user_emails::by_email(&self.ctx.store, email).await.unwrap();
        email.map(|email| email.id.to_string())
    }

    /// Leaves an account as one that signs in by other means.
    pub async fn take_password_away(&self, username: &str) {
        let mut tx = self.ctx.store.begin().await.unwrap();
        let user = users::by_username(&tx, username).await.unwrap().unwrap();
        assert!(user_passwords::remove(&mut tx, user.id).await.unwrap());
        tx.commit().await.unwrap();
    }

    /// Whether a new account can have this name.
    pub async fn can_register(&self, username: &str) -> bool {
        let new = NewUser {
            username: username.to_owned(),
            password: None,
            check_password: false,
            email: None,
            display_name: None,
            avatar_url: None,
            admin: false,
            ask_homeserver: true,
        };
        manage::register_user(&self.ctx, &Doer::command_line(), new).await.is_ok()
    }

    pub async fn lock(&self, username: &str) {
        manage::lock_user(&self.ctx, &Doer::command_line(), &username.into(), Deactivation::No)
            .await
            .unwrap();
    }

    /// Holds every writer up until the transaction is committed or dropped.
    pub async fn holds_writers_up(&self) -> Tx {
        self.ctx.store.begin().await.unwrap()
    }

    /// Locks an account in a transaction that was held open.
    pub async fn lock_in(&self, mut tx: Tx, username: &str) {
        let mut user = users::by_username(&tx, username).await.unwrap().unwrap();
        user.locked_at = Some(self.ctx.now());
        users::put(&mut tx, &user).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Changes a password, to one that nobody knows, in a transaction that was held open.
    pub async fn change_password_in(&self, mut tx: Tx, username: &str) {
        let user = users::by_username(&tx, username).await.unwrap().unwrap();
        let mut password = user_passwords::get(&tx, user.id).await.unwrap().unwrap();
        password.created_at = self.ctx.now();
        password.hash.replace_range(password.hash.len() - 8.., "AAAAAAAA");
        user_passwords::put(&mut tx, &password).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn unlock(&self, username: &str) {
        manage::unlock_user(&self.ctx, &Doer::command_line(), &username.into(), false)
            .await
            .unwrap();
    }

    pub async fn deactivate(&self, username: &str) {
        manage::lock_user(&self.ctx, &Doer::command_line(), &username.into(), Deactivation::Yes)
            .await
            .unwrap();
    }

    pub async fn reactivate(&self, username: &str) {
        manage::unlock_user(&self.ctx, &Doer::command_line(), &username.into(), true)
            .await
            .unwrap();
    }

    /// Issues an access token that never runs out, for Synapse's admin API too.
    pub async fn issue_admin_token(&self, username: &str, device: &str) -> String {
        let request = CompatTokenRequest {
            username: username.to_owned(),
            device_id: Some(device.to_owned()),
            synapse_admin: true,
        };
        manage::issue_compat_token(&self.ctx, &Doer::command_line(), request)
            .await
            .unwrap()
            .access_token
    }

    /// Puts a user as an import from Synapse leaves them; some names there differ in case only.
    pub async fn import_user(&self, username: &str) {
        let now = self.ctx.now();
        let user = User {
            id: self.ctx.mint.id(now),
            username: username.to_owned(),
            created_at: now,
            locked_at: None,
            deactivated_at: None,
            can_request_admin: false,
            is_guest: false,
            primary_email: None,
        };
        let mut tx = self.ctx.store.begin().await.unwrap();
        users::put(&mut tx, &user).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Puts a session as an import from Synapse leaves it, with the tokens that it had there.
    pub async fn import_session(
        &self,
        username: &str,
        device: Option<&str>,
        access: &str,
        refresh: Option<&str>,
    ) {
        let now = self.ctx.now();
        let mut tx = self.ctx.store.begin().await.unwrap();
        let user = users::by_username(&tx, username).await.unwrap().unwrap();
        let session = CompatSession {
            id: self.ctx.mint.id(now),
            user_id: user.id,
            device_id: device.map(|id| DeviceId::for_compat(id).unwrap()),
            browser_session_id: None,
            created_at: now,
            state: SessionState::Active,
            is_synapse_admin: false,
            human_name: None,
            user_agent: None,
            last_active: None,
        };
        compat_sessions::put(&mut tx, &session).await.unwrap();
        let access = AccessToken {
            id: self.ctx.mint.id(now),
            digest: digest::of_secret(access),
            session: SessionRef::Compat(session.id),
            created_at: now,
            expires_at: None,
            first_used_at: None,
            predecessor: None,
        };
        access_tokens::put(&mut tx, &access).await.unwrap();
        if let Some(refresh) = refresh {
            let refresh = RefreshToken {
                id: self.ctx.mint.id(now),
                digest: digest::of_secret(refresh),
                session: access.session,
                access_token: access.digest,
                created_at: now,
                predecessor: None,
                state: RefreshState::Fresh,
            };
            refresh_tokens::put(&mut tx, &refresh).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// What the server does every few minutes: sessions end that nobody used for long.
    pub async fn idle_sessions_end(&self) {
        end_idle_sessions::end_idle_sessions(&self.ctx).await.unwrap();
    }

    /// What the server does every few seconds: the last uses of tokens are written down.
    pub async fn uses_are_written_down(&self) {
        activity::write_down(&self.ctx).await.unwrap();
    }

    /// How many sessions of a client there are.
    pub async fn sessions_of_client(&self, id: &str) -> usize {
        let id = id.parse().unwrap();
        let sessions = store::oauth_sessions::active_of_client(&self.ctx.store, id, usize::MAX);
        sessions.await.unwrap().len()
    }

    /// What the server does every few minutes: what has outlived its time is removed.
    pub async fn outlived_records_are_removed(&self) {
        let mut tx = self.ctx.store.begin().await.unwrap();
        while store::sweep(&mut tx, self.ctx.now(), 50).await.unwrap() == 50 {}
        tx.commit().await.unwrap();
    }

    /// `config sync --prune` with a configuration that has no clients any more.
    pub async fn clients_are_pruned(&self) {
        let by = Doer::command_line();
        sync_clients::sync_clients(&self.ctx, &by, &[], true, false).await.unwrap();
    }

    /// How many promises to the homeserver are not kept yet.
    pub async fn promises(&self) -> usize {
        usize::try_from(store::jobs::count(&self.ctx.store).await.unwrap()).unwrap()
    }

    /// What the server does all the time: mails that are due are sent.
    pub async fn mails_go_out(&self) {
        self.ctx.mails.run_due().await.unwrap();
    }

    /// What the service works with, for what no page shows yet.
    pub fn inside(&self) -> &Context {
        &self.ctx
    }

    /// What the server does all the time: promises to the homeserver that are due are kept.
    pub async fn outbox_runs(&self) {
        self.ctx.outbox.run_due().await.unwrap();
    }
}

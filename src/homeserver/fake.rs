//! A homeserver in memory, for tests: it can be down, not know the secret, refuse, or be slow at
//! the word of the test, and writes down what it was asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::watch;

use super::{
    Availability, Change, Check, Homeserver, HomeserverError, HomeserverUser, ProvisionRequest,
    Provisioned, Result,
};
use crate::domain::{DeviceId, UserId};

/// How the fake answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// As a homeserver should.
    #[default]
    Well,
    /// Not at all.
    Down,
    /// It does not accept our secret.
    BadSecret,
    /// It refuses every change.
    Refusing,
}

/// A user there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts")]
pub struct FakeUser {
    /// The `sub` it was provisioned with.
    pub sub: Option<UserId>,
    /// Its display name.
    pub display_name: Option<String>,
    /// Its picture.
    pub avatar_url: Option<String>,
    /// Its addresses.
    pub emails: BTreeSet<String>,
    /// Whether it is locked.
    pub locked: bool,
    /// Whether it is gone.
    pub deactivated: bool,
    /// Whether what it said is forgotten.
    pub erased: bool,
    /// Whether its keys may be replaced.
    pub may_reset_keys: bool,
    /// Its devices and their names.
    pub devices: BTreeMap<String, Option<String>>,
}

#[derive(Default)]
struct State {
    mood: Mood,
    users: BTreeMap<String, FakeUser>,
    exclusive: BTreeSet<String>,
    calls: Vec<String>,
}

/// A homeserver in memory.
pub struct Fake {
    server_name: String,
    state: Mutex<State>,
    held: watch::Sender<bool>,
    arrived: watch::Sender<usize>,
}

impl Fake {
    /// An empty one.
    #[must_use]
    pub fn new(server_name: &str) -> Self {
        Self {
            server_name: server_name.to_owned(),
            state: Mutex::default(),
            held: watch::Sender::new(false),
            arrived: watch::Sender::new(0),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder of the lock panics")
    }

    /// Changes how it answers.
    pub fn set_mood(&self, mood: Mood) {
        self.state().mood = mood;
    }

    /// Makes a user directly.
    pub fn add_user(&self, localpart: &str) {
        self.state().users.insert(localpart.to_owned(), FakeUser::default());
    }

    /// Forgets a user, as if it had never been.
    pub fn remove_user(&self, localpart: &str) {
        self.state().users.remove(localpart);
    }

    /// Keeps a name for an application service.
    pub fn make_exclusive(&self, localpart: &str) {
        self.state().exclusive.insert(localpart.to_owned());
    }

    /// A user, if it exists.
    #[must_use]
    pub fn user(&self, localpart: &str) -> Option<FakeUser> {
        self.state().users.get(localpart).cloned()
    }

    /// The device ids of a user, sorted; `None` without such a user.
    #[must_use]
    pub fn devices(&self, localpart: &str) -> Option<Vec<String>> {
        self.state().users.get(localpart).map(|user| user.devices.keys().cloned().collect())
    }

    /// What it was asked, in order: `call localpart`, and the device where there is one. Calls
    /// that failed are among them.
    #[must_use]
    pub fn calls(&self) -> Vec<String> {
        self.state().calls.clone()
    }

    /// Forgets what it was asked.
    pub fn clear_calls(&self) {
        self.state().calls.clear();
    }

    /// From now on calls arrive but get no answer until [`Fake::release`].
    pub fn hold(&self) {
        self.held.send_replace(true);
    }

    /// Answers the calls that were held, and later ones at once.
    pub fn release(&self) {
        self.held.send_replace(false);
    }

    /// Waits until this many calls have arrived since the beginning.
    pub async fn arrived(&self, calls: usize) {
        let mut arrived = self.arrived.subscribe();
        // The sender lives as long as self, so the wait cannot fail.
        let _ = arrived.wait_for(|seen| *seen >= calls).await.is_ok();
    }

    /// Takes a call in: notes it, waits if held, answers by mood.
    async fn take(&self, call: &'static str, what: String, changes: bool) -> Result<()> {
        self.state().calls.push(format!("{call} {what}"));
        self.arrived.send_modify(|seen| *seen += 1);
        let mut held = self.held.subscribe();
        let _ = held.wait_for(|held| !held).await.is_ok();
        match self.state().mood {
            Mood::Down => {
                let reason = "down".to_owned();
                Err(HomeserverError::Unreachable { call, status: None, reason })
            }
            Mood::BadSecret => Err(HomeserverError::BadSecret { status: 403, there: "the fake" }),
            Mood::Refusing if changes => Err(HomeserverError::Refused {
                call,
                status: 400,
                errcode: "M_UNKNOWN".to_owned(),
                message: "refusing".to_owned(),
            }),
            Mood::Well | Mood::Refusing => Ok(()),
        }
    }

    /// Takes a change to an existing user in.
    async fn change<T>(
        &self,
        call: &'static str,
        localpart: &str,
        device: Option<&DeviceId>,
        change: impl FnOnce(&mut FakeUser) -> T + Send,
    ) -> Result<T> {
        let what = device.map_or(localpart.to_owned(), |device| format!("{localpart} {device}"));
        self.take(call, what, true).await?;
        match self.state().users.get_mut(localpart) {
            Some(user) => Ok(change(user)),
            None => Err(HomeserverError::NoSuchUser { localpart: localpart.to_owned() }),
        }
    }
}

#[async_trait]
impl Homeserver for Fake {
    fn server_name(&self) -> &str {
        &self.server_name
    }

    async fn query_user(&self, localpart: &str) -> Result<Option<HomeserverUser>> {
        self.take("query_user", localpart.to_owned(), false).await?;
        Ok(self.user(localpart).map(|user| HomeserverUser {
            mxid: self.mxid(localpart),
            display_name: user.display_name,
            avatar_url: user.avatar_url,
            is_suspended: false,
            is_deactivated: user.deactivated,
        }))
    }

    async fn is_localpart_available(&self, localpart: &str) -> Result<Availability> {
        self.take("is_localpart_available", localpart.to_owned(), false).await?;
        let state = self.state();
        let taken = state.users.keys().any(|user| user.eq_ignore_ascii_case(localpart));
        Ok(if taken {
            Availability::Taken
        } else if state.exclusive.contains(localpart) {
            Availability::Exclusive
        } else if localpart.starts_with('_') || !localpart.is_ascii() {
            Availability::Invalid("not allowed".to_owned())
        } else {
            Availability::Available
        })
    }

    async fn provision_user(&self, request: &ProvisionRequest) -> Result<Provisioned> {
        self.take("provision_user", request.localpart.clone(), true).await?;
        let mut state = self.state();
        let created = !state.users.contains_key(&request.localpart);
        let user = state.users.entry(request.localpart.clone()).or_default();
        user.sub = Some(request.sub);
        for (held, change) in [
            (&mut user.display_name, &request.display_name),
            (&mut user.avatar_url, &request.avatar_url),
        ] {
            match change {
                Change::Leave => (),
                Change::Set(value) => *held = Some(value.clone()),
                Change::Unset => *held = None,
            }
        }
        if let Some(emails) = &request.emails {
            user.emails = emails.iter().cloned().collect();
        }
        user.locked = request.locked.unwrap_or(user.locked);
        Ok(if created { Provisioned::Created } else { Provisioned::Updated })
    }

    async fn upsert_device(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: Option<&str>,
    ) -> Result<()> {
        self.change("upsert_device", localpart, Some(device_id), |user| {
            let name = user.devices.entry(device_id.to_string()).or_default();
            if let Some(new) = display_name {
                *name = Some(new.to_owned());
            }
        })
        .await
    }

    async fn sync_devices(&self, localpart: &str, devices: &[DeviceId]) -> Result<()> {
        self.change("sync_devices", localpart, None, |user| {
            user.devices.retain(|held, _| devices.iter().any(|wanted| wanted.as_str() == held));
            for device in devices {
                user.devices.entry(device.to_string()).or_default();
            }
        })
        .await
    }

    async fn update_device_display_name(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: &str,
    ) -> Result<()> {
        self.change("update_device_display_name", localpart, Some(device_id), |user| {
            let name = user.devices.get_mut(device_id.as_str());
            name.map(|name| *name = Some(display_name.to_owned()))
        })
        .await?
        .ok_or_else(|| HomeserverError::Refused {
            call: "update_device_display_name",
            status: 404,
            errcode: "M_NOT_FOUND".to_owned(),
            message: "no such device".to_owned(),
        })
    }

    async fn delete_device(&self, localpart: &str, device_id: &DeviceId) -> Result<()> {
        self.change("delete_device", localpart, Some(device_id), |user| {
            user.devices.remove(device_id.as_str());
        })
        .await
    }

    async fn set_displayname(&self, localpart: &str, displayname: Option<&str>) -> Result<()> {
        self.change("set_displayname", localpart, None, |user| {
            user.display_name = displayname.map(ToOwned::to_owned);
        })
        .await
    }

    async fn delete_user(&self, localpart: &str, erase: bool) -> Result<()> {
        self.change("delete_user", localpart, None, |user| {
            user.deactivated = true;
            user.erased |= erase;
            user.devices.clear();
        })
        .await
    }

    async fn reactivate_user(&self, localpart: &str) -> Result<()> {
        self.change("reactivate_user", localpart, None, |user| {
            user.deactivated = false;
            user.erased = false;
        })
        .await
    }

    async fn allow_cross_signing_reset(&self, localpart: &str) -> Result<()> {
        self.change("allow_cross_signing_reset", localpart, None, |user| {
            user.may_reset_keys = true;
        })
        .await
    }

    async fn check(&self) -> Result<Check> {
        self.take("check", "-".to_owned(), false).await?;
        Ok(Check { version: Some("Fake/1".to_owned()), took: Duration::ZERO })
    }
}

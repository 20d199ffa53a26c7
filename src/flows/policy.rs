//! Puts questions to the policy (`crate::policy`): gathers what it is told, and says what its
//! objections come to. What the protocols demand holds whatever the policy says, and is looked at
//! first.

use serde_json::Value;

use super::client_credentials::ClientCredentialsError;
use super::continue_errand::SignedIn;
use super::events::Told;
use super::session_limit::counts;
use super::{Context, Fault, events};
use crate::config::Settings;
use crate::crypto::Keystore;
use crate::domain::event::What;
use crate::domain::next_step::Refusal;
use crate::domain::registration::RegistrationPolicy;
use crate::domain::scope_policy::{self, Grantee, ScopeRefusal};
use crate::domain::violation::Violation;
use crate::domain::{Actor, Caller, Client, Scope, User};
use crate::policy::input::{
    self, AuthorizationGrant, ClientRegistration, CompatLogin, Email, GrantType, Login, Question,
    Register, RegistrationMethod, Requester, SessionCounts,
};
use crate::policy::{EntryPoint, LoadError, Policy, Surroundings, builtin};
use crate::store::{Read, Store, StoreError, policy_data};

/// The policy with the data of the configuration.
pub fn load(settings: &Settings, keystore: &Keystore) -> Result<Policy, LoadError> {
    let served = RegistrationPolicy {
        device_code_enabled: settings.oauth.device_code_grant_enabled,
        signing_algs: keystore.algorithms().iter().map(ToString::to_string).collect(),
        ..RegistrationPolicy::STRICT
    };
    let server_name = &settings.matrix.homeserver;
    let session_limit = settings.experimental.session_limit;
    Policy::load(&settings.policy, &Surroundings { server_name, session_limit, served })
}

/// At the start: the live data that was stored holds again.
pub async fn restore(policy: &Policy, store: &Store) -> Result<(), StoreError> {
    if let Some(newest) = policy_data::newest(store).await? {
        let text = policy_data::text(store, &newest).await?;
        policy.restore(&serde_json::from_str(&text).unwrap_or(Value::Null), newest.id);
    }
    Ok(())
}

/// What somebody is asked to grant.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// To which client.
    pub client: &'a Client,
    /// What.
    pub scope: &'a Scope,
    /// By which grant.
    pub by: GrantType,
}

/// Checks a scope before anybody is known. With a policy of the operator's, that one alone knows
/// which there are.
pub fn check_shape(ctx: &Context, scope: &Scope) -> Result<(), ScopeRefusal> {
    if ctx.policy.now().is_custom(EntryPoint::AuthorizationGrant) {
        scope_policy::check_devices(scope)
    } else {
        scope_policy::check_shape(scope)
    }
}

/// Why whoever is signed in is not granted a scope.
pub async fn refuses_grant(
    ctx: &Context,
    read: &impl Read,
    wanted: &Wanted<'_>,
    browser: SignedIn<'_>,
) -> Result<Option<Refusal>, Fault> {
    let Some((session, user)) = browser else { return Ok(None) };
    let requester = Requester::from(&Caller::at(session));
    let book = ctx.policy.now();
    if !book.is_custom(EntryPoint::AuthorizationGrant) {
        // How many sessions there may be is looked at last (`session_limit`).
        let grantee = Grantee::User { may_administrate: book.rules.may_administrate(user) };
        if let Err(refusal) = scope_policy::check(wanted.scope, grantee) {
            return Ok(Some(refusal.into()));
        }
        let banned: Vec<Violation> =
            builtin::requester(&book.rules, &requester).into_iter().collect();
        denied(ctx, EntryPoint::AuthorizationGrant, Some(user), &Caller::at(session), &banned);
        return Ok(Refusal::by_policy(banned));
    }
    if let Err(refusal) = scope_policy::check_devices(wanted.scope) {
        return Ok(Some(refusal.into()));
    }
    let question = Question::AuthorizationGrant(AuthorizationGrant {
        user: Some(input::user(user)),
        session_counts: Some(counts(read, user.id).await?),
        client: input::client(wanted.client),
        scope: wanted.scope.to_string(),
        grant_type: wanted.by,
        requester,
    });
    let found = ctx.policy.judge(&question);
    denied(ctx, EntryPoint::AuthorizationGrant, Some(user), &Caller::at(session), &found);
    Ok(Refusal::by_policy(found))
}

/// Whether what a person granted a moment ago may be handed out. A policy of the operator's was
/// asked then; it is not asked again on behalf of somebody who is not there.
#[must_use]
pub fn still_lets(ctx: &Context, user: &User, scope: &Scope) -> bool {
    let book = ctx.policy.now();
    let grantee = Grantee::User { may_administrate: book.rules.may_administrate(user) };
    book.is_custom(EntryPoint::AuthorizationGrant) || scope_policy::check(scope, grantee).is_ok()
}

/// Whether a client gets a scope in its own name.
pub fn check_client_grant(
    ctx: &Context,
    client: &Client,
    scope: &Scope,
    caller: &Caller,
) -> Result<(), ClientCredentialsError> {
    let book = ctx.policy.now();
    if book.is_custom(EntryPoint::AuthorizationGrant) {
        scope_policy::check_devices(scope)?;
    } else {
        let may_administrate = book.rules.client_may_administrate(client);
        scope_policy::check(scope, Grantee::Client { may_administrate })?;
    }
    let found = ctx.policy.judge(&Question::AuthorizationGrant(AuthorizationGrant {
        user: None,
        session_counts: None,
        client: input::client(client),
        scope: scope.to_string(),
        grant_type: GrantType::ClientCredentials,
        requester: Requester::from(caller),
    }));
    denied(ctx, EntryPoint::AuthorizationGrant, None, caller, &found);
    if found.is_empty() { Ok(()) } else { Err(ClientCredentialsError::Policy(found)) }
}

/// The objections to the sign-in of an old client.
pub async fn objections_to_login(
    ctx: &Context,
    read: &impl Read,
    user: &User,
    login: Login,
    session_replaced: bool,
    caller: &Caller,
) -> Result<Vec<Violation>, Fault> {
    let book = ctx.policy.now();
    let requester = Requester::from(caller);
    let found = if book.is_custom(EntryPoint::CompatLogin) {
        let session_counts: SessionCounts = counts(read, user.id).await?;
        let user = input::user(user);
        let login = CompatLogin { user, session_counts, session_replaced, login, requester };
        ctx.policy.judge(&Question::CompatLogin(login))
    } else {
        // The sessions are counted by `session_limit`, which may also make room.
        builtin::requester(&book.rules, &requester).into_iter().collect()
    };
    denied(ctx, EntryPoint::CompatLogin, Some(user), caller, &found);
    Ok(found)
}

/// The objections of the operator's policy to a client that registers itself; what the built-in
/// rules say was looked at with the metadata (`domain::registration`).
#[must_use]
pub fn objections_to_client(ctx: &Context, metadata: &Value, caller: &Caller) -> Vec<Violation> {
    if !ctx.policy.now().is_custom(EntryPoint::ClientRegistration) {
        return Vec::new();
    }
    let (client_metadata, requester) = (metadata.clone(), Requester::from(caller));
    let input = ClientRegistration { client_metadata, requester };
    let found = ctx.policy.judge(&Question::ClientRegistration(input));
    denied(ctx, EntryPoint::ClientRegistration, None, caller, &found);
    found
}

/// The objections to an account that somebody makes by themselves.
#[must_use]
pub fn objections_to_account(
    ctx: &Context,
    username: &str,
    email: Option<&str>,
    caller: &Caller,
) -> Vec<Violation> {
    ctx.policy.judge(&Question::Register(Register {
        registration_method: RegistrationMethod::Password,
        username: username.to_owned(),
        email: email.map(str::to_owned),
        requester: Requester::from(caller),
    }))
}

/// Notes in the audit what the policy denied, if it did.
pub fn denied(
    ctx: &Context,
    point: EntryPoint,
    user: Option<&User>,
    caller: &Caller,
    violations: &[Violation],
) {
    if violations.is_empty() || violations.iter().all(Violation::is_about_sessions) {
        return;
    }
    let what = What::policy_denied(point.name(), violations.iter().map(Violation::word));
    let (user_id, by) = (user.map(|user| user.id), caller.clone());
    events::refused(ctx, Told { user_id, actor: Actor::Owner, by, what });
}

/// Whether those who come from there make no accounts, whatever they type; for a policy of the
/// operator's that is not known before.
#[must_use]
pub fn shuts_out(ctx: &Context, caller: &Caller) -> bool {
    let book = ctx.policy.now();
    !book.is_custom(EntryPoint::Register) && book.rules.bans(&Requester::from(caller))
}

/// The objections to an e-mail address.
#[must_use]
pub fn objections_to_email(ctx: &Context, email: &str, requester: Requester) -> Vec<Violation> {
    ctx.policy.judge(&Question::Email(Email { email: email.to_owned(), requester }))
}

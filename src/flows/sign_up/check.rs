//! Looks at what somebody typed to make an account, all of it at once, so that they need not mend
//! one thing after the other. Nothing is written.

use crate::domain::password_strength::PasswordProblem;
use crate::flows::judge_password::judge_password;
use std::time::Duration;

use super::{find_token, rules};
use crate::domain::email_address::check_email;
use crate::domain::user::check_username;
use crate::domain::user_registration::{
    EmailProblem, EmailRule, NameProblem, Problems, TokenProblem,
};
use crate::domain::{Caller, SecretString};
use crate::flows::{Context, Fault, policy};
use crate::homeserver::Availability;
use crate::policy::EntryPoint;
use crate::policy::input::Requester;
use crate::store::{user_registrations, users};

/// How long the homeserver is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// What somebody typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The name, in small letters.
    pub username: &'a str,
    /// The e-mail address, if any.
    pub email: &'a str,
    /// The password.
    pub password: &'a SecretString,
    /// The registration token, if any.
    pub token: &'a str,
    /// Whether they agree to the terms.
    pub terms: bool,
}

/// What is wrong with the shape of it: costs nothing, and asks nobody.
#[must_use]
pub fn check_shape(ctx: &Context, typed: &Typed<'_>) -> Problems {
    let rules = rules(ctx);
    let email = match (typed.email, rules.email) {
        (_, EmailRule::NotAsked) | ("", EmailRule::Optional) => None,
        ("", EmailRule::Required) => Some(EmailProblem::Missing),
        (address, _) => check_address(ctx, address),
    };
    Problems {
        username: name_refused(ctx, typed.username),
        email,
        password: typed.password.expose().is_empty().then_some(PasswordProblem::Missing),
        token: (rules.token_required && typed.token.is_empty()).then_some(TokenProblem::Missing),
        terms: ctx.settings.branding.tos_uri.is_some() && !typed.terms,
        objections: Vec::new(),
    }
}

/// What is wrong with it. To be asked after `limits.username_check`.
pub async fn check(ctx: &Context, typed: &Typed<'_>, caller: &Caller) -> Result<Problems, Fault> {
    let mut problems = check_shape(ctx, typed);
    let email = Some(typed.email).filter(|email| !email.is_empty());
    let objections = policy::objections_to_account(ctx, typed.username, email, caller);
    policy::denied(ctx, EntryPoint::Register, None, caller, &objections);
    for objection in objections {
        problems.object(objection);
    }
    if problems.username.is_none() {
        problems.username = check_name(ctx, typed.username).await?;
    }
    if problems.password.is_none() {
        let known = [typed.username, typed.email];
        problems.password = judge_password(ctx, typed.password, &known).await?;
    }
    if problems.token.is_none() && !typed.token.is_empty() {
        problems.token = match find_token(ctx, typed.token).await? {
            Ok(token) => (!token.is_for(typed.username)).then_some(TokenProblem::OtherName),
            Err(problem) => rules(ctx).token_required.then_some(problem),
        };
    }
    Ok(problems)
}

/// What is wrong with a name: by the rules, here, or at the homeserver.
pub async fn check_name(ctx: &Context, name: &str) -> Result<Option<NameProblem>, Fault> {
    if let Some(refused) = name_refused(ctx, name) {
        return Ok(Some(refused));
    }
    if users::is_taken(&ctx.store, name).await?
        || user_registrations::holding(&ctx.store, name).await?.is_some()
    {
        return Ok(Some(NameProblem::Taken));
    }
    ask_homeserver(ctx, name).await
}

/// What the homeserver says of a name.
pub(super) async fn ask_homeserver(
    ctx: &Context,
    name: &str,
) -> Result<Option<NameProblem>, Fault> {
    let asked = tokio::time::timeout(PATIENCE, ctx.homeserver.is_localpart_available(name)).await;
    Ok(match asked {
        Ok(Ok(Availability::Available)) => None,
        Ok(Ok(Availability::Taken)) => Some(NameProblem::Taken),
        Ok(Ok(Availability::Invalid(_) | Availability::Exclusive)) => Some(NameProblem::NotAllowed),
        Ok(Err(error)) => {
            tracing::warn!(%error, "the homeserver could not be asked whether a name is free");
            Some(NameProblem::HomeserverSilent)
        }
        Err(_) => Some(NameProblem::HomeserverSilent),
    })
}

/// What is wrong with a name, whoever has it.
fn name_refused(ctx: &Context, name: &str) -> Option<NameProblem> {
    if let Err(invalid) = check_username(name, ctx.homeserver.server_name()) {
        return Some(invalid.into());
    }
    // Of a name alone, with nobody behind it, only what is said of the name counts.
    let objections = policy::objections_to_account(ctx, name, None, &Caller::default());
    objections.into_iter().find(|objection| objection.field.as_deref() == Some("username")).map(
        |objection| objection.code.and_then(NameProblem::of).unwrap_or(NameProblem::NotAllowed),
    )
}

/// What is wrong with an address; nobody learns here whose it is.
pub fn check_address(ctx: &Context, address: &str) -> Option<EmailProblem> {
    if let Err(invalid) = check_email(address) {
        return Some(invalid.into());
    }
    let objections = policy::objections_to_email(ctx, address, Requester::default());
    (!objections.is_empty()).then_some(EmailProblem::NotAllowed)
}

//! Begins an account: hashes the password and keeps what was typed for an hour.

use super::rules;
use crate::crypto::password::HashError;
use crate::domain::password_strength::PasswordProblem;
use crate::domain::user_registration::{
    Approval, DisplayName, Email, EmailRule, LIFETIME, Name, Rules, Stage, Token, TokenProblem,
    UserRegistration,
};
use crate::domain::{Errand, SecretString};
use crate::flows::captcha::{CaptchaError, Passed};
use crate::flows::fault::faults;
use crate::flows::sign_up::find_token;
use crate::flows::{Context, Fault};
use crate::store::{user_registration_tokens, user_registrations};

/// What somebody wants, looked at by `check`.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What they came for.
    pub errand: Errand,
    /// The name.
    pub username: String,
    /// The password.
    pub password: SecretString,
    /// The e-mail address; empty for none.
    pub email: String,
    /// The registration token; empty for none.
    pub token: String,
    /// That they are no robot.
    pub passed: Passed,
}

/// Why it was not begun.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The password cannot be hashed.
    #[error("the password is too long")]
    Password(PasswordProblem),
    /// The token was good a moment ago.
    #[error("the registration token is not good any more")]
    Token(TokenProblem),
    /// The captcha was used meanwhile.
    #[error(transparent)]
    Captcha(#[from] CaptchaError),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(StartError: crate::store::StoreError, crate::store::PutError);

impl From<HashError> for StartError {
    fn from(error: HashError) -> Self {
        match error {
            HashError::TooLong => Self::Password(PasswordProblem::TooLong),
            other => Self::Fault(other.into()),
        }
    }
}

/// The token, if one is needed or it is an invitation; another one is not looked at.
async fn token(ctx: &Context, rules: Rules, wanted: &Wanted) -> Result<Token, StartError> {
    if wanted.token.is_empty() && !rules.token_required {
        return Ok(Token::None);
    }
    match find_token(ctx, &wanted.token).await? {
        Ok(token) if !token.is_for(&wanted.username) => {
            Err(StartError::Token(TokenProblem::OtherName))
        }
        Ok(token) if rules.token_required || token.invitation.is_some() => {
            Ok(Token::Given(token.id))
        }
        Err(problem) if rules.token_required => Err(StartError::Token(problem)),
        Ok(_) | Err(_) => Ok(Token::None),
    }
}

/// Whoever was invited needs nobody's approval besides.
async fn approval(ctx: &Context, token: Token) -> Result<Approval, Fault> {
    let Token::Given(id) = token else { return Ok(Approval::NotAsked) };
    let token = user_registration_tokens::get(&ctx.store, id).await?;
    let invited = token.is_some_and(|token| token.invitation.is_some());
    Ok(if invited { Approval::Given { at: ctx.now() } } else { Approval::NotAsked })
}

/// Begins it. To be asked after `limits.registration`.
pub async fn start(ctx: &Context, wanted: Wanted) -> Result<UserRegistration, StartError> {
    let rules = rules(ctx);
    let token = token(ctx, rules, &wanted).await?;
    let approval = approval(ctx, token).await?;
    let hashed = ctx.passwords.hash(wanted.password).await?;
    let now = ctx.now();
    let email = match (rules.email, wanted.email) {
        (EmailRule::NotAsked, _) => Email::None,
        (_, address) if address.is_empty() => Email::None,
        (_, address) => Email::Unconfirmed { address, code: None },
    };
    let registration = UserRegistration {
        id: ctx.mint.id(now),
        created_at: now,
        errand: wanted.errand.to_string(),
        name: Name::Wanted(wanted.username),
        password_version: hashed.version,
        password_hash: hashed.hash,
        email,
        token,
        terms: ctx.settings.branding.tos_uri.clone(),
        display_name: DisplayName::Unasked,
        approval,
        lives_until: now + LIFETIME,
        stage: Stage::Open,
    };
    let mut tx = ctx.store.begin().await?;
    wanted.passed.consume(&mut tx).await?;
    user_registrations::put(&mut tx, &registration).await?;
    tx.commit().await?;
    Ok(registration)
}

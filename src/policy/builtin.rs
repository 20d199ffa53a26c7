//! The built-in rules: the default policy, as documented by MAS, over [`Rules`].

use super::Rules;
use super::input::{
    AuthorizationGrant, ClientRegistration, CompatLogin, Email, GrantType, Login, Question,
    Register, Requester, SessionCounts,
};
use crate::domain::registration;
use crate::domain::scope_policy::{self, Grantee};
use crate::domain::user::{InvalidUsername, check_username};
use crate::domain::violation::{Code, Violation};

/// The objections of the built-in rules.
#[must_use]
pub fn judge(rules: &Rules, question: &Question) -> Vec<Violation> {
    match question {
        Question::Register(input) => register(rules, input),
        Question::Email(input) => email(rules, input),
        Question::ClientRegistration(input) => client_registration(rules, input),
        Question::AuthorizationGrant(input) => authorization_grant(rules, input),
        Question::CompatLogin(input) => compat_login(rules, input),
    }
}

/// The objection to whoever asks, if they are banned.
#[must_use]
pub fn requester(rules: &Rules, requester: &Requester) -> Option<Violation> {
    let text = "this network or program may not do this here";
    rules.bans(requester).then(|| Violation::because(text))
}

fn register(rules: &Rules, input: &Register) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut username = |code, text| found.push(Violation::to_field("username", code, text));
    match check_username(&input.username, &rules.server_name) {
        Ok(()) => {}
        Err(InvalidUsername::Empty) => {
            username(Code::UsernameTooShort, "the username is too short");
        }
        Err(InvalidUsername::TooLong) => {
            username(Code::UsernameTooLong, "the username is too long");
        }
        Err(InvalidUsername::AllDigits) => {
            username(Code::UsernameAllNumeric, "the username is nothing but digits");
        }
        Err(InvalidUsername::Character | InvalidUsername::Underscore) => {
            username(Code::UsernameInvalidChars, "the username has signs that are not allowed");
        }
    }
    match rules.objects_to_username(&input.username) {
        Some(code @ Code::UsernameBanned) => username(code, "the username is banned"),
        Some(code) => username(code, "the username is not allowed"),
        None => {}
    }
    found.extend(requester(rules, &input.requester));
    if let Some(address) = &input.email {
        found.extend(
            address_objection(rules, address)
                .map(|objection| Violation { field: Some("email".to_owned()), ..objection }),
        );
    }
    found
}

fn email(rules: &Rules, input: &Email) -> Vec<Violation> {
    address_objection(rules, &input.email).into_iter().collect()
}

fn address_objection(rules: &Rules, address: &str) -> Option<Violation> {
    let code = rules.objects_to_email(address)?;
    let msg = match code {
        Code::EmailBanned => "the e-mail address is banned",
        _ => "the e-mail address is not allowed",
    };
    Some(Violation { code: Some(code), ..Violation::because(msg) })
}

/// What the rules of registration (`domain::registration`) say; they are asked on their own when a
/// client registers, since they also make of its metadata what is kept.
fn client_registration(rules: &Rules, input: &ClientRegistration) -> Vec<Violation> {
    let asked = match serde_json::from_value(input.client_metadata.clone()) {
        Ok(asked) => asked,
        Err(error) => return vec![Violation::because(error.to_string())],
    };
    let refusals = registration::check(&asked, &rules.clients).err().unwrap_or_default();
    refusals.iter().map(|refusal| Violation::because(refusal.to_string())).collect()
}

fn authorization_grant(rules: &Rules, input: &AuthorizationGrant) -> Vec<Violation> {
    let mut found = Vec::new();
    let is_client = input.grant_type == GrantType::ClientCredentials;
    let grantee = match &input.user {
        Some(user) if !is_client => Grantee::User {
            may_administrate: user["can_request_admin"] == true
                || user["username"].as_str().is_some_and(|name| rules.names_administrator(name)),
        },
        _ => Grantee::Client {
            may_administrate: input.client["id"].as_str().is_some_and(|id| rules.names_client(id)),
        },
    };
    match input.scope.parse() {
        Ok(scope) => {
            if let Err(refusal) = scope_policy::check(&scope, grantee) {
                found.push(Violation::because(refusal.to_string()));
            }
        }
        Err(error) => found.push(Violation::because(error.to_string())),
    }
    found.extend(requester(rules, &input.requester));
    if let Some(counts) = &input.session_counts {
        found.extend(sessions(rules, counts, false, true));
    }
    found
}

fn compat_login(rules: &Rules, input: &CompatLogin) -> Vec<Violation> {
    let mut found: Vec<Violation> = requester(rules, &input.requester).into_iter().collect();
    let asks = matches!(input.login, Login::Sso { .. });
    found.extend(sessions(rules, &input.session_counts, input.session_replaced, asks));
    found
}

/// The soft limit holds where a person can be asked to end a session, the hard one elsewhere.
fn sessions(
    rules: &Rules,
    counts: &SessionCounts,
    replaced: bool,
    asks: bool,
) -> Option<Violation> {
    let limit = rules.session_limit?;
    let most = if asks { limit.soft } else { limit.hard };
    let spared = limit.left_alone_above.is_some_and(|above| counts.total > above);
    (!replaced && !spared && counts.total >= most).then(|| Violation {
        code: Some(Code::TooManySessions),
        need_to_remove: u32::try_from(counts.total + 1 - most).ok(),
        ..Violation::because("the account has too many sessions")
    })
}

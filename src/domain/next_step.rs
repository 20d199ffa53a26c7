//! The one place that says where an errand goes next. Pages never send people to one another: each
//! does its one thing and comes back to `/continue/{errand}`, which asks here.

use std::time::Duration;

use super::grant_step::Unasked;
use super::scope_policy::ScopeRefusal;
use super::user::{Standing, User};
use super::violation::{Violation, in_one_line};
use super::{BrowserSession, Scope, Timestamp};

/// What is asked of a person. Each kind of errand fills it in: `AuthorizationGrant::asked`,
/// [`Asked::account`].
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Whether it still waits for somebody.
    pub is_pending: bool,
    /// What would be granted, if it is a scope.
    pub scope: Option<&'a Scope>,
    /// When it was asked: freshness is looked back on from here.
    pub at: Timestamp,
    /// Whether the person must sign in after [`Self::at`].
    pub fresh_login: bool,
    /// How old the sign-in may have been at [`Self::at`], in seconds.
    pub max_age: Option<u64>,
}

impl Asked<'_> {
    /// Somebody wants to see to their account: it asks for nothing but a sign-in, perhaps one that
    /// is not older than so many seconds.
    #[must_use]
    pub const fn account(now: Timestamp, max_age: Option<u64>) -> Self {
        Self { is_pending: true, scope: None, at: now, fresh_login: false, max_age }
    }
}

/// Everything the decision rests on.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What is asked.
    pub asked: Asked<'a>,
    /// Who is signed in with this browser, if anybody.
    pub browser: Option<(&'a BrowserSession, &'a User)>,
    /// Why it cannot be granted to them, if the policy objects.
    pub refusal: Option<&'a Refusal>,
}

/// Where an errand goes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nobody is signed in.
    Login,
    /// Somebody is, but must prove it anew (`prompt=login`, `max_age`).
    Reauthenticate,
    /// Nobody is signed in, and the client wants a new account (`prompt=create`).
    Register,
    /// Somebody is signed in, but must say whether they are meant.
    SelectAccount,
    /// It cannot be granted to this person.
    Refused(Refusal),
    /// The person has so many sessions that they are to end one first
    /// (`domain::session_limit`; `flows::continue_errand` counts them last of all).
    EndASession,
    /// The person is where they decide; for the account, where they do what they came for.
    Consent,
    /// Nobody needs to be asked: it was allowed before.
    Approve,
    /// Nobody may be asked (`prompt=none`): the client gets an error.
    Unasked(Unasked),
    /// It was decided already, or ran out.
    Over,
}

/// Why a grant cannot be granted to the person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// An administrator locked the account.
    #[error("this account is locked")]
    Locked,
    /// The account is gone.
    #[error("this account is deactivated")]
    Deactivated,
    /// The scope is not for them.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
    /// The policy objects.
    #[error("{}", in_one_line(.0))]
    Policy(Vec<Violation>),
    /// The policy objects to one more session.
    #[error("there are too many sessions")]
    TooManySessions,
}

impl Refusal {
    /// What a policy's objections come to; `None` if there are none.
    #[must_use]
    pub fn by_policy(violations: Vec<Violation>) -> Option<Self> {
        match &violations[..] {
            [] => None,
            all if all.iter().all(Violation::is_about_sessions) => Some(Self::TooManySessions),
            _ => Some(Self::Policy(violations)),
        }
    }
}

/// Where the errand goes next.
#[must_use]
pub fn next_step(facts: &Facts<'_>) -> Step {
    let asked = &facts.asked;
    if !asked.is_pending {
        return Step::Over;
    }
    let Some((session, user)) = facts.browser.filter(|(session, _)| session.state.is_active())
    else {
        return Step::Login;
    };
    match user.standing() {
        Standing::Good => {}
        Standing::Locked => return Step::Refused(Refusal::Locked),
        Standing::Deactivated => return Step::Refused(Refusal::Deactivated),
    }
    if !is_fresh_enough(asked, session) {
        return Step::Reauthenticate;
    }
    match facts.refusal {
        None => Step::Consent,
        Some(Refusal::TooManySessions) => Step::EndASession,
        Some(refusal) => Step::Refused(refusal.clone()),
    }
}

/// Whether the sign-in is as fresh as the client asked (OpenID Connect Core §3.1.2.1). Both
/// `prompt=login` and `max_age` look back from the moment of the request, so that time spent on
/// our own pages never asks twice.
fn is_fresh_enough(asked: &Asked<'_>, session: &BrowserSession) -> bool {
    let at = session.authenticated_at;
    if asked.fresh_login && at < asked.at {
        return false;
    }
    match asked.max_age {
        Some(seconds) => at + Duration::from_secs(seconds) >= asked.at,
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::ResponseMode;
    use crate::domain::grant::{GrantStage, PENDING_LIFETIME};
    use crate::domain::prompt::Prompts;
    use crate::domain::scope_policy::{self, Grantee};
    use crate::domain::session::{AuthenticationMethod, SessionState};
    use crate::domain::{AuthorizationGrant, BrowserSessionId, ClientId, GrantId, UserId};

    const ULID: &str = "01HZY8Q0000000000000000000";
    const ASKED: Timestamp = Timestamp::from_millis(10_000_000);

    fn grant(scope: &str) -> AuthorizationGrant {
        AuthorizationGrant {
            id: ULID.parse::<GrantId>().unwrap(),
            client_id: ULID.parse::<ClientId>().unwrap(),
            redirect_uri: "https://client.example/cb".into(),
            scope: scope.parse().unwrap(),
            response_mode: ResponseMode::Query,
            state: None,
            nonce: None,
            code_challenge: None,
            max_age: None,
            prompts: Prompts::default(),
            subject: None,
            account_chosen_in: None,
            login_hint: None,
            ui_locales: None,
            created_at: ASKED,
            stage: GrantStage::Pending,
        }
    }

    fn user() -> User {
        User {
            id: ULID.parse::<UserId>().unwrap(),
            username: "alice".into(),
            created_at: ASKED,
            locked_at: None,
            deactivated_at: None,
            can_request_admin: false,
            is_guest: false,
            primary_email: None,
        }
    }

    fn signed_in(at: Timestamp) -> BrowserSession {
        BrowserSession {
            id: ULID.parse::<BrowserSessionId>().unwrap(),
            user_id: user().id,
            created_at: at,
            authenticated_at: at,
            method: AuthenticationMethod::Password,
            state: SessionState::Active,
            user_agent: None,
            last_active: None,
        }
    }

    fn step(grant: &AuthorizationGrant, browser: Option<(&BrowserSession, &User)>) -> Step {
        let grantee = Grantee::User { may_administrate: false };
        let refusal = scope_policy::check(&grant.scope, grantee).err().map(Refusal::from);
        next_step(&Facts { asked: grant.asked(ASKED), browser, refusal: refusal.as_ref() })
    }

    #[test]
    fn a_stranger_signs_in_and_a_known_person_decides() {
        let grant = grant("openid");
        assert_eq!(step(&grant, None), Step::Login);
        let session = signed_in(ASKED);
        assert_eq!(step(&grant, Some((&session, &user()))), Step::Consent);
        let ended =
            BrowserSession { state: SessionState::Finished { at: ASKED }, ..session.clone() };
        assert_eq!(step(&grant, Some((&ended, &user()))), Step::Login);
    }

    #[test]
    fn an_old_sign_in_is_not_enough_for_max_age_or_prompt_login() {
        let hour_ago = signed_in(ASKED - Duration::from_hours(1));
        let known = Some((&hour_ago, &user())).map(|(s, u)| (s.clone(), u.clone()));
        let (session, user) = known.as_ref().map(|(s, u)| (s, u)).unwrap();
        let within = AuthorizationGrant { max_age: Some(3600), ..grant("openid") };
        assert_eq!(step(&within, Some((session, user))), Step::Consent);
        let too_old = AuthorizationGrant { max_age: Some(3599), ..grant("openid") };
        assert_eq!(step(&too_old, Some((session, user))), Step::Reauthenticate);
        let fresh =
            AuthorizationGrant { prompts: Prompts::parse("login").unwrap(), ..grant("openid") };
        assert_eq!(step(&fresh, Some((session, user))), Step::Reauthenticate);
        let just_now = signed_in(ASKED + Duration::from_secs(5));
        let zero = AuthorizationGrant { max_age: Some(0), ..grant("openid") };
        assert_eq!(step(&zero, Some((&just_now, user))), Step::Consent);
        assert_eq!(step(&fresh, Some((&just_now, user))), Step::Consent);
    }

    #[test]
    fn locked_people_and_strangers_to_admin_are_refused() {
        let session = signed_in(ASKED);
        let locked = User { locked_at: Some(ASKED), ..user() };
        assert_eq!(
            step(&grant("openid"), Some((&session, &locked))),
            Step::Refused(Refusal::Locked)
        );
        assert!(matches!(
            step(&grant("urn:mas:admin"), Some((&session, &user()))),
            Step::Refused(Refusal::Scope(_))
        ));
    }

    #[test]
    fn what_was_decided_or_ran_out_is_over() {
        let grant = grant("openid");
        let asked = grant.asked(ASKED + PENDING_LIFETIME);
        let late = Facts { asked, browser: None, refusal: None };
        assert_eq!(next_step(&late), Step::Over);
        let cancelled =
            AuthorizationGrant { stage: GrantStage::Cancelled { at: ASKED }, ..grant.clone() };
        assert_eq!(step(&cancelled, None), Step::Over);
    }
}

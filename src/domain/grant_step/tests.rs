//! Where a grant goes, for every prompt and hint.

use std::time::Duration;

use super::*;
use crate::domain::client::{ClientAuthMethod, ClientMetadata, ClientSource, ResponseMode};
use crate::domain::grant::{GrantStage, PENDING_LIFETIME};
use crate::domain::next_step::Refusal;
use crate::domain::prompt::Prompts;
use crate::domain::session::{AuthenticationMethod, SessionState};
use crate::domain::{ClientId, GrantId};

const ULID: &str = "01HZY8Q0000000000000000000";
const OTHER: &str = "01HZY8Q0000000000000000001";
const ASKED: Timestamp = Timestamp::from_millis(10_000_000);

fn grant(prompt: &str) -> AuthorizationGrant {
    AuthorizationGrant {
        id: ULID.parse::<GrantId>().unwrap(),
        client_id: ULID.parse::<ClientId>().unwrap(),
        redirect_uri: "https://client.example/cb".into(),
        scope: "openid".parse().unwrap(),
        response_mode: ResponseMode::Query,
        state: None,
        nonce: None,
        code_challenge: None,
        max_age: None,
        prompts: Prompts::parse(prompt).unwrap(),
        subject: None,
        account_chosen_in: None,
        login_hint: None,
        ui_locales: None,
        created_at: ASKED,
        stage: GrantStage::Pending,
    }
}

fn client() -> Client {
    Client {
        id: ULID.parse().unwrap(),
        source: ClientSource::Static,
        created_at: ASKED,
        auth_method: ClientAuthMethod::None,
        sealed_secret: None,
        metadata: ClientMetadata::default(),
        expires_at: None,
    }
}

fn user() -> User {
    User {
        id: ULID.parse().unwrap(),
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
        id: ULID.parse().unwrap(),
        user_id: user().id,
        created_at: at,
        authenticated_at: at,
        method: AuthenticationMethod::Password,
        state: SessionState::Active,
        user_agent: None,
        last_active: None,
    }
}

/// Alice signed in an hour before the request, and has allowed it before if `allowed`.
struct Scene {
    grant: AuthorizationGrant,
    session: Option<BrowserSession>,
    user: User,
    allowed: bool,
    somebody_else_hinted: bool,
}

impl Scene {
    fn new(prompt: &str, allowed: bool) -> Self {
        let session = Some(signed_in(ASKED - Duration::from_hours(1)));
        let (grant, user) = (grant(prompt), user());
        Self { grant, session, user, allowed, somebody_else_hinted: false }
    }

    fn stranger(prompt: &str) -> Self {
        Self { session: None, ..Self::new(prompt, false) }
    }

    fn step(&self) -> Step {
        let consent = self.allowed.then(|| Consent::after(None, self.user.id, &grant(""), ASKED));
        grant_step(&GrantFacts {
            grant: &self.grant,
            client: &client(),
            browser: self.session.as_ref().map(|session| (session, &self.user)),
            refusal: None,
            somebody_else_hinted: self.somebody_else_hinted,
            consent: consent.as_ref(),
            now: ASKED,
        })
    }
}

#[test]
fn what_was_allowed_before_is_not_asked_again_unless_the_client_wants_it() {
    assert_eq!(Scene::new("", false).step(), Step::Consent);
    assert_eq!(Scene::new("", true).step(), Step::Approve);
    assert_eq!(Scene::new("consent", true).step(), Step::Consent);
    assert_eq!(Scene::new("login", true).step(), Step::Reauthenticate);
    assert_eq!(Scene::stranger("consent").step(), Step::Login);
}

#[test]
fn an_account_is_chosen_once() {
    for prompt in ["select_account", "create"] {
        let mut scene = Scene::new(prompt, true);
        assert_eq!(scene.step(), Step::SelectAccount, "{prompt}");
        scene.grant.account_chosen_in = Some(ULID.parse().unwrap());
        assert_eq!(scene.step(), Step::Approve);
        scene.grant.account_chosen_in = Some(OTHER.parse().unwrap());
        assert_eq!(scene.step(), Step::SelectAccount, "another session may be another account");
        scene.session = Some(signed_in(ASKED + Duration::from_secs(1)));
        assert_eq!(scene.step(), Step::Approve, "who signs in has chosen");
    }
    let hinted = Scene { somebody_else_hinted: true, ..Scene::new("", true) };
    assert_eq!(hinted.step(), Step::SelectAccount);
}

#[test]
fn who_wants_a_new_account_is_sent_to_make_one() {
    assert_eq!(Scene::stranger("create").step(), Step::Register);
    assert_eq!(Scene::stranger("select_account").step(), Step::Login);
}

#[test]
fn the_hinted_person_must_be_the_one_who_is_signed_in() {
    let mut scene = Scene::new("", true);
    scene.grant.subject = Some(scene.user.id);
    assert_eq!(scene.step(), Step::Approve);
    scene.grant.subject = Some(OTHER.parse().unwrap());
    assert_eq!(scene.step(), Step::Login);
    scene.grant.prompts = Prompts::parse("none").unwrap();
    assert_eq!(scene.step(), Step::Unasked(Unasked::Login));
}

#[test]
fn prompt_none_says_what_would_have_to_be_asked() {
    let unasked = |scene: Scene| match scene.step() {
        Step::Unasked(reason) => reason,
        step => panic!("{step:?}"),
    };
    assert_eq!(Scene::new("none", true).step(), Step::Approve);
    assert_eq!(unasked(Scene::new("none", false)), Unasked::Consent);
    assert_eq!(unasked(Scene::stranger("none")), Unasked::Login);

    let mut too_old = Scene::new("none", true);
    too_old.grant.max_age = Some(60);
    assert_eq!(unasked(too_old), Unasked::Login);

    let hinted = Scene { somebody_else_hinted: true, ..Scene::new("none", true) };
    assert_eq!(unasked(hinted), Unasked::AccountSelection);

    let mut locked = Scene::new("none", true);
    locked.user.locked_at = Some(ASKED);
    assert_eq!(unasked(locked), Unasked::Interaction);

    let mut native = Scene::new("none", true);
    native.grant.redirect_uri = "http://127.0.0.1:1234/".into();
    assert_eq!(unasked(native), Unasked::Interaction);
}

#[test]
fn a_locked_person_and_an_old_grant_are_told_so() {
    let mut locked = Scene::new("select_account", true);
    locked.user.locked_at = Some(ASKED);
    assert_eq!(locked.step(), Step::Refused(Refusal::Locked));
    let mut old = Scene::new("none", true);
    old.grant.created_at = ASKED - PENDING_LIFETIME;
    assert_eq!(old.step(), Step::Over);
}

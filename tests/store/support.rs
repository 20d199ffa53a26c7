//! Records to put, and a store in a folder of its own.

use postern::domain::client::{
    ClientAuthMethod, ClientMetadata, ClientSource, GrantType, ResponseMode,
};
use postern::domain::compat_sso::SsoStage;
use postern::domain::credential::RefreshState;
use postern::domain::device_grant::DeviceStage;
use postern::domain::event::What;
use postern::domain::grant::GrantStage;
use postern::domain::personal_session::PersonalOwner;
use postern::domain::session::{AuthenticationMethod, SessionState};
use postern::domain::upstream::ProviderSource;
use postern::domain::*;
use postern::store::{Options, Store};
use tempfile::TempDir;

/// Small and quick: no ballast, no look at the disk's free space.
pub fn options() -> Options {
    // What the store says of a recovery stands in the output of a test that fails.
    let _ = tracing_subscriber::fmt().with_test_writer().try_init();
    Options { cache_capacity: 16 << 20, min_free: 0, ballast: 0, ..Options::default() }
}

/// A new store.
pub fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    (folder, store)
}

/// The id of a number.
pub fn id<T: Id>(n: u64) -> T {
    T::from_ulid(ulid::Ulid::from_parts(1_700_000_000_000, u128::from(n)))
}

/// The digest of a number.
pub fn digest(n: u64) -> Digest {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&n.to_be_bytes());
    Digest::new(bytes)
}

pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_millis(ms)
}

pub fn user(n: u64, username: &str) -> User {
    User {
        id: id(n),
        username: username.into(),
        created_at: at(1_700_000_000_000),
        locked_at: None,
        deactivated_at: None,
        can_request_admin: false,
        is_guest: false,
        primary_email: None,
    }
}

pub fn password(user: u64) -> UserPassword {
    UserPassword {
        user_id: id(user),
        version: 1,
        hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".into(),
        created_at: at(1_700_000_000_000),
    }
}

pub fn email(n: u64, user: u64, address: &str) -> UserEmail {
    UserEmail {
        id: id(n),
        user_id: id(user),
        email: address.into(),
        created_at: at(1_700_000_000_000),
    }
}

pub fn client(n: u64, source: ClientSource) -> Client {
    Client {
        id: id(n),
        source,
        created_at: at(1_700_000_000_000),
        expires_at: None,
        auth_method: ClientAuthMethod::None,
        sealed_secret: None,
        metadata: ClientMetadata {
            redirect_uris: vec!["https://app.example.com/callback".into()],
            grant_types: vec![GrantType::AuthorizationCode, GrantType::RefreshToken],
            client_name: Some("App".into()),
            client_uri: Some("https://app.example.com/".parse().unwrap()),
            ..ClientMetadata::default()
        },
    }
}

pub fn browser_session(n: u64, user: u64) -> BrowserSession {
    BrowserSession {
        id: id(n),
        user_id: id(user),
        created_at: at(1_700_000_000_000),
        authenticated_at: at(1_700_000_000_000),
        method: AuthenticationMethod::Password,
        state: SessionState::Active,
        user_agent: Some("Mozilla/5.0".into()),
        last_active: None,
    }
}

pub fn oauth_session(n: u64, user: u64, device: &str) -> OAuthSession {
    OAuthSession {
        id: id(n),
        client_id: id(900),
        user_id: Some(id(user)),
        browser_session_id: Some(id(800)),
        scope: format!("openid urn:matrix:client:api:* urn:matrix:client:device:{device}")
            .parse()
            .unwrap(),
        created_at: at(1_700_000_000_000),
        authenticated_at: Some(at(1_700_000_000_000)),
        state: SessionState::Active,
        user_agent: None,
        last_active: None,
        human_name: None,
    }
}

pub fn compat_session(n: u64, user: u64, device: &str) -> CompatSession {
    CompatSession {
        id: id(n),
        user_id: id(user),
        device_id: Some(DeviceId::for_compat(device).unwrap()),
        browser_session_id: None,
        created_at: at(1_700_000_000_000),
        state: SessionState::Active,
        is_synapse_admin: false,
        human_name: Some("phone".into()),
        user_agent: None,
        last_active: None,
    }
}

pub fn upstream_provider(n: u64) -> UpstreamProvider {
    UpstreamProvider {
        id: id(n),
        source: ProviderSource::Administrator,
        created_at: at(1_700_000_000_000),
        disabled_at: Some(at(1_700_000_001_000)),
        issuer: Some("https://idp.example.com/".into()),
        human_name: Some("Example".into()),
        brand_name: Some("google".into()),
        registration_token_required: true,
        config: serde_json::json!({ "client_id": "postern", "scope": "openid" }),
        sealed_secrets: Some("c2VhbGVk".into()),
    }
}

pub fn upstream_link(n: u64, provider: u64, user: u64) -> UpstreamLink {
    UpstreamLink {
        id: id(n),
        provider_id: id(provider),
        subject: "248289761001".into(),
        user_id: Some(id(user)),
        human_account_name: Some("alice@idp.example.com".into()),
        created_at: at(1_700_000_000_000),
    }
}

pub fn personal_session(n: u64, user: u64, device: &str) -> PersonalSession {
    PersonalSession {
        id: id(n),
        owner: PersonalOwner::User { user_id: id(user) },
        actor_user_id: id(user),
        human_name: "my bot".into(),
        scope: format!("urn:matrix:client:api:* urn:matrix:client:device:{device}")
            .parse()
            .unwrap(),
        created_at: at(1_700_000_000_000),
        state: SessionState::Active,
        expires_at: Some(at(1_800_000_000_000)),
        last_active: None,
    }
}

pub fn access_token(n: u64, session: SessionRef, expires_at: Option<i64>) -> AccessToken {
    AccessToken {
        id: id(n),
        digest: digest(n),
        session,
        created_at: at(1_700_000_000_000),
        expires_at: expires_at.map(at),
        first_used_at: None,
        predecessor: None,
    }
}

pub fn refresh_token(n: u64, session: SessionRef, predecessor: Option<u64>) -> RefreshToken {
    RefreshToken {
        id: id(n),
        digest: digest(n),
        session,
        access_token: digest(n + 1_000_000),
        created_at: at(1_700_000_000_000),
        predecessor: predecessor.map(digest),
        state: RefreshState::Fresh,
    }
}

pub fn grant(n: u64, stage: GrantStage) -> AuthorizationGrant {
    AuthorizationGrant {
        id: id(n),
        client_id: id(900),
        redirect_uri: "https://app.example.com/callback".into(),
        scope: "openid".parse().unwrap(),
        response_mode: ResponseMode::Query,
        state: Some("state".into()),
        nonce: None,
        code_challenge: postern::domain::pkce::Challenge::parse(
            Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
            Some("S256"),
        )
        .unwrap(),
        max_age: None,
        prompts: postern::domain::prompt::Prompts::default(),
        subject: None,
        account_chosen_in: None,
        login_hint: None,
        ui_locales: None,
        created_at: at(1_700_000_000_000),
        stage,
    }
}

pub fn compat_sso_login(n: u64, stage: SsoStage) -> CompatSsoLogin {
    CompatSsoLogin {
        id: id(n),
        redirect: "https://app.example.com/?a#b".parse().unwrap(),
        created_at: at(1_700_000_000_000),
        wants_account: false,
        stage,
    }
}

pub fn consent(user: u64, client: u64) -> Consent {
    Consent {
        user_id: id(user),
        client_id: id(client),
        scope: "openid urn:matrix:client:api:*".parse().unwrap(),
        redirect_uri: "https://app.example.com/callback".into(),
        at: at(1_700_000_000_000),
    }
}

pub fn job(n: u64, user: u64, due: i64) -> Job {
    Job {
        id: id(n),
        user_id: id(user),
        kind: JobKind::SyncDevices,
        created_at: at(1_700_000_000_000),
        attempts: 0,
        due_at: at(due),
        last_error: None,
        refused: false,
        joined: 0,
    }
}

pub fn used_assertion(n: u64) -> UsedAssertion {
    UsedAssertion { digest: digest(n), expires_at: at(1_700_000_060_000) }
}

pub fn device_grant(n: u64, stage: DeviceStage) -> DeviceGrant {
    DeviceGrant {
        id: id(n),
        client_id: id(900),
        scope: "openid".parse().unwrap(),
        device_code: digest(n + 1_000_000),
        user_code: digest(n + 2_000_000),
        created_at: at(1_700_000_000_000),
        ip: Some("192.0.2.1".into()),
        user_agent: Some("Television/1.0".into()),
        stage,
    }
}

pub fn user_registration(n: u64) -> UserRegistration {
    use postern::domain::user_registration::{Approval, DisplayName, Email, Name, Stage, Token};
    UserRegistration {
        id: id(n),
        created_at: at(1_700_000_000_000),
        errand: "account".into(),
        name: Name::Wanted("alice".into()),
        password_version: 1,
        password_hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".into(),
        email: Email::Unconfirmed { address: "alice@example.com".into(), code: Some(id(40)) },
        token: Token::Given(id(41)),
        terms: Some("https://example.com/terms".into()),
        display_name: DisplayName::Chosen("Alice".into()),
        approval: Approval::Waiting {
            reason: "I know Bob.".into(),
            since: at(1_700_000_000_000),
            language: "en".into(),
        },
        lives_until: at(1_702_592_000_000),
        stage: Stage::Open,
    }
}

pub fn user_registration_token(n: u64) -> UserRegistrationToken {
    UserRegistrationToken {
        id: id(n),
        digest: digest(n),
        sealed: "AQABAgMEBQYHCAkKC6XQqWQiwWMvgZEcHrs7KNLZseY03oI".into(),
        usage_limit: Some(3),
        times_used: 1,
        created_at: at(1_700_000_000_000),
        last_used_at: Some(at(1_700_000_001_000)),
        expires_at: Some(at(1_700_000_002_000)),
        revoked_at: None,
        invitation: Some(Invitation {
            note: Some("for Bob".into()),
            username: Some("bob".into()),
            created_by: Some(id(1)),
        }),
    }
}

pub fn user_terms(n: u64, user: u64) -> UserTerms {
    UserTerms {
        id: id(n),
        user_id: id(user),
        uri: "https://example.com/terms".into(),
        accepted_at: at(1_700_000_000_000),
    }
}

pub fn event(n: u64, user: u64, ms: i64, what: What) -> Event {
    let by = Caller {
        ip: Some("192.0.2.1".into()),
        user_agent: Some("Browser/1.0".into()),
        language: None,
    };
    let forget_at = at(ms) + std::time::Duration::from_hours(180 * 24);
    let user_id = Some(id(user));
    Event { id: id(n), user_id, at: at(ms), forget_at, actor: Actor::Owner, by, what }
}

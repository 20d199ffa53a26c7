//! One record of each collection as it stands on disk (`golden/<tree>.json`): what an earlier
//! version wrote must be read, and be written again byte by byte.

use postern::domain::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn comes_back<T: Serialize + DeserializeOwned>(tree: &str) {
    let path = format!("{}/tests/store/golden/{tree}.json", env!("CARGO_MANIFEST_DIR"));
    let golden = std::fs::read_to_string(&path).unwrap();
    let record: T = serde_json::from_str(&golden).unwrap();
    assert_eq!(serde_json::to_string(&record).unwrap(), golden.trim_end(), "{tree}");
}

#[test]
fn records_of_an_earlier_version_are_read_and_written_the_same() {
    comes_back::<User>("users");
    comes_back::<UserPassword>("user_passwords");
    comes_back::<UserEmail>("user_emails");
    comes_back::<Client>("clients");
    comes_back::<BrowserSession>("browser_sessions");
    comes_back::<OAuthSession>("oauth_sessions");
    comes_back::<CompatSession>("compat_sessions");
    comes_back::<AccessToken>("access_tokens");
    comes_back::<RefreshToken>("refresh_tokens");
    comes_back::<AuthorizationGrant>("grants");
    comes_back::<Job>("jobs");
    comes_back::<UsedAssertion>("assertions");
    comes_back::<DeviceGrant>("device_grants");
    comes_back::<CompatSsoLogin>("compat_sso_logins");
    comes_back::<Consent>("consents");
    comes_back::<UserRegistration>("user_registrations");
    comes_back::<UserRegistrationToken>("user_registration_tokens");
    comes_back::<UserTerms>("user_terms");
    comes_back::<PolicyData>("policy_data");
    comes_back::<PolicyDataPart>("policy_data_parts");
    comes_back::<Event>("events");
    comes_back::<Mail>("mails");
    comes_back::<EmailCode>("email_codes");
    comes_back::<Recovery>("recoveries");
    comes_back::<PersonalSession>("personal_sessions");
    comes_back::<UpstreamProvider>("upstream_providers");
    comes_back::<UpstreamLink>("upstream_links");
}

fn put<T: Serialize>(tree: &str, record: &T) {
    let path = format!("{}/tests/store/golden/{tree}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::write(path, serde_json::to_string(record).unwrap() + "\n").unwrap();
}

/// Writes the files anew; only for a change of the layout that comes with a migration.
#[test]
#[ignore = "writes the golden records"]
fn write() {
    use crate::support as s;
    use postern::domain::client::ClientSource;
    use postern::domain::compat_sso::SsoStage;
    use postern::domain::credential::RefreshState;
    use postern::domain::device_grant::DeviceStage;
    use postern::domain::event::What;
    use postern::domain::grant::GrantStage;
    use postern::domain::session::Activity;
    let seen = || Some(Activity { at: s::at(1_700_000_000_500), ip: Some("192.0.2.1".into()) });
    let mut user = s::user(1, "alice");
    user.locked_at = Some(s::at(1_700_000_001_000));
    user.can_request_admin = true;
    user.primary_email = Some(s::id(2));
    put("users", &user);
    put("user_passwords", &s::password(1));
    put("user_emails", &s::email(2, 1, "alice@example.com"));
    let source = ClientSource::Dynamic { metadata_digest: Some(s::digest(3)) };
    let mut client = s::client(900, source);
    client.expires_at = Some(s::at(1_707_776_000_000));
    put("clients", &client);
    let mut browser = s::browser_session(800, 1);
    browser.last_active = seen();
    put("browser_sessions", &browser);
    let mut oauth = s::oauth_session(4, 1, "ABCDEFGHIJ");
    oauth.last_active = seen();
    put("oauth_sessions", &oauth);
    let mut compat = s::compat_session(5, 1, "my phone");
    compat.state = SessionState::Finished { at: s::at(1_700_000_002_000) };
    put("compat_sessions", &compat);
    let session = SessionRef::OAuth(s::id(4));
    put("upstream_providers", &s::upstream_provider(30));
    put("upstream_links", &s::upstream_link(31, 30, 1));
    put("personal_sessions", &s::personal_session(15, 1, "BOTDEVICE1"));
    put("access_tokens", &s::access_token(6, session, Some(1_700_000_300_000)));
    let mut refresh = s::refresh_token(7, session, Some(8));
    refresh.state = RefreshState::Superseded {
        at: s::at(1_700_000_100_000),
        proven_at: s::at(1_700_000_200_000),
    };
    put("refresh_tokens", &refresh);
    let stage = GrantStage::Fulfilled {
        code: s::digest(9),
        browser_session_id: s::id(800),
        at: s::at(1_700_000_000_900),
    };
    let mut grant = s::grant(10, stage);
    grant.prompts = postern::domain::prompt::Prompts::parse("login select_account").unwrap();
    grant.subject = Some(s::id(1));
    grant.account_chosen_in = Some(s::id(800));
    put("grants", &grant);
    let mut job = s::job(11, 1, 1_700_000_003_000);
    let stage = SsoStage::Approved {
        token: s::digest(12),
        browser_session_id: s::id(800),
        at: s::at(1_700_000_000_900),
    };
    put("compat_sso_logins", &s::compat_sso_login(13, stage));
    job.last_error = Some("the homeserver did not answer".into());
    put("jobs", &job);
    put("assertions", &s::used_assertion(12));
    let stage =
        DeviceStage::Fulfilled { browser_session_id: s::id(800), at: s::at(1_700_000_000_900) };
    put("device_grants", &s::device_grant(13, stage));
    put("consents", &s::consent(1, 900));
    put("user_registrations", &s::user_registration(42));
    put("user_registration_tokens", &s::user_registration_token(43));
    put("user_terms", &s::user_terms(44, 1));
    let by = Actor::Administrator { user_id: s::id(1) };
    let created_at = s::at(1_700_000_000_000);
    put("policy_data", &PolicyData { id: s::id(45), created_at, by, parts: 1 });
    let text = "{\"admin_users\":[\"alice\"]}".to_owned();
    put("policy_data_parts", &PolicyDataPart { of: s::id(45), number: 0, text });
    let what = What::app_signed_in("Element", Some(DeviceId::for_compat("ABCDEFGHIJ").unwrap()));
    put("events", &s::event(14, 1, 1_700_000_000_900, what));
    mails();
}

fn mails() {
    use crate::support as s;
    use postern::domain::email_code::{CodeState, EmailPurpose};
    use postern::domain::mail::MailState;
    use postern::domain::recovery::Ticket;
    let at = s::at(1_700_000_004_000);
    put(
        "mails",
        &Mail {
            id: s::id(20),
            to: "alice@example.com".into(),
            language: "pt-BR".into(),
            created_at: at,
            expires_at: s::at(1_700_000_304_000),
            attempts: 1,
            last_error: Some("the mail server did not answer within 30 seconds".into()),
            state: MailState::Waiting { content: "c2VhbGVk".into(), due_at: at },
        },
    );
    put(
        "email_codes",
        &EmailCode {
            id: s::id(21),
            email: "alice@example.com".into(),
            purpose: EmailPurpose::Account(s::id(1)),
            language: "en".into(),
            created_at: at,
            state: CodeState::Sent { digest: s::digest(22), at, wrong: 1 },
        },
    );
    let ticket = Ticket { digest: s::digest(23), expires_at: s::at(1_700_000_604_000) };
    put(
        "recoveries",
        &Recovery {
            id: s::id(24),
            email: Some("alice@example.com".into()),
            language: "en".into(),
            errand: Some("grant-01HZY8Q0000000000000000000".into()),
            created_at: at,
            user_id: Some(s::id(1)),
            tickets: vec![ticket],
        },
    );
}

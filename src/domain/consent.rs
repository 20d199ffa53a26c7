//! What a person allowed a client, remembered so that they are not asked again; and when that is
//! enough to answer the client without asking.

use serde::{Deserialize, Serialize};
use url::Url;

use super::{AuthorizationGrant, Client, ClientId, Scope, Timestamp, UserId};

/// What a person allowed a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Who allowed it.
    pub user_id: UserId,
    /// Whom.
    pub client_id: ClientId,
    /// What: devices are left out, since each sign-in names another.
    pub scope: Scope,
    /// Where the answer went the last time.
    pub redirect_uri: String,
    /// When it was last allowed.
    pub at: Timestamp,
}

/// What a remembered consent is worth for a new request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// The client may be answered without asking.
    Enough,
    /// Everything was allowed before, but it is not certain that this is the same client: enough
    /// only if the person has signed in for this very request.
    ClientNotAssured,
    /// There is something that was not allowed before.
    NotAllowedYet,
}

impl Consent {
    /// What is remembered once `grant` is allowed on top of what was allowed before.
    #[must_use]
    pub fn after(
        before: Option<&Self>,
        user_id: UserId,
        grant: &AuthorizationGrant,
        now: Timestamp,
    ) -> Self {
        let scope = grant.scope.without_devices();
        Self {
            user_id,
            client_id: grant.client_id,
            scope: before.map_or(scope.clone(), |before| before.scope.union(&scope)),
            redirect_uri: grant.redirect_uri.clone(),
            at: now,
        }
    }
}

/// What `consent` is worth for `grant`, which `client` asks for.
///
/// Anybody may claim to be a public client: what tells it from an impostor is that the answer goes
/// to where only the true one can read it. That holds for an https address of the same host, be it
/// a web site or claimed by an app, and not for a loopback address or a private-use scheme, which
/// any program on the device can take (RFC 8252 §8.6; RFC 6749 §10.2). A confidential client
/// proves itself when it exchanges the code. Power over other people's accounts is asked for each
/// time.
#[must_use]
pub fn judge(consent: Option<&Consent>, client: &Client, grant: &AuthorizationGrant) -> Remembered {
    let Some(consent) =
        consent.filter(|consent| grant.scope.without_devices().is_subset_of(&consent.scope))
    else {
        return Remembered::NotAllowedYet;
    };
    let same_site = https_host(&grant.redirect_uri)
        .is_some_and(|host| https_host(&consent.redirect_uri) == Some(host));
    if grant.scope.is_administrative() {
        Remembered::NotAllowedYet
    } else if client.is_confidential() || same_site {
        Remembered::Enough
    } else {
        Remembered::ClientNotAssured
    }
}

fn https_host(uri: &str) -> Option<String> {
    let url = Url::parse(uri).ok().filter(|url| url.scheme() == "https")?;
    url.host_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::{ClientAuthMethod, ClientMetadata, ClientSource, ResponseMode};
    use crate::domain::grant::GrantStage;
    use crate::domain::prompt::Prompts;

    const ULID: &str = "01HZY8Q0000000000000000000";
    const NOW: Timestamp = Timestamp::from_millis(1);
    const WEB: &str = "https://app.example/cb";

    fn client(auth_method: ClientAuthMethod) -> Client {
        Client {
            id: ULID.parse().unwrap(),
            source: ClientSource::Dynamic { metadata_digest: None },
            created_at: NOW,
            auth_method,
            sealed_secret: None,
            metadata: ClientMetadata::default(),
            expires_at: None,
        }
    }

    fn grant(redirect_uri: &str, scope: &str) -> AuthorizationGrant {
        AuthorizationGrant {
            id: ULID.parse().unwrap(),
            client_id: ULID.parse().unwrap(),
            redirect_uri: redirect_uri.into(),
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
            created_at: NOW,
            stage: GrantStage::Pending,
        }
    }

    fn allowed(redirect_uri: &str, scope: &str) -> Consent {
        Consent::after(None, ULID.parse().unwrap(), &grant(redirect_uri, scope), NOW)
    }

    fn public(consent: &Consent, grant: &AuthorizationGrant) -> Remembered {
        judge(Some(consent), &client(ClientAuthMethod::None), grant)
    }

    #[test]
    fn what_was_allowed_is_not_asked_again_nor_is_less_of_it() {
        let consent = allowed(WEB, "openid email");
        assert_eq!(public(&consent, &grant(WEB, "openid email")), Remembered::Enough);
        assert_eq!(public(&consent, &grant(WEB, "openid")), Remembered::Enough);
        assert_eq!(public(&consent, &grant(WEB, "openid profile")), Remembered::NotAllowedYet);
        let client = client(ClientAuthMethod::None);
        assert_eq!(judge(None, &client, &grant(WEB, "")), Remembered::NotAllowedYet);
    }

    #[test]
    fn another_device_is_the_same_consent() {
        let api = "urn:matrix:client:api:* urn:matrix:client:device:";
        let consent = allowed(WEB, &format!("{api}AAAAAAAAAA"));
        let other = grant(WEB, &format!("{api}BBBBBBBBBB"));
        assert_eq!(public(&consent, &other), Remembered::Enough);
    }

    #[test]
    fn a_public_client_is_assured_only_by_the_https_host_of_its_redirect_uri() {
        let consent = allowed(WEB, "openid");
        let elsewhere = grant("https://app.example/other?x=1", "openid");
        assert_eq!(public(&consent, &elsewhere), Remembered::Enough);
        for uri in [
            "https://sub.app.example/cb",
            "http://app.example/cb",
            "http://127.0.0.1:1234/",
            "http://localhost/",
            "example.app:/cb",
        ] {
            assert_eq!(public(&consent, &grant(uri, "openid")), Remembered::ClientNotAssured);
            let same = allowed(uri, "openid");
            if !uri.starts_with("https") {
                assert_eq!(public(&same, &grant(uri, "openid")), Remembered::ClientNotAssured);
            }
        }
    }

    #[test]
    fn administration_is_asked_for_each_time() {
        for scope in ["urn:mas:admin", "openid urn:synapse:admin:*"] {
            let consent = allowed(WEB, scope);
            assert_eq!(public(&consent, &grant(WEB, scope)), Remembered::NotAllowedYet);
            assert_eq!(public(&consent, &grant(WEB, "")), Remembered::Enough);
        }
    }

    #[test]
    fn a_client_with_a_secret_proves_itself_later() {
        let uri = "http://127.0.0.1/";
        let confidential = client(ClientAuthMethod::SecretBasic);
        let consent = allowed(uri, "openid");
        assert_eq!(judge(Some(&consent), &confidential, &grant(uri, "openid")), Remembered::Enough);
    }

    #[test]
    fn consents_add_up() {
        let first = allowed(WEB, "openid email");
        let second = grant(WEB, "openid profile");
        let both = Consent::after(Some(&first), first.user_id, &second, NOW);
        assert_eq!(both.scope.to_string(), "openid email profile");
    }
}

//! The pages that a client shows to people: its home (`client_uri`), logo, terms and privacy
//! policy (RFC 7591 §2, Matrix 1.15 "OAuth 2.0 API").
//!
//! They appear on the consent page, so they must be the client's own: `https`, and all on the host
//! of `client_uri` or a subdomain of it.

use url::Url;

use super::refusal::{Field, Refusal};
use super::{RegistrationPolicy, Request, host, uri};

/// The pages that were accepted.
#[derive(Debug, Default)]
pub(super) struct Pages {
    pub(super) client: Option<Url>,
    pub(super) logo: Option<Url>,
    pub(super) tos: Option<Url>,
    pub(super) policy: Option<Url>,
}

pub(super) fn check(
    request: &Request,
    policy: &RegistrationPolicy,
    refusals: &mut Vec<Refusal>,
) -> Pages {
    let insecure = policy.allow_insecure_uris;
    let client = match &request.client_uri {
        Some(text) => uri::parse_secure(Field::ClientUri, text, insecure).map(Some),
        None if policy.allow_missing_client_uri => Ok(None),
        None => Err(Refusal::NoClientUri),
    };
    let client = client.unwrap_or_else(|refusal| {
        refusals.push(refusal);
        None
    });
    let mut page = |field, text: &Option<String>| {
        let page = uri::parse_secure(field, text.as_deref()?, insecure);
        let own = |page: &Url| {
            policy.allow_host_mismatch
                || client.as_ref().is_none_or(|client| host::is_within(page, client))
        };
        match page {
            Ok(page) if own(&page) => Some(page),
            Ok(_) => {
                refusals.push(Refusal::ForeignHost { field });
                None
            }
            Err(refusal) => {
                refusals.push(refusal);
                None
            }
        }
    };
    let logo = page(Field::LogoUri, &request.logo_uri);
    let tos = page(Field::TosUri, &request.tos_uri);
    let policy = page(Field::PolicyUri, &request.policy_uri);
    Pages { client, logo, tos, policy }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(request: &Request, policy: &RegistrationPolicy) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        check(request, policy, &mut refusals);
        refusals
    }

    fn home(client_uri: &str) -> Request {
        Request { client_uri: Some(client_uri.into()), ..Request::default() }
    }

    #[test]
    fn a_home_page_is_needed_unless_the_policy_says_otherwise() {
        let strict = RegistrationPolicy::default();
        assert_eq!(refused(&Request::default(), &strict), [Refusal::NoClientUri]);
        let lax = RegistrationPolicy { allow_missing_client_uri: true, ..strict };
        assert_eq!(refused(&Request::default(), &lax), []);
    }

    #[test]
    fn a_home_page_is_public_and_https_unless_the_policy_says_otherwise() {
        let field = Field::ClientUri;
        let strict = RegistrationPolicy::default();
        assert_eq!(refused(&home("https://example.com/"), &strict), []);
        assert_eq!(refused(&home("http://example.com/"), &strict), [Refusal::NotHttps { field }]);
        for local in ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"] {
            let request = home(&format!("https://{local}:8080/"));
            assert_eq!(refused(&request, &strict), [Refusal::Localhost { field }], "{local}");
        }
        let lax = RegistrationPolicy { allow_insecure_uris: true, ..strict };
        assert_eq!(refused(&home("http://localhost:8080/"), &lax), []);
    }

    #[test]
    fn the_other_pages_are_on_its_host_unless_the_policy_says_otherwise() {
        let request = Request {
            logo_uri: Some("https://cdn.example.com:8443/logo.png".into()),
            tos_uri: Some("https://example.org/terms".into()),
            policy_uri: Some("http://example.com/privacy".into()),
            ..home("https://example.com/")
        };
        let strict = RegistrationPolicy::default();
        assert_eq!(
            refused(&request, &strict),
            [
                Refusal::ForeignHost { field: Field::TosUri },
                Refusal::NotHttps { field: Field::PolicyUri },
            ]
        );
        let lax =
            RegistrationPolicy { allow_host_mismatch: true, allow_insecure_uris: true, ..strict };
        assert_eq!(refused(&request, &lax), []);
    }
}

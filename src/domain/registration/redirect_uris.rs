//! Which redirect URIs may be registered (RFC 8252 §7, Matrix 1.15 "OAuth 2.0 API", "Redirect URI
//! validation"). How one is compared later is said in `domain::redirect_uri`.
//!
//! A web client: `https` on the host of `client_uri` or a subdomain of it. A native client also:
//! `http` on a loopback address, and a private scheme that begins with that host in reverse order
//! and has no authority (`com.example.app:/callback`).

use url::Url;

use super::refusal::{Field, Refusal};
use super::{RegistrationPolicy, host, uri};
use crate::domain::client::ApplicationType;

/// What the rule looks at beside the URI itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) application_type: ApplicationType,
    /// The home page; None also when it was refused, which is told on its own.
    pub(super) client_uri: Option<&'a Url>,
    pub(super) policy: &'a RegistrationPolicy,
}

/// Checks one of the URIs of `field`.
pub(super) fn check(field: Field, text: &str, context: Context) -> Result<(), Refusal> {
    let uri = uri::parse(field, text)?;
    // The text goes into headers as it stands. A URI is ASCII (RFC 3986 §2), and in other letters
    // there are some that parsers drop, so that what is seen is not what is meant.
    if !text.is_ascii() {
        return Err(Refusal::NotAUri { field });
    }
    match (uri.scheme(), context.application_type) {
        ("http", ApplicationType::Native) if is_loopback(&uri) => Ok(()),
        ("https", _) => check_web(field, &uri, context),
        ("http", _) if context.policy.allow_insecure_uris => check_web(field, &uri, context),
        ("http", ApplicationType::Native) => Err(Refusal::NotLoopback { field }),
        (_, ApplicationType::Web) => Err(Refusal::NotForWeb { field }),
        (_, ApplicationType::Native) => check_private_scheme(field, &uri, context),
    }
}

fn check_web(field: Field, uri: &Url, context: Context) -> Result<(), Refusal> {
    if !context.policy.allow_insecure_uris && host::is_local(uri) {
        return Err(Refusal::Localhost { field });
    }
    match context.client_uri {
        Some(home) if !context.policy.allow_host_mismatch && !host::is_within(uri, home) => {
            Err(Refusal::ForeignHost { field })
        }
        _ => Ok(()),
    }
}

/// The three spellings that `domain::redirect_uri` matches with any port.
fn is_loopback(uri: &Url) -> bool {
    matches!(uri.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"))
}

fn check_private_scheme(field: Field, uri: &Url, context: Context) -> Result<(), Refusal> {
    if uri.has_authority() {
        return Err(Refusal::Authority { field });
    }
    let own = match context.client_uri {
        Some(home) if !context.policy.allow_host_mismatch => home.domain().is_some_and(|home| {
            let mut scheme = uri.scheme().split('.');
            home.split('.').rev().all(|label| scheme.next() == Some(label))
        }),
        // Nothing to compare with. RFC 8252 §7.1 still wants a name in reverse order, which keeps
        // schemes that browsers act on (`javascript`, `data`) out.
        _ => uri.scheme().contains('.'),
    };
    if own { Ok(()) } else { Err(Refusal::ForeignScheme { field }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: Field = Field::RedirectUris;
    const STRICT: RegistrationPolicy = RegistrationPolicy::STRICT;

    fn with(
        application_type: ApplicationType,
        policy: &RegistrationPolicy,
        text: &str,
    ) -> Result<(), Refusal> {
        let home: Url = "https://app.example.com/about".parse().unwrap();
        check(FIELD, text, Context { application_type, client_uri: Some(&home), policy })
    }

    fn web(text: &str) -> Result<(), Refusal> {
        with(ApplicationType::Web, &STRICT, text)
    }

    fn native(text: &str) -> Result<(), Refusal> {
        with(ApplicationType::Native, &STRICT, text)
    }

    #[test]
    fn a_web_client_comes_back_to_its_own_host() {
        let field = FIELD;
        assert_eq!(web("https://app.example.com/callback"), Ok(()));
        assert_eq!(web("https://beta.app.example.com:8443/?x=y"), Ok(()));
        assert_eq!(web("https://example.com/"), Err(Refusal::ForeignHost { field }));
        assert_eq!(web("https://localhost/"), Err(Refusal::Localhost { field }));
        assert_eq!(web("http://app.example.com/"), Err(Refusal::NotForWeb { field }));
        assert_eq!(web("http://127.0.0.1/"), Err(Refusal::NotForWeb { field }));
        assert_eq!(web("com.example.app:/callback"), Err(Refusal::NotForWeb { field }));
        assert_eq!(web("javascript:alert(1)"), Err(Refusal::NotForWeb { field }));
    }

    #[test]
    fn a_native_client_may_listen_on_its_device() {
        let field = FIELD;
        for host in ["127.0.0.1", "[::1]", "localhost"] {
            assert_eq!(native(&format!("http://{host}/callback")), Ok(()));
            assert_eq!(native(&format!("http://{host}:8080/")), Ok(()));
            assert_eq!(native(&format!("https://{host}/")), Err(Refusal::Localhost { field }));
        }
        assert_eq!(native("http://0.0.0.0/"), Err(Refusal::NotLoopback { field }));
        assert_eq!(native("http://app.example.com/"), Err(Refusal::NotLoopback { field }));
        assert_eq!(native("https://app.example.com/universal-link"), Ok(()));
        assert_eq!(native("https://example.org/"), Err(Refusal::ForeignHost { field }));
    }

    #[test]
    fn a_private_scheme_is_the_host_in_reverse_order() {
        let field = FIELD;
        assert_eq!(native("com.example.app:/callback"), Ok(()));
        assert_eq!(native("com.example.app:callback"), Ok(()));
        assert_eq!(native("com.example.app:/"), Ok(()));
        assert_eq!(native("com.example.app.ios:/callback"), Ok(()));
        assert_eq!(native("COM.example.app:/callback"), Ok(()));
        for foreign in ["com.example:/", "com.example.apple:/", "org.example.app:/", "myapp:/"] {
            assert_eq!(native(foreign), Err(Refusal::ForeignScheme { field }), "{foreign}");
        }
        for authority in ["com.example.app://callback", "com.example.app:///callback"] {
            assert_eq!(native(authority), Err(Refusal::Authority { field }), "{authority}");
        }
    }

    #[test]
    fn a_home_that_is_an_address_has_no_private_scheme() {
        let home: Url = "https://10.0.0.1/".parse().unwrap();
        let context = Context {
            application_type: ApplicationType::Native,
            client_uri: Some(&home),
            policy: &STRICT,
        };
        let refused = Err(Refusal::ForeignScheme { field: FIELD });
        assert_eq!(check(FIELD, "org.other.app:/callback", context), refused);
    }

    #[test]
    fn a_lax_policy_lets_development_hosts_through() {
        let lax = RegistrationPolicy { allow_insecure_uris: true, ..STRICT };
        let web = |text| with(ApplicationType::Web, &lax, text);
        assert_eq!(web("http://app.example.com:3000/"), Ok(()));
        assert_eq!(web("http://localhost/"), Err(Refusal::ForeignHost { field: FIELD }));
        let laxer = RegistrationPolicy { allow_host_mismatch: true, ..lax };
        assert_eq!(with(ApplicationType::Web, &laxer, "http://localhost:3000/"), Ok(()));
        let native = |text| with(ApplicationType::Native, &laxer, text);
        assert_eq!(native("org.other.app:/"), Ok(()));
        assert_eq!(native("javascript:alert(1)"), Err(Refusal::ForeignScheme { field: FIELD }));
    }
}

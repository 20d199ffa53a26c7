//! How a client proves itself at the token, introspection and revocation endpoints: HTTP Basic,
//! the form, or a signed assertion (RFC 6749 §2.3.1, RFC 7523 §2.2). More than one way at once is
//! refused (RFC 6749 §2.3).

use actix_web::HttpRequest;
use actix_web::http::header::AUTHORIZATION;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;

use super::OAuthError;
use crate::domain::{Client, SecretString};
use crate::flows::authenticate_client::{ClientAuthError, Presented, authenticate_client};
use crate::protocol::oauth::client_auth::{ClientAuthForm, JWT_BEARER};
use crate::web::extract::ClientAddress;
use crate::web::site::Site;

/// The client of the request, proven. Whoever guesses at its secret is told to wait.
pub async fn authenticated(
    site: &Site,
    address: ClientAddress,
    presented: &Presented,
) -> Result<Client, OAuthError> {
    let limits = &site.ctx.limits;
    let guessable = presented.guessable();
    if let Some(client) = &guessable {
        limits.client_secret(address.0, client)?;
    }
    authenticate_client(&site.ctx, presented).await.map_err(|error| {
        if let (Some(client), ClientAuthError::Wrong(_)) = (&guessable, &error) {
            limits.wrong_client_secret(address.0, client);
        }
        error.into()
    })
}

/// What the request shows of its client.
pub fn presented(request: &HttpRequest, form: &ClientAuthForm) -> Result<Presented, OAuthError> {
    let basic = basic(request)?;
    let form = &without_blanks(form);
    match (basic, form) {
        (
            Some(_),
            ClientAuthForm { client_secret: Some(_), .. }
            | ClientAuthForm { client_assertion: Some(_), .. },
        )
        | (None, ClientAuthForm { client_secret: Some(_), client_assertion: Some(_), .. }) => {
            Err(OAuthError::invalid_request("the client authenticates in more than one way"))
        }
        (Some((id, _)), ClientAuthForm { client_id: Some(other), .. }) if id != *other => Err(
            OAuthError::invalid_request("client_id differs from that of the Authorization header"),
        ),
        (Some((id, secret)), _) => Ok(Presented::Basic { id, secret }),
        (None, ClientAuthForm { client_assertion: Some(jwt), .. }) => {
            if form.client_assertion_type.as_deref() != Some(JWT_BEARER) {
                return Err(OAuthError::invalid_request(
                    "client_assertion_type must be urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                ));
            }
            let jwt = jwt.expose().to_owned();
            Ok(Presented::Assertion { id: form.client_id.clone(), jwt })
        }
        (None, ClientAuthForm { client_id: Some(id), client_secret: Some(secret), .. }) => {
            Ok(Presented::Post { id: id.clone(), secret: secret.clone() })
        }
        (None, ClientAuthForm { client_id: Some(id), .. }) => Ok(Presented::Id(id.clone())),
        (None, _) => Ok(Presented::Nothing),
    }
}

/// A parameter without a value counts as absent (RFC 6749 §3.1): some libraries of public clients
/// send an empty `client_secret`.
fn without_blanks(form: &ClientAuthForm) -> ClientAuthForm {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let secret =
        |secret: &Option<SecretString>| secret.clone().filter(|secret| !secret.expose().is_empty());
    ClientAuthForm {
        client_id: text(&form.client_id),
        client_secret: secret(&form.client_secret),
        client_assertion_type: text(&form.client_assertion_type),
        client_assertion: secret(&form.client_assertion),
    }
}

/// Both halves are form-encoded before they are joined (RFC 6749 §2.3.1).
fn basic(request: &HttpRequest) -> Result<Option<(String, SecretString)>, OAuthError> {
    let Some(header) = request.headers().get(AUTHORIZATION) else { return Ok(None) };
    let malformed = || OAuthError::invalid_client("the Authorization header is malformed");
    let header = header.to_str().map_err(|_| malformed())?;
    let Some((scheme, encoded)) = header.split_once(' ') else { return Err(malformed()) };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Ok(None);
    }
    let decoded = STANDARD.decode(encoded.trim()).map_err(|_| malformed())?;
    let decoded = String::from_utf8(decoded).map_err(|_| malformed())?;
    let (id, secret) = decoded.split_once(':').ok_or_else(malformed)?;
    let unescape = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8()
            .map(std::borrow::Cow::into_owned)
            .map_err(|_| malformed())
    };
    Ok(Some((unescape(id)?, SecretString::new(unescape(secret)?))))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use actix_web::http::header::HeaderValue;
    use actix_web::test::TestRequest;

    use super::*;

    fn with_basic(text: &str) -> HttpRequest {
        let value = format!("Basic {}", STANDARD.encode(text));
        TestRequest::default().insert_header((AUTHORIZATION, value)).to_http_request()
    }

    #[test]
    fn basic_credentials_are_percent_decoded() {
        let request = with_basic("my%3Aid:s%25cret+x");
        let Presented::Basic { id, secret } =
            presented(&request, &ClientAuthForm::default()).unwrap()
        else {
            panic!("these are basic credentials")
        };
        assert_eq!((id.as_str(), secret.expose()), ("my:id", "s%cret x"));
    }

    #[test]
    fn two_ways_at_once_are_refused() {
        let form = ClientAuthForm {
            client_id: Some("id".into()),
            client_secret: Some(SecretString::new("secret".into())),
            ..ClientAuthForm::default()
        };
        assert!(presented(&with_basic("id:secret"), &form).is_err());
        let other = ClientAuthForm { client_id: Some("other".into()), ..ClientAuthForm::default() };
        assert!(presented(&with_basic("id:secret"), &other).is_err());
        let none = TestRequest::default().to_http_request();
        assert!(matches!(presented(&none, &form), Ok(Presented::Post { .. })));
    }

    #[test]
    fn malformed_credentials_are_refused() {
        assert!(presented(&with_basic("nocolon"), &ClientAuthForm::default()).is_err());
        assert!(presented(&with_basic("id:%ff"), &ClientAuthForm::default()).is_err());
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(
            junk in proptest::collection::vec(any::<u8>(), 0..40),
            pair in "\\PC{0,20}(:\\PC{0,20})?",
            scheme in "(Basic|basic|Bearer|\\PC{0,4}) ?",
        ) {
            let form = ClientAuthForm::default();
            let _ = presented(&with_basic(&pair), &form);
            let values = [junk.clone(), [scheme.as_bytes(), &junk].concat()];
            for value in values {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    let request = TestRequest::default().insert_header((AUTHORIZATION, value));
                    let _ = presented(&request.to_http_request(), &form);
                }
            }
        }

        #[test]
        fn credentials_arrive_as_they_were_sent(id in any::<String>(), secret in any::<String>()) {
            let encode = |text: &str| {
                url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()
            };
            let request = with_basic(&format!("{}:{}", encode(&id), encode(&secret)));
            let Ok(Presented::Basic { id: seen, secret: shown }) =
                presented(&request, &ClientAuthForm::default())
            else {
                return Err(TestCaseError::fail("these are basic credentials"));
            };
            prop_assert_eq!((seen.as_str(), shown.expose()), (id.as_str(), secret.as_str()));
        }
    }
}

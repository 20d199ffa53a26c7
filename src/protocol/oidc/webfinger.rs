//! `WebFinger` (RFC 7033) for one purpose: telling the issuer (OpenID Connect Discovery §2).
//!
//! The same issuer is told for every resource, so the answer gives away nothing about who exists.

use serde::Serialize;

/// The relation that asks for the issuer.
pub const ISSUER_REL: &str = "http://openid.net/specs/connect/1.0/issuer";
/// The type of the answer.
pub const CONTENT_TYPE: &str = "application/jrd+json";

/// The query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebFingerRequest {
    /// Who is asked about; echoed.
    pub resource: String,
    /// Which links are wanted; all if none is named.
    pub rel: Vec<String>,
}

impl WebFingerRequest {
    /// Reads a query string, in which `rel` may stand several times (RFC 7033 §4.1). None when
    /// there is not exactly one `resource`.
    #[must_use]
    pub fn parse(query: &str) -> Option<Self> {
        let (mut resources, mut rel) = (Vec::new(), Vec::new());
        for (key, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "resource" => resources.push(value.into_owned()),
                "rel" => rel.push(value.into_owned()),
                _ => {}
            }
        }
        match <[String; 1]>::try_from(resources) {
            Ok([resource]) if !resource.is_empty() => Some(Self { resource, rel }),
            _ => None,
        }
    }
}

/// The answer (RFC 7033 §4.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WebFingerResponse {
    subject: String,
    links: Vec<Link>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Link {
    rel: &'static str,
    href: String,
}

impl WebFingerResponse {
    /// The answer to `request`.
    #[must_use]
    pub fn new(request: WebFingerRequest, issuer: &str) -> Self {
        let wanted = request.rel.is_empty() || request.rel.iter().any(|rel| rel == ISSUER_REL);
        let link = Link { rel: ISSUER_REL, href: issuer.to_owned() };
        Self { subject: request.resource, links: wanted.then_some(link).into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_issuer_is_told_for_any_resource() {
        let query = "resource=acct%3Aalice%40example.com&rel=http%3A%2F%2Fopenid.net%2Fspecs%2Fconnect%2F1.0%2Fissuer";
        let request = WebFingerRequest::parse(query).unwrap();
        let answer = WebFingerResponse::new(request, "https://auth.example.com/");
        assert_eq!(
            serde_json::to_value(answer).unwrap(),
            json!({
                "subject": "acct:alice@example.com",
                "links": [{"rel": ISSUER_REL, "href": "https://auth.example.com/"}],
            })
        );
    }

    #[test]
    fn another_relation_gets_no_link() {
        let request = WebFingerRequest::parse("resource=a&rel=b").unwrap();
        let answer = serde_json::to_value(WebFingerResponse::new(request, "i")).unwrap();
        assert_eq!(answer, json!({"subject": "a", "links": []}));
    }

    #[test]
    fn one_resource_must_be_named() {
        assert_eq!(WebFingerRequest::parse("rel=b"), None);
        assert_eq!(WebFingerRequest::parse("resource="), None);
        assert_eq!(WebFingerRequest::parse("resource=a&resource=b"), None);
    }
}

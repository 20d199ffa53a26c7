//! The keys and algorithms of a client (RFC 7591 §2, RFC 7517 §5, RFC 7523, OpenID Connect
//! Registration §2).

use serde_json::Value;
use url::Url;

use super::refusal::{Field, Refusal};
use super::{RegistrationPolicy, Request, uri};
use crate::domain::client::ClientAuthMethod;

/// With what a client's assertion may be signed.
pub const CLIENT_ASSERTION_ALGS: &[&str] = &[
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256",
    "ES384", "ES256K",
];

/// Members of a JWK that only its owner may know (RFC 7518 §6).
const PRIVATE_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Checks where the keys come from and the algorithms; gives back the parsed `jwks_uri`.
pub(super) fn check(
    request: &Request,
    auth_method: ClientAuthMethod,
    policy: &RegistrationPolicy,
    refusals: &mut Vec<Refusal>,
) -> Option<Url> {
    if request.jwks.is_some() && request.jwks_uri.is_some() {
        refusals.push(Refusal::TwoKeySources);
    }
    if let Some(Err(refusal)) = request.jwks.as_ref().map(check_jwks) {
        refusals.push(refusal);
    }
    if auth_method == ClientAuthMethod::PrivateKeyJwt {
        if request.jwks.is_none() && request.jwks_uri.is_none() {
            refusals.push(Refusal::NoKeys);
        }
        if request.token_endpoint_auth_signing_alg.is_none() {
            refusals.push(Refusal::NoSigningAlg);
        }
    }
    check_algs(request, auth_method, policy, refusals);
    let text = request.jwks_uri.as_deref()?;
    match uri::parse_secure(Field::JwksUri, text, policy.allow_insecure_uris) {
        Ok(uri) => Some(uri),
        Err(refusal) => {
            refusals.push(refusal);
            None
        }
    }
}

fn check_jwks(jwks: &Value) -> Result<(), Refusal> {
    let keys = jwks.get("keys").and_then(Value::as_array).ok_or(Refusal::MalformedKeys)?;
    for key in keys {
        let kty = key.get("kty").and_then(Value::as_str).ok_or(Refusal::MalformedKeys)?;
        if kty == "oct" || PRIVATE_MEMBERS.iter().any(|member| key.get(member).is_some()) {
            return Err(Refusal::PrivateKeys);
        }
    }
    Ok(())
}

fn check_algs(
    request: &Request,
    auth_method: ClientAuthMethod,
    policy: &RegistrationPolicy,
    refusals: &mut Vec<Refusal>,
) {
    let fits = |alg: &&str| match auth_method {
        ClientAuthMethod::SecretJwt => alg.starts_with("HS"),
        ClientAuthMethod::PrivateKeyJwt => !alg.starts_with("HS"),
        _ => true,
    };
    let assertion: Vec<&str> = CLIENT_ASSERTION_ALGS.iter().copied().filter(fits).collect();
    let ours: Vec<&str> = policy.signing_algs.iter().map(String::as_str).collect();
    let fields = [
        (Field::TokenEndpointAuthSigningAlg, &request.token_endpoint_auth_signing_alg, &assertion),
        (Field::IdTokenSignedResponseAlg, &request.id_token_signed_response_alg, &ours),
        (Field::UserinfoSignedResponseAlg, &request.userinfo_signed_response_alg, &ours),
    ];
    for (field, alg, usable) in fields {
        if let Some(alg) = alg.as_ref().filter(|alg| !usable.contains(&alg.as_str())) {
            let alg = alg.chars().take(20).collect();
            refusals.push(Refusal::SigningAlg { field, alg, usable: usable.join(", ") });
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(auth_method: ClientAuthMethod, request: &Value) -> Vec<Refusal> {
        let request = serde_json::from_value(request.clone()).unwrap();
        let policy = RegistrationPolicy {
            signing_algs: vec!["RS256".into(), "ES256".into()],
            ..RegistrationPolicy::default()
        };
        let mut refusals = Vec::new();
        check(&request, auth_method, &policy, &mut refusals);
        refusals
    }

    fn signing_alg(field: Field, alg: &str) -> impl Fn(&Refusal) -> bool {
        move |refusal| matches!(refusal, Refusal::SigningAlg { field: f, alg: a, .. } if *f == field && a == alg)
    }

    #[test]
    fn a_private_key_client_gives_its_keys_and_algorithm() {
        let method = ClientAuthMethod::PrivateKeyJwt;
        assert_eq!(refused(method, &json!({})), [Refusal::NoKeys, Refusal::NoSigningAlg]);
        let by_uri = json!({
            "jwks_uri": "https://app.example.com/keys", "token_endpoint_auth_signing_alg": "ES256",
        });
        assert_eq!(refused(method, &by_uri), []);
        let by_value = json!({
            "jwks": {"keys": [{"kty": "EC", "crv": "P-256", "x": "a", "y": "b"}]},
            "token_endpoint_auth_signing_alg": "ES256",
        });
        assert_eq!(refused(method, &by_value), []);
    }

    #[test]
    fn keys_come_from_one_place_and_are_public() {
        let refused = |request| refused(ClientAuthMethod::None, &request);
        let both = json!({"jwks": {"keys": []}, "jwks_uri": "https://app.example.com/keys"});
        assert_eq!(refused(both), [Refusal::TwoKeySources]);
        for malformed in [json!([]), json!({}), json!({"keys": [1]}), json!({"keys": [{}]})] {
            assert_eq!(refused(json!({ "jwks": malformed })), [Refusal::MalformedKeys]);
        }
        for private in [json!({"kty": "RSA", "d": "x"}), json!({"kty": "oct", "k": "x"})] {
            assert_eq!(refused(json!({"jwks": {"keys": [private]}})), [Refusal::PrivateKeys]);
        }
        let insecure = json!({"jwks_uri": "http://app.example.com/keys"});
        assert_eq!(refused(insecure), [Refusal::NotHttps { field: Field::JwksUri }]);
    }

    #[test]
    fn the_algorithm_none_is_banned_everywhere() {
        for (name, field) in [
            ("token_endpoint_auth_signing_alg", Field::TokenEndpointAuthSigningAlg),
            ("id_token_signed_response_alg", Field::IdTokenSignedResponseAlg),
            ("userinfo_signed_response_alg", Field::UserinfoSignedResponseAlg),
        ] {
            let refusals = refused(ClientAuthMethod::None, &json!({ name: "none" }));
            assert!(refusals.len() == 1 && signing_alg(field, "none")(&refusals[0]), "{name}");
        }
    }

    #[test]
    fn an_algorithm_fits_its_method_and_our_keys() {
        let field = Field::TokenEndpointAuthSigningAlg;
        let asked = json!({"token_endpoint_auth_signing_alg": "RS256"});
        let refusals = refused(ClientAuthMethod::SecretJwt, &asked);
        assert!(refusals.len() == 1 && signing_alg(field, "RS256")(&refusals[0]));
        let asked = json!({"token_endpoint_auth_signing_alg": "HS256"});
        assert_eq!(refused(ClientAuthMethod::SecretJwt, &asked), []);
        let asked = json!({"id_token_signed_response_alg": "ES384"});
        let refusals = refused(ClientAuthMethod::None, &asked);
        assert!(signing_alg(Field::IdTokenSignedResponseAlg, "ES384")(&refusals[0]));
        assert!(refusals[0].to_string().ends_with("use one of RS256, ES256"));
    }
}

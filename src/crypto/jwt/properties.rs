//! Assertions and keys that anybody may send: whatever they are, reading them must not panic, and
//! nothing but a signature opens the door.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use super::*;

fn expected() -> Expectations<'static> {
    Expectations {
        algorithms: JwsAlgorithm::ALL,
        issuer: "client",
        audience: Some(&["https://auth.example.com/"]),
        expiry: Expiry::Required,
        now: Timestamp::from_millis(1_700_000_000_000),
        leeway: Duration::from_secs(60),
    }
}

fn encode(json: &Value) -> String {
    URL_SAFE_NO_PAD.encode(json.to_string())
}

/// A claim as nobody would write it.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "client|\\PC{0,8}".prop_map(Value::from),
        vec("https://auth.example.com/|\\PC{0,8}", 0..3).prop_map(Value::from),
    ]
}

/// Coordinates, moduli and exponents of every length.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![vec(any::<u8>(), 0..70), vec(Just(0_u8), 0..70), vec(any::<u8>(), 256..257)]
        .prop_map(|bytes| URL_SAFE_NO_PAD.encode(bytes).into())
}

fn signed(claims: &str) -> String {
    let message =
        format!("{}.{}", encode(&json!({"alg": "HS256"})), URL_SAFE_NO_PAD.encode(claims));
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, b"secret");
    let tag = ring::hmac::sign(&key, message.as_bytes());
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag))
}

fn verified(claims: &str) -> Result<Claims, JwtError> {
    let keys = VerificationKeys::Secret(SecretString::new("secret".into()));
    verify(&signed(claims), &keys, &expected())
}

/// RFC 7519 §4.
#[test]
fn of_two_claims_with_one_name_the_last_counts() {
    let claims = |issuers: &str| {
        format!(r#"{{{issuers},"aud":"https://auth.example.com/","exp":1800000000}}"#)
    };
    assert!(verified(&claims(r#""iss":"x","iss":"client""#)).is_ok());
    let wrong = verified(&claims(r#""iss":"client","iss":"x""#));
    assert_eq!(wrong, Err(JwtError::WrongIssuer));
}

/// RFC 7519 §4.
#[test]
fn claims_that_nobody_knows_change_nothing() {
    let claims = json!({
        "iss": "client", "aud": "https://auth.example.com/", "exp": 1_800_000_000,
        "https://vendor.example/x": {"admin": true},
    });
    assert!(verified(&claims.to_string()).is_ok());
}

proptest! {
    #[test]
    fn no_text_is_a_token(text in "\\PC*|[A-Za-z0-9_-]{0,20}(\\.[A-Za-z0-9_-]{0,20}){0,4}") {
        let keys = VerificationKeys::Secret(SecretString::new("secret".into()));
        prop_assert!(verify(&text, &keys, &expected()).is_err());
        let _ = unverified_subject(&text);
    }

    #[test]
    fn no_key_makes_it_panic_or_fits_a_signature_that_is_none(
        alg in prop::sample::select(JwsAlgorithm::ALL.to_vec()),
        crv in "P-256|P-384|secp256k1|P-521",
        (n, e, x, y) in (number(), number(), number(), number()),
        signature in vec(any::<u8>(), 0..300),
    ) {
        let keys = json!({"keys": [
            {"kty": "RSA", "n": n, "e": e},
            {"kty": "EC", "crv": crv, "x": x, "y": y},
        ]});
        let Ok(keys) = serde_json::from_value(keys) else { return Ok(()) };
        let claims = json!({"iss": "client", "aud": "https://auth.example.com/", "exp": i64::MAX});
        let token = format!(
            "{}.{}.{}",
            encode(&json!({"alg": alg.as_str()})),
            encode(&claims),
            URL_SAFE_NO_PAD.encode(signature),
        );
        prop_assert!(verify(&token, &VerificationKeys::Public(keys), &expected()).is_err());
    }

    #[test]
    fn no_claim_makes_it_panic(
        (iss, aud, exp) in (odd(), odd(), odd()), (nbf, iat, sub) in (odd(), odd(), odd()),
    ) {
        let claims = json!({
            "iss": iss, "aud": aud, "exp": exp, "nbf": nbf, "iat": iat, "sub": sub
        });
        let _ = unverified_subject(&format!("x.{}.x", encode(&claims)));
        let Value::Object(claims) = claims else { unreachable!("it was made so") };
        if expected().check(&claims).is_ok() {
            prop_assert_eq!(claims.get("iss"), Some(&json!("client")));
            prop_assert!(claims["exp"].as_f64().is_some_and(|exp| exp > 1_699_999_939.0));
        }
    }
}

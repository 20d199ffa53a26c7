//! What a token is refused for, one by one.

use jsonwebtoken::{Algorithm, EncodingKey, Header as JwtHeader};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::crypto::keystore::{Keystore, SigningKey};

const SECRET: &str = "a secret that client and server share";
const NOW: i64 = 1_700_000_000;
const BOTH: &[JwsAlgorithm] = &[JwsAlgorithm::Hs256, JwsAlgorithm::Es256, JwsAlgorithm::Es256k];

fn expected() -> Expectations<'static> {
    Expectations {
        algorithms: BOTH,
        issuer: "client",
        audience: Some(&["https://auth.example.com/", "https://auth.example.com/oauth2/token"]),
        expiry: Expiry::Required,
        now: Timestamp::from_millis(NOW * 1000),
        leeway: Duration::from_secs(10),
    }
}

fn secret() -> VerificationKeys {
    VerificationKeys::Secret(SecretString::new(SECRET.into()))
}

fn good() -> Value {
    json!({"iss": "client", "aud": "https://auth.example.com/", "exp": NOW + 60})
}

/// `good()` with one claim changed, or taken out by null.
fn with(claim: &str, value: Value) -> Value {
    let mut claims = good();
    let members = claims.as_object_mut().unwrap();
    if value.is_null() {
        members.remove(claim);
    } else {
        members.insert(claim.into(), value);
    }
    claims
}

fn hs256(claims: &Value) -> String {
    ring_provider::install();
    let key = EncodingKey::from_secret(SECRET.as_bytes());
    jsonwebtoken::encode(&JwtHeader::new(Algorithm::HS256), claims, &key).unwrap()
}

fn refusal(claims: &Value) -> JwtError {
    verify(&hs256(claims), &secret(), &expected()).unwrap_err()
}

fn accepts(claims: &Value) -> bool {
    verify(&hs256(claims), &secret(), &expected()).is_ok()
}

fn keystore(file: &[u8]) -> Keystore {
    Keystore::new(vec![SigningKey::from_bytes(file, None, None).unwrap()]).unwrap()
}

fn p256() -> Keystore {
    keystore(include_bytes!("../../../tests/fixtures/keys/p256.sec1.pem"))
}

fn k256() -> Keystore {
    keystore(include_bytes!("../../../tests/fixtures/keys/k256.sec1.pem"))
}

fn public(keystore: &Keystore) -> VerificationKeys {
    VerificationKeys::Public(keystore.jwks())
}

/// A token of these parts, each given as JSON, the signature as bytes.
fn compact(header: &Value, claims: &Value, signature: &[u8]) -> String {
    let [header, claims] =
        [header, claims].map(|part| URL_SAFE_NO_PAD.encode(serde_json::to_vec(part).unwrap()));
    format!("{header}.{claims}.{}", URL_SAFE_NO_PAD.encode(signature))
}

#[test]
fn a_good_token_gives_its_claims() {
    let claims = verify(&hs256(&good()), &secret(), &expected()).unwrap();
    assert_eq!(Value::Object(claims), good());
}

#[test]
fn every_hmac_verifies() {
    for (ours, theirs) in [
        (JwsAlgorithm::Hs256, Algorithm::HS256),
        (JwsAlgorithm::Hs384, Algorithm::HS384),
        (JwsAlgorithm::Hs512, Algorithm::HS512),
    ] {
        ring_provider::install();
        let key = EncodingKey::from_secret(SECRET.as_bytes());
        let token = jsonwebtoken::encode(&JwtHeader::new(theirs), &good(), &key).unwrap();
        verify(&token, &secret(), &Expectations { algorithms: &[ours], ..expected() }).unwrap();
    }
}

#[test]
fn the_signature_of_rfc_7515_appendix_a_1_verifies() {
    // The key of the appendix is not UTF-8, so it is checked below `VerificationKeys`.
    let key =
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    let token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let (message, signature) = token.rsplit_once('.').unwrap();
    let signed = Signed { message, signature, algorithm: JwsAlgorithm::Hs256 };
    let bytes = URL_SAFE_NO_PAD.decode(key).unwrap();
    assert!(signed.is_by(&DecodingKey::from_secret(&bytes)));
    assert!(!signed.is_by(&DecodingKey::from_secret(&bytes[1..])));
}

#[test]
fn alg_none_is_refused_in_any_spelling() {
    for none in ["none", "None", "NONE", ""] {
        let token = compact(&json!({"alg": none}), &good(), b"");
        for keys in [secret(), public(&p256())] {
            let refused = verify(&token, &keys, &expected());
            assert_eq!(refused, Err(JwtError::AlgorithmNotAllowed), "{none:?}");
        }
    }
}

#[test]
fn an_algorithm_that_the_caller_did_not_name_is_refused() {
    let expected = Expectations { algorithms: &[JwsAlgorithm::Hs512], ..expected() };
    let refused = verify(&hs256(&good()), &secret(), &expected);
    assert_eq!(refused, Err(JwtError::AlgorithmNotAllowed));
}

#[test]
fn a_public_key_is_never_taken_for_a_shared_secret() {
    // The classic: sign with HS256, the public key's text as the secret.
    let keystore = p256();
    let text = serde_json::to_vec(&keystore.jwks()).unwrap();
    ring_provider::install();
    let key = EncodingKey::from_secret(&text);
    let header = JwtHeader::new(Algorithm::HS256);
    let token = jsonwebtoken::encode(&header, &good(), &key).unwrap();
    assert_eq!(verify(&token, &public(&keystore), &expected()), Err(JwtError::NoFittingKey));
}

#[test]
fn a_shared_secret_verifies_no_public_key_algorithm() {
    let token = p256().sign(JwsAlgorithm::Es256, &good()).unwrap();
    assert_eq!(verify(&token, &secret(), &expected()), Err(JwtError::NoFittingKey));
}

#[test]
fn an_empty_secret_verifies_nothing() {
    ring_provider::install();
    let header = JwtHeader::new(Algorithm::HS256);
    let token = jsonwebtoken::encode(&header, &good(), &EncodingKey::from_secret(b"")).unwrap();
    let empty = VerificationKeys::Secret(SecretString::new(String::new()));
    assert_eq!(verify(&token, &empty, &expected()), Err(JwtError::NoFittingKey));
}

#[test]
fn changed_claims_break_the_signature() {
    for (token, keys) in [
        (hs256(&good()), secret()),
        (p256().sign(JwsAlgorithm::Es256, &good()).unwrap(), public(&p256())),
        (k256().sign(JwsAlgorithm::Es256k, &good()).unwrap(), public(&k256())),
    ] {
        let parts: Vec<&str> = token.split('.').collect();
        let claims = URL_SAFE_NO_PAD.encode(with("sub", json!("mallory")).to_string());
        let changed = [parts[0], claims.as_str(), parts[2]].join(".");
        assert_eq!(verify(&changed, &keys, &expected()), Err(JwtError::WrongSignature));
        let unsigned = [parts[0], parts[1], ""].join(".");
        assert_eq!(verify(&unsigned, &keys, &expected()), Err(JwtError::WrongSignature));
    }
}

#[test]
fn another_key_of_the_same_kind_does_not_verify() {
    let other = SigningKey::generate_k256(&crate::crypto::Mint::system());
    let mut jwk = other.jwk();
    jwk.kid = None;
    let keys = VerificationKeys::Public(JwkSet { keys: vec![jwk] });
    let token = k256().sign(JwsAlgorithm::Es256k, &good()).unwrap();
    assert_eq!(verify(&token, &keys, &expected()), Err(JwtError::WrongSignature));
}

#[test]
fn a_high_s_is_as_good_as_a_low_one() {
    use k256::ecdsa::Signature;
    let token = k256().sign(JwsAlgorithm::Es256k, &good()).unwrap();
    let (message, signature) = token.rsplit_once('.').unwrap();
    let low = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    let (r, s) = low.split_scalars();
    let high = Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).unwrap();
    assert_ne!(low, high);
    let token = format!("{message}.{}", URL_SAFE_NO_PAD.encode(high.to_bytes()));
    verify(&token, &public(&k256()), &expected()).unwrap();
}

#[test]
fn a_key_fits_by_its_kid_use_and_alg() {
    let token = p256().sign(JwsAlgorithm::Es256, &good()).unwrap();
    let result = |change: fn(&mut Jwk)| {
        let mut jwks = p256().jwks();
        change(&mut jwks.keys[0]);
        verify(&token, &VerificationKeys::Public(jwks), &expected())
    };
    assert!(result(|key| key.kid = None).is_ok());
    assert!(result(|key| key.alg = None).is_ok());
    assert!(result(|key| key.usage = None).is_ok());
    assert_eq!(result(|key| key.kid = Some("other".into())), Err(JwtError::NoFittingKey));
    assert_eq!(result(|key| key.usage = Some("enc".into())), Err(JwtError::NoFittingKey));
    assert_eq!(result(|key| key.alg = Some("ECDH-ES".into())), Err(JwtError::NoFittingKey));
}

#[test]
fn a_critical_extension_is_refused() {
    let header = json!({"alg": "HS256", "crit": ["b64"], "b64": false});
    let token = compact(&header, &good(), b"x");
    assert_eq!(verify(&token, &secret(), &expected()), Err(JwtError::CriticalExtension));
}

#[test]
fn what_is_no_jwt_is_malformed() {
    for text in ["", ".", "..", "a.b", "a.b.c", "!.!.!", "e30.e30.e30", "eyJhbGciOjF9.e30."] {
        assert_eq!(verify(text, &secret(), &expected()), Err(JwtError::Malformed), "{text}");
    }
    let five_parts = format!("{}.x.y", hs256(&good()));
    assert!(verify(&five_parts, &secret(), &expected()).is_err());
}

#[test]
fn an_expired_token_is_refused_after_the_leeway() {
    assert!(accepts(&with("exp", json!(NOW - 9))));
    assert_eq!(refusal(&with("exp", json!(NOW - 10))), JwtError::Expired);
    assert_eq!(refusal(&with("exp", json!(NOW - 3600))), JwtError::Expired);
    assert_eq!(refusal(&with("exp", json!(i64::MIN))), JwtError::Expired);
    assert_eq!(refusal(&with("exp", Value::Null)), JwtError::Missing("exp"));
    assert_eq!(refusal(&with("exp", json!("soon"))), JwtError::WrongType("exp"));
}

#[test]
fn a_fraction_of_a_second_is_a_date_too() {
    assert!(accepts(&with("exp", json!(1_700_000_060.75))));
    assert_eq!(refusal(&with("exp", json!(1_699_999_000.75))), JwtError::Expired);
}

#[test]
fn expiry_is_ignored_where_the_caller_says_so() {
    let hint = Expectations { expiry: Expiry::Ignored, ..expected() };
    for exp in [json!(NOW - 3600), Value::Null] {
        verify(&hs256(&with("exp", exp)), &secret(), &hint).unwrap();
    }
}

#[test]
fn a_token_from_the_future_is_refused_beyond_the_leeway() {
    assert!(accepts(&with("nbf", json!(NOW + 10))));
    assert_eq!(refusal(&with("nbf", json!(NOW + 11))), JwtError::NotYetValid);
    assert!(accepts(&with("iat", json!(NOW + 10))));
    assert_eq!(refusal(&with("iat", json!(NOW + 11))), JwtError::IssuedInTheFuture);
    assert_eq!(refusal(&with("nbf", json!(true))), JwtError::WrongType("nbf"));
    assert_eq!(refusal(&with("iat", json!([1]))), JwtError::WrongType("iat"));
}

#[test]
fn another_issuer_is_refused() {
    assert_eq!(refusal(&with("iss", json!("client/"))), JwtError::WrongIssuer);
    assert_eq!(refusal(&with("iss", Value::Null)), JwtError::Missing("iss"));
    assert_eq!(refusal(&with("iss", json!(["client"]))), JwtError::WrongType("iss"));
}

#[test]
fn another_audience_is_refused() {
    assert!(accepts(&with("aud", json!(["x", "https://auth.example.com/oauth2/token"]))));
    assert_eq!(refusal(&with("aud", json!("https://auth.example.com"))), JwtError::WrongAudience);
    assert_eq!(refusal(&with("aud", json!(["x"]))), JwtError::WrongAudience);
    assert_eq!(refusal(&with("aud", json!([]))), JwtError::WrongAudience);
    assert_eq!(refusal(&with("aud", Value::Null)), JwtError::Missing("aud"));
    assert_eq!(refusal(&with("aud", json!(7))), JwtError::WrongType("aud"));
    let any = Expectations { audience: None, ..expected() };
    verify(&hs256(&with("aud", Value::Null)), &secret(), &any).unwrap();
}

proptest! {
    #[test]
    fn no_text_makes_verification_panic(
        text in "\\PC{0,80}|([A-Za-z0-9_-]{0,60}\\.){1,4}[A-Za-z0-9_-]{0,60}",
        header in "\\{\"alg\":\"(HS256|ES256|ES256K|RS256|none)\"(,\"kid\":\"x\")?\\}",
        claims in "\\{(\"(iss|aud|exp|nbf|iat)\":(\"\\w{0,9}\"|-?[0-9]{1,30}|null|\\[\\]))?\\}",
    ) {
        let parts = [&header, &claims, &text].map(|part| URL_SAFE_NO_PAD.encode(part));
        for token in [text, parts.join(".")] {
            let _ = unverified_subject(&token);
            for keys in [secret(), public(&p256())] {
                prop_assert!(verify(&token, &keys, &expected()).is_err());
            }
        }
    }
}

//! JWTs made and checked by hand, apart from the code under test.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::{hmac, signature};
use serde_json::{Value, json};

/// A JWT of these claims, signed with a secret.
pub fn hs256(secret: &str, claims: &Value) -> String {
    hmac_jwt("HS256", secret, claims)
}

/// A JWT of these claims, signed with a secret by HS256, HS384 or HS512.
pub fn hmac_jwt(alg: &str, secret: &str, claims: &Value) -> String {
    let algorithm = match alg {
        "HS256" => hmac::HMAC_SHA256,
        "HS384" => hmac::HMAC_SHA384,
        "HS512" => hmac::HMAC_SHA512,
        other => panic!("{other} is none of the three"),
    };
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let body = format!("{}.{}", part(&json!({"alg": alg, "typ": "JWT"})), part(claims));
    let tag = hmac::sign(&hmac::Key::new(algorithm, secret.as_bytes()), body.as_bytes());
    format!("{body}.{}", URL_SAFE_NO_PAD.encode(tag))
}

/// The header and claims of a JWT, whoever signed it.
pub fn unverified(token: &str) -> (Value, Value) {
    let mut parts = token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap());
    let mut next = || serde_json::from_slice(&parts.next().unwrap()).unwrap();
    (next(), next())
}

/// The claims of a JWT that an RSA key of `jwks` signed.
pub fn verify_rs256(token: &str, jwks: &Value) -> Value {
    let (header, claims) = unverified(token);
    assert_eq!(header["alg"], "RS256");
    let keys = jwks["keys"].as_array().unwrap();
    let key = keys.iter().find(|key| key["kid"] == header["kid"]).expect("the key is published");
    let number = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
    let key = signature::RsaPublicKeyComponents { n: number("n"), e: number("e") };
    let (body, tag) = token.rsplit_once('.').unwrap();
    let tag = URL_SAFE_NO_PAD.decode(tag).unwrap();
    key.verify(&signature::RSA_PKCS1_2048_8192_SHA256, body.as_bytes(), &tag)
        .expect("the signature is good");
    claims
}

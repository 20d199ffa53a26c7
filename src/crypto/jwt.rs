//! Verifies JSON Web Tokens (RFC 7519) in compact form: our own id tokens come back as
//! `id_token_hint`, clients sign assertions (RFC 7523).
//!
//! The caller names the algorithms it takes (RFC 8725 §3.1); the token only chooses among them. A
//! shared secret verifies HS* and nothing else, a public key never does. Time is a parameter, which
//! is why the claims are checked here and not by `jsonwebtoken`.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::jwk::{Curve, Jwk, JwkSet, PublicKey};
use super::jws::JwsAlgorithm;
use super::{es256k, ring_provider};
use crate::domain::{SecretString, Timestamp};

/// The claims of a verified token.
pub type Claims = Map<String, Value>;

/// What a signature may be checked against.
#[derive(Clone, Debug)]
pub enum VerificationKeys {
    /// Public keys: RS*, PS*, ES256, ES384, ES256K.
    Public(JwkSet),
    /// A secret shared with the signer, its UTF-8 bytes (OpenID Connect Core §10.1): HS*.
    Secret(SecretString),
}

/// What a token must say to be taken.
#[derive(Clone, Copy, Debug)]
pub struct Expectations<'a> {
    /// The algorithms taken.
    pub algorithms: &'a [JwsAlgorithm],
    /// `iss`, to the byte.
    pub issuer: &'a str,
    /// `aud` must hold one of these. `None` leaves it unchecked, which is for an `id_token_hint`
    /// alone (OpenID Connect Core §3.1.2.1).
    pub audience: Option<&'a [&'a str]>,
    /// What to do about `exp`.
    pub expiry: Expiry,
    /// The present moment; compared in whole seconds.
    pub now: Timestamp,
    /// By how much the signer's clock may be off.
    pub leeway: Duration,
}

/// How `exp` is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// It must be there and lie in the future.
    Required,
    /// It may be missing or past, as in an `id_token_hint`.
    Ignored,
}

/// Why a token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JwtError {
    /// Not three parts of base64url with JSON objects in the first two.
    #[error("not a signed JWT in compact form")]
    Malformed,
    /// `alg` is not among the algorithms taken; `none` never is.
    #[error("the algorithm is not one that is accepted here")]
    AlgorithmNotAllowed,
    /// `crit` names extensions, and none is understood here (RFC 7515 §4.1.11).
    #[error("the header has critical extensions that are not understood")]
    CriticalExtension,
    /// No key fits the `kid` and `alg` of the header.
    #[error("no known key fits the token's kid and algorithm")]
    NoFittingKey,
    /// The signature is not by any key that fits.
    #[error("the signature is wrong")]
    WrongSignature,
    /// A claim that must be there is not.
    #[error("the claim `{0}` is missing")]
    Missing(&'static str),
    /// A claim has the wrong type.
    #[error("the claim `{0}` has the wrong type")]
    WrongType(&'static str),
    /// `exp` is past.
    #[error("the token has expired")]
    Expired,
    /// `nbf` lies in the future.
    #[error("the token is not valid yet")]
    NotYetValid,
    /// `iat` lies in the future.
    #[error("the token claims to be issued in the future")]
    IssuedInTheFuture,
    /// `iss` is somebody else.
    #[error("the token is by another issuer")]
    WrongIssuer,
    /// `aud` is somebody else.
    #[error("the token is for another audience")]
    WrongAudience,
}

/// Checks the signature of `token`, then its claims, and returns them.
pub fn verify(
    token: &str,
    keys: &VerificationKeys,
    expected: &Expectations<'_>,
) -> Result<Claims, JwtError> {
    let (message, signature) = token.rsplit_once('.').ok_or(JwtError::Malformed)?;
    let (header, payload) = message.split_once('.').ok_or(JwtError::Malformed)?;
    let header: Header = json_part(header)?;
    if header.crit.is_some() {
        return Err(JwtError::CriticalExtension);
    }
    let algorithm = header.alg.parse().map_err(|_| JwtError::AlgorithmNotAllowed)?;
    if !expected.algorithms.contains(&algorithm) {
        return Err(JwtError::AlgorithmNotAllowed);
    }
    let signed = Signed { message, signature, algorithm };
    signed.check(keys, header.kid.as_deref())?;
    let claims = json_part(payload)?;
    expected.check(&claims)?;
    Ok(claims)
}

/// The `sub` of a token that is not verified yet: whose keys to look for, and nothing more.
#[must_use]
pub fn unverified_subject(token: &str) -> Option<String> {
    let payload = token.split('.').nth(1)?;
    let claims: Claims = json_part(payload).ok()?;
    claims.get("sub")?.as_str().map(str::to_owned)
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

fn json_part<T: serde::de::DeserializeOwned>(part: &str) -> Result<T, JwtError> {
    let json = URL_SAFE_NO_PAD.decode(part).map_err(|_| JwtError::Malformed)?;
    serde_json::from_slice(&json).map_err(|_| JwtError::Malformed)
}

struct Signed<'a> {
    message: &'a str,
    signature: &'a str,
    algorithm: JwsAlgorithm,
}

impl Signed<'_> {
    fn check(&self, keys: &VerificationKeys, kid: Option<&str>) -> Result<(), JwtError> {
        let good = match keys {
            VerificationKeys::Secret(secret) => {
                // An empty secret is no secret: anybody could sign with it.
                if !self.algorithm.is_symmetric() || secret.expose().is_empty() {
                    return Err(JwtError::NoFittingKey);
                }
                self.is_by(&DecodingKey::from_secret(secret.expose().as_bytes()))
            }
            VerificationKeys::Public(set) => {
                let mut fitting = set.keys.iter().filter(|key| self.fits(key, kid)).peekable();
                if fitting.peek().is_none() {
                    return Err(JwtError::NoFittingKey);
                }
                fitting.any(|key| self.is_by_public(&key.key))
            }
        };
        if good { Ok(()) } else { Err(JwtError::WrongSignature) }
    }

    /// Where both name the key, the names must be the same; what the owner says the key is for holds.
    fn fits(&self, key: &Jwk, kid: Option<&str>) -> bool {
        key.key.algorithms().contains(&self.algorithm)
            && key.kid.as_deref().zip(kid).is_none_or(|(ours, theirs)| ours == theirs)
            && key.usage.as_deref().is_none_or(|usage| usage == "sig")
            && key.alg.as_deref().is_none_or(|alg| alg == self.algorithm.as_str())
    }

    fn is_by_public(&self, key: &PublicKey) -> bool {
        match key {
            PublicKey::Rsa { n, e } => self.is_by(&DecodingKey::from_rsa_raw_components(n, e)),
            PublicKey::Ec { curve: Curve::Secp256k1, point } => URL_SAFE_NO_PAD
                .decode(self.signature)
                .is_ok_and(|bytes| es256k::verifies(point, self.message.as_bytes(), &bytes)),
            PublicKey::Ec { point, .. } => self.is_by(&DecodingKey::from_ec_der(point)),
        }
    }

    fn is_by(&self, key: &DecodingKey) -> bool {
        let Some(algorithm) = self.algorithm.known_to_jsonwebtoken() else { return false };
        ring_provider::install();
        let message = self.message.as_bytes();
        jsonwebtoken::crypto::verify(self.signature, message, key, algorithm).unwrap_or(false)
    }
}

impl Expectations<'_> {
    /// RFC 7519 §4.1. `nbf` and `iat` may be missing; where they stand they must hold.
    fn check(&self, claims: &Claims) -> Result<(), JwtError> {
        let now = self.now.as_secs();
        let leeway = i64::try_from(self.leeway.as_secs()).unwrap_or(i64::MAX);
        let expires = numeric_date(claims, "exp")?;
        if self.expiry == Expiry::Required {
            let expires = expires.ok_or(JwtError::Missing("exp"))?;
            if now >= expires.saturating_add(leeway) {
                return Err(JwtError::Expired);
            }
        }
        if numeric_date(claims, "nbf")?.is_some_and(|from| from > now.saturating_add(leeway)) {
            return Err(JwtError::NotYetValid);
        }
        if numeric_date(claims, "iat")?.is_some_and(|issued| issued > now.saturating_add(leeway)) {
            return Err(JwtError::IssuedInTheFuture);
        }
        match claims.get("iss").ok_or(JwtError::Missing("iss"))? {
            Value::String(issuer) if issuer == self.issuer => {}
            Value::String(_) => return Err(JwtError::WrongIssuer),
            _ => return Err(JwtError::WrongType("iss")),
        }
        self.audience.map_or(Ok(()), |ours| check_audience(claims, ours))
    }
}

fn check_audience(claims: &Claims, ours: &[&str]) -> Result<(), JwtError> {
    let is_ours = |value: &Value| value.as_str().is_some_and(|text| ours.contains(&text));
    let good = match claims.get("aud").ok_or(JwtError::Missing("aud"))? {
        value @ Value::String(_) => is_ours(value),
        Value::Array(values) => values.iter().any(is_ours),
        _ => return Err(JwtError::WrongType("aud")),
    };
    if good { Ok(()) } else { Err(JwtError::WrongAudience) }
}

/// A `NumericDate` in whole seconds; a fraction is cut off (RFC 7519 §2).
pub fn numeric_date(claims: &Claims, name: &'static str) -> Result<Option<i64>, JwtError> {
    let Some(value) = claims.get(name) else { return Ok(None) };
    let seconds = value.as_i64().or_else(|| value.as_f64().map(whole));
    seconds.map(Some).ok_or(JwtError::WrongType(name))
}

#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and so do all comparisons")]
fn whole(seconds: f64) -> i64 {
    seconds.floor() as i64
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

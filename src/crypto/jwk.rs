//! Public keys as JSON Web Keys (RFC 7517, RFC 7518 §6, RFC 8812 §3.1) and their thumbprints
//! (RFC 7638). There is no room for a private member in these types, so none can be published.
//!
//! `keystore` publishes its own keys so; `jwt` verifies with those of others.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize};

use super::digest;
use super::jws::JwsAlgorithm;

/// An elliptic curve that signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// NIST P-256 (`prime256v1`, `secp256r1`).
    P256,
    /// NIST P-384 (`secp384r1`).
    P384,
    /// `secp256k1`.
    Secp256k1,
}

impl Curve {
    const ALL: [Self; 3] = [Self::P256, Self::P384, Self::Secp256k1];

    /// The `crv` member.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::P384 => "P-384",
            Self::Secp256k1 => "secp256k1",
        }
    }

    /// The one algorithm that this curve signs with.
    #[must_use]
    pub const fn algorithm(self) -> JwsAlgorithm {
        match self {
            Self::P256 => JwsAlgorithm::Es256,
            Self::P384 => JwsAlgorithm::Es384,
            Self::Secp256k1 => JwsAlgorithm::Es256k,
        }
    }

    /// How many bytes a coordinate or a private scalar has.
    pub(super) const fn field_len(self) -> usize {
        match self {
            Self::P256 | Self::Secp256k1 => 32,
            Self::P384 => 48,
        }
    }
}

/// The key itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// Modulus and exponent, big-endian without leading zeros.
    Rsa { n: Vec<u8>, e: Vec<u8> },
    /// A point on the curve: `04`, x, y (SEC 1 §2.3.3, uncompressed).
    Ec { curve: Curve, point: Vec<u8> },
}

impl PublicKey {
    /// The algorithms whose signatures this key verifies.
    #[must_use]
    pub fn algorithms(&self) -> &'static [JwsAlgorithm] {
        match self {
            Self::Rsa { .. } => JwsAlgorithm::RSA,
            Self::Ec { curve: Curve::P256, .. } => &[JwsAlgorithm::Es256],
            Self::Ec { curve: Curve::P384, .. } => &[JwsAlgorithm::Es384],
            Self::Ec { curve: Curve::Secp256k1, .. } => &[JwsAlgorithm::Es256k],
        }
    }

    /// The SHA-256 thumbprint in base64url (RFC 7638 §3).
    #[must_use]
    pub fn thumbprint(&self) -> String {
        // The required members in alphabetical order, without spaces; none needs escaping.
        let members = match self {
            Self::Rsa { n, e } => {
                format!(r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#, encode(e), encode(n))
            }
            Self::Ec { curve, point } => {
                let (x, y) = coordinates(point);
                format!(r#"{{"crv":"{}","kty":"EC","x":"{x}","y":"{y}"}}"#, curve.name())
            }
        };
        encode(digest::sha256(members.as_bytes()).as_bytes())
    }
}

/// How many keys of a set are read. A token that names none is tried against each of them, and whose
/// they are has time enough: nobody else may wait for that.
pub const MAX_KEYS: usize = 50;

/// A public key with what its owner says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Jwk {
    /// The key.
    pub key: PublicKey,
    /// Its name among its owner's keys.
    pub kid: Option<String>,
    /// `sig` or `enc`.
    pub usage: Option<String>,
    /// The only algorithm it is for, if there is only one.
    pub alg: Option<String>,
}

/// A set of keys (RFC 7517 §5). Reading one skips the keys that are not understood, as the section
/// asks: another kind, another curve, a member missing. Of what is understood the first
/// [`MAX_KEYS`] are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct JwkSet {
    /// The keys.
    pub keys: Vec<Jwk>,
}

impl<'de> Deserialize<'de> for JwkSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Set {
            keys: Vec<serde_json::Value>,
        }
        let keys = Set::deserialize(deserializer)?.keys;
        let understood = keys.into_iter().filter_map(|key| serde_json::from_value(key).ok());
        Ok(Self { keys: understood.take(MAX_KEYS).collect() })
    }
}

/// A JWK as written.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Wire {
    kty: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kid: Option<String>,
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    usage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    e: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    crv: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    x: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    y: Option<String>,
}

impl From<Jwk> for Wire {
    fn from(jwk: Jwk) -> Self {
        let common = Self { kid: jwk.kid, usage: jwk.usage, alg: jwk.alg, ..Self::default() };
        match jwk.key {
            PublicKey::Rsa { n, e } => {
                Self { kty: "RSA".into(), n: Some(encode(&n)), e: Some(encode(&e)), ..common }
            }
            PublicKey::Ec { curve, point } => {
                let (x, y) = coordinates(&point);
                let crv = Some(curve.name().into());
                Self { kty: "EC".into(), crv, x: Some(x), y: Some(y), ..common }
            }
        }
    }
}

/// A JWK that is not one of ours to understand.
#[derive(Debug, thiserror::Error)]
#[error("not a public RSA, P-256, P-384 or secp256k1 key")]
struct NotUnderstood;

impl TryFrom<Wire> for Jwk {
    type Error = NotUnderstood;
    fn try_from(wire: Wire) -> Result<Self, NotUnderstood> {
        let key = match wire.kty.as_str() {
            "RSA" => PublicKey::Rsa { n: unsigned(wire.n)?, e: unsigned(wire.e)? },
            "EC" => {
                let named = |curve: &Curve| wire.crv.as_deref() == Some(curve.name());
                let curve = Curve::ALL.into_iter().find(named).ok_or(NotUnderstood)?;
                let (x, y) = (decode(wire.x)?, decode(wire.y)?);
                if x.len() != curve.field_len() || y.len() != curve.field_len() {
                    return Err(NotUnderstood);
                }
                PublicKey::Ec { curve, point: [&[4], x.as_slice(), y.as_slice()].concat() }
            }
            _ => return Err(NotUnderstood),
        };
        Ok(Self { key, kid: wire.kid, usage: wire.usage, alg: wire.alg })
    }
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: Option<String>) -> Result<Vec<u8>, NotUnderstood> {
    URL_SAFE_NO_PAD.decode(text.ok_or(NotUnderstood)?).map_err(|_| NotUnderstood)
}

/// An integer; some write the sign's zero byte in front, which RFC 7518 §2 forbids but harms nobody.
fn unsigned(text: Option<String>) -> Result<Vec<u8>, NotUnderstood> {
    let bytes = decode(text)?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    Ok(bytes[zeros..].to_vec())
}

fn coordinates(point: &[u8]) -> (String, String) {
    let (x, y) = point[1..].split_at(point.len() / 2);
    (encode(x), encode(y))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// RFC 7638 §3.1.
    const RFC_7638_N: &str = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

    #[test]
    fn the_thumbprint_is_that_of_rfc_7638() {
        let jwk: Jwk = serde_json::from_value(json!({
            "kty": "RSA", "n": RFC_7638_N, "e": "AQAB", "alg": "RS256", "kid": "2011-04-29"
        }))
        .unwrap();
        assert_eq!(jwk.key.thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assert_eq!(jwk.kid.as_deref(), Some("2011-04-29"));
    }

    #[test]
    fn an_elliptic_key_goes_to_json_and_back() {
        // RFC 7517 appendix A.1.
        let written = json!({
            "kty": "EC", "crv": "P-256", "use": "enc", "kid": "1",
            "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
            "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
        });
        let jwk: Jwk = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(serde_json::to_value(&jwk).unwrap(), written);
    }

    #[test]
    fn leading_zeros_of_an_integer_do_not_matter() {
        let read = |e: &str| {
            let wire = json!({"kty": "RSA", "n": RFC_7638_N, "e": e});
            serde_json::from_value::<Jwk>(wire).unwrap()
        };
        assert_eq!(read("AAEAAQ"), read("AQAB"));
    }

    #[test]
    fn a_set_skips_what_is_not_understood() {
        let set: JwkSet = serde_json::from_value(json!({"keys": [
            {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
            {"kty": "oct", "k": "c2VjcmV0"},
            {"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"},
            {"kty": "RSA", "n": RFC_7638_N},
            {"kty": "RSA", "n": RFC_7638_N, "e": "AQAB"},
            17,
        ]}))
        .unwrap();
        assert_eq!(set.keys.len(), 1);
    }

    #[test]
    fn a_set_without_end_is_read_up_to_a_limit() {
        let keys = vec![json!({"kty": "RSA", "n": RFC_7638_N, "e": "AQAB"}); MAX_KEYS + 1];
        let set: JwkSet = serde_json::from_value(json!({ "keys": keys })).unwrap();
        assert_eq!(set.keys.len(), MAX_KEYS);
    }
}

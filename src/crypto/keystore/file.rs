//! Private keys as they stand in files: PEM (RFC 7468) or DER; PKCS#1 (RFC 8017), PKCS#8 (RFC 5958),
//! encrypted PKCS#8 (PBES2, RFC 8018) and SEC1 (RFC 5915).
//!
//! The DER alone decides what it is; a PEM label that says otherwise does no harm.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pkcs8::der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use pkcs8::der::zeroize::Zeroizing;
use pkcs8::der::{Decode, SecretDocument};
use pkcs8::spki::AlgorithmIdentifierRef;
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef};
use sec1::EcPrivateKey;

use super::signing_key::{KeyError, SigningKey};
use crate::crypto::jwk::Curve;

const RSA: ObjectIdentifier = pkcs1::ALGORITHM_OID;
const EC: ObjectIdentifier = sec1::ALGORITHM_OID;
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const SECP256K1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.10");
const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");

/// Reads the private key in `bytes`.
pub(super) fn read(bytes: &[u8], password: Option<&str>) -> Result<SigningKey, KeyError> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains("-----BEGIN "));
    match text {
        Some(text) => from_der(&pem(text)?, password),
        None => from_der(bytes, password),
    }
}

/// The content of the first private key in `text`, which may hold other things before it, such as the
/// `EC PARAMETERS` that `openssl ecparam` writes.
fn pem(text: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let mut other = None;
    for block in text.split("-----BEGIN ").skip(1) {
        let (label, rest) = block.split_once("-----").ok_or(KeyError::DamagedPem)?;
        if !label.ends_with("PRIVATE KEY") || label.contains("OPENSSH") {
            other.get_or_insert(label);
            continue;
        }
        let (body, _) = rest.split_once("-----END ").ok_or(KeyError::DamagedPem)?;
        if body.contains("Proc-Type:") {
            return Err(KeyError::OldEncryption);
        }
        let body: Zeroizing<String> =
            Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
        let der = STANDARD.decode(body.as_bytes()).map_err(|_| KeyError::DamagedPem)?;
        return Ok(Zeroizing::new(der));
    }
    Err(KeyError::NotAPrivateKey(other.unwrap_or_default().to_owned()))
}

fn from_der(der: &[u8], password: Option<&str>) -> Result<SigningKey, KeyError> {
    if let Ok(info) = PrivateKeyInfoRef::from_der(der) {
        from_pkcs8(&info)
    } else if let Ok(key) = pkcs1::RsaPrivateKeyRef::from_der(der) {
        from_pkcs1(der, &key)
    } else if let Ok(key) = EcPrivateKey::from_der(der) {
        let curve = key.parameters.and_then(sec1::EcParameters::named_curve);
        from_sec1(&key, curve)
    } else if let Some(scheme) = encryption(der) {
        let password = password.ok_or(KeyError::PasswordNeeded)?;
        let info = EncryptedPrivateKeyInfoRef::from_der(der)
            .ok()
            .filter(|_| scheme == PBES2)
            .ok_or(KeyError::OldEncryption)?;
        let der = info.decrypt(password).map_err(|_| KeyError::WrongPassword)?;
        let info = PrivateKeyInfoRef::from_der(der.as_bytes());
        from_pkcs8(&info.map_err(|_| KeyError::WrongPassword)?)
    } else {
        Err(KeyError::NeitherPemNorDer)
    }
}

/// The scheme of an encrypted PKCS#8 key, even one that cannot be decrypted here.
fn encryption(der: &[u8]) -> Option<ObjectIdentifier> {
    use pkcs8::der::{Reader, SliceReader};
    let mut reader = SliceReader::new(der).ok()?;
    let scheme = reader.sequence(|inner| -> pkcs8::der::Result<ObjectIdentifier> {
        let scheme = AlgorithmIdentifierRef::decode(inner)?;
        <&OctetStringRef>::decode(inner)?;
        Ok(scheme.oid)
    });
    scheme.ok()
}

fn from_pkcs8(info: &PrivateKeyInfoRef<'_>) -> Result<SigningKey, KeyError> {
    let key = info.private_key.as_bytes();
    match info.algorithm.oid {
        RSA => {
            let parsed = pkcs1::RsaPrivateKeyRef::from_der(key).map_err(|_| KeyError::Damaged)?;
            from_pkcs1(key, &parsed)
        }
        EC => {
            let curve = info.algorithm.parameters.and_then(|any| any.decode_as().ok());
            from_sec1(&EcPrivateKey::from_der(key).map_err(|_| KeyError::Damaged)?, curve)
        }
        RSA_PSS => Err(KeyError::Unsupported("an RSA key bound to PSS")),
        ED25519 => Err(KeyError::Unsupported("an Ed25519 key")),
        _ => Err(KeyError::Unsupported("of an unknown kind")),
    }
}

fn from_pkcs1(der: &[u8], key: &pkcs1::RsaPrivateKeyRef<'_>) -> Result<SigningKey, KeyError> {
    // The sizes that ring signs with: it wants primes of whole 512 bits.
    let modulus = key.modulus.as_bytes();
    let bits = modulus.len() * 8 - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
    if ![2048, 3072, 4096].contains(&bits) {
        return Err(KeyError::RsaSize(bits));
    }
    if key.other_prime_infos.is_some() {
        return Err(KeyError::Unsupported("an RSA key of more than two primes"));
    }
    SigningKey::rsa(rsa_pkcs8(der))
}

fn from_sec1(
    key: &EcPrivateKey<'_>,
    curve: Option<ObjectIdentifier>,
) -> Result<SigningKey, KeyError> {
    let curve = match curve {
        Some(P256) => Curve::P256,
        Some(P384) => Curve::P384,
        Some(SECP256K1) => Curve::Secp256k1,
        Some(_) => return Err(KeyError::Unsupported("on another curve")),
        None => return Err(KeyError::Unsupported("on a curve that is not named")),
    };
    SigningKey::ec(curve, key.private_key)
}

/// PKCS#8 around PKCS#1.
pub(super) fn rsa_pkcs8(pkcs1: &[u8]) -> SecretDocument {
    pkcs8_around(AlgorithmIdentifierRef { oid: RSA, parameters: Some(AnyRef::NULL) }, pkcs1)
}

/// PKCS#8 with the public point, which ring wants to be there.
pub(super) fn ec_pkcs8(curve: Curve, scalar: &[u8], point: &[u8]) -> SecretDocument {
    let curve = match curve {
        Curve::P256 => &P256,
        Curve::P384 => &P384,
        Curve::Secp256k1 => &SECP256K1,
    };
    let key = EcPrivateKey { private_key: scalar, parameters: None, public_key: Some(point) };
    let key = SecretDocument::encode_msg(&key).expect("a short key fits DER");
    let algorithm = AlgorithmIdentifierRef { oid: EC, parameters: Some(curve.into()) };
    pkcs8_around(algorithm, key.as_bytes())
}

fn pkcs8_around(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> SecretDocument {
    let key = OctetStringRef::new(key).expect("a key is shorter than DER's limit");
    let info = PrivateKeyInfoRef::new(algorithm, key);
    SecretDocument::try_from(&info).expect("a short key fits DER")
}

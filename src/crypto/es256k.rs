//! ES256K (RFC 8812 §3.2): ECDSA on secp256k1 with SHA-256, in the compact form of RFC 7515 §7.1.
//! `jsonwebtoken` and ring do not know the curve, so `k256` signs and this file lays out the token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use k256::ecdsa::signature::{Signer, Verifier};
use k256::ecdsa::{Signature, SigningKey, VerifyingKey};
use serde::Serialize;

use super::jws::JwsAlgorithm;

/// Signs `claims`; fails only if they cannot be written as JSON.
pub(super) fn sign(
    key: &SigningKey,
    kid: &str,
    claims: &impl Serialize,
) -> Result<String, serde_json::Error> {
    #[derive(Serialize)]
    struct Header<'a> {
        typ: &'static str,
        alg: JwsAlgorithm,
        kid: &'a str,
    }
    let header = Header { typ: "JWT", alg: JwsAlgorithm::Es256k, kid };
    let header = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&header)?);
    let claims = URL_SAFE_NO_PAD.encode(serde_json::to_vec(claims)?);
    let message = format!("{header}.{claims}");
    let signature: Signature = key.sign(message.as_bytes());
    Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes())))
}

/// Whether `signature` (64 bytes, r and s) is that of `message` by the key at `point`.
pub(super) fn verifies(point: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) =
        (VerifyingKey::from_sec1_bytes(point), Signature::from_slice(signature))
    else {
        return false;
    };
    // Bitcoin's rule of the low s is not JOSE's: OpenSSL and others sign with either.
    key.verify(message, &signature.normalize_s()).is_ok()
}

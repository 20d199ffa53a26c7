//! The cryptography behind `jsonwebtoken`: ring, whose private-key operations run in constant time.
//!
//! `jsonwebtoken` asks a process-wide provider to sign and to verify; this is the only one in this
//! program. Every `EncodingKey` given to it holds PKCS#8 (or an HMAC secret), every `DecodingKey` an
//! RSA modulus and exponent or an uncompressed point (or an HMAC secret). ES256K is not for it: see
//! `es256k`.

use std::sync::Once;

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind, Result};
use jsonwebtoken::signature::{Error as SignatureError, Signer, Verifier};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind, EncodingKey};
use ring::hmac;
use ring::signature::{
    self as sig, EcdsaKeyPair, EcdsaSigningAlgorithm, RsaEncoding, RsaKeyPair, RsaParameters,
    RsaPublicKeyComponents, UnparsedPublicKey,
};

use super::mint::Mint;

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: signer,
    verifier_factory: verifier,
    // Only jsonwebtoken's own JWK type asks for these; ours is `jwk`.
    key_utils: KeyUtils::new_unimplemented(),
};

/// Makes ring the provider. To be called before each use of `jsonwebtoken`; only the first does
/// anything.
pub(super) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| PROVIDER.install_default().expect("nobody else installs a provider"));
}

enum Secret {
    Hmac(hmac::Key),
    Rsa(Box<RsaKeyPair>, &'static dyn RsaEncoding),
    Ecdsa(EcdsaKeyPair),
}

struct RingSigner {
    algorithm: Algorithm,
    secret: Secret,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that jsonwebtoken asks for")]
fn signer(algorithm: &Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>> {
    let family = algorithm.family();
    if key.family() != family {
        return Err(ErrorKind::InvalidKeyFormat.into());
    }
    let bytes = key.as_bytes();
    let secret = match family {
        AlgorithmFamily::Hmac => Secret::Hmac(hmac::Key::new(hmac_algorithm(*algorithm)?, bytes)),
        AlgorithmFamily::Rsa => {
            let pair = RsaKeyPair::from_pkcs8(bytes)
                .map_err(|reason| ErrorKind::InvalidRsaKey(reason.to_string()))?;
            Secret::Rsa(Box::new(pair), rsa_encoding(*algorithm)?)
        }
        AlgorithmFamily::Ec => {
            let mint = Mint::system();
            let pair = EcdsaKeyPair::from_pkcs8(ecdsa_signing(*algorithm)?, bytes, mint.source())
                .map_err(|_| ErrorKind::InvalidEcdsaKey)?;
            Secret::Ecdsa(pair)
        }
        AlgorithmFamily::Ed => return Err(unsupported()),
    };
    Ok(Box::new(RingSigner { algorithm: *algorithm, secret }))
}

impl Signer<Vec<u8>> for RingSigner {
    fn try_sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, SignatureError> {
        let mint = Mint::system();
        match &self.secret {
            Secret::Hmac(key) => Ok(hmac::sign(key, message).as_ref().to_vec()),
            Secret::Rsa(pair, encoding) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(*encoding, mint.source(), message, &mut signature)
                    .map_err(|_| SignatureError::new())?;
                Ok(signature)
            }
            Secret::Ecdsa(pair) => {
                let signature =
                    pair.sign(mint.source(), message).map_err(|_| SignatureError::new())?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }
}

impl JwtSigner for RingSigner {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

struct RingVerifier {
    algorithm: Algorithm,
    key: DecodingKey,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that jsonwebtoken asks for")]
fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>> {
    if key.family() != algorithm.family() {
        return Err(ErrorKind::InvalidKeyFormat.into());
    }
    Ok(Box::new(RingVerifier { algorithm: *algorithm, key: key.clone() }))
}

impl RingVerifier {
    /// `Ok` if the signature is good; every other reason is the same refusal.
    fn check(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        let refused = |_| Error::from(ErrorKind::InvalidSignature);
        match self.algorithm.family() {
            AlgorithmFamily::Hmac => {
                let algorithm = hmac_algorithm(self.algorithm)?;
                let key = hmac::Key::new(algorithm, self.key.try_get_as_bytes()?);
                hmac::verify(&key, message, signature).map_err(refused)
            }
            AlgorithmFamily::Rsa => {
                let DecodingKeyKind::RsaModulusExponent { n, e } = self.key.kind() else {
                    return Err(ErrorKind::InvalidKeyFormat.into());
                };
                RsaPublicKeyComponents { n, e }
                    .verify(rsa_parameters(self.algorithm)?, message, signature)
                    .map_err(refused)
            }
            AlgorithmFamily::Ec => {
                let algorithm = match self.algorithm {
                    Algorithm::ES256 => &sig::ECDSA_P256_SHA256_FIXED,
                    Algorithm::ES384 => &sig::ECDSA_P384_SHA384_FIXED,
                    _ => return Err(unsupported()),
                };
                UnparsedPublicKey::new(algorithm, self.key.try_get_as_bytes()?)
                    .verify(message, signature)
                    .map_err(refused)
            }
            AlgorithmFamily::Ed => Err(unsupported()),
        }
    }
}

impl Verifier<Vec<u8>> for RingVerifier {
    fn verify(
        &self,
        message: &[u8],
        signature: &Vec<u8>,
    ) -> std::result::Result<(), SignatureError> {
        self.check(message, signature).map_err(|_| SignatureError::new())
    }
}

impl JwtVerifier for RingVerifier {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

fn unsupported() -> Error {
    ErrorKind::UnsupportedAlgorithm.into()
}

fn hmac_algorithm(algorithm: Algorithm) -> Result<hmac::Algorithm> {
    match algorithm {
        Algorithm::HS256 => Ok(hmac::HMAC_SHA256),
        Algorithm::HS384 => Ok(hmac::HMAC_SHA384),
        Algorithm::HS512 => Ok(hmac::HMAC_SHA512),
        _ => Err(unsupported()),
    }
}

fn ecdsa_signing(algorithm: Algorithm) -> Result<&'static EcdsaSigningAlgorithm> {
    match algorithm {
        Algorithm::ES256 => Ok(&sig::ECDSA_P256_SHA256_FIXED_SIGNING),
        Algorithm::ES384 => Ok(&sig::ECDSA_P384_SHA384_FIXED_SIGNING),
        _ => Err(unsupported()),
    }
}

fn rsa_encoding(algorithm: Algorithm) -> Result<&'static dyn RsaEncoding> {
    match algorithm {
        Algorithm::RS256 => Ok(&sig::RSA_PKCS1_SHA256),
        Algorithm::RS384 => Ok(&sig::RSA_PKCS1_SHA384),
        Algorithm::RS512 => Ok(&sig::RSA_PKCS1_SHA512),
        Algorithm::PS256 => Ok(&sig::RSA_PSS_SHA256),
        Algorithm::PS384 => Ok(&sig::RSA_PSS_SHA384),
        Algorithm::PS512 => Ok(&sig::RSA_PSS_SHA512),
        _ => Err(unsupported()),
    }
}

/// Keys of 2048 to 8192 bits.
fn rsa_parameters(algorithm: Algorithm) -> Result<&'static RsaParameters> {
    match algorithm {
        Algorithm::RS256 => Ok(&sig::RSA_PKCS1_2048_8192_SHA256),
        Algorithm::RS384 => Ok(&sig::RSA_PKCS1_2048_8192_SHA384),
        Algorithm::RS512 => Ok(&sig::RSA_PKCS1_2048_8192_SHA512),
        Algorithm::PS256 => Ok(&sig::RSA_PSS_2048_8192_SHA256),
        Algorithm::PS384 => Ok(&sig::RSA_PSS_2048_8192_SHA384),
        Algorithm::PS512 => Ok(&sig::RSA_PSS_2048_8192_SHA512),
        _ => Err(unsupported()),
    }
}

//! One signing key: its kinds, its name, its public half, its signature.

use std::fmt;

use jsonwebtoken::{EncodingKey, Header};
use k256::elliptic_curve::sec1::ToSec1Point;
use pkcs8::LineEnding;
use pkcs8::der::zeroize::Zeroizing;
use pkcs8::der::{SecretDocument, pem::PemLabel};
use ring::signature::{KeyPair, RsaKeyPair, RsaPublicKeyComponents};
use serde::Serialize;

use super::{file, generate};
use crate::crypto::jwk::{Curve, Jwk, PublicKey};
use crate::crypto::jws::JwsAlgorithm;
use crate::crypto::mint::Mint;
use crate::crypto::{es256k, ring_provider};

/// Why a key cannot be used, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// No text that begins like PEM, no structure that is a key in DER.
    #[error(
        "neither PEM nor DER: expected a private key as text that begins with `-----BEGIN` or as \
         PKCS#1, PKCS#8 or SEC1 in DER"
    )]
    NeitherPemNorDer,
    /// PEM, but of something else; its label.
    #[error("holds a {0}, not a private key; give the file that says `PRIVATE KEY`")]
    NotAPrivateKey(String),
    /// PEM whose lines are not base64, or that does not end.
    #[error("the PEM text is damaged: a line is not base64, or the `-----END` line is missing")]
    DamagedPem,
    /// Encrypted, and no password was given.
    #[error("the key is encrypted; give its `password` or `password_file`")]
    PasswordNeeded,
    /// Decryption fails.
    #[error("the password does not open the encrypted key")]
    WrongPassword,
    /// Encrypted by an older scheme than PBES2 with AES.
    #[error(
        "the key is encrypted in an old way; encrypt it anew with \
         `openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem`"
    )]
    OldEncryption,
    /// A key, but of a kind that signs none of our algorithms.
    #[error("the key is {0}; use an RSA, P-256, P-384 or secp256k1 key")]
    Unsupported(&'static str),
    /// An RSA key of a size that is too weak or that is not signed with; its bits.
    #[error(
        "an RSA key of {0} bits; use 2048, 3072 or 4096 bits, such as \
         `openssl genrsa -out key.pem 3072` makes"
    )]
    RsaSize(usize),
    /// The numbers within do not make a key.
    #[error("the key is damaged: its numbers do not belong together")]
    Damaged,
}

/// A private key that signs JWTs. Prints as its `kid`.
pub struct SigningKey {
    kid: String,
    public: PublicKey,
    pkcs8: SecretDocument,
    signer: Signer,
}

enum Signer {
    /// Through `jsonwebtoken`.
    Ring(EncodingKey),
    Es256k(k256::ecdsa::SigningKey),
}

impl SigningKey {
    /// Reads a private key: PEM or DER; PKCS#1, PKCS#8 (also encrypted by PBES2 with AES) or SEC1; RSA
    /// of 2048, 3072 or 4096 bits, P-256, P-384 or secp256k1. Its `kid` is its RFC 7638 thumbprint
    /// unless one is given.
    pub fn from_bytes(
        bytes: &[u8],
        password: Option<&str>,
        kid: Option<String>,
    ) -> Result<Self, KeyError> {
        let mut key = file::read(bytes, password)?;
        if let Some(kid) = kid {
            key.kid = kid;
        }
        Ok(key)
    }

    /// A new RSA key of 2048 bits: what every client verifies, and the size most of them expect.
    /// Takes some tenths of a second.
    #[must_use]
    pub fn generate_rsa(mint: &Mint) -> Self {
        let pkcs8 = generate::rsa_2048(mint);
        Self::rsa(pkcs8).expect("a key of two fresh primes is a key")
    }

    /// A new P-256 key.
    #[must_use]
    pub fn generate_p256(mint: &Mint) -> Self {
        generate::ec(mint, Curve::P256)
    }

    /// A new P-384 key.
    #[must_use]
    pub fn generate_p384(mint: &Mint) -> Self {
        generate::ec(mint, Curve::P384)
    }

    /// A new secp256k1 key.
    #[must_use]
    pub fn generate_k256(mint: &Mint) -> Self {
        generate::ec(mint, Curve::Secp256k1)
    }

    /// The key as unencrypted PKCS#8 in PEM, for a file that only the server may read.
    #[must_use]
    pub fn to_pkcs8_pem(&self) -> Zeroizing<String> {
        self.pkcs8
            .to_pem(pkcs8::PrivateKeyInfoRef::PEM_LABEL, LineEnding::LF)
            .expect("a DER document has a PEM text")
    }

    /// The name of the key in the JWKS and in the header of what it signs.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// What this key signs with.
    #[must_use]
    pub fn algorithms(&self) -> &'static [JwsAlgorithm] {
        self.public.algorithms()
    }

    /// The public half. A curve has one algorithm, which is named; an RSA key has six and `alg` takes
    /// one, so it is left out (RFC 7517 §4.4 makes it optional): libraries that hold a key to its `alg`
    /// would refuse the other five.
    #[must_use]
    pub fn jwk(&self) -> Jwk {
        let alg = match &self.public {
            PublicKey::Rsa { .. } => None,
            PublicKey::Ec { curve, .. } => Some(curve.algorithm().to_string()),
        };
        let (kid, usage) = (Some(self.kid.clone()), Some("sig".to_owned()));
        Jwk { key: self.public.clone(), kid, usage, alg }
    }

    /// Signs; `algorithm` must be one of [`Self::algorithms`].
    pub(super) fn sign(
        &self,
        algorithm: JwsAlgorithm,
        claims: &impl Serialize,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        match &self.signer {
            Signer::Es256k(key) => Ok(es256k::sign(key, &self.kid, claims)?),
            Signer::Ring(key) => {
                ring_provider::install();
                let algorithm = algorithm
                    .known_to_jsonwebtoken()
                    .ok_or(jsonwebtoken::errors::ErrorKind::UnsupportedAlgorithm)?;
                let mut header = Header::new(algorithm);
                header.kid = Some(self.kid.clone());
                jsonwebtoken::encode(&header, claims, key)
            }
        }
    }

    /// From PKCS#8 with an RSA key within; ring checks that its numbers belong together.
    pub(super) fn rsa(pkcs8: SecretDocument) -> Result<Self, KeyError> {
        let pair = RsaKeyPair::from_pkcs8(pkcs8.as_bytes()).map_err(|_| KeyError::Damaged)?;
        let RsaPublicKeyComponents { n, e } = pair.public_key().into();
        let signer = Signer::Ring(EncodingKey::from_rsa_der(pkcs8.as_bytes()));
        Ok(Self::with_thumbprint(PublicKey::Rsa { n, e }, pkcs8, signer))
    }

    /// From a scalar on `curve`; the public point is computed, whatever the file says of it.
    pub(super) fn ec(curve: Curve, scalar: &[u8]) -> Result<Self, KeyError> {
        /// The scalar at its full length and its point, uncompressed.
        macro_rules! on {
            ($curve:ident) => {{
                let key = $curve::SecretKey::from_slice(scalar).map_err(|_| KeyError::Damaged)?;
                let point = key.public_key().to_sec1_point(false).as_bytes().to_vec();
                (Zeroizing::new(key.to_bytes().to_vec()), point)
            }};
        }
        let (scalar, point) = match curve {
            Curve::P256 => on!(p256),
            Curve::P384 => on!(p384),
            Curve::Secp256k1 => on!(k256),
        };
        let pkcs8 = file::ec_pkcs8(curve, &scalar, &point);
        let signer = match curve {
            Curve::Secp256k1 => Signer::Es256k(
                k256::ecdsa::SigningKey::from_slice(&scalar).map_err(|_| KeyError::Damaged)?,
            ),
            Curve::P256 | Curve::P384 => Signer::Ring(EncodingKey::from_ec_der(pkcs8.as_bytes())),
        };
        Ok(Self::with_thumbprint(PublicKey::Ec { curve, point }, pkcs8, signer))
    }

    fn with_thumbprint(public: PublicKey, pkcs8: SecretDocument, signer: Signer) -> Self {
        Self { kid: public.thumbprint(), public, pkcs8, signer }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.kid)
    }
}

//! The algorithms that sign a JWT (RFC 7518 §3.1, RFC 8812 §3.2 for ES256K) by their names.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! algorithms {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $hash:ident;)*) => {
        /// An algorithm for JSON Web Signatures. `none` is not among them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum JwsAlgorithm {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl JwsAlgorithm {
            /// Every algorithm known here.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The hash function within.
            pub(super) fn hash(self) -> &'static ring::digest::Algorithm {
                match self { $(Self::$variant => &ring::digest::$hash,)* }
            }
        }
    };
}

algorithms! {
    /// HMAC with SHA-256; the key is a shared secret.
    Hs256 = "HS256", SHA256;
    /// HMAC with SHA-384.
    Hs384 = "HS384", SHA384;
    /// HMAC with SHA-512.
    Hs512 = "HS512", SHA512;
    /// RSA PKCS#1 v1.5 with SHA-256.
    Rs256 = "RS256", SHA256;
    /// RSA PKCS#1 v1.5 with SHA-384.
    Rs384 = "RS384", SHA384;
    /// RSA PKCS#1 v1.5 with SHA-512.
    Rs512 = "RS512", SHA512;
    /// RSA PSS with SHA-256.
    Ps256 = "PS256", SHA256;
    /// RSA PSS with SHA-384.
    Ps384 = "PS384", SHA384;
    /// RSA PSS with SHA-512.
    Ps512 = "PS512", SHA512;
    /// ECDSA on P-256 with SHA-256.
    Es256 = "ES256", SHA256;
    /// ECDSA on P-384 with SHA-384.
    Es384 = "ES384", SHA384;
    /// ECDSA on secp256k1 with SHA-256.
    Es256k = "ES256K", SHA256;
}

impl JwsAlgorithm {
    /// What one RSA key can do.
    pub(super) const RSA: &[Self] =
        &[Self::Rs256, Self::Rs384, Self::Rs512, Self::Ps256, Self::Ps384, Self::Ps512];

    /// Whether the same secret signs and verifies (HS256, HS384, HS512).
    #[must_use]
    pub const fn is_symmetric(self) -> bool {
        matches!(self, Self::Hs256 | Self::Hs384 | Self::Hs512)
    }

    /// The same in `jsonwebtoken`'s type, which knows all but ES256K.
    pub(super) fn known_to_jsonwebtoken(self) -> Option<jsonwebtoken::Algorithm> {
        self.as_str().parse().ok()
    }
}

/// A name that is none of the algorithms known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a signature algorithm known here")]
pub struct UnknownAlgorithm;

impl FromStr for JwsAlgorithm {
    type Err = UnknownAlgorithm;
    fn from_str(name: &str) -> Result<Self, UnknownAlgorithm> {
        Self::ALL.iter().copied().find(|known| known.as_str() == name).ok_or(UnknownAlgorithm)
    }
}

impl fmt::Display for JwsAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways_and_none_is_not_one() {
        for algorithm in JwsAlgorithm::ALL {
            assert_eq!(algorithm.to_string().parse(), Ok(*algorithm));
        }
        for name in ["none", "None", "rs256", "", "EdDSA"] {
            assert_eq!(name.parse::<JwsAlgorithm>(), Err(UnknownAlgorithm), "{name}");
        }
    }

    #[test]
    fn jsonwebtoken_knows_all_but_es256k() {
        for algorithm in JwsAlgorithm::ALL {
            let known = algorithm.known_to_jsonwebtoken().is_some();
            assert_eq!(known, *algorithm != JwsAlgorithm::Es256k);
        }
    }
}

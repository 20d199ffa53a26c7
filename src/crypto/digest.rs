//! Digests: what stands for a secret in the store (SHA-256), PKCE (RFC 7636), the half hashes of
//! id tokens (OpenID Connect Core §3.1.3.6) and comparison in constant time.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use super::jws::JwsAlgorithm;
use crate::domain::Digest;

/// SHA-256 of `data`.
#[must_use]
pub fn sha256(data: &[u8]) -> Digest {
    let hash = ring::digest::digest(&ring::digest::SHA256, data);
    Digest::new(hash.as_ref().try_into().expect("SHA-256 is 32 bytes"))
}

/// The key under which a token, code or ticket is found in the store.
#[must_use]
pub fn of_secret(secret: &str) -> Digest {
    sha256(secret.as_bytes())
}

/// The `code_challenge` of `verifier` by method `S256` (RFC 7636 §4.2).
#[must_use]
pub fn pkce_s256(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(sha256(verifier.as_bytes()).as_bytes())
}

/// Whether two secrets are equal. The place of the first difference does not show in the time taken;
/// whether the lengths are equal does, which tells nothing of secrets that are random.
#[must_use]
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// `at_hash` of an access token or `c_hash` of a code: the left half of its hash, by the hash of
/// the algorithm that signs the id token (OpenID Connect Core §3.1.3.6, §3.3.2.11), in base64url.
#[must_use]
pub fn half_hash(algorithm: JwsAlgorithm, value: &str) -> String {
    let hash = ring::digest::digest(algorithm.hash(), value.as_bytes());
    let hash = hash.as_ref();
    URL_SAFE_NO_PAD.encode(&hash[..hash.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sha256_of_abc_is_the_known_one() {
        // FIPS 180-4, the one-block example.
        assert_eq!(sha256(b"abc").as_bytes()[..4], [0xba, 0x78, 0x16, 0xbf]);
        assert_eq!(of_secret("abc"), sha256(b"abc"));
    }

    #[test]
    fn the_challenge_is_that_of_rfc_7636_appendix_b() {
        assert_eq!(
            pkce_s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn half_hashes_are_those_of_openid_connect_core_appendix_a() {
        // A.3 and A.4, signed with RS256.
        assert_eq!(
            half_hash(JwsAlgorithm::Rs256, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
        assert_eq!(
            half_hash(
                JwsAlgorithm::Rs256,
                "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"
            ),
            "LDktKdoQak3Pk0cnXxCltA"
        );
    }

    #[test]
    fn a_half_hash_has_half_the_length_of_the_algorithms_hash() {
        assert_eq!(half_hash(JwsAlgorithm::Es256k, "x").len(), 22); // 16 bytes
        assert_eq!(half_hash(JwsAlgorithm::Es384, "x").len(), 32); // 24 bytes
        assert_eq!(half_hash(JwsAlgorithm::Ps512, "x").len(), 43); // 32 bytes
    }

    #[test]
    fn comparison_tells_equal_from_different() {
        assert!(constant_time_eq(b"secret", b"secret"));
        assert!(!constant_time_eq(b"secret", b"secreT"));
        assert!(!constant_time_eq(b"secret", b"secret "));
        assert!(!constant_time_eq(b"", b"x"));
    }
}

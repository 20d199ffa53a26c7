//! New signing keys. ring generates no RSA keys: `crypto-primes` finds the two primes, this file puts
//! them together (RFC 8017 §3, FIPS 186-5 A.1.3), and ring checks the result when it loads it.

use std::convert::Infallible;

use crypto_bigint::rand_core::{TryCryptoRng, TryRng};
use crypto_bigint::{NonZero, U1024, U2048};
use crypto_primes::hazmat::{SetBits, SmallFactorsSieveFactory};
use crypto_primes::{Flavor, is_prime, sieve_and_find};
use pkcs1::RsaPrivateKeyRef;
use pkcs8::der::SecretDocument;
use pkcs8::der::asn1::UintRef;
use pkcs8::der::zeroize::Zeroizing;

use super::file;
use super::signing_key::SigningKey;
use crate::crypto::jwk::Curve;
use crate::crypto::mint::Mint;

const EXPONENT: u32 = 65537;

/// A new RSA key of 2048 bits in PKCS#8.
pub(super) fn rsa_2048(mint: &Mint) -> SecretDocument {
    loop {
        let (p, q) = (prime(mint), prime(mint));
        if let Some(key) = assemble(&p, &q) {
            return key;
        }
    }
}

/// A new key on `curve`: a random scalar; the rare one beyond the curve's order is drawn again.
pub(super) fn ec(mint: &Mint, curve: Curve) -> SigningKey {
    let mut scalar = Zeroizing::new(vec![0; curve.field_len()]);
    loop {
        mint.fill(&mut scalar);
        if let Ok(key) = SigningKey::ec(curve, &scalar) {
            return key;
        }
    }
}

/// A random prime of 1024 bits, the two highest of them set, so that two make 2048 bits.
fn prime(mint: &Mint) -> U1024 {
    let candidates = SmallFactorsSieveFactory::new(Flavor::Any, U1024::BITS, SetBits::TwoMsb)
        .expect("1024 bits are enough for a prime");
    sieve_and_find(&mut Source(mint), candidates, |_, candidate| is_prime(Flavor::Any, candidate))
        .expect("the type holds the bits")
        .expect("there is no end of candidates")
}

/// The key of these primes, or nothing if they do not make one: too close together, or the public
/// exponent divides what it must not.
#[expect(clippy::many_single_char_names, reason = "the names that RFC 8017 §3 gives them")]
fn assemble(p: &U1024, q: &U1024) -> Option<SecretDocument> {
    // RFC 8017 lets either be the larger; some readers want p to be.
    let (p, q) = if p > q { (p, q) } else { (q, p) };
    let distance = p.wrapping_sub(q);
    if distance.bits() <= U1024::BITS - 100 {
        return None;
    }
    let (p1, q1) = (p.wrapping_sub(&U1024::ONE), q.wrapping_sub(&U1024::ONE));
    let n: U2048 = p.concatenating_mul(q);
    let phi: U2048 = p1.concatenating_mul(&q1);
    let e = U1024::from(EXPONENT);
    let d = inverse_2048(&U2048::from(EXPONENT), phi)?;
    let exponent1 = inverse_1024(&e, p1)?;
    let exponent2 = inverse_1024(&e, q1)?;
    let coefficient = inverse_1024(q, *p)?;

    let bytes = |number: &U1024| Zeroizing::new(number.to_be_bytes().as_ref().to_vec());
    let wide = |number: &U2048| Zeroizing::new(number.to_be_bytes().as_ref().to_vec());
    let (n, d) = (wide(&n), wide(&d));
    let [p, q, exponent1, exponent2, coefficient] =
        [p, q, &exponent1, &exponent2, &coefficient].map(bytes);
    let e = EXPONENT.to_be_bytes();
    let key = RsaPrivateKeyRef {
        modulus: uint(&n),
        public_exponent: uint(&e),
        private_exponent: uint(&d),
        prime1: uint(&p),
        prime2: uint(&q),
        exponent1: uint(&exponent1),
        exponent2: uint(&exponent2),
        coefficient: uint(&coefficient),
        other_prime_infos: None,
    };
    let pkcs1 = SecretDocument::encode_msg(&key).expect("2048 bits fit DER");
    Some(file::rsa_pkcs8(pkcs1.as_bytes()))
}

fn inverse_1024(number: &U1024, modulus: U1024) -> Option<U1024> {
    let modulus = NonZero::new(modulus).into_option()?;
    number.invert_mod(&modulus).into_option()
}

fn inverse_2048(number: &U2048, modulus: U2048) -> Option<U2048> {
    let modulus = NonZero::new(modulus).into_option()?;
    number.invert_mod(&modulus).into_option()
}

fn uint(bytes: &[u8]) -> UintRef<'_> {
    UintRef::new(bytes).expect("2048 bits fit DER")
}

/// The mint in the shape that `crypto-primes` draws from.
struct Source<'a>(&'a Mint);

impl TryRng for Source<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_ne_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_ne_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Source<'_> {}

//! Keys from files made with OpenSSL, new keys, signatures with each algorithm.

use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::crypto::jwk::PublicKey;
use crate::crypto::jwt::Expiry;
use crate::crypto::mint::Mint;
use crate::domain::Timestamp;

macro_rules! fixture {
    ($name:literal) => {
        &include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/keys/", $name))[..]
    };
}

fn load(bytes: &[u8]) -> SigningKey {
    SigningKey::from_bytes(bytes, None, None).unwrap()
}

fn all_four() -> Keystore {
    let keys = [
        fixture!("rsa-2048.pkcs1.pem"),
        fixture!("p256.sec1.pem"),
        fixture!("p384.pkcs8.pem"),
        fixture!("k256.pkcs8.der"),
    ];
    Keystore::new(keys.map(load).into()).unwrap()
}

const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

fn expectations(algorithms: &[JwsAlgorithm]) -> Expectations<'_> {
    Expectations {
        algorithms,
        issuer: "https://auth.example.com/",
        audience: Some(&["client"]),
        expiry: Expiry::Required,
        now: NOW,
        leeway: Duration::ZERO,
    }
}

fn claims() -> Value {
    json!({"iss": "https://auth.example.com/", "aud": "client", "sub": "alice", "exp": 1_700_000_060})
}

#[test]
fn one_key_is_the_same_in_every_format() {
    let formats = [
        fixture!("rsa-2048.pkcs1.pem"),
        fixture!("rsa-2048.pkcs1.der"),
        fixture!("rsa-2048.pkcs8.pem"),
        fixture!("rsa-2048.pkcs8.der"),
    ];
    let kids = formats.map(|bytes| load(bytes).kid().to_owned());
    assert!(kids.iter().all(|kid| *kid == kids[0]), "{kids:?}");

    for formats in [
        [
            fixture!("p256.sec1.pem"),
            fixture!("p256.sec1.der"),
            fixture!("p256.pkcs8.pem"),
            fixture!("p256.pkcs8.der"),
            fixture!("p256.no-public.pem"),
        ],
        [
            fixture!("p384.sec1.pem"),
            fixture!("p384.sec1.der"),
            fixture!("p384.pkcs8.pem"),
            fixture!("p384.pkcs8.der"),
            fixture!("p384.no-public.pem"),
        ],
        [
            fixture!("k256.sec1.pem"),
            fixture!("k256.sec1.der"),
            fixture!("k256.pkcs8.pem"),
            fixture!("k256.pkcs8.der"),
            fixture!("k256.no-public.pem"),
        ],
    ] {
        let kids = formats.map(|bytes| load(bytes).kid().to_owned());
        assert!(kids.iter().all(|kid| *kid == kids[0]), "{kids:?}");
    }
}

#[test]
fn the_public_half_is_the_one_openssl_computes() {
    // `openssl pkey -in p256.sec1.pem -pubout` and the modulus of `openssl rsa -modulus`.
    let PublicKey::Ec { point, .. } = load(fixture!("p256.sec1.pem")).jwk().key else { panic!() };
    let written = fixture!("p256.sec1.der");
    assert!(written.ends_with(&point));
    let PublicKey::Rsa { n, e } = load(fixture!("rsa-2048.pkcs8.der")).jwk().key else { panic!() };
    assert_eq!((n.len(), e), (256, vec![1, 0, 1]));
    assert!(fixture!("rsa-2048.pkcs1.der").windows(256).any(|window| window == n));
}

#[test]
fn an_encrypted_key_opens_with_its_password_alone() {
    for (encrypted, plain) in [
        (fixture!("rsa-2048.pbkdf2.pem"), fixture!("rsa-2048.pkcs1.pem")),
        (fixture!("rsa-2048.pbkdf2.der"), fixture!("rsa-2048.pkcs1.pem")),
        (fixture!("rsa-2048.scrypt.pem"), fixture!("rsa-2048.pkcs1.pem")),
        (fixture!("p256.scrypt.pem"), fixture!("p256.sec1.pem")),
        (fixture!("k256.pbkdf2.pem"), fixture!("k256.sec1.pem")),
    ] {
        let read = |password| SigningKey::from_bytes(encrypted, password, None);
        assert_eq!(read(Some("hunter2")).unwrap().kid(), load(plain).kid());
        assert_eq!(read(Some("hunter3")).unwrap_err(), KeyError::WrongPassword);
        assert_eq!(read(None).unwrap_err(), KeyError::PasswordNeeded);
    }
}

#[test]
fn what_cannot_be_used_says_why() {
    let read = |bytes| SigningKey::from_bytes(bytes, Some("hunter2"), None).unwrap_err();
    assert_eq!(read(b""), KeyError::NeitherPemNorDer);
    assert_eq!(read(b"signing key"), KeyError::NeitherPemNorDer);
    assert_eq!(read(&fixture!("p256.sec1.der")[..50]), KeyError::NeitherPemNorDer);
    assert_eq!(
        read(fixture!("rsa-2048.public.pem")),
        KeyError::NotAPrivateKey("PUBLIC KEY".into())
    );
    assert_eq!(read(fixture!("rsa-2048.legacy.pem")), KeyError::OldEncryption);
    assert_eq!(read(fixture!("rsa-2048.pbes1.pem")), KeyError::OldEncryption);
    assert_eq!(read(fixture!("rsa-1024.pkcs1.pem")), KeyError::RsaSize(1024));
    assert_eq!(read(fixture!("ed25519.pkcs8.pem")), KeyError::Unsupported("an Ed25519 key"));
    assert_eq!(read(fixture!("p521.sec1.pem")), KeyError::Unsupported("on another curve"));
    let pem = std::str::from_utf8(fixture!("rsa-2048.pkcs8.pem")).unwrap();
    assert_eq!(read(&pem.as_bytes()[..200]), KeyError::DamagedPem);
    assert_eq!(read(pem.replace("\nMII", "\n!!!").as_bytes()), KeyError::DamagedPem);
}

#[test]
fn an_rsa_key_with_a_changed_number_is_damaged() {
    let mut der = fixture!("rsa-2048.pkcs1.der").to_vec();
    der[100] ^= 1; // within the modulus
    assert_eq!(SigningKey::from_bytes(&der, None, None).unwrap_err(), KeyError::Damaged);
}

#[test]
fn pem_may_be_indented_and_have_carriage_returns() {
    let pem = std::str::from_utf8(fixture!("p256.sec1.pem")).unwrap();
    let yaml = format!("\n  {}", pem.replace('\n', "\r\n  "));
    assert_eq!(load(yaml.as_bytes()).kid(), load(pem.as_bytes()).kid());
}

#[test]
fn a_given_kid_wins_over_the_thumbprint() {
    let key = SigningKey::from_bytes(fixture!("p256.sec1.pem"), None, Some("mine".into())).unwrap();
    assert_eq!(key.kid(), "mine");
    assert_eq!(key.jwk().kid.as_deref(), Some("mine"));
}

#[test]
fn two_keys_of_one_name_and_no_keys_are_refused() {
    let key = || load(fixture!("p256.sec1.pem"));
    let refused = Keystore::new(vec![key(), key()]).unwrap_err();
    assert_eq!(refused, KeystoreError::DuplicateKid(key().kid().to_owned()));
    assert_eq!(Keystore::new(vec![]).unwrap_err(), KeystoreError::Empty);
}

#[test]
fn the_jwks_has_the_public_members_and_no_other() {
    let jwks = serde_json::to_value(all_four().jwks()).unwrap();
    let keys = jwks["keys"].as_array().unwrap();
    let members = |key: &Value| key.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys.len(), 4);
    let mut rsa = members(&keys[0]);
    rsa.sort();
    assert_eq!(rsa, ["e", "kid", "kty", "n", "use"]);
    for (key, crv, alg) in [
        (&keys[1], "P-256", "ES256"),
        (&keys[2], "P-384", "ES384"),
        (&keys[3], "secp256k1", "ES256K"),
    ] {
        let mut ec = members(key);
        ec.sort();
        assert_eq!(ec, ["alg", "crv", "kid", "kty", "use", "x", "y"]);
        assert_eq!((&key["crv"], &key["alg"]), (&json!(crv), &json!(alg)));
        assert_eq!((&key["kty"], &key["use"]), (&json!("EC"), &json!("sig")));
    }
}

#[test]
fn each_algorithm_signs_what_its_public_key_verifies() {
    let keystore = all_four();
    let algorithms = keystore.algorithms();
    let names: Vec<_> = algorithms.iter().map(|algorithm| algorithm.as_str()).collect();
    assert_eq!(
        names,
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES256K"]
    );
    for algorithm in algorithms {
        let token = keystore.sign(algorithm, &claims()).unwrap();
        let verified = keystore.verify(&token, &expectations(&[algorithm])).unwrap();
        assert_eq!(Value::Object(verified), claims(), "{algorithm}");

        // A foreigner sees the published text only.
        let published = serde_json::to_string(&keystore.jwks()).unwrap();
        let keys = VerificationKeys::Public(serde_json::from_str(&published).unwrap());
        jwt::verify(&token, &keys, &expectations(&[algorithm])).unwrap();
    }
}

#[test]
fn the_header_names_algorithm_key_and_type() {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let keystore = all_four();
    for (algorithm, key) in [(JwsAlgorithm::Rs256, 0), (JwsAlgorithm::Es256k, 3)] {
        let token = keystore.sign(algorithm, &claims()).unwrap();
        let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
        let header: Value = serde_json::from_slice(&header).unwrap();
        let kid = keystore.jwks().keys[key].kid.clone().unwrap();
        assert_eq!(header, json!({"alg": algorithm.as_str(), "kid": kid, "typ": "JWT"}));
    }
}

#[test]
fn an_algorithm_without_a_key_is_not_signed_with() {
    let keystore = Keystore::new(vec![load(fixture!("p256.sec1.pem"))]).unwrap();
    assert_eq!(keystore.algorithms(), [JwsAlgorithm::Es256]);
    for algorithm in [JwsAlgorithm::Rs256, JwsAlgorithm::Es384, JwsAlgorithm::Hs256] {
        let refused = keystore.sign(algorithm, &claims()).unwrap_err();
        assert!(matches!(refused, SignError::NoKey(which) if which == algorithm));
    }
}

#[test]
fn generated_keys_sign_and_come_back_from_their_pem() {
    let mint = Mint::system();
    let keys = [
        SigningKey::generate_rsa(&mint),
        SigningKey::generate_p256(&mint),
        SigningKey::generate_p384(&mint),
        SigningKey::generate_k256(&mint),
    ];
    for key in keys {
        let read = load(key.to_pkcs8_pem().as_bytes());
        assert_eq!(read.kid(), key.kid());
        let algorithm = key.algorithms()[0];
        let keystore = Keystore::new(vec![key]).unwrap();
        let token = keystore.sign(algorithm, &claims()).unwrap();
        let reader = Keystore::new(vec![read]).unwrap();
        reader.verify(&token, &expectations(&[algorithm])).unwrap();
    }
}

#[test]
fn a_key_never_shows_itself() {
    let key = load(fixture!("p256.sec1.pem"));
    assert_eq!(format!("{key:?}"), format!("SigningKey({})", key.kid()));
}

//! Hashes of others verify, outdated ones are made anew, the pool stays bounded.

use std::sync::mpsc;

use super::*;

const CHEAP: Algorithm = Algorithm::Argon2id(Argon2Cost { memory_kib: 64, passes: 1, lanes: 1 });

fn secret(text: &str) -> SecretString {
    SecretString::new(text.into())
}

fn scheme(version: u16, algorithm: Algorithm, pepper: &str) -> Scheme {
    let pepper = (!pepper.is_empty()).then(|| secret(pepper));
    Scheme { version, algorithm, pepper, unicode_normalization: true }
}

fn hasher(schemes: Vec<Scheme>) -> Hasher {
    Hasher::new(Schemes::new(schemes).unwrap())
}

fn stored(version: u16, hash: &str) -> PasswordHash {
    PasswordHash { version, hash: hash.into() }
}

async fn verdict(scheme: Scheme, password: &str, hash: &str) -> Verdict {
    let version = scheme.version;
    hasher(vec![scheme]).verify(secret(password), Some(stored(version, hash))).await.unwrap()
}

#[tokio::test]
async fn a_new_hash_is_argon2id_at_the_promised_cost() {
    let hasher = hasher(vec![scheme(1, Algorithm::Argon2id(Argon2Cost::default()), "")]);
    let hash = hasher.hash(secret("hunter2")).await.unwrap();
    assert_eq!(hash.version, 1);
    assert!(hash.hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hash.hash);
    let verify = |password| hasher.verify(secret(password), Some(hash.clone()));
    assert_eq!(verify("hunter2").await, Ok(Verdict::Right));
    assert_eq!(verify("hunter3").await, Ok(Verdict::Wrong));
}

#[tokio::test]
async fn each_scheme_takes_its_own_hash_and_no_other_password() {
    for algorithm in [CHEAP, Algorithm::Bcrypt { cost: 4 }, Algorithm::Pbkdf2 { rounds: 1000 }] {
        for pepper in ["", "pepper"] {
            let hasher = hasher(vec![scheme(1, algorithm, pepper)]);
            let hash = hasher.hash(secret("hunter2")).await.unwrap();
            let again = hasher.hash(secret("hunter2")).await.unwrap();
            assert_ne!(hash, again, "the salt");
            let verify = |password| hasher.verify(secret(password), Some(hash.clone()));
            assert_eq!(verify("hunter2").await, Ok(Verdict::Right), "{algorithm:?}");
            assert_eq!(verify("hunter").await, Ok(Verdict::Wrong), "{algorithm:?}");
            assert_eq!(verify("").await, Ok(Verdict::Wrong), "{algorithm:?}");
        }
    }
}

#[tokio::test]
async fn a_hash_is_worth_nothing_without_its_pepper() {
    for algorithm in [CHEAP, Algorithm::Bcrypt { cost: 4 }, Algorithm::Pbkdf2 { rounds: 1000 }] {
        let hash = hasher(vec![scheme(1, algorithm, "pepper")]).hash(secret("x")).await.unwrap();
        for other in ["", "Pepper"] {
            let hasher = hasher(vec![scheme(1, algorithm, other)]);
            let verdict = hasher.verify(secret("x"), Some(hash.clone())).await;
            assert_eq!(verdict, Ok(Verdict::Wrong), "{algorithm:?}");
        }
    }
}

/// Made with Python's `bcrypt` in the way Synapse does: NFKC, the pepper appended, cut at 72 bytes.
#[tokio::test]
async fn hashes_that_synapse_made_verify() {
    let bcrypt = |pepper| scheme(1, Algorithm::BCRYPT, pepper);
    let hash = "$2b$12$abcdefghijklmnopqrstuu5stEnvt6ot/x2TT3Lop69cePMsfaqKm";
    assert_eq!(verdict(bcrypt("pepper!"), "hunter2", hash).await, Verdict::Right);
    assert_eq!(verdict(bcrypt(""), "hunter2", hash).await, Verdict::Wrong);

    let bcrypt = |pepper| scheme(1, Algorithm::Bcrypt { cost: 5 }, pepper);
    let cases = [
        // The pepper is cut after its first byte.
        ("a".repeat(71), "XYZ", "K7dsdlu7kuL10RGY/eeEcFgCl5ihKeq"),
        // Nothing of the pepper is left.
        ("b".repeat(72), "pep", "ANo2D/0RygHrRNJnDB9bVrQ6P0Ljn/a"),
        ("c".repeat(100), "pep", "8MZUj98G8sm6fjC3gfpoSXZSI4gOr4m"),
        // The cut goes through a character.
        (format!("{}€", "a".repeat(71)), "", "8uhrdoZDcvRE7gYvH1gM55jv1xtx76y"),
    ];
    for (password, pepper, tail) in cases {
        let hash = format!("$2b$05$abcdefghijklmnopqrstuu{tail}");
        assert_eq!(verdict(bcrypt(pepper), &password, &hash).await, Verdict::Right, "{password}");
    }
    let hash = "$2b$05$abcdefghijklmnopqrstuuK7dsdlu7kuL10RGY/eeEcFgCl5ihKeq";
    let seventy_one = "a".repeat(71);
    assert_eq!(verdict(bcrypt("XZY"), &seventy_one, hash).await, Verdict::Right);
    assert_eq!(verdict(bcrypt("YXZ"), &seventy_one, hash).await, Verdict::Wrong);
}

#[tokio::test]
async fn unicode_is_normalized_where_the_scheme_says_so() {
    // "ﬁancée" with a ligature and a combining accent, hashed by Synapse's rule.
    let hash = "$2b$05$abcdefghijklmnopqrstuueuDDqKHzu/Zp6Xta.LjS3jkUGqqndFO";
    let with = scheme(1, Algorithm::Bcrypt { cost: 5 }, "pepper!");
    let without = Scheme { unicode_normalization: false, ..with.clone() };
    for spelling in ["\u{fb01}ance\u{301}e", "fianc\u{e9}e"] {
        assert_eq!(verdict(with.clone(), spelling, hash).await, Verdict::Right);
    }
    assert_eq!(verdict(without.clone(), "fianc\u{e9}e", hash).await, Verdict::Right);
    assert_eq!(verdict(without, "\u{fb01}ance\u{301}e", hash).await, Verdict::Wrong);
}

#[tokio::test]
async fn known_phc_strings_verify() {
    // The reference implementation: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1`.
    let argon2 = || scheme(1, Algorithm::Argon2id(Argon2Cost::default()), "");
    let hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assert!(matches!(verdict(argon2(), "password", hash).await, Verdict::RightButOutdated(_)));
    assert_eq!(verdict(argon2(), "Password", hash).await, Verdict::Wrong);

    // The vector of RFC 7914 §11 does not reach 1000 rounds; this one is Python's
    // `hashlib.pbkdf2_hmac("sha256", b"password", b"somesalt12345678", 4096)`.
    let pbkdf2 = || scheme(1, Algorithm::Pbkdf2 { rounds: 4096 }, "");
    let hash = "$pbkdf2-sha256$i=4096,l=32$c29tZXNhbHQxMjM0NTY3OA$IvH7/5eb9RpbvTtOeX9v0oxuTP3EnXKKMuDdms+NV44";
    assert_eq!(verdict(pbkdf2(), "password", hash).await, Verdict::Right);
    assert_eq!(verdict(pbkdf2(), "passwore", hash).await, Verdict::Wrong);
}

#[tokio::test]
async fn the_highest_version_hashes_and_the_others_verify() {
    let old = hasher(vec![scheme(1, Algorithm::Bcrypt { cost: 4 }, "old")]);
    let imported = old.hash(secret("hunter2")).await.unwrap();
    let both =
        hasher(vec![scheme(1, Algorithm::Bcrypt { cost: 4 }, "old"), scheme(2, CHEAP, "new")]);
    let verdict = both.verify(secret("hunter2"), Some(imported.clone())).await.unwrap();
    let Verdict::RightButOutdated(fresh) = verdict else { panic!("{verdict:?}") };
    assert_eq!(fresh.version, 2);
    assert!(fresh.hash.starts_with("$argon2id$"));
    assert_eq!(both.verify(secret("hunter2"), Some(fresh)).await, Ok(Verdict::Right));
    assert_eq!(both.verify(secret("hunter3"), Some(imported)).await, Ok(Verdict::Wrong));
}

#[tokio::test]
async fn a_changed_cost_makes_a_hash_outdated() {
    let dearer = Algorithm::Argon2id(Argon2Cost { memory_kib: 64, passes: 2, lanes: 1 });
    for (before, after) in [
        (CHEAP, dearer),
        (Algorithm::Bcrypt { cost: 4 }, Algorithm::Bcrypt { cost: 5 }),
        (Algorithm::Pbkdf2 { rounds: 1000 }, Algorithm::Pbkdf2 { rounds: 1001 }),
    ] {
        let hash = hasher(vec![scheme(1, before, "")]).hash(secret("x")).await.unwrap();
        let hasher = hasher(vec![scheme(1, after, "")]);
        let verdict = hasher.verify(secret("x"), Some(hash)).await.unwrap();
        let Verdict::RightButOutdated(fresh) = verdict else { panic!("{after:?}: {verdict:?}") };
        assert_eq!(hasher.verify(secret("x"), Some(fresh)).await, Ok(Verdict::Right));
    }
}

#[tokio::test]
async fn nobodys_password_is_wrong() {
    let hasher = hasher(vec![scheme(1, CHEAP, "")]);
    assert_eq!(hasher.verify(secret("hunter2"), None).await, Ok(Verdict::Wrong));
    assert_eq!(hasher.verify(secret(""), None).await, Ok(Verdict::Wrong));
}

#[tokio::test]
async fn a_stored_hash_that_cannot_be_read_is_an_error_of_ours() {
    let hasher = hasher(vec![scheme(1, CHEAP, ""), scheme(2, Algorithm::Bcrypt { cost: 4 }, "")]);
    let verify = |version, hash| hasher.verify(secret("x"), Some(stored(version, hash)));
    assert_eq!(verify(7, "$2b$04$x").await, Err(HashError::UnknownVersion(7)));
    assert_eq!(verify(1, "").await, Err(HashError::DamagedHash(1)));
    assert_eq!(
        verify(1, "$pbkdf2-sha256$i=1000$c29tZXNhbHQ$AAAAAAAAAAAAAAAA").await,
        Err(HashError::DamagedHash(1))
    );
    assert_eq!(verify(2, "$2b$04$x").await, Err(HashError::DamagedHash(2)));
}

#[tokio::test]
async fn a_password_without_end_is_refused_at_once() {
    let hasher = hasher(vec![scheme(1, CHEAP, "")]);
    let long = "x".repeat(MAX_LEN + 1);
    assert_eq!(hasher.hash(secret(&long)).await, Err(HashError::TooLong));
    assert_eq!(hasher.verify(secret(&long), None).await, Err(HashError::TooLong));
    assert!(hasher.hash(secret(&long[1..])).await.is_ok());
}

/// Keeps the only thread of a hasher at work until the sender is dropped. A hash would not do: it
/// can be over before the next line of the test runs.
fn held_up(hasher: &Hasher) -> (impl Future<Output = Result<(), HashError>>, mpsc::Sender<()>) {
    let (let_go, held) = mpsc::channel::<()>();
    let work = hasher.work(secret("x"), move |_, _, _| {
        let _ = held.recv();
        Ok(())
    });
    (work, let_go)
}

#[tokio::test]
async fn beyond_the_line_there_is_only_busy() {
    let schemes = Schemes::new(vec![scheme(1, CHEAP, "")]).unwrap();
    let hasher = Hasher::bounded(schemes, 1, 1);
    let (first, let_go) = held_up(&hasher);
    let (mut first, mut second) = (Box::pin(first), Box::pin(hasher.hash(secret("x"))));
    // Polled once, both are admitted: one works, the other waits.
    assert!(futures_util::poll!(&mut first).is_pending());
    assert!(futures_util::poll!(&mut second).is_pending());
    assert_eq!(hasher.hash(secret("x")).await, Err(HashError::Busy));
    drop(let_go);
    assert!(first.await.is_ok());
    assert!(second.await.is_ok());
    assert!(hasher.hash(secret("x")).await.is_ok());
}

#[tokio::test]
async fn who_stops_waiting_gives_up_the_place() {
    let schemes = Schemes::new(vec![scheme(1, CHEAP, "")]).unwrap();
    let hasher = Hasher::bounded(schemes, 1, 1);
    let (first, let_go) = held_up(&hasher);
    let (mut first, mut second) = (Box::pin(first), Box::pin(hasher.hash(secret("x"))));
    assert!(futures_util::poll!(&mut first).is_pending());
    assert!(futures_util::poll!(&mut second).is_pending());
    drop(second);
    let mut third = Box::pin(hasher.hash(secret("x")));
    assert!(futures_util::poll!(&mut third).is_pending(), "it has the place and waits");
    drop(let_go);
    assert!(first.await.is_ok());
    assert!(third.await.is_ok());
}

#[tokio::test]
async fn work_that_panics_takes_no_thread_with_it() {
    let schemes = Schemes::new(vec![scheme(1, CHEAP, "")]).unwrap();
    let hasher = Hasher::bounded(schemes, 1, 1);
    for _ in 0..3 {
        let broken = hasher.work(secret("x"), |_, _, _| -> Result<(), _> { panic!("on purpose") });
        assert_eq!(broken.await, Err(HashError::Failed));
    }
    assert!(hasher.hash(secret("x")).await.is_ok());
}

#[test]
fn schemes_that_cannot_stand_together_are_refused() {
    let refused = |schemes| Schemes::new(schemes).unwrap_err();
    assert_eq!(refused(vec![]), SchemesError::Empty);
    assert_eq!(
        refused(vec![scheme(3, CHEAP, ""), scheme(3, Algorithm::BCRYPT, "")]),
        SchemesError::DuplicateVersion(3)
    );
    for impossible in [
        Algorithm::Bcrypt { cost: 3 },
        Algorithm::Bcrypt { cost: 32 },
        Algorithm::Pbkdf2 { rounds: 999 },
        Algorithm::Argon2id(Argon2Cost { memory_kib: 1, passes: 1, lanes: 1 }),
    ] {
        assert_eq!(refused(vec![scheme(9, impossible, "")]), SchemesError::Cost(9));
    }
}

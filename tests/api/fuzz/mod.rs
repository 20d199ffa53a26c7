//! Requests that nobody sends on purpose, to every endpoint: good ones with something changed.
//! Whatever comes, the answer is no fault of ours (5xx) and speaks as its surface does.
//!
//! The requests are the same in every run; a failure names the seed of the one that did it.

mod endpoints;
mod mutation;
mod requests;
mod surface;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::actors::{DEVICE, World, matrix_scope, password_login};
use endpoints::good_requests;
use mutation::mutations;

use surface::check;

/// How many requests are made, in as many worlds as `PER_WORLD` says: what a session can do is
/// over once one of them has ended it.
const REQUESTS: u64 = 2_000;
const PER_WORLD: u64 = 200;

/// Nobody is to be turned away before the request is read.
const NO_LIMITS: &str = r"
    [rate_limiting]
    authorization = { burst = 100000, per_second = 100000.0 }
    client_registration = { burst = 100000, per_second = 100000.0 }
    [rate_limiting.login]
    per_ip = { burst = 100000, per_second = 100000.0 }
    per_account = { burst = 100000, per_second = 100000.0 }
";

fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

#[actix_web::test]
async fn no_request_is_our_fault_and_each_is_answered_in_the_words_of_its_surface() {
    let mut answered = std::collections::BTreeMap::<u16, u64>::new();
    for first in (0..REQUESTS).step_by(usize::try_from(PER_WORLD).unwrap()) {
        let world = World::with(NO_LIMITS).await;
        world.admin.new_user("alice").await;
        let good = good_requests(&world).await;
        for seed in first..first + PER_WORLD {
            let mut runner = runner(seed);
            let strategy = (proptest::sample::select(good.clone()), mutations());
            let (good, mutations) = strategy.new_tree(&mut runner).unwrap().current();
            let request = mutations.iter().fold(good, |request, mutation| mutation.apply(request));
            let answer = world.http.send(request.ask()).await;
            *answered.entry(answer.status).or_default() += 1;
            if let Err(fault) = check(&request, &answer) {
                panic!("seed {seed}: {fault}\n{request:?}\n{answer:?}");
            }
        }
        // Nothing of it kept the next person from signing in.
        let _ = world.signed_in(&matrix_scope(DEVICE)).await;
        world.matrix_client().login(&password_login("nobody", "x")).await;
    }
    // Else the requests would be so odd that they prove nothing.
    for status in [200, 303, 400, 401, 405] {
        assert!(answered.get(&status).is_some_and(|count| *count > 20), "{status}: {answered:?}");
    }
}

//! SIGTERM under load: who was promised an answer gets it, and the next start has nothing to mend.

use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::time::Duration;

use crate::http::Stop;
use crate::kill9::people;
use crate::person::Doubt;
use crate::server::{Server, service};
use crate::verify::{Depth, Doubts};

#[test]
fn a_server_told_to_stop_answers_what_it_did_and_leaves_in_order() {
    let service = service();
    let mut people = people(&service);
    let store = service.data_dir().join("store");
    let mut doubts = 0;
    for round in 0..6 {
        let (gone, verified) = (AtomicBool::new(false), AtomicUsize::new(0));
        let mut server = Server::start(&service);
        server.ready();
        assert!(!store.join("clean").exists());
        std::thread::scope(|scope| {
            let lives: Vec<_> = people
                .iter_mut()
                .map(|person| scope.spawn(|| person.live(service.port, &gone, &verified, None)))
                .collect();
            std::thread::sleep(Duration::from_millis(200 + 50 * round));
            let status = server.terminate();
            assert_eq!(status.code(), Some(0), "{}", service.log());
            gone.store(true, std::sync::atomic::Ordering::SeqCst);
            for life in lives {
                life.join().unwrap().unwrap_or_else(|what| panic!("{what}\n{}", service.log()));
            }
        });
        assert!(store.join("clean").exists(), "it did not stop in order");
        // A device is there before its token is answered, and only then.
        for person in &people {
            if let Some(Doubt::Login { device }) = &person.doubt {
                let there = service.synapse.inside.devices(&person.name).unwrap_or_default();
                assert!(!there.contains(device), "a sign-in was done and not answered");
            }
        }
        doubts += people.iter().filter(|person| person.doubt.is_some()).count();

        let mut server = Server::start(&service);
        server.ready();
        for person in &mut people {
            match person.verify(service.port, Depth::All, Doubts::DidNotHappen) {
                Ok(()) => {}
                Err(Stop::Wrong(what)) => panic!("{what}"),
                Err(Stop::Cut) => panic!("no answer: {}", service.log()),
            }
        }
        assert!(server.terminate().success());
    }
    assert!(!store.join("quarantine").exists());
    println!("{doubts} requests were not taken any more, and nothing was done for them");
}

//! SIGKILL at any moment, also while the server starts: whatever it said is still so afterwards.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use postern::store::check_folder;

use crate::Dice;
use crate::http;
use crate::person::Person;
use crate::server::{Server, service};
use crate::support::service::{EVENTUALLY, Service};
use crate::verify::{Depth, Doubts};

/// How many people there are.
const PEOPLE: u64 = 6;

/// How long the tests that go on for a while go on.
fn patience() -> Duration {
    let seconds = std::env::var("POSTERN_TEST_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(30))
}

/// People with an account each.
pub fn people(service: &Service) -> Vec<Person> {
    let people: Vec<_> = (1..=PEOPLE).map(Person::new).collect();
    for person in &people {
        service.manage(&["register-user", &person.name, "--yes", "--password", &person.password]);
    }
    people
}

/// When the server is ended.
enum End {
    /// So long after its start, ready or not.
    WhileItOpens(Duration),
    /// So long after it was ready: people look at what is left from before.
    WhileVerified(Duration),
    /// So long after everybody has seen that nothing is lost.
    UnderLoad(Duration),
}

/// Lets people use a server until its end by SIGKILL; how long it took to be ready.
fn cycle(service: &Service, people: &mut [Person], end: &End) -> Option<Duration> {
    let (gone, verified) = (AtomicBool::new(false), AtomicUsize::new(0));
    let count = people.len();
    let mut server = Server::start(service);
    std::thread::scope(|scope| {
        let lives: Vec<_> = people
            .iter_mut()
            .map(|person| scope.spawn(|| person.live(service.port, &gone, &verified, None)))
            .collect();
        let mut took = None;
        match end {
            End::WhileItOpens(delay) => std::thread::sleep(*delay),
            End::WhileVerified(delay) => {
                took = Some(server.ready());
                std::thread::sleep(*delay);
            }
            End::UnderLoad(delay) => {
                took = Some(server.ready());
                let begun = Instant::now();
                while verified.load(Ordering::SeqCst) < count
                    && lives.iter().all(|life| !life.is_finished())
                {
                    assert!(begun.elapsed() < EVENTUALLY, "the verification does not end");
                    std::thread::sleep(Duration::from_millis(2));
                }
                std::thread::sleep(*delay);
            }
        }
        server.kill();
        gone.store(true, Ordering::SeqCst);
        for life in lives {
            if let Err(what) = life.join().unwrap() {
                panic!("{what}\n{}", service.log());
            }
        }
        let quarantine = service.data_dir().join("store/quarantine");
        assert!(!quarantine.exists(), "recovery was needed: {}", service.log());
        took
    })
}

/// Holds a server that was just started to everything; what is wrong.
fn verify_all(service: &Service, people: &mut [Person]) -> Vec<String> {
    let verify = |person: &mut Person| {
        person.verify(service.port, Depth::All, Doubts::EitherWay).err().map(|why| match why {
            http::Stop::Wrong(what) => what,
            http::Stop::Cut => "no answer".to_owned(),
        })
    };
    people.iter_mut().filter_map(verify).collect()
}

#[test]
fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    let service = service();
    let mut people = people(&service);
    let mut dice = Dice(1);
    let (begun, mut kills, mut starts) = (Instant::now(), 0, Vec::new());
    let mut opening = 100;
    while begun.elapsed() < patience() {
        let end = match dice.roll(8) {
            0..3 => End::WhileItOpens(Duration::from_millis(1 + dice.roll(opening))),
            3 => End::WhileVerified(Duration::from_millis(1 + dice.roll(100))),
            _ => End::UnderLoad(Duration::from_millis(1 + dice.roll(100))),
        };
        if let Some(took) = cycle(&service, &mut people, &end) {
            opening = u64::try_from(took.as_millis()).unwrap().max(20);
            starts.push(took);
        }
        kills += 1;
    }
    let mut server = Server::start(&service);
    starts.push(server.ready());
    assert_eq!(verify_all(&service, &mut people), [""; 0]);
    // The homeserver knows every device that a token was given for, and catches up with the rest.
    for person in &people {
        let devices = || service.synapse.inside.devices(&person.name).unwrap_or_default();
        let there = devices();
        let missing: Vec<_> =
            person.devices().into_iter().filter(|it| !there.contains(it)).collect();
        assert_eq!(missing, [""; 0], "devices of {}", person.name);
    }
    assert!(server.terminate().success(), "{}", service.log());
    let store = service.data_dir().join("store");
    let report = check_folder(&store, 1 << 24, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);

    let mut acks: BTreeMap<&str, u32> = BTreeMap::new();
    for (kind, count) in people.iter().flat_map(|person| &person.acks) {
        *acks.entry(kind).or_default() += count;
    }
    starts.sort();
    let (median, longest) = (starts[starts.len() / 2], starts[starts.len() - 1]);
    println!(
        "{kills} kills, {} while it opened; starts: median {median:?}, longest {longest:?}; \
         acknowledged: {acks:?}; lost: 0",
        kills + 1 - starts.len()
    );
    assert_eq!(acks.len(), 7, "not everything was tried: {acks:?}");
}

/// Something to ask for.
type Change = fn(&mut Person, u16) -> http::Done<()>;

/// The negative control: a folder that lost what it acknowledged, whole otherwise.
#[test]
fn a_service_that_forgot_what_it_said_is_found_out() {
    let service = service();
    let mut server = Server::start(&service);
    server.ready();
    let mut people = people(&service);
    people.truncate(5);
    let calm = |person: &mut Person, rounds| {
        person.live(service.port, &AtomicBool::new(false), &AtomicUsize::new(0), Some(rounds))
    };
    for person in &mut people {
        calm(person, 12).unwrap();
    }
    assert!(server.terminate().success());
    let data = service.data_dir();
    let before = data.with_file_name("before");
    copy(&data, &before);

    // Everybody is told one more thing, each another.
    let mut server = Server::start(&service);
    server.ready();
    let changes: [(&str, Change); 5] = [
        ("is lost", |it, port| it.log_in(port)),
        ("is lost", |it, port| it.refresh_any(port)),
        ("although its session was ended", |it, port| it.end(port, 0)),
        ("the new password is lost", |it, port| it.change_password(port, false)),
        ("although all sessions were ended", |it, port| it.change_password(port, true)),
    ];
    for (person, (_, change)) in people.iter_mut().zip(changes) {
        while person.sessions.is_empty() {
            calm(person, 1).unwrap();
        }
        change(person, service.port).unwrap();
    }
    assert_eq!(verify_all(&service, &mut people), [""; 0]);
    server.kill();
    std::fs::remove_dir_all(&data).unwrap();
    std::fs::rename(before, &data).unwrap();

    let mut server = Server::start(&service);
    server.ready();
    let found = verify_all(&service, &mut people);
    assert_eq!(found.len(), changes.len(), "{found:?}");
    for (found, (expected, _)) in found.iter().zip(changes) {
        assert!(found.contains(expected), "{found}");
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    let copied = std::process::Command::new("cp").arg("-a").args([from, to]).status().unwrap();
    assert!(copied.success());
}

/// A folder in the making: keys, secrets and database come into being, or do at the next start.
#[test]
fn a_server_killed_at_its_first_start_starts_the_next_time() {
    let service = service();
    let text = std::fs::read_to_string(service.config()).unwrap();
    let without_keys: Vec<_> = text.lines().filter(|line| !line.contains("key_file")).collect();
    std::fs::write(service.config(), without_keys.join("\n")).unwrap();
    let (begun, mut dice, mut kills) = (Instant::now(), Dice(2), 0);
    let mut opening = 1000;
    while begun.elapsed() < patience() / 3 {
        std::fs::remove_dir_all(service.data_dir()).ok();
        for _ in 0..=dice.roll(5) {
            let server = Server::start(&service);
            std::thread::sleep(Duration::from_millis(1 + dice.roll(opening)));
            server.kill();
            kills += 1;
        }
        let mut server = Server::start(&service);
        opening = u64::try_from(server.ready().as_millis()).unwrap().max(20);
        let keys = || http::get(service.port, "/oauth2/keys.json", "").unwrap().body;
        let first = keys();
        server.kill();
        let mut server = Server::start(&service);
        server.ready();
        assert_eq!(keys(), first, "the keys are others after a restart");
        assert!(server.terminate().success(), "{}", service.log());
    }
    println!("{kills} kills while the folder was made");
}

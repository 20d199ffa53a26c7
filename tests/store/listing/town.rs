//! A small town: people, clients and sessions of every kind, thrown by dice that fall the same way
//! every time.

use postern::domain::client::{ClientSource, GrantType};
use postern::domain::session::Activity;
use postern::domain::*;
use postern::store::{
    Store, Tx, browser_sessions, clients, compat_sessions, oauth_sessions, user_emails,
    user_registration_tokens, users,
};

use crate::support as s;

/// Dice (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 8
    }

    /// A number below `n`.
    pub fn up_to(&mut self, n: usize) -> usize {
        usize::try_from(self.number() % n as u64).unwrap()
    }

    /// Once in `n`.
    pub fn sometimes(&mut self, n: u64) -> bool {
        self.number().is_multiple_of(n)
    }

    pub fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.up_to(of.len())].clone()
    }

    /// A moment of some sixty days.
    pub fn moment(&mut self) -> Timestamp {
        s::at(BEGIN + i64::try_from(self.number() % (60 * DAY)).unwrap())
    }
}

const DAY: u64 = 24 * 3600 * 1000;
const BEGIN: i64 = 1_700_000_000_000;
/// The number of users, and their ids.
pub const USERS: u64 = 150;
/// The ids of clients.
pub const CLIENTS: u64 = 7;
/// The ids of browser sessions.
pub const BROWSERS: u64 = 200;
/// What is granted.
pub const SCOPES: [&str; 4] = [
    "openid",
    "openid email",
    "urn:matrix:client:api:*",
    "openid urn:matrix:client:api:* urn:mas:admin",
];

/// Everything that stands in the store.
#[derive(Default)]
pub struct Town {
    pub users: Vec<User>,
    pub emails: Vec<UserEmail>,
    pub clients: Vec<Client>,
    pub browsers: Vec<BrowserSession>,
    pub oauth: Vec<OAuthSession>,
    pub compat: Vec<CompatSession>,
    pub tokens: Vec<UserRegistrationToken>,
}

/// The id of something that was made at a moment.
fn made<T: Id>(at: Timestamp, n: u64) -> T {
    let ms = u64::try_from(at.as_millis()).unwrap();
    T::from_ulid(ulid::Ulid::from_parts(ms, u128::from(n)))
}

fn state(dice: &mut Dice) -> SessionState {
    if dice.sometimes(3) {
        SessionState::Finished { at: dice.moment() }
    } else {
        SessionState::Active
    }
}

fn used(dice: &mut Dice) -> Option<Activity> {
    (!dice.sometimes(4)).then(|| Activity { at: dice.moment(), ip: None })
}

impl Town {
    /// Makes it, sorted by ids.
    pub fn new(dice: &mut Dice) -> Self {
        let mut town = Self::default();
        for n in 0..USERS {
            town.users.push(some_user(dice, n));
            if dice.sometimes(2) {
                town.emails.push(s::email(n, dice.number() % USERS, &format!("u{n}@Example.com")));
            }
        }
        for n in 0..CLIENTS {
            town.clients.push(some_client(dice, n));
        }
        for n in 0..BROWSERS {
            let at = dice.moment();
            let mut session = s::browser_session(n, dice.number() % USERS);
            (session.state, session.last_active) = (state(dice), used(dice));
            if dice.sometimes(10) {
                session.created_at = at;
            }
            town.browsers.push(session);
        }
        for n in 0..400 {
            town.oauth.push(some_oauth_session(dice, n));
            town.compat.push(some_compat_session(dice, n));
        }
        for n in 0..100 {
            town.tokens.push(some_token(dice, n));
        }
        town.oauth.sort_by_key(|session| session.id);
        town.compat.sort_by_key(|session| session.id);
        town
    }

    /// Puts everything, a part of it first otherwise than it is in the end.
    pub async fn settle(&self, store: &Store, dice: &mut Dice) {
        let mut tx = store.begin().await.unwrap();
        for client in &self.clients {
            clients::put(&mut tx, client).await.unwrap();
        }
        for session in self.oauth.iter().step_by(3) {
            let mut other = session.clone();
            (other.state, other.last_active) = (state(dice), used(dice));
            oauth_sessions::put(&mut tx, &other).await.unwrap();
        }
        for session in self.compat.iter().step_by(3) {
            let mut other = session.clone();
            (other.state, other.last_active) = (state(dice), used(dice));
            compat_sessions::put(&mut tx, &other).await.unwrap();
        }
        self.put_the_rest(&mut tx, dice).await;
        tx.commit().await.unwrap();
    }

    async fn put_the_rest(&self, tx: &mut Tx, dice: &mut Dice) {
        for user in &self.users {
            let mut other = user.clone();
            other.can_request_admin = dice.sometimes(2);
            users::put(tx, &other).await.unwrap();
            users::put(tx, user).await.unwrap();
        }
        for email in &self.emails {
            user_emails::put(tx, email).await.unwrap();
        }
        for session in &self.browsers {
            browser_sessions::put(tx, session).await.unwrap();
        }
        for session in &self.oauth {
            oauth_sessions::put(tx, session).await.unwrap();
        }
        for session in &self.compat {
            compat_sessions::put(tx, session).await.unwrap();
        }
        for token in &self.tokens {
            user_registration_tokens::put(tx, token).await.unwrap();
        }
        // Some come and go.
        let gone = some_oauth_session(dice, 5000);
        oauth_sessions::put(tx, &gone).await.unwrap();
        oauth_sessions::remove(tx, gone.id).await.unwrap();
        let gone = s::user(5000, "somebody else");
        users::put(tx, &gone).await.unwrap();
        users::remove(tx, gone.id).await.unwrap();
    }
}

fn some_user(dice: &mut Dice, n: u64) -> User {
    let syllables = ["an", "na", "bo", "b", "Ka", "é", "lou"];
    let mut name: String = (0..=dice.up_to(5)).map(|_| dice.one_of(&syllables)).collect();
    if dice.sometimes(12) {
        name = name.repeat(20);
    }
    let mut user = s::user(n, &format!("{name}{n}"));
    user.can_request_admin = dice.sometimes(5);
    user.is_guest = dice.sometimes(7);
    user.locked_at = dice.sometimes(6).then(|| dice.moment());
    user.deactivated_at = dice.sometimes(6).then(|| dice.moment());
    user
}

fn some_client(dice: &mut Dice, n: u64) -> Client {
    let source = if dice.sometimes(3) {
        ClientSource::Static
    } else {
        ClientSource::Dynamic { metadata_digest: Some(s::digest(n)) }
    };
    let mut client = s::client(n, source);
    client.metadata.client_name =
        dice.one_of(&[None, Some("Element".into()), Some("Fluffy".into())]);
    let uri = dice.one_of(&[None, Some("https://element.io/"), Some("https://app.example.com/x")]);
    client.metadata.client_uri = uri.map(|uri| uri.parse().unwrap());
    if dice.sometimes(2) {
        client.metadata.grant_types = vec![GrantType::ClientCredentials];
    }
    client
}

fn some_oauth_session(dice: &mut Dice, n: u64) -> OAuthSession {
    let began = dice.moment();
    let mut session = s::oauth_session(n, dice.number() % USERS, "unused");
    session.id = made(began, n);
    // One in eight was imported, and its id made later.
    session.created_at = if dice.sometimes(8) { dice.moment() } else { began };
    session.client_id = s::id(dice.number() % CLIENTS);
    session.browser_session_id = (!dice.sometimes(4)).then(|| s::id(dice.number() % BROWSERS));
    let device = dice.one_of(&["ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZABCD"]);
    let unstable = "urn:matrix:org.matrix.msc2967.client:device:";
    let spelling = dice.one_of(&["urn:matrix:client:device:", unstable]);
    let scope = dice.one_of(&SCOPES);
    session.scope = match dice.up_to(5) {
        0 => {
            session.user_id = None;
            scope.parse().unwrap()
        }
        1 => scope.parse().unwrap(),
        _ => format!("{scope} {spelling}{device}").parse().unwrap(),
    };
    (session.state, session.last_active) = (state(dice), used(dice));
    session
}

fn some_compat_session(dice: &mut Dice, n: u64) -> CompatSession {
    let began = dice.moment();
    // One user in two has none.
    let mut session = s::compat_session(n, 2 * (dice.number() % (USERS / 2)), "phone");
    session.id = made(began, n);
    session.created_at = began;
    session.browser_session_id = dice.sometimes(2).then(|| s::id(dice.number() % BROWSERS));
    (session.state, session.last_active) = (state(dice), used(dice));
    session
}

fn some_token(dice: &mut Dice, n: u64) -> UserRegistrationToken {
    let mut token = s::user_registration_token(n);
    token.usage_limit = dice.one_of(&[None, Some(1), Some(2)]);
    token.times_used = dice.one_of(&[0, 1, 2]);
    token.expires_at = dice.sometimes(2).then(|| dice.moment());
    token.revoked_at = dice.sometimes(4).then(|| dice.moment());
    token
}

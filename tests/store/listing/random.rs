//! Filters thrown by dice: pages and counts are what somebody finds who looks at every record.

use postern::domain::listing::*;
use postern::domain::{Scope, SessionState};
use postern::store::{
    Read, Store, browser_sessions, check_folder, clients, compat_sessions, oauth_sessions,
    user_emails, user_registration_tokens, users,
};

use super::naive;
use super::town::{BROWSERS, CLIENTS, Dice, SCOPES, Town, USERS};
use super::walk::agrees;
use crate::support::{id, options, store};

const ROUNDS: usize = 40;

impl Dice {
    fn maybe<T>(&mut self, some: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.sometimes(3).then(|| some(self))
    }

    fn flag(&mut self) -> Option<bool> {
        self.maybe(|dice| dice.sometimes(2))
    }

    fn status(&mut self) -> Option<SessionStatus> {
        self.maybe(|dice| dice.one_of(&[SessionStatus::Active, SessionStatus::Finished]))
    }

    fn between(&mut self) -> Between {
        Between { after: self.maybe(Self::moment), before: self.maybe(Self::moment) }
    }

    fn user_filter(&mut self) -> UserFilter {
        let statuses = [UserStatus::Active, UserStatus::Locked, UserStatus::Deactivated];
        let searches =
            ["", "a", "N", "an", "na", "É", "bob", "loul", "ANNA", "annaannaanna", "q", "é1"];
        UserFilter {
            admin: self.flag(),
            legacy_guest: self.flag(),
            search: self.maybe(|dice| dice.one_of(&searches).to_owned()),
            status: self.maybe(|dice| dice.one_of(&statuses)),
            active_oauth2_client: self
                .maybe(|dice| (0..=dice.up_to(2)).map(|_| id(dice.number() % CLIENTS)).collect())
                .unwrap_or_default(),
            has_active_oauth2_session: self.flag(),
            has_active_compat_session: self.flag(),
        }
    }

    fn scope(&mut self) -> Scope {
        let devices =
            ["urn:matrix:client:device:ABCDEFGHIJ", "urn:matrix:client:device:NOBODYSONE"];
        let scope = self.maybe(|dice| dice.one_of(&SCOPES)).unwrap_or_default();
        let device = self.maybe(|dice| dice.one_of(&devices)).unwrap_or_default();
        format!("{scope} {device}").parse().unwrap()
    }

    fn oauth_filter(&mut self) -> OAuthSessionFilter {
        OAuthSessionFilter {
            user: self.maybe(|dice| id(dice.number() % USERS)),
            clients: self
                .maybe(|dice| (0..=dice.up_to(2)).map(|_| id(dice.number() % CLIENTS)).collect())
                .unwrap_or_default(),
            client_kind: self.maybe(|dice| dice.one_of(&[ClientKind::Static, ClientKind::Dynamic])),
            browser_session: self.sometimes(9).then(|| id(self.number() % BROWSERS)),
            scope: self.scope(),
            status: self.status(),
            created: self.between(),
            last_active: self.between(),
        }
    }

    fn client_filter(&mut self) -> ClientFilter {
        let grants = ["authorization_code", "client_credentials", "unheard of"];
        ClientFilter {
            kind: self.maybe(|dice| dice.one_of(&[ClientKind::Static, ClientKind::Dynamic])),
            name: self.maybe(|dice| dice.one_of(&["ELEM", "ff", "x"]).to_owned()),
            uri: self.maybe(|dice| dice.one_of(&["element.io", "https", "ap"]).to_owned()),
            grant_type: self.maybe(|dice| dice.one_of(&grants).to_owned()),
            has_active_sessions: self.flag(),
        }
    }
}

async fn town(seed: u64) -> (tempfile::TempDir, Store, Town, Dice) {
    let (folder, store) = store();
    let mut dice = Dice::new(seed);
    let town = Town::new(&mut dice);
    town.settle(&store, &mut dice).await;
    (folder, store, town, dice)
}

/// The records that a filter lets through, with their ids.
macro_rules! due {
    ($of:expr, $lets_through:expr) => {
        $of.iter().filter($lets_through).map(|it| (it.id, it.clone())).collect::<Vec<_>>()
    };
}

#[tokio::test]
async fn users_and_clients_are_those_that_somebody_finds_who_reads_all() {
    let (_folder, store, town, mut dice) = town(1).await;
    for _ in 0..ROUNDS {
        let filter = dice.user_filter();
        let due = due!(town.users, |user| town.user(user, &filter));
        let what = format!("{filter:?}");
        let list = async |window| users::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        assert_eq!(users::count_listed(&store, &filter).await.unwrap(), due.len() as u64, "{what}");

        let filter = dice.client_filter();
        let due = due!(town.clients, |client| town.client(client, &filter));
        let what = format!("{filter:?}");
        let list = async |window| clients::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        assert_eq!(
            clients::count_listed(&store, &filter).await.unwrap(),
            due.len() as u64,
            "{what}"
        );
    }
}

#[tokio::test]
async fn sessions_are_those_that_somebody_finds_who_reads_all() {
    let (_folder, store, town, mut dice) = town(2).await;
    for _ in 0..ROUNDS {
        let filter = dice.oauth_filter();
        let due = due!(town.oauth, |session| town.oauth_session(session, &filter));
        let what = format!("{filter:?}");
        let list = async |window| oauth_sessions::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        let count = oauth_sessions::count_listed(&store, &filter).await.unwrap();
        assert_eq!(count, due.len() as u64, "{what}");

        let filter = CompatSessionFilter {
            user: dice.maybe(|dice| id(dice.number() % USERS)),
            browser_session: dice.maybe(|dice| id(dice.number() % BROWSERS)),
            status: dice.status(),
            created: dice.between(),
            last_active: dice.between(),
        };
        let due = due!(town.compat, |session| naive::compat_session(session, &filter));
        let what = format!("{filter:?}");
        let list = async |window| compat_sessions::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        let count = compat_sessions::count_listed(&store, &filter).await.unwrap();
        assert_eq!(count, due.len() as u64, "{what}");

        let filter = BrowserSessionFilter {
            user: dice.maybe(|dice| id(dice.number() % USERS)),
            status: dice.status(),
            created: dice.between(),
            last_active: dice.between(),
        };
        let due = due!(town.browsers, |session| naive::browser_session(session, &filter));
        let what = format!("{filter:?}");
        let list = async |window| browser_sessions::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        let count = browser_sessions::count_listed(&store, &filter).await.unwrap();
        assert_eq!(count, due.len() as u64, "{what}");
    }
}

#[tokio::test]
async fn addresses_and_registration_tokens_are_those_that_somebody_finds_who_reads_all() {
    let (_folder, store, town, mut dice) = town(3).await;
    for _ in 0..ROUNDS {
        let filter = UserEmailFilter {
            user: dice.maybe(|dice| id(dice.number() % USERS)),
            email: dice.maybe(|dice| format!("U{}@example.com", dice.number() % USERS)),
        };
        let due = due!(town.emails, |email| {
            filter.user.is_none_or(|user| email.user_id == user)
                && filter.email.as_ref().is_none_or(|it| it.eq_ignore_ascii_case(&email.email))
        });
        let what = format!("{filter:?}");
        let list = async |window| user_emails::list(&store, &filter, &window).await.unwrap();
        agrees(&due, &mut dice, &what, list).await;
        let count = user_emails::count_listed(&store, &filter).await.unwrap();
        assert_eq!(count, due.len() as u64, "{what}");

        let filter = RegistrationTokenFilter {
            used: dice.flag(),
            revoked: dice.flag(),
            expired: dice.flag(),
            valid: dice.flag(),
        };
        let now = dice.moment();
        let due = due!(town.tokens, |token| naive::token(token, filter, now));
        let what = format!("{filter:?} at {now:?}");
        let list = async |window| {
            user_registration_tokens::list(&store, &filter, now, &window).await.unwrap()
        };
        agrees(&due, &mut dice, &what, list).await;
        let count = user_registration_tokens::count_listed(&store, &filter, now).await.unwrap();
        assert_eq!(count, due.len() as u64, "{what}");
    }
}

#[tokio::test]
async fn what_a_transaction_has_staged_is_listed_within_it_and_nothing_is_miscounted() {
    let (folder, store, mut town, mut dice) = town(4).await;
    let mut tx = store.begin().await.unwrap();
    for session in town.oauth.iter_mut().step_by(2) {
        session.state = SessionState::Finished { at: dice.moment() };
        oauth_sessions::put(&mut tx, session).await.unwrap();
    }
    let kept = town.users.split_off(100);
    for gone in town.users.drain(..) {
        users::remove(&mut tx, gone.id).await.unwrap();
    }
    town.users = kept;
    for _ in 0..ROUNDS / 2 {
        both_agree(&tx, &town, &mut dice).await;
    }
    tx.commit().await.unwrap();
    both_agree(&store, &town, &mut dice).await;
    store.close().await.unwrap();
    let report = check_folder(folder.path(), options().cache_capacity, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
    assert_eq!(report.miscounted, 0);
}

async fn both_agree(read: &impl Read, town: &Town, dice: &mut Dice) {
    let filter = dice.user_filter();
    let due = due!(town.users, |user| town.user(user, &filter));
    let what = format!("{filter:?}");
    let list = async |window| users::list(read, &filter, &window).await.unwrap();
    agrees(&due, dice, &what, list).await;
    assert_eq!(users::count_listed(read, &filter).await.unwrap(), due.len() as u64, "{what}");

    let filter = dice.oauth_filter();
    let due = due!(town.oauth, |session| town.oauth_session(session, &filter));
    let what = format!("{filter:?}");
    let list = async |window| oauth_sessions::list(read, &filter, &window).await.unwrap();
    agrees(&due, dice, &what, list).await;
    let count = oauth_sessions::count_listed(read, &filter).await.unwrap();
    assert_eq!(count, due.len() as u64, "{what}");
}

//! The pages of the administrators' console.

mod clients;
mod invitations;
mod people;
mod rules;
mod watch;

use crate::domain::Timestamp;
use crate::domain::event::What;
use crate::render::account::{EventRow, With};
use crate::render::console::{Attention, ConsoleNav, NavItem, OverviewPage, Section};
use crate::render::samples::Album;

const USER: &str = "/admin/users/01HZY8Q0000000000000000000";
const BOB: &str = "@bob:example.com";

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    overview(album);
    people::add(album);
    invitations::add(album);
    clients::add(album);
    watch::add(album);
    rules::add(album);
}

fn nav(current: Section) -> ConsoleNav {
    let item = |section: &Section| NavItem { section: *section, url: "/admin/".to_owned() };
    ConsoleNav { sections: Section::ALL.iter().map(item).collect(), current }
}

fn days_ago(days: i64) -> Timestamp {
    Timestamp::from_millis(1_800_000_000_000 - days * 24 * 3600 * 1000)
}

fn at(place: &str) -> String {
    format!("{USER}/{place}")
}

fn event(what: What) -> EventRow {
    EventRow {
        is_warning: what.is_warning(),
        what,
        at: days_ago(2),
        ip: Some("192.0.2.1".to_owned()),
        agent: With::of(None),
    }
}

fn overview(album: &mut Album<'_>) {
    let page = OverviewPage {
        nav: nav(Section::Overview),
        attention: Vec::new(),
        people: 1234,
        locked: 2,
        administrators: 1,
        browsers: 310,
        apps: 2900,
        sign_ups: 12,
        sign_ins: 45,
        failed_sign_ins: 3,
        homeserver: Some("Synapse 1.163".to_owned()),
        waiting: 0,
        mails: 0,
        store_mib: 120,
        free_mib: 40_000,
        version: "0.1.0".to_owned(),
        started: days_ago(3),
        users_url: "/admin/users".to_owned(),
        outbox_url: "/admin/outbox".to_owned(),
        refused_url: "/admin/audit?kind=refused".to_owned(),
    };
    album.add("console", true, &page);
    let silent = OverviewPage { homeserver: Some(String::new()), ..page.clone() };
    album.add("console-plain", true, &silent);
    let attention = OverviewPage {
        attention: vec![
            Attention::Homeserver { reason: "connection refused".to_owned() },
            Attention::Jobs { count: 3 },
            Attention::Mails { count: 1 },
            Attention::Disk,
        ],
        homeserver: None,
        ..page
    };
    album.add("console-attention", true, &attention);
}

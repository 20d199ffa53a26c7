//! What is on its way, and what happened.

use super::{BOB, USER, days_ago, event, nav};
use crate::domain::deed::Act;
use crate::domain::event::What;
use crate::render::console::{
    AuditPage, AuditRow, By, EventChoice, GiveUpPage, JobRow, MailRow, Named, OutboxPage, Section,
};
use crate::render::samples::Album;

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    outbox(album);
    audit(album);
}

fn outbox(album: &mut Album<'_>) {
    let kinds = [
        "provision-user",
        "set-avatar",
        "upsert-device",
        "sync-devices",
        "deactivate-user",
        "reactivate-user",
        "another",
    ];
    let job = |(attempts, kind): (u32, &str)| JobRow {
        id: "01".to_owned(),
        kind: kind.to_owned(),
        mxid: (attempts != 2).then(|| BOB.to_owned()),
        user_url: USER.to_owned(),
        made: days_ago(1),
        attempts,
        error: (attempts > 0).then(|| "connection refused".to_owned()),
    };
    let mail = |is_over| MailRow {
        id: "01".to_owned(),
        to: "bob@example.org".to_owned(),
        made: days_ago(1),
        attempts: 3,
        error: Some("550 no such user".to_owned()),
        is_over,
    };
    let outbox = OutboxPage {
        nav: nav(Section::Outbox),
        notice: None,
        action: "/admin/outbox".to_owned(),
        jobs: (0..).zip(kinds).map(job).collect(),
        all_jobs: 7,
        mails: vec![mail(false), mail(true)],
    };
    album.add("console-outbox", true, &outbox);
    let empty = OutboxPage { jobs: Vec::new(), all_jobs: 0, mails: Vec::new(), ..outbox };
    album.add("console-outbox-none", true, &empty);
    for is_mail in [true, false] {
        let page = GiveUpPage {
            nav: nav(Section::Outbox),
            action: "/admin/outbox".to_owned(),
            is_mail,
            id: "01".to_owned(),
            about: if is_mail { "bob@example.org".to_owned() } else { String::new() },
            cancel_url: "/admin/outbox".to_owned(),
        };
        album.add(format!("console-give-up-{is_mail}"), true, &page);
    }
}

fn audit(album: &mut Album<'_>) {
    let act = |act| What::Administration { act, about: Some("something <b>".to_owned()) };
    let row = |(by, what): (By, What)| AuditRow {
        on: (by != By::System).then(|| Named { mxid: BOB.to_owned(), url: USER.to_owned() }),
        doer: matches!(by, By::Administrator | By::Client).then(|| "@alice:example.com".to_owned()),
        about: matches!(by, By::Administrator).then(|| "01HZY8Q0000000000000000000".to_owned()),
        by,
        event: event(what),
    };
    let rows = [
        (By::Owner, What::Registered),
        (By::Owner, What::WrongPassword { times: 12 }),
        (By::Administrator, act(Act::Locked)),
        (By::Client, act(Act::UserCreated)),
        (By::CommandLine, act(Act::PasswordSet)),
        (By::System, What::SessionsEnded { count: 3 }),
    ];
    let page = AuditPage {
        nav: nav(Section::Audit),
        action: "/admin/audit".to_owned(),
        user: "bob".to_owned(),
        is_unknown: false,
        kind: EventChoice::Refused,
        from: "2026-03-01".to_owned(),
        remembered_days: 180,
        events: rows.into_iter().cycle().take(30).map(row).collect(),
        before_url: Some("/admin/audit?after=01".to_owned()),
        after_url: Some("/admin/audit?before=01".to_owned()),
    };
    album.add("console-audit", true, &page);
    for is_unknown in [true, false] {
        let (events, before_url, after_url) = (Vec::new(), None, None);
        let page = AuditPage { is_unknown, events, before_url, after_url, ..page.clone() };
        album.add(format!("console-audit-none-{is_unknown}"), true, &page);
    }
}

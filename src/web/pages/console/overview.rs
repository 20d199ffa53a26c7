//! `/admin/`: how things stand, and what needs attention.

use actix_web::HttpResponse;

use super::Administrator;
use super::parts::{nav, section_url};
use crate::flows::admin::statistics::{HomeserverStanding, Statistics, homeserver, statistics};
use crate::render::console::{Attention, OverviewPage, Section};
use crate::web::pages::PageError;

/// With less free than this the disk needs attention, in bytes.
const LITTLE: u64 = 1 << 30;

/// The page.
pub async fn overview(admin: Administrator) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let (numbers, standing) = tokio::join!(statistics(ctx), homeserver(ctx));
    let numbers = numbers?;
    let mib = |bytes: u64| bytes >> 20;
    let page = OverviewPage {
        nav: nav(urls, Section::Overview),
        attention: attention(&numbers, &standing),
        people: numbers.people.active,
        locked: numbers.people.locked,
        administrators: numbers.people.admins,
        browsers: numbers.sessions.browser,
        apps: numbers.sessions.oauth2 + numbers.sessions.compat,
        sign_ups: numbers.last_week.sign_ups,
        sign_ins: numbers.last_day.sign_ins,
        failed_sign_ins: numbers.last_day.failed_sign_ins,
        homeserver: match standing {
            HomeserverStanding::Well { version } => Some(version.unwrap_or_default()),
            HomeserverStanding::Unwell { .. } => None,
        },
        waiting: numbers.outbox.waiting,
        mails: numbers.mails.waiting,
        store_mib: mib(numbers.disk.store_bytes),
        free_mib: mib(numbers.disk.free_bytes),
        version: numbers.version,
        started: numbers.started_at,
        users_url: section_url(urls, Section::Users),
        outbox_url: section_url(urls, Section::Outbox),
        refused_url: format!("{}?kind=refused", section_url(urls, Section::Audit)),
    };
    Ok(admin.visit.page(&page)?.send())
}

fn attention(numbers: &Statistics, homeserver: &HomeserverStanding) -> Vec<Attention> {
    let mut found = Vec::new();
    if let HomeserverStanding::Unwell { reason } = homeserver {
        found.push(Attention::Homeserver { reason: reason.clone() });
    }
    if numbers.outbox.failing > 0 {
        found.push(Attention::Jobs { count: numbers.outbox.failing });
    }
    if numbers.mails.failed > 0 {
        found.push(Attention::Mails { count: numbers.mails.failed });
    }
    if numbers.disk.free_bytes < LITTLE {
        found.push(Attention::Disk);
    }
    found
}

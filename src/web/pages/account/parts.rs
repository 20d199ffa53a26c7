//! What several of these pages are made of.

use crate::domain::account_action::AccountAction;
use crate::domain::{BrowserSessionId, OwnSession};
use crate::flows::account::sessions::Known;
use crate::render::account::{AccountNotice, Nav, SessionCard, SessionKind, Tab, With};
use crate::web::pages::Visit;

/// The way between the pages, from this one.
pub fn nav(visit: &Visit, current: Tab) -> Nav {
    let urls = &visit.site.urls;
    Nav {
        profile_url: urls.account(),
        security_url: urls.account_place(&AccountAction::Security),
        sessions_url: urls.sessions(),
        activity_url: urls.account_place(&AccountAction::Activity),
        current,
    }
}

/// A session as lists show it.
pub fn card(visit: &Visit, known: &Known, this: BrowserSessionId) -> SessionCard {
    let session = &known.session;
    SessionCard {
        id: session.id.to_string(),
        url: visit.site.urls.session(session.id),
        kind: match session.id {
            OwnSession::Browser(_) => SessionKind::Browser,
            OwnSession::OAuth(_) => SessionKind::App,
            OwnSession::Compat(_) => SessionKind::OldApp,
            OwnSession::Personal(_) => SessionKind::Token,
        },
        name: known.name(),
        agent: With::of(session.user_agent.as_deref()),
        device: session.device.as_ref().map(ToString::to_string),
        began: session.created_at,
        last_use: session.last_use,
        ip: session.ip.clone(),
        is_this: session.id == OwnSession::Browser(this),
    }
}

/// The words of `?done=`.
pub fn notice(done: Option<&str>) -> Option<AccountNotice> {
    Some(match done? {
        "password" => AccountNotice::PasswordChanged,
        "password-everywhere" => AccountNotice::PasswordChangedEverywhere,
        "password-set" => AccountNotice::PasswordSet,
        "name" => AccountNotice::NameChanged,
        "email-added" => AccountNotice::EmailAdded,
        "email-removed" => AccountNotice::EmailRemoved,
        "primary-email" => AccountNotice::PrimaryEmail,
        "ended" => AccountNotice::SessionEnded,
        "ended-several" => AccountNotice::SessionsEnded,
        "renamed" => AccountNotice::SessionRenamed,
        "app-removed" => AccountNotice::AppRemoved,
        "token-made" => AccountNotice::TokenMade,
        _ => return None,
    })
}

//! The pages of the account.

use super::{Album, word};
use crate::domain::Act;
use crate::domain::event::{Surface, What, Why};
use crate::domain::password_strength::PasswordProblem;
use crate::domain::{DeviceId, Timestamp};
use crate::render::account::{
    AccountNotice, AccountPage, ActivityPage, AppRow, AppsPage, DeactivateError, DeactivatePage,
    DeactivatedPage, EmailError, EmailRow, EmailsPage, EndSessionsPage, EventRow, ExportPage,
    NameError, NameField, Nav, PasswordChangeError, PasswordChangePage, RemoveEmailPage, ResetKeys,
    ResetKeysPage, SecurityPage, SessionCard, SessionKind, SessionNameError, SessionPage,
    SessionsPage, Tab, With,
};
use crate::render::consent::Permission;

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    profile(album);
    emails(album);
    security(album);
    sessions(album);
    activity(album);
    leaving(album);
}

pub(super) fn nav(current: Tab) -> Nav {
    Nav {
        profile_url: "/account/".to_owned(),
        security_url: "/account/security".to_owned(),
        sessions_url: "/account/sessions".to_owned(),
        activity_url: "/account/activity".to_owned(),
        current,
    }
}

pub(super) fn days_ago(days: i64) -> Timestamp {
    Timestamp::from_millis(1_800_000_000_000 - days * 24 * 3600 * 1000)
}

fn profile(album: &mut Album<'_>) {
    let name = |error| NameField { value: "Alice <3".to_owned(), is_known: true, error };
    let page = |notice, name| AccountPage {
        nav: nav(Tab::Profile),
        notice,
        name,
        name_action: Some("/account/name".to_owned()),
        emails: vec!["alice@example.com".to_owned(), "al@example.org".to_owned()],
        emails_url: Some("/account/emails".to_owned()),
        console_url: Some("/admin/".to_owned()),
    };
    album.add("account", true, &page(None, name(None)));
    for notice in AccountNotice::ALL {
        album.add(format!("account-{}", word(notice)), true, &page(Some(*notice), name(None)));
    }
    for error in
        [NameError::TooLong, NameError::Refused, NameError::Unreachable, NameError::FormExpired]
    {
        album.add(format!("account-{}", word(&error)), true, &page(None, name(Some(error))));
    }
    let unknown = NameField { value: String::new(), is_known: false, error: None };
    let sparse = AccountPage {
        name_action: None,
        emails: Vec::new(),
        emails_url: None,
        console_url: None,
        ..page(None, unknown)
    };
    album.add("account-sparse", true, &sparse);
    album.add("account-fixed", true, &AccountPage { name: name(None), ..sparse });
}

fn emails(album: &mut Album<'_>) {
    let row = |address: &str, is_primary| EmailRow {
        address: address.to_owned(),
        added: days_ago(40),
        is_primary,
        primary_action: "/account/emails/01/primary".to_owned(),
        remove_url: Some("/account/emails/01/remove".to_owned()),
    };
    let page = |error| EmailsPage {
        nav: nav(Tab::Profile),
        notice: None,
        emails: vec![row("alice@example.com", true), row("al@example.org", false)],
        add_action: Some("/account/emails".to_owned()),
        typed: "al@".to_owned(),
        error,
    };
    album.add("emails", true, &page(None));
    for error in [
        EmailError::Invalid,
        EmailError::NotAllowed,
        EmailError::HasIt,
        EmailError::TooMany,
        EmailError::LastOne,
        EmailError::TooManyAttempts,
        EmailError::FormExpired,
    ] {
        album.add(format!("emails-{}", word(&error)), true, &page(Some(error)));
    }
    let none = EmailsPage { emails: Vec::new(), add_action: None, ..page(None) };
    album.add("emails-none", true, &none);
    for is_last in [true, false] {
        let page = RemoveEmailPage {
            nav: nav(Tab::Profile),
            action: "/account/emails/01/remove".to_owned(),
            address: "al@example.org".to_owned(),
            is_last,
            cancel_url: "/account/emails".to_owned(),
        };
        album.add(format!("email-remove-{is_last}"), true, &page);
    }
}

fn security(album: &mut Album<'_>) {
    let page = SecurityPage {
        nav: nav(Tab::Security),
        notice: None,
        password_url: Some("/account/password/change".to_owned()),
        password_set: Some(days_ago(400)),
        tokens_url: Some("/account/tokens".to_owned()),
        apps_url: "/account/apps".to_owned(),
        reset_keys_url: "/account/cross-signing-reset".to_owned(),
        export_url: "/account/export".to_owned(),
        deactivate_url: Some("/account/deactivate".to_owned()),
    };
    album.add("security", true, &page);
    album.add("security-no-password", true, &SecurityPage { password_set: None, ..page.clone() });
    let bare = SecurityPage { password_url: None, tokens_url: None, deactivate_url: None, ..page };
    album.add("security-bare", true, &bare);

    let password = |error: Option<PasswordChangeError>| PasswordChangePage {
        action: "/account/password/change".to_owned(),
        username: "alice".to_owned(),
        has_password: true,
        account_url: "/account/security".to_owned(),
        sign_out_others: error.is_none(),
        error,
    };
    album.add("password", true, &password(None));
    let first = PasswordChangePage { has_password: false, ..password(None) };
    album.add("password-first", true, &first);
    for error in [
        PasswordChangeError::CurrentWrong,
        PasswordChangeError::New(PasswordProblem::Missing),
        PasswordChangeError::New(PasswordProblem::Common),
        PasswordChangeError::NewUnchanged,
        PasswordChangeError::TooManyAttempts,
        PasswordChangeError::FormExpired,
    ] {
        album.add(format!("password-{}", word(&error)), true, &password(Some(error)));
    }

    let row = |name: &str, host: Option<&str>| AppRow {
        client: "01HZY8Q0000000000000000000".to_owned(),
        name: name.to_owned(),
        host: host.map(str::to_owned),
        allowed: days_ago(3),
    };
    let apps = AppsPage {
        nav: nav(Tab::Security),
        notice: Some(AccountNotice::AppRemoved),
        action: "/account/apps".to_owned(),
        apps: vec![row("Element <b>", Some("app.element.io")), row("Notes", None)],
    };
    album.add("apps", true, &apps);
    album.add("apps-none", true, &AppsPage { apps: Vec::new(), notice: None, ..apps });
}

fn card(kind: SessionKind, name: Option<&str>, user_agent: Option<&str>) -> SessionCard {
    let value = "oauth-01HZY8Q0000000000000000000";
    SessionCard {
        id: value.to_owned(),
        url: format!("/account/sessions/{value}"),
        kind,
        name: name.map(str::to_owned),
        agent: With::of(user_agent),
        device: (kind != SessionKind::Browser).then(|| "ABCDEFGHIJ".to_owned()),
        began: days_ago(50),
        last_use: days_ago(1),
        ip: Some("2001:db8::1".to_owned()),
        is_this: false,
    }
}

fn sessions(album: &mut Album<'_>) {
    let this = SessionCard { is_this: true, ..card(SessionKind::Browser, None, Some(FIREFOX)) };
    let phone = card(SessionKind::App, Some("My <phone>"), Some("Element X/1.6 (iPhone)"));
    let bare = SessionCard { ip: None, ..card(SessionKind::OldApp, None, None) };
    let bare = |id: usize| SessionCard { id: format!("compat-{id}"), ..bare.clone() };
    let page = SessionsPage {
        nav: nav(Tab::Sessions),
        notice: Some(AccountNotice::SessionEnded),
        action: "/account/sessions".to_owned(),
        this: Some(SessionCard { id: "browser-1".to_owned(), ..this.clone() }),
        others: (0..10).map(bare).chain([phone.clone()]).collect(),
        forgotten: (10..14).map(bare).collect(),
        end_others_url: Some("/account/sessions/others".to_owned()),
        before_url: Some("/account/sessions?page=0".to_owned()),
        after_url: Some("/account/sessions?page=2".to_owned()),
    };
    album.add("sessions", true, &page);
    let only = SessionsPage {
        notice: None,
        others: Vec::new(),
        forgotten: Vec::new(),
        end_others_url: None,
        before_url: None,
        after_url: None,
        ..page
    };
    album.add("sessions-none", true, &only);

    let scope = "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ";
    let one = SessionPage {
        nav: nav(Tab::Sessions),
        notice: None,
        session: phone.clone(),
        app: Some("Element".to_owned()),
        app_host: Some("app.element.io".to_owned()),
        expires: None,
        permissions: Some(Permission::list(&scope.parse().expect("it is a scope"))),
        rename_action: Some(phone.url.clone()),
        typed: "My <phone>".to_owned(),
        error: None,
        end_url: Some(format!("{}/end", phone.url)),
    };
    album.add("session", true, &one);
    for error in
        [SessionNameError::Missing, SessionNameError::TooLong, SessionNameError::FormExpired]
    {
        let page = SessionPage { error: Some(error), ..one.clone() };
        album.add(format!("session-{}", word(&error)), true, &page);
    }
    let token = SessionPage {
        session: card(SessionKind::Token, Some("my <bot>"), None),
        app: None,
        app_host: None,
        ..one.clone()
    };
    album.add("session-token", true, &token);
    let expires = Some(days_ago(-30));
    album.add("session-token-expires", true, &SessionPage { expires, ..token });
    for (name, session) in [("this", this), ("old", bare(1))] {
        let page = SessionPage {
            session,
            app: None,
            app_host: None,
            permissions: None,
            rename_action: None,
            end_url: None,
            ..one.clone()
        };
        album.add(format!("session-{name}"), true, &page);
    }

    let end = EndSessionsPage {
        nav: nav(Tab::Sessions),
        action: "/account/sessions/end".to_owned(),
        sessions: vec![phone],
        count: 1,
        has_device: true,
        all_others: false,
        cancel_url: "/account/sessions".to_owned(),
    };
    album.add("end-sessions", true, &end);
    for count in [1, 12] {
        let all_others = true;
        let end = EndSessionsPage { sessions: Vec::new(), count, all_others, ..end.clone() };
        album.add(format!("end-others-{count}"), true, &end);
    }
}

fn activity(album: &mut Album<'_>) {
    let (email, device) = ("al@example.org".to_owned(), DeviceId::for_compat("ABC").ok());
    let mut what = vec![
        What::Registered,
        What::SignedIn,
        What::app_signed_in("Element <b>", device.clone()),
        What::old_app_signed_in(Some("Old"), device.clone()),
        What::old_app_signed_in(None, device),
        What::WrongPassword { times: 1 },
        What::WrongPassword { times: 12 },
        What::PasswordChanged,
        What::PasswordSet,
        What::PasswordRecovered,
        What::EmailAdded { email: email.clone() },
        What::EmailRemoved { email: email.clone() },
        What::PrimaryEmail { email },
        What::NameChanged,
        What::session_ended(Some("My phone")),
        What::session_ended(None),
        What::session_closed(Some("My phone"), Why::Replay),
        What::session_closed(None, Why::Idle),
        What::session_closed(None, Why::Limit),
        What::SessionsEnded { count: 0 },
        What::SessionsEnded { count: 3 },
        What::consent_withdrawn("Element"),
        What::token_made("my <bot>"),
        What::KeysReset,
        What::Exported,
        What::Deactivated,
    ];
    let denied = |times| What::policy_denied("register", ["username-banned"]).more(times);
    what.extend([0, 2].map(denied));
    what.extend([Surface::AdminApi, Surface::Console].map(What::access_refused));
    what.extend(Act::ALL.iter().map(|&act| What::Administration { act, about: None }));
    let row = |what: What| EventRow {
        is_warning: what.is_warning(),
        what,
        at: days_ago(2),
        ip: Some("192.0.2.1".to_owned()),
        agent: With::of(Some(FIREFOX)),
    };
    let mut rows: Vec<EventRow> = what.into_iter().map(row).collect();
    let page = |events| ActivityPage {
        nav: nav(Tab::Activity),
        events,
        remembered_days: 180,
        newest_url: Some("/account/activity".to_owned()),
        older_url: Some("/account/activity?before=01".to_owned()),
    };
    album.add("activity-of-administrators", true, &page(rows.split_off(rows.len() / 2)));
    let page = page(rows);
    album.add("activity", true, &page);
    let none = ActivityPage { events: Vec::new(), newest_url: None, older_url: None, ..page };
    album.add("activity-none", true, &none);
}

fn leaving(album: &mut Album<'_>) {
    let cancel_url = "/account/security".to_owned();
    let export = ExportPage {
        nav: nav(Tab::Security),
        action: "/account/export".to_owned(),
        cancel_url: cancel_url.clone(),
    };
    album.add("export", true, &export);
    for state in [ResetKeys::Explained, ResetKeys::Failed, ResetKeys::Permitted] {
        let page = ResetKeysPage {
            nav: nav(Tab::Security),
            action: "/account/cross-signing-reset".to_owned(),
            cancel_url: cancel_url.clone(),
            state,
        };
        album.add(format!("reset-keys-{}", word(&state)), true, &page);
    }
    let deactivate = |error| DeactivatePage {
        nav: nav(Tab::Security),
        action: "/account/deactivate".to_owned(),
        username: "alice".to_owned(),
        has_password: true,
        typed: "alic".to_owned(),
        erase: true,
        error,
        cancel_url: cancel_url.clone(),
    };
    album.add("deactivate", true, &deactivate(None));
    let without = DeactivatePage { has_password: false, ..deactivate(None) };
    album.add("deactivate-no-password", true, &without);
    for error in [
        DeactivateError::Username,
        DeactivateError::Password,
        DeactivateError::TooManyAttempts,
        DeactivateError::FormExpired,
    ] {
        album.add(format!("deactivate-{}", word(&error)), true, &deactivate(Some(error)));
    }
    for erased in [true, false] {
        let page = DeactivatedPage { mxid: "@alice:example.com".to_owned(), erased };
        album.add(format!("deactivated-{erased}"), false, &page);
    }
}

//! The pages about people.

use super::{BOB, USER, at, days_ago, event, nav};
use crate::domain::event::What;
use crate::domain::password_strength::PasswordProblem;
use crate::render::account::{SessionCard, SessionKind, With};
use crate::render::console::{
    ConfirmPage, ConsoleEmail, ConsoleEmailsPage, ConsoleNotice, ConsoleSessionsPage,
    DeactivateUserPage, NewUserError, NewUserPage, ProvidedPassword, Question, RecoveryLinkPage,
    Section, SetPasswordPage, Shown, StandingChoice, UserEmailError, UserPage, UserRow,
    UserStanding, UsersPage,
};
use crate::render::samples::{Album, word};

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    users(album);
    user(album);
    credentials(album);
    emails(album);
    sessions(album);
}

fn users(album: &mut Album<'_>) {
    let row = |name: &str, standing, is_admin| UserRow {
        url: USER.to_owned(),
        mxid: format!("@{name}:example.com"),
        made: days_ago(3),
        standing,
        is_admin,
    };
    let some = [
        row("alice", UserStanding::Good, true),
        row("bob.with.a.long.name", UserStanding::Locked, false),
        row("carol<b>", UserStanding::Deactivated, false),
    ];
    let page = UsersPage {
        nav: nav(Section::Users),
        notice: None,
        action: "/admin/users".to_owned(),
        search: "a\"<b>".to_owned(),
        status: StandingChoice::Any,
        admin: true,
        users: some.iter().cycle().take(25).cloned().collect(),
        new_url: "/admin/users/new".to_owned(),
        before_url: Some("/admin/users?before=01".to_owned()),
        after_url: Some("/admin/users?after=01".to_owned()),
    };
    album.add("console-users", true, &page);
    for notice in ConsoleNotice::ALL {
        let users = some[..1].to_vec();
        let page = UsersPage { notice: Some(*notice), users, ..page.clone() };
        album.add(format!("console-users-{}", word(notice)), true, &page);
    }
    let none = UsersPage {
        users: Vec::new(),
        status: StandingChoice::Locked,
        before_url: None,
        after_url: None,
        ..page
    };
    album.add("console-users-none", true, &none);

    let new = |error| NewUserPage {
        nav: nav(Section::Users),
        action: "/admin/users/new".to_owned(),
        server_name: "example.com".to_owned(),
        username: "bob".to_owned(),
        display_name: "Bob".to_owned(),
        email: "bob@example.org".to_owned(),
        with_password: true,
        error,
        cancel_url: "/admin/users".to_owned(),
    };
    album.add("console-user-new", true, &new(None));
    let bare = NewUserPage { with_password: false, ..new(None) };
    album.add("console-user-new-no-password", true, &bare);
    for error in [
        NewUserError::Username,
        NewUserError::UsernameTaken,
        NewUserError::UsernameUnavailable,
        NewUserError::HomeserverSilent,
        NewUserError::Email,
        NewUserError::EmailTaken,
        NewUserError::Password,
        NewUserError::FormExpired,
    ] {
        album.add(format!("console-user-new-{}", word(&error)), true, &new(Some(error)));
    }
}

fn user(album: &mut Album<'_>) {
    let page = |standing: UserStanding, is_self| UserPage {
        nav: nav(Section::Users),
        notice: None,
        is_queued: standing == UserStanding::Locked,
        action: USER.to_owned(),
        user: Shown {
            mxid: BOB.to_owned(),
            id: "01HZY8Q0000000000000000000".to_owned(),
            made: days_ago(100),
            standing,
            since: (standing != UserStanding::Good).then(|| days_ago(2)),
            is_admin: is_self,
            password_set: Some(days_ago(50)),
            is_self,
        },
        emails: vec!["bob@example.org".to_owned(), "robert@example.com".to_owned()],
        sessions: 3,
        links: vec!["Example SSO: bob@example.org".to_owned()],
        events: [What::SignedIn, What::Registered, What::Exported].map(event).to_vec(),
        audit_url: "/admin/audit?user=bob".to_owned(),
        emails_url: at("emails"),
        sessions_url: at("sessions"),
        password_url: Some(at("password")),
        recovery_url: Some(at("recovery")),
        administrator_url: Some(at("administrator")),
        deactivate_url: (!is_self).then(|| at("deactivate")),
    };
    for standing in [UserStanding::Good, UserStanding::Locked, UserStanding::Deactivated] {
        album.add(format!("console-user-{}", word(&standing)), true, &page(standing, false));
    }
    album.add("console-user-self", true, &page(UserStanding::Good, true));
    let full = page(UserStanding::Good, false);
    let bare = UserPage {
        user: Shown { password_set: None, ..full.user.clone() },
        emails: Vec::new(),
        links: Vec::new(),
        events: Vec::new(),
        sessions: 0,
        password_url: None,
        recovery_url: None,
        administrator_url: None,
        ..full
    };
    album.add("console-user-bare", true, &bare);

    for question in [
        Question::MakeAdministrator,
        Question::UnmakeAdministrator,
        Question::EndAllSessions,
        Question::NewSecret,
        Question::DeleteClient,
    ] {
        let page = ConfirmPage {
            nav: nav(Section::Users),
            question,
            about: BOB.to_owned(),
            action: at("administrator"),
            cancel_url: USER.to_owned(),
        };
        album.add(format!("console-confirm-{}", word(&question)), true, &page);
    }
    let deactivate = DeactivateUserPage {
        nav: nav(Section::Users),
        action: at("deactivate"),
        mxid: BOB.to_owned(),
        cancel_url: USER.to_owned(),
    };
    album.add("console-deactivate", true, &deactivate);
}

fn credentials(album: &mut Album<'_>) {
    let password = |error| SetPasswordPage {
        nav: nav(Section::Users),
        action: at("password"),
        mxid: BOB.to_owned(),
        error,
        cancel_url: USER.to_owned(),
    };
    album.add("console-password", true, &password(None));
    for error in [
        ProvidedPassword::FormExpired,
        ProvidedPassword::Problem(PasswordProblem::Missing),
        ProvidedPassword::Problem(PasswordProblem::Common),
    ] {
        album.add(format!("console-password-{}", word(&error)), true, &password(Some(error)));
    }
    for link in [None, Some("https://auth.example.com/account/password/recovery?ticket=x")] {
        let page = RecoveryLinkPage {
            nav: nav(Section::Users),
            action: at("recovery"),
            mxid: BOB.to_owned(),
            link: link.map(str::to_owned),
            hours: 24,
            cancel_url: USER.to_owned(),
        };
        album.add(format!("console-recovery-{}", link.is_some()), true, &page);
    }
}

fn emails(album: &mut Album<'_>) {
    let email = |address: &str| ConsoleEmail {
        id: "01".to_owned(),
        address: address.to_owned(),
        added: days_ago(9),
    };
    let page = |error| ConsoleEmailsPage {
        nav: nav(Section::Users),
        notice: None,
        action: at("emails"),
        mxid: BOB.to_owned(),
        emails: vec![email("bob@example.org"), email("robert@example.com")],
        typed: "bob@".to_owned(),
        error,
        back_url: USER.to_owned(),
    };
    album.add("console-emails", true, &page(None));
    for error in [UserEmailError::Invalid, UserEmailError::Taken, UserEmailError::FormExpired] {
        album.add(format!("console-emails-{}", word(&error)), true, &page(Some(error)));
    }
    album.add("console-emails-none", true, &ConsoleEmailsPage { emails: Vec::new(), ..page(None) });
}

fn sessions(album: &mut Album<'_>) {
    let card = |number: usize| SessionCard {
        id: format!("oauth-{number}"),
        url: at("sessions"),
        kind: SessionKind::App,
        name: Some("Bob's <phone>".to_owned()),
        agent: With::of(Some("Element X/1.6 (iPhone)")),
        device: Some("ABCDEFGHIJ".to_owned()),
        began: days_ago(10),
        last_use: days_ago(1),
        ip: Some("2001:db8::1".to_owned()),
        is_this: false,
    };
    let page = ConsoleSessionsPage {
        nav: nav(Section::Users),
        notice: None,
        action: at("sessions"),
        mxid: BOB.to_owned(),
        sessions: (0..15).map(card).collect(),
        end_all_url: at("sessions/end"),
        back_url: USER.to_owned(),
        before_url: Some(at("sessions?page=0")),
        after_url: Some(at("sessions?page=2")),
    };
    album.add("console-sessions", true, &page);
    let none =
        ConsoleSessionsPage { sessions: Vec::new(), before_url: None, after_url: None, ..page };
    album.add("console-sessions-none", true, &none);
}

//! Samples of the pages for who forgot their password.

use super::{Album, word};
use crate::domain::password_strength::PasswordProblem;
use crate::render::recover::{
    RecoverError, RecoverNotice, RecoverOver, RecoverOverPage, RecoverPage, RecoverPasswordError,
    RecoverPasswordPage, RecoverProgressPage,
};

pub(super) fn all(album: &mut Album<'_>) {
    let login_url = || "/login?for=grant-01".to_owned();
    let errors = [
        RecoverError::Missing,
        RecoverError::Invalid,
        RecoverError::TooManyAttempts,
        RecoverError::FormExpired,
    ];
    for error in errors.map(Some).into_iter().chain([None]) {
        let page = RecoverPage {
            action: "/recover?for=grant-01".to_owned(),
            email: "alice@example".to_owned(),
            login_url: login_url(),
            error,
        };
        album.add(format!("recover-{}", word(&error)), false, &page);
    }
    let notices =
        [RecoverNotice::SentAgain, RecoverNotice::TooManyAttempts, RecoverNotice::FormExpired];
    for notice in notices.map(Some).into_iter().chain([None]) {
        let page = RecoverProgressPage {
            action: "/recover/progress/01".to_owned(),
            email: "\"><b>@example.com".to_owned(),
            change_url: "/recover?for=grant-01".to_owned(),
            login_url: login_url(),
            notice,
        };
        album.add(format!("recover-progress-{}", word(&notice)), false, &page);
    }
    let errors = [
        RecoverPasswordError::New(PasswordProblem::Missing),
        RecoverPasswordError::New(PasswordProblem::Common),
        RecoverPasswordError::TooManyAttempts,
        RecoverPasswordError::FormExpired,
    ];
    for error in errors.map(Some).into_iter().chain([None]) {
        let page = RecoverPasswordPage {
            action: "/account/password/recovery".to_owned(),
            ticket: "a-ticket".to_owned(),
            username: "alice".to_owned(),
            mxid: "@alice:example.com".to_owned(),
            error,
        };
        album.add(format!("recover-password-{}", word(&error)), false, &page);
    }
    for (why, recover_url) in [
        (RecoverOver::LinkGone, Some("/recover".to_owned())),
        (RecoverOver::LinkGone, None),
        (RecoverOver::SwitchedOff, None),
    ] {
        let name = format!("recover-over-{}-{}", word(&why), recover_url.is_some());
        album.add(name, false, &RecoverOverPage { recover_url, login_url: login_url(), why });
    }
}

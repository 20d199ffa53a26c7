//! The pages on which an account is made.

use super::{Album, word};
use crate::domain::Timestamp;
use crate::domain::password_strength::PasswordProblem;
use crate::domain::user_registration::{
    EmailProblem, EmailRule, NameProblem, ObjectedField, Objection, Problems, TokenProblem,
};
use crate::render::captcha::{CaptchaField, CaptchaProblem};
use crate::render::register::{
    CodeProblem, DisplayNamePage, EmailStepPage, FormProblem, ReasonPage, ReasonProblem,
    RegisterPage, TokenField, TokenStepPage, UnfinishedPage, UsernameStepPage, VerifyEmailPage,
    WaitingPage, WaitingState,
};

fn register() -> RegisterPage {
    RegisterPage {
        action: "/register/password?for=account".to_owned(),
        client: Some("Element".to_owned()),
        login_url: "/login?for=account".to_owned(),
        server_name: "example.com".to_owned(),
        check_url: "/register/check-username".to_owned(),
        username: String::new(),
        is_invited: false,
        email_rule: EmailRule::Required,
        email: String::new(),
        token: TokenField::Typed(String::new()),
        terms_url: Some("https://example.com/terms".to_owned()),
        terms_agreed: false,
        captcha: None,
        problems: Problems::default(),
        captcha_problem: None,
        form_problem: None,
    }
}

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    album.add("register", false, &register());
    let plain = RegisterPage {
        client: None,
        email_rule: EmailRule::NotAsked,
        token: TokenField::NotAsked,
        terms_url: None,
        ..register()
    };
    album.add("register-plain", false, &plain);
    let linked = RegisterPage {
        email_rule: EmailRule::Optional,
        token: TokenField::FromLink("a token".to_owned()),
        ..register()
    };
    album.add("register-linked", false, &linked);
    let invited = RegisterPage { username: "bob".to_owned(), is_invited: true, ..linked };
    album.add("register-invited", false, &invited);
    for form_problem in [FormProblem::TooManyAttempts, FormProblem::FormExpired] {
        let page = RegisterPage { form_problem: Some(form_problem), ..register() };
        album.add(format!("register-{}", word(&form_problem)), false, &page);
    }
    captchas(album);
    wrong_accounts(album);
    steps_to_an_account(album);
}

fn captchas(album: &mut Album<'_>) {
    let widget = |script, class| CaptchaField::Widget { script, class, site_key: "a".to_owned() };
    let ticket = || "a-sealed-ticket".to_owned();
    let pow = |wait| CaptchaField::ProofOfWork {
        ticket: ticket(),
        seed: "0123456789abcdef".to_owned(),
        difficulty: 18,
        wait,
    };
    for (name, captcha) in [
        ("widget", widget("https://js.hcaptcha.com/1/api.js", "h-captcha")),
        ("pow", pow(None)),
        ("pow-wait", pow(Some(20))),
        ("solved", CaptchaField::Solved { ticket: ticket() }),
    ] {
        let page = RegisterPage { captcha: Some(captcha), ..register() };
        album.add(format!("register-captcha-{name}"), false, &page);
    }
    for problem in [
        CaptchaProblem::Missing,
        CaptchaProblem::Wrong,
        CaptchaProblem::TooSoon,
        CaptchaProblem::Unreachable,
    ] {
        let captcha_problem = Some(problem);
        let page = RegisterPage { captcha: Some(pow(None)), captcha_problem, ..register() };
        album.add(format!("register-captcha-{}", word(&problem)), false, &page);
    }
}

fn wrong_accounts(album: &mut Album<'_>) {
    let names = [
        NameProblem::Missing,
        NameProblem::TooLong,
        NameProblem::AllDigits,
        NameProblem::Character,
        NameProblem::Underscore,
        NameProblem::NotAllowed,
        NameProblem::Taken,
        NameProblem::HomeserverSilent,
    ];
    let passwords = [
        PasswordProblem::Missing,
        PasswordProblem::TooLong,
        PasswordProblem::Weak,
        PasswordProblem::Common,
        PasswordProblem::Word,
        PasswordProblem::Name,
        PasswordProblem::Repeats,
        PasswordProblem::Sequence,
        PasswordProblem::Date,
    ];
    let emails = [
        EmailProblem::Missing,
        EmailProblem::Invalid,
        EmailProblem::NotAllowed,
        EmailProblem::InUse,
    ];
    let tokens =
        [TokenProblem::Missing, TokenProblem::Unknown, TokenProblem::UsedUp, TokenProblem::Expired];
    for (nth, password) in passwords.into_iter().enumerate() {
        let problems = Problems {
            objections: objections(nth),
            username: names.get(nth).copied(),
            email: emails.get(nth).copied(),
            password: Some(password),
            token: tokens.get(nth).copied(),
            terms: nth == 0,
        };
        let page = RegisterPage { username: "alice".to_owned(), problems, ..register() };
        album.add(format!("register-wrong-{nth}"), false, &page);
    }
}

fn objections(nth: usize) -> Vec<Objection> {
    let text = || "Only <b> from the office".to_owned();
    [Some(ObjectedField::Username), Some(ObjectedField::Email), None]
        .into_iter()
        .skip(3_usize.saturating_sub(nth / 3))
        .map(|field| Objection { field, text: text() })
        .collect()
}

fn steps_to_an_account(album: &mut Album<'_>) {
    let action = || "/register/steps/01/step".to_owned();
    let expired = || Some(FormProblem::FormExpired);
    for (name, problem, form_problem) in
        [("taken", Some(NameProblem::Taken), None), ("expired", None, expired())]
    {
        let page = UsernameStepPage {
            action: action(),
            server_name: "example.com".to_owned(),
            check_url: "/register/check-username".to_owned(),
            username: "alice".to_owned(),
            problem,
            form_problem,
        };
        album.add(format!("register-username-{name}"), false, &page);
    }
    for (name, problem, form_problem) in
        [("", None, None), ("-used", Some(TokenProblem::UsedUp), None), ("-old", None, expired())]
    {
        let page = TokenStepPage { action: action(), token: String::new(), problem, form_problem };
        album.add(format!("register-token{name}"), false, &page);
    }
    for (name, problem, optional) in
        [("", None, true), ("-in-use", Some(EmailProblem::InUse), false)]
    {
        let page = EmailStepPage {
            action: action(),
            optional,
            email: "alice@example.com".to_owned(),
            problem,
            form_problem: None,
            login_url: "/login".to_owned(),
        };
        album.add(format!("register-email{name}"), false, &page);
    }
    let verify = |problem, sent_again| VerifyEmailPage {
        action: action(),
        email: "alice@example.com".to_owned(),
        change_url: "/register/steps/01/email".to_owned(),
        problem,
        sent_again,
    };
    album.add("register-verify-email", false, &verify(None, false));
    album.add("register-verify-email-again", false, &verify(None, true));
    for problem in [
        CodeProblem::Missing,
        CodeProblem::Wrong,
        CodeProblem::Expired,
        CodeProblem::TooManyAttempts,
        CodeProblem::TooManyMails,
        CodeProblem::FormExpired,
    ] {
        let page = verify(Some(problem), false);
        album.add(format!("register-verify-email-{}", word(&problem)), false, &page);
    }
    for (name, too_long, form_problem) in
        [("", false, None), ("-long", true, None), ("-old", false, expired())]
    {
        let display_name = "Alice".to_owned();
        let page = DisplayNamePage { action: action(), display_name, too_long, form_problem };
        album.add(format!("register-display-name{name}"), false, &page);
    }
    for problem in [
        None,
        Some(ReasonProblem::Missing),
        Some(ReasonProblem::TooLong),
        Some(ReasonProblem::TooManyWait),
    ] {
        let reason = "I know Bob.".to_owned();
        let page = ReasonPage { action: action(), reason, most: 500, problem, form_problem: None };
        let name = problem.map_or_else(String::new, |problem| format!("-{}", word(&problem)));
        album.add(format!("register-reason{name}"), false, &page);
    }
    let until = Timestamp::from_millis(1_800_000_000_000);
    for (name, state) in [
        ("", WaitingState::Waiting { until }),
        ("-declined", WaitingState::Declined { note: None }),
        ("-declined-note", WaitingState::Declined { note: Some("Sorry, we are full.".into()) }),
    ] {
        let page = WaitingPage {
            state,
            again_url: "/register/steps/01/waiting".to_owned(),
            username: "alice".to_owned(),
            email: Some("alice@example.com".to_owned()),
        };
        album.add(format!("register-waiting{name}"), false, &page);
    }
    for made in [true, false] {
        let page = UnfinishedPage { retry_url: "/register/steps/01/finish".to_owned(), made };
        album.add(format!("register-unfinished-{made}"), false, &page);
    }
}

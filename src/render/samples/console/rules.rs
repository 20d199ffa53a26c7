//! The pages of the console about applications and the policy.

use super::nav;
use crate::domain::Timestamp;
use crate::render::console::{
    ApplicationError, ApplicationPage, ApplicationRow, ApplicationsPage, PolicyError, PolicyPage,
    PolicyTrialPage, PolicyVersion, Section, TrialOutcome, TrialQuestion,
};
use crate::render::samples::{Album, word};

const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    applications(album);
    policy(album);
    trial(album);
}

fn applications(album: &mut Album<'_>) {
    let list = "/admin/applications";
    let row = ApplicationRow {
        url: format!("{list}/01HZY8Q0000000000000000000"),
        mxid: "@carol:example.com".to_owned(),
        since: NOW,
    };
    for (name, applications, is_required) in
        [("", vec![row], true), ("-none", Vec::new(), true), ("-off", Vec::new(), false)]
    {
        let page = ApplicationsPage {
            nav: nav(Section::Applications),
            notice: None,
            after_url: (!applications.is_empty()).then(|| format!("{list}?after=01")),
            applications,
            is_required,
        };
        album.add(format!("console-applications{name}"), true, &page);
    }
    for (error, known) in [
        (None, true),
        (None, false),
        (Some(ApplicationError::NoteTooLong), true),
        (Some(ApplicationError::HomeserverSilent), true),
        (Some(ApplicationError::FormExpired), true),
    ] {
        let page = ApplicationPage {
            nav: nav(Section::Applications),
            action: format!("{list}/01HZY8Q0000000000000000000"),
            mxid: "@carol:example.com".to_owned(),
            display_name: known.then(|| "Carol <b>".to_owned()),
            email: known.then(|| "carol@example.org".to_owned()),
            reason: "I know Bob.\nAnd <b>Alice</b>.".to_owned(),
            since: NOW,
            until: NOW,
            note: String::new(),
            error,
            cancel_url: list.to_owned(),
        };
        let name = error.map_or_else(|| known.to_string(), |error| word(&error));
        album.add(format!("console-application-{name}"), true, &page);
    }
}

fn policy(album: &mut Album<'_>) {
    let version = |by: Option<&str>, is_current| PolicyVersion {
        url: "/admin/policy?from=01".to_owned(),
        at: NOW,
        by: by.map(str::to_owned),
        is_current,
    };
    let errors = [
        None,
        Some(PolicyError::NotJson("expected `,` at line 1".to_owned())),
        Some(PolicyError::NotRight("`<b>` is not known".to_owned())),
        Some(PolicyError::FormExpired),
    ];
    for (nth, error) in errors.into_iter().enumerate() {
        let page = PolicyPage {
            nav: nav(Section::Policy),
            notice: None,
            action: "/admin/policy".to_owned(),
            data: "{\"admin_users\": [\"<alice>\"]}".to_owned(),
            from: (nth == 1).then_some(NOW),
            error,
            history: vec![version(Some("@alice:example.com"), true), version(None, false)],
            merged: "{}".to_owned(),
            custom: if nth == 0 { vec!["register", "email"] } else { Vec::new() },
            trial_url: "/admin/policy/trial".to_owned(),
        };
        album.add(format!("console-policy-{nth}"), true, &page);
    }
}

fn trial(album: &mut Album<'_>) {
    let outcome = |objections: Vec<String>, is_custom| TrialOutcome { objections, is_custom };
    let outcomes = [
        None,
        Some(outcome(Vec::new(), false)),
        Some(outcome(vec!["the username is <b> banned".to_owned()], true)),
    ];
    for (nth, outcome) in outcomes.into_iter().enumerate() {
        let page = PolicyTrialPage {
            nav: nav(Section::Policy),
            action: "/admin/policy/trial".to_owned(),
            question: "register",
            questions: ["register", "email"]
                .map(|name| TrialQuestion {
                    name,
                    url: format!("/admin/policy/trial?question={name}"),
                })
                .to_vec(),
            input: "{\"username\": \"alice\"}".to_owned(),
            data: String::new(),
            error: (nth == 0).then(|| PolicyError::NotJson("expected value".to_owned())),
            outcome,
            cancel_url: "/admin/policy".to_owned(),
        };
        album.add(format!("console-policy-trial-{nth}"), true, &page);
    }
}

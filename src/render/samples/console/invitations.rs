//! The pages about invitations.

use super::{BOB, days_ago, nav};
use crate::render::console::{
    InvitationError, InvitationFormPage, InvitationPage, InvitationRow, InvitationState,
    InvitationsPage, Section,
};
use crate::render::qr::Qr;
use crate::render::samples::{Album, word};

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    invitations(album);
}

fn invitations(album: &mut Album<'_>) {
    let row = |state, note: Option<&str>, usage_limit| InvitationRow {
        url: "/admin/invitations/01".to_owned(),
        note: note.map(str::to_owned),
        username: note.map(|_| "bob".to_owned()),
        is_invitation: note.is_some() || usage_limit == Some(1),
        state,
        times_used: 1,
        usage_limit,
        made: days_ago(2),
        expires: usage_limit.map(|_| days_ago(-5)),
    };
    let rows = [
        row(InvitationState::Valid, Some("For Bob <from> the choir"), Some(1)),
        row(InvitationState::UsedUp, None, Some(1)),
        row(InvitationState::Expired, None, Some(20)),
        row(InvitationState::Revoked, None, None),
    ];
    let page = InvitationsPage {
        nav: nav(Section::Invitations),
        notice: None,
        action: "/admin/invitations".to_owned(),
        valid_only: true,
        is_off: true,
        invitations: rows.iter().cycle().take(25).cloned().collect(),
        new_url: "/admin/invitations/new".to_owned(),
        before_url: Some("/admin/invitations?after=01".to_owned()),
        after_url: Some("/admin/invitations?before=01".to_owned()),
    };
    album.add("console-invitations", true, &page);
    let none = InvitationsPage {
        is_off: false,
        invitations: Vec::new(),
        before_url: None,
        after_url: None,
        ..page
    };
    album.add("console-invitations-none", true, &none);
    for invitation in rows {
        let link = "https://auth.example.com/register?token=abcdefghijkl";
        let one = InvitationPage {
            nav: nav(Section::Invitations),
            notice: None,
            action: "/admin/invitations/01".to_owned(),
            created_by: invitation.note.as_ref().map(|_| BOB.to_owned()),
            last_used: Some(days_ago(1)),
            link: link.to_owned(),
            qr: Qr::of(link),
            is_off: invitation.usage_limit.is_none(),
            edit_url: "/admin/invitations/01/edit".to_owned(),
            back_url: "/admin/invitations".to_owned(),
            invitation,
        };
        album.add(format!("console-invitation-{}", word(&one.invitation.state)), true, &one);
    }
    let form = |error| InvitationFormPage {
        nav: nav(Section::Invitations),
        action: "/admin/invitations/new".to_owned(),
        is_new: true,
        note: "For Bob".to_owned(),
        username: "bob".to_owned(),
        uses: "1".to_owned(),
        days: "7".to_owned(),
        error,
        cancel_url: "/admin/invitations".to_owned(),
    };
    album.add("console-invitation-new", true, &form(None));
    for error in [
        InvitationError::Note,
        InvitationError::Username,
        InvitationError::UsernameTaken,
        InvitationError::UsernameUnavailable,
        InvitationError::Uses,
        InvitationError::FormExpired,
    ] {
        album.add(format!("console-invitation-new-{}", word(&error)), true, &form(Some(error)));
    }
    let edit = InvitationFormPage { is_new: false, days: "keep".to_owned(), ..form(None) };
    album.add("console-invitation-edit", true, &edit);
}

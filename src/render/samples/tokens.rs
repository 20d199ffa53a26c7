//! The pages of personal access tokens.

use super::account::{days_ago, nav};
use super::{Album, word};
use crate::domain::own_token::{Abilities, Lifetime};
use crate::render::account::{NewTokenPage, Tab, TokenError, TokenMadePage, TokenRow, TokensPage};
use crate::render::consent::Permission;

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    let row = |name: &str, expires, is_over: bool| TokenRow {
        name: name.to_owned(),
        url: "/account/sessions/personal-01".to_owned(),
        last_use: is_over.then(|| days_ago(2)),
        expires,
        is_over,
        by_administrator: is_over,
    };
    let tokens_url = "/account/tokens".to_owned();
    let action = "/account/tokens/new".to_owned();
    let list = TokensPage {
        nav: nav(Tab::Security),
        notice: None,
        tokens: vec![
            row("my <bot>", Some(days_ago(-30)), false),
            row("backup", None, false),
            row("old", Some(days_ago(1)), true),
        ],
        new_url: Some(action.clone()),
    };
    album.add("tokens", true, &list);
    let none = TokensPage { tokens: Vec::new(), new_url: None, ..list };
    album.add("tokens-none", true, &none);

    let new = NewTokenPage {
        nav: nav(Tab::Security),
        action,
        id: "01HZY8Q0000000000000000000".to_owned(),
        typed: String::new(),
        abilities: Abilities { matrix: true, ..Abilities::default() },
        may_administrate: false,
        lifetime: Lifetime::default(),
        lifetimes: Lifetime::ALL,
        error: None,
        cancel_url: tokens_url.clone(),
    };
    album.add("token-new", true, &new);
    let of_admin = NewTokenPage { may_administrate: true, ..new };
    album.add("token-new-admin", true, &of_admin);
    for error in TokenError::ALL {
        let page = NewTokenPage { error: Some(*error), ..of_admin.clone() };
        album.add(format!("token-new-{}", word(error)), true, &page);
    }
    let scope = "urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ urn:mas:admin";
    let made = TokenMadePage {
        nav: nav(Tab::Security),
        name: "my <bot>".to_owned(),
        token: "mpt_FM44zJN5qePGMLvvMXC4Ds1A3lCWc6_bJ9Wj1".to_owned(),
        permissions: Permission::list(&scope.parse().expect("it is a scope")),
        expires: Some(days_ago(-30)),
        tokens_url,
    };
    album.add("token-made", true, &made);
    album.add("token-made-forever", true, &TokenMadePage { expires: None, ..made });
}

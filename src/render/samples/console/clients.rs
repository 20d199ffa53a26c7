//! The pages about applications and sign-in services.

use super::{days_ago, nav};
use crate::render::console::{
    ClientChoice, ClientFormError, ClientFormPage, ClientOrigin, ClientPage, ClientRow,
    ClientSecretPage, ClientsPage, NewClientKind, ProviderRow, ProvidersPage, Section,
};
use crate::render::samples::{Album, word};

/// Adds them all.
pub fn add(album: &mut Album<'_>) {
    clients(album);
    providers(album);
}

fn clients(album: &mut Album<'_>) {
    let row = |origin, host: Option<&str>| ClientRow {
        url: "/admin/clients/01".to_owned(),
        name: "Element <b>".to_owned(),
        host: host.map(str::to_owned),
        made: days_ago(30),
        origin,
    };
    let origins =
        [ClientOrigin::Configuration, ClientOrigin::Administrator, ClientOrigin::Registered];
    let rows = origins.map(|origin| row(origin, Some("app.element.io")));
    let page = ClientsPage {
        nav: nav(Section::Clients),
        notice: None,
        action: "/admin/clients".to_owned(),
        search: "el".to_owned(),
        kind: ClientChoice::SetUp,
        clients: rows.into_iter().chain([row(ClientOrigin::Registered, None)]).collect(),
        new_url: "/admin/clients/new".to_owned(),
        before_url: None,
        after_url: Some("/admin/clients?before=01".to_owned()),
    };
    album.add("console-clients", true, &page);
    let none = ClientsPage { clients: Vec::new(), after_url: None, ..page };
    album.add("console-clients-none", true, &none);
    let one = ClientPage {
        nav: nav(Section::Clients),
        notice: None,
        client: row(ClientOrigin::Administrator, Some("app.element.io")),
        id: "01HZY8Q0000000000000000000".to_owned(),
        uri: Some("https://app.element.io/".to_owned()),
        auth_method: "client_secret_basic".to_owned(),
        grants: vec!["authorization_code".to_owned(), "refresh_token".to_owned()],
        redirect_uris: vec!["https://app.element.io/?no_universal_links=true".to_owned()],
        sessions: 12,
        edit_url: Some("/admin/clients/01/edit".to_owned()),
        secret_url: Some("/admin/clients/01/secret".to_owned()),
        delete_url: Some("/admin/clients/01/delete".to_owned()),
        back_url: "/admin/clients".to_owned(),
    };
    album.add("console-client", true, &one);
    let fixed = ClientPage {
        client: row(ClientOrigin::Configuration, None),
        uri: None,
        redirect_uris: Vec::new(),
        edit_url: None,
        secret_url: None,
        delete_url: None,
        ..one
    };
    album.add("console-client-fixed", true, &fixed);
    let form = |kind, error| ClientFormPage {
        nav: nav(Section::Clients),
        action: "/admin/clients/new".to_owned(),
        kind,
        name: "Wiki".to_owned(),
        uri: "https://wiki.example.org/".to_owned(),
        redirect_uris: "https://wiki.example.org/callback\nhttps://wiki.example.org/x".to_owned(),
        error,
        details: vec!["redirect_uris: must use https".to_owned()],
        cancel_url: "/admin/clients".to_owned(),
    };
    album.add("console-client-new", true, &form(Some(NewClientKind::Site), None));
    album.add("console-client-edit", true, &form(None, None));
    for error in [ClientFormError::Refused, ClientFormError::FormExpired] {
        let page = form(Some(NewClientKind::App), Some(error));
        album.add(format!("console-client-new-{}", word(&error)), true, &page);
    }
    let secret = ClientSecretPage {
        nav: nav(Section::Clients),
        name: "Wiki".to_owned(),
        id: "01HZY8Q0000000000000000000".to_owned(),
        secret: "a secret of a client".to_owned(),
        back_url: "/admin/clients/01".to_owned(),
    };
    album.add("console-client-secret", true, &secret);
}

fn providers(album: &mut Album<'_>) {
    let provider = |is_configured| ProviderRow {
        id: "01HZY8Q0000000000000000000".to_owned(),
        name: "Example SSO".to_owned(),
        issuer: Some("https://sso.example.org/".to_owned()),
        made: days_ago(9),
        is_enabled: is_configured,
        is_configured,
    };
    for providers in [vec![provider(true), provider(false)], Vec::new()] {
        let name =
            if providers.is_empty() { "console-providers-none" } else { "console-providers" };
        album.add(name, true, &ProvidersPage { nav: nav(Section::Providers), providers });
    }
}

//! OAuth clients: the list, one of them, and the forms that make and change them.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;

/// A page of the clients. The form asks by `GET`: `q`, `kind`.
#[derive(Clone, Debug, Serialize)]
pub struct ClientsPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the form asks, which is this page.
    pub action: String,
    /// The part of a name that is looked for.
    pub search: String,
    /// Which of them.
    pub kind: ClientChoice,
    /// Those that were found, the newest first.
    pub clients: Vec<ClientRow>,
    /// Where a new one is made.
    pub new_url: String,
    /// Newer ones.
    pub before_url: Option<String>,
    /// Older ones.
    pub after_url: Option<String>,
}

impl Page for ClientsPage {
    const TEMPLATE: &'static str = "console_clients.html";
}

/// Which clients are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientChoice {
    /// All of them.
    #[default]
    Any,
    /// Those of the configuration or of an administrator.
    SetUp,
    /// Those that registered themselves.
    Registered,
}

/// Where a client came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientOrigin {
    /// The configuration.
    Configuration,
    /// An administrator.
    Administrator,
    /// It registered itself.
    Registered,
}

/// A client in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ClientRow {
    /// Its page.
    pub url: String,
    /// What it is called.
    pub name: String,
    /// Its web site.
    pub host: Option<String>,
    /// Since when.
    pub made: Timestamp,
    /// Where it came from.
    pub origin: ClientOrigin,
}

/// One client.
#[derive(Clone, Debug, Serialize)]
pub struct ClientPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// What is known of it.
    pub client: ClientRow,
    /// Its `client_id`.
    pub id: String,
    /// Its home page, which is shown and not led to.
    pub uri: Option<String>,
    /// How it proves itself, in the word of the protocol.
    pub auth_method: String,
    /// What it may ask for, in the words of the protocol.
    pub grants: Vec<String>,
    /// Where codes may be sent.
    pub redirect_uris: Vec<String>,
    /// How many sessions it has.
    pub sessions: u64,
    /// Where it is changed, if it may be.
    pub edit_url: Option<String>,
    /// Where it gets a new secret, if it has one.
    pub secret_url: Option<String>,
    /// Where it is deleted, if it may be.
    pub delete_url: Option<String>,
    /// The list.
    pub back_url: String,
}

impl Page for ClientPage {
    const TEMPLATE: &'static str = "console_client.html";
}

/// A new client (`csrf`, `name`, `kind`, `uri`, `redirect_uris`), or a change of one (the same
/// without `kind`).
#[derive(Clone, Debug, Serialize)]
pub struct ClientFormPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Which kind is chosen, of a new one.
    pub kind: Option<NewClientKind>,
    /// What was typed.
    pub name: String,
    /// What was typed.
    pub uri: String,
    /// What was typed, a line each.
    pub redirect_uris: String,
    /// What was wrong.
    pub error: Option<ClientFormError>,
    /// What was wrong, in the words of the protocol.
    pub details: Vec<String>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for ClientFormPage {
    const TEMPLATE: &'static str = "console_client_form.html";
}

/// What a client is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NewClientKind {
    /// An app on a device or in a browser, that keeps no secret.
    #[default]
    App,
    /// A web site with a server, that keeps a secret.
    Site,
    /// Something that acts in its own name.
    Service,
    /// Something without a browser, that shows a code.
    Device,
}

/// What was wrong with a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientFormError {
    /// It is not accepted: the details say why.
    Refused,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The secret of a client, which is shown once.
#[derive(Clone, Debug, Serialize)]
pub struct ClientSecretPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What the client is called.
    pub name: String,
    /// Its `client_id`.
    pub id: String,
    /// Its secret.
    pub secret: String,
    /// Its page.
    pub back_url: String,
}

impl Page for ClientSecretPage {
    const TEMPLATE: &'static str = "console_client_secret.html";
}

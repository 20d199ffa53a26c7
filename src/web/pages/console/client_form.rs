//! `/admin/clients/new` and `/admin/clients/{id}/edit`: what a client says of itself, said for it. What
//! the form does not ask for stays as it is.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::client::{find, show_secret};
use super::parts::{done, nav};
use super::user::refused;
use super::{Administrator, PageForm};
use crate::domain::Client;
use crate::domain::registration::Request;
use crate::flows::manage::{ClientMade, ManageError, create_client, edit_client};
use crate::render::console::{
    ClientFormError, ClientFormPage, ConsoleNotice, NewClientKind, Section,
};
use crate::web::pages::PageError;

/// The forms of both pages.
#[derive(Debug, Default, Deserialize)]
pub struct ClientForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    uri: String,
    #[serde(default)]
    redirect_uris: String,
}

impl ClientForm {
    fn of(client: &Client) -> Self {
        let metadata = &client.metadata;
        Self {
            name: metadata.client_name.clone().unwrap_or_default(),
            uri: metadata.client_uri.as_ref().map(ToString::to_string).unwrap_or_default(),
            redirect_uris: metadata.redirect_uris.join("\n"),
            ..Self::default()
        }
    }

    fn kind(&self) -> NewClientKind {
        match self.kind.as_str() {
            "site" => NewClientKind::Site,
            "service" => NewClientKind::Service,
            "device" => NewClientKind::Device,
            _ => NewClientKind::App,
        }
    }

    /// `before` with what was typed.
    fn request(&self, before: Request) -> Request {
        let given = |text: &str| Some(text.trim()).filter(|it| !it.is_empty()).map(str::to_owned);
        let uris: Vec<String> = self.redirect_uris.lines().filter_map(given).collect();
        Request {
            client_name: given(&self.name),
            client_uri: given(&self.uri),
            redirect_uris: (!uris.is_empty()).then_some(uris),
            ..before
        }
    }
}

/// What a new client of this kind is.
fn kind_of(kind: NewClientKind) -> Request {
    let (method, grants, application) = match kind {
        NewClientKind::App => {
            ("none", ["authorization_code", "refresh_token"].as_slice(), "native")
        }
        NewClientKind::Site => {
            ("client_secret_basic", ["authorization_code", "refresh_token"].as_slice(), "web")
        }
        NewClientKind::Service => ("client_secret_basic", ["client_credentials"].as_slice(), "web"),
        NewClientKind::Device => (
            "none",
            ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"].as_slice(),
            "native",
        ),
    };
    let needs_code = grants.contains(&"authorization_code");
    Request {
        token_endpoint_auth_method: Some(method.to_owned()),
        grant_types: Some(grants.iter().map(|grant| (*grant).to_owned()).collect()),
        response_types: Some(needs_code.then(|| "code".to_owned()).into_iter().collect()),
        application_type: Some(application.to_owned()),
        ..Request::default()
    }
}

/// What a client said of itself so far: its metadata has the names of a request's.
fn said_by(client: &Client) -> Request {
    let metadata = serde_json::to_value(&client.metadata).unwrap_or_default();
    let said: Request = serde_json::from_value(metadata).unwrap_or_default();
    Request { token_endpoint_auth_method: Some(client.auth_method.to_string()), ..said }
}

/// The page for a new one.
pub async fn new_client(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, None, &ClientForm::default(), None, StatusCode::OK)
}

/// Makes one; its secret is shown once.
pub async fn make_client(
    admin: Administrator,
    PageForm(form): PageForm<ClientForm>,
) -> Result<HttpResponse, PageError> {
    if !admin.visit.has_good_form(&form.csrf) {
        let expired = Some((ClientFormError::FormExpired, Vec::new()));
        return show(&admin, None, &form, expired, StatusCode::BAD_REQUEST);
    }
    let asked = form.request(kind_of(form.kind()));
    let made = create_client(&admin.visit.site.ctx, &admin.doer(), asked).await;
    answer(&admin, None, &form, made)
}

/// The page for a change.
pub async fn edit_this_client(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    show(&admin, Some(&client), &ClientForm::of(&client), None, StatusCode::OK)
}

/// Changes it.
pub async fn change_client(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<ClientForm>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    if !admin.visit.has_good_form(&form.csrf) {
        let expired = Some((ClientFormError::FormExpired, Vec::new()));
        return show(&admin, Some(&client), &form, expired, StatusCode::BAD_REQUEST);
    }
    let asked = form.request(said_by(&client));
    let made = edit_client(&admin.visit.site.ctx, &admin.doer(), client.id, asked).await;
    answer(&admin, Some(&client), &form, made)
}

fn answer(
    admin: &Administrator,
    before: Option<&Client>,
    form: &ClientForm,
    made: Result<ClientMade, ManageError>,
) -> Result<HttpResponse, PageError> {
    match made {
        Ok(ClientMade { client, secret: Some(secret) }) => show_secret(admin, &client, &secret),
        Ok(ClientMade { client, secret: None }) => {
            let place = admin.visit.site.urls.console_client(client.id);
            Ok(done(&place, ConsoleNotice::ClientChanged))
        }
        Err(ManageError::Metadata(refusals)) => {
            let why = refusals.iter().map(ToString::to_string).collect();
            let refused = Some((ClientFormError::Refused, why));
            show(admin, before, form, refused, StatusCode::BAD_REQUEST)
        }
        Err(error) => Err(refused(error)),
    }
}

fn show(
    admin: &Administrator,
    client: Option<&Client>,
    form: &ClientForm,
    error: Option<(ClientFormError, Vec<String>)>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &admin.visit.site.urls;
    let place = client.map(|client| urls.console_client(client.id));
    let (error, details) = error.map_or((None, Vec::new()), |(error, why)| (Some(error), why));
    let page = ClientFormPage {
        nav: nav(urls, Section::Clients),
        action: match &place {
            Some(place) => format!("{place}/edit"),
            None => urls.console_page("clients/new"),
        },
        kind: client.is_none().then(|| form.kind()),
        name: form.name.clone(),
        uri: form.uri.clone(),
        redirect_uris: form.redirect_uris.clone(),
        error,
        details,
        cancel_url: place.unwrap_or_else(|| urls.console_page("clients")),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}

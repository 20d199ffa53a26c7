//! A homeserver on loopback that speaks what Synapse speaks to this service (`/_synapse/mas/*`).
//! Behind the HTTP stands `homeserver::Fake`, which tests look into and put in a mood.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use actix_web::dev::ServerHandle;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use postern::domain::{DeviceId, Id, UserId};
use postern::homeserver::fake::Fake;
use postern::homeserver::{
    Availability, Change, Homeserver, HomeserverError, ProvisionRequest, Provisioned,
};
use serde_json::{Value, json};

/// The secret that it shares with the service.
pub const SECRET: &str = "a secret of the two of them";
/// Its server name.
pub const SERVER_NAME: &str = "example.com";

/// A homeserver that runs until it is dropped.
pub struct Synapse {
    /// Who lives there.
    pub inside: Arc<Fake>,
    /// Its address, with a slash at the end.
    pub endpoint: String,
    front: Arc<Front>,
    handle: ServerHandle,
}

/// What is not about users.
struct Front {
    users: Arc<Fake>,
    issuer: Mutex<Option<String>>,
    can_introspect: AtomicBool,
}

impl Synapse {
    /// Starts one on a port of its own.
    pub fn start() -> Self {
        let inside = Arc::new(Fake::new(SERVER_NAME));
        let front = Arc::new(Front {
            users: Arc::clone(&inside),
            issuer: Mutex::new(None),
            can_introspect: true.into(),
        });
        let (tell, told) = mpsc::channel();
        let served = web::Data::from(Arc::clone(&front));
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let bound = HttpServer::new(move || {
                    App::new()
                        .app_data(served.clone())
                        .route("/_synapse/mas/{call}", web::to(call))
                        .route("/_matrix/client/v1/auth_metadata", web::get().to(auth_metadata))
                        .route("/_matrix/client/v3/account/whoami", web::get().to(whoami))
                })
                .workers(1)
                .disable_signals()
                .bind("127.0.0.1:0")
                .unwrap();
                let address = bound.addrs()[0];
                let running = bound.run();
                tell.send((address, running.handle())).unwrap();
                running.await.unwrap();
            });
        });
        let (address, handle) = told.recv().unwrap();
        Self { inside, endpoint: format!("http://{address}/"), front, handle }
    }

    /// Has it send people to `issuer`.
    pub fn delegate_to(&self, issuer: &str) {
        *self.front.issuer.lock().unwrap() = Some(issuer.to_owned());
    }

    /// Whether it can ask the service about tokens.
    pub fn set_can_introspect(&self, can: bool) {
        self.front.can_introspect.store(can, Ordering::SeqCst);
    }
}

impl Drop for Synapse {
    fn drop(&mut self) {
        // The returned future only waits for the end.
        drop(self.handle.stop(false));
    }
}

async fn auth_metadata(front: web::Data<Front>) -> HttpResponse {
    match front.issuer.lock().unwrap().as_deref() {
        Some(issuer) => HttpResponse::Ok().json(json!({ "issuer": issuer })),
        None => error(404, "M_UNRECOGNIZED"),
    }
}

async fn whoami(front: web::Data<Front>) -> HttpResponse {
    if front.can_introspect.load(Ordering::SeqCst) {
        error(401, "M_UNKNOWN_TOKEN")
    } else {
        error(503, "M_UNKNOWN")
    }
}

async fn call(
    name: web::Path<String>,
    request: HttpRequest,
    front: web::Data<Front>,
    body: web::Bytes,
) -> HttpResponse {
    let bearer = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    if bearer != Some(&format!("Bearer {SECRET}")) {
        return error(403, "M_UNKNOWN");
    }
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let query = web::Query::<Value>::from_query(request.query_string()).unwrap();
    let localpart = body["localpart"].as_str().or(query["localpart"].as_str()).unwrap_or_default();
    match answer(&front.users, &name, localpart, &body).await {
        Ok(response) => response,
        Err(HomeserverError::NoSuchUser { .. }) => error(404, "M_NOT_FOUND"),
        Err(HomeserverError::Unreachable { .. }) => error(503, "M_UNKNOWN"),
        Err(HomeserverError::BadSecret { .. }) => error(403, "M_UNKNOWN"),
        Err(HomeserverError::Refused { .. } | HomeserverError::ReadOnly) => {
            error(400, "M_INVALID_PARAM")
        }
    }
}

async fn answer(
    users: &Fake,
    call: &str,
    localpart: &str,
    body: &Value,
) -> Result<HttpResponse, HomeserverError> {
    let done = || HttpResponse::Ok().json(json!({}));
    let device = |id: &Value| DeviceId::for_compat(id.as_str().unwrap()).unwrap();
    let text = |key: &str| body[key].as_str();
    Ok(match call {
        "query_user" => match users.query_user(localpart).await? {
            Some(user) => HttpResponse::Ok().json(json!({
                "user_id": user.mxid,
                "display_name": user.display_name,
                "avatar_url": user.avatar_url,
                "is_suspended": user.is_suspended,
                "is_deactivated": user.is_deactivated,
            })),
            None => error(404, "M_NOT_FOUND"),
        },
        "is_localpart_available" => match users.is_localpart_available(localpart).await? {
            Availability::Available => done(),
            Availability::Taken => error(400, "M_USER_IN_USE"),
            Availability::Invalid(_) => error(400, "M_INVALID_USERNAME"),
            Availability::Exclusive => error(400, "M_EXCLUSIVE"),
        },
        "provision_user" => match users.provision_user(&provision(localpart, body)).await? {
            Provisioned::Created => HttpResponse::Created().json(json!({})),
            Provisioned::Updated => done(),
        },
        "upsert_device" => {
            let id = device(&body["device_id"]);
            users.upsert_device(localpart, &id, text("display_name")).await?;
            done()
        }
        "update_device_display_name" => {
            let id = device(&body["device_id"]);
            let name = text("display_name").unwrap();
            users.update_device_display_name(localpart, &id, name).await?;
            done()
        }
        "sync_devices" => {
            let devices: Vec<_> = body["devices"].as_array().unwrap().iter().map(device).collect();
            users.sync_devices(localpart, &devices).await?;
            done()
        }
        "delete_device" => {
            users.delete_device(localpart, &device(&body["device_id"])).await?;
            HttpResponse::NoContent().finish()
        }
        "set_displayname" | "unset_displayname" => {
            users.set_displayname(localpart, text("displayname")).await?;
            done()
        }
        "delete_user" => {
            users.delete_user(localpart, body["erase"].as_bool().unwrap()).await?;
            done()
        }
        "reactivate_user" => {
            users.reactivate_user(localpart).await?;
            done()
        }
        "allow_cross_signing_reset" => {
            users.allow_cross_signing_reset(localpart).await?;
            done()
        }
        _ => error(404, "M_UNRECOGNIZED"),
    })
}

/// Synapse is not told the `sub`, so any will do.
fn provision(localpart: &str, body: &Value) -> ProvisionRequest {
    let change = |field: &str| {
        if let Some(value) = body[format!("set_{field}")].as_str() {
            Change::Set(value.to_owned())
        } else if body[format!("unset_{field}")] == json!(true) {
            Change::Unset
        } else {
            Change::Leave
        }
    };
    let emails = match &body["set_emails"] {
        Value::Array(emails) => {
            Some(emails.iter().map(|email| email.as_str().unwrap().to_owned()).collect())
        }
        _ if body["unset_emails"] == json!(true) => Some(Vec::new()),
        _ => None,
    };
    ProvisionRequest {
        display_name: change("displayname"),
        avatar_url: change("avatar_url"),
        emails,
        locked: body["locked"].as_bool(),
        ..ProvisionRequest::new(localpart, UserId::from_ulid(ulid::Ulid::nil()))
    }
}

fn error(status: u16, errcode: &str) -> HttpResponse {
    let status = actix_web::http::StatusCode::from_u16(status).unwrap();
    HttpResponse::build(status).json(json!({ "errcode": errcode, "error": errcode }))
}

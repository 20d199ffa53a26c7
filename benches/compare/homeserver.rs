//! Answers in Synapse's place: everything that the service promises its homeserver succeeds at
//! once, so that what is measured is the service.

use actix_web::{App, HttpResponse, HttpServer, web};
use anyhow::Context as _;

/// Starts it in a thread of this process, for as long as the process lives; its port.
pub fn start() -> anyhow::Result<u16> {
    let server = HttpServer::new(|| {
        App::new().default_service(web::to(async |_: web::Bytes| {
            HttpResponse::Ok().json(serde_json::json!({}))
        }))
    });
    let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0))?;
    let port = server.addrs().first().context("the homeserver listens nowhere")?.port();
    std::thread::spawn(move || actix_web::rt::System::new().block_on(server.run()));
    Ok(port)
}

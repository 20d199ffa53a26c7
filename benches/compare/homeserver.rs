//! Answers in Synapse's place: everything that the service promises its homeserver succeeds at
//! once, so that what is measured is the service.

use std::net::{Ipv4Addr, TcpListener};

use actix_web::{App, HttpResponse, HttpServer, web};

/// Starts it in a thread of this process, for as long as the process lives; its port.
pub fn start() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let port = listener.local_addr()?.port();
    std::thread::spawn(move || actix_web::rt::System::new().block_on(serve(listener)));
    Ok(port)
}

async fn serve(listener: TcpListener) -> std::io::Result<()> {
    let app = || {
        App::new().default_service(web::to(async |_: web::Bytes| {
            HttpResponse::Ok().json(serde_json::json!({}))
        }))
    };
    HttpServer::new(app).workers(1).disable_signals().listen(listener)?.run().await
}

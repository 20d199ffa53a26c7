//! The yardstick: an actix-web server that reads the body of a request and answers what it was told
//! to answer at that path. It parses nothing and looks nothing up, so that nothing could be faster
//! on the same server library. Workers: one for each core, as in the service.

use std::collections::HashMap;
use std::path::Path;

use actix_web::http::header::ContentType;
use actix_web::{App, HttpResponse, HttpServer, web};

/// Serves until killed.
pub fn serve(port: u16, answers: &Path) -> anyhow::Result<()> {
    let answers: HashMap<String, String> = serde_json::from_slice(&std::fs::read(answers)?)?;
    let server = HttpServer::new(move || {
        let app = App::new().route("/health", web::get().to(async || "ok"));
        answers.iter().fold(app, |app, (path, answer)| {
            let answer = web::Bytes::from(answer.clone());
            let handler = move |_: web::Bytes| {
                let answer = answer.clone();
                async { HttpResponse::Ok().content_type(ContentType::json()).body(answer) }
            };
            app.route(path, web::route().to(handler))
        })
    });
    actix_web::rt::System::new().block_on(server.bind(("127.0.0.1", port))?.run())?;
    Ok(())
}

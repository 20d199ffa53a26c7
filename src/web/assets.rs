//! `GET /assets/{name}`: the static files of `render::assets`, kept by browsers for a year.
//!
//! Names carry the hash of their content (RFC 8246 `immutable`); an unknown name or an old hash is
//! a plain 404.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, X_CONTENT_TYPE_OPTIONS};
use actix_web::{HttpResponse, Resource, web};

use super::endpoint::{Endpoint, get};
use crate::render::assets;

/// The route, to be mounted below the base path; methods other than GET and HEAD are a 405.
pub fn resource() -> Resource {
    Endpoint::at("/assets/{name:.*}").route(get().to(serve)).otherwise_nothing()
}

async fn serve(name: web::Path<String>) -> HttpResponse {
    match assets::find(&name) {
        Some(asset) => HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, asset.content_type))
            .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .insert_header((ETAG, asset.etag))
            .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .body(asset.bytes.into_owned()),
        None => HttpResponse::NotFound()
            .insert_header((CACHE_CONTROL, "no-store"))
            .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .finish(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::{Method, StatusCode, header::HeaderName};
    use actix_web::test::{TestRequest, call_service, init_service, read_body};
    use actix_web::{App, dev::ServiceResponse};

    async fn ask(method: Method, path: &str) -> ServiceResponse {
        let app = init_service(App::new().service(resource())).await;
        call_service(&app, TestRequest::default().method(method).uri(path).to_request()).await
    }

    fn header(answer: &ServiceResponse, name: HeaderName) -> &str {
        answer.headers().get(name).unwrap().to_str().unwrap()
    }

    #[actix_web::test]
    async fn a_file_may_be_kept_for_a_year() {
        let path = format!("/assets/{}", assets::hashed_name("style.css").unwrap());
        let answer = ask(Method::GET, &path).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(header(&answer, CONTENT_TYPE), "text/css; charset=utf-8");
        assert_eq!(header(&answer, X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(header(&answer, CACHE_CONTROL), "public, max-age=31536000, immutable");
        assert!(!read_body(answer).await.is_empty());
        assert_eq!(ask(Method::HEAD, &path).await.status(), StatusCode::OK);
    }

    #[actix_web::test]
    async fn an_unknown_name_is_not_found_and_not_kept() {
        for path in ["/assets/style.css", "/assets/none.000000000000.css", "/assets/../Cargo.toml"]
        {
            let answer = ask(Method::GET, path).await;
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
            assert_eq!(header(&answer, CACHE_CONTROL), "no-store");
        }
    }

    #[actix_web::test]
    async fn other_methods_are_refused() {
        let path = format!("/assets/{}", assets::hashed_name("style.css").unwrap());
        assert_eq!(ask(Method::POST, &path).await.status(), StatusCode::METHOD_NOT_ALLOWED);
    }
}

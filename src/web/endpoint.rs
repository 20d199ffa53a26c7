//! An endpoint: a path and the methods that it takes. It remembers them, since a 405 must name them
//! in `Allow` (RFC 9110 §15.5.6).

use std::future::ready;

use actix_web::http::Method;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::{
    FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder, ResponseError, Route,
    guard, web,
};

/// A path and the methods that it takes.
pub struct Endpoint {
    resource: Resource,
    methods: Vec<&'static str>,
}

impl Endpoint {
    /// A path.
    #[must_use]
    pub fn at(path: &str) -> Self {
        Self { resource: web::resource(path), methods: Vec::new() }
    }

    /// With one method more.
    #[must_use]
    pub fn route(mut self, verb: Verb) -> Self {
        self.methods.push(verb.name);
        Self { resource: self.resource.route(verb.route), ..self }
    }

    /// Other methods are a 405 without a body.
    pub fn otherwise_nothing(self) -> Resource {
        self.otherwise(HttpResponse::MethodNotAllowed)
    }

    /// Other methods are a 405 in the words of a surface.
    pub fn otherwise_error<E: ResponseError + 'static>(self, error: fn() -> E) -> Resource {
        self.otherwise(move || HttpResponse::from_error(error()))
    }

    fn otherwise<R>(self, refusal: impl Fn() -> R + Clone + 'static) -> Resource
    where
        R: Into<HttpResponse>,
    {
        let allow = HeaderValue::from_str(&self.methods.join(", ")).expect("plain words");
        self.resource.default_service(web::to(move |request: HttpRequest| {
            // Whoever asks for the methods is told them (RFC 9110 §9.3.7).
            let mut response = if request.method() == Method::OPTIONS {
                HttpResponse::NoContent().finish()
            } else {
                refusal().into()
            };
            response.headers_mut().insert(ALLOW, allow.clone());
            ready(response)
        }))
    }
}

/// A method and who answers it.
pub struct Verb {
    name: &'static str,
    route: Route,
}

impl Verb {
    /// Names the handler.
    #[must_use]
    pub fn to<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static,
    {
        Self { route: self.route.to(handler), ..self }
    }
}

/// `GET`, and `HEAD`, which is the same without the body (RFC 9110 §9.3.2).
#[must_use]
pub fn get() -> Verb {
    let route = Route::new().guard(guard::Any(guard::Get()).or(guard::Head()));
    Verb { name: "GET, HEAD", route }
}

/// `POST`.
#[must_use]
pub fn post() -> Verb {
    Verb { name: "POST", route: web::post() }
}

/// `PUT`.
#[must_use]
pub fn put() -> Verb {
    Verb { name: "PUT", route: web::put() }
}

/// `DELETE`.
#[must_use]
pub fn delete() -> Verb {
    Verb { name: "DELETE", route: web::delete() }
}

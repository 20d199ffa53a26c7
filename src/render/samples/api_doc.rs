//! Samples of the admin API's documentation.

use super::Album;
use crate::render::api_doc::{
    ApiAnswer, ApiDocPage, ApiField, ApiOperation, ApiTopic, ApiTopicPage,
};

pub(super) fn all(album: &mut Album<'_>) {
    let topic = |name: &str, about: &str| ApiTopic {
        name: name.to_owned(),
        about: about.to_owned(),
        url: format!("/api/doc/{name}"),
        count: 12,
    };
    let overview = ApiDocPage {
        spec_url: "/api/spec.json".to_owned(),
        example:
            "curl -H \"Authorization: Bearer $TOKEN\" https://auth.example.com/api/admin/v1/version"
                .to_owned(),
        topics: vec![topic("user", "People and bots"), topic("user-email", "Confirmed addresses")],
        errors: vec![answer("400", "Something is not valid."), answer("401", "No token.")],
    };
    album.add("api-doc", false, &overview);
    let one = ApiTopicPage {
        overview_url: "/api/doc/".to_owned(),
        name: "user".to_owned(),
        about: "People and bots".to_owned(),
        operations: vec![ApiOperation {
            id: "listUsers".to_owned(),
            method: "GET".to_owned(),
            path: "/api/admin/v1/users".to_owned(),
            summary: "Lists users".to_owned(),
            details: Some("In the order in which they were made.".to_owned()),
            parameters: vec![field("filter[status]", "active | locked", false)],
            body: vec![field("username", "string", true)],
            answers: vec![answer("200", "A page of users.")],
        }],
        attributes: vec![field("username", "string", true)],
    };
    album.add("api-doc-topic", true, &one);
}

fn answer(status: &str, about: &str) -> ApiAnswer {
    ApiAnswer { status: status.to_owned(), about: about.to_owned() }
}

fn field(name: &str, kind: &str, required: bool) -> ApiField {
    let (name, kind) = (name.to_owned(), kind.to_owned());
    ApiField { name, kind, about: Some("What it means.".to_owned()), required }
}

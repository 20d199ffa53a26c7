//! `/api/doc/`: the API's description for people. Pages like all others: rendered here, nothing from
//! elsewhere, no script.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::Value;

use super::openapi::{self, ALWAYS};
use crate::render::api_doc::{
    ApiAnswer, ApiDocPage, ApiField, ApiOperation, ApiTopic, ApiTopicPage,
};
use crate::web::pages::{PageError, Visit, not_found, see_other};

/// The description as JSON, in which it is easier to look things up.
struct Description(Value);

/// `GET /api/doc`: to the slash that links are relative to.
pub async fn to_overview(visit: Visit) -> HttpResponse {
    see_other(&visit.site.urls.api_doc(None))
}

/// `GET /api/doc/`: what there is.
pub async fn overview(visit: Visit) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let description = Description::new();
    let topic = |tag: &Value| {
        let name = text(&tag["name"]);
        let count = description.operations_of(&name).count();
        let url = urls.api_doc(Some(&name));
        ApiTopic { name, about: text(&tag["description"]), url, count }
    };
    let asked = urls.absolute("api/admin/v1/version");
    let page = ApiDocPage {
        spec_url: urls.api_spec(),
        example: format!("curl -H \"Authorization: Bearer $TOKEN\" {asked}"),
        topics: items(&description.0["tags"]).map(topic).collect(),
        errors: ALWAYS.iter().map(|(status, about)| answer(status, about)).collect(),
    };
    Ok(visit.page(&page)?.send())
}

/// `GET /api/doc/{topic}`: one resource.
pub async fn topic(
    visit: Visit,
    request: HttpRequest,
    topic: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let description = Description::new();
    let tag = items(&description.0["tags"]).find(|tag| tag["name"] == topic.as_str());
    let Some(tag) = tag else { return Ok(not_found(request).await) };
    let operations: Vec<_> = description.operations_of(&topic).collect();
    let page = ApiTopicPage {
        overview_url: visit.site.urls.api_doc(None),
        name: topic.clone(),
        about: text(&tag["description"]),
        attributes: operations
            .iter()
            .find_map(|(_, _, operation)| description.attributes(operation))
            .unwrap_or_default(),
        operations: operations
            .into_iter()
            .map(|(path, method, operation)| description.operation(path, method, operation))
            .collect(),
    };
    Ok(visit.page(&page)?.send())
}

impl Description {
    fn new() -> Self {
        Self(serde_json::to_value(openapi::described()).unwrap_or_default())
    }

    /// The operations of a topic: path, method and what is said of it.
    fn operations_of<'a>(
        &'a self,
        topic: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a Value)> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        let all = paths.flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        });
        all.filter(move |(_, _, operation)| operation["tags"][0] == topic)
    }

    fn operation(&self, path: &str, method: &str, operation: &Value) -> ApiOperation {
        let query = items(&operation["parameters"]).filter(|one| one["in"] == "query");
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        let answers = operation["responses"].as_object().into_iter().flatten();
        ApiOperation {
            id: text(&operation["operationId"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text(&operation["summary"]),
            details: operation["description"].as_str().map(str::to_owned),
            parameters: query.map(|one| self.parameter(one)).collect(),
            body: self.fields(self.resolved(body)),
            answers: answers
                .map(|(status, one)| answer(status, &text(&one["description"])))
                .collect(),
        }
    }

    fn parameter(&self, one: &Value) -> ApiField {
        ApiField {
            name: text(&one["name"]),
            kind: self.kind(&one["schema"]),
            about: one["description"].as_str().map(str::to_owned),
            required: one["required"] == true,
        }
    }

    /// The fields of an object.
    fn fields(&self, object: &Value) -> Vec<ApiField> {
        let field = |(name, schema): (&String, &Value)| ApiField {
            name: name.clone(),
            kind: self.kind(schema),
            about: schema["description"].as_str().map(str::to_owned),
            required: items(&object["required"]).any(|one| one == name.as_str()),
        };
        object["properties"].as_object().into_iter().flatten().map(field).collect()
    }

    /// The attributes in a good answer, if it has any.
    fn attributes(&self, operation: &Value) -> Option<Vec<ApiField>> {
        let responses = operation["responses"].as_object()?;
        let (_, good) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
        let schema = self.resolved(&good["content"]["application/json"]["schema"]);
        let data = self.resolved(&schema["properties"]["data"]);
        let item = if data["items"].is_null() { data } else { self.resolved(&data["items"]) };
        let attributes = self.resolved(&item["properties"]["attributes"]);
        Some(self.fields(attributes)).filter(|fields| !fields.is_empty())
    }

    /// What a reference stands for. Of a choice between something and `null`, the something.
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let choice = items(&schema["oneOf"]).find(|one| one["type"] != "null");
        let schema = choice.unwrap_or(schema);
        match schema["$ref"].as_str().and_then(|to| to.strip_prefix('#')) {
            Some(pointer) => self.0.pointer(pointer).unwrap_or(schema),
            None => schema,
        }
    }

    /// A type in a few words: its values, or its name and format.
    fn kind(&self, schema: &Value) -> String {
        let schema = self.resolved(schema);
        let values: Vec<String> = match (&schema["enum"], &schema["oneOf"]) {
            (Value::Array(values), _) => values.iter().map(text).collect(),
            (_, Value::Array(choices)) => {
                choices.iter().flat_map(|one| items(&one["enum"])).map(text).collect()
            }
            _ => Vec::new(),
        };
        if !values.is_empty() {
            return values.join(" | ");
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().map(text).collect::<Vec<_>>().join(" | "),
            other => text(other),
        };
        let format =
            if schema["format"].is_null() { &schema["pattern"] } else { &schema["format"] };
        match (format.as_str(), kind.as_str()) {
            (_, "array") => format!("[{}]", self.kind(&schema["items"])),
            (Some(format), _) => format!("{kind} <{format}>"),
            (None, _) => kind,
        }
    }
}

fn answer(status: &str, about: &str) -> ApiAnswer {
    ApiAnswer { status: status.to_owned(), about: about.to_owned() }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

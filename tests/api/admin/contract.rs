//! What tools made for MAS find here: our description against a table of what MAS 1.22 has. Nothing
//! may be missing; more is welcome.

use std::collections::BTreeSet;

use serde_json::Value;

use super::world;
use crate::actors::World;

const MAS: &str = include_str!("../../fixtures/admin-api/mas-1.22.txt");

/// A line of the table in words.
fn words<'a>(block: &'a str, name: &str) -> BTreeSet<&'a str> {
    let line = block.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_default().split(' ').filter(|word| !word.is_empty()).collect()
}

/// What a reference, or a choice between something and `null`, stands for.
fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let choice = schema["oneOf"].as_array();
    let choice = choice.and_then(|all| all.iter().find(|one| one["type"] != "null"));
    let schema = choice.unwrap_or(schema);
    match schema["$ref"].as_str() {
        Some(to) => document.pointer(to.trim_start_matches('#')).unwrap(),
        None => schema,
    }
}

fn json_of(content: &Value) -> &Value {
    &content["content"]["application/json"]["schema"]
}

fn names(schema: &Value) -> BTreeSet<String> {
    schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// The fields of a body, those that may be left out with a question mark.
fn body(document: &Value, operation: &Value) -> BTreeSet<String> {
    let schema = resolved(document, json_of(&operation["requestBody"]));
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let all = names(schema).into_iter();
    all.map(|name| if required.contains(&Value::from(name.as_str())) { name } else { name + "?" })
        .collect()
}

/// What stands in the good answer.
fn answer(document: &Value, operation: &Value) -> BTreeSet<String> {
    let responses = operation["responses"].as_object().unwrap();
    let (_, good) = responses.iter().find(|(status, _)| status.starts_with('2')).unwrap();
    let schema = resolved(document, json_of(good));
    let data = resolved(document, &schema["properties"]["data"]);
    let item = if data["items"].is_null() { data } else { resolved(document, &data["items"]) };
    let attributes = resolved(document, &item["properties"]["attributes"]);
    if attributes.is_null() { names(schema) } else { names(attributes) }
}

/// What MAS has and we lack.
fn missing(document: &Value, block: &str) -> Vec<String> {
    let (method, path) = block.lines().next().unwrap().split_once(' ').unwrap();
    let operation = &document["paths"][path][method.to_lowercase()];
    if operation.is_null() {
        return vec![format!("{method} {path}")];
    }
    let queries = operation["parameters"].as_array().into_iter().flatten();
    let queries = queries.filter(|one| one["in"] == "query");
    let ours = [
        ("status", operation["responses"].as_object().unwrap().keys().cloned().collect()),
        ("query", queries.map(|one| one["name"].as_str().unwrap().to_owned()).collect()),
        ("body", body(document, operation)),
        ("answer", answer(document, operation)),
    ];
    let mut missing = Vec::new();
    for (what, ours) in ours {
        let ours: BTreeSet<String> = ours;
        for word in words(block, what) {
            if !ours.contains(word) {
                missing.push(format!("{method} {path}: {what} {word}"));
            }
        }
    }
    // What may be left out there must not be demanded here.
    for demanded in body(document, operation).iter().filter(|name| !name.ends_with('?')) {
        if !words(block, "body").contains(demanded.as_str()) {
            missing.push(format!("{method} {path}: demands {demanded}"));
        }
    }
    missing
}

#[actix_web::test]
async fn everything_that_mas_has_is_here() {
    let world = World::new().await;
    let document = world.http.get("/api/spec.json").await.ok();
    let blocks = MAS.split("\n\n").filter(|block| !block.starts_with('#'));
    let missing: Vec<String> = blocks.flat_map(|block| missing(&document, block.trim())).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[actix_web::test]
async fn every_endpoint_is_described_and_every_description_is_an_endpoint() {
    let (world, tool) = world().await;
    let document = world.http.get("/api/spec.json").await.ok();
    let routes = include_str!("../../../src/web/routes.rs");
    let routes: BTreeSet<&str> = routes
        .split("admin_at(config, \"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let paths = document["paths"].as_object().unwrap();
    let described: BTreeSet<&str> = paths.keys().map(String::as_str).collect();
    assert_eq!(routes, described);
    for (path, item) in paths {
        let at = path.replace("{id}", "01HZY8Q0000000000000000000").replace("{username}", "nobody");
        let ask = crate::actors::Ask::new("OPTIONS", &at);
        let answer = tool.send(ask).await;
        let mut allowed: Vec<&str> = answer.header("allow").split(", ").collect();
        allowed.retain(|method| *method != "HEAD");
        let mut methods: Vec<String> =
            item.as_object().unwrap().keys().map(|m| m.to_uppercase()).collect();
        allowed.sort_unstable();
        methods.sort_unstable();
        assert_eq!(allowed, methods, "{path}");
    }
}

#[actix_web::test]
async fn operations_have_names_of_their_own() {
    let world = World::new().await;
    let document = world.http.get("/api/spec.json").await.ok();
    let mut seen = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(seen.insert(id.to_owned()), "{id}");
            assert!(operation["summary"].is_string() && operation["tags"][0].is_string(), "{id}");
        }
    }
}

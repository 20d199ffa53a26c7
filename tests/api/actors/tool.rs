//! An administrator's tool: speaks to the admin API with a token.

use serde_json::Value;

use super::{Answer, Ask, Http};

/// Something that holds an access token.
#[derive(Clone)]
pub struct Tool {
    http: Http,
    pub token: String,
}

impl Tool {
    pub fn new(http: &Http, token: &str) -> Self {
        Self { http: http.clone(), token: token.to_owned() }
    }

    pub async fn send(&self, ask: Ask) -> Answer {
        self.http.send(ask.bearer(&self.token)).await
    }

    /// A path below `/api/admin/v1/`.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Ask::get(&at(path))).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(Ask::post(&at(path)).json(body)).await
    }

    /// Without a body, as Element Admin does it.
    pub async fn act(&self, path: &str) -> Answer {
        self.send(Ask::post(&at(path))).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Answer {
        self.send(Ask::new("PUT", &at(path)).json(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Ask::new("DELETE", &at(path))).await
    }

    /// The ids on a page.
    pub async fn ids(&self, path: &str) -> Vec<String> {
        let page = self.get(path).await.ok();
        let items = page["data"].as_array().unwrap();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn at(path: &str) -> String {
    format!("/api/admin/v1/{path}")
}

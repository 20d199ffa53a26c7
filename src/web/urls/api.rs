//! Where the admin API is described.

use super::Urls;

impl Urls {
    /// For people: what there is, or one of its topics.
    #[must_use]
    pub fn api_doc(&self, topic: Option<&str>) -> String {
        self.path(&format!("api/doc/{}", topic.unwrap_or_default()))
    }

    /// For programs.
    #[must_use]
    pub fn api_spec(&self) -> String {
        self.path("api/spec.json")
    }
}

//! The documentation of the admin API: an overview, and a page for each of its resources. What it
//! says of the API itself is in the API's own language, English.

use serde::Serialize;

use super::Page;

/// What the API has.
#[derive(Clone, Debug, Serialize)]
pub struct ApiDocPage {
    /// The machine-readable description.
    pub spec_url: String,
    /// A request that shows how to ask.
    pub example: String,
    /// Its resources.
    pub topics: Vec<ApiTopic>,
    /// The errors that every endpoint can answer.
    pub errors: Vec<ApiAnswer>,
}

impl Page for ApiDocPage {
    const TEMPLATE: &'static str = "api_doc.html";
}

/// One of its resources.
#[derive(Clone, Debug, Serialize)]
pub struct ApiTopic {
    /// Its name in the description.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Its page.
    pub url: String,
    /// How many operations it has.
    pub count: usize,
}

/// The operations of a resource.
#[derive(Clone, Debug, Serialize)]
pub struct ApiTopicPage {
    /// The overview.
    pub overview_url: String,
    /// The resource's name in the description.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What can be asked of it.
    pub operations: Vec<ApiOperation>,
    /// What is known of one.
    pub attributes: Vec<ApiField>,
}

impl Page for ApiTopicPage {
    const TEMPLATE: &'static str = "api_doc_topic.html";
}

/// Something that can be asked.
#[derive(Clone, Debug, Serialize)]
pub struct ApiOperation {
    /// Its id in the description, and on the page.
    pub id: String,
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// What it does, in a line.
    pub summary: String,
    /// What else there is to know.
    pub details: Option<String>,
    /// The parameters of its query.
    pub parameters: Vec<ApiField>,
    /// The fields of its body.
    pub body: Vec<ApiField>,
    /// What it answers, but for the errors that all can answer.
    pub answers: Vec<ApiAnswer>,
}

/// A parameter, or a field of a body.
#[derive(Clone, Debug, Serialize)]
pub struct ApiField {
    /// Its name.
    pub name: String,
    /// Its type, in the words of the description.
    pub kind: String,
    /// What it means.
    pub about: Option<String>,
    /// Whether it must be there.
    pub required: bool,
}

/// An answer.
#[derive(Clone, Debug, Serialize)]
pub struct ApiAnswer {
    /// The status.
    pub status: String,
    /// When it is given.
    pub about: String,
}

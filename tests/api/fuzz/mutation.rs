//! What can be wrong with a request.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::requests::{Good, Place};
use super::surface::Surface;

/// One change.
#[derive(Clone, Debug)]
pub enum Mutation {
    /// A field is missing; which one counts round.
    Drop(usize),
    /// A field comes twice.
    Double(usize),
    /// A field has another value.
    Put(usize, Value),
    /// A field of another request, or of none.
    Add(String, Value),
    Method(String),
    /// Another header, or the same with another value.
    Header(String, String),
    WithoutHeader(String),
    /// Another body.
    Raw(Vec<u8>),
    /// The parameters come as another kind of body.
    Place(Place),
    /// Another last segment of the path.
    Segment(String),
}

/// None, one or several of them.
pub fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    vec(mutation(), 0..4)
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let name = prop_oneof![
        "client_id|client_secret|client_assertion|client_assertion_type|scope|token|code",
        "request|request_uri|registration|claims|response_mode|prompt|max_age|id_token_hint",
        "identifier|user|password|device_id|refresh_token|type|csrf|decision|jwks_uri|\\PC{0,6}",
    ];
    let method = "GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|BREW";
    let header = prop_oneof![
        Just("Authorization"),
        Just("Content-Type"),
        Just("Cookie"),
        Just("X-Forwarded-For"),
        Just("Accept-Language"),
        Just("Origin"),
        Just("User-Agent"),
    ];
    // What a header may hold on the wire.
    let text = prop_oneof![
        "Basic [A-Za-z0-9+/=]{0,20}|Bearer [ -~]{0,40}|[ -~]{0,40}",
        "application/(json|x-www-form-urlencoded)(; charset=[a-z0-9-]{0,8})?",
        "((__Host-)?(session|csrf)=[A-Za-z0-9_-]{0,60}; ){0,3}",
        "([0-9a-f:.]{0,20}, ?){0,4}",
    ];
    prop_oneof![
        3 => any::<usize>().prop_map(Mutation::Drop),
        2 => any::<usize>().prop_map(Mutation::Double),
        6 => (any::<usize>(), odd()).prop_map(|(at, value)| Mutation::Put(at, value)),
        3 => (name, odd()).prop_map(|(name, value)| Mutation::Add(name, value)),
        1 => method.prop_map(Mutation::Method),
        3 => (header.clone(), text).prop_map(|(name, text)| Mutation::Header(name.into(), text)),
        1 => header.prop_map(|name| Mutation::WithoutHeader(name.into())),
        1 => vec(any::<u8>(), 0..80).prop_map(Mutation::Raw),
        1 => "[{\\[\"a-z=&%0-9:,]{0,40}".prop_map(|text| Mutation::Raw(text.into_bytes())),
        1 => prop_oneof![Just(Place::Query), Just(Place::Form), Just(Place::Json)]
            .prop_map(Mutation::Place),
        1 => "[a-zA-Z0-9._~-]{1,30}|(%[0-9A-F]{2}){1,6}".prop_map(Mutation::Segment),
    ]
}

/// A value that is seldom meant.
fn odd() -> impl Strategy<Value = Value> {
    let words = [
        "",
        "\0",
        " ",
        "none",
        "null",
        "-1",
        "1e999",
        "18446744073709551616",
        "é",
        "\u{202e}",
        "mat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_000000",
        "syt_YQ_AAAAAAAAAAAAAAAAAAAA_000000",
        "a.b.c",
        "eyJhbGciOiJub25lIn0.e30.",
        "https://evil.example/",
        "javascript:alert(1)",
        "openid openid",
        "urn:matrix:client:device:",
        "01J00000000000000000000000",
        "\r\nSet-Cookie: a=b",
    ];
    prop_oneof![
        4 => proptest::sample::select(words.to_vec()).prop_map(Value::from),
        3 => "\\PC{0,30}".prop_map(Value::from),
        1 => (1..6_usize).prop_map(|n| "long ".repeat(10_usize.pow(u32::try_from(n).unwrap()) / 8).into()),
        1 => any::<i64>().prop_map(Value::from),
        1 => vec("\\PC{0,6}", 0..3).prop_map(Value::from),
        1 => "\\PC{0,6}".prop_map(|name| json!({name: [null, true, {}]})),
        1 => (1..200_usize).prop_map(|deep| (0..deep).fold(Value::Null, |inner, _| json!([inner]))),
    ]
}

impl Mutation {
    /// Carries it out.
    pub fn apply(&self, mut request: Good) -> Good {
        match self {
            Self::Drop(at) => {
                if let Some(at) = at.checked_rem(request.fields.len()) {
                    request.fields.remove(at);
                }
            }
            Self::Double(at) => {
                if let Some(at) = at.checked_rem(request.fields.len()) {
                    request.fields.push(request.fields[at].clone());
                }
            }
            Self::Put(at, value) => {
                if let Some(at) = at.checked_rem(request.fields.len()) {
                    request.fields[at].1 = value.clone();
                }
            }
            Self::Add(name, value) => request.fields.push((name.clone(), value.clone())),
            Self::Method(method) => request.method.clone_from(method),
            Self::Header(name, value) => {
                request.headers.retain(|(known, _)| known != name);
                request.headers.push((name.clone(), value.trim().to_owned()));
            }
            Self::WithoutHeader(name) => request.headers.retain(|(known, _)| known != name),
            Self::Raw(raw) => request.raw = Some(raw.clone()),
            Self::Place(place) => request.place = *place,
            Self::Segment(segment) => {
                let (folder, _) = request.path.rsplit_once('/').unwrap();
                request.path = format!("{folder}/{segment}");
                request.surface = Surface::nobodys(&request.path);
            }
        }
        request
    }
}

//! `/.well-known/matrix/client` and `/.well-known/matrix/server` (Matrix "Server discovery",
//! MSC2965), for installations where we answer for the bare server name.

use serde::Serialize;

/// `/.well-known/matrix/client`: browsers of every origin read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClientWellKnown {
    /// Where the homeserver is.
    #[serde(rename = "m.homeserver")]
    pub homeserver: HomeserverAddress,
    /// Where its users are managed; older clients look here, newer ones ask the homeserver.
    #[serde(rename = "org.matrix.msc2965.authentication")]
    pub authentication: Authentication,
}

/// `m.homeserver`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HomeserverAddress {
    /// The client-server API, without a slash at the end.
    pub base_url: String,
}

/// `org.matrix.msc2965.authentication`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Authentication {
    /// The issuer, to the byte as in discovery.
    pub issuer: String,
    /// The account page.
    pub account: String,
}

/// `/.well-known/matrix/server`: other homeservers read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServerWellKnown {
    /// `host:port` of the federation API.
    #[serde(rename = "m.server")]
    pub server: String,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_client_learns_both_addresses() {
        let document = ClientWellKnown {
            homeserver: HomeserverAddress { base_url: "https://matrix.example.com".into() },
            authentication: Authentication {
                issuer: "https://auth.example.com/".into(),
                account: "https://auth.example.com/account/".into(),
            },
        };
        assert_eq!(
            serde_json::to_value(document).unwrap(),
            json!({
                "m.homeserver": {"base_url": "https://matrix.example.com"},
                "org.matrix.msc2965.authentication": {
                    "issuer": "https://auth.example.com/",
                    "account": "https://auth.example.com/account/",
                },
            })
        );
    }

    #[test]
    fn a_homeserver_learns_one() {
        let document = ServerWellKnown { server: "matrix.example.com:443".into() };
        assert_eq!(
            serde_json::to_value(document).unwrap(),
            json!({"m.server": "matrix.example.com:443"})
        );
    }
}

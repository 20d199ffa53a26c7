//! The caller's address, through reverse proxies.
//!
//! `X-Forwarded-For` is believed only if the peer is a trusted proxy (or a unix socket), and is
//! read from the right: each trusted proxy vouches for the entry before its own; the first entry
//! that is not a trusted proxy is the caller. What stands left of it, anybody may have written.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use ipnet::IpNet;

use crate::web::site::Site;

/// The caller's address, if it can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub Option<IpAddr>);

impl ClientAddress {
    /// As text, for the records of sessions.
    #[must_use]
    pub fn text(self) -> Option<String> {
        self.0.map(|address| address.to_string())
    }

    /// That of a request.
    #[must_use]
    pub fn of(request: &HttpRequest) -> Self {
        let site = request.app_data::<web::Data<Site>>();
        let trusted = site.map_or(&[][..], |site| &site.ctx.settings.http.trusted_proxies);
        let peer = request.peer_addr().map(|peer| peer.ip());
        let forwarded = request
            .headers()
            .get_all("x-forwarded-for")
            .filter_map(|value| value.to_str().ok())
            .collect::<Vec<_>>();
        Self(client_address(peer, &forwarded, trusted))
    }
}

impl FromRequest for ClientAddress {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}

fn client_address(peer: Option<IpAddr>, forwarded: &[&str], trusted: &[IpNet]) -> Option<IpAddr> {
    let is_trusted = |address: IpAddr| {
        let address = address.to_canonical();
        trusted.iter().any(|network| network.contains(&address))
    };
    // A peer on a unix socket has no address; who may open the socket is trusted.
    if peer.is_some_and(|peer| !is_trusted(peer)) {
        return peer;
    }
    let mut nearest = peer;
    for entry in forwarded.iter().flat_map(|line| line.split(',')).rev() {
        let Some(address) = parse(entry.trim()) else { return nearest };
        if !is_trusted(address) {
            return Some(address);
        }
        nearest = Some(address);
    }
    nearest
}

/// An entry: an address, perhaps with a port.
fn parse(entry: &str) -> Option<IpAddr> {
    entry
        .parse::<IpAddr>()
        .or_else(|_| entry.parse::<std::net::SocketAddr>().map(|address| address.ip()))
        .or_else(|_| entry.trim_start_matches('[').trim_end_matches(']').parse())
        .ok()
        .map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seen(peer: Option<&str>, forwarded: &[&str]) -> Option<String> {
        let trusted = ["127.0.0.0/8".parse().unwrap(), "10.0.0.0/8".parse().unwrap()];
        client_address(peer.map(|peer| peer.parse().unwrap()), forwarded, &trusted)
            .map(|address| address.to_string())
    }

    #[test]
    fn a_stranger_cannot_say_who_they_are() {
        let seen = seen(Some("203.0.113.9"), &["198.51.100.1"]);
        assert_eq!(seen.as_deref(), Some("203.0.113.9"));
    }

    #[test]
    fn only_what_the_trusted_proxy_added_counts() {
        assert_eq!(
            seen(Some("127.0.0.1"), &["1.1.1.1, 198.51.100.1"]).as_deref(),
            Some("198.51.100.1")
        );
        assert_eq!(
            seen(Some("127.0.0.1"), &["1.1.1.1, 198.51.100.1, 10.0.0.7"]).as_deref(),
            Some("198.51.100.1")
        );
        assert_eq!(
            seen(Some("127.0.0.1"), &["1.1.1.1", "198.51.100.1"]).as_deref(),
            Some("198.51.100.1")
        );
    }

    #[test]
    fn junk_ends_the_chain() {
        assert_eq!(seen(Some("127.0.0.1"), &["1.1.1.1, unknown"]).as_deref(), Some("127.0.0.1"));
        assert_eq!(seen(Some("127.0.0.1"), &[]).as_deref(), Some("127.0.0.1"));
    }

    #[test]
    fn a_unix_socket_is_trusted_and_ports_are_dropped() {
        assert_eq!(seen(None, &["198.51.100.1:4711"]).as_deref(), Some("198.51.100.1"));
        assert_eq!(seen(None, &["[2001:db8::1]:4711"]).as_deref(), Some("2001:db8::1"));
        assert_eq!(seen(None, &[]), None);
    }

    proptest! {
        #[test]
        fn what_stands_left_of_the_callers_address_does_not_matter(junk in "\\PC*|[0-9., :a-f]{0,30}") {
            let line = format!("{junk}, 198.51.100.1, 10.0.0.7");
            for forwarded in [&[line.as_str()][..], &[&junk, "198.51.100.1"]] {
                let seen = seen(Some("127.0.0.1"), forwarded);
                prop_assert_eq!(seen.as_deref(), Some("198.51.100.1"));
            }
            let stranger = seen(Some("203.0.113.9"), &[&junk]);
            prop_assert_eq!(stranger.as_deref(), Some("203.0.113.9"));
            let _ = seen(None, &[&junk]);
        }
    }
}

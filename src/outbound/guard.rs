//! Which addresses may be asked. A URL that somebody else chose must not lead into our own network:
//! a client's `jwks_uri` could otherwise ask what only this machine may (RFC 9700 §4.15, SSRF).
//!
//! What is judged is the address that is connected to, so that a name which leads to one address
//! now and to another a moment later (DNS rebinding) gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use ipnet::IpNet;

/// The addresses that a client of ours may ask.
#[derive(Clone, Debug, Default)]
pub(super) enum Guard {
    /// All: who configured the URL knows what is there.
    #[default]
    Anywhere,
    /// Public ones, and those of these networks.
    Public(Arc<[IpNet]>),
}

impl Guard {
    /// Whether `address` may be asked.
    pub(super) fn allows(&self, address: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Public(networks) => {
                let address = address.to_canonical();
                is_public(address) || networks.iter().any(|network| network.contains(&address))
            }
        }
    }
}

/// Whether an address is one of the public internet (the IANA special-purpose registries of
/// RFC 6890 say which are not).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !matches!(
        (a, b, c),
        (0 | 10 | 127 | 224.., _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    )
}

/// Global unicast is `2000::/3`; within it some hold an IPv4 address or are for documentation.
fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // NAT64 (RFC 6052): as public as what stands within.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            let [[a, b], [c, d]] = [high.to_be_bytes(), low.to_be_bytes()];
            is_public_v4(Ipv4Addr::new(a, b, c, d))
        }
        // Protocol assignments with Teredo (2001::/23), documentation, 6to4.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_public_is_not_asked() {
        let guard = Guard::Public(Arc::new([]));
        for address in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.31.255.255",
            "192.168.1.1",
            "192.0.0.8",
            "198.19.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!guard.allows(address.parse().unwrap()), "{address}");
            assert!(Guard::Anywhere.allows(address.parse().unwrap()), "{address}");
        }
        for address in ["1.1.1.1", "172.32.0.1", "192.0.1.1", "2606:4700::1111", "64:ff9b::101:101"]
        {
            assert!(guard.allows(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn a_network_can_be_let_through() {
        let networks = ["10.0.0.0/8", "::1/128"].map(|network| network.parse().unwrap());
        let guard = Guard::Public(Arc::new(networks));
        for address in ["10.1.2.3", "::ffff:10.1.2.3", "::1", "1.1.1.1"] {
            assert!(guard.allows(address.parse().unwrap()), "{address}");
        }
        assert!(!guard.allows("127.0.0.1".parse().unwrap()));
    }
}

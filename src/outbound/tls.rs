//! Which certificates are trusted: those of the system where it has any (`SSL_CERT_FILE` and
//! `SSL_CERT_DIR` name others), else Mozilla's list, which is compiled in for empty containers.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

/// TLS 1.2 and 1.3 with the trusted roots. Reads files: tens of milliseconds at worst.
pub(super) fn client_config() -> ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring has the cipher suites of both versions")
        .with_root_certificates(roots())
        .with_no_client_auth()
}

fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    let (usable, _) = roots.add_parsable_certificates(found.certs);
    if usable == 0 {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    roots
}

//! The words on the wire: serde types for every request and answer, one file per subject.
//!
//! `oauth` speaks RFC 6749 and its relatives, `oidc` OpenID Connect, `matrix` the client-server
//! API, `jsonapi` the documents of the admin API. Nothing here decides anything or knows of HTTP; rules are in `domain`, statuses in `web`.
//!
//! # Where we differ on purpose
//!
//! From MAS 1.22, because a specification or a client in the field wants it:
//! - Discovery lists the response type `code` and the challenge method `S256` only (RFC 9700
//!   §2.1.1); MAS also lists `plain` and response types with an `id_token` that it does not serve,
//!   and `none` for introspection, where clients that prove nothing are refused. No
//!   `graphql_endpoint` is advertised: there is none, and admin tools take it for a hint where the
//!   admin API stands.
//! - Discovery says that answers carry `iss` (RFC 9207) and lists `org.matrix.account_deactivate`
//!   (MSC4191).
//! - A registration answer with a secret carries `client_secret_expires_at: 0` (RFC 7591 §3.2.1),
//!   and a request without `token_endpoint_auth_method` means `client_secret_basic` (§2).
//! - A registration body of the wrong shape is `invalid_client_metadata` with the reason; only
//!   what is not JSON at all is `invalid_request`.
//! - A token request that lacks a parameter is `invalid_request`, never a server error
//!   (RFC 6749 §5.2); a parameter without a value counts as absent (§3.1).
//! - `logout/all` ends every session of the user, as the Matrix specification says; MAS serves it
//!   only to who says `io.element.only_compat_is_fine`, and such a body limits it here as well. A
//!   token without the client-server API may not call it: that would let any application sign its
//!   user out everywhere.
//! - Where signing in with e-mail addresses is on, `m.id.thirdparty` takes them too. An account of
//!   another server and a telephone number are told what is wrong with them. `M_USER_LOCKED` is told
//!   only to who knows the password or holds a refresh token, and with `soft_logout`, as are all
//!   refusals of `refresh`.
//! - A `redirectUrl` of single sign-on that browsers read in their own ways (`javascript:`, a
//!   backslash, an odd host) is refused; the provider makes no difference.
//! - Wrong client secrets are limited by client and address; every 429 says `Retry-After`.
//! - A browser that was not seen for a year is signed out, whatever is configured.
//! - What could take an account away (addresses, export, the reset of keys) asks for a sign-in of the
//!   last 15 minutes. `org.matrix.plan_management` leads to the profile.
//! - Setting a new password by mail ends all sessions of the account and uses the link up only then;
//!   mail programs that open links do no harm. An account without a password gets no such link.
//!   An e-mail address that is somebody's already is told by mail, to its owner alone.
//! - Whoever makes an account by themselves is told all that is wrong with the form at once. The limit
//!   `rate_limiting.registration` counts accounts that are begun; looking at names has one of its own.
//!   A registration token is used up with the account, not before. Where no address is required,
//!   people may give one if the service sends mails. A name or token that others took on the way is
//!   asked for again; so is an address. The account is at the homeserver before the client gets its
//!   code.
//! - The policy is Rego source, not WASM. An entry point that it does not define is answered by the
//!   built-in rules; a grant is not judged again when its code is exchanged. Live policy data with
//!   keys that the built-in rules do not know is refused. What the protocols demand (the letters of
//!   usernames, redirect URIs that can be parsed, one device in one spelling) holds whatever the
//!   policy says.
//! - The captcha's service is not told where people are (`remoteip`), and a puzzle that was solved on
//!   another site counts for nothing.
//! - `m.login.application_service` has its own error, `M_APPSERVICE_LOGIN_UNSUPPORTED`
//!   (Matrix 1.17), and `M_LIMIT_EXCEEDED` says `retry_after_ms`.
//!
//! - Whoever holds a token may revoke it, old clients' and expired ones included, with or without
//!   a client (Matrix 1.15 "Token revocation"); `logout` of the compatibility API takes OAuth
//!   tokens as well.
//! - A replayed refresh token ends the session once something of its successor was used and
//!   `oauth.refresh_token_grace` has passed (RFC 9700 §4.14); until then it is good again, in both
//!   APIs. A pair that was taken for lost, given anew, and turns up after all ends it likewise.
//! - The redirect URI is compared at the token endpoint if it is given (RFC 6749 §4.1.3), and public
//!   clients must use PKCE (RFC 9700 §2.1.1).
//! - Secrets that clients are given have more than 128 random bits (RFC 6749 §10.10); MAS's have 119.
//! - A sign-in on a device takes the place of whatever session stood on it, in all ways of signing
//!   in, and so does a personal token with a device.
//! - People make personal tokens for themselves as well. The scope of one is judged as any other: MAS
//!   takes whatever an administrator writes.
//! - A client's assertion must have a `jti` and is good once (OpenID Connect Core §9), runs out, and
//!   lives for an hour at most; a secret for `client_secret_jwt` is as long as its hash (RFC 7518
//!   §3.2). Keys at a `jwks_uri` are fetched from public addresses only; if they cannot be had, the
//!   answer is 503 and not that the client is wrong.
//! - The device grant answers `authorization_pending`, `slow_down`, `access_denied` and
//!   `expired_token` with 400 (RFC 8628 §3.5, RFC 6749 §5.2), where MAS has 403 and no `slow_down`. It
//!   gives a refresh token whether or not the client registered that grant (Matrix 1.15).
//!   `verification_uri_complete` is given only where the configuration lets a link carry the code,
//!   and only the browser in which the code was typed is shown the decision (RFC 8628 §5.4).
//! - A client that registered itself is forgotten if it has no session and nobody used it for three
//!   months; its metadata may register again (Matrix 1.15 "Client registration").
//! - `prompt` with all its words, `max_age`, `id_token_hint`, plain names as `login_hint`, and
//!   RP-initiated logout work as OpenID Connect has them. The scopes `profile` and `offline_access`
//!   are granted, and each `id_token` carries the claims that the scopes name, with `sid`.
//! - Userinfo answers 403 `insufficient_scope` to a good token without `openid` (RFC 6750 §3.1).
//! - What a person allowed a client is remembered and not asked again. For public clients on
//!   loopback addresses and private-use schemes the person must at least sign in (RFC 8252 §8.6).
//!
//! In the admin API: a token of somebody who may not administrate any more is refused with 403, in
//! MAS it stays good until it runs out. A page has 1000 items at most. An account can be neither all
//! digits nor longer with its server's name than 255 bytes. A registration token is 1 to 64 letters,
//! digits and `. _ ~ -`. An address that the account has already is a 409. A body of the wrong shape is
//! told in the manner of JSON:API like all else. Changes do not wait for the homeserver: it is told by
//! the outbox, so that reactivation does not fail with it. `redirect_uri` of compatibility sessions is
//! not kept. Only a name at the homeserver is asked for at once, and 503 if it does not answer.
//!
//! From RFC 7591: translations of metadata (`client_name#fr`, §2.2) are accepted and not kept.
//! Response types with an `id_token` are left out of what is kept rather than refused (§2 allows
//! it), because Matrix wants what a server does not know to be ignored. Public clients that say the
//! same share one `client_id` (§3.2.1 would have one for each; Matrix suggests it).
//!
//! From RFC 7662 §2.1: a `token_type_hint` that names another kind makes a token inactive, as
//! homeservers are used to; a hint that nobody knows is ignored.
//!
//! From RFC 6749 §3.1.2.3 and RFC 9700 §2.1: redirect URIs are compared as texts, except the port
//! of a loopback address (RFC 8252 §7.3), for which `localhost` counts as well.
//!
//! From RFC 9700 §4.11.2: an authorization request with a fault is answered to its client at once
//! (RFC 6749 §4.1.2.1), before anybody has signed in.
//!
//! From RFC 6749 §5.2: a scope that a client may not have for itself is `invalid_scope` with 403, and
//! `unauthorized_client` goes with 401, as clients in the field know them from MAS.
//!
//! From OpenID Connect Core: `prompt=create` leads to the sign-in page, and is not advertised, where
//! nobody can register. `claims`, `acr_values` and `display` are ignored (§5.5, §3.1.2.1 let them).
//! A refresh token comes with the grant that the client registered, not with `offline_access` (§11).
//! Response types with an `id_token` and `request_uri` (§15.2) are not served (RFC 9700 §2.1.2).
//!
//! From OpenID RP-Initiated Logout §2: an `id_token_hint` that cannot be verified counts as absent,
//! so that the person is asked, rather than as an error; `logout_hint` is ignored.
//!
//! From RFC 7636 §4.3: a challenge without a method would be `plain`, hence is refused.
//!
//! From the Matrix specification: a request for the client-server API may come without a device
//! (Matrix 1.15 wants exactly one): administration tools ask so. Never is there more than one.
//! A loopback redirect URI may be registered with a port, which makes no difference.
//! `user` wins over `identifier` in `m.login.password`, as older
//! clients and homeservers have it. `m.id.phone` is not served.

pub mod jsonapi;
pub mod matrix;
pub mod oauth;
pub mod oidc;

use serde::Serializer;

use crate::domain::SecretString;

/// Writes a secret into an answer: for `#[serde(serialize_with)]` on the fields that hand one out.
/// Secrets do not implement `Serialize`, so that none is written by accident.
fn expose<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

/// The same for a secret that may be absent; pair with `skip_serializing_if`.
#[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
fn expose_option<S: Serializer>(
    secret: &Option<SecretString>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => serializer.serialize_str(secret.expose()),
        None => serializer.serialize_none(),
    }
}

//! Typed identifiers. Each is a ULID: 16 bytes in the store, 26 characters on the wire, sorted by
//! the moment of its making.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// What every typed id can do; lets `crypto::mint` make any of them.
pub trait Id: Copy {
    /// Wraps a ULID.
    fn from_ulid(ulid: Ulid) -> Self;
    /// The ULID within.
    fn ulid(self) -> Ulid;
    /// The 16 bytes that stand in the store: they sort as the text does.
    fn to_bytes(self) -> [u8; 16] {
        self.ulid().to_bytes()
    }
}

/// A text that is not a ULID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a ULID")]
pub struct NotAUlid;

/// How every id looks on the wire.
fn schema() -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("An id: 26 characters that sort by the moment of their making."))
        .pattern(Some("^[0-7][0-9A-HJKMNP-TV-Z]{25}$"))
        .examples(["01HZY8Q0000000000000000000"])
        .into()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Ulid);

        impl Id for $name {
            fn from_ulid(ulid: Ulid) -> Self {
                Self(ulid)
            }
            fn ulid(self) -> Ulid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                schema()
            }
        }

        impl ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                "Ulid".into()
            }
        }

        impl FromStr for $name {
            type Err = NotAUlid;
            fn from_str(text: &str) -> Result<Self, NotAUlid> {
                Ulid::from_string(text).map(Self).map_err(|_| NotAUlid)
            }
        }
    )*};
}

ids! {
    /// A person or bot; the `sub` of its tokens.
    UserId
    /// An e-mail address of a user.
    UserEmailId
    /// An OAuth client; its text is the `client_id`.
    ClientId
    /// A browser that is signed in.
    BrowserSessionId
    /// An OAuth session: what a client was granted.
    OAuthSessionId
    /// A session of the compatibility API.
    CompatSessionId
    /// A personal session, the owner of `mpt_` tokens.
    PersonalSessionId
    /// An authorization request on its way to a code.
    GrantId
    /// A device that waits for somebody to enter its code (RFC 8628).
    DeviceGrantId
    /// A single sign-on of the compatibility API.
    CompatSsoLoginId
    /// An access or refresh token (the id, not the secret).
    TokenId
    /// An upstream identity provider.
    UpstreamProviderId
    /// Somebody's account at an upstream identity provider.
    UpstreamLinkId
    /// A version of the live policy data.
    PolicyDataId
    /// Somebody who is making an account.
    UserRegistrationId
    /// A token that lets people make an account.
    UserRegistrationTokenId
    /// That somebody agreed to the terms.
    UserTermsId
    /// Something that happened to an account.
    EventId
    /// A promise to the homeserver.
    JobId
    /// A mail on its way.
    MailId
    /// The confirmation of an e-mail address by a code.
    EmailCodeId
    /// Somebody's way to a new password.
    RecoveryId
    /// A request, in the log and on error pages.
    RequestId
}

//! The shape of tokens: `PPP_` + 30 random characters + `_` + 6 characters of checksum.
//!
//! The shape lets junk be refused without a look into the store and lets secret scanners know a
//! leaked token. Randomness comes from `crypto::mint`; the digests that are stored from
//! `crypto::digest`.

use std::fmt;

use zeroize::Zeroizing;

/// How many random characters stand in a token (62^30 is 178 bits).
pub const RANDOM_LEN: usize = 30;
const CHECK_LEN: usize = 6;
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What a token is for, told by its prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// `mat_`: access token of an OAuth session.
    Access,
    /// `mar_`: refresh token of an OAuth session.
    Refresh,
    /// `mct_`: access token of a compatibility session; also tokens that were Synapse's own.
    CompatAccess,
    /// `mcr_`: refresh token of a compatibility session; also those that were Synapse's own.
    CompatRefresh,
    /// `mpt_`: personal access token.
    Personal,
}

impl TokenKind {
    /// The three letters before the first underscore.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Access => "mat",
            Self::Refresh => "mar",
            Self::CompatAccess => "mct",
            Self::CompatRefresh => "mcr",
            Self::Personal => "mpt",
        }
    }

    /// Whether tokens of this kind are exchanged for new ones rather than used.
    #[must_use]
    pub const fn is_refresh(self) -> bool {
        matches!(self, Self::Refresh | Self::CompatRefresh)
    }

    /// Makes the token of `random`, which must be 30 characters of `[A-Za-z0-9]`.
    #[must_use]
    pub fn assemble(self, random: &str) -> SecretString {
        debug_assert_eq!(random.len(), RANDOM_LEN);
        let body = format!("{}_{random}", self.prefix());
        let check = checksum(&body);
        let check = std::str::from_utf8(&check).expect("the digits are ASCII");
        SecretString::new(format!("{body}_{check}"))
    }

    /// The kind of `token`, or nothing if it cannot be one of ours: wrong shape or checksum.
    /// Tokens that Synapse made (`syt_`, `syr_`, macaroons) carry no checksum of ours and pass by
    /// their shape alone.
    #[must_use]
    pub fn of(token: &str) -> Option<Self> {
        let kind = match token.get(..4) {
            Some("mat_") => Self::Access,
            Some("mar_") => Self::Refresh,
            Some("mct_") => Self::CompatAccess,
            Some("mcr_") => Self::CompatRefresh,
            Some("mpt_") => Self::Personal,
            Some("syt_") => return Some(Self::CompatAccess),
            Some("syr_") => return Some(Self::CompatRefresh),
            _ => return is_macaroon(token).then_some(Self::CompatAccess),
        };
        let (body, check) = token.rsplit_once('_')?;
        let random = body.get(4..)?;
        let shaped = random.len() == RANDOM_LEN
            && random.bytes().all(|b| b.is_ascii_alphanumeric())
            && check.as_bytes() == checksum(body);
        shaped.then_some(kind)
    }
}

/// An old Synapse access token: unpadded base64url whose bytes 4 to 12 read `location `.
fn is_macaroon(token: &str) -> bool {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    // 20 characters are 15 bytes, enough to see the marker without decoding the rest.
    token.len() > 20
        && token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        && token
            .get(..20)
            .and_then(|head| URL_SAFE_NO_PAD.decode(head).ok())
            .is_some_and(|head| &head[4..13] == b"location ")
}

/// CRC-32 (ISO-HDLC) in base 62, least significant digit first, then padded on the left with `0`
/// to six characters. The odd order is what tokens in the field have.
fn checksum(body: &str) -> [u8; CHECK_LEN] {
    let mut rest = crc32fast::hash(body.as_bytes());
    let mut check = [b'0'; CHECK_LEN];
    let mut digits = 0;
    while rest > 0 {
        // 62^6 is more than 2^32, so that there are never more digits than places.
        check[digits] = BASE62[(rest % 62) as usize];
        digits += 1;
        rest /= 62;
    }
    check.rotate_right(CHECK_LEN - digits);
    check
}

/// A secret on its way to or from the wire: wiped when dropped, printed as `…`.
#[derive(Clone, Default)]
pub struct SecretString(Zeroizing<String>);

impl SecretString {
    /// Takes the secret over.
    #[must_use]
    pub fn new(secret: String) -> Self {
        Self(Zeroizing::new(secret))
    }

    /// The secret itself; what is done with it is the caller's care.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretString {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl PartialEq for SecretString {
    /// In constant time for secrets of the same length.
    fn eq(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq;
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for SecretString {}

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl<'de> serde::Deserialize<'de> for SecretString {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_known_token_has_the_known_checksum() {
        let token = "mpt_FM44zJN5qePGMLvvMXC4Ds1A3lCWc6_bJ9Wj1";
        assert_eq!(TokenKind::of(token), Some(TokenKind::Personal));
        let made = TokenKind::Personal.assemble("FM44zJN5qePGMLvvMXC4Ds1A3lCWc6");
        assert_eq!(made.expose(), token);
    }

    #[test]
    fn a_changed_character_is_refused() {
        assert_eq!(TokenKind::of("mpt_FM44zJN5qePGMLvvMXC4Ds1A3lCWc7_bJ9Wj1"), None);
        assert_eq!(TokenKind::of("mat_FM44zJN5qePGMLvvMXC4Ds1A3lCWc6_bJ9Wj1"), None);
        assert_eq!(TokenKind::of("mpt_"), None);
        assert_eq!(TokenKind::of(""), None);
        assert_eq!(TokenKind::of("mpt_ééééé_bJ9Wj1"), None);
    }

    #[test]
    fn synapses_own_tokens_are_known_by_their_shape() {
        assert_eq!(TokenKind::of("syt_YWxpY2U_abc_123"), Some(TokenKind::CompatAccess));
        assert_eq!(TokenKind::of("syr_abc"), Some(TokenKind::CompatRefresh));
        assert_eq!(
            TokenKind::of("MDAxOGxvY2F0aW9uIGxvY2FsaG9zdApl"),
            Some(TokenKind::CompatAccess)
        );
    }

    #[test]
    fn a_secret_never_shows_itself() {
        assert_eq!(format!("{:?}", SecretString::new("hunter2".into())), "…");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in any::<String>(), body in "m[acpr]t_[A-Za-z0-9]{0,40}_?\\PC{0,8}") {
            let _ = (TokenKind::of(&text), TokenKind::of(&body));
        }

        #[test]
        fn any_one_changed_character_is_refused(
            random in "[A-Za-z0-9]{30}", at in 0..41_usize, other in "[ -~é]",
        ) {
            let token = TokenKind::Refresh.assemble(&random);
            prop_assert_eq!(TokenKind::of(token.expose()), Some(TokenKind::Refresh));
            let mut changed = token.expose().to_owned();
            changed.replace_range(at..=at, &other);
            if changed != token.expose() {
                prop_assert_eq!(TokenKind::of(&changed), None, "{}", changed);
            }
        }
    }
}

//! THE table of everything on disk: every tree, every index, every file.
//!
//! The store's folder:
//! ```text
//! lock          held for the life of the process; names its pid
//! INITIALISED   this folder was used in earnest; first line of text, then `schema <n>`
//! WATERMARK     16 bytes: the last commit that was acknowledged, checksummed
//! clean         written last by an orderly stop, removed first at the next start
//! conf.copy     sled's `conf` with a checksum behind it, for the case that `conf` is damaged
//! ballast       space kept back, given up when the disk is too full to open
//! DAMAGED       what was found wrong, as long as nobody has put it right
//! sled/         the database: `db`, `conf`, `snap.*`, `blobs/` (which must stay empty)
//! sled.new/, sled.old/   while a compaction or recovery swaps folders
//! aside-<n>/    a database that was never finished being made, moved out of the way
//! quarantine/<n>/        copies of what was found damaged
//! backups/*.postern-backup
//! ```
//! The trees below are ranges of one tree of sled: each key there begins with the tag of its tree.
//! Every value in a tree of records is the JSON of a `domain` type. Integers in keys are
//! big-endian, ids their 16 bytes, digests their 32, texts their length in 2 bytes and then their
//! bytes. A change to any of this is a new [`SCHEMA_VERSION`] and a step in `migrations.rs`.

/// The version of this table. Opening a folder of a newer one is refused; an older one migrates.
pub const SCHEMA_VERSION: u32 = 1;

/// The most bytes that a key and its value may have together: larger values would make sled
/// write blob files, which it never syncs.
pub const MAX_ENTRY: usize = 4096;

macro_rules! trees {
    ($($(#[$doc:meta])* $variant:ident = $tag:literal, $name:literal;)*) => {
        /// A tree of the database. Tags stand in expiry keys and backups: they are never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Tree { $($(#[$doc])* $variant = $tag),* }

        impl Tree {
            /// All of them, in the order of their tags.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in the database.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

trees! {
    //              key                          value
    /// `UserId`                                 `User`
    Users = 0, "users";
    /// `UserId`                                 `UserPassword`
    UserPasswords = 1, "user_passwords";
    /// `UserEmailId`                            `UserEmail`
    UserEmails = 2, "user_emails";
    /// `ClientId`                               `Client`
    Clients = 3, "clients";
    /// `BrowserSessionId`                       `BrowserSession`
    BrowserSessions = 4, "browser_sessions";
    /// `OAuthSessionId`                         `OAuthSession`
    OAuthSessions = 5, "oauth_sessions";
    /// `CompatSessionId`                        `CompatSession`
    CompatSessions = 6, "compat_sessions";
    /// digest of the token                      `AccessToken`
    AccessTokens = 7, "access_tokens";
    /// digest of the token                      `RefreshToken`
    RefreshTokens = 8, "refresh_tokens";
    /// `GrantId`                                `AuthorizationGrant`
    Grants = 9, "grants";
    /// `UserId` `JobId`                         `Job`
    Jobs = 10, "jobs";
    /// tag of the index, its key (below)        unique: key of the record; multi: nothing
    Index = 11, "index";
    /// time, tag of the tree, key of the record nothing
    Expiry = 12, "expiry";
    /// `schema_version`, `commit_seq`: 4 and 8 bytes; `x/…`: JSON of whoever put it there
    Meta = 13, "meta";
    /// `UserId` `ClientId`                      `Consent`
    Consents = 14, "consents";
    /// digest of client and `jti`, or of a captcha `UsedAssertion`
    Assertions = 15, "assertions";
    /// `DeviceGrantId`                          `DeviceGrant`
    DeviceGrants = 16, "device_grants";
    /// `CompatSsoLoginId`                       `CompatSsoLogin`
    CompatSsoLogins = 17, "compat_sso_logins";
    /// `EventId`                                `Event`
    Events = 18, "events";
    /// `MailId`                                 `Mail`
    Mails = 19, "mails";
    /// `EmailCodeId`                            `EmailCode`
    EmailCodes = 20, "email_codes";
    /// `RecoveryId`                             `Recovery`
    Recoveries = 21, "recoveries";
    /// `UserRegistrationId`                     `UserRegistration`
    UserRegistrations = 22, "user_registrations";
    /// `UserRegistrationTokenId`                `UserRegistrationToken`
    UserRegistrationTokens = 23, "user_registration_tokens";
    /// `UserTermsId`                            `UserTerms`
    UserTerms = 24, "user_terms";
    /// tag of a tree behind a zero, or a list of an index that is counted (below): how many, 8 bytes
    Counts = 25, "counts";
    /// `PersonalSessionId`                      `PersonalSession`
    PersonalSessions = 26, "personal_sessions";
    /// `UpstreamProviderId`                     `UpstreamProvider`
    UpstreamProviders = 27, "upstream_providers";
    /// `UpstreamLinkId`                         `UpstreamLink`
    UpstreamLinks = 28, "upstream_links";
    /// `PolicyDataId`                           `PolicyData`
    PolicyData = 29, "policy_data";
    /// `PolicyDataId`, number in 4 bytes        `PolicyDataPart`
    PolicyDataParts = 30, "policy_data_parts";
}

impl Tree {
    /// How many trees there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Its place in [`Self::ALL`]: tags have no gaps.
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }

    /// Whether it is counted how many records it has (`store/counts.rs`): those that are listed.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Users
                | Self::UserEmails
                | Self::Clients
                | Self::BrowserSessions
                | Self::OAuthSessions
                | Self::CompatSessions
                | Self::UserRegistrationTokens
                | Self::Events
                | Self::Jobs
                | Self::Mails
        )
    }

    /// The byte that stands for it in keys and backups.
    #[must_use]
    pub const fn tag(self) -> u8 {
        self as u8
    }

    /// The tree of a tag.
    #[must_use]
    pub fn from_tag(tag: u8) -> Option<Self> {
        Self::ALL.get(usize::from(tag)).copied()
    }
}

/// Whether an index may lead to one record or to several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndexKind {
    /// To one: a second record with the same value is refused.
    Unique,
    /// To several: the key of the record stands at the end of the entry's key.
    Multi,
}

macro_rules! indexes {
    ($($(#[$doc:meta])* $variant:ident = $tag:literal, $kind:ident of $tree:ident, $name:literal;)*) => {
        /// An index over one tree, kept by `put` and `remove`. Tags are never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Index { $($(#[$doc])* $variant = $tag),* }

        impl Index {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// What it is called in messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Whether it leads to one record or to several.
            #[must_use]
            pub const fn kind(self) -> IndexKind {
                match self { $(Self::$variant => IndexKind::$kind),* }
            }

            /// The records that it leads to.
            #[must_use]
            pub const fn of(self) -> Tree {
                match self { $(Self::$variant => Tree::$tree),* }
            }
        }
    };
}

indexes! {
    /// username as it was made
    UserByName = 1, Unique of Users, "username";
    /// username in lower case
    UserByFoldedName = 2, Multi of Users, "username in any case";
    /// nothing: the users who may ask for administrative scopes
    UserAdmins = 3, Multi of Users, "administrators";
    /// e-mail address in lower case
    EmailByAddress = 4, Unique of UserEmails, "e-mail address";
    /// `UserId`
    EmailsOfUser = 5, Multi of UserEmails, "e-mail addresses of a user";
    /// digest of the metadata, if registered dynamically
    ClientByMetadata = 6, Unique of Clients, "client metadata";
    /// nothing: the clients of the configuration file, and those of administrators
    ClientStatics = 7, Multi of Clients, "static clients";
    /// `UserId`, if active
    BrowserSessionsOfUser = 8, Multi of BrowserSessions, "browser sessions of a user";
    /// `UserId`, if active
    OAuthSessionsOfUser = 9, Multi of OAuthSessions, "OAuth sessions of a user";
    /// device `UserId`, if active
    OAuthSessionsOfDevice = 10, Multi of OAuthSessions, "OAuth sessions of a device";
    /// `ClientId`, if active
    OAuthSessionsOfClient = 11, Multi of OAuthSessions, "OAuth sessions of a client";
    /// `BrowserSessionId`, if active
    OAuthSessionsOfBrowser = 12, Multi of OAuthSessions, "OAuth sessions of a browser";
    /// `UserId`, if active
    CompatSessionsOfUser = 13, Multi of CompatSessions, "compatibility sessions of a user";
    /// device `UserId`, if active
    CompatSessionsOfDevice = 14, Multi of CompatSessions, "compatibility sessions of a device";
    /// kind of session (1 byte), its id
    AccessTokensOfSession = 15, Multi of AccessTokens, "access tokens of a session";
    /// kind of session (1 byte), its id
    RefreshTokensOfSession = 16, Multi of RefreshTokens, "refresh tokens of a session";
    /// digest of the refresh token that it was given for
    RefreshTokensByPredecessor = 17, Multi of RefreshTokens, "refresh tokens after another";
    /// digest of the code
    GrantByCode = 18, Unique of Grants, "authorization code";
    /// `JobId`
    JobById = 19, Unique of Jobs, "job";
    /// time when it is due, `JobId`
    JobsByDue = 20, Unique of Jobs, "due job";
    /// `UserId`
    ConsentsOfUser = 21, Multi of Consents, "consents of a user";
    /// `ClientId`
    ConsentsOfClient = 22, Multi of Consents, "consents for a client";
    /// digest of the device code
    DeviceGrantByDeviceCode = 25, Unique of DeviceGrants, "device code";
    /// digest of the user code, while nobody has decided
    DeviceGrantByUserCode = 26, Unique of DeviceGrants, "user code";
    /// digest of the login token
    CompatSsoLoginByToken = 28, Unique of CompatSsoLogins, "login token";
    /// which list of `store/last_use.rs`, a period of the last use (`store/listing/times.rs`)
    OAuthSessionsByLastUse = 29, Multi of OAuthSessions, "OAuth sessions by their last use";
    /// which list of `store/last_use.rs`, a period of the last use (`store/listing/times.rs`)
    CompatSessionsByLastUse = 30, Multi of CompatSessions, "compatibility sessions by their last use";
    /// which list of `store/last_use.rs`, a period of the last use (`store/listing/times.rs`)
    BrowserSessionsByLastUse = 31, Multi of BrowserSessions, "browser sessions by their last use";
    /// digest of the token
    UserRegistrationTokenByDigest = 35, Unique of UserRegistrationTokens, "registration token";
    /// `UserId`
    TermsOfUser = 36, Multi of UserTerms, "terms that a user agreed to";
    /// time when it is due, `MailId`, as long as it is to be sent
    MailsByDue = 32, Unique of Mails, "due mail";
    /// digest of the ticket
    RecoveryByTicket = 33, Unique of Recoveries, "recovery ticket";
    /// `UserId`
    RecoveriesOfUser = 34, Multi of Recoveries, "recoveries of a user";
    /// `UserId`, time, the latest first
    EventsOfUser = 38, Multi of Events, "events of a user";
    /// `UserId` or zeros, what is counted, hour
    EventsOfHour = 39, Unique of Events, "events counted together";
    /// a list of `store/users.rs`
    UsersBy = 40, Multi of Users, "users by what they are";
    /// a part of the username (`store/listing/grams.rs`)
    UserGrams = 41, Multi of Users, "parts of usernames";
    /// a list of `store/clients.rs`
    ClientsBy = 42, Multi of Clients, "clients by what they are";
    /// a part of the name
    ClientNameGrams = 43, Multi of Clients, "parts of names of clients";
    /// a part of the `client_uri`
    ClientUriGrams = 44, Multi of Clients, "parts of addresses of clients";
    /// a list of `store/browser_sessions.rs`
    BrowserSessionsBy = 45, Multi of BrowserSessions, "browser sessions by what they are";
    /// `UserId`, if finished
    BrowserSessionsEnded = 46, Multi of BrowserSessions, "finished browser sessions";
    /// a list of `store/oauth_sessions.rs`
    OAuthSessionsBy = 47, Multi of OAuthSessions, "OAuth sessions by what they are";
    /// whose (1 byte), then user, browser or device, if finished
    OAuthSessionsEnded = 48, Multi of OAuthSessions, "finished OAuth sessions";
    /// `ClientId` `UserId`, if active
    OAuthSessionsOfClientUser = 49, Multi of OAuthSessions, "users of a client";
    /// a list of `store/compat_sessions.rs`
    CompatSessionsBy = 50, Multi of CompatSessions, "compatibility sessions by what they are";
    /// whose (1 byte), then user or browser, if finished
    CompatSessionsEnded = 51, Multi of CompatSessions, "finished compatibility sessions";
    /// `BrowserSessionId`, if active
    CompatSessionsOfBrowser = 52, Multi of CompatSessions, "compatibility sessions of a browser";
    /// a list of `store/user_registration_tokens.rs`
    RegistrationTokensBy = 53, Multi of UserRegistrationTokens, "registration tokens by what they are";
    /// a period in which they run out
    RegistrationTokensByExpiry = 54, Multi of UserRegistrationTokens, "registration tokens by their end";
    /// a period in which they began, if the id tells another (`store/listing/begun.rs`)
    BrowserSessionsByStart = 55, Multi of BrowserSessions, "browser sessions by their beginning";
    /// the same
    OAuthSessionsByStart = 56, Multi of OAuthSessions, "OAuth sessions by their beginning";
    /// the same
    CompatSessionsByStart = 57, Multi of CompatSessions, "compatibility sessions by their beginning";
    /// a list of `store/events.rs`
    EventsBy = 58, Multi of Events, "events by what they tell";
    /// `UserId`
    EventsOn = 59, Multi of Events, "events by the account";
    /// `JobId`, if it was tried in vain
    JobsFailing = 60, Unique of Jobs, "failing jobs";
    /// a list of `store/personal_sessions.rs`
    PersonalSessionsBy = 80, Multi of PersonalSessions, "personal sessions by what they are";
    /// a period in which their tokens run out
    PersonalSessionsByExpiry = 81, Multi of PersonalSessions, "personal sessions by their end";
    /// `UserId` device, if active
    PersonalSessionsOfDevice = 82, Multi of PersonalSessions, "personal sessions of a device";
    /// `UpstreamProviderId`, subject
    UpstreamLinkBySubject = 84, Unique of UpstreamLinks, "upstream account";
    /// `UserId`
    UpstreamLinksOfUser = 85, Multi of UpstreamLinks, "upstream accounts of a user";
    /// `UpstreamProviderId`
    UpstreamLinksOfProvider = 86, Multi of UpstreamLinks, "upstream accounts at a provider";
    /// what it is called there
    UpstreamLinksByName = 87, Multi of UpstreamLinks, "upstream accounts by name";
    /// subject
    UpstreamLinksOfSubject = 88, Multi of UpstreamLinks, "upstream accounts by subject";
    /// username in lower case, of whoever waits for an approval
    RegistrationByHeldName = 100, Unique of UserRegistrations, "held username";
    /// nothing: who waits for an approval
    RegistrationsWaiting = 101, Multi of UserRegistrations, "registrations that wait";
}

impl Index {
    /// The byte that its entries begin with.
    #[must_use]
    pub const fn tag(self) -> u8 {
        self as u8
    }

    /// Whether it is counted how many entries each of its lists has (`store/counts.rs`): those of
    /// few and long lists.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::UserAdmins
                | Self::ClientStatics
                | Self::OAuthSessionsOfClient
                | Self::UsersBy
                | Self::ClientsBy
                | Self::BrowserSessionsBy
                | Self::OAuthSessionsBy
                | Self::CompatSessionsBy
                | Self::RegistrationTokensBy
                | Self::EventsBy
        )
    }

    /// The index of a tag.
    #[must_use]
    pub fn from_tag(tag: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|index| index.tag() == tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_name_one_thing_each() {
        for (place, tree) in Tree::ALL.iter().enumerate() {
            assert_eq!(tree.place(), place);
            assert_eq!(Tree::from_tag(tree.tag()), Some(*tree));
        }
        for index in Index::ALL {
            assert_eq!(Index::from_tag(index.tag()), Some(*index), "{index:?}");
        }
        assert_eq!(Tree::from_tag(200), None);
        assert_eq!(Index::from_tag(0), None);
    }
}

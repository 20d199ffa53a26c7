//! What can be wrong with the data of a policy, in sentences for administrators.

/// Why data cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataError {
    /// It is no table.
    #[error("the data must be a table (a JSON object)")]
    NoTable,
    /// It is too long to be kept.
    #[error("the data is {bytes} bytes long; {most} is the most that is kept")]
    TooLong {
        /// How long it is.
        bytes: usize,
        /// How long it may be.
        most: usize,
    },
    /// It does not fit over the data of the configuration.
    #[error("`{at}` is {over} where the configuration has {under}")]
    Merge {
        /// Where.
        at: String,
        /// What stands there.
        over: &'static str,
        /// What should.
        under: &'static str,
    },
    /// The built-in rules have no such key.
    #[error("`{at}` is not known to the built-in rules")]
    Unknown {
        /// Which.
        at: String,
    },
    /// A section is not as it should be.
    #[error("`{at}` is not right: {why}")]
    Shape {
        /// Which.
        at: String,
        /// What is wrong.
        why: String,
    },
    /// A regular expression cannot be read.
    #[error("`{at}` has a regular expression that cannot be read: {why}")]
    Regex {
        /// Where.
        at: String,
        /// What is wrong.
        why: String,
    },
    /// An address or network cannot be read.
    #[error("`{at}` has `{text}`, which is no address and no network")]
    Network {
        /// Where.
        at: String,
        /// What stands there.
        text: String,
    },
    /// The operator's policy cannot be put together with it.
    #[error("the policy cannot use it: {0}")]
    Rego(String),
}

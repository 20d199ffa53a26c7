//! The live part of the policy's data, set while the service runs: one record for each version, the
//! newest of which counts. Its text stands in parts beside it, since it may be long.

use serde::{Deserialize, Serialize};

use super::{Actor, PolicyDataId, Timestamp};

/// How many versions are kept.
pub const KEPT: usize = 10;
/// The longest text of a version, in bytes.
pub const MAX_TEXT: usize = 256 * 1024;
/// The longest part, in bytes: as text within JSON it may become twice as long.
const MAX_PART: usize = 1900;

/// A version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyData {
    /// Its id.
    pub id: PolicyDataId,
    /// When it was set.
    pub created_at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// How many parts its text has.
    pub parts: u32,
}

/// A part of the text of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyDataPart {
    /// Of which version.
    pub of: PolicyDataId,
    /// Which part, from 0 on.
    pub number: u32,
    /// The text.
    pub text: String,
}

/// The parts of a text.
#[must_use]
pub fn parts(of: PolicyDataId, text: &str) -> Vec<PolicyDataPart> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (text, after) = rest.split_at(rest.floor_char_boundary(MAX_PART));
        let number = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        parts.push(PolicyDataPart { of, number, text: text.to_owned() });
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_comes_back_from_its_parts() {
        let id = "01HZY8Q0000000000000000000".parse().unwrap();
        let text = "\\\"é".repeat(2000);
        let parts = parts(id, &text);
        assert!(parts.len() > 3);
        for (number, part) in parts.iter().enumerate() {
            assert_eq!(part.number as usize, number);
            assert!(serde_json::to_string(part).unwrap().len() < 4000);
        }
        assert_eq!(parts.into_iter().map(|part| part.text).collect::<String>(), text);
    }
}

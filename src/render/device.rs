//! Signing a device in that has no browser: the code, the decision, and what comes after it.

use serde::Serialize;

use super::Page;
use super::consent::{ClientCard, Permission};

/// The form for the code: `csrf`, `code`.
#[derive(Clone, Debug, Serialize)]
pub struct LinkPage {
    /// Where the form is posted.
    pub action: String,
    /// What stands in the field.
    pub code: String,
    /// What was wrong with the last attempt.
    pub error: Option<LinkError>,
}

impl Page for LinkPage {
    const TEMPLATE: &'static str = "link.html";
}

/// What was wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkError {
    /// None was typed.
    Missing,
    /// No device waits with it.
    Unknown,
    /// Too many attempts from this address, or from everywhere.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The decision: `csrf`, `confirm` (`on` or absent), and `decision` with the value `allow` or
/// `deny`.
#[derive(Clone, Debug, Serialize)]
pub struct DevicePage {
    /// Where the decision is posted.
    pub action: String,
    /// Who asks.
    pub client: ClientCard,
    /// What is asked.
    pub permissions: Vec<Permission>,
    /// How many minutes ago.
    pub minutes_ago: u64,
    /// From which address.
    pub ip: Option<String>,
    /// What the device calls itself.
    pub user_agent: Option<String>,
    /// Who is asked: the Matrix id.
    pub mxid: String,
    /// The name that others see, if it is known.
    pub display_name: Option<String>,
    /// Where "use another account" is posted, with `csrf` alone.
    pub switch_account_url: String,
    /// What was wrong with the last attempt.
    pub error: Option<DeviceError>,
}

impl Page for DevicePage {
    const TEMPLATE: &'static str = "device.html";
}

/// What was wrong with a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceError {
    /// "This is my device" was not ticked.
    NotConfirmed,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The decision was made.
#[derive(Clone, Debug, Serialize)]
pub struct DeviceDonePage {
    /// Whether the device is let in.
    pub allowed: bool,
    /// The name of the client.
    pub client: String,
    /// The account page.
    pub account_url: String,
}

impl Page for DeviceDonePage {
    const TEMPLATE: &'static str = "device_done.html";
}

//! The device grant (RFC 8628): a device asks and shows a code, a person types it in a browser and
//! decides, the device exchanges its own code for tokens.

mod decide;
mod exchange;
mod paces;
mod start;

pub use decide::{DeviceProgress, approve_device, continue_device, find_device, reject_device};
pub use exchange::{DeviceError, exchange_device_code};
pub use paces::DevicePaces;
pub use start::{DeviceRequest, StartDeviceError, Started, start_device_grant};

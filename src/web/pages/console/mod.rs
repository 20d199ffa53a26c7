//! The console (`/admin/`): what administrators see and do, a file for each subject.
//!
//! A handler takes an [`Administrator`], who is allowed to be here, and calls the flows that the admin
//! API and the command line call as well. Every form is posted to the address of the page that it
//! stands on, and ends on a page that says what was done (`?done=`): a reload does nothing twice, and
//! a sign-in that has to come first leads back to the page.

mod administrator;
mod applications;
mod overview;
mod parts;
mod policy;
mod policy_trial;

use actix_web::{HttpResponse, web};

pub use administrator::Administrator;
pub use applications::{application, applications, decide_application};
pub use overview::overview;
pub use policy::{policy, set_policy};
pub use policy_trial::{policy_trial, run_policy_trial};

use super::see_other;
use crate::web::site::Site;

/// `GET /admin` leads to `/admin/`.
pub async fn to_console(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.console())
}

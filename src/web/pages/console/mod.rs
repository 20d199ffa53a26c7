//! The console (`/admin/`): what administrators see and do, a file for each subject.
//!
//! A handler takes an [`Administrator`], who is allowed to be here, and calls the flows that the admin
//! API and the command line call as well. Every form is posted to the address of the page that it
//! stands on, and ends on a page that says what was done (`?done=`): a reload does nothing twice, and
//! a sign-in that has to come first leads back to the page.

mod administrator;
mod applications;
mod audit;
mod client;
mod client_form;
mod clients;
mod invitation;
mod invitation_form;
mod invitations;
mod outbox;
mod overview;
mod parts;
mod policy;
mod policy_trial;
mod providers;
mod user;
mod user_emails;
mod user_new;
mod user_password;
mod user_rights;
mod user_sessions;
mod users;

use actix_web::{HttpResponse, web};

pub use administrator::Administrator;
pub use applications::{application, applications, decide_application};
pub use audit::audit;
pub use client::{client, client_deletion, client_secret, delete_this_client, make_client_secret};
pub use client_form::{change_client, edit_this_client, make_client, new_client};
pub use clients::clients;
pub use invitation::{act_on_invitation, invitation};
pub use invitation_form::{change_invitation, edit_invitation, make_invitation, new_invitation};
pub use invitations::invitations;
pub use outbox::{act_on_outbox, outbox};
pub use overview::overview;
pub use policy::{policy, set_policy};
pub use policy_trial::{policy_trial, run_policy_trial};
pub use providers::providers;
pub use user::{act_on_user, user};
pub use user_emails::{change_user_emails, user_emails};
pub use user_new::{make_user, new_user};
pub use user_password::{make_recovery_link, set_user_password, user_password, user_recovery};
pub use user_rights::{
    deactivate_this_user, set_user_administrator, user_administrator, user_deactivation,
};
pub use user_sessions::{
    all_user_sessions, end_all_user_sessions, end_user_sessions, user_sessions,
};
pub use users::users;

use super::{PageForm, see_other};
use crate::web::site::Site;

/// `GET /admin` leads to `/admin/`.
pub async fn to_console(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.console())
}

//! Pages for people: plain forms that work without script. Each does its one thing and sends the
//! browser back to `/continue/{errand}` or to the account.

mod account;
mod authorize;
mod callback;
mod captcha;
mod consent;
pub mod console;
mod continue_errand;
mod cookie;
mod csrf;
mod device;
mod end_a_session;
mod end_session;
mod error;
mod form;
mod home;
mod language;
mod link;
mod login;
mod logout;
mod recover;
mod register;
mod reply;
mod select_account;
mod sso;
mod visit;

pub use account::{
    account, activity, add_email, allow_reset, apps, change_name, change_password,
    confirm_end_others, confirm_end_sessions, deactivate, deactivation, emails, end_other_sessions,
    end_sessions, end_this, export, export_page, make_new_token, make_primary, new_token, password,
    removal, remove_app, remove_email, rename, reset_keys, security, session, sessions, to_account,
    tokens, verification, verify, well_known_change_password,
};
pub use authorize::{authorize_get, authorize_post};
pub use consent::{consent, decide};
pub use continue_errand::continue_errand;
pub use device::{decide_device, device};
pub use end_a_session::{end_a_session, end_session_and_go_on};
pub use end_session::{confirm_end_session, end_session, end_session_posted};
pub use error::{PageError, not_found, show_errors, wrong_method};
pub use form::PageForm;
pub use home::home;
pub use language::choose_language;
pub use link::{find, link};
pub use login::{login, sign_in};
pub use logout::sign_out;
pub use recover::{
    ask_recovery, recover, recover_password, recovery_progress, resend_recovery,
    set_recovered_password,
};
pub use register::{
    begin, check_username, choose_display_name, choose_username, display_name, email, finish,
    give_email, give_reason, reason, register, register_form, token, type_code, type_token,
    username, verify_email, waiting,
};
pub use reply::{Reply, see_other, with_retry_after};
pub use select_account::{choose, select_account};
pub use sso::{complete_sso, decide_sso};
pub use visit::Visit;

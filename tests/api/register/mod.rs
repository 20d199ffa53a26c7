//! `/register`: people make an account by themselves.

mod approval;
mod captcha;
mod email;
mod finish;
mod form;
mod invitation;
mod names;
mod policy;
mod token;
mod widget;

use crate::actors::{Browser, Page, World};

pub const PASSWORD: &str = "nine turtles beneath a lighthouse";

/// Open to everybody, without an e-mail address, and patient with tests.
pub const OPEN: &str = "
    account.password_registration_enabled = true
    account.password_registration_email_required = false
    rate_limiting.registration = { burst = 100, per_second = 1.0 }
    rate_limiting.username_check = { burst = 100, per_second = 1.0 }
";

pub async fn world() -> World {
    World::with(OPEN).await
}

/// With `more` in the configuration.
pub async fn world_with(more: &str) -> World {
    World::with(&format!("{OPEN}{more}")).await
}

/// Fills in the first form, with fields besides name and password.
pub async fn begin(browser: &mut Browser, username: &str, more: &[(&str, &str)]) -> Page {
    let page = browser.open("/register").await;
    fill_in(browser, &page, username, more).await
}

/// The same where the form is open already.
pub async fn fill_in(
    browser: &mut Browser,
    page: &Page,
    username: &str,
    more: &[(&str, &str)],
) -> Page {
    assert!(page.at.contains("/register/password"), "not the form: {page:?}");
    let fields = [&[("username", username), ("password", PASSWORD)], more].concat();
    browser.submit(page, &fields).await
}

/// From the form to the end.
pub async fn register(browser: &mut Browser, username: &str) -> Page {
    let page = begin(browser, username, &[]).await;
    choose_display_name(browser, &page, "").await
}

pub async fn choose_display_name(browser: &mut Browser, page: &Page, name: &str) -> Page {
    assert!(page.at.ends_with("/display-name"), "not the display name: {page:?}");
    browser.submit(page, &[("display_name", name)]).await
}

/// From the form to the page that waits, where an administrator must agree.
pub async fn apply(browser: &mut Browser, username: &str, reason: &str) -> Page {
    let page = register(browser, username).await;
    assert!(page.at.ends_with("/reason"), "not the reason: {page:?}");
    browser.submit(&page, &[("reason", reason)]).await
}

/// Whether the account can be signed in to.
pub async fn can_sign_in(world: &World, username: &str) -> bool {
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    browser.submit(&login, &[("username", username), ("password", PASSWORD)]).await;
    browser.session().is_some()
}

//! Sends a mail at once, past the queue, so that an administrator sees what the mail server says.

use serde::{Deserialize, Serialize};

use super::ManageError;
use crate::domain::Letter;
use crate::domain::email_address::check_email;
use crate::flows::Context;
use crate::mail::Envelope;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestEmailSent {
    /// To whom.
    pub to: String,
    /// What the mail server said when it took the mail.
    pub answer: String,
}

/// Sends a test to any address.
pub async fn send_test_email(
    ctx: &Context,
    to: String,
    language: &str,
) -> Result<TestEmailSent, ManageError> {
    check_email(&to).map_err(|reason| ManageError::Email { address: to.clone(), reason })?;
    let now = ctx.now();
    let envelope = Envelope { id: ctx.mint.id(now), to: &to, language };
    let answer = ctx.mails.postman().send(envelope, &Letter::Test, now).await?;
    Ok(TestEmailSent { to, answer })
}

//! What the command line asks of the outbox and of the mails on their way.

use serde::{Deserialize, Serialize};

use super::command::Outcome;
use crate::domain::listing::JobFilter;
use crate::domain::{Doer, JobId, MailId};
use crate::flows::Context;
use crate::flows::admin::{mails, outbox};
use crate::flows::manage::{self, ManageError};

/// How much of a list is told at once.
const PAGE: usize = 500;

/// What can be asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is a verb of flows/admin/, described there")]
pub enum OutboxCommand {
    ListJobs { username: Option<String>, failing: bool, after: Option<JobId> },
    RetryJob { id: JobId },
    CancelJob { id: JobId },
    ListMails { after: Option<MailId> },
    RetryMail { id: MailId },
    CancelMail { id: MailId },
}

impl OutboxCommand {
    /// Its name in logs.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::ListJobs { .. } => "jobs list",
            Self::RetryJob { .. } => "jobs retry",
            Self::CancelJob { .. } => "jobs cancel",
            Self::ListMails { .. } => "mails list",
            Self::RetryMail { .. } => "mails retry",
            Self::CancelMail { .. } => "mails cancel",
        }
    }

    pub(super) async fn carry_out(self, ctx: &Context, by: &Doer) -> Result<Outcome, ManageError> {
        Ok(match self {
            Self::ListJobs { username, failing, after } => {
                let filter = match username {
                    Some(name) => JobFilter::OfUser(
                        manage::find_user(ctx, &ctx.store, &name.as_str().into()).await?.id,
                    ),
                    None if failing => JobFilter::Failing,
                    None => JobFilter::All,
                };
                Outcome::Jobs(outbox::read(ctx, filter, after, PAGE).await?)
            }
            Self::RetryJob { id } => {
                let job = outbox::retry(ctx, by, id).await?;
                Outcome::JobRetried(job.ok_or(ManageError::NoSuchJob)?)
            }
            Self::CancelJob { id } => {
                let job = outbox::cancel(ctx, by, id).await?;
                Outcome::JobCancelled(job.ok_or(ManageError::NoSuchJob)?)
            }
            Self::ListMails { after } => Outcome::Mails(mails::read(ctx, after, PAGE).await?),
            Self::RetryMail { id } => {
                let mail = mails::retry(ctx, by, id).await?;
                Outcome::MailRetried(mail.ok_or(ManageError::NoSuchMail)?)
            }
            Self::CancelMail { id } => {
                let mail = mails::cancel(ctx, by, id).await?;
                Outcome::MailCancelled(mail.ok_or(ManageError::NoSuchMail)?)
            }
        })
    }
}

//! `/admin/outbox`: promises to the homeserver and mails that are on their way; to be tried again, or
//! given up.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{Opened, done, nav};
use super::{Administrator, PageForm};
use crate::domain::listing::JobFilter;
use crate::flows::admin::mails::{self, MailShown};
use crate::flows::admin::outbox::{self as flow, JobShown};
use crate::render::console::{ConsoleNotice, GiveUpPage, JobRow, MailRow, OutboxPage, Section};
use crate::store::jobs;
use crate::web::pages::PageError;

/// How many of each are shown.
const SHOWN: usize = 20;

/// The page.
pub async fn outbox(
    admin: Administrator,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let failing = flow::read(ctx, JobFilter::Failing, None, SHOWN).await?;
    let others = flow::read(ctx, JobFilter::All, None, SHOWN).await?;
    let others = others.into_iter().filter(|job| job.attempts == 0);
    let page = OutboxPage {
        nav: nav(urls, Section::Outbox),
        notice: ConsoleNotice::of(opened.done.as_deref()),
        action: urls.console_page("outbox"),
        jobs: failing.into_iter().chain(others).take(SHOWN).map(|job| row(&admin, job)).collect(),
        all_jobs: jobs::count(&ctx.store).await?,
        mails: mails::read(ctx, None, SHOWN).await?.into_iter().map(mail_row).collect(),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The forms of the page.
#[derive(Debug, Deserialize)]
pub struct OutboxForm {
    csrf: String,
    what: String,
    id: String,
    act: String,
}

/// Tries something again, asks whether it is to be given up, or gives it up. What is gone by then was
/// done: a second press finds nothing.
pub async fn act_on_outbox(
    admin: Administrator,
    PageForm(form): PageForm<OutboxForm>,
) -> Result<HttpResponse, PageError> {
    admin.visit.check_form(&form.csrf)?;
    let (ctx, by) = (&admin.visit.site.ctx, &admin.doer());
    match (form.what.as_str(), form.act.as_str()) {
        (_, "ask") => return ask(&admin, &form).await,
        ("job", "retry") => drop(flow::retry(ctx, by, id(&form)?).await?),
        ("job", "cancel") => drop(flow::cancel(ctx, by, id(&form)?).await?),
        ("mail", "retry") => drop(mails::retry(ctx, by, id(&form)?).await?),
        ("mail", "cancel") => drop(mails::cancel(ctx, by, id(&form)?).await?),
        _ => return Err(PageError::BadRequest("there is no such act".to_owned())),
    }
    let notice = match form.act.as_str() {
        "retry" => ConsoleNotice::Retried,
        _ => ConsoleNotice::Cancelled,
    };
    Ok(done(&admin.visit.site.urls.console_page("outbox"), notice))
}

fn id<Id: std::str::FromStr>(form: &OutboxForm) -> Result<Id, PageError> {
    form.id.parse().map_err(|_| PageError::NotFound)
}

async fn ask(admin: &Administrator, form: &OutboxForm) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let is_mail = form.what == "mail";
    let about = if is_mail {
        let mail = crate::store::mails::get(&ctx.store, id(form)?).await?;
        mail.map(|mail| mail.to)
    } else {
        let job = flow::get(ctx, id(form)?).await?;
        job.map(|job| row(admin, job)).and_then(|job| job.mxid)
    };
    let page = GiveUpPage {
        nav: nav(urls, Section::Outbox),
        action: urls.console_page("outbox"),
        is_mail,
        id: form.id.clone(),
        about: about.unwrap_or_default(),
        cancel_url: urls.console_page("outbox"),
    };
    Ok(admin.visit.page(&page)?.send())
}

fn row(admin: &Administrator, job: JobShown) -> JobRow {
    let site = &admin.visit.site;
    JobRow {
        id: job.id.to_string(),
        kind: job.kind,
        mxid: job.username.map(|name| site.ctx.homeserver.mxid(&name)),
        user_url: site.urls.console_user(job.user_id),
        made: job.created_at,
        attempts: job.attempts,
        error: job.last_error,
    }
}

fn mail_row(mail: MailShown) -> MailRow {
    MailRow {
        id: mail.id.to_string(),
        to: mail.to,
        made: mail.created_at,
        attempts: mail.attempts,
        error: mail.last_error,
        is_over: mail.due_at.is_none(),
    }
}

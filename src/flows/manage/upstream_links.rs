//! Links people to their accounts at upstream providers, and takes such links away.

use super::{ManageError, Whom, find_user};
use crate::domain::upstream::MAX_SUBJECT;
use crate::domain::user::Standing;
use crate::domain::{Act, Deed, Doer, UpstreamLink, UpstreamLinkId, UpstreamProviderId, UserId};
use crate::flows::{Context, events};
use crate::store::{upstream_links, upstream_providers};

/// The link that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUpstreamLink {
    /// Whose.
    pub user_id: UserId,
    /// At which provider.
    pub provider_id: UpstreamProviderId,
    /// Who it is there.
    pub subject: String,
    /// What it is called there.
    pub human_account_name: Option<String>,
}

/// Links the account; the link, and whether it is new rather than one that was nobody's.
pub async fn add_upstream_link(
    ctx: &Context,
    by: &Doer,
    new: NewUpstreamLink,
) -> Result<(UpstreamLink, bool), ManageError> {
    if new.subject.is_empty() || new.subject.len() > MAX_SUBJECT {
        return Err(ManageError::Subject);
    }
    let name = new.human_account_name.filter(|name| !name.trim().is_empty());
    if name.as_ref().is_some_and(|name| name.chars().count() > MAX_SUBJECT) {
        return Err(ManageError::AccountName);
    }
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, &Whom::Id(new.user_id)).await?;
    if user.standing() == Standing::Deactivated {
        return Err(ManageError::Deactivated);
    }
    let provider = upstream_providers::get(&tx, new.provider_id).await?;
    let provider = provider.ok_or(ManageError::NoSuchProvider(new.provider_id))?;
    let known = upstream_links::by_subject(&tx, provider.id, &new.subject).await?;
    let is_new = known.is_none();
    let link = match known {
        Some(link) if link.user_id.is_some() => return Err(ManageError::SubjectTaken),
        Some(link) => UpstreamLink { user_id: Some(user.id), ..link },
        None => UpstreamLink {
            id: ctx.mint.id(now),
            provider_id: provider.id,
            subject: new.subject,
            user_id: Some(user.id),
            human_account_name: name,
            created_at: now,
        },
    };
    upstream_links::put(&mut tx, &link).await?;
    let deed = Deed::on(user.id, Act::LinkAdded).about(&link.subject);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    Ok((link, is_new))
}

/// Takes a link away: its account at the provider opens nothing here any more.
pub async fn remove_upstream_link(
    ctx: &Context,
    by: &Doer,
    id: UpstreamLinkId,
) -> Result<(), ManageError> {
    let mut tx = ctx.store.begin().await?;
    let link = upstream_links::get(&tx, id).await?.ok_or(ManageError::NoSuchLink(id))?;
    upstream_links::remove(&mut tx, id).await?;
    let deed = match link.user_id {
        Some(user_id) => Deed::on(user_id, Act::LinkRemoved),
        None => Deed::of(Act::LinkRemoved),
    };
    events::tell_act(ctx, &mut tx, by, deed.about(&link.subject), ctx.now()).await?;
    tx.commit().await?;
    Ok(())
}

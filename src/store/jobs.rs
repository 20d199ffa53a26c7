//! The outbox: `domain::Job` by user and id, so that one user's jobs stand in their order.

use super::counts;
use super::engine::{Read, Scan, Tx};
use super::error::{PutError, StoreError};
use super::key::{IndexKey, JobKey, Key};
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::JobFilter;
use crate::domain::{Job, JobId, Timestamp, UserId};

impl Record for Job {
    const TREE: Tree = Tree::Jobs;
    type Key = JobKey;

    fn key(&self) -> JobKey {
        JobKey { user_id: self.user_id, id: self.id }
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::JobById).id(self.id));
        entries.add(IndexKey::new(Index::JobsByDue).time(self.due_at).id(self.id));
        if self.attempts > 0 {
            entries.add(IndexKey::new(Index::JobsFailing).id(self.id));
        }
    }
}

/// The job of an id.
pub async fn get(read: &impl Read, id: JobId) -> Result<Option<Job>, StoreError> {
    record::find(read, IndexKey::new(Index::JobById).id(id)).await
}

/// The jobs of a user in the order in which they must run, at most `limit`. Only the first one
/// may run, when it is due.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<Job>, StoreError> {
    let prefix = user_id.bytes();
    let rows = read.scan(Scan::prefix(Tree::Jobs, &prefix, limit)).await?;
    rows.iter().map(|(key, value)| record::decode(key, value)).collect()
}

/// The jobs that are due at `now`, the longest due first, at most `limit`.
pub async fn due(read: &impl Read, now: Timestamp, limit: usize) -> Result<Vec<Job>, StoreError> {
    let all = IndexKey::new(Index::JobsByDue);
    let just_after = Timestamp::from_millis(now.as_millis().saturating_add(1));
    let before = all.clone().time(just_after).bytes;
    let scan = Scan::prefix(Tree::Index, &all.bytes, limit);
    let rows = read.scan(Scan { before: Some(&before), ..scan }).await?;
    record::fetch_all(read, &rows).await
}

/// When the next job is due; it may be past already.
pub async fn next_due(read: &impl Read) -> Result<Option<Timestamp>, StoreError> {
    record::first_moment(read, IndexKey::new(Index::JobsByDue)).await
}

/// A page of jobs in the order of their ids: after the one of `after`, at most `limit`.
pub async fn page(
    read: &impl Read,
    filter: JobFilter,
    after: Option<JobId>,
    limit: usize,
) -> Result<Vec<Job>, StoreError> {
    let by = match filter {
        JobFilter::All => IndexKey::new(Index::JobById),
        JobFilter::Failing => IndexKey::new(Index::JobsFailing),
        JobFilter::OfUser(user_id) => {
            let (prefix, after) = (user_id.bytes(), after.map(|id| JobKey { user_id, id }.bytes()));
            let after = after.as_ref().map(AsRef::as_ref);
            let rows =
                read.scan(Scan { after, ..Scan::prefix(Tree::Jobs, &prefix, limit) }).await?;
            return rows.iter().map(|(key, value)| record::decode(key, value)).collect();
        }
    };
    let after = after.map(|id| by.clone().id(id).bytes);
    let scan = Scan::prefix(Tree::Index, &by.bytes, limit);
    let rows = read.scan(Scan { after: after.as_deref(), ..scan }).await?;
    record::fetch_all(read, &rows).await
}

/// How many there are.
pub async fn count(read: &impl Read) -> Result<u64, StoreError> {
    counts::records(read, Tree::Jobs).await
}

/// How many were tried in vain, counted as far as `limit`.
pub async fn count_failing(read: &impl Read, limit: usize) -> Result<usize, StoreError> {
    record::count_entries(read, IndexKey::new(Index::JobsFailing), limit).await
}

/// Puts a job, new or tried again.
pub async fn put(tx: &mut Tx, job: &Job) -> Result<(), PutError> {
    record::put(tx, job).await
}

/// Removes a job that is done; whether there was one.
pub async fn remove(tx: &mut Tx, user_id: UserId, id: JobId) -> Result<bool, StoreError> {
    record::remove::<Job>(tx, &JobKey { user_id, id }).await
}

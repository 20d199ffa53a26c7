//! Writers whose state after any number of steps is known: four of them, each counting its steps
//! in the same transaction that takes them. One transaction touches five trees and their indexes.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use postern::domain::SessionRef;
use postern::store::{Store, StoreError, access_tokens, meta, user_emails, users};

use crate::child::ACK;
use crate::support::*;

pub const WRITERS: usize = 4;
const SLOTS: u64 = 16;
const TOKENS: u64 = 40;

/// What a child does until it is killed: `kill` acknowledges on standard output, `power` in the
/// file `acks` (and opens the store a second time on the way), `power-unsynced` leaves out the
/// fdatasync, `fill` ends when the disk is full.
pub fn play(role: &str, folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options = postern::store::Options { without_sync: role == "power-unsynced", ..options() };
    let acks: Arc<dyn Fn(&str) + Send + Sync> = if role.starts_with("power") {
        let acks = folder.join("acks");
        let acks = std::fs::File::options().append(true).create(true).open(acks).unwrap();
        Arc::new(move |line| (&acks).write_all(line.as_bytes()).unwrap())
    } else {
        Arc::new(|line| std::io::stdout().write_all(line.as_bytes()).unwrap())
    };
    let first = if role.starts_with("power") { 15 } else { u64::MAX };
    for steps in [first, u64::MAX] {
        let store = Store::open(&folder.join("store"), &options).unwrap();
        let fill = role == "fill";
        let writers: Vec<_> = (0..WRITERS as u64)
            .map(|writer| {
                let (store, acks) = (store.clone(), Arc::clone(&acks));
                runtime.spawn(async move { write(&store, writer, steps, fill, &*acks).await })
            })
            .collect();
        for writer in writers {
            runtime.block_on(writer).unwrap();
        }
        if fill {
            // The failure stays until the process is started again.
            assert!(store.failure().is_some());
            runtime.block_on(store.failed());
            assert!(runtime.block_on(store.begin()).is_err());
            return;
        }
    }
}

/// Takes at most `steps` steps and acknowledges each; with `fill` until the disk is full.
async fn write(store: &Store, writer: u64, steps: u64, fill: bool, ack: &(dyn Fn(&str) + Sync)) {
    let mut step = counter(store, writer).await;
    let last = step.saturating_add(steps);
    while step < last {
        step += 1;
        if fill {
            bulk(store, key(writer, 0) * 1_000_000 + step).await;
        }
        match take(store, writer, step).await {
            Ok(()) => ack(&format!("{ACK}{writer} {step}\n")),
            Err(StoreError::Io { no_space: true, .. }) if fill => return,
            Err(error) => panic!("{error:?}"),
        }
    }
}

/// Something of 3 KB that stays: the steps alone overwrite what was before.
async fn bulk(store: &Store, n: u64) {
    let Ok(mut tx) = store.begin().await else { return };
    let name = format!("bulk {n} {}", "z".repeat(1500));
    // A failure here is the next step's failure too.
    if users::put(&mut tx, &user(n + 1_000_000, &name)).await.is_ok() {
        let _ = tx.commit().await;
    }
}

async fn counter(store: &Store, writer: u64) -> u64 {
    meta::get(store, &format!("writer {writer}")).await.unwrap().unwrap_or(0)
}

fn name(writer: u64, step: u64) -> String {
    format!("user-{writer}-{}-{step}", step % SLOTS)
}

fn address(writer: u64, step: u64) -> String {
    format!("{}@example.com", name(writer, step))
}

fn key(writer: u64, slot: u64) -> u64 {
    writer * 1000 + slot
}

/// One step of one writer, durable when it returns.
pub async fn take(store: &Store, writer: u64, step: u64) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    let slot = key(writer, step % SLOTS);
    let unexpected = |error: postern::store::PutError| match error {
        postern::store::PutError::Store(error) => error,
        taken @ postern::store::PutError::Taken { .. } => panic!("{taken}"),
    };
    users::put(&mut tx, &user(slot, &name(writer, step))).await.map_err(unexpected)?;
    if step.is_multiple_of(3) {
        user_emails::remove(&mut tx, id(slot)).await?;
    } else {
        let email = email(slot, slot, &address(writer, step));
        user_emails::put(&mut tx, &email).await.map_err(unexpected)?;
    }
    let session = SessionRef::Compat(id(writer));
    let token = access_token(key(writer, step % TOKENS), session, Some(step.cast_signed()));
    access_tokens::put(&mut tx, &token).await.map_err(unexpected)?;
    meta::put(&mut tx, &format!("writer {writer}"), &step).await?;
    tx.commit().await
}

/// The last step of each writer that is acknowledged in `acks`.
pub fn acknowledged<'a>(acks: impl IntoIterator<Item = &'a str>, into: &mut [u64; WRITERS]) {
    for ack in acks {
        let (writer, step) = ack.split_once(' ').unwrap();
        let (writer, step) = (writer.parse::<usize>().unwrap(), step.parse().unwrap());
        into[writer] = into[writer].max(step);
    }
}

/// Compares the whole state with the model; the steps that each writer has behind it, or what is
/// wrong.
pub async fn verify(store: &Store, acked: &[u64; WRITERS]) -> Result<[u64; WRITERS], String> {
    let mut counts = [0; WRITERS];
    for writer in 0..WRITERS as u64 {
        let told = acked[usize::try_from(writer).unwrap()];
        let count: u64 = meta::get(store, &format!("writer {writer}"))
            .await
            .map_err(|error| error.to_string())?
            .unwrap_or(0);
        if count < told {
            return Err(format!("writer {writer}: {told} acknowledged, {count} there"));
        }
        counts[usize::try_from(writer).unwrap()] = count;
        verify_writer(store, writer, count).await?;
    }
    Ok(counts)
}

async fn verify_writer(store: &Store, writer: u64, count: u64) -> Result<(), String> {
    let text = |error: StoreError| error.to_string();
    for slot in 0..SLOTS {
        let step = latest(count, slot, SLOTS);
        let number = key(writer, slot);
        let found = users::get(store, id(number)).await.map_err(text)?;
        let due = step.map(|step| user(number, &name(writer, step)));
        if found != due {
            return Err(format!("writer {writer} at {count}, user {slot}: {found:?}, not {due:?}"));
        }
        if let Some(step) = step {
            let by_name = users::by_username(store, &name(writer, step)).await.map_err(text)?;
            if by_name != due {
                return Err(format!(
                    "writer {writer} at {count}, user {slot} by name: {by_name:?}"
                ));
            }
        }
        let due = step
            .filter(|step| !step.is_multiple_of(3))
            .map(|step| email(number, number, &address(writer, step)));
        let found = user_emails::get(store, id(number)).await.map_err(text)?;
        if found != due {
            return Err(format!(
                "writer {writer} at {count}, email {slot}: {found:?}, not {due:?}"
            ));
        }
    }
    let session = SessionRef::Compat(id(writer));
    let found = access_tokens::of_session(store, session).await.map_err(text)?;
    let mut due: Vec<_> = (0..TOKENS)
        .filter_map(|slot| {
            let step = latest(count, slot, TOKENS)?;
            Some(access_token(key(writer, slot), session, Some(step.cast_signed())))
        })
        .collect();
    due.sort_by_key(|token| token.digest);
    if found == due {
        Ok(())
    } else {
        Err(format!("writer {writer} at {count}: its tokens differ"))
    }
}

/// The last step up to `count` that went to `slot`.
fn latest(count: u64, slot: u64, slots: u64) -> Option<u64> {
    (count.saturating_sub(slots - 1).max(1)..=count).find(|step| step % slots == slot)
}

//! Opening the folder, in the order in which nothing can be lost: lock it, put right what a cut
//! can have left, check it if the last stop was not orderly, open it, migrate it, mark it.

use std::fs::File;
use std::path::Path;

use super::check::{Report, schema};
use super::checker::Checker;
use super::{Held, OpenError, compact, conf, files, recover, space, swap};
use crate::store::engine::{Durability, Overlay, Store, Trees, Watermark};
use crate::store::error::StoreError;
use crate::store::layout::{SCHEMA_VERSION, Tree};
use crate::store::meta;
use crate::store::migrations::{MIGRATIONS, migrate};

/// How the store is opened. The server sets `checker` to [`Checker::ThisBinary`].
#[derive(Clone, Debug)]
pub struct Options {
    /// How much of the database is kept in memory, in bytes; default 64 MiB.
    pub cache_capacity: u64,
    /// Below how many free bytes on the disk new writes are refused; default 64 MiB, 0 for never.
    pub min_free: u64,
    /// How many bytes are kept back for opening on a full disk; default 16 MiB.
    pub ballast: u64,
    /// Who checks a folder that was not left in order; default [`Checker::InProcess`].
    pub checker: Checker,
    /// Leaves out the fdatasync. For one test, which must then lose data.
    #[doc(hidden)]
    pub without_sync: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cache_capacity: 64 << 20,
            min_free: 64 << 20,
            ballast: 16 << 20,
            checker: Checker::default(),
            without_sync: false,
        }
    }
}

impl Store {
    /// Opens the store in `folder`, making it if need be. Blocks for as long as that takes: some
    /// 20 ms, after an unclean stop a second or two for each million of records.
    pub fn open(folder: &Path, options: &Options) -> Result<Self, OpenError> {
        files::make_folder(folder).map_err(|error| OpenError::unusable(folder, &error))?;
        let held = hold(folder)?;
        let mark = held.mark()?;
        if let Some(found) = mark.filter(|found| *found > SCHEMA_VERSION) {
            return Err(OpenError::Newer { found });
        }
        space::make_room(&held, options.ballast)?;
        let trees = match mark {
            None => make(&held, options)?,
            Some(version) => {
                let trees = reopen(&held, options)?;
                upgrade(&held, &trees, version, options)?;
                trees
            }
        };
        space::lay_ballast(&held, options.ballast)?;
        let durability = durability(&held, options)?;
        let seq = trees.commit_seq()?;
        Ok(Self::start(trees, durability, seq, held, options.min_free)?)
    }
}

/// Locks a folder and brings to an end what was broken off in it.
pub(in crate::store) fn hold(folder: &Path) -> Result<Held, OpenError> {
    let locked = Held::lock(folder).map_err(|error| OpenError::unusable(folder, &error))?;
    let held = locked.map_err(|pid| OpenError::Locked { pid })?;
    held.wait_for_stragglers()?;
    swap::settle(&held)?;
    sweep_unfinished_snapshots(&held)?;
    Ok(held)
}

/// Makes a new database and, once it is durable, marks the folder as used in earnest. A database
/// without that mark never acknowledged anything and is moved out of the way.
fn make(held: &Held, options: &Options) -> Result<Trees, OpenError> {
    if held.sled().exists() {
        let aside = files::free_name(held.path(), "aside-");
        std::fs::rename(held.sled(), &aside)?;
        tracing::warn!(aside = %aside.display(), "an unfinished database was moved out of the way");
    }
    let trees = Trees::open(&held.sled(), options.cache_capacity)?;
    let mut first = Overlay::default();
    first.put(Tree::Meta, meta::SCHEMA, &SCHEMA_VERSION.to_be_bytes());
    trees.apply(&first, 0)?;
    trees.flush()?;
    settle_in(held, 0)?;
    Ok(trees)
}

/// Makes a database that was just filled durable with all that belongs to it, and marks the folder.
pub(in crate::store) fn settle_in(held: &Held, seq: u64) -> Result<(), OpenError> {
    compact::sync_database(&held.sled())?;
    super::set_watermark(held, seq)?;
    conf::keep_copy(held)?;
    let parent = held.path().canonicalize()?;
    files::sync_folder(parent.parent().unwrap_or(&parent))?;
    Ok(held.set_mark(SCHEMA_VERSION)?)
}

/// Opens a database that was used in earnest; never makes one.
fn reopen(held: &Held, options: &Options) -> Result<Trees, OpenError> {
    if !held.sled().join("db").exists() {
        return Err(OpenError::missing(held));
    }
    conf::restore(held)?;
    let mut payload = None;
    if !held.take_clean()? {
        let report = options.checker.check(held.path(), options.cache_capacity);
        if report.schema.is_some_and(|found| found > SCHEMA_VERSION) {
            return Err(OpenError::Newer { found: report.schema.unwrap_or_default() });
        }
        payload = Some(report.payload);
        if !report.is_sound() {
            recover::recover(held, options, &report)?;
        }
    }
    let trees = match open_sound(held, options) {
        Ok(trees) => trees,
        Err(report) => {
            recover::recover(held, options, &report)?;
            open_sound(held, options).map_err(|report| OpenError::damaged(held, &report, None))?
        }
    };
    let trees = compact_if_it_pays(held, options, trees, payload)?;
    conf::keep_copy_if_changed(held)?;
    files::remove(&held.file("DAMAGED"))?;
    Ok(trees)
}

/// Opens the database and looks at the commit numbers, which is all that an orderly stop leaves
/// to be checked.
fn open_sound(held: &Held, options: &Options) -> Result<Trees, Report> {
    held.wait_for_stragglers().map_err(|error| Report::of(error.to_string()))?;
    let opened = Trees::open(&held.sled(), options.cache_capacity);
    opened.map_err(|error| Report::of_failure("the database cannot be opened", &error)).and_then(
        |trees| {
            let report = Report::of_numbers(&trees, held.path());
            if report.is_sound() { Ok(trees) } else { Err(report) }
        },
    )
}

fn compact_if_it_pays(
    held: &Held,
    options: &Options,
    trees: Trees,
    payload: Option<u64>,
) -> Result<Trees, OpenError> {
    let size = files::size_of(&held.sled())?;
    if !compact::might_pay(size) {
        return Ok(trees);
    }
    let payload = match payload {
        Some(payload) => payload,
        None => super::check::walk(&trees, held.path()).payload,
    };
    if !compact::pays(size, payload) {
        return Ok(trees);
    }
    drop(trees);
    compact::compact(held, options.cache_capacity)?;
    Ok(Trees::open(&held.sled(), options.cache_capacity)?)
}

fn upgrade(held: &Held, trees: &Trees, marked: u32, options: &Options) -> Result<(), OpenError> {
    let from = schema(trees)?.ok_or_else(|| StoreError::corrupt(Tree::Meta, meta::SCHEMA))?;
    if from > SCHEMA_VERSION {
        return Err(OpenError::Newer { found: from });
    }
    let mut durability = durability(held, options)?;
    let (version, _) = migrate(trees, MIGRATIONS, from, |seq| {
        durability.make_durable(trees, seq)?;
        Ok(durability.watermark.sync()?)
    })?;
    if version != marked {
        held.set_mark(version)?;
    }
    if trees.has_unknown()? {
        tracing::warn!("the database has records of a kind that nobody reads");
    }
    if std::fs::read_dir(held.sled().join("blobs")).is_ok_and(|mut blobs| blobs.next().is_some()) {
        tracing::error!("the database has blob files, which a power cut can take: report this");
    }
    Ok(())
}

fn durability(held: &Held, options: &Options) -> Result<Durability, OpenError> {
    Ok(Durability {
        log: File::options().read(true).write(true).open(held.sled().join("db"))?,
        watermark: Watermark::open(&held.file("WATERMARK"))?,
        without_sync: options.without_sync,
    })
}

/// Sled takes a half-written snapshot for the newest one and then opens nothing.
fn sweep_unfinished_snapshots(held: &Held) -> Result<(), OpenError> {
    let entries = match std::fs::read_dir(held.sled()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            tracing::info!(file = %name, "an unfinished snapshot was removed");
            files::remove(&entry.path())?;
        }
    }
    Ok(())
}

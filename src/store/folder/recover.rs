//! What is done about damage: keep a copy as it is, try on another copy without sled's snapshots
//! (from which the log alone is read), and accept that one only if it is whole. Never wipe.

use super::check::Report;
use super::{Held, OpenError, Options, files, swap};

/// Tries to put a damaged folder right. `Ok` if the database in it is whole now.
pub fn recover(held: &Held, options: &Options, report: &Report) -> Result<(), OpenError> {
    if report.no_space {
        return Err(OpenError::NoSpace(report.problems.join("; ")));
    }
    tracing::error!(problems = ?report.problems, "the data folder is damaged");
    let note = held.file("DAMAGED");
    if let Ok(quarantine) = std::fs::read_to_string(&note) {
        // This damage was met before: a supervisor that starts us again must not fill the disk.
        return Err(OpenError::damaged(held, report, Some(quarantine.trim().as_ref())));
    }
    let size = files::size_of(&held.sled())?;
    if fs4::available_space(held.path())? < size.saturating_mul(2) {
        let needed = size.saturating_mul(2) >> 20;
        return Err(OpenError::NoSpace(format!(
            "it is damaged ({}), and looking for a way out takes {needed} MiB for copies",
            report.problems.join("; ")
        )));
    }
    let all = held.file("quarantine");
    files::make_folder(&all)?;
    let quarantine = files::free_name(&all, "");
    files::copy_all(held.path(), &quarantine, &|name| {
        !matches!(name, "lock" | "ballast" | "quarantine" | "backups")
            && !name.starts_with("aside-")
    })?;
    files::sync_folder(&all)?;
    files::replace(&note, quarantine.as_os_str().as_encoded_bytes())?;

    let retry = all.join("retry");
    files::remove_all(&retry)?;
    files::copy_all(&held.sled(), &retry.join("sled"), &|name| !name.starts_with("snap."))?;
    std::fs::copy(held.file("WATERMARK"), retry.join("WATERMARK")).ok();
    let second = options.checker.check(&retry, options.cache_capacity);
    if !second.is_sound() {
        files::remove_all(&retry)?;
        return Err(OpenError::damaged(held, report, Some(&quarantine)));
    }
    std::fs::rename(retry.join("sled"), held.file("sled.new"))?;
    super::compact::sync_database(&held.file("sled.new"))?;
    swap::swap(held)?;
    files::remove_all(&retry)?;
    files::remove(&note)?;
    tracing::warn!(
        copy = %quarantine.display(),
        "the database was whole once its snapshot was left out: nothing is lost"
    );
    Ok(())
}

//! The disk as a power cut could have left it, made from the log of `shim.c`.
//!
//! What was synced is there. Of the rest, single pages of 4 KiB survive, or not, by a [`Policy`];
//! of the changes of names since the last sync, as many as the dice say, in their order.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child::Dice;

const PAGE: usize = 4096;

/// What survives of what was not fsynced.
#[derive(Clone, Copy, Debug)]
pub enum Policy {
    /// Each page with this chance in a hundred.
    Keep(u64),
    /// What `sync_file_range` was called for, but no growth of a file: as ext4 can do it.
    RangesWithoutSize,
    /// What `sync_file_range` was called for, with the growth.
    Ranges,
    /// Nothing.
    Nothing,
}

pub const POLICIES: [Policy; 5] = [
    Policy::Keep(50),
    Policy::Keep(90),
    Policy::RangesWithoutSize,
    Policy::Ranges,
    Policy::Nothing,
];

#[derive(Debug)]
pub struct Event {
    pub op: u8,
    pub path: PathBuf,
    offset: usize,
    data: Vec<u8>,
    len: usize,
}

impl Event {
    /// What was written, as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.data.clone()).unwrap()
    }
}

/// Compiles the shim; `None` without a C compiler.
pub fn shim(into: &Path) -> Option<PathBuf> {
    let object = into.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/store/shim.c");
    let compiled = Command::new("cc")
        .args(["-O1", "-shared", "-fPIC", "-o"])
        .arg(&object)
        .arg(source)
        .output();
    match compiled {
        Err(_) => None,
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            Some(object)
        }
    }
}

/// The events of a log, paths without `root`.
pub fn events(log: &Path, root: &Path) -> Vec<Event> {
    let bytes = std::fs::read(log).unwrap();
    let mut rest = &bytes[..];
    let mut events = Vec::new();
    let number =
        |bytes: &[u8]| usize::try_from(u64::from_ne_bytes(bytes.try_into().unwrap())).unwrap();
    let name = |bytes: &[u8]| {
        let path = PathBuf::from(String::from_utf8(bytes.to_vec()).unwrap());
        path.strip_prefix(root).unwrap().to_owned()
    };
    // The last record can be cut off by the kill.
    while rest.len() >= 19 {
        let (head, tail) = rest.split_at(19);
        let path_len = usize::from(u16::from_ne_bytes([head[1], head[2]]));
        let (len, offset) = (number(&head[3..11]), number(&head[11..19]));
        let data_len = if matches!(head[0], b'w' | b'm') { len } else { 0 };
        if tail.len() < path_len + data_len {
            break;
        }
        let mut data = tail[path_len..path_len + data_len].to_vec();
        if head[0] == b'm' {
            data = name(&data).into_os_string().into_encoded_bytes();
        }
        events.push(Event { op: head[0], path: name(&tail[..path_len]), offset, data, len });
        rest = &tail[path_len + data_len..];
    }
    events
}

/// A file: as fsynced, as the process sees it, and what of the pages may survive.
#[derive(Clone, Default)]
struct File {
    durable: Vec<u8>,
    present: Vec<u8>,
    /// Pages written since the fsync; whether `sync_file_range` was called for them since.
    pending: BTreeMap<usize, bool>,
}

impl File {
    fn write(&mut self, offset: usize, data: &[u8]) {
        let end = offset + data.len();
        if self.present.len() < end {
            self.present.resize(end, 0);
        }
        self.present[offset..end].copy_from_slice(data);
        for page in offset / PAGE..end.div_ceil(PAGE) {
            self.pending.insert(page, false);
        }
    }

    fn synced(&mut self) {
        self.durable.clone_from(&self.present);
        self.pending.clear();
    }

    fn ranged(&mut self, offset: usize, len: usize) {
        let end = if len == 0 { usize::MAX } else { offset + len };
        for (page, ranged) in &mut self.pending {
            *ranged |= *page * PAGE < end && (*page + 1) * PAGE > offset;
        }
    }

    /// What a cut leaves.
    fn left(&self, policy: Policy, dice: &mut Dice) -> Vec<u8> {
        let mut left = self.durable.clone();
        if self.present.len() < left.len() && matches!(policy, Policy::Keep(_)) && dice.roll(2) == 0
        {
            left.truncate(self.present.len());
        }
        for (page, ranged) in &self.pending {
            let survives = match policy {
                Policy::Keep(percent) => dice.roll(100) < percent,
                Policy::Ranges | Policy::RangesWithoutSize => *ranged,
                Policy::Nothing => false,
            };
            let start = page * PAGE;
            let mut end = (start + PAGE).min(self.present.len());
            if matches!(policy, Policy::RangesWithoutSize) {
                end = end.min(left.len());
            }
            if survives && start < end {
                if left.len() < end {
                    left.resize(end, 0);
                }
                left[start..end].copy_from_slice(&self.present[start..end]);
            }
        }
        left
    }
}

type Names = BTreeMap<PathBuf, Option<usize>>;

/// Plays events, one after the other, and makes images of any moment.
#[derive(Default)]
pub struct Disk {
    files: Vec<File>,
    names: Names,
    /// The names as they were durable, and the states since.
    durable_names: Names,
    later_names: Vec<Names>,
}

impl Disk {
    pub fn play(&mut self, event: &Event) {
        let path = &event.path;
        match event.op {
            b'c' => {
                self.files.push(File::default());
                self.rename(|names, files| names.insert(path.clone(), Some(files - 1)));
            }
            b'k' => self.rename(|names, _| names.insert(path.clone(), None)),
            b'u' => self.rename(|names, _| names.remove(path)),
            b'm' => {
                let to = PathBuf::from(event.text());
                let moved: Vec<_> =
                    self.names.keys().filter(|n| n.starts_with(path)).cloned().collect();
                self.rename(|names, _| {
                    for old in moved {
                        let file = names.remove(&old).unwrap();
                        let new = match old.strip_prefix(path).unwrap() {
                            rest if rest.as_os_str().is_empty() => to.clone(),
                            rest => to.join(rest),
                        };
                        names.insert(new, file);
                    }
                });
            }
            b's' | b'd' => {
                // The journal of the file system carries all earlier changes of names with it.
                self.durable_names.clone_from(&self.names);
                self.later_names.clear();
                if let Some(file) = self.file(path) {
                    file.synced();
                }
            }
            b'w' => self.file(path).unwrap().write(event.offset, &event.data),
            b't' => {
                let file = self.file(path).unwrap();
                file.present.resize(event.offset, 0);
                file.pending.retain(|page, _| page * PAGE < event.offset);
            }
            b'r' => self.file(path).unwrap().ranged(event.offset, event.len),
            op => panic!("unknown event {op}"),
        }
    }

    fn file(&mut self, path: &Path) -> Option<&mut File> {
        self.names.get(path).copied().flatten().map(|at| &mut self.files[at])
    }

    fn rename<T>(&mut self, change: impl FnOnce(&mut Names, usize) -> T) {
        change(&mut self.names, self.files.len());
        self.later_names.push(self.names.clone());
    }

    /// Writes what a cut at this moment leaves into `folder`.
    pub fn image(&self, folder: &Path, policy: Policy, dice: &mut Dice) {
        let kept = match policy {
            Policy::Nothing => 0,
            _ => usize::try_from(dice.roll(self.later_names.len() as u64 + 1)).unwrap(),
        };
        let names = kept.checked_sub(1).map_or(&self.durable_names, |at| &self.later_names[at]);
        for (name, file) in names {
            let path = folder.join(name);
            match file {
                None => std::fs::create_dir_all(path).unwrap(),
                Some(at) => {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(path, self.files[*at].left(policy, dice)).unwrap();
                }
            }
        }
    }

    /// What the process has written to a file so far.
    pub fn seen(&mut self, path: &str) -> Vec<u8> {
        self.file(Path::new(path)).map(|file| file.present.clone()).unwrap_or_default()
    }
}

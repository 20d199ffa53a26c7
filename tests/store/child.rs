//! Child processes that are killed: this test binary started again, or any other program that
//! says what it has acknowledged, a line each, on its standard output.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What lines of the standard output that acknowledge something begin with; libtest prints others.
pub const ACK: &str = "ack ";

/// This test binary, to be started as the child of `entry` below: `role` in the folder.
pub fn this_binary(role: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["child::entry", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env("POSTERN_TEST_ROLE", role)
        .env("POSTERN_TEST_FOLDER", folder);
    command
}

/// A running child whose acknowledgements gather in a pipe.
pub struct Victim {
    child: Child,
    reader: std::thread::JoinHandle<Vec<u8>>,
}

impl Victim {
    pub fn start(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut text = Vec::new();
            output.read_to_end(&mut text).unwrap();
            text
        });
        Self { child, reader }
    }

    /// Kills it with SIGKILL after `delay`; the lines that it had acknowledged in whole.
    pub fn kill_after(mut self, delay: Duration) -> Vec<String> {
        std::thread::sleep(delay);
        let ended = self.child.try_wait().unwrap();
        let _ = self.child.kill();
        let output = self.finish();
        assert!(ended.is_none(), "the child ended by itself: {}", output.1);
        output.0
    }

    /// Waits for its end, which must be a good one.
    pub fn wait(mut self) -> Vec<String> {
        let status = self.child.wait().unwrap();
        let output = self.finish();
        assert!(status.success(), "{status}: {}", output.1);
        output.0
    }

    fn finish(mut self) -> (Vec<String>, String) {
        self.child.wait().unwrap();
        let mut complaints = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
        let text = String::from_utf8(self.reader.join().unwrap()).unwrap();
        let acks = text
            .split_inclusive('\n')
            .filter_map(|line| line.strip_suffix('\n')?.strip_prefix(ACK))
            .map(str::to_owned)
            .collect();
        (acks, complaints)
    }
}

/// Where a child begins; nothing for a test run.
#[test]
#[ignore = "started by other tests"]
fn entry() {
    let Ok(role) = std::env::var("POSTERN_TEST_ROLE") else { return };
    let folder = std::env::var_os("POSTERN_TEST_FOLDER").unwrap();
    crate::workload::play(&role, folder.as_ref());
}

/// How long the tests that go on for a while go on.
pub fn patience() -> Duration {
    let seconds = std::env::var("POSTERN_TEST_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(20))
}

/// Reproducible disorder: splitmix64.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }
}

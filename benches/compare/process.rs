//! A process that is measured: its end, its processor time, its memory (Linux's `/proc`).

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::connection::Connection;

/// How `/proc/<pid>/stat` counts time on every Linux that we know: in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);
/// How long a server may take to answer or to stop.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server of ours on a port of 127.0.0.1; killed when dropped.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the call to run it until `/health` answered.
    pub took: Duration,
}

impl Process {
    /// Runs the command and waits until `/health` answers at `port`.
    pub async fn start(command: &mut Command, port: u16) -> anyhow::Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let began = Instant::now();
        let child = command.spawn().with_context(|| format!("cannot run {command:?}"))?;
        let mut process = Self { child, address, took: Duration::ZERO };
        while !is_healthy(address).await {
            if let Some(status) = process.child.try_wait()? {
                bail!("{command:?} ended: {status}");
            }
            if began.elapsed() > PATIENCE {
                bail!("{command:?} does not answer");
            }
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
        process.took = began.elapsed();
        Ok(process)
    }

    /// Its processor time so far.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name in brackets may hold spaces; utime and stime are fields 14 and 15 (proc(5)).
        let (_, fields) = stat.rsplit_once(')').context("/proc/…/stat has another form")?;
        let ticks: u32 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|field| field.parse::<u32>().unwrap_or_default())
            .sum();
        Ok(TICK * ticks)
    }

    /// Its resident memory in bytes.
    pub fn resident(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        Ok(kib.context("/proc/…/status has no VmRSS")? << 10)
    }

    /// Asks it to stop and waits for that.
    pub fn stop(mut self) -> anyhow::Result<ExitStatus> {
        let pid = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().context("cannot run kill")?;
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            if began.elapsed() > PATIENCE {
                bail!("process {pid} does not stop");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have stopped already, and there is nobody to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn is_healthy(address: SocketAddr) -> bool {
    match Connection::open(address).await {
        Ok(mut connection) => {
            connection.get("/health").await.is_ok_and(|answer| answer.status() == 200)
        }
        Err(_) => false,
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

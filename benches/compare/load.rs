//! The loop and its clock: so many clients, each of which sends its next request when the last one
//! was answered, for the length of a slice; two servers in turn, so that whatever else the machine
//! does meets both.

use std::time::{Duration, Instant};

use crate::process::Process;

/// How long the slices are that are not counted.
const WARM_UP: Duration = Duration::from_millis(500);

/// Somebody who sends one request after the other.
pub trait Client: Send + 'static {
    /// One request and its answer, which must be the right one.
    fn step(&mut self) -> impl Future<Output = anyhow::Result<()>> + Send;
}

/// A server with its clients.
pub struct Side<'a, C> {
    /// The server.
    pub process: &'a Process,
    /// Its clients.
    pub clients: Vec<C>,
}

/// What one slice of time brought.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    /// Requests a second.
    pub rate: f64,
    /// The median of the latencies.
    pub p50: Duration,
    /// 99 of 100 latencies are below.
    pub p99: Duration,
    /// The server's processor time for each request.
    pub cpu: Duration,
}

/// Slices of both servers, pair by pair.
pub struct Comparison {
    /// Of the service.
    pub ours: Vec<Slice>,
    /// Of the bare handler.
    pub bare: Vec<Slice>,
}

/// Lets both sides work in turn, `pairs` times for `length` each.
pub async fn compare<C: Client>(
    mut ours: Side<'_, C>,
    mut bare: Side<'_, C>,
    pairs: usize,
    length: Duration,
) -> anyhow::Result<Comparison> {
    ours.slice(WARM_UP).await?;
    bare.slice(WARM_UP).await?;
    let mut comparison = Comparison { ours: Vec::new(), bare: Vec::new() };
    for _ in 0..pairs {
        comparison.ours.push(ours.slice(length).await?);
        comparison.bare.push(bare.slice(length).await?);
    }
    Ok(comparison)
}

impl<C: Client> Side<'_, C> {
    async fn slice(&mut self, length: Duration) -> anyhow::Result<Slice> {
        let cpu = self.process.cpu()?;
        let began = Instant::now();
        let mut latencies = run(&mut self.clients, began + length).await?;
        let elapsed = began.elapsed();
        let cpu = self.process.cpu()?.saturating_sub(cpu);
        latencies.sort_unstable();
        let count = u32::try_from(latencies.len()).unwrap_or(u32::MAX);
        anyhow::ensure!(count > 0, "nothing was answered within {length:?}");
        Ok(Slice {
            rate: f64::from(count) / elapsed.as_secs_f64(),
            p50: latencies[latencies.len() / 2],
            p99: latencies[latencies.len() * 99 / 100],
            cpu: cpu / count,
        })
    }
}

/// Lets the clients work until the deadline; their latencies.
async fn run<C: Client>(clients: &mut Vec<C>, deadline: Instant) -> anyhow::Result<Vec<Duration>> {
    let tasks: Vec<_> = clients
        .drain(..)
        .map(|mut client| {
            tokio::spawn(async move {
                let mut latencies = Vec::new();
                let mut began = Instant::now();
                while began < deadline {
                    client.step().await?;
                    let now = Instant::now();
                    latencies.push(now - began);
                    began = now;
                }
                anyhow::Ok((client, latencies))
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        let (client, latencies) = task.await??;
        clients.push(client);
        all.extend(latencies);
    }
    Ok(all)
}

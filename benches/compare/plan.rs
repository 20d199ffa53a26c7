//! What is measured, in which order and for how long: four minutes in all.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::clients::{
    INTROSPECT, Introspecting, LOGIN, Opening, PAGE, Polling, REFRESH, Refreshing, SigningIn,
    TOKEN, Tokens,
};
use crate::load::{Client, Side, compare};
use crate::process::{Process, free_port};
use crate::service::{PASSWORD, SECRET, Service};
use crate::sign_in;
use crate::{figures, homeserver, listing};

const USERS: usize = 16;
/// Sessions of each user, of old clients and of OAuth clients.
const COMPAT_SESSIONS: usize = 64;
const OAUTH_SESSIONS: usize = 16;
/// Connections of the homeserver.
const HOMESERVER: usize = 16;
/// Devices that wait at once.
const DEVICES: usize = 16;
/// Clients that sign in at once.
const LOGINS: usize = 16;
/// Browsers that open the sign-in page at once.
const BROWSERS: [usize; 2] = [1, 16];
/// Clients that refresh at once.
const REFRESHES: [usize; 2] = [1, 64];
const SLICE: Duration = Duration::from_secs(1);
const STARTS: usize = 10;
/// The use of a token is written down within this time; what comes after is the steady state.
const SETTLE: Duration = Duration::from_secs(6);

/// What to measure.
pub struct Plan {
    /// The binary.
    pub binary: PathBuf,
    /// Only what has this in its name.
    pub only: String,
    /// Pairs of slices.
    pub slices: usize,
}

/// Measures and prints.
pub fn run(plan: &Plan) -> anyhow::Result<()> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(plan.run())
}

impl Plan {
    async fn run(&self) -> anyhow::Result<()> {
        // Not in the system's folder for such things: that may be memory, and this measures a disk.
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let folder = folder.path();
        let service = Service::new(&self.binary, folder, homeserver::start()?);
        let postern = service.start("data").await?;
        // What a first start leaves behind settles within a second.
        tokio::time::sleep(2 * SLICE).await;
        let idle = postern.resident()?;
        let sessions = Sessions::make(&service, &postern).await?;
        let bare = self.bare(folder, &postern, &sessions).await?;

        println!("{}\n", machine());
        figures::heading();
        if self.wants("introspection") {
            self.introspection(&postern, &bare, &sessions).await?;
        }
        if self.wants("polling") {
            self.polling(&postern, &bare, &sessions).await?;
        }
        if self.wants("page") {
            for browsers in BROWSERS {
                let name = format!("sign-in page, {browsers} browsers");
                self.both(&name, &postern, &bare, browsers, |address, _| Opening::connect(address))
                    .await?;
            }
        }
        if self.wants("login") {
            let name = format!("compat login, {LOGINS} clients");
            self.both(&name, &postern, &bare, LOGINS, |address, number| {
                let username = Sessions::user(number % USERS);
                async move { SigningIn::connect(address, username, PASSWORD).await }
            })
            .await?;
        }
        if self.wants("refresh") {
            self.refresh(folder, &postern, &bare, &sessions).await?;
        }
        println!("\n| what | figure | target |\n|---|---:|---:|");
        println!("| resident memory, idle after start | {} | 40 MiB |", figures::mib(idle));
        println!("| resident memory after the load | {} | |", figures::mib(postern.resident()?));
        println!("| stripped binary | {} | 40 MiB |", figures::mib(service.size()?));
        let status = postern.stop()?;
        ensure!(status.success(), "the service stopped with {status}");
        if self.wants("start") {
            starts(&service).await?;
        }
        if self.wants("listing") {
            listing::run(folder).await?;
        }
        Ok(())
    }

    fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }

    /// The bare handler, which answers what the service answered to the same requests.
    async fn bare(
        &self,
        folder: &Path,
        postern: &Process,
        sessions: &Sessions,
    ) -> anyhow::Result<Process> {
        let at = postern.address;
        let username = Sessions::user(0);
        let login = SigningIn::connect(at, username, PASSWORD).await?.ask().await?;
        let sign_in::Tokens { refresh_token, .. } = serde_json::from_slice(login.body())?;
        let refresh = Refreshing::connect(at, refresh_token).await?.ask().await?;
        let mut asking = Introspecting::connect(at, SECRET, sessions.access.clone(), 0).await?;
        let introspect = asking.ask().await?;
        let polling = Polling::connect(at, &sessions.client_id, DEVICES).await?.ask().await?;
        let page = Opening::connect(at).await?.ask().await?;
        let text = |body: &[u8]| String::from_utf8(body.to_vec());
        let answers = json!({
            LOGIN: text(login.body())?,
            REFRESH: text(refresh.body())?,
            INTROSPECT: text(introspect.body())?,
            TOKEN: text(polling.body())?,
            PAGE: text(page.body())?,
        });
        let file = folder.join("answers.json");
        std::fs::write(&file, answers.to_string())?;
        let port = free_port()?;
        let mut command = Command::new(std::env::current_exe()?);
        Process::start(command.arg("bare").arg(port.to_string()).arg(file), port).await
    }

    async fn introspection(
        &self,
        postern: &Process,
        bare: &Process,
        sessions: &Sessions,
    ) -> anyhow::Result<()> {
        // Every token once, and time for the service to write down that it was used.
        for (_, tokens) in sessions.kinds() {
            let each = tokens.all.len();
            let mut first = Introspecting::connect(postern.address, SECRET, tokens, 0).await?;
            for _ in 0..each {
                first.step().await?;
            }
        }
        tokio::time::sleep(SETTLE).await;
        for (kind, tokens) in sessions.kinds() {
            let (each, apart) = (tokens.all.len(), tokens.all.len() / HOMESERVER);
            let name = format!("introspection of {each} {kind}, {HOMESERVER} connections");
            self.both(&name, postern, bare, HOMESERVER, |address, number| {
                Introspecting::connect(address, SECRET, tokens.clone(), number * apart)
            })
            .await?;
        }
        Ok(())
    }

    async fn polling(
        &self,
        postern: &Process,
        bare: &Process,
        sessions: &Sessions,
    ) -> anyhow::Result<()> {
        let mut devices = Vec::new();
        for number in 0..DEVICES {
            devices.push(Polling::connect(postern.address, &sessions.client_id, number).await?);
        }
        let name = format!("polling of {DEVICES} devices");
        let devices = &devices;
        self.both(&name, postern, bare, DEVICES, |address, number| {
            devices[number].elsewhere(address)
        })
        .await?;
        Ok(())
    }

    async fn refresh(
        &self,
        folder: &Path,
        postern: &Process,
        bare: &Process,
        sessions: &Sessions,
    ) -> anyhow::Result<()> {
        let mut rates = Vec::new();
        let mut refresh_tokens = sessions.to_refresh.iter();
        for clients in REFRESHES {
            let mine: Vec<_> = refresh_tokens.by_ref().take(clients).cloned().collect();
            ensure!(mine.len() == clients, "there are too few sessions to refresh");
            let name = format!("refresh (durable), {clients} clients");
            let rate = self
                .both(&name, postern, bare, clients, |address, number| {
                    Refreshing::connect(address, mine[number].clone())
                })
                .await?;
            rates.push(rate);
        }
        let syncs = disk(folder)?;
        println!("\n| durable commits | per second |\n|---|---:|");
        println!("| of 1 client | {:.0} |\n| of 64 clients | {:.0} |", rates[0], rates[1]);
        println!("| 64 clients to 1 | {:.1} times |", rates[1] / rates[0]);
        println!("| what this disk can do: 4 KiB and an fdatasync | {syncs:.0} |");
        Ok(())
    }

    /// Compares both servers under `count` clients; the rate of the service.
    async fn both<C: Client, F: Future<Output = anyhow::Result<C>>>(
        &self,
        name: &str,
        postern: &Process,
        bare: &Process,
        count: usize,
        connect: impl Fn(std::net::SocketAddr, usize) -> F,
    ) -> anyhow::Result<f64> {
        let mut sides = Vec::new();
        for process in [postern, bare] {
            let mut clients = Vec::new();
            for number in 0..count {
                clients.push(connect(process.address, number).await?);
            }
            sides.push(Side { process, clients });
        }
        let (bare, ours) = (sides.pop(), sides.pop());
        let (ours, bare) = ours.zip(bare).context("there are two sides")?;
        Ok(figures::comparison(name, &compare(ours, bare, self.slices, SLICE).await?))
    }
}

/// The sessions in the service.
struct Sessions {
    /// The OAuth client.
    client_id: String,
    /// Access tokens, of old clients and of OAuth in turn.
    access: Tokens,
    /// Access tokens of old clients.
    compat: Tokens,
    /// Access tokens of OAuth.
    oauth: Tokens,
    /// Refresh tokens of OAuth.
    oauth_refresh: Tokens,
    /// Refresh tokens of sessions that are not introspected.
    to_refresh: Vec<String>,
}

impl Sessions {
    fn user(number: usize) -> String {
        format!("user{number}")
    }

    /// What is introspected, and what it is called.
    fn kinds(&self) -> [(&'static str, Tokens); 4] {
        [
            ("access tokens of both kinds", self.access.clone()),
            ("access tokens of old clients", self.compat.clone()),
            ("access tokens of OAuth", self.oauth.clone()),
            ("refresh tokens of OAuth", self.oauth_refresh.clone()),
        ]
    }

    /// Registers the users and signs them in, all users at once.
    async fn make(service: &Service, postern: &Process) -> anyhow::Result<Self> {
        let address = postern.address;
        let client_id = sign_in::register_client(address).await?;
        let mut tasks = Vec::new();
        for number in 0..USERS {
            let username = Self::user(number);
            service.register("data", &username)?;
            let client_id = client_id.clone();
            tasks.push(tokio::spawn(async move {
                let old = sign_in::compat(address, username.clone(), COMPAT_SESSIONS).await?;
                let new = sign_in::oauth(address, client_id, username, OAUTH_SESSIONS).await?;
                anyhow::Ok((old, new))
            }));
        }
        let (mut access, mut compat) = (Vec::new(), Vec::new());
        let (mut oauth, mut oauth_refresh) = (Vec::new(), Vec::new());
        let mut to_refresh = Vec::new();
        let clients: usize = REFRESHES.iter().sum();
        for task in tasks {
            let (mut old, new) = task.await??;
            for tokens in old.drain(..clients.div_ceil(USERS)) {
                to_refresh.push(tokens.refresh_token);
            }
            compat.extend(old.into_iter().map(|tokens| tokens.access_token));
            for tokens in new {
                oauth.push(tokens.access_token);
                oauth_refresh.push(tokens.refresh_token);
            }
        }
        let mut rest = oauth.iter();
        for token in &compat {
            access.push(token.clone());
            access.extend(rest.next().cloned());
        }
        let access_tokens = |all: Vec<String>| Tokens { all: all.into(), hint: "access_token" };
        let oauth_refresh = Tokens { all: oauth_refresh.into(), hint: "refresh_token" };
        Ok(Self {
            client_id,
            access: access_tokens(access),
            compat: access_tokens(compat),
            oauth: access_tokens(oauth),
            oauth_refresh,
            to_refresh,
        })
    }
}

async fn starts(service: &Service) -> anyhow::Result<()> {
    let (mut empty, mut used) = (Vec::new(), Vec::new());
    for number in 0..STARTS {
        let data = format!("start{number}");
        service.empty_folder(&data, "data")?;
        for (data, times) in [(data.as_str(), &mut empty), ("data", &mut used)] {
            let process = service.start(data).await?;
            times.push(process.took);
            process.stop()?;
        }
    }
    println!("| start on an empty folder with keys | {} | 100 ms |", figures::times(&empty));
    println!("| start with the data of the load | {} | |", figures::times(&used));
    Ok(())
}

/// How often a second this disk takes 4 KiB and an fdatasync.
fn disk(folder: &Path) -> anyhow::Result<f64> {
    let file = File::create(folder.join("sync"))?;
    let began = Instant::now();
    let mut count = 0_u32;
    while began.elapsed() < SLICE {
        file.write_all_at(&[1; 4096], 4096 * u64::from(count % 256))?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}

/// What it was measured on.
fn machine() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let info = read("/proc/cpuinfo");
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{model}, {cores} cores, Linux {}", read("/proc/sys/kernel/osrelease").trim())
}

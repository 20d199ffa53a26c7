// The files in config/ that people copy: nginx and Caddy read them without complaint, and they send
// every path to where it belongs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Nginx, frame, snippet } from "./lib/nginx.mjs";
import { freePort, programs, repository, workFolder } from "./lib/places.mjs";
import { Service } from "./lib/service.mjs";

const hosts = ["auth.example.com", "matrix.example.com", "example.com"];

/** Who has to answer for a host and a path; null where nobody of ours may. */
const routes = [
  ["auth", "/", "postern"],
  ["auth", "/oauth2/token", "postern"],
  ["auth", "/.well-known/openid-configuration", "postern"],
  ["matrix", "/_matrix/client/v3/login", "postern"],
  ["matrix", "/_matrix/client/r0/login", "postern"],
  ["matrix", "/_matrix/client/unstable/login", "postern"],
  ["matrix", "/_matrix/client/v3/login/sso/redirect", "postern"],
  ["matrix", "/_matrix/client/v3/login/sso/redirect/an-idp?redirectUrl=https://a.example/", "postern"],
  ["matrix", "/_matrix/client/v3/logout", "postern"],
  ["matrix", "/_matrix/client/v3/logout/all", "postern"],
  ["matrix", "/_matrix/client/v3/refresh", "postern"],
  ["matrix", "/_matrix/client/v3/sync", "synapse"],
  ["matrix", "/_matrix/client/v3/rooms/!login:example.com/members", "synapse"],
  ["matrix", "/_matrix/client/v3/profile/@login:example.com/login", "synapse"],
  ["matrix", "/_matrix/client/v1/auth_metadata", "synapse"],
  ["matrix", "/_matrix/client/v3/loginx", "synapse"],
  ["matrix", "/_matrix/media/v3/config", "synapse"],
  ["matrix", "/_synapse/client/pick_username", "synapse"],
  ["matrix", "/_synapse/mas/query_user", null],
  ["matrix", "/_synapse/admin/v2/users", null],
  ["wellKnown", "/.well-known/matrix/client", "postern"],
  ["wellKnown", "/.well-known/matrix/server", "postern"],
  ["wellKnown", "/oauth2/token", null],
];

/** A server that answers everything with its own name. */
async function echo(name) {
  const server = createServer((_request, response) => response.end(name));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Caddy keeps state in the home folder. */
const homeFor = (folder) => ({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });

describe("the reverse proxy files", { timeout: 60_000 }, () => {
  let folder, postern, synapse, ports, proxy;

  before(async () => {
    folder = workFolder("proxies");
    postern = await echo("postern");
    synapse = await echo("synapse");
    ports = { postern: postern.address().port, synapse: synapse.address().port };
    for (const name of ["auth", "matrix", "wellKnown"]) ports[name] = await freePort();
  });
  after(() => {
    postern?.close();
    synapse?.close();
  });

  const everyRouteLeadsWhereItShould = async () => {
    for (const [name, path, expected] of routes) {
      const answer = await fetch(`http://127.0.0.1:${ports[name]}${path}`);
      const body = await answer.text();
      if (expected === null) assert.equal(answer.status, 404, `${name} ${path}`);
      else assert.equal(body, expected, `${name} ${path}`);
    }
  };

  it("nginx accepts nginx.conf as it is, with certificates in place", () => {
    const place = join(folder, "as-it-is");
    let sites = snippet();
    for (const host of hosts) {
      const live = join(place, "live", host);
      mkdirSync(live, { recursive: true });
      execFileSync("openssl", [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-days", "2", "-subj", `/CN=${host}`,
        "-keyout", join(live, "privkey.pem"), "-out", join(live, "fullchain.pem"),
      ], { stdio: "pipe" });
    }
    sites = sites.replaceAll("/etc/letsencrypt/live", join(place, "live"));
    const config = join(place, "nginx.conf");
    writeFileSync(config, frame({ folder: place, sites }));
    execFileSync(programs.nginx, ["-t", "-q", "-e", join(place, "error.log"), "-c", config]);
  });

  it("nginx.conf sends every path to its server", async () => {
    mkdirSync(join(folder, "nginx"));
    proxy = await new Nginx({ folder: join(folder, "nginx"), ports }).start();
    try {
      await everyRouteLeadsWhereItShould();
    } finally {
      await proxy.stop();
    }
  });

  it("Caddy accepts the Caddyfile as it is", () => {
    const file = join(folder, "Caddyfile");
    copyFileSync(join(repository, "config/Caddyfile"), file);
    execFileSync(programs.caddy, ["validate", "--adapter", "caddyfile", "--config", file], {
      env: { ...process.env, ...homeFor(folder) },
      stdio: "pipe",
    });
  });

  it("the Caddyfile sends every path to its server", async () => {
    const names = { auth: "auth.example.com", matrix: "matrix.example.com", wellKnown: "example.com" };
    let text = readFileSync(join(repository, "config/Caddyfile"), "utf8")
      .replaceAll("127.0.0.1:8080", `127.0.0.1:${ports.postern}`)
      .replaceAll("127.0.0.1:8008", `127.0.0.1:${ports.synapse}`);
    for (const [name, host] of Object.entries(names)) {
      text = text.replace(`\n${host} {`, `\nhttp://127.0.0.1:${ports[name]} {`);
    }
    const file = join(folder, "Caddyfile.local");
    writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
    proxy = await new Service({
      name: "Caddy",
      command: [programs.caddy, "run", "--adapter", "caddyfile", "--config", file],
      health: `http://127.0.0.1:${ports.wellKnown}/`,
      ready: () => true,
      log: join(folder, "caddy.log"),
      env: homeFor(folder),
    }).start();
    try {
      await everyRouteLeadsWhereItShould();
    } finally {
      await proxy.stop();
    }
  });
});

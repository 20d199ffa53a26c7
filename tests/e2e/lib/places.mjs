// Where things are: the repository, the programs under test, the folders that test runs write to.
// tests/run makes sure all of it exists; every place can be moved by an environment variable.

import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

export const repository = resolve(import.meta.dirname, "../../..");
const cache = join(repository, ".cache");
export const target = process.env.CARGO_TARGET_DIR ?? join(repository, "target");

export const programs = {
  postern: process.env.POSTERN_BIN ?? join(target, "debug/postern"),
  posternStatic:
    process.env.POSTERN_STATIC_BIN ?? join(target, "x86_64-unknown-linux-gnu/ci/postern"),
  chromium: process.env.CHROMIUM ?? "/usr/bin/chromium",
  nginx: join(cache, "nginx/usr/sbin/nginx"),
  caddy: join(cache, "caddy/usr/bin/caddy"),
  nioPython: join(cache, "nio/bin/python"),
  schemathesis: join(cache, "schemathesis/bin/schemathesis"),
  synapsePython: {
    modern: join(cache, "synapse-modern/bin/python"),
    legacy: join(cache, "synapse-legacy/bin/python"),
  },
};

/** A fresh folder for one test world. It outlives the run, so that its logs can be read. */
export function workFolder(name) {
  const folder = join(target, "e2e", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A TCP port that was free a moment ago. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

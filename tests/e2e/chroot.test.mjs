// The static binary needs nothing but itself: alone in an empty folder, without /etc, /tmp and /proc,
// as a user without rights, it serves, reaches Synapse, and its command line works there too.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { NioClient } from "./lib/nio_client.mjs";
import { passwordLogin } from "./lib/matrix_session.mjs";
import { freePort, programs, repository, workFolder } from "./lib/places.mjs";
import { Postern } from "./lib/postern.mjs";
import { Service } from "./lib/service.mjs";
import { World } from "./lib/world.mjs";

const nobody = 65534;
const password = "a lantern for the small hours";

describe("an empty chroot", { timeout: 180_000 }, () => {
  let world, root;

  const makePostern = ({ folder, facts }) => {
    root = folder;
    furnish(root);
    const postern = new Postern({
      folder,
      facts,
      root,
      binary: "/postern",
      prefix: [...asRoot(), ...into(root)],
    });
    give(join(root, "data"), nobody);
    return postern;
  };

  before(async () => {
    world = await World.start({ name: "chroot", kind: "modern", makePostern });
  });
  after(async () => {
    await world?.stop();
    // The next run wants to remove it.
    if (root) give(root, process.getuid());
  });

  it("the binary asks for no dynamic linker", () => {
    const headers = run(["readelf", "--program-headers", programs.posternStatic]);
    assert.match(headers, /LOAD/);
    assert.doesNotMatch(headers, /INTERP/);
  });

  it("runs there as an unprivileged user with nothing else in the folder", () => {
    assert.deepEqual(readdirSync(root).sort(), ["data", "postern"]);
    const inData = asRoot().concat("find", join(root, "data"), "-mindepth", "1");
    const owned = (...more) => run([...inData, ...more]).trim().split("\n").filter(Boolean);
    assert.ok(owned("-uid", `${nobody}`).length > 1, "the service wrote its own files");
    assert.deepEqual(owned("!", "-uid", `${nobody}`), []);
  });

  it("healthcheck finds it healthy, and says so when it is not", async () => {
    await world.postern.command_line("healthcheck");
    await world.postern.stop();
    await assert.rejects(world.postern.command_line("healthcheck"));
    await world.postern.start();
  });

  it("somebody logs in and talks to Synapse", async () => {
    await world.postern.registerUser("dora", password);
    const bad = await passwordLogin({ homeserver: world.matrixBase, user: "dora", password: "no" });
    assert.equal(bad.status, 403);
    const dora = new NioClient({ homeserver: world.matrixBase, user: "dora" });
    try {
      const { device_id } = await dora.login({ password });
      assert.deepEqual(await dora.whoami(), { user_id: "@dora:example.com", device_id });
      await dora.logout();
    } finally {
      dora.close();
    }
  });

  it("starts without a configuration, as the image does", async () => {
    const image = workFolder("chroot-image");
    furnish(image);
    mkdirSync(join(image, "data"));
    give(join(image, "data"), nobody);
    const port = await freePort();
    const dockerfile = readFileSync(join(repository, "Dockerfile"), "utf8");
    const settings = Array.from(dockerfile.matchAll(/^ENV (POSTERN_\S+)$/gm), ([, setting]) =>
      setting.replace(":8080", `:${port}`),
    );
    assert.deepEqual(settings, ["POSTERN_DATA_DIR=/data", `POSTERN_LISTEN=0.0.0.0:${port}`]);
    const inImage = (command) => [...asRoot(), "env", ...settings, ...into(image), "/postern", command];
    const service = new Service({
      name: "Postern",
      command: inImage("server"),
      health: `http://127.0.0.1:${port}/health`,
      log: join(image, "..", "chroot", "image.log"),
    });
    await service.start();
    try {
      assert.match(run(inImage("healthcheck")), /ok/);
    } finally {
      assert.equal(await service.stop(), 0);
      give(image, process.getuid());
    }
  });
});

/** The binary, and nothing else. */
function furnish(root) {
  copyFileSync(programs.posternStatic, join(root, "postern"));
  chmodSync(join(root, "postern"), 0o755);
}

/** What runs a command with `root` as its whole file system, as the unprivileged user. */
function into(root) {
  return ["chroot", `--userspec=${nobody}:${nobody}`, root];
}

/** chroot(2) and chown(2) are for root. */
function asRoot() {
  return process.getuid() === 0 ? [] : ["sudo", "--"];
}

/** Makes a folder and all in it somebody's own. */
function give(folder, owner) {
  run([...asRoot(), "chown", "-R", `${owner}:${owner}`, folder]);
}

function run([program, ...args]) {
  return execFileSync(program, args).toString();
}

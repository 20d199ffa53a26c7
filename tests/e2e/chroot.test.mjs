// The static binary needs nothing but itself: alone in an empty folder, as a user without rights, it
// serves, reaches Synapse, and its command line works there too.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { NioClient } from "./lib/nio_client.mjs";
import { passwordLogin } from "./lib/matrix_session.mjs";
import { programs } from "./lib/places.mjs";
import { Postern } from "./lib/postern.mjs";
import { World } from "./lib/world.mjs";

const nobody = 65534;
const password = "a lantern for the small hours";

describe("an empty chroot", { timeout: 180_000 }, () => {
  let world, root;

  const makePostern = ({ folder, facts }) => {
    root = folder;
    copyFileSync(programs.posternStatic, join(root, "postern"));
    chmodSync(join(root, "postern"), 0o755);
    const postern = new Postern({
      folder,
      facts,
      root,
      binary: "/postern",
      prefix: [...asRoot(), "chroot", `--userspec=${nobody}:${nobody}`, root],
    });
    give(join(root, "data"));
    return postern;
  };

  before(async () => {
    world = await World.start({ name: "chroot", kind: "modern", makePostern });
  });
  after(async () => {
    await world?.stop();
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
});

/** chroot(2) and chown(2) are for root. */
function asRoot() {
  return process.getuid() === 0 ? [] : ["sudo", "--"];
}

/** Hands the data folder with the configuration file to the unprivileged user. */
function give(data) {
  run([...asRoot(), "chown", "-R", `${nobody}:${nobody}`, data]);
}

function run([program, ...args]) {
  return execFileSync(program, args).toString();
}

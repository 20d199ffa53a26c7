// One homeserver as docs/planning.md draws it: Postern, Synapse of one kind, nginx in front, each on
// a port of its own, in one folder under target/e2e/.

import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Nginx } from "./nginx.mjs";
import { freePort, workFolder } from "./places.mjs";
import { Postern } from "./postern.mjs";
import { Synapse } from "./synapse.mjs";

export class World {
  /**
   * `makePostern` puts another Postern (in a chroot, say) in the place of the usual one; `more` are
   * further sections of its configuration.
   */
  static async start({ name, kind, more, makePostern = (options) => new Postern(options) }) {
    const world = new World();
    const folder = workFolder(name);
    const sub = (part) => {
      const path = join(folder, part);
      mkdirSync(path, { recursive: true });
      return path;
    };
    const ports = {};
    for (const part of ["auth", "matrix", "wellKnown", "postern", "synapse"]) ports[part] = await freePort();
    const url = (part) => `http://127.0.0.1:${ports[part]}/`;

    world.folder = folder;
    world.publicBase = url("auth");
    world.matrixBase = url("matrix");
    world.wellKnownBase = url("wellKnown");
    const facts = {
      kind,
      more,
      publicBase: url("auth"),
      matrixBase: url("matrix"),
      posternUrl: url("postern"),
      synapseUrl: url("synapse"),
      secrets: { matrix: randomBytes(16).toString("hex"), client: randomBytes(16).toString("hex") },
    };
    world.secrets = facts.secrets;
    world.postern = makePostern({ folder: sub("postern"), facts: { ...facts, port: ports.postern } });
    world.synapse = new Synapse({ folder: sub("synapse"), facts: { ...facts, port: ports.synapse } });
    world.nginx = new Nginx({ folder: sub("nginx"), ports });

    try {
      await Promise.all([world.postern.start(), world.synapse.start(), world.nginx.start()]);
    } catch (error) {
      await world.stop();
      throw error;
    }
    return world;
  }

  async stop() {
    await Promise.all([this.nginx.stop(), this.synapse.stop(), this.postern.stop()]);
  }
}

// The homeserver is away, or the two sides do not agree on a secret. Clients take a 4xx for "you are
// logged out", so every fault of ours must reach them as a 5xx, and nothing promised may be lost.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { eventually } from "./lib/eventually.mjs";
import { MatrixSession, passwordLogin } from "./lib/matrix_session.mjs";
import { OAuthClient } from "./lib/oauth_client.mjs";
import { World } from "./lib/world.mjs";

const password = "seven ladders in the rain";
const wrong = "not-what-was-agreed";

for (const kind of ["modern", "legacy"]) {
  describe(`Synapse (${kind}) out of reach`, { timeout: 240_000 }, () => {
    let world, person, client;

    const login = (user) => passwordLogin({ homeserver: world.matrixBase, user, password });
    const session = (body) =>
      new MatrixSession({ homeserver: world.matrixBase, accessToken: body.access_token });
    const loggedIn = async (user) => {
      const { status, body } = await login(user);
      assert.equal(status, 200, JSON.stringify(body));
      return session(body);
    };
    const restartPosternWith = async (secrets) => {
      await world.postern.stop();
      world.postern.configure({ secrets: { ...world.secrets, ...secrets } });
      await world.postern.start();
    };

    before(async () => {
      world = await World.start({ name: `outage-${kind}`, kind });
      await world.postern.registerUser("alice", password);
      client = await OAuthClient.discover({ wellKnownBase: world.wellKnownBase });
      await client.register();
      person = await Person.at({ folder: world.folder });
    });
    after(async () => {
      await person?.leave();
      await world?.stop();
    });

    it("a secret that Synapse refuses fails a log-in as a server error", async () => {
      await restartPosternWith({ matrix: wrong });
      const { status, body } = await login("alice");
      assert.ok(status >= 500, `${status} ${JSON.stringify(body)}`);
      assert.equal(body.errcode, "M_UNKNOWN");
      await restartPosternWith({});
    });

    it("a secret that Postern refuses makes Synapse unavailable, not the client logged out", async () => {
      const alice = await loggedIn("alice");
      await restartPosternWith(kind === "modern" ? { matrix: wrong } : { client: wrong });
      assert.equal((await alice.whoami()).status, 503);
      await restartPosternWith({});
      assert.equal((await alice.whoami()).status, 200);
    });

    it("what happens while Synapse is down is made up for when it is back", async () => {
      const staying = await loggedIn("alice");
      const leaving = await loggedIn("alice");
      const { device_id: left } = (await leaving.whoami()).body;
      await world.synapse.stop();

      const refused = await login("alice");
      assert.ok(refused.status >= 500, `${refused.status} ${JSON.stringify(refused.body)}`);
      assert.equal(refused.body.errcode, "M_UNKNOWN");
      await assert.rejects(
        client.signIn({ person, username: "alice", password }),
        (error) => error.status >= 500 || error.cause?.status >= 500,
      );

      // Whether the name is free over there cannot be asked now, only claimed.
      await assert.rejects(world.postern.registerUser("carol", password), /could not be asked/);
      await world.postern.registerUser("carol", password, "--skip-homeserver-check");
      assert.equal((await leaving.request("POST", "/_matrix/client/v3/logout", {})).status, 200);

      await world.synapse.start();
      await eventually("Synapse knows Carol", () => world.synapse.hasUser("@carol:example.com"));
      await eventually("the device that logged out is gone", async () => {
        return !(await world.synapse.devices("@alice:example.com")).includes(left);
      });
      assert.equal((await leaving.whoami()).status, 401);
      assert.equal((await staying.whoami()).status, 200);
      assert.equal((await (await loggedIn("carol")).whoami()).status, 200);
      const again = await client.signIn({ person, username: "alice", password });
      assert.equal((await again.whoami()).status, 200);
    });
  });
}

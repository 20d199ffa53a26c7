// matrix-nio, a client library that knows nothing of OAuth, in every way that it can log in and out.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { NioClient } from "./lib/nio_client.mjs";
import { Catcher } from "./lib/oauth_client.mjs";
import { World } from "./lib/world.mjs";

const alice = { username: "alice", password: "eleven kites above the dunes" };
const aliceId = "@alice:example.com";

describe("a client of the compatibility API", { timeout: 240_000 }, () => {
  let world, person;
  const clients = [];

  const nio = () => {
    const client = new NioClient({ homeserver: world.matrixBase, user: alice.username });
    clients.push(client);
    return client;
  };
  const devices = async () => (await world.synapse.devices(aliceId)).toSorted();
  /** Single sign-on in the browser; the token that it ends with. */
  const loginToken = async () => {
    const catcher = await Catcher.listen();
    try {
      const { redirectUri } = catcher;
      const url = new URL("_matrix/client/v3/login/sso/redirect", world.matrixBase);
      url.searchParams.set("redirectUrl", redirectUri);
      url.searchParams.set("action", "login");
      await person.signIn({ url: url.href, redirectUri, ...alice });
      return (await catcher.caught).searchParams.get("loginToken");
    } finally {
      catcher.close();
    }
  };

  before(async () => {
    world = await World.start({ name: "compat", kind: "modern" });
    await world.postern.registerUser(alice.username, alice.password);
    person = await Person.at({ folder: world.folder });
  });
  after(async () => {
    for (const client of clients) client.close();
    await person?.leave();
    await world?.stop();
  });

  it("is offered the password, single sign-on and its token", async () => {
    assert.deepEqual(await nio().flows(), ["m.login.password", "m.login.sso", "m.login.token"]);
  });

  it("logs in through the browser, once for each token", async () => {
    const token = await loginToken();
    const phone = nio();
    const { user_id: user, device_id: device } = await phone.loginWithToken(token);
    assert.equal(user, aliceId);
    assert.deepEqual(await phone.whoami(), { user_id: aliceId, device_id: device });
    assert.deepEqual(await devices(), [device]);
    await assert.rejects(nio().loginWithToken(token), /M_FORBIDDEN/);
    await phone.logout();
    assert.deepEqual(await devices(), []);
  });

  it("refreshes again after an answer that it never got", async () => {
    const phone = nio();
    const first = await phone.login({ password: alice.password, refreshable: true });
    // Another that has the same token stands for the answer that is lost.
    const lost = await fetch(new URL("_matrix/client/v3/refresh", world.matrixBase), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ refresh_token: first.refresh_token }),
    });
    assert.equal(lost.status, 200);
    const second = await phone.refresh();
    assert.notEqual(second.access_token, first.access_token);
    assert.equal((await phone.whoami()).device_id, first.device_id);
    await phone.logout();
  });

  it("logs out everywhere", async () => {
    const [phone, tablet] = [nio(), nio()];
    const one = await phone.login({ password: alice.password });
    const other = await tablet.loginWithToken(await loginToken());
    assert.deepEqual(await devices(), [one.device_id, other.device_id].toSorted());
    await phone.logoutAll();
    assert.deepEqual(await devices(), []);
    for (const client of [phone, tablet]) await assert.rejects(client.whoami());
  });
});

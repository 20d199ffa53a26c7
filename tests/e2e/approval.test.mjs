// Sign-up with approval, in Chromium, beside a real Synapse: somebody asks for an account and waits,
// an administrator decides in the console, the page that remembers lets them in. Once in a browser
// with scripts, once without.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { MatrixSession } from "./lib/matrix_session.mjs";
import { console_ as page_, application, consent, login, main, signUp } from "./lib/selectors.mjs";
import { World } from "./lib/world.mjs";

const adminPassword = "fifteen owls at the town hall";
const password = "eighteen owls under the bridge";

const more = `
[account]
password_registration_enabled = true
password_registration_email_required = false
password_registration_approval_required = true
`;

describe("sign-up with approval", { timeout: 240_000 }, () => {
  let world;
  const url = (path) => new URL(path, world.publicBase).href;

  before(async () => {
    world = await World.start({ name: "approval", kind: "modern", more });
    await world.postern.registerUser("root", adminPassword, "--admin");
  });
  after(() => world?.stop());

  /** Somebody asks, and is at the page where they wait. */
  const ask = async (guest, username) => {
    await guest.open(url("register/password"), "create account");
    await guest.send({ [signUp.username]: username, [signUp.password]: password }, { then: "display name" });
    await guest.send({ [signUp.displayName]: "Guest" }, { then: "reason" });
    await guest.send({ [application.reason]: "I sing in the choir" }, { then: "waiting" });
    assert.ok(!(await world.synapse.hasUser(`@${username}:example.com`)), "there is no account yet");
  };

  /** The administrator opens what somebody asked for, and decides. */
  const decide = async (options, username, note, button) =>
    Person.visit(options, async (admin) => {
      await admin.page.goto(url("admin/applications"));
      await admin.send({ [login.username]: "root", [login.password]: adminPassword }, { then: "requests" });
      await Promise.all([
        admin.page.waitForEvent("load"),
        admin.page.click(page_.row(`@${username}:example.com`)),
      ]);
      await admin.look("request");
      assert.match(await admin.page.innerText("main"), /I sing in the choir/);
      await admin.send({ [application.note]: note }, { by: button, then: "request, decided" });
      assert.equal(await admin.page.locator(main.done).count(), 1);
    });

  for (const { javaScript, username } of [
    { javaScript: true, username: "nora" },
    { javaScript: false, username: "olga" },
  ]) {
    const how = javaScript ? "with scripts" : "without scripts";
    const options = () => ({ folder: world.folder, javaScript, width: javaScript ? 1280 : 320 });

    it(`lets in who is approved, ${how}`, async () => {
      await Person.visit(options(), async (guest) => {
        await ask(guest, username);
        const waiting = guest.page.url();
        await guest.page.reload();
        assert.equal(guest.page.url(), waiting, "the page remembers");
        await decide(options(), username, "Welcome", consent.allow);
        await guest.open(waiting, "approved");
        assert.equal(guest.path(), "/account/");
        assert.ok(await world.synapse.hasUser(`@${username}:example.com`));
        const phone = await MatrixSession.byPassword({
          homeserver: world.matrixBase, user: username, password, device: "PHONE",
        });
        assert.equal((await phone.whoami()).status, 200);
      });
    });
  }

  it("tells who is declined, and why", async () => {
    const options = { folder: world.folder };
    await Person.visit(options, async (guest) => {
      await ask(guest, "petra");
      const waiting = guest.page.url();
      await decide(options, "petra", "The choir is full", consent.cancel);
      await guest.open(waiting, "declined");
      assert.match(await guest.page.innerText("main"), /The choir is full/);
      assert.ok(!(await world.synapse.hasUser("@petra:example.com")));
    });
  });
});

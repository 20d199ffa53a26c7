// An administrator at the console, in Chromium, beside a real Synapse: somebody is invited by a link
// though nobody can sign up, registers, is locked out of Synapse, and gets a link for a new password
// without e-mail. Once in a browser with scripts, once without.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { eventually } from "./lib/eventually.mjs";
import { MatrixSession, passwordLogin } from "./lib/matrix_session.mjs";
import { console_ as page_, login, main, recovery, signUp } from "./lib/selectors.mjs";
import { World } from "./lib/world.mjs";

const adminPassword = "fifteen owls at the town hall";
const password = "sixteen owls behind the barn";
const newPassword = "seventeen owls above the lake";

const more = `
[account]
password_registration_email_required = false
`;

describe("the console", { timeout: 420_000 }, () => {
  let world;
  const url = (path) => new URL(path, world.publicBase).href;

  before(async () => {
    world = await World.start({ name: "console", kind: "modern", more });
    await world.postern.registerUser("root", adminPassword, "--admin");
    await world.postern.registerUser("nobody", adminPassword);
  });
  after(() => world?.stop());

  const signIn = (person, username, then) =>
    person.send({ [login.username]: username, [login.password]: adminPassword }, { then });

  it("is closed to who is no administrator", async () => {
    await Person.visit({ folder: world.folder }, async (person) => {
      await person.page.goto(url("admin/users"));
      assert.equal(person.path(), "/login");
      await signIn(person, "nobody", "not for you");
      assert.equal(person.path(), "/admin/users");
      assert.equal(await person.page.locator(page_.nav).count(), 0);
    });
  });

  for (const { javaScript, username } of [
    { javaScript: true, username: "karl" },
    { javaScript: false, username: "lotte" },
  ]) {
    const how = javaScript ? "with scripts" : "without scripts";
    const options = () => ({ folder: world.folder, javaScript, width: javaScript ? 1280 : 320 });
    const userId = `@${username}:example.com`;

    it(`from an invitation to a lock and back, ${how}`, async () => {
      await Person.visit(options(), async (admin) => {
        const { page } = admin;
        const done = async () => assert.equal(await page.locator(main.done).count(), 1);
        await page.goto(url("admin/invitations/new"));
        await signIn(admin, "root", "new invitation");
        assert.equal(admin.path(), "/admin/invitations/new");
        await admin.send({ [page_.note]: "Choir", [page_.username]: "not a name" }, { then: "invitation, refused" });
        assert.equal(await page.locator(main.problem).count(), 1);
        assert.equal(await page.inputValue(page_.note), "Choir");
        await admin.send({ [page_.username]: username }, { then: "invitation" });
        assert.equal(await page.locator(page_.qr).count(), 1);
        const link = await page.innerText(page_.link);

        // Whoever is invited makes an account, though nobody else can.
        await Person.visit(options(), async (guest) => {
          await guest.page.goto(url("register"));
          assert.equal(await guest.page.locator(signUp.password).count(), 0, "sign-up is closed");
          await guest.open(link, "create account, invited");
          assert.equal(await guest.page.inputValue(signUp.username), username);
          await guest.send({ [signUp.password]: password }, { then: "display name, invited" });
          await guest.send({ [signUp.displayName]: "Guest" }, { then: "account, invited" });
          assert.equal(guest.path(), "/account/");
          await guest.open(link, "invitation, used");
        });
        assert.ok(await world.synapse.hasUser(userId));
        const homeserver = world.matrixBase;
        const phone = await MatrixSession.byPassword({ homeserver, user: username, password, device: "PHONE" });
        // Synapse remembers for two minutes what a token was worth; once is enough to wait for that.
        if (javaScript) assert.equal((await phone.whoami()).status, 200);

        // The administrator finds and locks them, and Synapse refuses their token.
        await admin.open(url("admin/users"), "people");
        await admin.send({ [page_.search]: username.slice(1) }, { by: page_.find, then: "people, found" });
        await Promise.all([page.waitForEvent("load"), page.click(page_.row(userId))]);
        await admin.look("person");
        const person = page.url();
        await admin.send({}, { by: page_.act("lock"), then: "person, locked" });
        await done();
        await eventually("Synapse refuses the token", async () => (await phone.whoami()).status === 401, 150);
        assert.notEqual((await passwordLogin({ homeserver, user: username, password })).status, 200);
        await admin.send({}, { by: page_.act("unlock"), then: "person, unlocked" });
        await done();

        // A link for a new password, without e-mail.
        await page.goto(`${person.split("?")[0]}/recovery`);
        await admin.look("recovery link");
        await admin.send({}, { then: "recovery link, made" });
        const ticket = await page.innerText(page_.link);
        await Person.visit(options(), async (guest) => {
          await guest.open(ticket, "new password");
          await guest.send({ [recovery.newPassword]: newPassword }, { then: "new password, set" });
        });
        const back = await passwordLogin({ homeserver, user: username, password: newPassword });
        assert.equal(back.status, 200, JSON.stringify(back.body));

        // The audit remembers, and every other page is looked at.
        await admin.open(url("admin/audit?kind=administration"), "audit");
        const events = await page.locator(page_.event).allInnerTexts();
        assert.ok(events.some((event) => event.includes(userId)), events.join(" | "));
        for (const place of page_.places) await admin.open(url(`admin/${place}`), `console ${place}`);
      });
    });
  }
});

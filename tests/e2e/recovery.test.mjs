// People at the sign-in page: with the right password and a wrong one, with a device beside them, in
// two tabs, and with a forgotten password. Once in a browser with scripts, once without.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import * as oidc from "openid-client";
import { Person } from "./lib/browser.mjs";
import { eventually } from "./lib/eventually.mjs";
import { passwordLogin } from "./lib/matrix_session.mjs";
import { OAuthClient } from "./lib/oauth_client.mjs";
import { RelyingParty } from "./lib/relying_party.mjs";
import { consent, device, link, login, main, recovery } from "./lib/selectors.mjs";
import { SelfService } from "./lib/self_service.mjs";

const password = "eleven geese on a tandem";
const newPassword = "twelve geese and no tandem";

describe("signing in and recovering", { timeout: 180_000 }, () => {
  let self, client;

  before(async () => {
    self = await SelfService.start("recovery");
    client = await OAuthClient.discover({ wellKnownBase: self.world.wellKnownBase });
    await client.register();
  });
  after(() => self?.stop());

  for (const { javaScript, username } of [
    { javaScript: true, username: "greta" },
    { javaScript: false, username: "hugo" },
  ]) {
    const how = javaScript ? "with scripts" : "without scripts";
    const email = `${username}@mail.example`;
    const options = () => ({ folder: self.world.folder, javaScript, width: javaScript ? 1280 : 320 });
    const filled = (secret) => ({ [login.username]: username, [login.password]: secret });

    it(`a wrong password is told and the right one leads to the app, ${how}`, async () => {
      await self.world.postern.registerUser(username, password);
      await self.world.postern.command_line("manage", "add-email", username, email);
      await Person.visit(options(), async (person) => {
        const { page } = person;
        const go = async ({ url, redirectUri }) => {
          await person.open(url, "sign in");
          await person.send(filled("not the password"), { then: "sign in, refused" });
          assert.equal(await page.locator(main.problem).count(), 1);
          assert.equal(await page.inputValue(login.username), username);
          assert.equal(await page.inputValue(login.password), "");
          await person.send({ [login.password]: password }, { then: "consent" });
          await page.reload();
          await page.click(consent.allow);
          await page.waitForURL((at) => at.href.startsWith(redirectUri));
        };
        const session = await client.signIn({ go });
        // "Back" after that tells that it is over.
        await page.goBack();
        await person.look("consent, after it was given");
        assert.equal(await page.locator(consent.allow).count(), 0);
        assert.equal((await session.whoami()).status, 200);
      });
    });

    it(`a device beside them is let in, ${how}`, async () => {
      const party = await RelyingParty.register({
        issuer: self.world.publicBase,
        method: "none",
        redirect_uris: undefined,
        response_types: [],
        grant_types: ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
      });
      const { device: id, scope } = RelyingParty.matrixScope();
      const asked = await oidc.initiateDeviceAuthorization(party.config, { scope });
      const polled = oidc.pollDeviceAuthorizationGrant(party.config, asked);
      await Person.visit(options(), async (person) => {
        const { page } = person;
        await person.open(asked.verification_uri, "link a device");
        await person.send({ [link.code]: "WRONG1" }, { then: "link a device, wrong code" });
        await person.send({ [link.code]: asked.user_code }, { then: "sign in, for a device" });
        await person.send(filled(password), { then: "device" });
        await person.send({}, { then: "device, not confirmed" });
        assert.equal(await page.locator(main.problem).count(), 1);
        await page.check(device.confirm);
        await person.send({}, { then: "device, let in" });
        const tokens = await polled;
        const session = RelyingParty.session({ homeserver: self.world.matrixBase, device: id, tokens });
        assert.equal((await session.whoami()).body.device_id, id);
        await page.reload();
        await person.look("device, let in and reloaded");
      });
    });

    it(`whoever signs in in two tabs is signed in in both, ${how}`, async () => {
      await Person.visit(options(), async (person) => {
        const first = person.page;
        const second = await person.context.newPage();
        for (const page of [first, second]) await page.goto(self.url("login"));
        await person.send(filled(password), { then: "account" });
        person.page = second;
        await person.send(filled(password), { then: "account, in the second tab" });
        // The form of the second tab is from before the first sign-in: it may have to be sent anew.
        if (person.path() === "/login") await person.send(filled(password), { then: "account" });
        assert.equal(person.path(), "/account/");
        await first.reload();
        assert.equal(new URL(first.url()).pathname, "/account/");
      });
    });

    it(`a forgotten password is replaced by a mail, and all sessions end, ${how}`, async () => {
      const homeserver = self.world.matrixBase;
      const app = await Person.visit(options(), (person) => client.signIn({ person, username, password }));
      assert.equal((await app.whoami()).status, 200);
      const signedIn = await Person.at(options());
      await Person.visit(options(), async (person) => {
        const { page } = person;
        await signedIn.page.goto(self.url("login"));
        await signedIn.send(filled(password), { then: "account" });

        await page.goto(self.url("login"));
        await page.click(login.forgot);
        await person.look("recover");
        await person.send({ [recovery.email]: "nobody@mail.example" }, { then: "recover, sent" });
        const forNobody = (await page.innerText("main")).replace("nobody@", "");
        await page.goto(self.url("recover"));
        await person.send({ [recovery.email]: email }, { then: "recover, sent" });
        assert.equal((await page.innerText("main")).replace(`${username}@`, ""), forNobody);

        const { text } = await self.mail.next(email);
        const [way] = text.match(/^http\S+/m);
        await person.open(way, "new password");
        await person.send({ [recovery.newPassword]: "12345678" }, { then: "new password, refused" });
        assert.equal(await page.locator(main.problem).count(), 1);
        await person.send({ [recovery.newPassword]: newPassword }, { then: "sign in, password set" });
        assert.equal(await page.locator(main.done).count(), 1);

        await eventually("Synapse refuses the old token", () => app.isRefused(), 15);
        await assert.rejects(client.refresh(app), { error: "invalid_grant" });
        await signedIn.page.goto(self.url("account/"));
        assert.equal(signedIn.path(), "/login");
        assert.equal((await passwordLogin({ homeserver, user: username, password })).status, 403);

        await person.send(filled(password), { then: "sign in, refused" });
        await person.send({ [login.password]: newPassword }, { then: "account" });
        assert.equal(person.path(), "/account/");
        await person.open(way, "recovery link, used");
        assert.equal(await page.locator(recovery.newPassword).count(), 0);
        assert.ok(await page.isVisible(recovery.again));
        assert.deepEqual(self.mail.mails.filter((mail) => mail.recipients.includes("nobody@mail.example")), []);
      });
      await signedIn.leave();
    });
  }
});

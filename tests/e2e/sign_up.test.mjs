// Somebody new comes from an app, makes an account with an e-mail address and a registration token,
// and ends in the app: once in a browser with scripts and the built-in captcha, once without either.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { OAuthClient } from "./lib/oauth_client.mjs";
import { consent, login, main, signUp } from "./lib/selectors.mjs";
import { SelfService } from "./lib/self_service.mjs";

const password = "a kettle for nine mornings";

describe("making an account", { timeout: 180_000 }, () => {
  let self, client;

  before(async () => {
    self = await SelfService.start("sign-up");
    client = await OAuthClient.discover({ wellKnownBase: self.world.wellKnownBase });
    await client.register();
  });
  after(() => self?.stop());

  const newToken = async () => (await self.manage("issue-user-registration-token")).token;

  for (const { javaScript, username, displayName } of [
    { javaScript: true, username: "clara", displayName: "Clara Schumann" },
    { javaScript: false, username: "fanny", displayName: "Fanny & <Felix>" },
  ]) {
    const how = javaScript ? "with scripts and a captcha" : "without scripts";
    const email = `${username}@mail.example`;
    const userId = `@${username}:example.com`;

    it(`from an app to its code, ${how}`, async () => {
      await self.askCaptcha(javaScript);
      const options = { folder: self.world.folder, javaScript, width: javaScript ? 1280 : 320 };
      await Person.visit(options, async (person) => {
        const { page } = person;
        const good = { [signUp.username]: username, [signUp.email]: email };
        const secrets = { [signUp.password]: password, [signUp.token]: await newToken() };

        const go = async ({ url, redirectUri }) => {
          await person.open(url, "create account");
          if (javaScript) {
            await page.fill(signUp.username, username);
            await page.waitForFunction((at) => document.querySelector(at).textContent, signUp.usernameStatus);
          }
          const wrong = { [signUp.password]: "password1", [signUp.token]: "nobody-has-it" };
          await person.send({ ...good, ...wrong }, { then: "create account, refused" });
          assert.equal(await page.locator(main.problem).count(), 1);
          assert.equal(await page.inputValue(signUp.username), username);
          assert.equal(await page.inputValue(signUp.email), email);
          assert.equal(await page.inputValue(signUp.password), "");

          await person.send(secrets, { then: "verify e-mail" });
          const steps = page.url();
          await person.send({ [signUp.code]: "000000" }, { then: "verify e-mail, refused" });
          assert.equal(await page.locator(main.problem).count(), 1);
          await person.send({ [signUp.code]: await self.code(email) }, { then: "display name" });

          // A step that was taken leads to the one that is next, by its address and by "back".
          await page.goto(steps);
          assert.ok(await page.isVisible(signUp.displayName));
          await page.goBack();
          await page.reload();
          assert.ok(await page.isVisible(signUp.displayName));

          await person.send({ [signUp.displayName]: displayName }, { then: "consent" });
          const finished = page.url();
          // So do all of them once the account is there.
          await page.goto(steps);
          assert.equal(page.url(), finished);
          await page.dblclick(consent.allow, { noWaitAfter: true });
          await page.waitForURL((at) => at.href.startsWith(redirectUri));
        };

        const session = await client.signIn({ go, prompt: "create" });
        const { status, body } = await session.whoami();
        assert.equal(status, 200, JSON.stringify(body));
        assert.equal(body.user_id, userId);
        assert.equal(await session.displayName(userId), displayName);
        assert.ok(await self.world.synapse.hasUser(userId));
      });
    });

    it(`a token is good once, and a name too, ${how}`, async () => {
      await Person.visit({ folder: self.world.folder, javaScript }, async (person) => {
        await person.page.goto(self.url("login"));
        await person.page.click(login.makeAccount);
        const { token } = await self.manage("issue-user-registration-token", "--token", `one-${username}`);
        const fill = (name) => ({
          [signUp.username]: name,
          [signUp.email]: `${name}@mail.example`,
          [signUp.password]: password,
          [signUp.token]: token,
        });
        await person.send(fill(username), { then: "create account, name taken" });
        assert.equal(await person.page.locator(main.problem).count(), 1);
        await person.send(fill(`${username}2`), { then: "verify e-mail" });
        await person.send({ [signUp.code]: await self.code(`${username}2@mail.example`) }, { then: "display name" });
        await person.send({}, { then: "account" });
        assert.equal(person.path(), "/account/");

        await person.context.clearCookies();
        await person.page.goto(self.url("register"));
        await person.send(fill(`${username}3`), { then: "create account, token used up" });
        assert.equal(await person.page.locator(main.problem).count(), 1);
      });
    });
  }

  it("two presses of the button make one account", async () => {
    await self.askCaptcha(true);
    await Person.visit({ folder: self.world.folder }, async (person) => {
      const { page } = person;
      const { link } = await self.manage("issue-user-registration-token");
      await page.goto(link);
      assert.ok(!(await page.isVisible(signUp.token)), "the link carries the token");
      await page.fill(signUp.username, "nadia");
      await page.fill(signUp.email, "nadia@mail.example");
      await page.fill(signUp.password, password);
      await page.dblclick(main.go);
      await page.locator(signUp.code).waitFor();
      await page.fill(signUp.code, await self.code("nadia@mail.example"));
      await page.dblclick(main.go);
      await page.locator(signUp.displayName).waitFor();
      await page.fill(signUp.displayName, "Nadia");
      await page.dblclick(main.go);
      await page.waitForURL(self.url("account/"));
      await page.reload();
      assert.equal(await page.inputValue("input[name=name]"), "Nadia");
    });
  });
});

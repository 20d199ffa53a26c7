// Every page of the account, by somebody who has a browser, an app and a few old phones: once in a
// browser with scripts, once without. What Synapse has to learn of it is asked of Synapse.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { places } from "./lib/account_places.mjs";
import { Person } from "./lib/browser.mjs";
import { eventually } from "./lib/eventually.mjs";
import { MatrixSession, passwordLogin } from "./lib/matrix_session.mjs";
import { OAuthClient } from "./lib/oauth_client.mjs";
import { account, language, login, main } from "./lib/selectors.mjs";
import { SelfService } from "./lib/self_service.mjs";

const newPassword = "fourteen herons, none of them grey";

describe("the account", { timeout: 240_000 }, () => {
  let self;

  before(async () => {
    self = await SelfService.start("account");
  });
  after(() => self?.stop());

  for (const { javaScript, username } of [
    { javaScript: true, username: "ingrid" },
    { javaScript: false, username: "jonas" },
  ]) {
    describe(javaScript ? "with scripts" : "without scripts", () => {
      const userId = `@${username}:example.com`;
      const address = (which) => `${which}-${username}@mail.example`;
      let password = "thirteen herons, all of them grey";
      let person, page, app, client;

      /** Signs in with an old client. */
      const phone = (device) => {
        const homeserver = self.world.matrixBase;
        return MatrixSession.byPassword({ homeserver, user: username, password, device });
      };
      const open = (path, what = path) => person.open(self.url(path), what);
      const signIn = (then) => {
        const filled = { [login.username]: username, [login.password]: password };
        return person.send(filled, { then });
      };
      const done = async () => assert.equal(await page.locator(main.done).count(), 1);
      const refused = async () => assert.equal(await page.locator(main.problem).count(), 1);
      const listed = (name) => page.locator(account.sessionNamed(name)).count();

      before(async () => {
        await self.world.postern.registerUser(username, password);
        await self.world.postern.command_line("manage", "add-email", username, address("first"));
        person = await Person.at({
          folder: self.world.folder,
          javaScript,
          width: javaScript ? 1280 : 320,
        });
        ({ page } = person);
        client = await OAuthClient.discover({ wellKnownBase: self.world.wellKnownBase });
        await client.register();
      });
      after(() => person?.leave());

      it("every place and every deep link asks to sign in, and then leads there", async () => {
        await phone("DEEPLINK");
        for (const [link, place] of Object.entries(places)) {
          await person.context.clearCookies();
          await page.goto(self.url(link));
          assert.equal(person.path(), "/login", link);
          await signIn(`account: ${place}`);
          if (place instanceof RegExp) assert.match(person.path(), place, link);
          else assert.equal(person.path(), place, link);
        }
      });

      it("an app is let in, and the display name reaches Synapse", async () => {
        app = await client.signIn({ person, username, password });
        await open("account/");
        await person.send({ [account.name]: `${username} the <First>` }, { then: "account, name changed" });
        await done();
        assert.equal(await app.displayName(userId), `${username} the <First>`);
        await page.reload();
        assert.equal(await page.inputValue(account.name), `${username} the <First>`);
      });

      it("an e-mail address is added by a code, made primary and removed", async () => {
        const [first, second] = [address("first"), address("second")];
        await open("account/emails");
        await person.send({ [account.email]: first }, { then: "e-mails, refused" });
        await refused();
        await person.send({ [account.email]: second }, { then: "e-mail code" });
        await person.send({ [account.code]: "000000" }, { then: "e-mail code, refused" });
        await refused();
        await person.send({ [account.code]: await self.code(second) }, { then: "e-mails, added" });
        await done();
        await person.send({}, { by: account.makePrimary(second), then: "e-mails, primary" });
        await done();
        assert.equal(await page.locator(account.makePrimary(second)).count(), 0);
        await person.send({}, { by: account.remove(first), then: "e-mail, remove?" });
        await person.send({}, { by: main.endIt, then: "e-mails, removed" });
        await done();
        // "Back" to the question about an address that is gone.
        await page.goBack();
        await page.reload();
        await person.look("e-mail, gone");
        await open("account/emails");
        assert.equal(await page.locator(account.itemOf(first)).count(), 0);
        assert.equal(await page.locator(account.itemOf(second)).count(), 1);
        // An account needs an address here, so the last one stays.
        assert.equal(await page.locator(account.remove(second)).count(), 0);
      });

      it("the sessions are listed, renamed and ended, and Synapse hears of it", async () => {
        const [one, two, three, four] = [await phone("ONE"), await phone("TWO"), await phone("THREE"), await phone("FOUR")];
        await open("account/sessions", "sessions");
        assert.equal(await listed("Phone ONE"), 1);
        assert.equal(await page.locator(account.thisSession).count(), 1);

        await page.click(account.sessionLink("Phone ONE"));
        await person.look("session");
        await person.send({ [account.name]: "Kitchen & radio" }, { then: "session, renamed" });
        await done();
        assert.equal(await one.deviceName("ONE"), "Kitchen & radio");
        const itsPage = page.url();

        await person.send({}, { by: account.endSession, then: "session, end?" });
        await person.send({}, { by: main.endIt, then: "sessions, one ended" });
        await done();
        assert.ok(await one.isRefused());
        assert.ok(!(await two.isRefused()));
        await page.goto(itsPage);
        assert.equal(person.path(), "/account/sessions", "a session that has ended leads to the list");

        for (const name of ["Phone TWO", "Phone THREE"]) await page.check(account.sessionBox(name));
        await person.send({}, { by: account.endTicked, then: "sessions, end these?" });
        await person.send({}, { by: main.endIt, then: "sessions, some ended" });
        for (const gone of [two, three]) assert.ok(await gone.isRefused());
        assert.ok(!(await four.isRefused()));
        assert.ok(!(await app.isRefused()));

        await person.send({}, { by: account.endOthers, then: "sessions, end all others?" });
        await person.send({}, { by: main.endIt, then: "sessions, all others ended" });
        assert.equal(await page.locator(account.session).count(), 1, "this browser remains");
        for (const gone of [four, app]) assert.ok(await gone.isRefused());
        await eventually("Synapse has no device left", async () => {
          return (await self.world.synapse.devices(userId)).length === 0;
        });
      });

      it("an access token is made for a bot, works at Synapse and is revoked", async () => {
        await open("account/tokens/new", "new token");
        await page.check("#device");
        await person.send({ [account.name]: "My <bot>" }, { then: "token, made" });
        const accessToken = await page.innerText("#token");
        const bot = new MatrixSession({ homeserver: self.world.matrixBase, accessToken });
        const { status, body } = await bot.whoami();
        assert.equal(status, 200, JSON.stringify(body));
        assert.equal(body.user_id, userId);
        assert.equal(await bot.deviceName(body.device_id), "My <bot>");
        await open("account/tokens", "tokens");
        await page.click("ul.rows a");
        await person.look("session, a token");
        await person.send({}, { by: account.endSession, then: "token, revoke?" });
        await person.send({}, { by: main.endIt, then: "sessions, token revoked" });
        await done();
        const refused = await bot.whoami();
        assert.deepEqual([refused.status, refused.body.errcode], [401, "M_UNKNOWN_TOKEN"]);
        assert.ok(!refused.body.soft_logout);
      });

      it("an app loses its access", async () => {
        app = await client.signIn({ person, username, password });
        await open("account/apps", "apps");
        await person.send({}, { by: account.removeApp, then: "apps, removed" });
        await done();
        assert.ok(await app.isRefused());
        await assert.rejects(client.refresh(app), { error: "invalid_grant" });
      });

      it("the password is changed, and the other sessions end if that is wished", async () => {
        const other = await phone("OTHER");
        await open("account/security", "security");
        await open("account/password/change", "password");
        const change = (current) => ({
          [account.currentPassword]: current,
          [account.newPassword]: newPassword,
        });
        await person.send(change("not mine"), { then: "password, refused" });
        await refused();
        await page.check(account.signOutOthers);
        await person.send(change(password), { then: "security, password changed" });
        await done();
        assert.ok(await other.isRefused());
        const homeserver = self.world.matrixBase;
        assert.equal((await passwordLogin({ homeserver, user: username, password })).status, 403);
        password = newPassword;
      });

      it("the reset of keys reaches Synapse", async () => {
        app = await client.signIn({ person, username, password });
        assert.equal((await app.uploadMasterKey(userId)).status, 200);
        assert.equal((await app.uploadMasterKey(userId)).status, 401, "the key is there already");
        await open("account/cross-signing-reset", "reset keys");
        await person.send({}, { by: main.endIt, then: "reset keys, allowed" });
        assert.equal((await app.uploadMasterKey(userId)).status, 200);
        const answer = await page.reload();
        assert.ok(answer.status() < 500);
      });

      it("activity tells what was done", async () => {
        await open("account/activity", "activity");
        const events = await page.locator(account.event).allInnerTexts();
        for (const what of ["reset of the encryption keys", "password was changed", "Signed in to", address("second")]) {
          assert.ok(events.some((event) => event.includes(what)), `${what} is not among ${events.join(" | ")}`);
        }
      });

      it("the download is JSON without secrets", async () => {
        await open("account/export", "export");
        const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
        const [download, answer] = await Promise.all([page.waitForEvent("download"), answered, page.click(main.go)]);
        assert.match(answer.headers()["content-type"], /^application\/json/);
        assert.equal(answer.headers()["cache-control"], "no-store");
        assert.equal(download.suggestedFilename(), "account.json");
        const text = readFileSync(await download.path(), "utf8");
        const all = JSON.parse(text);
        assert.equal(all.account.username, username);
        assert.deepEqual(all.emails.map(({ address }) => address), [address("second")]);
        for (const secret of [password, "argon2", app.accessToken, app.refreshToken]) {
          assert.ok(!text.includes(secret), `${secret} is in it`);
        }
      });

      it("the language is chosen and remembered", async () => {
        await page.goto(self.url("account/sessions"));
        await page.click(language.picker);
        await person.send({}, { by: language.choose("de"), then: "sessions, in German" });
        assert.equal(person.path(), "/account/sessions");
        const tongue = () => page.getAttribute("html", "lang");
        assert.equal(await tongue(), "de");
        await open("account/security", "security, in German");
        assert.equal(await tongue(), "de");
        await page.click(language.picker);
        await person.send({}, { by: language.choose("ar"), then: "security, in Arabic" });
        assert.equal(await page.getAttribute("html", "dir"), "rtl");
        await page.click(language.picker);
        await person.send({}, { by: language.choose("en"), then: "security" });
      });

      it("the account ends, and Synapse knows", async () => {
        await open("account/deactivate", "deactivate");
        const say = (name, secret) => ({ [account.username]: name, [account.password]: secret });
        await page.check(account.erase);
        await person.send(say(username, "not mine"), { by: main.endIt, then: "deactivate, refused" });
        await refused();
        assert.ok(await page.isChecked(account.erase));
        await person.send(say(username, password), { by: main.endIt, then: "deactivated" });
        const { synapse, matrixBase: homeserver } = self.world;
        assert.ok(await app.isRefused());
        await eventually("Synapse has deactivated", () => synapse.isDeactivated(userId), 20);
        assert.ok(await synapse.isErased(userId));
        assert.equal((await passwordLogin({ homeserver, user: username, password })).status, 403);
        await page.goto(self.url("account/"));
        assert.equal(person.path(), "/login");
        await signIn("sign in, refused");
        assert.equal(person.path(), "/login");
        await refused();
      });
    });
  }
});

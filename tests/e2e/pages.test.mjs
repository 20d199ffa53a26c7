// What only a browser can tell about the pages: it enforces their Content-Security-Policy, also on
// the redirects that follow a form, and it knows whether they fit a small screen.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Person } from "./lib/browser.mjs";
import { Catcher, OAuthClient } from "./lib/oauth_client.mjs";
import { consent, login } from "./lib/selectors.mjs";
import { World } from "./lib/world.mjs";

const alice = { username: "alice", password: "four candles on the landing" };

describe("the pages in a browser", { timeout: 180_000 }, () => {
  let world, person;

  before(async () => {
    world = await World.start({ name: "pages", kind: "modern" });
    await world.postern.registerUser(alice.username, alice.password);
  });
  after(() => world?.stop());

  /** One visit with a new browser, and afterwards the check that no page broke its own policy. */
  const visit = (options, steps) => async () => {
    person = await Person.at({ folder: world.folder, ...options });
    try {
      await steps();
    } finally {
      await person.leave();
    }
  };
  const clientWith = async (redirectUri) => {
    const client = await OAuthClient.discover({ wellKnownBase: world.wellKnownBase });
    await client.register(redirectUri);
    return client;
  };
  // What was allowed before would not be asked again.
  const asked = { prompt: "consent" };
  /** Where the browser is sent after the person pressed `button` on the consent page. */
  const answered = async (client, { button, redirectUri, ...more }) => {
    const url = await client.authorizationUrl({ redirectUri, state: "kept", ...asked, ...more });
    await person.comeToConsent({ url, ...alice });
    const { searchParams } = await person.decide({ button, redirectUri });
    return searchParams;
  };

  it("an app with a scheme of its own is called with the code", visit({}, async () => {
    const redirectUri = "example.client:/callback";
    const client = await clientWith(redirectUri);
    const answer = await answered(client, { button: consent.allow, redirectUri });
    assert.ok(answer.get("code"));
    assert.equal(answer.get("state"), "kept");
  }));

  it("who cancels is sent back with a refusal", visit({ javaScript: false }, async () => {
    const catcher = await Catcher.listen();
    try {
      const { redirectUri } = catcher;
      const answer = await answered(await clientWith(), { button: consent.cancel, redirectUri });
      assert.equal(answer.get("error"), "access_denied");
      assert.equal(answer.get("iss"), world.publicBase);
    } finally {
      catcher.close();
    }
  }));

  const answerAsForm = (pressed) => async () => {
    const catcher = await Catcher.listen();
    try {
      const { redirectUri } = catcher;
      const url = await (await clientWith()).authorizationUrl({
        redirectUri,
        response_mode: "form_post",
        ...asked,
      });
      await person.comeToConsent({ url, ...alice });
      const sent = person.page.waitForRequest(redirectUri);
      await person.page.click(consent.allow, { noWaitAfter: true });
      if (pressed) await person.page.click(`form[action="${redirectUri}"] button`);
      const request = await sent;
      assert.equal(request.method(), "POST");
      assert.ok(new URLSearchParams(request.postData()).get("code"));
    } finally {
      catcher.close();
    }
  };
  it("a client can have its answer as a form, which sends itself", visit({}, answerAsForm(false)));
  it("without scripts a press of a button sends it", visit({ javaScript: false }, answerAsForm(true)));

  it("the sign-in page is painted after one request for it and one for its style", visit({}, async () => {
    const { page } = person;
    await page.goto(new URL("login", world.publicBase).href);
    await page.locator(login.username).waitFor();
    const loaded = await page.evaluate(() => {
      const path = ({ name }) => new URL(name).pathname;
      const files = performance.getEntriesByType("resource");
      const blocks = ({ renderBlockingStatus }) => renderBlockingStatus === "blocking";
      return {
        redirects: performance.getEntriesByType("navigation")[0].redirectCount,
        early: files.filter(blocks).map(path),
        late: files.filter((file) => !blocks(file)).map(path),
      };
    });
    assert.equal(loaded.redirects, 0);
    assert.equal(loaded.early.length, 1);
    assert.match(loaded.early[0], /^\/assets\/style\.[0-9a-f]+\.css$/);
    // What else there is waits until the page stands: a script that only improves it, and the icon.
    for (const path of loaded.late) assert.match(path, /^\/assets\/(password\.[0-9a-f]+\.js|icon\.[0-9a-f]+\.svg)$/);
  }));

  it("every page fits a screen of 320 pixels", visit({ width: 320 }, async () => {
    const client = await clientWith();
    const url = await client.authorizationUrl({ redirectUri: "http://127.0.0.1:1/callback", ...asked });
    const fits = async (what) => {
      const width = await person.page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320, what);
    };
    await person.page.goto(url);
    await fits("sign in");
    await person.comeToConsent({ url, ...alice });
    await fits("consent");
    for (const path of ["", "account/", "account/password/change", "authorize", "nothing-here"]) {
      await person.page.goto(new URL(path, world.publicBase).href);
      await fits(path);
    }
  }));
});

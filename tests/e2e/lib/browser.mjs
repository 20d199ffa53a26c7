// A person at Debian's Chromium who signs in on Postern's pages.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { programs } from "./places.mjs";
import { consent, device, link, login } from "./selectors.mjs";

export class Person {
  static async at({ folder, javaScript = true, width = 1280 }) {
    const person = new Person();
    person.folder = folder;
    person.browser = await chromium.launch({
      executablePath: programs.chromium,
      // Chromium's sandbox refuses to run as root, which is what CI machines are.
      args: process.getuid() === 0 ? ["--no-sandbox"] : [],
    });
    person.context = await person.browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 800 },
    });
    person.context.setDefaultTimeout(20_000);
    person.page = await person.context.newPage();
    person.violations = [];
    person.page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) person.violations.push(message.text());
    });
    return person;
  }

  /**
   * Follows an authorization URL, logs in if asked to, and stands before the client's question.
   * Tells whether the password was asked for.
   */
  async comeToConsent({ url, username, password }) {
    await this.page.goto(url);
    const name = this.page.locator(login.username);
    const allow = this.page.locator(consent.allow);
    await name.or(allow).waitFor();
    const asked = await name.isVisible();
    if (asked) {
      await name.fill(username);
      await this.page.fill(login.password, password);
      await this.page.click(login.submit);
      await allow.waitFor();
    }
    return asked;
  }

  /** Types the code that a device shows, and decides. */
  async letDeviceIn({ verificationUri, userCode, username, password, button = consent.allow }) {
    await this.page.goto(verificationUri);
    if (userCode) {
      await this.page.fill(link.code, userCode);
      await this.page.click(link.submit);
    }
    const name = this.page.locator(login.username);
    const confirm = this.page.locator(device.confirm);
    await name.or(confirm).waitFor();
    if (await name.isVisible()) {
      await name.fill(username);
      await this.page.fill(login.password, password);
      await this.page.click(login.submit);
    }
    if (button === consent.allow) await confirm.check();
    await this.page.click(button);
    await this.page.locator(button).waitFor({ state: "detached" });
  }

  /** Answers the client's question; the URL that the browser is then sent to. */
  async decide({ button, redirectUri }) {
    const called = this.page.waitForRequest((request) => request.url().startsWith(redirectUri));
    // An address that only an app can open leaves the browser where it is.
    await this.page.click(button, { noWaitAfter: true });
    return new URL((await called).url());
  }

  /** The same, and then allows and ends on the redirect URI. */
  async signIn({ redirectUri, ...request }) {
    try {
      const asked = await this.comeToConsent(request);
      await this.page.click(consent.allow);
      await this.page.waitForURL((at) => at.href.startsWith(redirectUri));
      return asked;
    } catch (error) {
      await this.#photograph();
      throw error;
    }
  }

  async #photograph() {
    const at = join(this.folder, "where-it-stopped");
    await this.page.screenshot({ path: `${at}.png` });
    writeFileSync(`${at}.html`, `<!-- ${this.page.url()} -->\n${await this.page.content()}`);
  }

  /** Closes the browser. That a page of ours broke its own rules is a failure of any test. */
  async leave() {
    await this.browser.close();
    assert.deepEqual(this.violations, []);
  }
}

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
    const allow = this.page.locator(consent.allow);
    const asked = await this.#logIn({ next: allow, username, password });
    await allow.waitFor();
    return asked;
  }

  /** Logs in if that comes before `next`. */
  async #logIn({ next, username, password }) {
    const name = this.page.locator(login.username);
    await name.or(next).waitFor();
    const asked = await name.isVisible();
    if (asked) {
      await name.fill(username);
      await this.page.fill(login.password, password);
      await this.page.click(login.submit);
    }
    return asked;
  }

  /** Types the code that a device shows, unless the address carries it along, and decides. */
  async letDeviceIn({ verificationUri, userCode, username, password, button = consent.allow }) {
    await this.page.goto(verificationUri);
    if (userCode) await this.page.fill(link.code, userCode);
    await this.page.click(link.submit);
    const confirm = this.page.locator(device.confirm);
    await this.#logIn({ next: confirm, username, password });
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

  /**
   * Follows an authorization URL to the redirect URI: logs in and allows, if asked to. Tells which
   * of the two was asked.
   */
  async signIn({ url, username, password, redirectUri }) {
    const back = (at) => at.href.startsWith(redirectUri);
    const name = this.page.locator(login.username);
    const allow = this.page.locator(consent.allow);
    const arrival = (question) => {
      const either = [question.waitFor(), this.page.waitForURL(back)];
      for (const other of either) other.catch(() => {});
      return Promise.race(either);
    };
    const asked = {};
    try {
      await this.page.goto(url);
      await arrival(name.or(allow));
      asked.password = await name.isVisible();
      if (asked.password) {
        await name.fill(username);
        await this.page.fill(login.password, password);
        await this.page.click(login.submit);
        await arrival(allow);
      }
      asked.consent = await allow.isVisible();
      if (asked.consent) await allow.click();
      await this.page.waitForURL(back);
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

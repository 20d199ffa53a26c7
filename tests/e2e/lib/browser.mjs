// A person at Debian's Chromium who signs in on Postern's pages.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { assertAccessible } from "./accessibility.mjs";
import { programs } from "./places.mjs";
import { consent, device, link, login, main } from "./selectors.mjs";

export class Person {
  static async at({ folder, javaScript = true, width = 1280 }) {
    const person = new Person();
    Object.assign(person, { folder, javaScript, width, looked: new Set() });
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
    person.violations = [];
    person.#watch();
    person.page = await person.context.newPage();
    return person;
  }

  /** A visit with a new browser: `steps` has the person, who leaves in any case. */
  static async visit(options, steps) {
    const person = await Person.at(options);
    try {
      return await steps(person);
    } catch (error) {
      await person.#photograph();
      throw error;
    } finally {
      await person.leave();
    }
  }

  /** Keeps whatever a page complains of: its policy, its scripts, what it could not load. */
  #watch() {
    const visited = new Set();
    this.context.on("request", (request) => {
      if (request.isNavigationRequest()) visited.add(request.url());
    });
    this.context.on("console", (message) => {
      const text = message.text();
      // That a page was answered with 400, say, is no fault of the page.
      const isStatus = text.startsWith("Failed to load resource") && visited.has(message.location().url);
      const isFault = message.type() === "error" || text.includes("Content Security Policy");
      if (isFault && !isStatus) this.violations.push(`${message.page()?.url()}: ${text}`);
    });
    this.context.on("weberror", (error) => this.violations.push(String(error.error())));
  }

  /**
   * Looks well at the page as it stands, once under each name: it fits the screen and, where scripts
   * run, axe-core finds nothing.
   */
  async look(what) {
    if (this.looked.has(what)) return;
    this.looked.add(what);
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, this.width, `${what} does not fit`);
    if (this.javaScript) await assertAccessible(this.page, what);
  }

  /** Opens a page and looks at it. */
  async open(url, what) {
    await this.page.goto(url);
    await this.look(what);
  }

  /** Fills in fields, sends the form by the page's main button or another, and looks at what comes. */
  async send(fields, { by = main.go, then }) {
    for (const [field, value] of Object.entries(fields)) await this.page.fill(field, value);
    await Promise.all([this.page.waitForEvent("load"), this.page.click(by)]);
    await this.look(then);
  }

  /** The heading of the page. */
  heading() {
    return this.page.innerText("h1");
  }

  /** The path that the browser is at. */
  path() {
    return new URL(this.page.url()).pathname;
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

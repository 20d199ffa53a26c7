// A person at Debian's Chromium who signs in on Postern's pages.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { programs } from "./places.mjs";
import { consent, login } from "./selectors.mjs";

export class Person {
  static async at({ folder, javaScript = true }) {
    const person = new Person();
    person.folder = folder;
    person.browser = await chromium.launch({
      executablePath: programs.chromium,
      // Chromium's sandbox refuses to run as root, which is what CI machines are.
      args: process.getuid() === 0 ? ["--no-sandbox"] : [],
    });
    person.context = await person.browser.newContext({ javaScriptEnabled: javaScript });
    person.context.setDefaultTimeout(20_000);
    person.page = await person.context.newPage();
    return person;
  }

  /** Follows an authorization URL, logs in if asked to, allows, and ends on the redirect URI. */
  async signIn({ url, username, password, redirectUri }) {
    try {
      await this.page.goto(url);
      const name = this.page.locator(login.username);
      const allow = this.page.locator(consent.allow);
      await name.or(allow).waitFor();
      if (await name.isVisible()) {
        await name.fill(username);
        await this.page.fill(login.password, password);
        await this.page.click(login.submit);
      }
      await allow.click();
      await this.page.waitForURL((at) => at.href.startsWith(redirectUri));
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

  async leave() {
    await this.browser.close();
  }
}

// Every page in every state and language, as `postern templates check --write` leaves them, served
// on loopback under the Content-Security-Policy that pages have (src/web/pages/reply.rs).

import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { programs } from "./places.mjs";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
// What this sample names is elsewhere; its own policy on a real server allows it.
const elsewhere = { "register-captcha-widget": "js.hcaptcha.com" };

export class Gallery {
  /** Makes the pages in `folder`, serves them, and starts a browser. */
  static async open(folder) {
    const gallery = new Gallery();
    await promisify(execFile)(programs.postern, ["templates", "check", "--write", folder]);
    gallery.folder = folder;
    gallery.server = createServer((request, response) => {
      const path = new URL(request.url, "http://127.0.0.1/").pathname;
      try {
        // The page that sends itself away stays, so that it can be looked at.
        const body = path.includes("form_post") ? "" : readFileSync(join(folder, path));
        response.writeHead(200, {
          "content-type": types[extname(path)],
          "content-security-policy": policy,
          "cache-control": path.startsWith("/assets/") ? "max-age=3600" : "no-store",
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    gallery.server.listen(0, "127.0.0.1");
    await once(gallery.server, "listening");
    gallery.base = `http://127.0.0.1:${gallery.server.address().port}/`;
    gallery.browser = await chromium.launch({
      executablePath: programs.chromium,
      args: process.getuid() === 0 ? ["--no-sandbox"] : [],
    });
    return gallery;
  }

  /** The names of all samples; those of mails begin with `mail-`. */
  names() {
    const files = readdirSync(join(this.folder, "en")).sort();
    return files.map((file) => file.replace(/\.html$/, ""));
  }

  pages() {
    return this.names().filter((name) => !name.startsWith("mail-"));
  }

  mails() {
    return this.names().filter((name) => name.startsWith("mail-"));
  }

  languages() {
    return readdirSync(this.folder).filter((name) => name !== "assets").sort();
  }

  /** Bytes of all that pages may load, as it is before compression. */
  weightOfAssets() {
    const folder = join(this.folder, "assets");
    const files = readdirSync(folder).filter((file) => /\.(css|js)$/.test(file));
    return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  }

  html(language, name) {
    return readFileSync(join(this.folder, language, `${name}.html`), "utf8");
  }

  /**
   * Shows each sample of each language to `look(page, name, language)`, a few at a time. `options`
   * are those of a browser context. Answers what the pages complained about on the console.
   */
  async visit({ languages, names = this.pages(), ...options }, look) {
    const context = await this.browser.newContext({ reducedMotion: "reduce", ...options });
    const waiting = languages.flatMap((language) => names.map((name) => ({ language, name })));
    const complaints = [];
    const walk = async () => {
      const page = await context.newPage();
      let place;
      page.on("console", (message) => {
        if (message.type() !== "error" || message.text().includes(elsewhere[place.name])) return;
        complaints.push(`${place.language}/${place.name}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${place.language}/${place.name}: ${error}`));
      while ((place = waiting.shift())) {
        await page.goto(`${this.base}${place.language}/${place.name}.html`);
        await look(page, place.name, place.language);
      }
    };
    try {
      await Promise.all([walk(), walk(), walk()]);
    } finally {
      await context.close();
    }
    return complaints;
  }

  async close() {
    await this.browser?.close();
    this.server.close();
  }
}

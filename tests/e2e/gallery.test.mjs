// A machine looks at every page, in every state that there is a sample of: whether all can read and
// use it, and whether it fits the smallest screen in languages of long words, from right to left,
// and without spaces.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "./lib/accessibility.mjs";
import { Gallery } from "./lib/gallery.mjs";
import { assertFits } from "./lib/layout.mjs";
import { workFolder } from "./lib/places.mjs";

describe("every page", { timeout: 600_000 }, () => {
  let gallery;

  before(async () => {
    gallery = await Gallery.open(workFolder("gallery"));
  });
  after(() => gallery?.close());

  /** Looks at all pages, tells all that is wrong and not only the first, and what the console says. */
  const everywhere = async (options, look) => {
    const wrong = [];
    const complaints = await gallery.visit(options, async (page, name, language) => {
      try {
        await look(page, `${language}/${name}`);
      } catch (error) {
        wrong.push(error.message);
      }
    });
    const all = [...wrong, ...complaints];
    assert.equal(all.length, 0, all.join("\n"));
  };

  it("is accessible, in light and in dark", async () => {
    assert.ok(gallery.pages().length > 100);
    await everywhere({ languages: ["en"], viewport: { width: 1280, height: 800 } }, assertAccessible);
  });

  it("fits a screen of 320 pixels in every kind of language", async () => {
    const small = { languages: ["de", "ru", "ar", "ja"], viewport: { width: 320, height: 640 } };
    await everywhere(small, assertFits);
  });

  it("can have its letters spaced and enlarged as people need it", async () => {
    // WCAG 2.2, 1.4.4 and 1.4.12.
    const spaced = { languages: ["de"], viewport: { width: 640, height: 800 } };
    await everywhere(spaced, async (page, what) => {
      await page.evaluate(() => {
        const set = (element, style) => Object.assign(element.style, style);
        set(document.documentElement, { fontSize: "200%" });
        for (const element of document.querySelectorAll("body, body *")) {
          set(element, { lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em" });
        }
      });
      await assertFits(page, what);
    });
  });

  it("weighs at most 20 KiB, and style and scripts together 60 KiB", () => {
    const heavy = gallery.languages().flatMap((language) =>
      gallery.pages().filter((name) => Buffer.byteLength(gallery.html(language, name)) > 20 * 1024).map((name) => `${language}/${name}`),
    );
    assert.deepEqual(heavy, []);
    assert.ok(gallery.weightOfAssets() <= 60 * 1024);
  });

  it("asks for nothing from elsewhere, and so do mails", () => {
    const fetched = /<(?:script|link|img|iframe|video|audio|source|object|embed|input)\b[^>]*\b(?:src|href|data|srcset)="(?!\/assets\/|data:)|url\(|@import/;
    const wrong = gallery.languages().flatMap((language) =>
      gallery.names().filter((name) => fetched.test(gallery.html(language, name))).map((name) => `${language}/${name}`),
    );
    const captchas = gallery.languages().map((language) => `${language}/register-captcha-widget`);
    assert.deepEqual(wrong, captchas);
  });
});

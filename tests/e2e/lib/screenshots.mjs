// Run by tests/screenshots: a PNG of every page in every kind, and one page that shows them all.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Gallery } from "./gallery.mjs";
import { target } from "./places.mjs";

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 320, height: 640 } };
const kinds = {
  desktop: { languages: ["en"], ...desktop },
  phone: { languages: ["en"], ...phone },
  dark: { languages: ["en"], colorScheme: "dark", ...desktop },
  contrast: { languages: ["en"], forcedColors: "active", ...desktop },
  ar: { languages: ["ar"], ...phone },
  de: { languages: ["de"], ...phone },
};

const [pattern = ".", ...wanted] = process.argv.slice(2);
const folder = join(target, "screenshots");
const taken = [];
rmSync(folder, { recursive: true, force: true });
const gallery = await Gallery.open(join(folder, "pages"));
try {
  const names = gallery.pages().filter((name) => new RegExp(pattern).test(name));
  for (const kind of wanted.length ? wanted : Object.keys(kinds)) {
    mkdirSync(join(folder, kind));
    await gallery.visit({ ...kinds[kind], names }, (page, name) =>
      page.screenshot({ path: join(folder, kind, `${name}.png`), fullPage: true }),
    );
    taken.push(kind);
    console.log(`${kind}: ${names.length}`);
  }
  const picture = (kind, name) => `<a href="${kind}/${name}.png"><img loading="lazy" alt="${kind}" src="${kind}/${name}.png"></a>`;
  const row = (name) => `<h2>${name}</h2><div>${taken.map((kind) => picture(kind, name)).join("")}</div>`;
  const style = "body{font:16px system-ui;background:#888}div{display:flex;gap:8px;align-items:start}img{height:400px}";
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Pages</title><style>${style}</style>${names.map(row).join("")}`);
} finally {
  await gallery.close();
}
console.log(join(folder, "index.html"));

// axe-core looks at a page as it stands: WCAG 2.2, levels A and AA, in light and in dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what is wrong with the page, where, and in which colours. `what` names the page. */
export async function assertAccessible(page, what) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Evaluated by the debugger, so the page's Content-Security-Policy is not in the way.
    const problems = await page.evaluate(
      async ({ axe, rules }) => {
        if (!window.axe) (0, eval)(axe);
        const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: rules } });
        return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
      },
      { axe, rules },
    );
    assert.deepEqual(problems, [], `${what} (${colorScheme})`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

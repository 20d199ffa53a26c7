// Whether what a page shows stands inside the screen and inside its own box.

import assert from "node:assert/strict";

/** Fails if anything leaves the screen sideways, or has text that its box cuts or does not hold. */
export async function assertFits(page, what) {
  const misfits = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const found = [];
    const tell = (element, what) => found.push(`${what}: ${element.cloneNode().outerHTML.slice(0, 120)}`);
    if (document.documentElement.scrollWidth > wide) found.push("the page scrolls sideways");
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".unseen, .skip") || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > wide + 1) tell(element, "outside the screen");
      // What was typed may be longer than its field, and scrolls in it.
      if (element.matches("input, svg *")) continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) tell(element, "too wide");
      const hides = getComputedStyle(element).overflowY !== "visible";
      if (hides && element.scrollHeight > element.clientHeight + 1) tell(element, "cut");
    }
    return found;
  });
  assert.equal(misfits.length, 0, [what, ...misfits].join("\n  "));
}

// Waiting for what another process does in its own time.

import { setTimeout as pause } from "node:timers/promises";

/** Asks `question` four times a second until it answers true; fails after `seconds`. */
export async function eventually(what, question, seconds = 60) {
  const deadline = Date.now() + seconds * 1000;
  while (!(await question())) {
    if (Date.now() > deadline) throw new Error(`${what}: still not so after ${seconds} s`);
    await pause(250);
  }
}

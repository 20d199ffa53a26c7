// The built-in captcha: counts until the SHA-256 of seed and number begins with enough zero bits.
// The same file is the worker that counts and the script of the page that starts it.
"use strict";
(() => {
  const K = new Uint32Array(64);
  const FIRST = new Uint32Array(8);
  const root = (x, power) => Math.floor((x ** power % 1) * 2 ** 32);
  // FIPS 180-4 §4.2.2, §5.3.3: the constants are the roots of the first primes.
  for (let n = 2, count = 0; count < 64; n += 1) {
    let prime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (count < 8) FIRST[count] = root(n, 1 / 2);
    K[count] = root(n, 1 / 3);
    count += 1;
  }

  const w = new Uint32Array(64);
  const hash = new Uint32Array(8);
  const turn = (x, by) => (x >>> by) | (x << (32 - by));

  // The hash of a text of at most 55 ASCII characters, which is one block.
  const digest = (text) => {
    w.fill(0);
    for (let i = 0; i < text.length; i += 1) w[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    w[text.length >> 2] |= 0x80 << (24 - (text.length & 3) * 8);
    w[15] = text.length * 8;
    for (let i = 16; i < 64; i += 1) {
      const a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = FIRST;
    for (let i = 0; i < 64; i += 1) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => { hash[i] = FIRST[i] + value; });
    return hash;
  };

  const zeroBits = (words) => {
    let bits = 0;
    for (const word of words) {
      bits += Math.clz32(word);
      if (word !== 0) break;
    }
    return bits;
  };

  // From `from` on, at most `most` tries: the number, or nothing.
  const search = (seed, difficulty, from, most) => {
    for (let n = from; n < from + most; n += 1) if (zeroBits(digest(seed + n)) >= difficulty) return n;
    return undefined;
  };

  if (typeof document === "undefined") {
    self.onmessage = ({ data }) => self.postMessage(search(data.seed, data.difficulty, 0, Number.MAX_SAFE_INTEGER));
    return;
  }

  const own = document.currentScript.src;
  const box = document.getElementById("captcha");
  if (!box) return;
  const form = box.closest("form");
  const solution = form.elements.captcha_solution;
  const seed = box.dataset.seed;
  const difficulty = Number(box.dataset.difficulty);
  let sender;
  let waiting = false;

  const say = (when) => {
    for (const text of box.querySelectorAll("[data-when]")) text.hidden = text.dataset.when !== when;
  };

  const solved = (number) => {
    solution.value = String(number);
    say("solved");
    if (waiting) form.requestSubmit(sender);
  };

  // Where there can be no worker: a slice at a time, so that the page stays alive.
  const slices = (from = 0) => {
    const found = search(seed, difficulty, from, 2000);
    if (found === undefined) setTimeout(slices, 0, from + 2000);
    else solved(found);
  };

  say("working");
  try {
    const worker = new Worker(own);
    worker.onmessage = ({ data }) => solved(data);
    worker.onerror = (event) => { event.preventDefault(); worker.terminate(); slices(); };
    worker.postMessage({ seed, difficulty });
  } catch {
    slices();
  }

  // A solution is good once, so that a second press sends nothing as long as the first may be under way.
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    if (solution.value) {
      sent = true;
      setTimeout(() => { sent = false; }, 5000);
      return;
    }
    event.preventDefault();
    [waiting, sender] = [true, event.submitter];
    say("waiting");
  });
})();

// Tells while a username is typed whether it can be had. Without this, the form tells it.
"use strict";
(() => {
  const field = document.querySelector("[data-check]");
  const status = document.getElementById("username-status");
  if (!field || !status) return;
  const words = new Map(
    [...document.querySelectorAll("#username-words [data-word]")].map((item) => [item.dataset.word, item.textContent]),
  );
  let timer;
  let asked = field.value;
  let lowered = false;

  /** `mood` is good, bad, or nothing for a mere hint. */
  const say = (texts, mood = "") => {
    status.textContent = texts.filter(Boolean).join(" ");
    status.className = `field-status ${mood}`;
  };

  const ask = async (name, hint) => {
    let answer = {};
    try {
      const url = `${field.dataset.check}?name=${encodeURIComponent(name)}`;
      const response = await fetch(url, { headers: { Accept: "application/json" } });
      if (response.ok) answer = await response.json();
    } catch {
      // The form will tell.
    }
    if (name !== asked) return;
    const word = answer.available ? "free" : answer.reason;
    say([hint, words.get(word)], answer.available ? "good" : word ? "bad" : "");
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (/[A-Z]/.test(field.value)) {
      const caret = field.selectionStart;
      field.value = field.value.toLowerCase();
      field.setSelectionRange(caret, caret);
      lowered = true;
    }
    const name = field.value.trim();
    lowered &&= name !== "";
    const hint = lowered ? words.get("lowered") : "";
    asked = name;
    say([hint]);
    if (name) timer = setTimeout(() => ask(name, hint), 400);
  });
})();

// Shows a password on demand, says when caps lock is on, and guesses how good a new one is. The
// server decides; what is typed stays here.
for (const button of document.querySelectorAll("[data-shows]")) {
  const input = document.getElementById(button.dataset.shows);
  button.hidden = false;
  const show = (shown) => {
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", shown);
  };
  button.addEventListener("click", () => {
    show(input.type === "password");
    input.focus();
  });
  // Password managers and the browser's memory want to see a password being sent.
  input.form.addEventListener("submit", () => show(false));
}

for (const note of document.querySelectorAll("[data-caps]")) {
  const input = document.getElementById(note.dataset.caps);
  const look = (event) => {
    if (event.getModifierState) note.hidden = !event.getModifierState("CapsLock");
  };
  input.addEventListener("keydown", look);
  input.addEventListener("keyup", look);
  input.addEventListener("blur", () => (note.hidden = true));
}

// From 1 to 4: how many bits the password would have were its characters chosen by chance, with
// repeated and neighbouring ones counting little.
function strength(password) {
  let kinds = 0;
  if (/[a-z]/.test(password)) kinds += 26;
  if (/[A-Z]/.test(password)) kinds += 26;
  if (/[0-9]/.test(password)) kinds += 10;
  if (/[^a-zA-Z0-9]/.test(password)) kinds += 33;
  let length = 0;
  const seen = new Set();
  let before = 0;
  for (const letter of password) {
    const code = letter.codePointAt(0);
    length += Math.abs(code - before) <= 1 ? 0.25 : seen.has(letter) ? 0.6 : 0.85;
    seen.add(letter);
    before = code;
  }
  const bits = length * Math.log2(kinds || 1);
  return bits < 36 ? 1 : bits < 48 ? 2 : bits < 68 ? 3 : 4;
}

for (const meter of document.querySelectorAll("[data-meter]")) {
  const input = document.getElementById(meter.dataset.meter);
  const words = meter.querySelectorAll("p");
  input.addEventListener("input", () => {
    meter.hidden = input.value === "";
    const level = strength(input.value);
    meter.dataset.level = level;
    words.forEach((word, at) => (word.hidden = at + 1 !== level));
  });
}

// Buttons that copy what stands beside them.
for (const button of document.querySelectorAll("[data-copies]")) {
  if (!navigator.clipboard) break; // only where the page came by https
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  });
}

// Sends the client its answer without waiting for a press of the button, which stays for browsers
// without scripts.
HTMLFormElement.prototype.submit.call(document.querySelector("form"));

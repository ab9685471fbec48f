// Taps of whoever was signed in here before go from the device; that they may be is hidden by a link from elsewhere.
"use strict";
(async () => {
  try {
    if (!localStorage.getItem("audit-queue") || (await fetch("/log")).status !== 401) return;
    localStorage.removeItem("audit-queue");
    const said = document.getElementById("unsent");
    said.textContent ||= said.dataset.said;
    said.hidden = false;
  } catch { /* a device that keeps nothing; without a network the next page does it */ }
})();

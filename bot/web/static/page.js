// Sends what is tapped and typed in order, once each, and shows what the server has; without it forms do the same.
"use strict";
(() => {
  const log = () => document.getElementById("log");
  const state = document.getElementById("state");
  const say = document.getElementById("say");
  const text = document.getElementById("text");
  const queue = [];
  let sending = false;

  const tell = () => {
    state.textContent = queue.length ? state.dataset.waiting : state.dataset.saved;
    state.classList.toggle("waiting", queue.length > 0);
  };

  const focusOnNewest = () => {
    const newest = log().querySelector("li[aria-current]");
    if (!newest) return;
    const room = innerHeight - say.offsetHeight - document.querySelector("header").offsetHeight;
    newest.scrollIntoView({ block: newest.offsetHeight > room ? "start" : "end" });
    (newest.querySelector("h2") || newest.querySelector("button"))?.focus({ preventScroll: true });
  };

  let asked = 0, shown = 0;

  const show = async () => {
    const turn = ++asked;
    const answer = await fetch("/log", { headers: { accept: "text/html" } });
    // signed out, or known by another secret in another tab
    if (answer.status === 401) return location.reload();
    if (!answer.ok) throw new Error(answer.status);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("log");
    // an answer that was overtaken by a later one is old
    if (!fresh || turn < shown) return;
    shown = turn;
    if (fresh.dataset.version === log().dataset.version) return;
    const before = log().querySelector("li[aria-current]")?.id;
    log().replaceWith(fresh);
    const typing = document.activeElement === text && text.value;
    if (!typing && fresh.querySelector("li[aria-current]")?.id !== before) focusOnNewest();
  };

  const send = async () => {
    if (sending) return;
    sending = true;
    let pause = 500;
    while (queue.length) {
      tell();
      try {
        const { to, fields, form } = queue[0];
        fields.set("token", log().dataset.token);
        const answer = await fetch(to, { method: "POST", body: fields, headers: { accept: "text/plain" } });
        if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
        queue.shift();
        if (answer.status === 401 || (answer.status === 403 && to === "/tap")) return location.reload();
        if (to === "/say" && answer.ok) text.value = "";
        await show();
        // where nothing came of it the same card stands there still
        for (const button of form.querySelectorAll("button")) button.disabled = false;
        pause = 500;
      } catch {
        await new Promise((done) => setTimeout(done, pause));
        pause = Math.min(pause * 2, 8000);
      }
    }
    sending = false;
    tell();
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    fields.set("key", crypto.randomUUID());
    queue.push({ to: form.getAttribute("action"), fields, form });
    for (const button of form.querySelectorAll("button")) button.disabled = form !== say;
    send();
  });

  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (text.value.trim()) say.requestSubmit();
  });

  new EventSource("/events").onmessage = () => { if (!sending) show().catch(() => {}); };
  addEventListener("online", send);
  focusOnNewest();
})();

// Sends what is tapped and typed in order, once each, and shows what the server has; without it forms do the same.
"use strict";
(() => {
  const KEPT = "audit-queue";
  const log = () => document.getElementById("log");
  const state = document.getElementById("state");
  const say = document.getElementById("say");
  const text = document.getElementById("text");
  const attach = document.getElementById("send");
  const file = document.getElementById("file");
  let sending = false, left = false, heard = "", wake = () => {};

  // Taps wait on the device, with the keys by which each counts once. What is typed never does: it is in memory.
  const kept = () => {
    try {
      const found = JSON.parse(localStorage.getItem(KEPT));
      if (found?.mark === log().dataset.mark && Array.isArray(found.taps)) return found.taps;
    } catch { /* a device that keeps nothing */ }
    return [];
  };
  const queue = kept().map((fields) => ({ to: "/tap", fields }));
  const keep = () => {
    const taps = queue.filter((one) => one.to === "/tap").map((one) => one.fields);
    try {
      if (!taps.length) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, JSON.stringify({ mark: log().dataset.mark, taps }));
    } catch { /* as above */ }
  };
  const forget = () => { try { localStorage.removeItem(KEPT); } catch { /* as above */ } };
  // Nothing more is sent from a page that is another's by now, or nobody's.
  const leave = () => { left = true; location.reload(); };
  // Signed out: nothing of it stays here, and whoever comes back is told where something was not sent.
  const end = (lost) => {
    forget();
    if (left) return;
    if (!lost) return leave();
    left = true;
    location.replace("/?unsent");
  };

  const tell = () => {
    const said = queue.length ? state.dataset.waiting : state.dataset.saved;
    if (state.textContent !== said) state.textContent = said;
    state.classList.toggle("waiting", queue.length > 0);
    for (const card of log().querySelectorAll("li")) {
      // whoever thought better of it is shown what will count
      const tap = queue.filter((one) => one.to === "/tap" && `e${one.fields.card}` === card.id).pop();
      card.classList.toggle("waiting", Boolean(tap));
      for (const button of card.querySelectorAll("button"))
        button.classList.toggle("chosen", Boolean(tap) && button.value === tap.fields.press);
    }
  };

  // What the newest card says, but for what has just happened.
  const asking = () => {
    const card = log().querySelector("li[aria-current]")?.cloneNode(true);
    card?.querySelector(".notice")?.remove();
    return card?.textContent;
  };

  // Of several that came at once the first is in view, from its top where not all of them have room.
  const focusOnNewest = (before) => {
    const newest = log().querySelector("li[aria-current]");
    if (!newest) return;
    const first = before && [...log().querySelectorAll("li")].find((one) => !before.has(one.id)) || newest;
    const room = innerHeight - document.getElementById("foot").offsetHeight - document.querySelector("header").offsetHeight;
    const height = newest.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    if (height > room) first.scrollIntoView({ block: "start" });
    else newest.scrollIntoView({ block: "end" });
    // whoever types goes on typing
    if (document.activeElement === text) return;
    newest.tabIndex = -1;
    (newest.querySelector("h2") || newest).focus({ preventScroll: true });
  };

  let asked = 0, shown = 0;

  // Puts what is newer into what is here; false where something is lacking then.
  const merge = (fresh) => {
    const here = log(), list = here.querySelector("ol"), all = fresh.dataset.all?.split(" ").map((one) => `e${one}`);
    if (!all) return here.replaceWith(fresh), true;
    for (const one of fresh.querySelectorAll("li")) {
      const before = document.getElementById(one.id);
      if (before) before.replaceWith(one);
      else list.append(one);
    }
    for (const one of [...list.children]) if (!all.includes(one.id)) one.remove();
    const newest = [...list.querySelectorAll("li.card")].pop();
    for (const one of list.querySelectorAll("#now, li[aria-current]"))
      if (one.id === "now") one.remove();
      else one.removeAttribute("aria-current");
    newest?.setAttribute("aria-current", "step");
    newest?.insertAdjacentHTML("afterbegin", '<a id="now"></a>');
    here.dataset.version = fresh.dataset.version;
    here.dataset.after = fresh.dataset.after;
    return all.every((one) => document.getElementById(one));
  };

  // Shows what an answer has, unless a later one was faster; true where all that was asked for is shown then.
  const put = async (answer, turn, whole = false) => {
    if (answer.status === 401) return end(queue.length > 0);
    if (!answer.ok) throw new Error(answer.status);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("log");
    if (!fresh || turn < shown) return;
    shown = turn;
    // somebody else has come in this browser: nothing of theirs is put among this
    if (fresh.dataset.mark !== log().dataset.mark) return leave();
    log().dataset.token = fresh.dataset.token;
    if (fresh.dataset.version === log().dataset.version && !whole) return;
    const before = log().querySelector("li[aria-current]");
    const there = new Set([...log().querySelectorAll("li")].map((one) => one.id));
    const at = document.activeElement, held = before?.contains(at) && (at.value || at.tagName);
    if (!merge(fresh)) return show(true);
    const now = log().querySelector("li[aria-current]");
    if (now?.id === before?.id) {
      // the same card, brought up to date: whoever is on one of its buttons stays there
      if (held) [...now.querySelectorAll("button, h2")].find((one) => (one.value || one.tagName) === held)?.focus();
    } else focusOnNewest(there);
    return true;
  };

  const show = async (whole = false) => {
    const turn = ++asked, after = whole ? "" : log().dataset.after;
    return put(await fetch(`/log?after=${after}`, { headers: { accept: "text/html" } }), turn, whole);
  };

  const post = async ({ to, fields }) => {
    // the answer brings what came of it: on a train every way there and back counts
    const all = Object.entries({ token: log().dataset.token, after: log().dataset.after, ...fields });
    const body = to === "/send" ? new FormData() : new URLSearchParams();
    for (const [name, value] of all) body.append(name, value);
    return fetch(to, { method: "POST", body, headers: { accept: "text/plain" } });
  };

  const send = async () => {
    if (sending) return;
    sending = true;
    let pause = 500, isAnswered;
    while (queue.length && !left) {
      tell();
      try {
        const one = queue[0];
        let turn = ++asked, answer = await post(one);
        if (answer.status === 403) {
          // known by another secret since the page was opened
          await show();
          turn = ++asked;
          answer = await post(one);
        }
        if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
        queue.shift();
        keep();
        if (answer.status === 401) return end(true);
        if (answer.status === 403) return leave();
        if (answer.status === 413 && one.to === "/say") {
          text.setCustomValidity(text.dataset.long);
          text.reportValidity();
          continue;
        }
        if (one.to === "/send") { attach.reset(); file.closest("details").open = false; }
        const isSaid = one.to === "/say" && answer.ok && text.value === one.fields.text, before = asking();
        if (isSaid) text.value = "";
        isAnswered = await put(answer, turn);
        // too long to be taken: whoever wrote so much shortens it, and need not write it again
        if (isSaid && one.fields.text.length > text.dataset.note && !text.value && asking() === before)
          text.value = one.fields.text;
        pause = 500;
      } catch {
        await new Promise((done) => { wake = done; setTimeout(done, pause); });
        pause = Math.min(pause * 2, 8000);
      }
    }
    sending = false;
    tell();
    // what is saved and not answered yet, what others did meanwhile, and where nothing is ever heard
    const { version } = log().dataset, isOld = parseInt(heard) < parseInt(version);
    if (!isAnswered || !heard || (heard !== version && !isOld)) show().then(tell).catch(() => {});
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    event.preventDefault();
    const { token, ...fields } = Object.fromEntries(new FormData(form, event.submitter));
    if (fields.file?.size > file.dataset.most) {
      // it is told that it is too large without being sent
      fields.size = fields.file.size;
      fields.file = new File(["-"], fields.file.name);
    }
    const to = form.getAttribute("action");
    // what is typed is for the card that is seen, though a tap on it may still wait
    if (to === "/say") fields.card = log().querySelector("li[aria-current]")?.id.slice(1) ?? "";
    // the same button or text twice, while it waits, is one
    const same = (one) => one.to === to && ["press", "card", "text"].every((name) => one.fields[name] === fields[name]);
    if (to !== "/send" && queue.some(same)) return;
    queue.push({ to, fields: { ...fields, key: crypto.randomUUID?.() || String(Math.random()).slice(2) + Date.now() } });
    keep();
    tell();
    send();
  });

  // What is pasted would be cut at the end without a word.
  const longest = text.maxLength;
  text.removeAttribute("maxlength");
  text.addEventListener("input", () => {
    // of several rows, which may be a list, only the server knows whether one is asked for
    const most = text.value.trim().includes("\n") ? longest : Number(text.dataset.most);
    text.setCustomValidity(text.value.length > most ? text.dataset.long : "");
  });

  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (event.repeat) return;
    if (text.value.trim()) say.requestSubmit();
  });

  // An invitation is passed on by whatever a coordinator writes with.
  document.documentElement.classList.toggle("copies", Boolean(navigator.clipboard));
  document.addEventListener("click", async ({ target }) => {
    if (!target.matches(".copy")) return;
    const said = [...target.closest("li").querySelectorAll("p")].map((one) => one.innerText);
    try {
      await navigator.clipboard.writeText(said.join("\n\n"));
      target.textContent = target.dataset.done;
    } catch { getSelection().selectAllChildren(target.closest("li")); }
  });

  // A key of a card, or a word, begins to be typed wherever one is: nothing is sent by it.
  document.addEventListener("keydown", (event) => {
    if (event.key.length !== 1 || event.key === " " || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!event.target.closest("textarea, input, button, a, summary")) text.focus();
  });

  const listen = () => {
    const news = new EventSource("/events");
    news.onmessage = ({ data }) => {
      heard = data;
      // what one has tapped oneself is shown already
      if (!sending && data !== log().dataset.version) show().then(tell).catch(() => {});
    };
    news.onerror = () => {
      if (news.readyState !== EventSource.CLOSED) return;
      // refused: signed out, or the server is not there
      show().catch(() => {});
      setTimeout(listen, 4000);
    };
  };
  listen();
  addEventListener("online", () => { wake(); send(); show().catch(() => {}); });
  // another tab may have sent what waits here, or another person may have come since
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  focusOnNewest();
  if (queue.length) { tell(); send(); }
  else forget();
})();
